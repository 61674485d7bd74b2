import { Button, Form, Input, InputNumber, Space } from 'antd'
import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  List,
  NumberField,
  newId,
  Page,
  ProseField,
  Section,
  To,
  today,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import * as say from '../contract.ts'

/** 巡察组后评估 (T30): teams to be evaluated after feedback, and those that were. */
export default function PostEvaluations() {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`evaluation.${key}`)
  const [{ inspection }] = useQueryString()
  const fixed = inspection ? { inspection } : {}
  return (
    <Page title={text('postEvaluations')}>
      <p className="mc-quiet">{text('postEvaluationsLead')}</p>
      <Section title={text('postOwed')} flush>
        <List
          ask={say.postEvaluationsOwed}
          label={text('postOwed')}
          empty={text('postOwedNone')}
          fixed={fixed}
          columns={[
            { key: 'team', title: text('teamName'), choice: 'always', show: (row) => row.teamName },
            {
              key: 'body',
              title: text('body'),
              show: (row) => <To to={`/inspections/${row.id}`}>{row.bodyName}</To>,
            },
            { key: 'fedBackOn', title: text('fedBackOn'), show: (row) => <Days day={row.fedBackOn} /> },
            {
              key: 'dueOn',
              title: text('postDue'),
              show: (row) => <Days day={row.dueOn} due tentative={row.provisional} />,
            },
            {
              key: 'record',
              title: '',
              show: (row) => (hat === 'office' ? <Record inspection={row.id} from={row.fedBackOn} /> : null),
            },
          ]}
        />
      </Section>
      <Section title={text('postDone')} flush>
        <Done fixed={fixed} />
      </Section>
    </Page>
  )
}

function Done({ fixed }: { fixed: Readonly<Record<string, unknown>> }) {
  const t = useTexts()
  const text = (key: string) => t(`evaluation.${key}`)
  const years = Array.from({ length: 10 }, (_, n) => String(Number(today().slice(0, 4)) - n))
  return (
    <List
      ask={say.postEvaluations}
      xlsx
      label={text('postDone')}
      empty={text('postNone')}
      fixed={fixed}
      filters={[
        {
          name: 'outcome',
          label: text('postOutcome'),
          kind: 'one',
          choices: say.postOutcomes.map((value) => ({ value, label: text(`outcome.${value}`) })),
        },
        { name: 'year', label: text('year'), kind: 'one', choices: years.map((value) => ({ value, label: value })) },
      ]}
      columns={[
        {
          key: 'team',
          title: text('teamName'),
          choice: 'always',
          show: (row) => <To to={`/post-evaluations/${row.id}`}>{row.teamName || row.bodyName}</To>,
        },
        { key: 'body', title: text('body'), show: (row) => row.bodyName },
        { key: 'outcome', title: text('postOutcome'), show: (row) => text(`outcome.${row.outcome}`) },
        { key: 'talked', title: text('talked'), align: 'right', show: (row) => row.talked },
        { key: 'returned', title: text('sheetsBack'), align: 'right', show: (row) => `${row.returned} / ${row.sent}` },
        { key: 'deducted', title: text('deducted'), align: 'right', show: (row) => row.deducted },
        { key: 'dueOn', title: text('postDue'), show: (row) => <Days day={row.dueOn} tentative={row.provisional} /> },
        { key: 'onDay', title: text('postOn'), show: (row) => <Days day={row.onDay} /> },
      ]}
    />
  )
}

/** 登记后评估 of the team of one inspection, or that it was not drawn. */
function Record({ inspection, from }: { inspection: string; from: string }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const text = (key: string) => t(`evaluation.${key}`)
  return (
    <Act
      does={say.recordPostEvaluation}
      kind="primary"
      input={{ id, inspection }}
      after={() => renew(newId())}
      form={{
        id: `post-${inspection}`,
        initial: { outcome: 'held', onDay: today(), talked: 0, sent: 0, returned: 0, deductions: [] },
        note: text('postNote'),
        fields: (values) => (
          <>
            <ChoiceField
              name="outcome"
              label={text('postOutcome')}
              choices={say.postOutcomes.map((value) => ({ value, label: text(`outcome.${value}`) }))}
            />
            <DayField name="onDay" label={text('postOn')} earliest={from} latest={today()} />
            {values['outcome'] === 'held' ? (
              <>
                <NumberField name="talked" label={text('talked')} min={0} max={10_000} />
                <NumberField name="sent" label={text('sheetsSent')} min={0} max={100_000} />
                <NumberField name="returned" label={text('sheetsBack')} min={0} max={100_000} />
                <TakenOff />
              </>
            ) : null}
            <ProseField name="conclusion" label={text('postConclusion')} rows={5} required />
          </>
        ),
      }}
    />
  )
}

/** Items of the standard in which something was amiss, what was taken off, and what it rests on. */
function TakenOff() {
  const t = useTexts()
  const text = (key: string) => t(`evaluation.${key}`)
  return (
    <Form.Item label={text('teamDeductions')}>
      <Form.List name="deductions">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <Space key={key} align="start" wrap>
                <Form.Item name={[name, 'item']} rules={[{ required: true, max: 200 }]}>
                  <Input placeholder={text('deductionItem')} aria-label={text('deductionItem')} />
                </Form.Item>
                <Form.Item name={[name, 'points']} rules={[{ required: true }]}>
                  <InputNumber
                    min={0}
                    max={100}
                    precision={0}
                    placeholder={text('deductionPoints')}
                    aria-label={text('deductionPoints')}
                  />
                </Form.Item>
                <Form.Item name={[name, 'evidence']} rules={[{ required: true, max: 500 }]}>
                  <Input placeholder={text('deductionEvidence')} aria-label={text('deductionEvidence')} />
                </Form.Item>
                <Button type="link" onClick={() => remove(name)}>
                  {text('remove')}
                </Button>
              </Space>
            ))}
            <Button onClick={() => add({ item: '', points: 1, evidence: '' })}>{text('add')}</Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  )
}
