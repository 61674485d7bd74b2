import { Alert, Button, Form, Input, InputNumber, Space, Table } from 'antd'
import { useState } from 'react'
import { refuse } from '../../../../core/pure/refusal.ts'
import { Act, newId, Prose, ProseField, Section, To, useTexts } from '../../../../core/web/index.ts'
import * as say from '../../contract.ts'
import * as rule from '../../rules.ts'
import type { Shown } from './shown.ts'

/** 评分和等次: each attempt, the last first, with how it was reckoned. */
export function Scores({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { evaluation: one, scores } = shown
  const text = (key: string) => t(`evaluation.${key}`)
  return (
    <Section title={text('scoreTitle')} acts={one.state === 'assessed' ? <ScoreIt shown={shown} /> : null}>
      {scores.length === 0 ? <p className="mc-quiet">{text('scoreNone')}</p> : null}
      {scores.toReversed().map((score) => (
        <OneScore key={score.id} one={one} score={score} names={shown.names} />
      ))}
    </Section>
  )
}

function OneScore({ one, score, names }: { one: say.Evaluation; score: say.Score; names: Shown['names'] }) {
  const t = useTexts()
  const text = (key: string) => t(`evaluation.${key}`)
  const rows = one.indicators.map((indicator, n) => ({ ...indicator, mark: score.marks[n] }))
  return (
    <div>
      <h3>{t('evaluation.attempt', { attempt: score.attempt })}</h3>
      <p>
        <strong>{t('evaluation.totalLine', { total: rule.written(score.total), grade: score.grade })}</strong>
      </p>
      {score.lowest ? (
        <Alert
          type="warning"
          title={text('lowestNote')}
          action={<To to={`/tasks?inspection=${one.inspection}`}>{text('lowestLink')}</To>}
        />
      ) : null}
      <Table
        size="small"
        rowKey="name"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={rows}
        columns={[
          { key: 'name', title: text('indicator'), render: (_, row) => row.name },
          { key: 'weight', title: text('weight'), align: 'right', render: (_, row) => row.weight },
          {
            key: 'mark',
            title: text('mark'),
            align: 'right',
            render: (_, row) => (row.mark ? rule.written(row.mark.points) : ''),
          },
          {
            key: 'weighed',
            title: text('weighed'),
            align: 'right',
            render: (_, row) => (row.mark ? rule.written((row.mark.points * row.weight) / 100) : ''),
          },
          { key: 'source', title: text('source'), render: (_, row) => text(`source.${row.source}`) },
          { key: 'why', title: text('markWhy'), render: (_, row) => row.mark?.why },
        ]}
      />
      <ul>
        {score.deductions.map(({ why, points }) => (
          <li key={`${why} ${points}`}>
            {text('deductions')} {points}
            {t.colon}
            {why}
          </li>
        ))}
      </ul>
      <Prose text={score.conclusion} />
      <p className="mc-quiet">
        {text('scoredBy')} {names[score.by]} {t.day(score.onDay)}
        {score.approvedBy === null || score.approvedOn === null
          ? ''
          : ` · ${text('approvedBy')} ${names[score.approvedBy] ?? ''} ${t.day(score.approvedOn)}`}
      </p>
      {score.opinion === '' ? null : <Prose text={`${text('opinion')}${t.colon}${score.opinion}`} />}
    </div>
  )
}

/** Why it cannot be scored yet: the rule's own reason, from what the page was given. */
function hindrance({ evaluation: one, surveys, checks, tasks }: Shown) {
  const confirmed = checks.filter(({ secondBy }) => secondBy !== null).length
  const given = one.indicators.map(({ source }) => ({ points: source === 'checked' ? 0 : null, why: '' }))
  const closed = tasks.filter((task) => task.closed).length
  return rule.marksOf(one.indicators, given, { piles: surveys, tasks: tasks.length, closed, confirmed })
}

/** 打分: marks of those who looked, deductions, conclusion; survey and closure are reckoned. */
function ScoreIt({ shown }: { shown: Shown }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const { evaluation: one } = shown
  const text = (key: string) => t(`evaluation.${key}`)
  const may = hindrance(shown)
  return (
    <Act
      does={say.scoreEvaluation}
      kind="primary"
      input={{ evaluation: one.id, version: one.version, id }}
      after={() => renew(newId())}
      unless={'refused' in may ? refuse(may.refused) : null}
      form={{
        id: `scoreEvaluation ${one.id}`,
        initial: {
          marks: one.indicators.map(({ source }) => ({ points: source === 'checked' ? 80 : null, why: '' })),
          deductions: [],
          conclusion: '',
        },
        fields: (
          <>
            {one.indicators.map((indicator, n) => (
              <MarkField key={indicator.name} indicator={indicator} place={n} />
            ))}
            <Deductions />
            <ProseField name="conclusion" label={text('conclusion')} rows={5} required />
          </>
        ),
      }}
    />
  )
}

function MarkField({
  indicator: { name, standard, weight, source },
  place,
}: {
  indicator: say.Indicator
  place: number
}) {
  const t = useTexts()
  const text = (key: string) => t(`evaluation.${key}`)
  const hint = source === 'checked' ? standard : t('evaluation.markReckoned', { source: text(`source.${source}`) })
  return (
    <Form.Item label={`${name}${t.aside(weight)}`} extra={hint} required={source === 'checked'}>
      {source === 'checked' ? (
        <Form.Item name={['marks', place, 'points']} noStyle>
          <InputNumber aria-label={`${name} ${text('mark')}`} min={0} max={100} precision={0} />
        </Form.Item>
      ) : null}
      <Form.Item name={['marks', place, 'why']} noStyle>
        <Input aria-label={`${name} ${text('markWhy')}`} maxLength={500} placeholder={text('markWhy')} />
      </Form.Item>
    </Form.Item>
  )
}

function Deductions() {
  const t = useTexts()
  const text = (key: string) => t(`evaluation.${key}`)
  return (
    <Form.Item label={text('deductions')}>
      <Form.List name="deductions">
        {(lines, { add, remove }) => (
          <Space orientation="vertical" className="mc-wide">
            {lines.map(({ key, name }) => (
              <Space key={key} wrap>
                <Form.Item name={[name, 'points']} noStyle>
                  <InputNumber aria-label={text('deductionPoints')} min={1} max={100} precision={0} />
                </Form.Item>
                <Form.Item name={[name, 'why']} noStyle>
                  <Input aria-label={text('deductionWhy')} maxLength={300} placeholder={text('deductionWhy')} />
                </Form.Item>
                <Button size="small" onClick={() => remove(name)}>
                  {text('remove')}
                </Button>
              </Space>
            ))}
            <Button size="small" onClick={() => add({ points: 1, why: '' })}>
              {text('add')}
            </Button>
          </Space>
        )}
      </Form.List>
    </Form.Item>
  )
}
