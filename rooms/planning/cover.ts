import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type pg from 'pg'
import type { Day } from '../../core/pure/days.ts'
import { Id } from '../../core/pure/ids.ts'
import { isRefusal } from '../../core/pure/refusal.ts'
import { type Clock, todayOf } from '../../core/server/clock.ts'
import { transact } from '../../core/server/db.ts'
import { eyeOf, handOf } from '../../core/server/enter.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { Ground } from './contract.ts'
import { type Among, bodiesOf, counted, groundOf, homeOf, stoodColumns, stoodOf, sumColumns } from './standing.ts'

/** Who asks counts no more homes than this anew: beyond that, everything from the rows. */
const fewHomes = 200
/** So many homes at a time the job counts through: some thousand bodies, a few megabytes. */
const homesAtOnce = 400

/** What kept sums rest on, as one id: term and its days, plan, definition. */
export function groundKey({ term, plan, definition }: Ground): string {
  const said = [term.id, term.startsOn, term.endsOn, plan?.id ?? '', definition.id].join(' ')
  const hex = createHash('sha256').update(said).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}

const sums = sql.raw(sumColumns.join(', '))

/** Sums by home and kind over the rows of `body`, each with the home's path. */
const byHome = sql`
  select h.*, coalesce(a.path, '') as path
  from (select ${homeOf} as home, kind, ${counted} from body group by 1, 2) h
  left join registry_organisation a on a.id = h.home`

/** The tables of a WITH RECURSIVE whose last, `line`, has such sums, all counted from the rows. */
export const countedLines = (ground: Ground, among: Among): RawBuilder<unknown> =>
  sql`${bodiesOf(ground, among)}, line as (${byHome})`

/** Bodies whose home is among some. */
const bodiesAt = (homes: RawBuilder<unknown>) => sql`
  select id from registry_organisation
  where in_scope and (id = any (${homes}) or parent = any (${homes}) or parent is null) and ${homeOf} = any (${homes})`

const anew = sql`(select homes from anew)::uuid[]`

/** Homes whose kept sums do not hold on the day: something changed there since, or a later day has come. */
const homesAnew = (ground: Ground) => sql`
  select home from planning_stirred
  union
  select home from planning_cover where ground = ${groundKey(ground)}::uuid and (as_of > ${ground.asOf}::date or next_on <= ${ground.asOf}::date)`

/** The bodies of homes whose kept sums do not hold, counted from the rows, as tables of a WITH RECURSIVE that end in `body`; `anew` names those homes. */
const freshBodies = (ground: Ground) => sql`anew as materialized (select array(${homesAnew(ground)}) as homes),
    those as materialized (select array(${bodiesAt(anew)}) as ids),
    ${bodiesOf(ground, { these: sql`(select ids from those)::uuid[]` })}`

/** Whether what was counted through for this ground serves: there is something, and not too much changed since. */
async function isKept(eyes: Reader, ground: Ground): Promise<boolean> {
  const { rows } = await sql<{ kept: boolean; anew: number }>`
    select exists (select from planning_cover where ground = ${groundKey(ground)}::uuid) as kept,
      (select count(*)::int from (select from (${homesAnew(ground)}) homes limit ${fewHomes}) few) as anew`.execute(
    eyes as never,
  )
  return rows[0]?.kept === true && rows[0].anew < fewHomes
}

/** Of what is kept for a ground the rows that hold; one statement with `freshBodies`, and so one moment. */
const stillHolds = (ground: Ground) => sql`ground = ${groundKey(ground)}::uuid and not home = any (${anew})`

/**
 * The sums of all bodies of the authority by home and kind, exact at this moment: what a job counted through, together with what changed since. Where
 * nothing was counted through for this ground, or too much changed, all is counted from the rows. Gives the tables of a WITH RECURSIVE, the last is `line`.
 */
export async function wholeLines(eyes: Reader, ground: Ground): Promise<RawBuilder<unknown>> {
  if (!(await isKept(eyes, ground))) return countedLines(ground, {})
  return sql`${freshBodies(ground)}, line as (
      select home, kind, ${sums}, path from planning_cover where ${stillHolds(ground)}
      union all
      ${byHome}
    )`
}

/** Bodies with the columns of `stoodColumns`: the tables of a WITH RECURSIVE, and what of them to read, the rows of all parts together. */
export type Stood = Readonly<{ tables: RawBuilder<unknown>; parts: readonly RawBuilder<unknown>[] }>

/** Bodies counted from the rows. */
export const countedBodies = (ground: Ground, among: Among): Stood => ({
  tables: sql`${bodiesOf(ground, among)}, stood as (${stoodOf(ground)})`,
  parts: [sql`stood`],
})

/** All bodies of the authority one by one, exact at this moment, by the same means as `wholeLines`: those that are kept are a part of their own, with its index. */
export async function wholeBodies(eyes: Reader, ground: Ground): Promise<Stood> {
  if (!(await isKept(eyes, ground))) return countedBodies(ground, {})
  return {
    tables: sql`${freshBodies(ground)}, stood as (${stoodOf(ground)})`,
    parts: [sql`stood`, sql`(select ${stoodColumns} from planning_cover_body where ${stillHolds(ground)})`],
  }
}

