import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { DayInput, newId, today, useTexts } from '../../../../core/web/index.ts'

type Row = { id: string; target: string; dueOn: string | null }
const empty = (): Row => ({ id: newId(), target: '', dueOn: null })

/** One empty stage, the same at every rendering, as a form begins with it. */
export const useFirstStage = (): readonly Row[] => useState(() => [empty()])[0]

/** 阶段目标: a target and its day in each row, at least one. */
export function StageRows() {
  const t = useTexts()
  return (
    <Form.Item name="stages" label={t('rectification.stages')} required>
      <Rows />
    </Form.Item>
  )
}

function Rows(props: { value?: readonly Row[]; onChange?: (rows: readonly Row[]) => void }) {
  const t = useTexts()
  const rows = props.value ?? []
  const change = (id: string, more: Partial<Row>) =>
    props.onChange?.(rows.map((row) => (row.id === id ? { ...row, ...more } : row)))
  return (
    <ul className="mc-picks">
      {rows.map((row, place) => (
        <li key={row.id}>
          <Input
            aria-label={`${t('rectification.target')} ${place + 1}`}
            placeholder={t('rectification.target')}
            maxLength={1000}
            value={row.target}
            onChange={({ target }) => change(row.id, { target: target.value })}
          />
          <DayInput
            label={`${t('rectification.dueOn')} ${place + 1}`}
            value={row.dueOn}
            earliest={today()}
            onChange={(dueOn) => change(row.id, { dueOn })}
          />
        </li>
      ))}
      <li>
        <Button size="small" disabled={rows.length >= 20} onClick={() => props.onChange?.([...rows, empty()])}>
          {t('rectification.addStage')}
        </Button>
        {rows.length > 1 ? (
          <Button size="small" onClick={() => props.onChange?.(rows.slice(0, -1))}>
            {t('rectification.removeStage')}
          </Button>
        ) : null}
      </li>
    </ul>
  )
}
