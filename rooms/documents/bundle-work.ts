import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Said } from '../../core/pure/contract.ts'
import { withoutHat } from '../../core/server/doorway.ts'
import type { EncryptedStore } from '../../core/server/files/upload.ts'
import type { Printer } from '../../core/server/printing.ts'
import type { Cabinet } from './arrivals.ts'
import { bundled, type Far, wantedOf } from './bundling.ts'
import { type Bundle, bundleFailed, bundleMade, type File } from './contract.ts'
import { addFile, arrivalOf, type Hand, saveFile } from './store.ts'

type Binder = Cabinet & Printer & Readonly<{ store: EncryptedStore }>

/** How often the page learns how far it is. */
const TELL_MS = 1_000
const nobody = { person: null, hat: 'house', scope: { standsFor: null } }

const byHand = <T>(binder: Binder, does: (tx: Hand) => Promise<T>): Promise<T> =>
  withoutHat(binder.house, binder.pool, binder.clock, 'documents', [], async ({ tx }) => ({
    result: await does(tx),
    by: nobody,
    record: [],
  }))

/**
 * Makes the archives that were asked for, one after another, under the eyes of whoever asked. What was being made when a worker died is begun anew. A
 * failure is written down and does not stop the next. Gives how many it made.
 */
export async function bundlePapers(binder: Binder): Promise<number> {
  for (let count = 0; ; count++) {
    const row = await begin(binder)
    if (!row) return count
    await make(binder, row).catch(async () => end(binder, row, null, 0))
  }
}

const begin = (binder: Binder): Promise<Bundle | undefined> =>
  byHand(binder, async (tx) => {
    const row = await tx
      .selectFrom('documentsBundle')
      .selectAll()
      .where('state', 'in', ['asked', 'working'])
      .orderBy('askedAt')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (row) await tx.updateTable('documentsBundle').set({ state: 'working' }).where('id', '=', row.id).execute()
    return row
  })

async function make(binder: Binder, row: Bundle): Promise<void> {
  const wearer = { person: row.askedBy, hat: 'office' }
  const wanted = await wantedOf(binder, wearer, row.round)
  const note = (set: Partial<Bundle>) =>
    byHand(binder, async (tx) => {
      await tx.updateTable('documentsBundle').set(set).where('id', '=', row.id).execute()
    })
  await note({ total: wanted.length })
  let far: Far = { done: 0, papers: 0 }
  const telling = setInterval(() => void note({ done: far.done, papers: far.papers }).catch(() => undefined), TELL_MS)
  const aside = await mkdtemp(join(tmpdir(), 'mingcha-bundle-'))
  try {
    const zip = bundled(binder, wearer, wanted, (now) => void (far = now))
    const lying = await putAside(join(aside, 'zip'), zip)
    clearInterval(telling)
    await note(far)
    await end(binder, row, await keptAs(binder, row, lying), far.papers)
  } finally {
    clearInterval(telling)
    await rm(aside, { recursive: true, force: true })
  }
}

type Aside = Readonly<{ size: number; read: () => Readable }>

/** Lets a stream lie on the disk until its length is known, under a key that only this process has and forgets (traps 31). */
async function putAside(path: string, from: AsyncIterable<Buffer>): Promise<Aside> {
  const [key, iv] = [randomBytes(32), randomBytes(16)]
  await pipeline(from, createCipheriv('aes-256-ctr', key, iv), createWriteStream(path, { mode: 0o600 }))
  const { size } = await stat(path)
  const read = () => createReadStream(path).pipe(createDecipheriv('aes-256-ctr', key, iv))
  return { size, read }
}

/** The archive as a file of the office's own, under a key of the round, encrypted like any other. */
async function keptAs(binder: Binder, row: Bundle, { size, read }: Aside): Promise<File> {
  const now = binder.clock.now()
  const file: File = {
    ...{ id: randomUUID(), authority: row.authority, inspection: row.round, body: null, circle: 'office' },
    ...{
      about: row.round,
      noun: 'round',
      name: `整轮文书 ${now.slice(0, 10)}.zip`,
      kind: 'unknown',
      size,
      sha256: null,
    },
    ...{ state: 'receiving', refusal: null, by: row.askedBy, fromBody: false, opened: true, at: now, version: 1 },
  } as File
  await byHand(binder, (tx) => addFile(tx, file))
  await binder.store.write(read(), file.id, 0)
  return byHand(binder, async (tx) => {
    const { sha256, kind, verdict } = await arrivalOf(tx, file.id)
    if (sha256 === null || verdict !== null) throw new Error(`an archive of papers was refused: ${verdict}`)
    return saveFile(tx, { ...file, state: 'kept', sha256, kind: kind ?? 'zip' })
  })
}

/** Writes what became of it: a file, or a failure. */
const end = (binder: Binder, { id }: Bundle, file: File | null, papers: number) =>
  withoutHat(binder.house, binder.pool, binder.clock, 'documents', [bundleMade, bundleFailed], async ({ tx, now }) => {
    const ended = { state: file ? 'ready' : 'failed', endedAt: now, papers, file: file?.id ?? null } as const
    const row = await tx
      .updateTable('documentsBundle')
      .set({ ...ended, inspection: file?.inspection ?? null })
      .where('id', '=', id)
      .where('state', '=', 'working')
      .returningAll()
      .executeTakeFirst()
    if (!row) return { result: null, by: nobody, record: [] }
    const { round } = row
    const record: Said<typeof bundleMade | typeof bundleFailed>[] = file
      ? [{ kind: 'bundle.made', about: row, facts: { round, papers, size: file.size } }]
      : [{ kind: 'bundle.failed', about: row, facts: { round } }]
    return { result: null, by: nobody, record }
  })
