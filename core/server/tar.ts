import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

/** What goes into an archive, under the name it gets there: a folder, a file (`from`: where it lies), or a symbolic link (`to`: as it reads). */
export type Entry =
  | Readonly<{ name: string; kind: 'folder' }>
  | Readonly<{ name: string; kind: 'file'; from: string; size: number; runs: boolean }>
  | Readonly<{ name: string; kind: 'link'; to: string }>

const block = 512
const flags = { file: '0', link: '2', folder: '5' } as const

const octal = (n: number, width: number) => `${n.toString(8).padStart(width - 1, '0')}\0`

/** A header of POSIX ustar: owner root, no time, so that the same content gives the same archive. */
function header(name: string, flag: string, size: number, mode: number, link = ''): Buffer {
  const head = Buffer.alloc(block)
  head.write(name, 0, 100)
  head.write(octal(mode, 8), 100)
  head.write(octal(0, 8), 108)
  head.write(octal(0, 8), 116)
  head.write(octal(size, 12), 124)
  head.write(octal(0, 12), 136)
  head.write('        ', 148)
  head.write(flag, 156)
  head.write(link, 157, 100)
  head.write('ustar\x0000', 257, 'latin1')
  const sum = head.reduce((total, byte) => total + byte, 0)
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return head
}

const padding = (size: number) => Buffer.alloc((block - (size % block)) % block)

/** A record of a pax header counts its own length too. */
function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const bytes = Buffer.byteLength(rest)
  let length = bytes + String(bytes).length
  if (String(length).length > String(bytes).length) length++
  return `${length}${rest}`
}

/** What ustar has no room for (100 bytes of ASCII, 8 GB) stands in a pax header before the entry. */
function pax({ name, ...rest }: { name: string; to?: string; size?: number }): Buffer[] {
  const fits = (text: string) => text.length <= 100 && /^[\x20-\x7e]*$/.test(text)
  const said = [
    ...(fits(name) ? [] : [record('path', name)]),
    ...(rest.to === undefined || fits(rest.to) ? [] : [record('linkpath', rest.to)]),
    ...((rest.size ?? 0) < 8 ** 11 ? [] : [record('size', String(rest.size))]),
  ].join('')
  if (said === '') return []
  const bytes = Buffer.from(said)
  return [header('pax', 'x', bytes.length, 0o644), bytes, padding(bytes.length)]
}

const large = 1 << 20

/** A file in pieces of a megabyte. Read at once and not through a stream: an archive is tens of thousands of small files. */
function* piecesOf(path: string, size: number): Generator<Buffer> {
  if (size <= large) return yield readFileSync(path)
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(large)
      const read = readSync(file, piece)
      if (read === 0) return
      yield piece.subarray(0, read)
    }
  } finally {
    closeSync(file)
  }
}

/** Small pieces put together, so that whoever writes or hashes them is asked once per megabyte. */
async function* gathered(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let some: Buffer[] = []
  let size = 0
  for await (const piece of pieces) {
    some.push(piece)
    size += piece.length
    if (size < large) continue
    yield Buffer.concat(some)
    some = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(some)
}

/**
 * A tar archive of these entries, in pieces of a megabyte or more; links stay links, and what may run may run. Throws when a file is not as long as
 * was said, because somebody writes to it.
 */
export const tarOf = (entries: Iterable<Entry> | AsyncIterable<Entry>): AsyncGenerator<Buffer> =>
  gathered(blocksOf(entries))

async function* blocksOf(entries: Iterable<Entry> | AsyncIterable<Entry>): AsyncGenerator<Buffer> {
  for await (const entry of entries) {
    const name = entry.kind === 'folder' ? `${entry.name}/` : entry.name
    const size = entry.kind === 'file' ? entry.size : 0
    const to = entry.kind === 'link' ? entry.to : ''
    const mode = entry.kind === 'file' && !entry.runs ? 0o644 : 0o755
    yield* pax({ name, to, size })
    yield header(name, flags[entry.kind], Math.min(size, 8 ** 11 - 1), mode, to)
    if (entry.kind !== 'file') continue
    let seen = 0
    for (const piece of piecesOf(entry.from, size)) {
      seen += piece.length
      yield piece
    }
    if (seen !== size) throw new Error(`${entry.from} changed while it was read`)
    yield padding(size)
  }
  yield Buffer.alloc(2 * block)
}
