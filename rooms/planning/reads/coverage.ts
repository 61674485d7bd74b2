import { sql } from 'kysely'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { kindWords } from '../../registry/rules/words.ts'
import * as say from '../contract.ts'
import { printedOf } from '../printed.ts'
import { type Among, bodiesOf, counted, groundOf, nothing, partsOf, type Sums, together } from '../standing.ts'

/** Kinds whose bodies are areas of their own in a table by area; all others stand in that of the area they belong to. */
const areas = ['province', 'city', 'county', 'town', 'township', 'subdistrict']
const isArea = sql`kind = any (${areas}::text[])`

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

async function byArea(eyes: Reader, tables: ReturnType<typeof bodiesOf>, place: Place | null): Promise<Line[]> {
  const below = place
    ? sql`split_part(substr(a.path, ${place.path.length + 2}), '/', 1)`
    : sql`split_part(a.path, '/', 1)`
  const { rows } = await sql<Line>`with recursive ${tables}, home as (
      select case when ${isArea} then id else parent end as home, ${counted} from body group by 1
    ), placed as (
      select case when a.id is null or ${below} = '' then null else ${below}::uuid end as child, h.*
      from home h left join registry_organisation a on a.id = h.home
    )
    select coalesce(c.id::text, 'own') as key, coalesce(max(c.name), '') as name, ${sql.raw(
      Object.keys(nothing)
        .map((key) => key.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`))
        .map((column) => `sum(p.${column})::int as ${column}`)
        .join(', '),
    )}
    from placed p left join registry_organisation c on c.id = p.child and c.kind = any (${areas}::text[])
    group by c.id order by c.id is null, max(c.code), max(c.name)`.execute(eyes as never)
  return rows
}

async function byKind(eyes: Reader, tables: ReturnType<typeof bodiesOf>): Promise<Line[]> {
  const { rows } = await sql<Omit<Line, 'name'>>`with recursive ${tables}
    select kind as key, ${counted} from body group by kind
    order by array_position(${[...Object.keys(kindWords)]}::text[], kind)`.execute(eyes as never)
  return rows.map((row) => ({ ...row, name: kindWords[row.key as keyof typeof kindWords][0] ?? row.key }))
}

/** By year: what is planned for it, and what was inspected in it for the first time in the term. Years without either stand there too. */
async function byYear(eyes: Reader, tables: ReturnType<typeof bodiesOf>, ground: say.Ground): Promise<Line[]> {
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
    select r.year as plan_year, coalesce(${yearOf('direct_on')}, ${yearOf('extended_on')}) as done_year, way,
      case when direct_on is not null then 'direct' when extended_on is not null then 'extended' end as how, plan_in, now_in, count(*)::int as n
    from body left join planning_plan_round r on r.id = body.plan_round group by 1, 2, 3, 4, 5, 6`.execute(
    eyes as never,
  )
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
  const tables = bodiesOf(ground, among)
  const lines =
    input.by === 'area'
      ? await byArea(eyes, tables, place)
      : input.by === 'kind'
        ? await byKind(eyes, tables)
        : await byYear(eyes, tables, ground)
  const total = input.by === 'year' ? await byKind(eyes, tables) : lines
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
  const tables = bodiesOf(ground, { path: input.under ? place?.path : undefined, kinds: kindsOf(input.kind) })
  const where = [
    sql`b.now_in`,
    input.standing ? sql`standing = any (${input.standing.split(',')}::text[])` : sql`true`,
    input.never ? sql`b.last_on is null` : sql`true`,
    input.year
      ? sql`(extract(year from coalesce(b.direct_on, b.extended_on)) = ${input.year} or r.year = ${input.year})`
      : sql`true`,
    input.q ? sql`strpos(lower(o.name), lower(${input.q})) > 0` : sql`true`,
  ]
  const { rows } = await sql<Body & { count: number }>`with recursive ${tables}, line as (
      select b.*, case when b.direct_on is not null then 'direct' when b.extended_on is not null then 'extended' when b.open then 'underWay'
        when b.way is not null then 'planned' else 'unplanned' end as standing
      from body b
    ), listed as (
      select b.id, o.name, b.kind, b.parent, b.standing, b.direct_on, b.extended_on, b.last_on, b.inherited, r.name as planned_in,
        b.standing in ('direct', 'extended') as done,
        case when b.standing in ('direct', 'extended') then null
          else least(${ground.term.endsOn}::date, make_date(r.year, 12, 31)) end as due_on
      from line b join registry_organisation o on o.id = b.id
      left join planning_plan_round r on r.id = b.plan_round
      where ${sql.join(where, sql` and `)}
    ), page as (
      select *, count(*) over ()::int as count from listed
      order by ${bodyOrders[input.sort]} limit ${input.size} offset ${input.from}
    )
    select shown.* from (
      select page.*, p.name as parent_name from page left join registry_organisation p on p.id = page.parent
    ) shown order by ${bodyOrders[input.sort]}`.execute(eyes as never)
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