type Means = Readonly<{ pool: pg.Pool; clock: Clock }>

/**
 * Counts coverage through for the term of today, in every authority: once for all bodies, later for the homes in which something changed. Marks are listed
 * before anything is counted, and only those listed are taken away: what changes meanwhile, between one piece and the next too, stays marked. Gives how
 * many homes were counted.
 */
export async function keepCoverage({ pool, clock }: Means): Promise<number> {
  const today = todayOf(clock)
  const hand = handOf('planning')
  const authorities = await transact(pool, `begin; set local role ${hand}`, hand, async (tx) =>
    tx.as(hand).selectFrom('planningTerm').select('authority').distinct().execute(),
  )
  let homes = 0
  for (const { authority } of authorities) homes += await keepOne(pool, authority, today)
  return homes
}

/** Looks with the eyes of the office, whose wall is the authority: nothing is kept that those who read it would not count themselves. */
const keepOne = (pool: pg.Pool, authority: string, today: Day): Promise<number> =>
  transact(
    pool,
    `begin isolation level read committed; set local m.authority = '${Id.parse(authority)}'; set local role ${eyeOf('office')}`,
    eyeOf('office'),
    async (tx) => {
      const [eyes, hand] = [tx.as(eyeOf('office')), tx.as(handOf('planning'))]
      await sql`select pg_advisory_xact_lock(hashtextextended(${`coverage:${authority}`}, 0))`.execute(hand)
      const ground = await groundOf(eyes, undefined, today)
      if (ground === null || isRefusal(ground)) return 0
      const key = groundKey(ground)
      const marks = await eyes.selectFrom('planningStirred').select('id').execute()
      const kept = await eyes.selectFrom('planningCover').select('home').where('ground', '=', key).limit(1).execute()
      const homes = await homesToCount(eyes, ground, kept.length > 0)
      if (homes.length === 0) return 0
      for (const table of ['planningCover', 'planningCoverBody'] as const) {
        const gone = hand.deleteFrom(table).where('authority', '=', authority)
        const these = sql<boolean>`home = any (${homes.map(({ home }) => home)}::uuid[])`
        await (kept.length > 0 ? gone.where('ground', '=', key).where(these) : gone).execute()
      }
      for (let n = 0; n < homes.length; n += homesAtOnce)
        await keepHomes(eyes, hand, { ground, authority }, homes.slice(n, n + homesAtOnce))
      await sql`delete from planning_stirred where id = any (${marks.map(({ id }) => id)}::uuid[])`.execute(hand)
      return homes.length
    },
  )

type Home = Readonly<{ home: string; path: string }>

/** Every home of a body in scope, or those whose kept sums do not hold; each with its path, which is empty where it is no organisation. */
async function homesToCount(eyes: Reader, ground: Ground, some: boolean): Promise<Home[]> {
  const every = sql`select distinct ${homeOf} as home from registry_organisation where in_scope`
  const { rows } = await sql<Home>`select h.home, coalesce(a.path, '') as path
    from (${some ? homesAnew(ground) : every}) h left join registry_organisation a on a.id = h.home
    order by h.home`.execute(eyes as never)
  return rows
}

/**
 * Counts some homes through and keeps their bodies, and the sums over just these rows. The ids of the bodies are asked for first, so that PostgreSQL knows how
 * many there are. What eyes read becomes rows of another table as the text of a JSON array.
 */
async function keepHomes(
  eyes: Reader,
  hand: Reader,
  { ground, authority }: Readonly<{ ground: Ground; authority: string }>,
  homes: readonly Home[],
): Promise<void> {
  const [ids, paths] = [homes.map(({ home }) => home), homes.map(({ path }) => path)]
  const key = groundKey(ground)
  const bodies = await sql<{ id: string }>`${bodiesAt(sql`${ids}::uuid[]`)}`.execute(eyes as never)
  const these = sql`${bodies.rows.map(({ id }) => id)}::uuid[]`
  const { rows } = await sql<{ bodies: string }>`with recursive ${bodiesOf(ground, { these })}
    select coalesce(json_agg(stood), '[]')::text as bodies from (${stoodOf(ground)}) stood`.execute(eyes as never)
  await sql`
    insert into planning_cover_body (authority, ground, home, ${stoodColumns})
    select ${authority}::uuid, ${key}::uuid, ${homeOf}, ${stoodColumns}
    from json_populate_recordset(null::planning_cover_body, ${rows[0]?.bodies ?? '[]'}::json)`.execute(hand as never)
  await sql`
    insert into planning_cover (authority, ground, home, kind, path, as_of, next_on, ${sums})
    select ${authority}::uuid, ${key}::uuid, b.home, b.kind, h.path, ${ground.asOf}::date, b.next_on, ${sums}
    from (
      select home, kind, min(next_on) as next_on, ${counted} from planning_cover_body
      where authority = ${authority}::uuid and ground = ${key}::uuid and home = any (${ids}::uuid[]) group by home, kind
    ) b join unnest(${ids}::uuid[], ${paths}::text[]) h (home, path) on h.home = b.home`.execute(hand as never)
}
