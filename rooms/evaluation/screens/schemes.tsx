import { Button, Form, Input, InputNumber, Select, Space } from 'antd'
import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  LineField,
  List,
  newId,
  Page,
  today,
  useAsk,
  useTexts,
} from '../../../core/web/index.ts'
import { bases } from '../../policies/contract.ts'
import * as say from '../contract.ts'
import { schemeOn } from '../rules.ts'
import './parts/evaluation.css'

/** 评估指标体系: indicators, weights and grades as dated rows, each the office's to change. */
export default function Schemes() {
  const t = useTexts()
  const text = (key: string) => t(`evaluation.${key}`)
  return (
    <Page title={text('schemes')} back={{ to: '/evaluations', label: text('evaluations') }} acts={<Amend />}>
      <p className="mc-quiet">{text('schemesLead')}</p>
      <List
        ask={say.schemes}
        label={text('schemes')}
        columns={[
          { key: 'fromDay', title: text('fromDay'), choice: 'always', show: (row) => <Days day={row.fromDay} /> },
          {
            key: 'indicators',
            title: text('indicators'),
            show: (row) => (
              <ul className="mc-scheme-indicators">
                {row.indicators.map(({ name, weight, source }) => (
                  <li key={name}>
                    {name} {weight} · {text(`source.${source}`)}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            key: 'grades',
            title: text('grades'),
            show: (row) => narrow(row.grades.map(({ name, from }) => `${name} ≥${from}`).join(' · ')),
          },
          { key: 'window', title: text('window'), show: (row) => narrow(text(`window.${row.window}`)) },
          { key: 'basis', title: text('basis'), show: (row) => narrow(text(`basis.${row.basis}`)) },
          { key: 'citation', title: text('citation'), show: (row) => narrow(row.citation) },
        ]}
      />
    </Page>
  )
}

/** Words that break, so that the table stays as wide as the page. */
const narrow = (words: string) => <div className="mc-scheme-words">{words}</div>

/** Other indicators from a day on, beginning with those in force. */
function Amend() {
  const t = useTexts()
  const text = (key: string) => t(`evaluation.${key}`)
  const { data } = useAsk(say.schemes, { size: 200 })
  const [id, renew] = useState(newId)
  const now = data ? schemeOn(data.rows, today() as never) : null
  if (now === null) return null
  const { window, indicators, grades, citation, basis } = now
  const named = (key: string, words: readonly string[]) =>
    words.map((value) => ({ value, label: text(`${key}.${value}`) }))
  return (
    <Act
      does={say.amendScheme}
      kind="primary"
      input={{ id }}
      after={() => renew(newId())}
      form={{
        initial: { fromDay: today(), window, indicators, grades, citation, basis },
        fields: (values) => (
          <>
            <DayField name="fromDay" label={text('fromDay')} earliest={today()} />
            <Indicators sum={sumOf(values['indicators'])} />
            <Grades />
            <ChoiceField
              name="window"
              label={text('window')}
              hint={text('windowHint')}
              choices={named('window', say.windows)}
            />
            <ChoiceField name="basis" label={text('basis')} choices={named('basis', bases)} />
            <LineField name="citation" label={text('citation')} />
          </>
        ),
      }}
    />
  )
}

const sumOf = (rows: unknown): number =>
  (Array.isArray(rows) ? rows : []).reduce((sum: number, row?: { weight?: number }) => sum + (row?.weight ?? 0), 0)

function Indicators({ sum }: { sum: number }) {
  const t = useTexts()
  const text = (key: string) => t(`evaluation.${key}`)
  const sources = say.sources.map((value) => ({ value, label: text(`source.${value}`) }))
  return (
    <Form.Item label={text('indicators')} extra={t('evaluation.weightSum', { sum })} required>
      <Form.List name="indicators">
        {(lines, { add, remove }) => (
          <Space orientation="vertical" className="mc-wide">
            {lines.map(({ key, name }) => (
              <Space key={key} wrap>
                <Form.Item name={[name, 'name']} noStyle>
                  <Input aria-label={text('indicator')} maxLength={60} placeholder={text('indicator')} />
                </Form.Item>
                <Form.Item name={[name, 'standard']} noStyle>
                  <Input aria-label={text('standard')} maxLength={300} placeholder={text('standard')} />
                </Form.Item>
                <Form.Item name={[name, 'weight']} noStyle>
                  <InputNumber aria-label={text('weight')} min={1} max={100} precision={0} />
                </Form.Item>
                <Form.Item name={[name, 'source']} noStyle>
                  <Select aria-label={text('source')} options={sources} popupMatchSelectWidth={false} />
                </Form.Item>
                <Button size="small" onClick={() => remove(name)}>
                  {text('remove')}
                </Button>
              </Space>
            ))}
            <Button size="small" onClick={() => add({ name: '', standard: '', weight: 10, source: 'checked' })}>
              {text('add')}
            </Button>
          </Space>
        )}
      </Form.List>
    </Form.Item>
  )
}

function Grades() {
  const t = useTexts()
  const text = (key: string) => t(`evaluation.${key}`)
  return (
    <Form.Item label={text('grades')} required>
      <Form.List name="grades">
        {(lines, { add, remove }) => (
          <Space orientation="vertical">
            {lines.map(({ key, name }) => (
              <Space key={key} wrap>
                <Form.Item name={[name, 'name']} noStyle>
                  <Input aria-label={text('gradeName')} maxLength={20} placeholder={text('gradeName')} />
                </Form.Item>
                ≥
                <Form.Item name={[name, 'from']} noStyle>
                  <InputNumber aria-label={text('gradeFrom')} min={0} max={100} precision={0} />
                </Form.Item>
                <Button size="small" onClick={() => remove(name)}>
                  {text('remove')}
                </Button>
              </Space>
            ))}
            <Button size="small" onClick={() => add({ name: '', from: 0 })}>
              {text('add')}
            </Button>
          </Space>
        )}
      </Form.List>
    </Form.Item>
  )
}
