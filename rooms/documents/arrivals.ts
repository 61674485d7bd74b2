import { sql } from 'kysely'
import type pg from 'pg'
import type { Said } from '../../core/pure/contract.ts'
import { isRefusal, type Refusal, Refused, refuse } from '../../core/pure/refusal.ts'
import { Defect } from '../../core/server/act.ts'
import type { Clock } from '../../core/server/clock.ts'
import { type Hatless, withoutHat } from '../../core/server/doorway.ts'
import { checkFile } from '../../core/server/files/check.ts'
import type { ByteSource } from '../../core/server/files/chunks.ts'
import type { Checked } from '../../core/server/files/kinds/inspect.ts'
import type { EncryptedStore, UploadRow, UploadRows } from '../../core/server/files/upload.ts'
import type { Scan } from '../../core/server/files/virus.ts'
import { destroyStored, openStored } from '../../core/server/files.ts'
import type { House } from '../../core/server/house.ts'
import { type Keyring, newFileKey, newInspectionKey, type WrappedFileKey, wrapping } from '../../core/server/keys.ts'
import { fileRemoved } from './contract.ts'
import { breakSeal, type Hand, noteArrival, saveFile } from './store.ts'

/** Where files lie and what opens them; `scan`: the virus scanner, where the office has one. */
export type Cabinet = Readonly<{
  house: House
  pool: pg.Pool
  clock: Clock
  root: string
  keyring: Keyring
  scan?: Scan | undefined
}>

const house = { person: null, hat: 'house', scope: { standsFor: null } }

/** What happens between two commands, in the documents' own hand, that no hat does and no record tells: bytes come in, keys are made, checks are noted. */
export const byHand = <T>(cabinet: Cabinet, work: (hand: Hand) => Promise<T>): Promise<T> =>
  withoutHat(cabinet.house, cabinet.pool, cabinet.clock, 'documents', [], async ({ tx }: Hatless<'documents'>) => ({
    result: await work(tx),
    by: house,
    record: [],
  }))

/** The key of a file as it is kept, wrapped twice; undefined once it is destroyed or before the first byte came. */
export async function sealOf(tx: Hand, file: string): Promise<WrappedFileKey | undefined> {
  const found = await tx
    .selectFrom('documentsSeal as s')
    .innerJoin('documentsKey as k', 'k.inspection', 's.inspection')
    .select(['s.inspection', 'k.wrapped as inspectionKey', 's.wrapped as fileKey'])
    .where('s.file', '=', file)
    .executeTakeFirst()
  const inspectionKey = found?.inspectionKey
  return found && inspectionKey ? { ...found, inspectionKey } : undefined
}

/** The key that opens a file that is kept. Refuses `documents.key-destroyed`, for good, once the inspection's key is. */
export async function keyOf(cabinet: Cabinet, file: string): Promise<WrappedFileKey> {
  const found = await byHand(cabinet, (tx) => sealOf(tx, file))
  if (!found) throw new Refused(refuse('documents.key-destroyed'))
  return found
}

/** Makes the keys a file still lacks. Two requests at once end with the same keys: the second insert does nothing. */
export async function sealed(
  tx: Hand,
  keyring: Keyring,
  { id, authority, inspection }: { id: string; authority: string; inspection: string },
): Promise<WrappedFileKey> {
  // While keys are being wrapped anew under another key-encryption key, none is made under the old one.
  const held = () => tx.selectFrom('documentsKey').select('wrapped').where('inspection', '=', inspection)
  const [, known] = await Promise.all([
    sql`select pg_advisory_xact_lock_shared(${wrapping})`.execute(tx as never),
    held().executeTakeFirst(),
  ])
  let there = known
  if (!there) {
    const wrapped = await newInspectionKey(keyring, inspection)
    const key = { inspection, authority, wrapped, destroyedAt: null }
    await tx
      .insertInto('documentsKey')
      .values(key)
      .onConflict((c) => c.doNothing())
      .execute()
    there = await held().executeTakeFirstOrThrow()
  }
  const inspectionKey = there.wrapped
  if (!inspectionKey) throw new Refused(refuse('documents.key-destroyed'))
  const { fileKey } = await newFileKey(keyring, id, { inspection, inspectionKey })
  const seal = { file: id, authority, inspection, wrapped: fileKey }
  const made = await tx
    .insertInto('documentsSeal')
    .values(seal)
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 1n) return { inspection, inspectionKey, fileKey }
  const kept = await sealOf(tx, id)
  if (!kept) throw new Defect('a seal just made is gone')
  return kept
}

