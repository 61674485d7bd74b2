import { sql } from 'kysely'
import { isRefusal, refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { kindWords } from '../../registry/rules/words.ts'
import * as say from '../contract.ts'
import { bodiesOf, groundOf } from '../standing.ts'
import { zh } from '../texts/zh.ts'

/** So many cards a page can hold and a person can move; a larger register is planned area by area. */
const MOST_CARDS = 3_000

const slotsIn = (plan: string, way: say.Way) =>
  sql<number>`(select count(*)::int from planning_slot s where s.term_plan = ${sql.ref(plan)} and s.way = ${way})`

export const readingTermPlans = ask(say.termPlans, async ({ eyes, input }) => {
  let all = eyes.selectFrom('planningTermPlan as p').innerJoin('planningTerm as t', 't.id', 'p.term')
  if (input.term) all = all.where('p.term', '=', input.term)
  const { count } = await all.select((row) => row.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await all
    .selectAll('p')
    .select('t.name as termName')
    .select([
      sql<number>`(select count(*)::int from planning_plan_round r where r.term_plan = p.id)`.as('rounds'),
      slotsIn('p.id', 'direct').as('direct'),
      slotsIn('p.id', 'extended').as('extended'),
    ])
    .orderBy('t.number', 'desc')
    .orderBy('p.number', 'desc')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows, count }
})

type CardRow = Readonly<{
  body: string
  name: string
  kind: keyof typeof kindWords
  parentName: string | null
  standing: say.Standing
  round: string | null
  way: say.Way | null
  lastYear: number | null
  count: number
}>

export const readingBoard = ask(say.planBoard, async ({ eyes, input, today }) => {
  const plan = await eyes.selectFrom('planningTermPlan').selectAll().where('id', '=', input.termPlan).executeTakeFirst()
  if (!plan) return refuse('doorway.not-found', { noun: 'termPlan' })
  const ground = await groundOf(eyes, plan.term, today)
  if (isRefusal(ground) || !ground) return ground ?? refuse('doorway.not-found', { noun: 'term' })
  const area = input.under
    ? await eyes
        .selectFrom('registryOrganisation')
        .select('path')
        .where('id', '=', input.under as never)
        .executeTakeFirst()
    : undefined
  if (input.under && !area) return refuse('doorway.not-found', { noun: 'organisation' })
  // The places are those of the version that is looked at, whichever is in force.
  const shown = { ...ground, plan: { id: plan.id, number: plan.number, approvedOn: ground.asOf } }
  const { rows } = await sql<CardRow>`with recursive ${bodiesOf(shown, { path: area?.path })}
    select b.id as body, o.name, b.kind, p.name as parent_name, b.plan_round as round, b.way, extract(year from b.last_on)::int as last_year,
      case when b.direct_on is not null then 'direct' when b.extended_on is not null then 'extended' when b.open then 'underWay'
        when b.way is not null then 'planned' else 'unplanned' end as standing, count(*) over ()::int as count
    from body b join registry_organisation o on o.id = b.id left join registry_organisation p on p.id = o.parent
    where b.now_in order by o.code, o.name collate "zh-x-icu", b.id limit ${MOST_CARDS}`.execute(eyes as never)
  const rounds = await eyes
    .selectFrom('planningPlanRound')
    .selectAll()
    .where('termPlan', '=', plan.id)
    .orderBy('year')
    .orderBy('place')
    .execute()
  const remarks = await eyes
    .selectFrom('planningRemark as m')
    .leftJoin('identityPerson as p', 'p.id', 'm.by')
    .selectAll('m')
    .select((row) => row.fn.coalesce('p.name', sql<string>`''`).as('byName'))
    .where('m.termPlan', '=', plan.id)
    .orderBy('m.onDay', 'desc')
    .orderBy('m.atVersion', 'desc')
    .execute()
  const targets = await eyes
    .selectFrom('planningTarget')
    .selectAll()
    .where('term', '=', plan.term)
    .orderBy('year')
    .execute()
  const cards = rows.map(({ count: _count, ...card }) => card)
  return { plan, term: ground.term, rounds, targets, remarks, cards, count: rows[0]?.count ?? 0 }
})

type Change = Readonly<{
  body: string
  name: string
  kind: keyof typeof kindWords
  oldYear: number | null
  oldRound: string | null
  oldWay: say.Way | null
  newYear: number | null
  newRound: string | null
  newWay: say.Way | null
}>

const side = (year: number | null, round: string | null, way: say.Way | null) =>
  year === null || round === null || way === null ? null : { year, round, way }

/** Two versions body by body. A round is the same in both when its year, place and name are: each version has rounds of its own. */
export const readingDifference = ask(say.planDifference, async ({ eyes, input }) => {
  const all = () => eyes.selectFrom('planningTermPlan').select(['id', 'number', 'state', 'amends', 'term'])
  const to = await all().where('id', '=', input.termPlan).executeTakeFirst()
  if (!to) return refuse('doorway.not-found', { noun: 'termPlan' })
  const other = input.against ?? to.amends
  const from = other ? await all().where('id', '=', other).where('term', '=', to.term).executeTakeFirst() : undefined
  if (other && !from) return refuse('doorway.not-found', { noun: 'termPlan' })
  const places = (plan: string | null) => sql`select s.body, s.way, r.year, r.place, r.name from planning_slot s
    join planning_plan_round r on r.id = s.plan_round where s.term_plan = ${plan}::uuid`
  const { rows } = await sql<Change>`select coalesce(a.body, b.body) as body, o.name, o.kind,
      b.year as old_year, b.name as old_round, b.way as old_way, a.year as new_year, a.name as new_round, a.way as new_way
    from (${places(to.id)}) a full join (${places(from?.id ?? null)}) b on b.body = a.body
    join registry_organisation o on o.id = coalesce(a.body, b.body)
    where (a.year, a.place, a.name, a.way) is distinct from (b.year, b.place, b.name, b.way)
    order by coalesce(a.year, b.year), coalesce(a.place, b.place), o.code, o.name collate "zh-x-icu", o.id`.execute(
    eyes as never,
  )
  const lines = rows.map((row) => {
    const before = side(row.oldYear, row.oldRound, row.oldWay)
    const after = side(row.newYear, row.newRound, row.newWay)
    const change = before === null ? ('added' as const) : after === null ? ('removed' as const) : ('moved' as const)
    return { body: row.body, name: row.name, kind: row.kind, change, before, after }
  })
  const many = (change: string) => lines.filter((line) => line.change === change).length
  return {
    rows: lines.slice(input.from, input.from + input.size),
    count: lines.length,
    added: many('added'),
    moved: many('moved'),
    removed: many('removed'),
    from: from ? { id: from.id, number: from.number } : null,
    to: { id: to.id, number: to.number, state: to.state },
  }
})

const { words } = zh
const saidSide = (one: { year: number; round: string; way: say.Way } | null) =>
  one === null ? '' : `${one.year} ${one.round}（${words[`way.${one.way}`]}）`

export const differenceSheet = spreadsheetOf(say.planDifference, words.planDifference, [
  { head: words.body, width: 36, of: (row) => row.name },
  { head: words.bodyKind, of: (row) => kindWords[row.kind][0] },
  { head: words.change, of: (row) => words[`change.${row.change}`] },
  { head: words.before, width: 36, of: (row) => saidSide(row.before) },
  { head: words.after, width: 36, of: (row) => saidSide(row.after) },
])
