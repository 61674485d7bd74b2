import { FilterOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import { type CSSProperties, memo, type ReactNode, useEffect, useState } from 'react'
import { DayInput } from './day.tsx'
import { useTexts } from './texts.tsx'
import { usePhone } from './ui/phone.ts'
import { isFiltered, type View } from './view.ts'

type Choice = Readonly<{ value: string; label: ReactNode }>

/**
 * A filter of a list; `name` is a field of the query's input. `one` takes a word, `many` several comma-separated,
 * `text` what is typed, `day` one day, `days` two fields: `name` the first day and `until` the last.
 */
export type Filter = Readonly<{ name: string; label: string }> &
  (
    | Readonly<{ kind: 'one' | 'many'; choices: readonly Choice[] }>
    | Readonly<{ kind: 'text' }>
    | Readonly<{ kind: 'day' }>
    | Readonly<{ kind: 'days'; until: string }>
  )

/** The width of a label in narrow signs: a Chinese one is as wide as two. Nothing of what a filter is for may be cut off. */
const widthOf = (label: string): number => [...label].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0)

type Move = (change: Record<string, string | undefined>) => void

/** The filters of a list in one row; each stands in the address. */
export function Filters(props: { filters: readonly Filter[]; view: View; move: Move }) {
  const t = useTexts()
  const { filters, view, move } = props
  const phone = usePhone()
  const [open, setOpen] = useState(false)
  if (filters.length === 0) return <div />
  const folded = phone && filters.length > 2 && !open
  return (
    <search className="mc-filters" aria-label={t('core.list.filters')}>
      {(folded ? filters.slice(0, 1) : filters).map((filter) => (
        <One
          key={filter.name}
          filter={filter}
          value={view[filter.name]}
          until={filter.kind === 'days' ? view[filter.until] : undefined}
          move={move}
        />
      ))}
      {phone && filters.length > 2 ? (
        <Button icon={<FilterOutlined />} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('core.list.filters')}
        </Button>
      ) : null}
      {isFiltered(view) ? (
        <Button
          type="link"
          onClick={() =>
            move(
              Object.fromEntries(
                filters.flatMap((f) => [[f.name, undefined], ...(f.kind === 'days' ? [[f.until, undefined]] : [])]),
              ),
            )
          }
        >
          {t('core.list.clear')}
        </Button>
      ) : null}
    </search>
  )
}

/** Drawn anew only when its own value is another: a list of choices is much to draw, and each press on the list changes the view. */
const One = memo(function One(props: {
  filter: Filter
  value: string | undefined
  until: string | undefined
  move: Move
}) {
  const { filter, value, until, move } = props
  const t = useTexts()
  const { name, label } = filter
  if (filter.kind === 'text')
    return <Typed label={label} value={value ?? ''} change={(text) => move({ [name]: text })} />
  if (filter.kind === 'day') {
    return (
      <span className="mc-filter-days">
        <DayInput
          value={value ?? null}
          placeholder={label}
          label={label}
          onChange={(day) => move({ [name]: day ?? undefined })}
        />
      </span>
    )
  }
  if (filter.kind === 'days') {
    return (
      <span className="mc-filter-days" role="group" aria-label={label}>
        <DayInput
          value={value ?? null}
          placeholder={`${label} ${t('core.list.from')}`}
          label={`${label} ${t('core.list.from')}`}
          onChange={(day) => move({ [name]: day ?? undefined })}
        />
        <DayInput
          value={until ?? null}
          placeholder={t('core.list.until')}
          label={`${label} ${t('core.list.until')}`}
          onChange={(day) => move({ [filter.until]: day ?? undefined })}
        />
      </span>
    )
  }
  const many = filter.kind === 'many'
  return (
    <Select
      aria-label={label}
      className="mc-filter"
      style={{ '--mc-signs': widthOf(label) } as CSSProperties}
      placeholder={label}
      allowClear
      {...(many ? { mode: 'multiple' as const, maxTagCount: 'responsive' as const } : {})}
      showSearch={{ optionFilterProp: 'label' }}
      options={filter.choices as Choice[]}
      value={many ? (value?.split(',') ?? []) : value}
      onChange={(next: string | string[] | undefined) => move({ [name]: Array.isArray(next) ? next.join(',') : next })}
    />
  )
})

/** Text is looked for when one stops typing, not at every key. */
function Typed(props: { label: string; value: string; change: (text: string) => void }) {
  const [typed, setTyped] = useState(props.value)
  useEffect(() => setTyped(props.value), [props.value])
  useEffect(() => {
    if (typed.trim() === props.value) return
    const timer = setTimeout(() => props.change(typed.trim()), 400)
    return () => clearTimeout(timer)
  })
  return (
    <Input
      className="mc-filter"
      style={{ '--mc-signs': widthOf(props.label) } as CSSProperties}
      aria-label={props.label}
      placeholder={props.label}
      allowClear
      type="search"
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onPressEnter={() => props.change(typed.trim())}
    />
  )
}
