import { Space } from 'antd'
import { useState } from 'react'
import { addDays } from '../../../core/pure/days.ts'
import {
  Act,
  Asked,
  DayField,
  Days,
  List,
  newId,
  Page,
  Section,
  State,
  To,
  today,
  useAsk,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import * as say from '../contract.ts'
import { written } from '../rules.ts'
import { evaluationTones } from './parts/looks.ts'

/** 整改评估: the bodies that are due, and every evaluation with its score. */
export default function Evaluations() {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`evaluation.${key}`)
  const checks = (say.toEvaluate.of as readonly string[]).includes(hat)
  const oversees = (say.schemes.of as readonly string[]).includes(hat)
  return (
    <Page title={text('evaluations')} acts={oversees ? <To to="/evaluation-schemes">{text('schemes')}</To> : null}>
      <p className="mc-quiet">{text('evaluationsLead')}</p>
      {checks ? <Due /> : null}
      <List
        ask={say.evaluations}
        xlsx
        label={text('evaluations')}
        empty={text('evaluationsNone')}
        filters={[
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: say.evaluationStates.map((value) => ({ value, label: text(`evaluation.${value}`) })),
          },
          { name: 'year', label: text('year'), kind: 'one', choices: years() },
        ]}
        columns={[
          {
            key: 'body',
            title: text('body'),
            choice: 'always',
            show: (row) => <To to={`/evaluations/${row.id}`}>{row.bodyName}</To>,
          },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="evaluation.evaluation" is={row.state} tone={evaluationTones[row.state]} />,
          },
          { key: 'openedOn', title: text('openedOn'), show: (row) => <Days day={row.openedOn} /> },
          {
            key: 'selfDueOn',
            title: text('selfDueOn'),
            show: (row) => <Days day={row.selfDueOn} due done={row.state !== 'opened'} />,
          },
          { key: 'total', title: text('total'), show: (row) => (row.total === null ? '—' : written(row.total)) },
          { key: 'grade', title: text('grade'), show: (row) => row.grade ?? '—' },
          { key: 'toldOn', title: text('toldOn'), show: (row) => <Days day={row.toldOn} /> },
        ]}
      />
    </Page>
  )
}

/** The last ten years, by which the list is narrowed. */
const years = () => {
  const now = Number(today().slice(0, 4))
  return Array.from({ length: 10 }, (_, n) => ({ value: String(now - n), label: String(now - n) }))
}

/** Who is due by T27, each to be opened from here. */
function Due() {
  const t = useTexts()
  const asked = useAsk(say.toEvaluate, { size: 200 })
  const text = (key: string) => t(`evaluation.${key}`)
  return (
    <Section title={text('due')}>
      <Asked of={asked}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="mc-quiet">{text('dueNone')}</p>
          ) : (
            rows.map((row) => (
              <Space key={row.inspection} wrap>
                <To to={`/inspections/${row.inspection}`}>{row.bodyName}</To>
                <span className="mc-quiet">
                  {text('endedOn')} {t.day(row.endedOn)}
                </span>
                <span>
                  {text(row.window === 'within' ? 'limitWithin' : 'limitNotBefore')}{' '}
                  <Days day={row.limitOn} due={row.window === 'within'} tentative={row.provisional} />
                </span>
                <Open inspection={row.inspection} />
              </Space>
            ))
          )
        }
      </Asked>
    </Section>
  )
}

function Open({ inspection }: { inspection: string }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const day = today() as Parameters<typeof addDays>[0]
  return (
    <Act
      does={say.openEvaluation}
      size="small"
      kind="primary"
      input={{ id, inspection }}
      after={() => renew(newId())}
      form={{
        id: `openEvaluation ${inspection}`,
        initial: { selfDueOn: addDays(day, 15) },
        fields: <DayField name="selfDueOn" label={t('evaluation.selfDueOn')} earliest={addDays(day, 1)} />,
      }}
    />
  )
}
