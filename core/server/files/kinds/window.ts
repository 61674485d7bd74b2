import type { ByteSource } from '../chunks.ts'
import { truncated } from './limits.ts'

/** A source read through a window, so that many small reads near each other cost one. */
export function windowed(source: ByteSource, span = 256 * 1024): ByteSource {
  let held: { start: number; bytes: Buffer } = { start: 0, bytes: Buffer.alloc(0) }
  return {
    size: source.size,
    async read(position, length) {
      if (length > span) return source.read(position, length)
      if (position < held.start || position + length > held.start + held.bytes.length) {
        held = {
          start: position,
          bytes: await source.read(position, Math.min(span, Math.max(0, source.size - position))),
        }
      }
      return held.bytes.subarray(position - held.start, position - held.start + length)
    },
  }
}

/** Exactly `length` bytes. Refuses `files.truncated` when the file ends before. */
export async function exactly(source: ByteSource, position: number, length: number): Promise<Buffer> {
  const bytes = position + length <= source.size ? await source.read(position, length) : Buffer.alloc(0)
  if (bytes.length !== length) throw truncated()
  return bytes
}

/** Pieces of `[start, end)`, each beginning with the last `overlap` bytes of the one before, for searching. */
export async function* pieces(source: ByteSource, start = 0, end = source.size, overlap = 0): AsyncGenerator<Buffer> {
  const span = 512 * 1024
  for (let at = start; at < end; at += span) {
    const from = Math.max(start, at - overlap)
    yield await source.read(from, Math.min(end, at + span) - from)
  }
}