/** The uploads as the encrypted store knows them: rows of ours. They begin by the command `startUpload` alone. */
export function arrivals(cabinet: Cabinet): UploadRows {
  return {
    find: (id) => byHand(cabinet, (tx) => uploadOf(tx, cabinet.keyring, id)),
    created: async () => {
      throw new Defect('an upload begins by startUpload')
    },
    progressed: (id, received) =>
      byHand(cabinet, async (tx) => {
        await tx.updateTable('documentsArrival').set({ received }).where('file', '=', id).execute()
      }),
    finished: (row, { size, sha256 }) => arrived(cabinet, row, size, sha256),
    remove: (id) => giveUp(cabinet, id),
    unfinishedBefore: (instant) =>
      byHand(cabinet, async (tx) => {
        const old = tx.selectFrom('documentsFile').select('id').where('state', '=', 'receiving')
        return (await old.where('at', '<', instant).execute()).map(({ id }) => id)
      }),
  }
}

/** An upload under way with its keys, all in one question; keys it lacks are made. */
async function uploadOf(tx: Hand, keyring: Keyring, id: string): Promise<UploadRow | undefined> {
  const file = await tx
    .selectFrom('documentsFile as f')
    .innerJoin('documentsArrival as a', 'a.file', 'f.id')
    .leftJoin('documentsSeal as s', 's.file', 'f.id')
    .leftJoin('documentsKey as k', 'k.inspection', 's.inspection')
    .select(['f.id', 'f.authority', 'f.inspection', 'f.name', 'f.by', 'f.size', 'f.at', 'a.sha256'])
    .select(['k.wrapped as inspectionKey', 's.wrapped as fileKey'])
    .where('f.id', '=', id)
    .where('f.state', '=', 'receiving')
    .executeTakeFirst()
  if (!file) return undefined
  const { name, by: owner, size, at: createdAt, sha256, inspection, inspectionKey, fileKey } = file
  const key = inspectionKey && fileKey ? { inspection, inspectionKey, fileKey } : await sealed(tx, keyring, file)
  return { id, name, type: '', owner, size, key, createdAt, finished: sha256 !== null }
}

/** All bytes are here: the checks run outside any transaction, and what they said is noted for `finishUpload`. May be told twice. */
async function arrived(
  cabinet: Cabinet,
  { id, name, key }: UploadRow,
  received: number,
  sha256: string,
): Promise<void> {
  const stored = await openStored(cabinet.root, cabinet.keyring, id, key)
  const found = await lookedAt(cabinet, stored, name).finally(() => stored.close())
  const note = isRefusal(found) ? { kind: null, verdict: found.refused } : { kind: found.kind, verdict: null }
  await byHand(cabinet, (tx) => noteArrival(tx, id, { received, sha256, ...note }))
}

/** What our own checks say, and after them the virus scanner. */
export async function lookedAt(
  { scan }: Pick<Cabinet, 'scan'>,
  stored: ByteSource,
  name: string,
): Promise<Checked | Refusal> {
  const found = await checkFile(stored, { name })
  return isRefusal(found) ? found : ((await scan?.(stored)) ?? found)
}

/** An upload that nobody finished in time, or that became nothing, ends as removed, on record; the house did it. */
export async function giveUp({ house: rooms, pool, clock }: Cabinet, id: string): Promise<void> {
  await withoutHat(rooms, pool, clock, 'documents', [fileRemoved], async ({ tx }) => {
    const file = await tx
      .selectFrom('documentsFile')
      .selectAll()
      .where('id', '=', id)
      .where('state', '=', 'receiving')
      .forUpdate()
      .executeTakeFirst()
    if (!file) return { result: undefined, by: house, record: [] }
    const removed = await saveFile(tx, { ...file, state: 'removed' })
    await breakSeal(tx, id)
    const facts = { from: file.state, sha256: null }
    const record: Said<typeof fileRemoved>[] = [{ kind: 'file.removed', about: removed, facts }]
    return { result: undefined, by: house, record }
  })
}

/**
 * What the clock does: unfinished uploads out of time end, and the bytes of refused and removed files leave the disk, at most 500 at
 * a time. Their keys are gone already; this frees the space.
 */
export async function sweepFiles(cabinet: Cabinet, store: EncryptedStore): Promise<void> {
  await store.sweep(cabinet.clock.now())
  const gone = await byHand(cabinet, (tx) =>
    tx
      .selectFrom('documentsArrival as a')
      .innerJoin('documentsFile as f', 'f.id', 'a.file')
      .select('a.file')
      .where('f.state', 'in', ['refused', 'removed'])
      .limit(500)
      .execute(),
  )
  for (const { file } of gone) {
    await destroyStored(cabinet.root, file)
    await byHand(cabinet, (tx) => tx.deleteFrom('documentsArrival').where('file', '=', file).execute())
  }
}
