import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../core/pure/days.ts'
import { type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { FinishedAt, Ground } from './contract.ts'

/** The day on which an inspection counts as finished, by the definition; null before. */
const finishedOn: Readonly<Record<FinishedAt, RawBuilder<Day | null>>> = {
  entered: sql`i.entered_on`,
  exited: sql`i.exited_on`,
  closed: sql`case when i.state = 'closed' then i.exited_on end`,
}

/** What the figures of a term rest on; null where no term was drafted yet. Refuses a term one does not see. */
export async function groundOf(eyes: Reader, term: string | undefined, today: Day): Promise<Ground | null | Refusal> {
  const terms = eyes.selectFrom('planningTerm').select(['id', 'name', 'startsOn', 'endsOn'])
  const found = await (term
    ? terms.where('id', '=', term)
    : terms
        .orderBy(sql`starts_on <= ${today}::date and ends_on >= ${today}::date`, 'desc')
        .orderBy('startsOn', 'desc')
        .orderBy('number', 'desc')
  )
    .limit(1)
    .executeTakeFirst()
  if (!found) return term ? refuse('doorway.not-found', { noun: 'term' }) : null
  const asOf = today < found.endsOn ? today : found.endsOn
  const definition = await eyes
    .selectFrom('planningDefinition')
    .select(['id', 'fromDay', 'finished', 'heirs', 'citation'])
    .where('fromDay', '<=', asOf)
    .orderBy('fromDay', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!definition) return refuse('planning.no-definition', { on: asOf })
  const plan = await eyes
    .selectFrom('planningTermPlan')
    .select(['id', 'number', 'decidedOn'])
    .where('term', '=', found.id)
    .where('state', '=', 'approved')
    .executeTakeFirst()
  return {
    term: found,
    definition,
    plan: plan ? { id: plan.id, number: plan.number, approvedOn: plan.decidedOn as Day } : null,
    asOf,
  }
}

/** Which bodies: the subtree of a path, some kinds, those of an array of ids made before it in the same statement; everything by default. */
export type Among = Readonly<{
  path?: string | undefined
  kinds?: readonly string[] | undefined
  these?: RawBuilder<unknown> | undefined
}>

/**
 * One row for each body in scope, now or when the plan was approved: `now_in` and `plan_in`, the first day in the term on which it was
 * inspected (`direct_on`) or reached by extension (`extended_on`), the last day in any term (`last_on`), whether it stands in an open round,
 * and where the plan puts it (`way`, `plan_round`). With heirs, what was inspected of those that went up in a body is its own (撤并).
 * Gives the tables of a WITH RECURSIVE; the last is `body`.
 */
export function bodiesOf(ground: Ground, among: Among): RawBuilder<unknown> {
  const { term, definition, plan, asOf } = ground
  const day = finishedOn[definition.finished]
  const within = (one: RawBuilder<unknown>) => sql`${one} between ${term.startsOn}::date and ${asOf}::date`
  const cut = plan?.approvedOn ?? null
  const there = among.path ? sql`and o.path >= ${among.path} and o.path < ${`${among.path}0`}` : sql``
  // In one area only its own bodies are looked at, not the inspections of the whole nation.
  const mine = (body: RawBuilder<unknown>) =>
    among.these
      ? sql`where ${body} = any (${among.these})`
      : among.path
        ? sql`where ${body} in (select o.id from registry_organisation o where o.in_scope ${there})`
        : sql``
  const these = among.these ? sql`and o.id = any (${among.these})` : sql``
  const some = among.kinds ? sql`and o.kind = any (${[...among.kinds]}::text[])` : sql``
  return sql`heir (body, heir) as (
      select o.id, o.successor from registry_organisation o where ${definition.heirs} and o.successor is not null
      union
      select h.body, o.successor from heir h join registry_organisation o on o.id = h.heir where o.successor is not null
    ), own as (
      select i.body, min(${day}) filter (where ${within(day)}) as direct_on, max(${day}) as last_on, bool_or(i.open) as open,
        min(${day}) filter (where ${day} > ${asOf}::date) as next_on
      from planning_inspection i ${mine(sql`i.body`)} group by i.body
    ), reached as (
      select x.body, min(x.covered_on) filter (where ${within(sql`x.covered_on`)}) as extended_on, max(x.covered_on) as last_on,
        min(x.covered_on) filter (where x.covered_on > ${asOf}::date) as next_on
      from planning_extension x ${mine(sql`x.body`)} group by x.body
    ), left_behind as (
      select body, min(direct) filter (where ${within(sql`direct`)}) as direct_on,
        min(extended) filter (where ${within(sql`extended`)}) as extended_on, max(coalesce(direct, extended)) as last_on,
        min(coalesce(direct, extended)) filter (where coalesce(direct, extended) > ${asOf}::date) as next_on
      from (
        select h.heir as body, ${day} as direct, null::date as extended from heir h join planning_inspection i on i.body = h.body
        union all
        select h.heir, null, x.covered_on from heir h join planning_extension x on x.body = h.body
      ) before group by body
    ), body as (
      select o.id, o.parent, o.kind, o.name, o.state = 'active' as now_in,
        coalesce(o.registered_on <= ${cut}::date and (o.ended_on is null or o.ended_on > ${cut}::date), false) as plan_in,
        least(own.direct_on, l.direct_on) as direct_on, least(r.extended_on, l.extended_on) as extended_on,
        greatest(own.last_on, r.last_on, l.last_on) as last_on, coalesce(own.open, false) as open, s.way, s.plan_round,
        least(own.next_on, r.next_on, l.next_on) as next_on,
        own.direct_on is null and l.direct_on is not null
          or own.direct_on is null and r.extended_on is null and l.extended_on is not null as inherited
      from registry_organisation o
      left join own on own.body = o.id
      left join reached r on r.body = o.id
      left join left_behind l on l.body = o.id
      left join planning_slot s on s.term_plan = ${plan?.id ?? null}::uuid and s.body = o.id
      where o.in_scope ${there} ${these} ${some}
    )`
}

/** The columns of a body in a list or a year, as `stoodOf` gives them and `planning_cover_body` keeps them. */
export const stoodColumns = sql.raw(
  'id, parent, kind, name, now_in, plan_in, way, open, direct_on, extended_on, last_on, next_on, inherited, plan_round, plan_year, done, due_on',
)

/** Rows of `body`, each with the year the plan puts it in and, as long as it is not done, the day it is due. */
export const stoodOf = ({ term }: Ground) => sql`
  select b.*, r.year as plan_year, b.direct_on is not null or b.extended_on is not null as done,
    case when b.direct_on is null and b.extended_on is null then least(${term.endsOn}::date, make_date(r.year, 12, 31)) end as due_on
  from body b left join planning_plan_round r on r.id = b.plan_round`

/** How a body of such columns stands, as SQL. */
export const standingIn = sql`case when direct_on is not null then 'direct' when extended_on is not null then 'extended' when open then 'underWay'
  when way is not null then 'planned' else 'unplanned' end`

/** The five parts of everybody in scope now, and what was planned of everybody in scope then, as sums over rows of `body`. */
export const counted = sql`
  (count(*) filter (where plan_in))::int as plan_scope,
  (count(*) filter (where plan_in and way = 'direct'))::int as plan_direct,
  (count(*) filter (where plan_in and way = 'extended'))::int as plan_extended,
  (count(*) filter (where plan_in and direct_on is not null))::int as plan_done,
  (count(*) filter (where plan_in and direct_on is null and extended_on is not null))::int as plan_reached,
  (count(*) filter (where now_in))::int as scope,
  (count(*) filter (where now_in and direct_on is not null))::int as direct,
  (count(*) filter (where now_in and direct_on is null and extended_on is not null))::int as extended,
  (count(*) filter (where now_in and direct_on is null and extended_on is null and open))::int as under_way,
  (count(*) filter (where now_in and direct_on is null and extended_on is null and not open and way is not null))::int as planned,
  (count(*) filter (where now_in and last_on is null))::int as never`

/** Kinds whose bodies are areas of their own in a table by area; all others stand in that of the area they belong to. */
export const areas: readonly string[] = ['province', 'city', 'county', 'town', 'township', 'subdistrict']
export const isArea = sql`kind = any (${[...areas]}::text[])`

/** The home of a body: itself if it is an area, else what it belongs to; of none all zeros. As `home_of` in the database. */
export const homeOf = sql`coalesce(case when ${isArea} then id else parent end, '00000000-0000-0000-0000-000000000000'::uuid)`

/** A line of such sums, as PostgreSQL gives them. */
export type Sums = Readonly<{
  planScope: number
  planDirect: number
  planExtended: number
  planDone: number
  planReached: number
  scope: number
  direct: number
  extended: number
  underWay: number
  planned: number
  never: number
}>

/** The line in the words of the contract. What is in no part before the last is neither inspected nor planned. */
export const partsOf = (sums: Sums) => ({
  planned: {
    scope: sums.planScope,
    direct: sums.planDirect,
    extended: sums.planExtended,
    unplanned: sums.planScope - sums.planDirect - sums.planExtended,
    doneDirect: sums.planDone,
    doneExtended: sums.planReached,
  },
  now: {
    scope: sums.scope,
    direct: sums.direct,
    extended: sums.extended,
    underWay: sums.underWay,
    planned: sums.planned,
    unplanned: sums.scope - sums.direct - sums.extended - sums.underWay - sums.planned,
    never: sums.never,
  },
})

export const nothing: Sums = {
  planScope: 0,
  planDirect: 0,
  planExtended: 0,
  planDone: 0,
  planReached: 0,
  scope: 0,
  direct: 0,
  extended: 0,
  underWay: 0,
  planned: 0,
  never: 0,
}

/** Two lines as one. */
export const together = (one: Sums, other: Sums): Sums =>
  Object.fromEntries(Object.entries(one).map(([key, n]) => [key, n + other[key as keyof Sums]])) as unknown as Sums

/** The columns of such a line as they are called in SQL. */
export const sumColumns: readonly string[] = Object.keys(nothing).map((key) =>
  key.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`),
)
