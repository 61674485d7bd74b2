import { createReadStream } from 'node:fs'

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

/**
 * A tar archive of these entries, piece by piece; links stay links, and what may run may run. Throws when a file is not as long as was said,
 * because somebody writes to it.
 */
export async function* tarOf(entries: Iterable<Entry> | AsyncIterable<Entry>): AsyncGenerator<Buffer> {
  for await (const entry of entries) {
    const name = entry.kind === 'folder' ? `${entry.name}/` : entry.name
    const size = entry.kind === 'file' ? entry.size : 0
    const to = entry.kind === 'link' ? entry.to : ''
    const mode = entry.kind === 'file' && !entry.runs ? 0o644 : 0o755
    yield* pax({ name, to, size })
    yield header(name, flags[entry.kind], Math.min(size, 8 ** 11 - 1), mode, to)
    if (entry.kind !== 'file') continue
    let seen = 0
    for await (const piece of createReadStream(entry.from, { highWaterMark: 1 << 20 })) {
      seen += (piece as Buffer).length
      yield piece as Buffer
    }
    if (seen !== size) throw new Error(`${entry.from} changed while it was read`)
    yield padding(size)
  }
  yield Buffer.alloc(2 * block)
}
