import { Form, Select } from 'antd'
import { useEffect, useState } from 'react'
import { send, useTexts } from '../../../../core/web/index.ts'

type Body = { id: string; name: string }

/** Bodies are the registry's, which stands below: they are asked for at their public address, not by its contract. */
const find = async (words: string): Promise<Body[]> => {
  const search = new URLSearchParams({ size: '20', ...(words ? { q: words } : {}) })
  const { rows } = (await send({ method: 'GET', url: `/api/organisations?${search}` })) as { rows: Body[] }
  return rows
}

/** Chooses a party organisation by a part of its name. */
export function BodyField(props: { name: string; label: string }) {
  const t = useTexts()
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Body[]>([])
  useEffect(() => {
    let late = false
    const timer = setTimeout(() => {
      find(words.trim()).then(
        (rows) => late || setFound(rows),
        () => late || setFound([]),
      )
    }, 300)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [words])
  return (
    <Form.Item name={props.name} label={props.label} required>
      <Select
        showSearch={{ filterOption: false, onSearch: setWords }}
        allowClear
        placeholder={t('identity.bodySearch')}
        options={found.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form.Item>
  )
}

/** The name of a body by its id. */
export function BodyName(props: { id: string }) {
  const [name, setName] = useState<string | null>(null)
  useEffect(() => {
    let late = false
    send({ method: 'GET', url: `/api/organisations/${props.id}` }).then(
      (answer) => late || setName(nameIn(answer)),
      () => late || setName(props.id.slice(0, 8)),
    )
    return () => {
      late = true
    }
  }, [props.id])
  return <>{name ?? '…'}</>
}

const nameIn = (answer: unknown): string => {
  const { name, organisation } = answer as { name?: string; organisation?: { name: string } }
  return name ?? organisation?.name ?? ''
}
