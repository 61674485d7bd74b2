import { sql } from 'kysely'
import type pg from 'pg'
import type { Clock } from '../../core/server/clock.ts'
import { withoutHat } from '../../core/server/doorway.ts'
import type { House } from '../../core/server/house.ts'

/** Deltas folded in one transaction. */
const most = 10_000

/**
 * Folds deltas into the totals of their days, and of their months and years and of all time by area, round and kind, until none is left that was there at the
 * beginning; gives how many. One statement takes them away and adds their sums, so that whoever counts at the same time sees them once,
 * before or after. Deltas another fold works on are left to it; acts are never waited for.
 */
export async function fold({
  house,
  pool,
  clock,
}: Readonly<{ house: House; pool: pg.Pool; clock: Clock }>): Promise<number> {
  let all = 0
  for (;;) {
    const folded = await withoutHat(house, pool, clock, 'statistics', [], async ({ tx }) => {
      const { rows } = await sql<{ folded: number }>`
        with taken as (
          delete from statistics_delta where id in (select id from statistics_delta limit ${most} for update skip locked)
          returning authority, measure, part, area, round, kind, day, n
        ), sums as (
          select authority, measure, part, day, sum(n) as n, count(*) as deltas from taken group by authority, measure, part, day
        ), added as (
          insert into statistics_total as t (authority, measure, part, day, n)
          select authority, measure, part, day, n from sums order by authority, measure, day, part
          on conflict (authority, measure, day, part) do update set n = t.n + excluded.n returning 1
        ), celled as (
          insert into statistics_cell as c (authority, measure, side, key, part, month, n)
          select authority, measure, side || grain, key, part, from_day, sum(n)
          from taken cross join lateral (
            values ('area', coalesce(area::text, '')), ('round', coalesce(round::text, '')), ('kind', kind)
          ) s(side, key) cross join lateral (
            values ('', date_trunc('month', day)::date), ('.year', date_trunc('year', day)::date), ('.all', date '0001-01-01')
          ) g(grain, from_day), (select count(*) from added) before
          group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 6, 4, 5
          on conflict (authority, measure, side, month, key, part) do update set n = c.n + excluded.n
        )
        select coalesce(sum(deltas), 0)::int as folded from sums`.execute(tx as never)
      return { result: rows[0]?.folded ?? 0, by: nobody, record: [] }
    })
    all += folded
    if (folded < most) return all
  }
}

const nobody = { person: null, hat: 'house', scope: { standsFor: null } }
