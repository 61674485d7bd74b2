import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Drawn, Sending } from './contract.ts'
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

/** Writes how a paper goes out, whatever was said of it before. */
export const keepSending = (tx: Hand, sending: Omit<Sending, 'version'>): Promise<Sending> => {
  const { urgency, copyTo, copies } = sending
  return tx
    .insertInto('policiesSending')
    .values({ ...sending, version: 1 })
    .onConflict((c) =>
      c.columns(['about', 'paper']).doUpdateSet((e) => ({
        ...{ urgency, copyTo, copies },
        version: e('policiesSending.version', '+', 1),
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The same, if what was said before has still this version, or nothing was said where it is 0; undefined otherwise. */
export const saySending = (
  tx: Hand,
  sending: Omit<Sending, 'version'>,
  version: number,
): Promise<Sending | undefined> => {
  const { urgency, copyTo, copies, about, paper } = sending
  if (version === 0)
    return tx
      .insertInto('policiesSending')
      .values({ ...sending, version: 1 })
      .onConflict((c) => c.columns(['about', 'paper']).doNothing())
      .returningAll()
      .executeTakeFirst()
  return tx
    .updateTable('policiesSending')
    .set({ urgency, copyTo, copies, version: version + 1 })
    .where('about', '=', about)
    .where('paper', '=', paper)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst()
}
