import { randomBytes } from 'node:crypto'
import { request } from 'node:http'

const MB = 1024 * 1024

/** Where a server listens, and what somebody's browser sends along. */
export type Way = Readonly<{ port: number; headers: Readonly<Record<string, string>> }>
type Answer = Readonly<{ status: number; code: string; offset: number; body: Buffer }>

const noise = randomBytes(MB)

/** A recording of two channels, said to be as long as the file is; its sound is noise, which no packing makes smaller, the same each time. */
export function* recording(size: number): Generator<Buffer> {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(size - 8, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(2, 22)
  head.writeUInt32LE(44_100, 24)
  head.writeUInt32LE(176_400, 28)
  head.writeUInt16LE(4, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(size - 44, 40)
  yield head
  for (let at = head.length, n = 0; at < size; at += MB, n++) {
    const piece = Buffer.from(noise.subarray(0, Math.min(MB, size - at)))
    if (piece.length >= 4) piece.writeUInt32LE(n)
    yield piece
  }
}

/** The same bytes from `start` up to `end`. */
export function* between(bytes: Iterable<Buffer>, start: number, end: number): Generator<Buffer> {
  let at = 0
  for (const piece of bytes) {
    const [from, until] = [Math.max(0, start - at), Math.min(piece.length, end - at)]
    at += piece.length
    if (until > from) yield piece.subarray(from, until)
    if (at >= end) return
  }
}

/** One request; `bytes` go out as fast as they are taken. `cutAfter`: the link breaks when so many have gone. */
export async function sent(
  { port, headers }: Way,
  method: string,
  path: string,
  more: Readonly<Record<string, string>> = {},
  bytes: Iterable<Buffer> = [],
  cutAfter = Number.POSITIVE_INFINITY,
): Promise<Answer> {
  const out = request({ host: '127.0.0.1', port, method, path, headers: { ...headers, ...more } })
  let isAnswered = false
  const answered = new Promise<Answer>((done, fail) => {
    out.on('error', fail)
    out.on('response', (answer) => {
      isAnswered = true
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => void pieces.push(piece))
      answer.on('error', fail)
      answer.on('end', () => {
        const body = Buffer.concat(pieces)
        const code = /"code":"([^"]+)"/.exec(body.toString('latin1', 0, 2000))?.[1] ?? ''
        done({ status: answer.statusCode ?? 0, code, offset: Number(answer.headers['upload-offset']), body })
      })
    })
  })
  answered.catch(() => undefined)
  let goOn = () => {}
  for (const event of ['drain', 'response', 'close', 'error']) out.on(event, () => goOn())
  let gone = 0
  for (const piece of bytes) {
    if (out.destroyed || isAnswered) break
    if (!out.write(piece)) await new Promise<void>((resume) => void (goOn = resume))
    gone += piece.length
    if (gone >= cutAfter) out.destroy()
  }
  out.end()
  return answered
}

/** The headers of a piece that begins at an offset; without a length it goes out in chunks, of which nobody says how many. */
export const tus = (offset: number, length: number | null) => ({
  'tus-resumable': '1.0.0',
  'content-type': 'application/offset+octet-stream',
  'upload-offset': String(offset),
  ...(length === null ? {} : { 'content-length': String(length) }),
})
