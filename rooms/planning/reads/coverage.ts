import { type RawBuilder, sql } from 'kysely'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { contains } from '../../../core/server/filters.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { kindWords } from '../../registry/rules/words.ts'
import * as say from '../contract.ts'
import { countedBodies, countedLines, type Stood, wholeBodies, wholeLines } from '../cover.ts'
import { printedOf } from '../printed.ts'
import {
  type Among,
  areas,
  bodiesOf,
  groundOf,
  isArea,
  nothing,
  partsOf,
  type Sums,
  standingIn,
  stoodColumns,
  sumColumns,
  together,
} from '../standing.ts'

type Place = Readonly<{ id: string; name: string; path: string }>

/** The area that is asked for; without one, the only one at the top. Refuses an organisation one does not see. */
async function placeOf(eyes: Reader, under: string | undefined): Promise<Place | null | Refusal> {
  const all = eyes.selectFrom('registryOrganisation').select(['id', 'name', 'path'])
  if (under)
    return (
      (await all.where('id', '=', under as never).executeTakeFirst()) ??
      refuse('doorway.not-found', { noun: 'organisation' })
    )
  const tops = await all.where('parent', 'is', null).where('state', '=', 'active').limit(2).execute()
  return tops.length === 1 ? (tops[0] ?? null) : null
}

const pathTo = async (eyes: Reader, place: Place | null) => {
  if (!place) return []
  const ids = place.path.split('/')
  const rows = await eyes
    .selectFrom('registryOrganisation')
    .select(['id', 'name'])
    .where('id', 'in', ids as never[])
    .execute()
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

type Line = Sums & Readonly<{ key: string; name: string }>

const added = sql.raw(sumColumns.map((column) => `sum(${column})::int as ${column}`).join(', '))

/** `lines`: tables of a WITH RECURSIVE that end in `line`, sums by home and kind. */
async function byArea(eyes: Reader, lines: RawBuilder<unknown>, place: Place | null): Promise<Line[]> {
  const below = place ? sql`split_part(substr(path, ${place.path.length + 2}), '/', 1)` : sql`split_part(path, '/', 1)`
  const { rows } = await sql<Line>`with recursive ${lines}, placed as (
      select nullif(${below}, '')::uuid as child, ${added} from line group by 1
    )
    select coalesce(c.id::text, 'own') as key, coalesce(max(c.name), '') as name, ${added}
    from placed p left join registry_organisation c on c.id = p.child and c.kind = any (${[...areas]}::text[])
    group by c.id order by c.id is null, max(c.code), max(c.name)`.execute(eyes as never)
  return rows
}

async function byKind(eyes: Reader, lines: RawBuilder<unknown>): Promise<Line[]> {
  const { rows } = await sql<Omit<Line, 'name'>>`with recursive ${lines}
    select kind as key, ${added} from line group by kind
    order by array_position(${[...Object.keys(kindWords)]}::text[], kind)`.execute(eyes as never)
  return rows.map((row) => ({ ...row, name: kindWords[row.key as keyof typeof kindWords][0] ?? row.key }))
}

const rowsOf = (parts: Stood['parts']) =>
  sql.join(
    parts.map((part) => sql`select ${stoodColumns} from ${part} part`),
    sql` union all `,
  )

/** By year: what is planned for it, and what was inspected in it for the first time in the term. Years without either stand there too. */
async function byYear(eyes: Reader, { tables, parts }: Stood, ground: say.Ground): Promise<Line[]> {
  const yearOf = (day: string) => sql`extract(year from ${sql.ref(day)})::int`
  const { rows } = await sql<{
    planYear: number | null
    doneYear: number | null
    way: string | null
    how: string | null
    planIn: boolean
    nowIn: boolean
    n: number
  }>`
    with recursive ${tables}
    select plan_year, coalesce(${yearOf('direct_on')}, ${yearOf('extended_on')}) as done_year, way,
      case when direct_on is not null then 'direct' when extended_on is not null then 'extended' end as how, plan_in, now_in, count(*)::int as n
    from (${rowsOf(parts)}) bodies group by 1, 2, 3, 4, 5, 6`.execute(eyes as never)
  const [first, last] = [ground.term.startsOn, ground.term.endsOn].map((day) => Number(day.slice(0, 4))) as [
    number,
    number,
  ]
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n)
  return years.map((year) => {
    const many = (holds: (row: (typeof rows)[number]) => boolean) =>
      rows.reduce((sum, row) => sum + (holds(row) ? row.n : 0), 0)
    const due = (row: (typeof rows)[number]) => row.planYear === year
    const done = (row: (typeof rows)[number]) => row.doneYear === year
    const planDirect = many((row) => row.planIn && due(row) && row.way === 'direct')
    const planExtended = many((row) => row.planIn && due(row) && row.way === 'extended')
    const direct = many((row) => row.nowIn && done(row) && row.how === 'direct')
    const extended = many((row) => row.nowIn && done(row) && row.how === 'extended')
    const open = many((row) => row.nowIn && due(row) && row.how === null)
    return {
      ...nothing,
      key: String(year),
      name: String(year),
      planScope: planDirect + planExtended,
      planDirect,
      planExtended,
      planDone: many((row) => row.planIn && done(row) && row.how === 'direct'),
      planReached: many((row) => row.planIn && done(row) && row.how === 'extended'),
      scope: direct + extended + open,
      direct,
      extended,
      planned: open,
    }
  })
}

