import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Said } from '../../core/pure/contract.ts'
import { withoutHat } from '../../core/server/doorway.ts'
import type { Printer } from '../../core/server/printing.ts'
import { bundled, type Far, wantedOf } from './bundling.ts'
import { type Bundle, bundleFailed, bundleMade, type File } from './contract.ts'
import { byHand } from './arrivals.ts'
import { bindTo } from './bundle-key.ts'
import { type Keeper, keepOwn } from './own-files.ts'

type Binder = Keeper & Printer

/** How often the page learns how far it is. */
const TELL_MS = 1_000
const nobody = { person: null, hat: 'house', scope: { standsFor: null } }

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
  const { wanted: all, units } = await wantedOf(binder, wearer, row.round)
  const note = (set: Partial<Bundle>) =>
    byHand(binder, async (tx) => {
      await tx.updateTable('documentsBundle').set(set).where('id', '=', row.id).execute()
    })
  const gone = await byHand(binder, (tx) => bindTo(tx, row, [...units.keys()]))
  const wanted = all.filter(({ inspection }) => inspection === null || !gone.has(inspection))
  await note({ total: wanted.length, done: 0, papers: 0 })
  let far: Far = { done: 0, papers: 0 }
  const telling = setInterval(() => void note({ done: far.done, papers: far.papers }).catch(() => undefined), TELL_MS)
  const aside = await mkdtemp(join(tmpdir(), 'mingcha-bundle-'))
  try {
    const zip = bundled(binder, wearer, { wanted, units, gone }, (now) => void (far = now))
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

/** The archive as a file of the office's own, under a key of its own, encrypted like any other. */
function keptAs(binder: Binder, row: Bundle, { size, read }: Aside): Promise<File> {
  const name = `整轮文书 ${binder.clock.now().slice(0, 10)}.zip`
  const own = {
    id: randomUUID(),
    authority: row.authority,
    noun: 'round',
    about: row.round,
    key: row.id,
    name,
    by: row.askedBy,
    size,
  }
  return keepOwn(binder, own, read())
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
