import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { saysWords } from '../../../core/server/words.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { gatheredOf, paperOf } from '../paper.ts'
import { unitOf } from '../place.ts'

/** How many rows a table has of the inspection `i` of the question around it. */
const counted = (from: string, more = '') =>
  sql<number>`(select count(*) from ${sql.table(from)} x where x.inspection = i.id ${sql.raw(more)})`

export const readingPreparations = ask(say.preparations, async ({ eyes, input }) => {
  let some = eyes
    .selectFrom('planningInspection as i')
    .where('i.state', 'in', ['planned', 'preparing', 'notified', 'entered', 'exited'])
  if (input.round) some = some.where('i.round', '=', input.round)
  if (input.q) some = some.where(saysWords('i.words', ['i.name'], input.q))
  const { count } = await some.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await some
    .leftJoin('planningRound as r', 'r.id', 'i.round')
    .leftJoin('preparationProfile as p', 'p.inspection', 'i.id')
    .select(['i.id', 'i.name as bodyName', 'i.state', sql<string>`coalesce(r.name, '')`.as('roundName')])
    .select(
      sql<number>`case when p.id is null then 0 else (select count(*) from unnest(array[p.leaders, p.party, p.business, p.social,
        p.sector]) one where one <> '') end`.as('headings'),
    )
    .select([
      counted('preparation_point').as('points'),
      counted('preparation_item').as('items'),
      counted('preparation_earlier').as('earlier'),
      counted('preparation_line', 'and x.standing').as('lines'),
      counted('preparation_cooperation', "and x.state in ('proposed', 'asked')").as('awaited'),
    ])
    .select([lastPlan('issue').as('issue'), lastPlan('state').as('plan')])
    .orderBy('i.enterOn', 'desc')
    .orderBy('i.id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows: rows as never, count }
})

const lastPlan = (column: 'issue' | 'state') =>
  sql`(select ${sql.ref(`x.${column}`)} from preparation_unit_plan x where x.inspection = i.id order by x.issue desc limit 1)`

/** The unit as its pages show it; undefined where these eyes do not see it. */
async function shownUnit(eyes: Reader, inspection: string) {
  const seen = await eyes.selectFrom('planningInspection').select('id').where('id', '=', inspection).executeTakeFirst()
  if (!seen) return undefined
  const { id, body, bodyName, roundName, teamName, state, kind, sector } = await unitOf(eyes, inspection)
  return { id, body, bodyName, roundName, teamName, state, kind, sector }
}

export const readingPreparation = ask(say.preparation, async ({ eyes, input }) => {
  const { inspection } = input
  const unit = await shownUnit(eyes, inspection)
  if (!unit) return refuse('doorway.not-found', { noun: 'inspection' })
  const plans = await eyes
    .selectFrom('preparationUnitPlan')
    .select(['id', 'authority', 'inspection', 'issue', 'state', 'goals', 'methods', 'division', 'hash', 'opinion'])
    .select(['draftedBy', 'draftedOn', 'submittedBy', 'submittedOn', 'decidedBy', 'decidedOn', 'version'])
    .where('inspection', '=', inspection)
    .orderBy('issue', 'desc')
    .execute()
  const items = await eyes
    .selectFrom('preparationItem')
    .select((e) => ['department', 'kind', e.fn.countAll<number>().as('items'), e.fn.sum<number>('count').as('count')])
    .where('inspection', '=', inspection)
    .groupBy(['department', 'kind'])
    .orderBy('department')
    .orderBy('kind')
    .execute()
  const joint = await eyes
    .selectFrom('preparationJointEntry')
    .selectAll()
    .where('inspection', '=', inspection)
    .executeTakeFirst()
  const shared = await eyes
    .selectFrom('preparationSharedMatter')
    .selectAll()
    .where('inspection', '=', inspection)
    .orderBy('id')
    .execute()
  const gathered = await gatheredOf(eyes, inspection)
  const people = [...gathered.points, ...gathered.lines, ...shared].map((one) => one.by)
  const names = await namesOf(eyes, [
    ...people,
    ...plans.flatMap((one) => [one.draftedBy, one.submittedBy, one.decidedBy]),
  ])
  return {
    ...{ unit, ...gathered, shared, joint: joint ?? null, names },
    items: items.map((one) => ({ ...one, items: Number(one.items), count: Number(one.count) })),
    plans,
  }
})

export const readingUnitPlan = ask(say.unitPlanPage, async ({ eyes, input }) => {
  const plan = await eyes
    .selectFrom('preparationUnitPlan')
    .selectAll()
    .where('id', '=', input.unitPlan)
    .executeTakeFirst()
  const unit = plan ? await shownUnit(eyes, plan.inspection) : undefined
  if (!plan || !unit) return refuse('doorway.not-found', { noun: 'unitPlan' })
  const paper = plan.content === '' ? await paperOf(eyes, plan, await unitOf(eyes, plan.inspection)) : plan.content
  const names = await namesOf(eyes, [plan.draftedBy, plan.submittedBy, plan.decidedBy])
  return { plan, paper, unit, names }
})
