import { createHash, type Hash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { ERRORS } from '@tus/server'
import { type ChunkPart, chunkSealer, chunkSize, headerLength, newHeader, recordSize } from './chunks.ts'
import { sourceOf } from './disk.ts'
import { boxOverhead, type Profile } from './seal.ts'

/** How far an unfinished file has come. `hash` has taken the whole chunks, and the last one once `finished`. */
export type Progress = {
  header: Buffer
  whole: number
  /** Plaintext after the whole chunks: the loose end, sealed on disk as one. */
  tail: Buffer
  hash: Hash
  finished: boolean
  /** Bytes on disk, by which a later request sees that nobody else has written. */
  stored: number
}

export const offsetOf = ({ whole, tail }: Progress): number => whole * chunkSize + tail.length

/**
 * Reads an unfinished file back from disk: every chunk is opened and hashed; what a kill left torn, and all behind it,
 * counts as never received. `size` is what the finished file will have.
 */
export async function readBack(file: FileHandle, key: Buffer, size: number, profile: Profile): Promise<Progress> {
  const disk = await sourceOf(file)
  const fresh = disk.size < headerLength
  const header = fresh ? newHeader(profile) : await disk.read(0, headerLength)
  const chunks = chunkSealer(header, key)
  const hash = createHash('sha256')
  const came = (whole: number, tail: Buffer, finished: boolean): Progress => {
    return { header, whole, tail, hash, finished, stored: fresh ? 0 : disk.size }
  }
  const { index: last, length: lastLength } = lastChunk(size)
  for (let index = 0; !fresh; index++) {
    const box = await disk.read(headerLength + index * recordSize, recordSize)
    const plain = chunks.open(index, index === last ? 'last' : 'whole', box)
    if (!plain || plain.length !== (index === last ? lastLength : chunkSize)) {
      return came(index, chunks.open(index, 'tail', box) ?? Buffer.alloc(0), false)
    }
    hash.update(plain)
    if (index === last) return came(index, plain, true)
  }
  return came(0, Buffer.alloc(0), false)
}

/**
 * Seals what `source` gives behind what is there, and what is left over as a loose end, also when the source breaks
 * off (its error is thrown afterwards). `progress` is changed in place and holds what is safe on disk.
 */
export async function append(
  file: FileHandle,
  key: Buffer,
  size: number,
  progress: Progress,
  source: AsyncIterable<Uint8Array>,
): Promise<void> {
  const chunks = chunkSealer(progress.header, key)
  const { index: last } = lastChunk(size)
  const put = async (part: ChunkPart, plain: Buffer) => {
    const at = headerLength + progress.whole * recordSize
    await writeAll(file, chunks.seal(progress.whole, part, plain), at)
    progress.stored = at + plain.length + boxOverhead
  }
  if (progress.stored === 0) await writeAll(file, progress.header, 0)
  let brokenOff: unknown
  try {
    for await (const piece of source) {
      if (offsetOf(progress) + piece.length > size) throw ERRORS.ERR_SIZE_EXCEEDED
      progress.tail = Buffer.concat([progress.tail, piece])
      while (progress.tail.length >= chunkSize && progress.whole < last) {
        await put('whole', progress.tail.subarray(0, chunkSize))
        progress.hash.update(progress.tail.subarray(0, chunkSize))
        progress.tail = progress.tail.subarray(chunkSize)
        progress.whole++
      }
    }
  } catch (error) {
    brokenOff = error
  }
  const finished = offsetOf(progress) === size
  await put(finished ? 'last' : 'tail', progress.tail)
  await file.truncate(progress.stored)
  await file.datasync()
  if (finished) progress.hash.update(progress.tail)
  progress.finished = finished
  if (brokenOff !== undefined && !finished) throw brokenOff
}

function lastChunk(size: number): { index: number; length: number } {
  const index = Math.max(0, Math.ceil(size / chunkSize) - 1)
  return { index, length: size - index * chunkSize }
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let put = 0; put < bytes.length; ) {
    put += (await file.write(bytes, put, bytes.length - put, position + put)).bytesWritten
  }
}
