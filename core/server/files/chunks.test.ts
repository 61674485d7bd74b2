import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refused } from '../../pure/refusal.ts'
import {
  bytesOf,
  chunkSealer,
  chunkSize,
  decrypt,
  encrypt,
  headerLength,
  newHeader,
  openChunks,
  recordSize,
  storedSize,
  streamOf,
} from './chunks.ts'
import { answersRight } from './known-answers.ts'
import { type Profile, sealer } from './seal.ts'

const key = randomBytes(32)
const profile = fc.constantFrom<Profile>('aes', 'sm')
const size = fc.oneof(
  fc.integer({ min: 0, max: 4 * chunkSize }),
  fc.constantFrom(0, 1, chunkSize - 1, chunkSize, chunkSize + 1, 2 * chunkSize, 3 * chunkSize),
)
const runs = { numRuns: 60 }

async function* inPieces(content: Buffer, length: number) {
  for (let at = 0; at < content.length; at += length) yield content.subarray(at, at + length)
}
async function gather(pieces: AsyncIterable<Buffer>) {
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}
const sealed = (plain: Buffer, how: Profile) => gather(encrypt(inPieces(plain, 50_001), key, how))
async function refusedBothWays(stored: Buffer) {
  const streamed = gather(decrypt(inPieces(stored, 70_000), key))
  await expect(streamed).rejects.toBeInstanceOf(Refused)
  const ranged = openChunks(bytesOf(stored), key).then((file) => gather(streamOf(file)))
  await expect(ranged).rejects.toMatchObject({ refusal: { refused: 'files.damaged' } })
}

test('the machine gives the printed answers in both profiles', () => {
  expect(answersRight(['aes', 'sm'])).toBe(true)
})

test('what was encrypted comes back, at every size and in any pieces', async () => {
  await fc.assert(
    fc.asyncProperty(size, profile, fc.integer({ min: 1000, max: 200_000 }), async (length, how, piece) => {
      const plain = randomBytes(length)
      const stored = await sealed(plain, how)
      expect(stored.length).toBe(storedSize(length))
      expect((await gather(decrypt(inPieces(stored, piece), key))).equals(plain)).toBe(true)
    }),
    runs,
  )
})

test('a range equals the slice of the plaintext', async () => {
  await fc.assert(
    fc.asyncProperty(size, profile, fc.nat(), fc.nat(), async (length, how, a, b) => {
      const plain = randomBytes(length)
      const file = await openChunks(bytesOf(await sealed(plain, how)), key)
      const [from, count] = [a % (length + 10), b % (length + 10)]
      expect(file.size).toBe(length)
      expect((await file.read(from, count)).equals(plain.subarray(from, from + count))).toBe(true)
      const to = Math.min(length, from + count)
      expect((await gather(streamOf(file, from, to))).equals(plain.subarray(from, to))).toBe(true)
    }),
    runs,
  )
})

test('a flipped bit anywhere is refused', async () => {
  await fc.assert(
    fc.asyncProperty(size, profile, fc.nat(), fc.integer({ min: 0, max: 7 }), async (length, how, at, bit) => {
      const stored = await sealed(randomBytes(length), how)
      const place = at % stored.length
      stored[place] = (stored[place] ?? 0) ^ (1 << bit)
      await refusedBothWays(stored)
    }),
    runs,
  )
  const stored = await sealed(randomBytes(10), 'aes')
  for (let place = 0; place < stored.length; place++) {
    const changed = Buffer.from(stored)
    changed[place] = (changed[place] ?? 0) ^ 0x80
    await refusedBothWays(changed)
  }
})

test('cut at every boundary and anywhere between, it is refused', async () => {
  for (const how of ['aes', 'sm'] as const) {
    const stored = await sealed(randomBytes(3 * chunkSize), how)
    const boundaries = [0, 1, headerLength - 1, headerLength, headerLength + 1]
    for (let at = headerLength + recordSize; at < stored.length; at += recordSize) boundaries.push(at - 1, at, at + 1)
    for (const at of boundaries) await refusedBothWays(stored.subarray(0, at))
  }
  await fc.assert(
    fc.asyncProperty(size, fc.nat(), async (length, at) => {
      const stored = await sealed(randomBytes(length), 'aes')
      await refusedBothWays(stored.subarray(0, at % stored.length))
    }),
    runs,
  )
})

test('chunks dropped, swapped, repeated, or taken from another file are refused', async () => {
  const stored = await sealed(randomBytes(4 * chunkSize), 'aes')
  const other = await sealed(randomBytes(4 * chunkSize), 'aes')
  const head = stored.subarray(0, headerLength)
  const part = (file: Buffer, index: number) =>
    file.subarray(headerLength + index * recordSize, headerLength + (index + 1) * recordSize)
  const all = [0, 1, 2, 3].map((index) => part(stored, index))
  const [a, b, c, d] = all as [Buffer, Buffer, Buffer, Buffer]
  for (const wrong of [
    [b, c, d],
    [a, c, d],
    [a, b, c],
    [b, a, c, d],
    [a, b, d, c],
    [a, a, b, c, d],
    [a, b, c, d, d],
  ]) {
    await refusedBothWays(Buffer.concat([head, ...wrong]))
  }
  await refusedBothWays(Buffer.concat([head, a, part(other, 1), c, d]))
  await refusedBothWays(Buffer.concat([other.subarray(0, headerLength), ...all]))
})

test('another key opens nothing, and a loose end is not a last chunk', async () => {
  const stored = await sealed(randomBytes(100), 'sm')
  await expect(gather(decrypt(inPieces(stored, 1000), randomBytes(32)))).rejects.toBeInstanceOf(Refused)
  const header = newHeader('aes')
  const tail = chunkSealer(header, key).seal(0, 'tail', randomBytes(100))
  await refusedBothWays(Buffer.concat([header, tail]))
})

test('no two boxes share a nonce, even of the same chunk', () => {
  const chunks = chunkSealer(newHeader('aes'), key)
  const nonces = new Set(
    Array.from({ length: 2000 }, () => chunks.seal(0, 'whole', Buffer.alloc(16)).toString('hex', 0, 12)),
  )
  expect(nonces.size).toBe(2000)
})

test('the plaintext is nowhere in what is stored', async () => {
  const plain = Buffer.from('王某某的谈话记录'.repeat(5000))
  for (const how of ['aes', 'sm'] as const) expect((await sealed(plain, how)).includes('王某某')).toBe(false)
  expect(() => sealer('aes', createHash('sha1').digest())).toThrow('32 bytes')
})
