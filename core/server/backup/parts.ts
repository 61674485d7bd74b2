import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { createGunzip, createGzip } from 'node:zlib'
import { Decrypter, Encrypter } from 'age-encryption'
import { Refused, refuse } from '../../pure/refusal.ts'

/** A part of a backup as it lies on disk: its file name, its size in bytes and its SHA-256, encrypted as it is. */
export type Part = Readonly<{ file: string; size: number; sha256: string }>

/** Turns a stream into what may lie in a backup (gzip, then age where recipients are named) and back. The ending of a name says which. */
export type Envelope = Readonly<{
  ending: '.gz' | '.gz.age'
  close(plain: Readable): Promise<Readable>
}>

/** The envelope for these age recipients (`age1…`); without any, backups lie there in clear. Refuses `backup.bad-recipient`. */
export function envelopeFor(recipients: readonly string[]): Envelope {
  const gzip = (plain: Readable) => {
    const packed = createGzip({ level: 1 })
    pipeline(plain, packed).catch(() => undefined)
    return packed
  }
  if (recipients.length === 0) return { ending: '.gz', close: async (plain) => gzip(plain) }
  const encrypter = new Encrypter()
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient)
    } catch {
      throw new Refused(refuse('backup.bad-recipient', { recipient }))
    }
  }
  const close = async (plain: Readable) => {
    const source = Readable.toWeb(gzip(plain)) as unknown as globalThis.ReadableStream<Uint8Array>
    return Readable.fromWeb((await encrypter.encrypt(source)) as unknown as ReadableStream)
  }
  return { ending: '.gz.age', close }
}

/** Passes bytes on while counting and hashing them. */
export function hashing(): { through: Transform; found(): { size: number; sha256: string } } {
  const hash = createHash('sha256')
  let size = 0
  const through = new Transform({
    transform(piece: Buffer, _, next) {
      hash.update(piece)
      size += piece.length
      next(null, piece)
    },
  })
  return { through, found: () => ({ size, sha256: hash.copy().digest('hex') }) }
}

/** Writes a stream into a part, on disk before this ends. `path` and `file` come without the ending. */
export async function writePart(path: string, file: string, plain: Readable, envelope: Envelope): Promise<Part> {
  const { through, found } = hashing()
  const full = path + envelope.ending
  await pipeline(await envelope.close(plain), through, createWriteStream(full, { mode: 0o600 }))
  await synced(full)
  return { file: file + envelope.ending, ...found() }
}

/** Sees to it that a file or folder is on the disk itself. */
export async function synced(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const file = await open(path, 'r')
  await file.sync().finally(() => file.close())
}

/** Size and SHA-256 of a file as it lies there now. */
export async function lookAt(path: string): Promise<{ size: number; sha256: string }> {
  const { through, found } = hashing()
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), through.resume())
  return found()
}

/** Opens what envelopes closed. `identity`: the text of an age identity file (`AGE-SECRET-KEY-…`, `#` lines are skipped). */
export class Opener {
  readonly #decrypter: Decrypter | undefined

  private constructor(decrypter: Decrypter | undefined) {
    this.#decrypter = decrypter
  }

  /** Reads the identity file, if one is named. Refuses `backup.bad-identity`. */
  static async from(path: string | undefined): Promise<Opener> {
    if (path === undefined) return new Opener(undefined)
    const text = await readFile(path, 'utf8').catch(() => '')
    const lines = text.split('\n').flatMap((line) => (line.startsWith('AGE-SECRET-KEY-') ? [line.trim()] : []))
    const decrypter = new Decrypter()
    try {
      for (const line of lines) decrypter.addIdentity(line)
    } catch {
      lines.length = 0
    }
    if (lines.length === 0) throw new Refused(refuse('backup.bad-identity', { path }))
    return new Opener(decrypter)
  }

  /** The plain content of a part. Refuses `backup.needs-identity`, `backup.wrong-identity`; a changed part breaks the stream. */
  async open(path: string): Promise<Readable> {
    const stored = createReadStream(path)
    const packed = path.endsWith('.age') ? await this.#decrypted(stored) : stored
    const plain = createGunzip()
    pipeline(packed, plain).catch((error: Error) => plain.destroy(error))
    return plain
  }

  async #decrypted(stored: Readable): Promise<Readable> {
    if (!this.#decrypter) {
      stored.destroy()
      throw new Refused(refuse('backup.needs-identity'))
    }
    const source = Readable.toWeb(stored) as unknown as globalThis.ReadableStream<Uint8Array>
    const opened = await this.#decrypter.decrypt(source).catch((error: unknown) => {
      stored.destroy()
      throw new Refused(refuse('backup.wrong-identity', { reason: (error as Error).message }))
    })
    return Readable.fromWeb(opened as unknown as ReadableStream)
  }

  /** The whole of a small part as text. */
  async text(path: string): Promise<string> {
    const pieces: Buffer[] = []
    for await (const piece of await this.open(path)) pieces.push(piece as Buffer)
    return Buffer.concat(pieces).toString('utf8')
  }
}
