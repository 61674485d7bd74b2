import type { Instant } from '../pure/days.ts'
import { Refused, refuse } from '../pure/refusal.ts'
import type { Transaction } from './db.ts'
import { handOf } from './enter.ts'

/** When something was made, by the clock of the device that made it, and the how-manieth it was there: what the device says, beside when it was received. */
export type Made = Readonly<{ at: Instant; count: number }>

/** What a command made without network brings along (traps 23): the device's own time, and the keys of the commands it comes after. */
export type Carried = Readonly<{ made: Made | null; after: readonly string[] }>

/**
 * What the commands this one comes after have left behind: thing → version. Refuses `doorway.after-missing` while one of them, by its key and of the same
 * person, has not been done: it is sent again once that has arrived.
 */
export async function deedsBefore(
  tx: Transaction,
  person: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (keys.length === 0) return new Map()
  const deeds = await tx
    .as(handOf('ledger'))
    .selectFrom('ledgerKey')
    .select(['key', 'thing', 'version'])
    .where('person', '=', person)
    .where('key', 'in', keys)
    .execute()
  if (deeds.length < new Set(keys).size) throw new Refused(refuse('doorway.after-missing'))
  const left = new Map<string, number>()
  for (const { thing, version } of deeds)
    if (thing !== null && version !== null) left.set(thing, Math.max(version, left.get(thing) ?? 0))
  return left
}
