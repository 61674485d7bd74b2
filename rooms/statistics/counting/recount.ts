import { sql } from 'kysely'
import type pg from 'pg'
import type { Clock } from '../../../core/server/clock.ts'
import { withoutHat } from '../../../core/server/doorway.ts'
import type { House } from '../../../core/server/house.ts'
import type { Reader, RoomName, Tx } from '../../../core/server/tables.ts'
import { fold } from '../fold.ts'
import { generation } from '../rules/measures.ts'
import { sources } from './sources.ts'
import { tallyMany } from './tally.ts'

/** Things counted in one transaction: each holds a lock until its end. */
const AT_ONCE = 1_000

type Ground = Readonly<{ house: House; pool: pg.Pool; clock: Clock }>
type Hands = Readonly<{ tx: Tx<'statistics'>; asRoom(room: RoomName): Reader }>

const nobody = { person: null, hat: 'house', scope: { standsFor: null } }
const within = <T>({ house, pool, clock }: Ground, work: (hands: Hands) => Promise<T>): Promise<T> =>
  withoutHat(house, pool, clock, 'statistics', [], async ({ tx, asRoom }) => ({
    result: await work({ tx, asRoom }),
    by: nobody,
    record: [],
  }))

/**
 * Counts everything through by its definitions, a thousand things at a time, and folds what came of it; gives how many things were not
 * counted as they are. Figures stay exact beside it: what it finds right it leaves alone.
 */
export async function recount(ground: Ground, say: (line: string) => void = () => undefined): Promise<number> {
  let changed = 0
  for (const source of Object.values(sources)) {
    let after = '00000000-0000-0000-0000-000000000000'
    let seen = 0
    for (;;) {
      const things = await within(ground, async ({ asRoom }) => {
        const { rows } = await sql<{ id: string }>`
          select id from ${sql.table(source.table)} where id > ${after}::uuid order by id limit ${AT_ONCE}`.execute(
          asRoom(source.room) as never,
        )
        return rows.map(({ id }) => id)
      })
      if (things.length > 0) changed += await within(ground, (hands) => tallyMany(hands, source, things))
      seen += things.length
      if (seen % 100_000 === 0 && things.length > 0) say(`${source.noun}: ${seen}`)
      const last = things.at(-1)
      if (last === undefined || things.length < AT_ONCE) break
      after = last
    }
  }
  await fold(ground)
  return changed
}

/** Counts everything through once after a definition changed, or when a house came to be counted; true when it did. */
export async function recountIfNew(ground: Ground): Promise<boolean> {
  const last = await within(
    ground,
    async ({ tx }) => (await tx.selectFrom('statisticsGeneration').select('generation').executeTakeFirst())?.generation,
  )
  if (last === generation) return false
  await recount(ground)
  await within(ground, ({ tx }) =>
    tx
      .insertInto('statisticsGeneration')
      .values({ whole: true, generation })
      .onConflict((c) => c.column('whole').doUpdateSet({ generation }))
      .execute(),
  )
  return true
}