const kindsOf = (kind: string | undefined) => kind?.split(',')

export const readingFigures = ask(say.coverageFigures, async ({ eyes, input, today }) => {
  const place = await placeOf(eyes, input.under)
  if (isRefusal(place)) return place
  const ground = await groundOf(eyes, input.term, today)
  if (isRefusal(ground)) return ground
  const path = (await pathTo(eyes, place)).map(({ id, name }) => ({ id: id as string, name }))
  if (!ground) return { rows: [], count: 0, total: partsOf(nothing), ground, path }
  const among: Among = { path: input.under ? place?.path : undefined, kinds: kindsOf(input.kind) }
  const whole = !among.path && !among.kinds
  const sums = whole ? await wholeLines(eyes, ground) : countedLines(ground, among)
  const bodies = () => (whole ? wholeBodies(eyes, ground) : countedBodies(ground, among))
  const lines =
    input.by === 'area'
      ? await byArea(eyes, sums, place)
      : input.by === 'kind'
        ? await byKind(eyes, sums)
        : await byYear(eyes, await bodies(), ground)
  const total = input.by === 'year' ? await byKind(eyes, sums) : lines
  const definition = printedOf(ground)
  const page = lines.slice(input.from, input.from + input.size)
  return {
    rows: page.map(({ key, name, ...sums }) => ({ key, name, ...partsOf(sums), definition })),
    count: lines.length,
    total: partsOf(total.reduce<Sums>(together, nothing)),
    ground,
    path,
  }
})

const bodyOrders = {
  due: sql`done, due_on, name collate "zh-x-icu", id`,
  name: sql`name collate "zh-x-icu", id`,
  last: sql`last_on nulls first, id`,
  '-last': sql`last_on desc nulls last, id`,
} as const

type Body = Readonly<{
  id: string
  name: string
  kind: keyof typeof kindWords
  parentName: string | null
  standing: say.Standing
  directOn: never
  extendedOn: never
  lastOn: never
  plannedIn: string | null
  dueOn: never
  inherited: boolean
}>

