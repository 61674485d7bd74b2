import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { DataStore, ERRORS, Upload } from '@tus/server'
import type { Instant } from '../../pure/days.ts'
import { accept, isRefusal, type Refusal, Refused, refuse } from '../../pure/refusal.ts'
import { type Keyring, newFileKey, openFileKey, type WrappedFileKey } from '../keys.ts'
import { openChunks, streamOf } from './chunks.ts'
import { finishPart, isFileId, openFinished, openPart, partsBefore, removePart, sourceOf } from './disk.ts'
import { append, offsetOf, type Progress, readBack } from './part.ts'

/** What is known of an upload. Name, type and owner stand nowhere on disk. */
export type UploadRow = {
  id: string
  name: string
  type: string
  owner: string
  size: number
  key: WrappedFileKey
  createdAt: Instant
  finished: boolean
}

/** Where uploads are remembered; the documents room keeps them in its tables. */
export type UploadRows = {
  find(id: string): Promise<UploadRow | undefined>
  created(row: UploadRow): Promise<void>
  /** For display only: the offset that counts is read from disk. */
  progressed(id: string, offset: number): Promise<void>
  /** May be told twice of the same file (a kill between disk and database); `sha256` of the plaintext in hex. `row`: as it was found. */
  finished(row: UploadRow, about: { size: number; sha256: string }): Promise<void>
  remove(id: string): Promise<void>
  /** Ids of unfinished uploads created before the instant. */
  unfinishedBefore(instant: Instant): Promise<string[]>
}

export type UploadLimits = {
  maxBytes: number
  /** Unfinished uploads older than this die in the next sweep: 7 days, in the field 30. */
  keepDays: number
  /** Bytes this owner may still begin. */
  roomLeft(owner: string): Promise<number>
}

export type NewUpload = Pick<UploadRow, 'id' | 'name' | 'type' | 'owner' | 'size'> &
  Pick<WrappedFileKey, 'inspection' | 'inspectionKey'> & { now: Instant }

const day = 24 * 60 * 60 * 1000
const mostRemembered = 64

/** Whether what `getUpload` and `write` refuse says that another request has brought bytes of the same file meanwhile, or ended it. */
export const isOvertaken = (error: unknown): boolean =>
  error === ERRORS.INVALID_OFFSET || error === ERRORS.FILE_NOT_FOUND

/** The tus store that encrypts as bytes arrive. One request per upload at a time; what it has come to is read from disk. */
export class EncryptedStore extends DataStore {
  readonly root: string
  readonly #keyring: Keyring
  readonly #rows: UploadRows
  readonly #limits: UploadLimits
  readonly #turns = new Map<string, Promise<unknown>>()
  readonly #progress = new Map<string, Progress>()

  constructor({
    root,
    keyring,
    rows,
    limits,
  }: { root: string; keyring: Keyring; rows: UploadRows; limits: UploadLimits }) {
    super()
    this.extensions = ['termination']
    this.root = root
    this.#keyring = keyring
    this.#rows = rows
    this.#limits = limits
  }

