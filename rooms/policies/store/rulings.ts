import { sql } from 'kysely'
import type { Reader } from '../../../core/server/tables.ts'
import type { Matter, Ruling } from '../contract.ts'

/** Writes down who decided what; by the hand of the room that decides or approves. */
export async function noteRuling(tx: Reader, ruling: Ruling): Promise<void> {
  const { onDay, ...rest } = ruling
  await sql`select mingcha.note_ruling(${JSON.stringify({ ...rest, on_day: onDay })}::jsonb)`.execute(tx as never)
}

/** What was ruled of a thing under a matter, in order. For rooms below. */
export const rulingsOf = (reader: Reader, matter: Matter, thing: string): Promise<Ruling[]> =>
  reader
    .selectFrom('policiesRuling')
    .selectAll()
    .where('thing', '=', thing)
    .where('matter', '=', matter)
    .orderBy('at')
    .orderBy('id')
    .execute()

/** A thing goes back to be worked on: what was decided of it counts no more. Nothing where nothing was; with `used`, nothing while the last decision was not used. */
export async function reopenRulings(
  tx: Reader,
  policies: Reader,
  matter: Matter,
  thing: string,
  by: Pick<Ruling, 'id' | 'authority' | 'by' | 'hat' | 'onDay' | 'at'>,
  used: boolean,
): Promise<void> {
  const last = (await rulingsOf(policies, matter, thing)).at(-1)
  if (!last || (used && last.step !== 'approved')) return
  const none = { body: null, conference: null, item: null, organisation: null, post: null, superior: null }
  await noteRuling(tx, { ...by, matter, thing, step: 'reopened', ...none })
}
