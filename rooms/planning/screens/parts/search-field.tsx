import { Form, Select } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { type ListQuery, useAsk, useTexts } from '../../../../core/web/index.ts'

type Option = Readonly<{ value: string; label: string }>

/**
 * A field that finds one thing by typing a part of its name or its initials. `ask` is a list query, `by` the field of its input
 * that takes what was typed; `show` says how a row reads.
 */
export function SearchField(props: {
  name: string
  label: ReactNode
  hint: string
  ask: ListQuery
  by: string
  fixed?: Readonly<Record<string, unknown>>
  show: (row: Record<string, unknown>) => string
}) {
  return (
    <Form.Item name={props.name} label={props.label} required>
      <Search {...props} />
    </Form.Item>
  )
}

type Says = Parameters<typeof SearchField>[0] & {
  id?: string
  value?: string
  onChange?: (id: string | undefined) => void
}

function Search(props: Says) {
  const t = useTexts()
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setWanted(typed.trim()), 250)
    return () => clearTimeout(timer)
  }, [typed])
  const asked = useAsk(props.ask, { ...props.fixed, size: 20, ...(wanted ? { [props.by]: wanted } : {}) } as never)
  const rows = ((asked.data as { rows?: unknown[] } | undefined)?.rows ?? []) as Record<string, unknown>[]
  const found = rows.map((row): Option => ({ value: String(row['id']), label: props.show(row) }))
  const [chosen, setChosen] = useState<Option | null>(null)
  const options = chosen && !found.some((one) => one.value === chosen.value) ? [chosen, ...found] : found
  return (
    <Select
      id={props.id}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      value={props.value}
      options={options}
      loading={asked.isFetching}
      placeholder={props.hint}
      notFoundContent={asked.isFetching ? null : t('core.list.empty')}
      onChange={(id: string | undefined) => {
        setChosen(options.find((one) => one.value === id) ?? null)
        props.onChange?.(id)
      }}
    />
  )
}
