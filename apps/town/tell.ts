import { addDays, type Day, type Instant } from '../../core/pure/days.ts'
import { movedClock } from '../../core/server/clock.ts'
import { house } from '../../rooms/server.ts'
import type { Ground } from '../server/start.ts'
import { tell } from './story.ts'
import type { Teller } from './teller.ts'

/** Tells the town on an empty, migrated ground under a moved clock that ends on `today`. */
export function tellTown(
  { pool, secret, files }: Pick<Ground, 'pool' | 'secret' | 'files'>,
  today: Day,
): Promise<Teller> {
  const clock = movedClock(`${addDays(today, -700)}T01:00:00.000Z` as Instant)
  return tell({ house, pool, clock, secret, files }, today)
}
