import { sql } from 'kysely'
import type { Reader, RoomName, Tx } from '../../../core/server/tables.ts'
import { placed } from './place.ts'
import { type Source, these } from './sources.ts'

type Hands = Readonly<{ tx: Tx<'statistics'>; asRoom(room: RoomName): Reader }>
type Line = {
  thing: string
  authority: string
  inspection: string
  measure: string
  part: string
  day: string
  n: string
}

/** What a thing is now counted as; one that is counted as nothing names neither its authority nor its inspection. */
type Counted = Readonly<{
  thing: string
  authority: string | null
  inspection: string | null
  counts: readonly unknown[]
}>

/** One thing at a time is counted, by whoever comes first: two acts on it count the second after the first. */
const lockKey = (thing: string) => sql`hashtextextended(${`statistics:${thing}`}, 0)`

/**
 * Counts one thing anew after something happened to it: appends what changed since it was last counted, on the days the changes belong to.
 * Within the act's transaction, so that figures and rows are true together at every moment; no cell is updated, so no two acts wait for one.
 */
export async function tally(
  { tx, asRoom }: Hands,
  source: Source,
  about: Readonly<{ thing: string; authority: string; inspection: string }>,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockKey(about.thing)})`.execute(tx as never)
  const lines = await linesOf(asRoom(source.room), source, [about.thing])
  await placed({ tx, asRoom }, [about.inspection])
  await append(tx, [{ ...about, counts: lines.map(countOf) }])
}

/**
 * Counts many things through, those somebody is just counting left out; gives how many changed anything. For what was there before counting
 * began, and after a definition changed.
 */
export async function tallyMany({ tx, asRoom }: Hands, source: Source, things: readonly string[]): Promise<number> {
  const { rows: free } = await sql<{ thing: string }>`
    select thing from unnest(${things as string[]}::uuid[]) thing
    where pg_try_advisory_xact_lock(hashtextextended('statistics:' || thing, 0))`.execute(tx as never)
  const lines = await linesOf(
    asRoom(source.room),
    source,
    free.map(({ thing }) => thing),
  )
  await placed({ tx, asRoom }, [...new Set(lines.map(({ inspection }) => inspection))])
  const by = new Map<string, Counted & { counts: unknown[] }>(
    free.map(({ thing }) => [thing, { thing, authority: null, inspection: null, counts: [] }]),
  )
  for (const line of lines) {
    const { thing, authority, inspection } = line
    by.set(thing, { thing, authority, inspection, counts: [...(by.get(thing)?.counts ?? []), countOf(line)] })
  }
  return append(tx, [...by.values()])
}

const countOf = ({ measure, part, day, n }: Line) => ({ measure, part, day, n })

async function linesOf(reader: Reader, source: Source, things: readonly string[]): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select thing, authority, inspection, measure, part, day::text as day, sum(n)::text as n
    from (${source.lines(these(things))}) counted group by thing, authority, inspection, measure, part, day
    order by thing, measure, part, day`.execute(reader as never)
  return rows
}

/** Writes what things are now counted as, and appends the difference to what they were, put together by cell. */
async function append(tx: Tx<'statistics'>, things: readonly Counted[]): Promise<number> {
  const { rows } = await sql<{ changed: number }>`
    with given as (
      select g.thing, g.authority, p.area, p.round, coalesce(p.kind, '') as kind, g.counts
      from jsonb_to_recordset(${JSON.stringify(things)}::jsonb) g(thing uuid, authority uuid, inspection uuid, counts jsonb)
      left join statistics_place p on p.id = g.inspection
    ), was as (
      select c.* from statistics_counted c where c.thing = any (array(select thing from given)) for update
    ), changed as (
      select g.thing, coalesce(g.authority, w.authority) as authority, g.area, g.round, g.kind, g.counts
      from given g left join was w using (thing)
      where g.counts is distinct from coalesce(w.counts, '[]')
        or w.thing is not null and g.counts <> '[]' and (g.area, g.round, g.kind) is distinct from (w.area, w.round, w.kind)
    ), lines as (
      select g.authority, g.area, g.round, g.kind, l.* from changed g
        cross join lateral jsonb_to_recordset(g.counts) l(measure text, part text, day date, n bigint)
      union all
      select w.authority, w.area, w.round, w.kind, l.measure, l.part, l.day, -l.n from was w join changed using (thing)
        cross join lateral jsonb_to_recordset(w.counts) l(measure text, part text, day date, n bigint)
    ), kept as (
      insert into statistics_counted (thing, authority, area, round, kind, counts)
      select thing, authority, area, round, kind, counts from changed
      on conflict (thing) do update set area = excluded.area, round = excluded.round, kind = excluded.kind, counts = excluded.counts
    ), appended as (
      insert into statistics_delta (id, authority, measure, part, area, round, kind, day, n)
      select gen_random_uuid(), authority, measure, part, area, round, kind, day, sum(n) from lines
      group by authority, measure, part, area, round, kind, day having sum(n) <> 0
    )
    select count(*)::int as changed from changed`.execute(tx as never)
  return rows[0]?.changed ?? 0
}
