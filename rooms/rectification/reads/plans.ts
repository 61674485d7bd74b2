import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import { namesOf } from '../../identity/names.ts'
import { bodyName } from '../../registry/names.ts'
import * as say from '../contract.ts'
import { clockOfPlan } from '../rules/plan.ts'
import { lightOf } from '../rules.ts'
import { type Dial, dialOf, lightIn } from './narrow.ts'

const lightOfPlan = (plan: Pick<say.Plan, 'state' | 'dueOn'>, { today, near }: Dial): say.Light =>
  lightOf({ state: plan.state === 'approved' ? 'closed' : plan.state, clockOn: clockOfPlan(plan) }, today, near)

export const readingPlans = ask(say.plans, async ({ eyes, actor, input, today }) => {
  const dial = await dialOf(eyes, actor, today)
  let base = eyes.selectFrom('rectificationPlan as p')
  if (input.inspection) base = base.where('p.inspection', '=', input.inspection)
  if (input.body) base = base.where('p.body', '=', input.body)
  if (input.state) base = base.where('p.state', 'in', several<say.PlanState>(input.state))
  const page = base
    .select(['p.id', 'p.inspection', 'p.body', 'p.opinion', 'p.state', 'p.dueOn', 'p.provisional', 'p.submission'])
    .select([
      bodyName('p.body').as('bodyName'),
      sql<number>`(select count(*) from rectification_task t where t.plan = p.id)`.as('tasks'),
    ])
    .orderBy('p.dueOn', (order) => order.asc().nullsLast())
    .orderBy('p.id')
    .offset(input.from)
    .limit(input.size)
  const { rows, count } = await listed(base, page)
  return { rows: rows.map((row) => ({ ...row, light: lightOfPlan(row, dial) })), count }
})

export const readingPlan = ask(say.planPage, async ({ eyes, actor, input, today }) => {
  const dial = await dialOf(eyes, actor, today)
  const found = await eyes
    .selectFrom('rectificationPlan as p')
    .selectAll('p')
    .select(bodyName('p.body').as('bodyName'))
    .where('p.id', '=', input.plan)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'plan' })
  const { bodyName: name, ...plan } = found
  const tasks = await eyes
    .selectFrom('rectificationTask as t')
    .selectAll('t')
    .select([
      lightIn(dial).as('light'),
      sql<number>`(select count(*) from rectification_measure m where m.task = t.id)`.as('measures'),
    ])
    .where('t.plan', '=', plan.id)
    .orderBy('t.number')
    .execute()
  const checks = await eyes
    .selectFrom('rectificationPlanCheck')
    .selectAll()
    .where('plan', '=', plan.id)
    .orderBy('submission')
    .orderBy('onDay')
    .execute()
  return {
    plan,
    bodyName: name,
    light: lightOfPlan(plan, dial),
    tasks,
    checks,
    names: await namesOf(eyes, [plan.submittedBy, ...checks.map(({ by }) => by)]),
  }
})
