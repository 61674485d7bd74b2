import { one } from '../../core/server/act.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { KeptWord, OutgoingCheck } from './contract/outgoing.ts'

type Hand = Tx<'feedback'>

/** What was last found in a text that goes out. */
export const checkOf = (reader: Reader, about: string): Promise<OutgoingCheck | undefined> =>
  reader.selectFrom('feedbackCheck').selectAll().where('about', '=', about).executeTakeFirst()

/** Keeps a check in the place of the one before. */
export const putCheck = async (tx: Hand, check: OutgoingCheck): Promise<OutgoingCheck> => {
  const { hash, tips, hits, by, onDay } = check
  return one(
    await tx
      .insertInto('feedbackCheck')
      .values(check)
      .onConflict((c) =>
        c
          .column('about')
          .doUpdateSet((e) => ({ hash, tips, hits, by, onDay, version: e('feedbackCheck.version', '+', 1) })),
      )
      .returningAll()
      .execute(),
  )
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
