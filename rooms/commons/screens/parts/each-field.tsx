import { Form, Input, Select } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { useAsk } from '../../../../core/web/index.ts'
import { organisations } from '../../../registry/contract.ts'
import './commons.css'

/** The same fields once for each of several things: `children` is given the name of a field of theirs. `id`: the field that names the thing. */
export function EachField(props: {
  name: string
  id: string
  of: readonly string[]
  children: (at: (field: string) => string) => ReactNode
}) {
  return (
    <Form.List name={props.name}>
      {(rows) =>
        rows.map(({ key, name }) => (
          <fieldset key={key} className="mc-each">
            <legend>{props.of[name]}</legend>
            <Form.Item name={[name, props.id]} hidden noStyle>
              <Input />
            </Form.Item>
            {props.children((field) => [name, field] as unknown as string)}
          </fieldset>
        ))
      }
    </Form.List>
  )
}

/** Several texts, one to a line; empty lines are left out. */
export function LinesField(props: { name: string; label: ReactNode; hint?: ReactNode; rows?: number }) {
  return (
    <Form.Item name={props.name} label={props.label} extra={props.hint} required>
      <Lines rows={props.rows ?? 6} />
    </Form.Item>
  )
}

function Lines(props: { id?: string; rows: number; value?: readonly string[]; onChange?: (lines: string[]) => void }) {
  return (
    <Input.TextArea
      {...(props.id ? { id: props.id } : {})}
      rows={props.rows}
      value={(props.value ?? []).join('\n')}
      onChange={({ target }) => props.onChange?.(target.value === '' ? [] : target.value.split('\n'))}
      onBlur={() => props.onChange?.((props.value ?? []).map((line) => line.trim()).filter((line) => line !== ''))}
    />
  )
}

/** Several organisations, found by a part of their names. */
export function OrganisationIdsField(props: { name: string; label: ReactNode; hint?: ReactNode }) {
  return (
    <Form.Item name={props.name} label={props.label} extra={props.hint} required>
      <Many />
    </Form.Item>
  )
}

function Many(props: { id?: string; value?: readonly string[]; onChange?: (ids: string[]) => void }) {
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState('')
  const [met, setMet] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    const timer = setTimeout(() => setWanted(typed.trim()), 250)
    return () => clearTimeout(timer)
  }, [typed])
  const { data } = useAsk(organisations, { kind: 'department', size: 20, ...(wanted ? { q: wanted } : {}) })
  const found = new Map((data?.rows ?? []).map(({ id, name }) => [id as string, name]))
  const known = new Map([...met, ...found])
  const offered = new Set([...(props.value ?? []), ...found.keys()])
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      mode="multiple"
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={[...(props.value ?? [])]}
      options={[...offered].map((value) => ({ value, label: known.get(value) ?? '…' }))}
      onChange={(ids: string[]) => {
        setMet(known)
        props.onChange?.(ids)
      }}
    />
  )
}
