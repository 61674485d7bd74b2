import { connect, type Socket } from 'node:net'
import { type Refusal, refuse } from '../../pure/refusal.ts'
import type { ByteSource } from './chunks.ts'
import { streamOf } from './chunks.ts'

/** Where a virus scanner listens that speaks as clamd does, and what is done with a file it could not look at. */
export type Scanner = Readonly<{
  at: Readonly<{ path: string } | { host: string; port: number }>
  absent: 'refuse' | 'warn'
  /** Seconds without a word after which it counts as absent; a minute where none is given. */
  patience?: number
}>

/** Says what is wrong with a file; null when nothing is. Each file is asked about once, when it is whole. */
export type Scan = (file: ByteSource) => Promise<Refusal | null>

/** Bytes handed on at once: clamd takes each piece with its length before it. */
const PIECE = 65_536

/**
 * The scanner named by `MINGCHA_CLAMD` (the path of a socket, or host:port) and `MINGCHA_CLAMD_ABSENT` (`refuse`, as without it, or `warn`).
 * None without the first; anything else is refused with `files.bad-scanner`.
 */
export function scannerOf(environment: Readonly<Record<string, string | undefined>>): Scanner | Refusal | null {
  const place = environment['MINGCHA_CLAMD'] ?? ''
  const absent = environment['MINGCHA_CLAMD_ABSENT'] ?? 'refuse'
  if (place === '') return null
  const tcp = /^\[?([^/[\]]+)\]?:(\d{1,5})$/.exec(place)
  if ((!place.startsWith('/') && !tcp) || (absent !== 'refuse' && absent !== 'warn'))
    return refuse('files.bad-scanner', { place, absent })
  return { at: tcp ? { host: tcp[1] as string, port: Number(tcp[2]) } : { path: place }, absent }
}

/**
 * Hands each file to the scanner (INSTREAM: nothing touches a disk). Refuses `files.virus` for what it finds, and `files.not-scanned` where it
 * cannot be reached, breaks off, or will not look at so large a file; by `absent: 'warn'` such a file is let in and `warn` is told. An error of reading the file is thrown.
 */
export const scanBy =
  (scanner: Scanner, warn: (why: string) => void): Scan =>
  async (file) => {
    const said = await askClamd(scanner, file).catch((error: Error) => {
      if (error instanceof CannotReadFile) throw error.cause
      return `ERROR ${error.message}`
    })
    if (said.endsWith(' FOUND')) return refuse('files.virus')
    if (said === 'stream: OK') return null
    if (scanner.absent === 'refuse') return refuse('files.not-scanned')
    warn(said.slice(0, 200))
    return null
  }

/** The file itself could not be read: its own fault, not the scanner's, and no reason to let it in. */
class CannotReadFile extends Error {}

async function askClamd({ at, patience = 60 }: Scanner, file: ByteSource): Promise<string> {
  const socket = connect(at)
  socket.setTimeout(patience * 1000, () => socket.destroy(new Error('no answer in time')))
  try {
    const answer = answerOn(socket)
    // What it says may come while we still send; then the rest is of no interest to it.
    const sent = send(socket, file).catch((error: unknown) => {
      socket.destroy()
      throw error
    })
    return await Promise.race([answer, sent.then(() => answer)])
  } finally {
    socket.destroy()
  }
}

async function send(socket: Socket, file: ByteSource): Promise<void> {
  const put = async (bytes: Buffer) => {
    if (!socket.write(bytes)) await drained(socket)
  }
  await put(Buffer.from('zINSTREAM\0'))
  for await (const large of reading(file)) {
    for (let at = 0; at < large.length && !socket.destroyed; at += PIECE) {
      const piece = large.subarray(at, at + PIECE)
      const length = Buffer.alloc(4)
      length.writeUInt32BE(piece.length)
      await put(Buffer.concat([length, piece]))
    }
    if (socket.destroyed) return
  }
  socket.write(Buffer.alloc(4))
}

async function* reading(file: ByteSource): AsyncGenerator<Buffer> {
  const pieces = streamOf(file)
  for (;;) {
    const next = await pieces.next().catch((cause: unknown) => {
      throw new CannotReadFile('unreadable', { cause })
    })
    if (next.done) return
    yield next.value
  }
}

const drained = (socket: Socket) =>
  new Promise<void>((done) => {
    const over = () => {
      socket.off('drain', over).off('close', over)
      done()
    }
    socket.once('drain', over).once('close', over)
  })

/** What it says until it closes or ends with a zero; at most a line. */
function answerOn(socket: Socket): Promise<string> {
  return new Promise((done, fail) => {
    let said = ''
    socket.on('data', (piece: Buffer) => {
      said += piece.toString('utf8')
      if (said.includes('\0') || said.length > 1_000) done(said.split('\0')[0]?.trim() ?? '')
    })
    socket.on('error', fail)
    socket.on('close', () => fail(new Error('closed without an answer')))
  })
}
