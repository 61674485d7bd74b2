import { Form, Select } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { send, useTexts } from '../../../../core/web/index.ts'

type Body = { id: string; name: string }

/** Bodies are the registry's, which stands below: they are asked for at their public address, not by its contract. */
const find = async (words: string): Promise<Body[]> => {
  const search = new URLSearchParams({ size: '20', ...(words ? { q: words } : {}) })
  const { rows } = (await send({ method: 'GET', url: `/api/organisations?${search}` })) as { rows: Body[] }
  return rows
}

const nameOf = async (id: string): Promise<string> => {
  const answer = (await send({ method: 'GET', url: `/api/organisations/${id}` })) as {
    name?: string
    organisation?: { name: string }
  }
  return answer.name ?? answer.organisation?.name ?? id.slice(0, 8)
}

/** Chooses a party organisation by a part of its name. */
export const BodyField = (props: { name: string; label: ReactNode; required: boolean }) => (
  <Form.Item name={props.name} label={props.label} required={props.required}>
    <BodyInput />
  </Form.Item>
)

function BodyInput(props: { id?: string; value?: string | null; onChange?: (id: string | null) => void }) {
  const t = useTexts()
  const { value } = props
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Body[]>([])
  const name = useName(value ?? null)
  useEffect(() => {
    let late = false
    const show = (rows: Body[]) => {
      if (!late) setFound(rows)
    }
    const timer = setTimeout(() => void find(words.trim()).then(show, () => show([])), 300)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [words])
  const known = value && !found.some(({ id }) => id === value) ? [{ id: value, name: name ?? '…' }] : []
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      showSearch={{ filterOption: false, onSearch: setWords }}
      allowClear
      placeholder={t('identity.bodySearch')}
      value={value ?? null}
      onChange={(next: string | undefined) => props.onChange?.(next ?? null)}
      options={[...known, ...found].map((body) => ({ value: body.id, label: body.name }))}
    />
  )
}

/** The name of a body by its id; null until it is known. */
function useName(id: string | null): string | null {
  const [known, setKnown] = useState<Body | null>(null)
  useEffect(() => {
    if (!id) return
    let late = false
    const show = (name: string) => {
      if (!late) setKnown({ id, name })
    }
    void nameOf(id).then(show, () => show(id.slice(0, 8)))
    return () => {
      late = true
    }
  }, [id])
  return known && known.id === id ? known.name : null
}

/** The name of a body. */
export const BodyName = (props: { id: string }) => <>{useName(props.id) ?? '…'}</>
