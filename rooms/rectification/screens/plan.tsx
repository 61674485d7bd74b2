import { Table } from 'antd'
import { useState } from 'react'
import type * as z from 'zod'
import { checkers } from '../../../core/pure/hats.ts'
import {
  Act,
  Asked,
  ChoiceField,
  Days,
  LineField,
  newId,
  Page,
  Prose,
  ProseField,
  Section,
  State,
  To,
  today,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Print } from '../../ledger/screens/parts/print.tsx'
import * as say from '../contract.ts'
import * as rule from '../rules/plan.ts'
import { ProlongPlan } from './parts/full.tsx'
import { planTone, reportTone, TrafficLight, taskTone } from './parts/looks.tsx'
import './parts/rectification.css'
import { Prints } from '../../documents/screens/parts/prints.tsx'

type Shown = z.output<(typeof say.planPage)['gives']>

/** The plan of one opinion: its text, its tasks, and what the three departments say of it. */
export default function OnePlan() {
  const { plan } = useAt<'plan'>()
  const asked = useAsk(say.planPage, { plan })
  return <Asked of={asked}>{(shown) => <Opened shown={shown} />}</Asked>
}

function Opened({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { plan, bodyName, light, tasks } = shown
  const over = tasks.every(({ state }) => state === 'closed' || state === 'withdrawn')
  return (
    <Page
      title={`${bodyName} ${t('rectification.plan')}`}
      state={<State of="rectification.plan" is={plan.state} tone={planTone(plan.state)} />}
      back={{ to: '/plans', label: t('rectification.plans') }}
      about={plan.id}
      printable={<Print noun="plan" thing={plan.id} />}
      acts={<PlanActs shown={shown} />}
      facts={[
        { label: t('rectification.light'), value: <TrafficLight is={light} /> },
        { label: t('rectification.receivedOn'), value: <Days day={plan.receivedOn} /> },
        {
          label: t('rectification.planDueOn'),
          value: <Days day={plan.dueOn} due done={plan.state === 'approved'} tentative={plan.provisional} />,
        },
        {
          label: t('rectification.concentratedUntil'),
          value: <Days day={plan.concentratedUntil} due done={over} tentative={plan.concentratedProvisional} />,
        },
        plan.submittedOn !== null && {
          label: t('rectification.submittedOn'),
          value: `${t.day(plan.submittedOn)} ${t('rectification.submission', { n: plan.submission })}`,
        },
        { label: t('feedback.opinion'), value: <To to={`/opinions/${plan.opinion}`}>{t('feedback.opinion')}</To> },
        { label: t('rectification.planText'), value: <Prose text={plan.text} />, wide: true },
      ]}
    >
      <Checks shown={shown} />
      <Reports shown={shown} />
      <Tasks shown={shown} />
      <Prints kinds={['rectificationPlan', 'rectificationLedger']} about={plan.id} />
    </Page>
  )
}

function PlanActs({ shown }: { shown: Shown }) {
  const t = useTexts()
  const me = useMe()
  const [id, renew] = useState(newId)
  const { plan, tasks, checks } = shown
  const input = { plan: plan.id, version: plan.version }
  const day = today() as say.Plan['receivedOn']
  const theirs = plan.state === 'drafted' || plan.state === 'returned'
  const before = checks.filter((one) => one.submission === plan.submission)
  const hat = checkers.find((one) => one === me.hat)
  return (
    <>
      <ProlongPlan plan={plan} />
      <To to={`/prolongations?plan=${plan.id}`}>{t('rectification.prolongationsOf')}</To>
      <To to={`/plans/${plan.id}/pack`}>{t('rectification.pack')}</To>
      {theirs ? (
        <>
          <Act
            does={say.editPlan}
            input={input}
            form={{
              initial: { text: plan.text },
              fields: <ProseField name="text" label={t('rectification.planText')} rows={16} />,
            }}
          />
          <Act
            does={say.submitPlan}
            kind="primary"
            input={input}
            confirm={t('rectification.submitAsk')}
            unless={rule.submit(plan, tasks, me.person, day)}
          />
        </>
      ) : null}
      {plan.state === 'submitted' && hat ? (
        <Act
          does={say.checkPlan}
          kind="primary"
          input={{ ...input, id }}
          after={() => renew(newId())}
          unless={rule.check(plan, before, hat, 'pass', '', me.person, day)}
          form={{
            initial: { verdict: 'pass' },
            fields: (
              <>
                <ChoiceField
                  name="verdict"
                  label={t('rectification.verdict')}
                  choices={['pass', 'return'].map((value) => ({ value, label: t(`rectification.verdict.${value}`) }))}
                />
                <ProseField name="comment" label={t('rectification.comment')} rows={6} />
              </>
            ),
          }}
        />
      ) : null}
    </>
  )
}

/** The three checks of the present submission side by side; earlier submissions below. */
function Checks({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { plan, checks, names } = shown
  if (plan.submission === 0) return null
  const earlier = checks.filter((one) => one.submission < plan.submission)
  return (
    <Section title={`${t('rectification.planChecks')} · ${t('rectification.submission', { n: plan.submission })}`}>
      <div className="mc-threefold">
        {checkers.map((hat) => {
          const one = checks.find((each) => each.hat === hat && each.submission === plan.submission)
          return (
            <div key={hat} className="mc-verdict">
              <h3>{t.hat(hat)}</h3>
              {one ? (
                <OneCheck one={one} name={names[one.by] ?? ''} />
              ) : (
                <span className="mc-quiet">{t('rectification.checkPending')}</span>
              )}
            </div>
          )
        })}
      </div>
      {earlier.map((one) => (
        <div key={one.id} className="mc-verdict">
          <h3>
            {t('rectification.submission', { n: one.submission })} · {t.hat(one.hat)}
          </h3>
          <OneCheck one={one} name={names[one.by] ?? ''} />
        </div>
      ))}
    </Section>
  )
}

function OneCheck({ one, name }: { one: say.PlanCheck; name: string }) {
  const t = useTexts()
  return (
    <>
      <div className="mc-row-head">
        <strong>{t(one.passed ? 'rectification.passed' : 'rectification.returned')}</strong>
        <span className="mc-quiet">
          {name} {t.day(one.onDay)}
        </span>
      </div>
      <Prose text={one.comment} />
    </>
  )
}

/** The reports of the plan: those due by rule, those of a month, those that follow later. */
function Reports({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { plan } = shown
  const [id, renew] = useState(newId)
  const asked = useAsk(say.rectificationReports, { plan: plan.id, size: 200 })
  const rows = asked.data?.rows ?? []
  return (
    <Section title={t('rectification.reports')} flush>
      <div className="mc-section-body">
        <Act
          does={say.openReport}
          input={{ id, plan: plan.id }}
          after={() => renew(newId())}
          form={{
            initial: { kind: 'monthly', period: today().slice(0, 7) },
            fields: (values) => (
              <>
                <ChoiceField
                  name="kind"
                  label={t('rectification.reportKind')}
                  choices={say.reportKinds.map((value) => ({ value, label: t(`rectification.report.kind.${value}`) }))}
                />
                {values['kind'] === 'monthly' ? (
                  <LineField name="period" label={t('rectification.period')} hint={t('rectification.periodHint')} />
                ) : null}
              </>
            ),
          }}
        />
      </div>
      {asked.data && rows.length === 0 ? (
        <p className="mc-quiet mc-section-body">{t('rectification.noReports')}</p>
      ) : null}
      <ul className="mc-rows">
        {rows.map((row) => (
          <li key={row.id} className="mc-row">
            <div className="mc-row-head">
              <To to={`/rectification/reports/${row.id}`}>
                {t.months(row.period)} {t(`rectification.report.kind.${row.kind}`)}
              </To>
              <State of="rectification.report" is={row.state} tone={reportTone(row.state)} />
              <Days day={row.dueOn} due done={row.state === 'filed'} tentative={row.provisional} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Tasks({ shown }: { shown: Shown }) {
  const t = useTexts()
  return (
    <Section title={t('rectification.tasks')} flush>
      <Table<Shown['tasks'][number]>
        size="small"
        rowKey="id"
        dataSource={shown.tasks}
        pagination={false}
        scroll={{ x: 640 }}
        columns={[
          {
            key: 'title',
            title: t('rectification.title'),
            render: (_, row) => (
              <To to={`/tasks/${row.id}`}>
                {row.number}. {row.title}
              </To>
            ),
          },
          {
            key: 'state',
            title: t('rectification.state'),
            render: (_, row) => <State of="rectification.task" is={row.state} tone={taskTone(row.state)} />,
          },
          { key: 'light', title: t('rectification.light'), render: (_, row) => <TrafficLight is={row.light} /> },
          {
            key: 'measures',
            title: t('rectification.measures'),
            align: 'right',
            responsive: ['md'],
            render: (_, row) => row.measures,
          },
          {
            key: 'leader',
            title: t('rectification.leaderName'),
            responsive: ['md'],
            render: (_, row) => row.leaderName,
          },
          { key: 'unit', title: t('rectification.unitName'), responsive: ['md'], render: (_, row) => row.unitName },
          { key: 'due', title: t('rectification.dueOn'), render: (_, row) => <Days day={row.dueOn} /> },
        ]}
      />
    </Section>
  )
}