export const readingBodies = ask(say.coverageBodies, async ({ eyes, input, today }) => {
  const place = await placeOf(eyes, input.under)
  if (isRefusal(place)) return place
  const ground = await groundOf(eyes, input.term, today)
  if (isRefusal(ground)) return ground
  if (!ground) return { rows: [], count: 0 }
  const among: Among = { path: input.under ? place?.path : undefined, kinds: kindsOf(input.kind) }
  const whole = !among.path && !among.kinds
  const { tables, parts } = whole ? await wholeBodies(eyes, ground) : countedBodies(ground, among)
  const where = sql.join(
    [
      sql`now_in`,
      input.standing ? sql`${standingIn} = any (${input.standing.split(',')}::text[])` : sql`true`,
      input.never ? sql`last_on is null` : sql`true`,
      input.year
        ? sql`(extract(year from coalesce(direct_on, extended_on)) = ${input.year} or plan_year = ${input.year})`
        : sql`true`,
      input.q ? contains('name', input.q) : sql`true`,
    ],
    sql` and `,
  )
  const order = bodyOrders[input.sort]
  // Each part gives its first rows by itself, so that what is kept may be read in the order of its index.
  const first = parts.map(
    (part) =>
      sql`(select ${stoodColumns} from ${part} part where ${where} order by ${order} limit ${input.from + input.size})`,
  )
  const counts = parts.map((part) => sql`(select count(*)::int from ${part} part where ${where})`)
  const { rows } = await sql<Body & { count: number }>`with recursive ${tables}, page as (
      select * from (${sql.join(first, sql` union all `)}) firsts order by ${order} limit ${input.size} offset ${input.from}
    )
    select shown.*, ${sql.join(counts, sql` + `)} as count from (
      select page.*, ${standingIn} as standing, p.name as parent_name, r.name as planned_in
      from page left join registry_organisation p on p.id = page.parent left join planning_plan_round r on r.id = page.plan_round
    ) shown order by ${order}`.execute(eyes as never)
  const shown = rows.map(
    ({ id, name, kind, parentName, standing, directOn, extendedOn, lastOn, plannedIn, dueOn, inherited }) => ({
      ...{ id, name, kind, parentName, standing, directOn, extendedOn, lastOn, plannedIn, dueOn, inherited },
    }),
  )
  return { rows: shown, count: rows[0]?.count ?? 0 }
})

export const readingAims = ask(say.coverageAims, async ({ eyes, input, today }) => {
  const ground = await groundOf(eyes, input.term, today)
  if (isRefusal(ground)) return ground
  if (!ground) return { rows: [], count: 0 }
  const { rows } = await sql<say.Aim & { areaName: string | null; scope: number; done: number }>`
    with recursive ${bodiesOf(ground, {})}, home as (
      select coalesce(case when ${isArea} then id else parent end, id) as home, kind,
        (count(*) filter (where now_in))::int as scope, (count(*) filter (where now_in and direct_on is not null))::int as direct,
        (count(*) filter (where now_in and (direct_on is not null or extended_on is not null)))::int as both
      from body group by 1, 2
    ), placed as (select h.*, a.path from home h join registry_organisation a on a.id = h.home)
    select m.*, area.name as area_name,
      coalesce((select sum(p.scope) from placed p where (m.kind is null or p.kind = m.kind)
        and (m.area is null or p.path >= area.path and p.path < area.path || '0')), 0)::int as scope,
      coalesce((select sum(case when m.extended then p.both else p.direct end) from placed p where (m.kind is null or p.kind = m.kind)
        and (m.area is null or p.path >= area.path and p.path < area.path || '0')), 0)::int as done
    from planning_aim m left join registry_organisation area on area.id = m.area
    where m.term = ${ground.term.id} order by m.by_day, m.id limit ${input.size} offset ${input.from}`.execute(
    eyes as never,
  )
  const { count } = await eyes
    .selectFrom('planningAim')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('term', '=', ground.term.id as never)
    .executeTakeFirstOrThrow()
  return {
    rows: rows.map((row) => ({ ...row, reached: row.scope > 0 && row.done * 100 >= row.scope * row.percent })),
    count,
  }
})

export const readingDefinitions = ask(say.coverageDefinitions, async ({ eyes, input }) => {
  const all = eyes.selectFrom('planningDefinition')
  const { count } = await all.select((row) => row.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await all.selectAll().orderBy('fromDay', 'desc').offset(input.from).limit(input.size).execute()
  return { rows, count }
})
