import type { ByteSource } from '../chunks.ts'
import { isMpegFrame, type Kind } from '../kind.ts'
import { broken, truncated } from './limits.ts'
import { exactly, windowed } from './window.ts'

const mostBoxes = 1_000_000

/** Whether a recording goes on to its end, as far as its container tells. Refuses `files.truncated`, `files.broken`. */
export async function judgeMedia(source: ByteSource, kind: Kind): Promise<void> {
  const file = windowed(source)
  if (kind === 'mp4' || kind === 'm4a') await judgeMovie(file)
  if (kind === 'wav') await judgeWave(file)
  if (kind === 'mp3') await judgeMpeg(file)
}

/** The boxes of an ISO media file between two places. Refuses `files.truncated` when one goes beyond `end`. */
export async function* boxes(file: ByteSource, start: number, end: number) {
  let seen = 0
  for (let at = start; at < end; ) {
    if (seen++ > mostBoxes) throw broken('boxes')
    const head = await exactly(file, at, 8)
    const declared = head.readUInt32BE(0)
    const isWide = declared === 1
    const size = isWide ? Number((await exactly(file, at + 8, 8)).readBigUInt64BE(0)) : declared || end - at
    if (size < (isWide ? 16 : 8)) throw broken('boxes')
    if (at + size > end) throw truncated()
    yield { type: head.toString('latin1', 4, 8), start: at + (isWide ? 16 : 8), end: at + size }
    at += size
  }
}

/** A recorder that lost power leaves the sound but not the table that makes it playable. */
async function judgeMovie(file: ByteSource): Promise<void> {
  let playable = false
  for await (const { type } of boxes(file, 0, file.size)) playable ||= type === 'moov'
  if (!playable) throw truncated()
}

/** A size of nothing or of all ones is a recorder's that wrote as it went. */
async function judgeWave(file: ByteSource): Promise<void> {
  for (let at = 12, seen = 0; seen < mostBoxes; seen++) {
    const chunk = await exactly(file, at, 8)
    const size = chunk.readUInt32LE(4)
    if (chunk.toString('latin1', 0, 4) === 'data') {
      if (size !== 0 && size < 0xffffff00 && at + 8 + size > file.size) throw truncated()
      return
    }
    at += 8 + size + (size % 2)
  }
  throw broken('wav')
}

/** Behind the ID3 tag, if there is one, an audio frame must begin within 64 KiB of padding. */
async function judgeMpeg(file: ByteSource): Promise<void> {
  const head = await exactly(file, 0, 10)
  const isTagged = head.toString('latin1', 0, 3) === 'ID3'
  const start = isTagged ? 10 + [...head.subarray(6, 10)].reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0) : 0
  if (start >= file.size) throw truncated()
  const near = await file.read(start, 64 * 1024)
  for (let at = 0; at + 3 <= near.length; at++) if (isMpegFrame(near.subarray(at, at + 3))) return
  throw broken('mp3')
}
