import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import type { EncryptedStore } from '../../core/server/files/upload.ts'
import { byHand, type Cabinet, giveUp } from './arrivals.ts'
import type { File } from './contract.ts'
import { begin } from './rules.ts'
import { addFile, arrivalOf, held, saveFile } from './store.ts'

/** Where the office's own files are kept: the rooms and their database, and the store of encrypted files. */
export type Keeper = Cabinet & Readonly<{ store: EncryptedStore }>

/** A file of the office's own: `about` is the thing under whose key it lies, where `key` names no other. */
export type Own = Pick<File, 'id' | 'authority' | 'noun' | 'about' | 'name' | 'by' | 'size'> &
  Readonly<{ key?: string }>

/**
 * Begins a file of the office's own that belongs to no inspection, under a key of what it is about, encrypted like any other; one begun already under the
 * same id by the same person for the same is that file, kept by now or not. The caller has authorised it. Refuses what is beyond the quota of what it is
 * about or of that person, as for any upload, and `documents.twice` for the id of another file.
 */
export const beginOwn = (keeper: Keeper, { key, ...own }: Own): Promise<File> =>
  byHand(keeper, async (tx) => {
    // Two that begin at once: the second finds what the first has begun, and what it holds.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`own files of ${own.about}`}, 0))`.execute(tx as never)
    const there = await tx.selectFrom('documentsFile').selectAll().where('id', '=', own.id).executeTakeFirst()
    if (there) {
      const same = there.by === own.by && there.about === own.about && there.circle === 'office'
      const lives = there.state === 'receiving' || there.state === 'kept'
      if (!same || !lives || there.size !== own.size) throw new Refused(refuse('documents.twice'))
      return there
    }
    accept(begin('office', 'office', own.size, await held(tx, own.about, own.by, 'about')))
    return addFile(tx, {
      ...own,
      ...{ inspection: key ?? own.about, body: null, circle: 'office', kind: 'unknown', sha256: null },
      ...{ state: 'receiving', refusal: null, fromBody: false, opened: true, at: keeper.clock.now(), version: 1 },
    })
  })

/**
 * Keeps a file of the office's own, whose record is of what it became. Refuses what `beginOwn` and the checks of files refuse; nothing stays then.
 */
export async function keepOwn(keeper: Keeper, own: Own, bytes: Readable): Promise<File> {
  const file = await beginOwn(keeper, own)
  if (file.state === 'kept') throw new Refused(refuse('documents.twice'))
  try {
    await keeper.store.write(bytes, file.id, 0)
    return await byHand(keeper, async (tx) => {
      const { sha256, kind, verdict } = await arrivalOf(tx, file.id)
      if (sha256 === null || kind === null) throw new Refused(refuse(verdict ?? 'documents.not-checked'))
      return saveFile(tx, { ...file, state: 'kept', sha256, kind })
    })
  } catch (error) {
    await giveUp(keeper, file.id)
    throw error
  }
}
