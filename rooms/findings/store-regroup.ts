import type { Descent } from './contract/regroup.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { Evidence, Sheet } from './nouns.ts'
import { addEvidenceRow, addOrigin, type Hand, originsOf, saveSheet } from './store.ts'

export const addDescents = (tx: Hand, links: readonly Descent[]) =>
  tx.insertInto('findingsDescent').values(links).execute()

/** Gives a draft the evidence of the sheets it came from; the same files under links of its own. */
export async function copyEvidence(
  tx: Hand,
  sheet: Sheet,
  pieces: readonly Evidence[],
  newId: () => string,
): Promise<Sheet> {
  for (const piece of pieces) await addEvidenceRow(tx, { ...piece, id: newId(), sheet: sheet.id })
  return pieces.length === 0 ? sheet : saveSheet(tx, { ...sheet, evidenceCount: pieces.length })
}

/** What the sheets began with on site, each once, for the draft that takes their place. */
export async function copyOrigins(
  tx: Hand,
  from: readonly string[],
  { id: sheet }: Sheet,
  newId: () => string,
): Promise<void> {
  const all = (await Promise.all(from.map((one) => originsOf(tx, one)))).flat()
  const once = all.filter((one, n) => all.findIndex((other) => other.about === one.about) === n)
  for (const origin of once) await addOrigin(tx, { ...origin, id: newId(), sheet })
}

/** Whether something of a sheet is, or was, to be put right at once: then it stays what that was said of. */
export async function hasImmediate(reader: Reader, sheet: string): Promise<boolean> {
  const some = reader.selectFrom('findingsImmediate').select('id').where('sheet', '=', sheet)
  return (await some.where('state', '<>', 'dropped').executeTakeFirst()) !== undefined
}
