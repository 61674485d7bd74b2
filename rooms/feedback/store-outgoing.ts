import { one } from '../../core/server/act.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { Hit, KeptWord, OutgoingCheck } from './contract/outgoing.ts'
import type { Looked } from './rules/outgoing.ts'

type Hand = Tx<'feedback'>

/** What was last found in a text that goes out. */
export const checkOf = (reader: Reader, about: string): Promise<OutgoingCheck | undefined> =>
  reader.selectFrom('feedbackCheck').selectAll().where('about', '=', about).executeTakeFirst()

/** Keeps a check in the place of the one before. */
export const putCheck = async (tx: Hand, check: OutgoingCheck): Promise<OutgoingCheck> => {
  const { hash, hits, by, onDay } = check
  return one(
    await tx
      .insertInto('feedbackCheck')
      .values(check)
      .onConflict((c) =>
        c.column('about').doUpdateSet((e) => ({ hash, hits, by, onDay, version: e('feedbackCheck.version', '+', 1) })),
      )
      .returningAll()
      .execute(),
  )
}

/** What a look-through found in what tips say, as a row no eye reads. `hits`: a JSON list of places. */
export type ToldRow = Readonly<{ about: string; authority: string; hash: string; telling: string; hits: string }>

/** Keeps it in the place of what was found before. */
export const putTold = (tx: Hand, row: ToldRow) => {
  const { hash, telling, hits } = row
  return tx
    .insertInto('feedbackTold')
    .values(row)
    .onConflict((c) => c.column('about').doUpdateSet({ hash, telling, hits }))
    .execute()
}

/** What was last found there in a text; read as feedback does. */
export async function lookedOf(feedback: Reader, about: string): Promise<Looked> {
  const row = await feedback.selectFrom('feedbackTold').selectAll().where('about', '=', about).executeTakeFirst()
  return row ? { hash: row.hash, telling: row.telling, hits: JSON.parse(row.hits) as Hit[] } : null
}

export const keptOf = (reader: Reader, noun: KeptWord['noun'], about: string): Promise<KeptWord[]> =>
  reader
    .selectFrom('feedbackKept')
    .selectAll()
    .where('noun', '=', noun)
    .where('about', '=', about)
    .orderBy('onDay')
    .orderBy('id')
    .execute()

export const addKept = (tx: Hand, kept: KeptWord) => tx.insertInto('feedbackKept').values(kept).execute()
