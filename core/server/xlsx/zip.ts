import { pipeline, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

type Piece = string | Uint8Array
/** One file inside the archive, made while it is written. */
export type Part = Readonly<{ name: string; text: AsyncIterable<Piece> | Iterable<Piece> }>

type Entry = { name: Buffer; crc: number; packed: number; size: number; offset: number }

const DESCRIBED_LATER = 0x0808
const DEFLATED = 8
const MOST = 0xffff_fffe

/**
 * Writes a ZIP archive piece by piece: sizes and checksums follow each part, so nothing is held back but the list of parts.
 * Throws when a part or the archive passes 4 GiB.
 */
export async function* zipped(parts: AsyncIterable<Part>): AsyncGenerator<Buffer> {
  const entries: Entry[] = []
  let at = 0
  for await (const part of parts) {
    const entry: Entry = { name: Buffer.from(part.name), crc: 0, packed: 0, size: 0, offset: at }
    const head = localHeader(entry)
    at += head.length
    yield head
    for await (const piece of deflated(part.text, entry)) {
      entry.packed += piece.length
      at += piece.length
      yield piece
    }
    if (at > MOST || entry.size > MOST) throw new RangeError('an archive of more than 4 GiB')
    const tail = descriptor(entry)
    at += tail.length
    yield tail
    entries.push(entry)
  }
  const directory = Buffer.concat(entries.map(directoryHeader))
  yield directory
  yield end(entries.length, directory.length, at)
}

function deflated(text: Part['text'], entry: Entry): AsyncIterable<Buffer> {
  async function* counted() {
    for await (const piece of text) {
      const bytes =
        typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.length)
      entry.crc = crc32(bytes, entry.crc)
      entry.size += bytes.length
      yield bytes
    }
  }
  const deflate = createDeflateRaw({ level: 3 })
  pipeline(Readable.from(counted(), { objectMode: false }), deflate, () => undefined)
  return deflate
}

function localHeader({ name }: Entry): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x0403_4b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(DESCRIBED_LATER, 6)
  head.writeUInt16LE(DEFLATED, 8)
  head.writeUInt16LE(0x21, 12)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name])
}

function descriptor({ crc, packed, size }: Entry): Buffer {
  const tail = Buffer.alloc(16)
  tail.writeUInt32LE(0x0807_4b50, 0)
  tail.writeUInt32LE(crc, 4)
  tail.writeUInt32LE(packed, 8)
  tail.writeUInt32LE(size, 12)
  return tail
}

function directoryHeader({ name, crc, packed, size, offset }: Entry): Buffer {
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x0201_4b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(20, 6)
  head.writeUInt16LE(DESCRIBED_LATER, 8)
  head.writeUInt16LE(DEFLATED, 10)
  head.writeUInt16LE(0x21, 14)
  head.writeUInt32LE(crc, 16)
  head.writeUInt32LE(packed, 20)
  head.writeUInt32LE(size, 24)
  head.writeUInt16LE(name.length, 28)
  head.writeUInt32LE(offset, 42)
  return Buffer.concat([head, name])
}

function end(count: number, size: number, offset: number): Buffer {
  const tail = Buffer.alloc(22)
  tail.writeUInt32LE(0x0605_4b50, 0)
  tail.writeUInt16LE(count, 8)
  tail.writeUInt16LE(count, 10)
  tail.writeUInt32LE(size, 12)
  tail.writeUInt32LE(offset, 16)
  return tail
}
