import { Form, Select } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { type Say, useAsk, useTexts } from '../../../../core/web/index.ts'
import { type OrganisationLine, organisationPage, organisations } from '../../contract.ts'

type Says = Readonly<{
  name: string
  label: ReactNode
  hint?: ReactNode
  required?: boolean
  /** Filters of the list from which is chosen. */
  fixed?: Readonly<Record<string, string>>
}>

/** Finds organisations by a part of the name, initials of its pinyin, or the code. */
function useFound(fixed: Says['fixed']) {
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setWanted(typed.trim()), 250)
    return () => clearTimeout(timer)
  }, [typed])
  const asked = useAsk(organisations, { ...fixed, size: 20, ...(wanted ? { q: wanted } : {}) })
  return { rows: asked.data?.rows ?? [], busy: asked.isFetching, setTyped }
}

const labelOf = ({ name, parentName }: Pick<OrganisationLine, 'name' | 'parentName'>, t: Say) =>
  parentName ? `${name}${t.aside(parentName)}` : name

/** Chooses one organisation. */
export function OrganisationField(props: Says) {
  return (
    <Form.Item name={props.name} label={props.label} extra={props.hint} required={props.required ?? false}>
      <One fixed={props.fixed} />
    </Form.Item>
  )
}

function One(props: {
  id?: string
  fixed: Says['fixed']
  value?: string | null
  onChange?: (id: string | null) => void
}) {
  const t = useTexts()
  const { rows, busy, setTyped } = useFound(props.fixed)
  const known = rows.some((row) => row.id === props.value)
  const chosen = useAsk(
    organisationPage,
    { organisation: props.value ?? '' },
    { enabled: Boolean(props.value) && !known },
  )
  const name = chosen.data?.organisation.id === props.value ? chosen.data?.organisation.name : undefined
  const found = rows.map((row) => ({ value: row.id as string, label: labelOf(row, t) }))
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      loading={busy}
      value={props.value ?? undefined}
      options={props.value && !known ? [{ value: props.value, label: name ?? '…' }, ...found] : found}
      placeholder={t('registry.search')}
      notFoundContent={busy ? null : t('registry.nothingFound')}
      onChange={(id: string | undefined) => props.onChange?.(id ?? null)}
    />
  )
}

type Seen = Readonly<{ id: string; version: number }>

/** Chooses several organisations, each as it was seen: with its version. `without` is never offered. */
export function OrganisationsField(props: Says & { without: string }) {
  return (
    <Form.Item name={props.name} label={props.label} extra={props.hint} required>
      <Many fixed={props.fixed} without={props.without} />
    </Form.Item>
  )
}

function Many(props: {
  id?: string
  fixed: Says['fixed']
  without: string
  value?: readonly Seen[]
  onChange?: (chosen: Seen[]) => void
}) {
  const t = useTexts()
  const { rows, busy, setTyped } = useFound(props.fixed)
  const [met, setMet] = useState<ReadonlyMap<string, { label: string; version: number }>>(new Map())
  const offered = rows.filter((row) => row.id !== props.without)
  const value = props.value ?? []
  const known = new Map([
    ...met,
    ...offered.map((row) => [row.id as string, { label: labelOf(row, t), version: row.version }] as const),
  ])
  const all = new Set([...value.map(({ id }) => id), ...offered.map((row) => row.id as string)])
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      mode="multiple"
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      loading={busy}
      value={value.map(({ id }) => id)}
      options={[...all].map((id) => ({ value: id, label: known.get(id)?.label ?? id.slice(0, 8) }))}
      placeholder={t('registry.search')}
      notFoundContent={busy ? null : t('registry.nothingFound')}
      onChange={(ids: string[]) => {
        setMet(known)
        const seen = (id: string) => value.find((one) => one.id === id) ?? { id, version: known.get(id)?.version ?? 1 }
        props.onChange?.(ids.map(seen))
      }}
    />
  )
}
