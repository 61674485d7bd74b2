import { Act, Days, ProseField, Section, State, To, useTexts } from '../../../../core/web/index.ts'
import { Approve } from '../../../registry/screens/parts/route.tsx'
import * as says from '../../contract.ts'
import { maySubmit } from '../../rules/plan.ts'
import type { Given } from '../preparation.tsx'
import { planTones, useInTeam } from './choices.ts'

/** 一单位一方案: its issues, the latest first; written by the team, submitted by the leader, decided by the office. */
export function Plans({ given }: { given: Given }) {
  const t = useTexts()
  const inTeam = useInTeam()
  const { plans, unit } = given
  const [last] = plans
  const drafted = last?.state === 'drafted' ? last : undefined
  const from = last ?? { goals: '', methods: '', division: '' }
  return (
    <Section
      title={t('preparation.unitPlan')}
      acts={
        inTeam && last?.state !== 'submitted' ? (
          <Act
            does={says.writePlan}
            kind={drafted ? 'plain' : 'primary'}
            input={{ inspection: unit.id, version: drafted?.version ?? null }}
            form={{
              id: `writePlan ${unit.id}`,
              initial: { goals: from.goals, methods: from.methods, division: from.division },
              fields: (
                <>
                  <ProseField name="goals" label={t('preparation.goals')} rows={4} required />
                  <ProseField name="methods" label={t('preparation.methods')} rows={4} />
                  <ProseField name="division" label={t('preparation.division')} rows={4} />
                </>
              ),
            }}
          />
        ) : null
      }
    >
      {plans.length === 0 ? <p className="mc-quiet">{t('preparation.noPlan')}</p> : null}
      <ul className="mc-preparation-lines">
        {plans.map((plan) => (
          <li key={plan.id}>
            <To to={`/unit-plans/${plan.id}`}>{t('preparation.issue', { n: plan.issue })}</To>{' '}
            <State of="preparation.unitPlan" is={plan.state} tone={planTones[plan.state]} />{' '}
            <Days day={plan.decidedOn ?? plan.submittedOn ?? plan.draftedOn} />{' '}
            {plan.opinion === '' ? null : <span className="mc-quiet">{plan.opinion}</span>}{' '}
            <Acts plan={plan} given={given} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Acts({ plan, given }: { plan: Given['plans'][number]; given: Given }) {
  const t = useTexts()
  const on = { unitPlan: plan.id, version: plan.version }
  if (plan.state === 'drafted')
    return <Act does={says.submitPlan} kind="link" input={on} unless={maySubmit(given)} confirm={given.unit.bodyName} />
  if (plan.state === 'approved') return null
  return (
    <>
      <Approve
        matter="unitPlan"
        thing={plan.id}
        does={says.approvePlan}
        kind="primary"
        input={on}
        form={{ fields: <ProseField name="opinion" label={t('preparation.opinion')} rows={2} /> }}
      />
      <Act
        does={says.returnPlan}
        input={on}
        form={{ fields: <ProseField name="opinion" label={t('preparation.opinion')} rows={2} required /> }}
      />
    </>
  )
}
