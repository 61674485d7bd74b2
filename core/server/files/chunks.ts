import { randomBytes } from 'node:crypto'
import { Refused, refuse } from '../../pure/refusal.ts'
import { boxOverhead, type Profile, profileCode, profileOfCode, type Sealer, sealer } from './seal.ts'

/** Plaintext bytes of every chunk but the last. */
export const chunkSize = 64 * 1024
/** Bytes a whole chunk takes on disk. */
export const recordSize = chunkSize + boxOverhead
/** Magic (4), version, profile, chunk size as a power of two, zero, and a random id of the file (16). */
export const headerLength = 24

const magic = Buffer.from('MCHF')

/** What a chunk is: one of the whole ones, the last of a finished file, or the loose end of an unfinished one. */
export type ChunkPart = 'whole' | 'last' | 'tail'
const partCode: Record<ChunkPart, number> = { whole: 0, last: 1, tail: 2 }

/** Seals and opens chunks of one file: header, place and part are bound to each, so none can be moved, cut or swapped. */
export type ChunkSealer = {
  seal(index: number, part: ChunkPart, plain: Buffer): Buffer
  open(index: number, part: ChunkPart, box: Buffer): Buffer | undefined
}

/** Random access to bytes: `read` gives exactly `length` bytes, or fewer only at the end. */
export type ByteSource = { readonly size: number; read(position: number, length: number): Promise<Buffer> }

/** The refusal of a stored file that is not what was once written: a flip, a cut, a swap, or another key. */
export const damaged = (reason: string): Refused => new Refused(refuse('files.damaged', { reason }))

/** A header for a new file. */
export function newHeader(profile: Profile): Buffer {
  return Buffer.concat([magic, Buffer.from([1, profileCode(profile), Math.log2(chunkSize), 0]), randomBytes(16)])
}

/** The sealer of the file's chunks by its header and key. Refuses `files.damaged` when it is no header of ours. */
export function chunkSealer(header: Buffer, key: Buffer): ChunkSealer {
  const profile = profileOfCode(header[5])
  const known = header.length === headerLength && header.subarray(0, 4).equals(magic) && header[4] === 1
  if (!known || !profile || header[6] !== Math.log2(chunkSize) || header[7] !== 0) throw damaged('header')
  const box: Sealer = sealer(profile, key)
  const about = (index: number, part: ChunkPart) => {
    const place = Buffer.alloc(9)
    place.writeBigUInt64BE(BigInt(index))
    place[8] = partCode[part]
    return Buffer.concat([header, place])
  }
  return {
    seal: (index, part, plain) => box.seal(about(index, part), plain),
    open: (index, part, sealed) => box.open(about(index, part), sealed),
  }
}

/** Bytes on disk of a finished file of `size` plaintext bytes. An empty file still has its (empty) last chunk. */
export const storedSize = (size: number): number =>
  headerLength + size + Math.max(1, Math.ceil(size / chunkSize)) * boxOverhead

/** Encrypts a stream as it comes. Gives header, then one sealed chunk at a time. */
export async function* encrypt(
  source: AsyncIterable<Uint8Array>,
  key: Buffer,
  profile: Profile,
): AsyncGenerator<Buffer, void> {
  const header = newHeader(profile)
  const chunks = chunkSealer(header, key)
  yield header
  let index = 0
  let pending = Buffer.alloc(0)
  for await (const piece of source) {
    pending = Buffer.concat([pending, piece])
    while (pending.length > chunkSize) {
      yield chunks.seal(index++, 'whole', pending.subarray(0, chunkSize))
      pending = pending.subarray(chunkSize)
    }
  }
  yield chunks.seal(index, 'last', pending)
}

/** Decrypts a stream. Throws `files.damaged` before giving any byte of a chunk that is not whole and in its place. */
export async function* decrypt(source: AsyncIterable<Uint8Array>, key: Buffer): AsyncGenerator<Buffer, void> {
  let chunks: ChunkSealer | undefined
  let index = 0
  let pending = Buffer.alloc(0)
  for await (const piece of source) {
    pending = Buffer.concat([pending, piece])
    if (!chunks && pending.length >= headerLength) {
      chunks = chunkSealer(pending.subarray(0, headerLength), key)
      pending = pending.subarray(headerLength)
    }
    while (chunks && pending.length > recordSize) {
      yield opened(chunks, index++, 'whole', pending.subarray(0, recordSize))
      pending = pending.subarray(recordSize)
    }
  }
  if (!chunks) throw damaged('header')
  yield opened(chunks, index, 'last', pending)
}

/**
 * A finished file as plaintext with random access. The last chunk is opened first, so a file that was cut is refused
 * whatever range is asked; each `read` then opens only the chunks it needs. Throws `files.damaged`.
 */
export async function openChunks(stored: ByteSource, key: Buffer): Promise<ByteSource> {
  const chunks = chunkSealer(await stored.read(0, headerLength), key)
  const body = stored.size - headerLength
  const count = Math.ceil(body / recordSize)
  const size = body - count * boxOverhead
  if (size < 0 || storedSize(size) !== stored.size) throw damaged('length')
  const chunk = async (index: number) => {
    const box = await stored.read(headerLength + index * recordSize, recordSize)
    return opened(chunks, index, index === count - 1 ? 'last' : 'whole', box)
  }
  await chunk(count - 1)
  return {
    size,
    async read(position, length) {
      const [from, to] = [Math.max(0, position), Math.min(size, position + length)]
      const pieces: Buffer[] = []
      for (let index = Math.floor(from / chunkSize); index * chunkSize < to; index++) {
        const start = index * chunkSize
        pieces.push((await chunk(index)).subarray(Math.max(0, from - start), to - start))
      }
      return Buffer.concat(pieces)
    },
  }
}

/** Streams `[start, end)` of a source chunk by chunk. */
export async function* streamOf(source: ByteSource, start = 0, end = source.size): AsyncGenerator<Buffer, void> {
  for (let at = start; at < end; ) {
    const next = Math.min(end, (Math.floor(at / chunkSize) + 1) * chunkSize)
    yield await source.read(at, next - at)
    at = next
  }
}

/** A buffer as a source. */
export const bytesOf = (content: Buffer): ByteSource => ({
  size: content.length,
  read: async (position, length) => content.subarray(position, position + length),
})

function opened(chunks: ChunkSealer, index: number, part: ChunkPart, box: Buffer): Buffer {
  const plain = chunks.open(index, part, box)
  if (!plain) throw damaged('chunk')
  return plain
}