  /**
   * Begins an upload: the one way an upload comes to be. `rows` may be bound to the caller's transaction. Refuses
   * `files.empty`, `files.too-large`, `files.no-room`, `files.bad-name`, `files.bad-id`.
   */
  async begin(upload: NewUpload, rows: Pick<UploadRows, 'created'> = this.#rows): Promise<UploadRow> {
    const { id, name, type, owner, size, now } = accept(wellFormed(upload, this.#limits.maxBytes))
    const left = await this.#limits.roomLeft(owner)
    if (size > left) throw new Refused(refuse('files.no-room', { size, left }))
    const key = await newFileKey(this.#keyring, id, upload)
    const row = { id, name, type, owner, size, key, createdAt: now, finished: false }
    await rows.created(row)
    return row
  }

  /** Creation over tus is closed: it is a command elsewhere, which calls `begin`. */
  override async create(): Promise<Upload> {
    throw new Refused(refuse('files.begin-by-command'))
  }

  override async getUpload(id: string): Promise<Upload> {
    return this.#inTurn(id, async () => {
      const row = await this.#row(id)
      const offset = row.finished ? row.size : await this.#offset(row)
      return new Upload({ id, size: row.size, offset, creation_date: row.createdAt })
    })
  }

  override async write(stream: AsyncIterable<Uint8Array>, id: string, offset: number): Promise<number> {
    return this.#inTurn(id, async () => {
      const row = await this.#row(id)
      if (row.finished && offset === row.size) return row.size
      if (row.finished || (await this.#offset(row)) !== offset) throw ERRORS.INVALID_OFFSET
      return this.#receive(row, stream)
    })
  }

  /**
   * Puts a file whose bytes came all at once onto the disk, over what lay there unfinished. Tells no rows: whoever calls does, in the transaction in which
   * it is decided. Refuses `files.disk-full`, and `doorway.key-reused` where other bytes have arrived under this key.
   */
  async put(row: Pick<UploadRow, 'id' | 'size' | 'key'>, bytes: Buffer, sha256: string): Promise<void> {
    const { id, size } = row
    await this.#inTurn(id, async () => {
      const finished = await openFinished(this.root, id)
      // What was written under a key that was never kept cannot be opened: it is written over.
      const there = finished && (await using(finished, (file) => this.#hashOf(row, file)).catch(() => undefined))
      if (there === sha256) return
      if (there) throw new Refused(refuse('doorway.key-reused'))
      await this.#forget(id)
      const part = await openPart(this.root, id, true)
      if (!part) throw ERRORS.FILE_NOT_FOUND
      const key = await openFileKey(this.#keyring, id, row.key)
      await using(part, async (file) =>
        appendOr(file, key, size, await readBack(file, key, size, this.#keyring.profile), once(bytes)),
      )
      await finishPart(this.root, id)
    })
  }

  /** Gives an unfinished upload up. A finished file is not removed by whoever sent it. */
  override async remove(id: string): Promise<void> {
    await this.#inTurn(id, async () => {
      if ((await this.#row(id)).finished) throw ERRORS.INVALID_TERMINATION
      await this.#forget(id)
      await this.#rows.remove(id)
    })
  }

  /** Removes unfinished uploads older than `keepDays`, and unfinished files no row knows. Gives their ids. */
  async sweep(now: Instant): Promise<string[]> {
    const before = Date.parse(now) - this.#limits.keepDays * day
    const old = await this.#rows.unfinishedBefore(new Date(before).toISOString() as Instant)
    const removed: string[] = []
    for (const id of new Set([...old, ...(await partsBefore(this.root, before))])) {
      await this.#inTurn(id, async () => {
        const row = await this.#rows.find(id)
        if (row && (row.finished || Date.parse(row.createdAt) >= before)) return
        await this.#forget(id)
        if (row) await this.#rows.remove(id)
        removed.push(id)
      })
    }
    return removed
  }

  async #row(id: string): Promise<UploadRow> {
    const row = isFileId(id) ? await this.#rows.find(id) : undefined
    if (!row) throw ERRORS.FILE_NOT_FOUND
    return row
  }

  /** Bytes safe on disk. Finishes what a kill left all but finished. */
  async #offset(row: UploadRow): Promise<number> {
    const finished = await openFinished(this.root, row.id)
    if (finished) {
      await using(finished, async (file) => this.#tell(row, await this.#hashOf(row, file)))
      return row.size
    }
    const part = await openPart(this.root, row.id, false)
    if (!part) return 0
    return using(part, async (file) => {
      const progress = await this.#come(row, file)
      if (progress.finished) await this.#finish(row, progress)
      return offsetOf(progress)
    })
  }

  async #receive(row: UploadRow, stream: AsyncIterable<Uint8Array>): Promise<number> {
    const part = await openPart(this.root, row.id, true)
    if (!part) throw ERRORS.FILE_NOT_FOUND
    return using(part, async (file) => {
      const progress = await this.#come(row, file)
      this.#progress.delete(row.id)
      const key = await openFileKey(this.#keyring, row.id, row.key)
      try {
        await appendOr(file, key, row.size, progress, stream)
      } finally {
        // Of a file that is whole `finished` says so: a photo of one piece costs one writing less.
        if (!progress.finished) await this.#rows.progressed(row.id, offsetOf(progress))
      }
      if (progress.finished) await this.#finish(row, progress)
      else this.#remember(row.id, progress)
      return offsetOf(progress)
    })
  }

  async #come(row: UploadRow, file: FileHandle): Promise<Progress> {
    const known = this.#progress.get(row.id)
    if (known && known.stored === (await file.stat()).size) return known
    const key = await openFileKey(this.#keyring, row.id, row.key)
    const progress = await readBack(file, key, row.size, this.#keyring.profile)
    this.#remember(row.id, progress)
    return progress
  }

  async #finish(row: UploadRow, progress: Progress): Promise<void> {
    await finishPart(this.root, row.id)
    this.#progress.delete(row.id)
    await this.#tell(row, progress.hash.copy().digest('hex'))
  }

  async #tell(row: UploadRow, sha256: string): Promise<void> {
    await this.#rows.finished(row, { size: row.size, sha256 })
  }

  async #hashOf(row: Pick<UploadRow, 'id' | 'key'>, file: FileHandle): Promise<string> {
    const plain = await openChunks(await sourceOf(file), await openFileKey(this.#keyring, row.id, row.key))
    const hash = createHash('sha256')
    for await (const piece of streamOf(plain)) hash.update(piece)
    return hash.digest('hex')
  }

  async #forget(id: string): Promise<void> {
    this.#progress.delete(id)
    await removePart(this.root, id)
  }

  #remember(id: string, progress: Progress): void {
    this.#progress.delete(id)
    this.#progress.set(id, progress)
    const [oldest] = this.#progress.keys()
    if (this.#progress.size > mostRemembered && oldest) this.#progress.delete(oldest)
  }

  /** The lock of @tus/server lets a second writer in when a waiting request is cut; here nobody is let in. */
  async #inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    const before = this.#turns.get(id) ?? Promise.resolve()
    const mine = before.then(work, work)
    this.#turns.set(id, mine)
    try {
      return await mine
    } finally {
      if (this.#turns.get(id) === mine) this.#turns.delete(id)
    }
  }
}

function wellFormed(upload: NewUpload, maxBytes: number): NewUpload | Refusal {
  const { id, name, type, size } = upload
  if (!isFileId(id)) return refuse('files.bad-id')
  const plainName = name.length > 0 && name.length <= 255 && !/[\p{Cc}\u202a-\u202e\u2066-\u2069/\\]/u.test(name)
  if (!plainName || type.length > 127) return refuse('files.bad-name')
  if (!Number.isSafeInteger(size) || size <= 0) return refuse('files.empty')
  if (size > maxBytes) return refuse('files.too-large', { size, most: maxBytes })
  return upload
}

async function using<T>(file: FileHandle, work: (file: FileHandle) => Promise<T>): Promise<T> {
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}

/** As `append`; a full disk is refused in words. */
const appendOr: typeof append = (...args) =>
  append(...args).catch((error: unknown) => {
    throw isDiskFull(error) ? new Refused(refuse('files.disk-full')) : error
  })

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

const isDiskFull = (error: unknown) =>
  !isRefusal(error) &&
  error instanceof Error &&
  'code' in error &&
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code))
