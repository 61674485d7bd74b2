import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Drawn } from './contract.ts'
import type { Hand } from './store.ts'

/** Writes beside a number just drawn what it is for. */
export async function nameDrawn(
  tx: Hand,
  drawn: Omit<Drawn, 'id' | 'text' | 'drawnOn' | 'voidReason' | 'voidedBy' | 'voidedOn' | 'version'>,
): Promise<Drawn> {
  const { authority, series, year, number, ...naming } = drawn
  const named = tx
    .updateTable('policiesDrawn')
    .set(naming)
    .where('authority', '=', authority)
    .where('series', '=', series)
    .where('year', '=', year)
    .where('number', '=', number)
  return one(await named.returningAll().execute())
}

/** Writes that a number is void, if it has still the version it was read with. */
export const saveVoid = (tx: Hand, drawn: Drawn): Promise<Drawn> =>
  saveSeen(tx, 'policiesDrawn', drawn, ['voidReason', 'voidedBy', 'voidedOn'])
