import { sql } from 'kysely'
import { countedWith, type Acting } from '../../core/pure/counted.ts'
import { type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { Reader, RoomName } from '../../core/server/tables.ts'

/**
 * Who neither looks through nor lets go out what is about these inspections: whoever keeps out of one of them (domain 3.3 rule 6), and whomever a tip or a
 * lead of it is about, for by trying sentences he would read it. Read as the rooms whose it is.
 */
export async function keepingOut(
  asRoom: (room: RoomName) => Reader,
  inspections: readonly string[],
): Promise<ReadonlySet<string>> {
  const kept = asRoom('teams').selectFrom('teamsRecusal').select('person').where('inspection', 'in', inspections)
  const about = async (room: 'tips' | 'transfers', table: string) =>
    (
      await sql<{ person: string }>`select distinct unnest(about_persons) as person from ${sql.table(table)}
        where inspection = any (${inspections}::uuid[])`.execute(asRoom(room) as never)
    ).rows
  const all = [
    await kept.where('liftedAt', 'is', null).execute(),
    await about('tips', 'tips_tip'),
    await about('transfers', 'transfers_lead'),
  ]
  return new Set(all.flat().map(({ person }) => person as string))
}

/** Whether somebody may look through or let go out what concerns these persons. Refuses `feedback.another-looks`, which says no reason. */
export const mayLook =
  (out: ReadonlySet<string>) =>
  (by: string): true | Refusal =>
    out.has(by) ? refuse('feedback.another-looks') : true

/** The same of who acts and whom he stands in for. */
export const mayLookFor = (out: ReadonlySet<string>, actor: Acting): true | Refusal => {
  const refused = countedWith(actor, [])
    .map(mayLook(out))
    .find((said) => said !== true)
  return refused ?? true
}
