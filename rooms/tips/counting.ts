import { sql } from 'kysely'
import type pg from 'pg'
import { addDays, type Day } from '../../core/pure/days.ts'
import type { Clock } from '../../core/server/clock.ts'
import { withoutHat } from '../../core/server/doorway.ts'
import type { House } from '../../core/server/house.ts'

/** Letters are entered some days after they came: a month is counted when so many days of the next are over. */
export const daysAfterMonth = 10

const house = { person: null, hat: 'house', scope: { standsFor: null } } as const

/** The first day of the month before which everything is counted on this day. */
export const countedBefore = (today: Day): Day => `${addDays(today, -daysAfterMonth).slice(0, 7)}-01` as Day

/**
 * Counts the months that are over, once each and for good, for those who see nothing of tips but counts (domain 3.2: S): whether there are tips or not, from a
 * year before the first count on. Gives how many lines are new.
 */
export const countMonths = (place: Readonly<{ house: House; pool: pg.Pool; clock: Clock }>): Promise<number> =>
  withoutHat(place.house, place.pool, place.clock, 'tips', [], async ({ tx, asRoom, today }) => {
    let made = 0
    for (const { id } of await asRoom('identity').selectFrom('identityAuthority').select('id').execute()) {
      const counted = sql<{
        made: number
      }>`select mingcha.count_tip_months(${id}::uuid, ${countedBefore(today)}::date) as made`
      made += (await counted.execute(tx as never)).rows[0]?.made ?? 0
    }
    return { result: made, by: house, record: [] }
  })
