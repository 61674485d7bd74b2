import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { withoutHat } from '../../core/server/doorway.ts'
import type { EncryptedStore } from '../../core/server/files/upload.ts'
import type { Cabinet } from './arrivals.ts'
import type { File } from './contract.ts'
import { addFile, arrivalOf, type Hand, saveFile } from './store.ts'

/** Where the office's own files are kept: the rooms and their database, and the store of encrypted files. */
export type Keeper = Cabinet & Readonly<{ store: EncryptedStore }>

const nobody = { person: null, hat: 'house', scope: { standsFor: null } }

/** Something under the documents' hand that no hat does and no record tells. */
export const byHand = <T>({ house, pool, clock }: Cabinet, does: (tx: Hand) => Promise<T>): Promise<T> =>
  withoutHat(house, pool, clock, 'documents', [], async ({ tx }) => ({
    result: await does(tx),
    by: nobody,
    record: [],
  }))

/**
 * Keeps a file of the office's own that belongs to no inspection, under a key of what it is about, encrypted like any other. The caller has
 * authorised it and says what it became. Refuses what the checks of files refuse.
 */
export async function keepOwn(
  keeper: Keeper,
  own: Pick<File, 'authority' | 'noun' | 'about' | 'name' | 'by' | 'size'>,
  bytes: Readable,
): Promise<File> {
  const file: File = {
    ...own,
    ...{ id: randomUUID(), inspection: own.about, body: null, circle: 'office', kind: 'unknown', sha256: null },
    ...{ state: 'receiving', refusal: null, fromBody: false, opened: true, at: keeper.clock.now(), version: 1 },
  }
  await byHand(keeper, (tx) => addFile(tx, file))
  await keeper.store.write(bytes, file.id, 0)
  return byHand(keeper, async (tx) => {
    const { sha256, kind, verdict } = await arrivalOf(tx, file.id)
    if (sha256 === null || kind === null) throw new Refused(refuse(verdict ?? 'documents.not-checked'))
    return saveFile(tx, { ...file, state: 'kept', sha256, kind })
  })
}
