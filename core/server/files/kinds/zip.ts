import { pipeline, Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import type { ByteSource } from '../chunks.ts'
import { bomb, broken, encrypted, type FileLimits, truncated } from './limits.ts'
import { exactly, pieces } from './window.ts'

export type ZipEntry = {
  name: string
  method: number
  crc: number
  packed: number
  size: number
  /** Where its local header begins, and where the next thing in the archive does. */
  at: number
  until: number
}

/** What may still be inflated, over all entries and nested archives. */
export type Budget = { inflated: number }

const longestComment = 0xffff
const mostDirectory = 64 * 1024 * 1024

/**
 * The entries of a ZIP by its central directory (ZIP64 too), in the order they lie in the file. Refuses
 * `files.truncated` (no end record), `files.broken`, `files.encrypted`, and as `files.bomb` too many entries, names
 * that climb out of their folder, and sizes declared beyond the limits.
 */
export async function readEntries(source: ByteSource, limits: FileLimits): Promise<ZipEntry[]> {
  const { count, at, size, end } = await endRecord(source)
  if (count > limits.maxEntries || size > mostDirectory) throw bomb('entries')
  if (at + size > end) throw truncated()
  const directory = await exactly(source, at, size)
  const entries: ZipEntry[] = []
  for (let place = 0; place < size; ) {
    if (entries.length === count) throw broken('zip-directory')
    const [entry, length] = directoryEntry(directory.subarray(place))
    entries.push({ ...entry, until: at })
    place += length
  }
  if (entries.length !== count || new Set(entries.map(({ name }) => name)).size !== count) throw broken('zip-directory')
  judge(entries, limits)
  return entries
}

/**
 * Inflates one entry piece by piece and hands the pieces on. Stops with `files.bomb` as soon as what really comes out
 * is beyond the limits, whatever was declared, or when it shares its bytes
 * with another entry; `files.broken` when length or checksum are not what was declared.
 */
export async function inflate(
  source: ByteSource,
  entry: ZipEntry,
  limits: FileLimits,
  budget: Budget,
  take: (piece: Buffer) => void,
): Promise<void> {
  const start = await dataOf(source, entry)
  const packed = pieces(source, start, start + entry.packed)
  let size = 0
  let crc = 0
  for await (const piece of entry.method === 0 ? packed : inflated(packed)) {
    size += piece.length
    budget.inflated += piece.length
    if (budget.inflated > limits.maxInflated) throw bomb('inflated')
    if (size > limits.ratioFrom && size > limits.maxRatio * entry.packed) throw bomb('ratio')
    crc = crc32(piece, crc)
    take(piece)
  }
  if (size !== entry.size || crc !== entry.crc) throw broken('zip-entry')
}

async function* inflated(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const stream = pipeline(Readable.from(packed), createInflateRaw(), () => undefined)
  try {
    for await (const piece of stream) yield piece as Buffer
  } catch (error) {
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_') ? broken('zip-entry') : error
  }
}

async function endRecord(source: ByteSource) {
  const from = Math.max(0, source.size - longestComment - 22)
  const tail = await source.read(from, source.size - from)
  let place = tail.length - 22
  while (
    place >= 0 &&
    !(tail.readUInt32LE(place) === 0x06054b50 && place + 22 + tail.readUInt16LE(place + 20) <= tail.length)
  )
    place--
  if (place < 0) throw truncated()
  const record = tail.subarray(place)
  const found = {
    count: record.readUInt16LE(10),
    size: record.readUInt32LE(12),
    at: record.readUInt32LE(16),
    end: from + place,
  }
  const parts = record.readUInt16LE(4)
  const wide = found.count === 0xffff || found.size === 0xffffffff || found.at === 0xffffffff || parts === 0xffff
  if (!wide && parts !== 0) throw broken('zip-parts')
  return wide && found.end >= 20 ? wideEndRecord(source, found) : found
}

async function wideEndRecord(source: ByteSource, narrow: { count: number; size: number; at: number; end: number }) {
  const locator = await exactly(source, narrow.end - 20, 20)
  if (locator.readUInt32LE(0) !== 0x07064b50) return narrow
  const end = wideNumber(locator, 8)
  const record = await exactly(source, end, 56)
  if (record.readUInt32LE(0) !== 0x06064b50) throw broken('zip-end')
  return { count: wideNumber(record, 32), size: wideNumber(record, 40), at: wideNumber(record, 48), end }
}

function directoryEntry(from: Buffer): [Omit<ZipEntry, 'until'>, length: number] {
  if (from.length < 46 || from.readUInt32LE(0) !== 0x02014b50) throw broken('zip-directory')
  const [flags, method] = [from.readUInt16LE(8), from.readUInt16LE(10)]
  const [nameLength, extraLength, commentLength] = [from.readUInt16LE(28), from.readUInt16LE(30), from.readUInt16LE(32)]
  const length = 46 + nameLength + extraLength + commentLength
  if (length > from.length) throw broken('zip-directory')
  if (flags & 0x2041 || method === 99) throw encrypted()
  if (method !== 0 && method !== 8) throw broken('zip-method')
  const sizes = { size: from.readUInt32LE(24), packed: from.readUInt32LE(20), at: from.readUInt32LE(42) }
  widen(sizes, from.subarray(46 + nameLength, 46 + nameLength + extraLength))
  const name = nameIn(from.subarray(46, 46 + nameLength))
  return [{ name, method, crc: from.readUInt32LE(16), ...sizes }, length]
}

/** Numbers too wide for their 32 bits stand in extra field 1, in this order and only those. */
function widen(sizes: { size: number; packed: number; at: number }, extra: Buffer): void {
  for (let place = 0; place + 4 <= extra.length; place += 4 + extra.readUInt16LE(place + 2)) {
    if (extra.readUInt16LE(place) !== 1) continue
    let at = place + 4
    for (const key of ['size', 'packed', 'at'] as const) {
      if (sizes[key] !== 0xffffffff) continue
      if (at + 8 > extra.length) throw broken('zip-directory')
      sizes[key] = wideNumber(extra, at)
      at += 8
    }
  }
}

function wideNumber(from: Buffer, at: number): number {
  const value = from.readBigUInt64LE(at)
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw broken('zip-number')
  return Number(value)
}

/** UTF-8, or else what Chinese Windows writes. */
function nameIn(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function judge(entries: ZipEntry[], limits: FileLimits): void {
  for (const { name, size, packed } of entries) {
    const path = name.replaceAll('\\', '/')
    if (path.startsWith('/') || /^[a-z]:|\0/i.test(path) || path.split('/').includes('..')) throw bomb('path')
    if (size > limits.ratioFrom && size > limits.maxRatio * packed) throw bomb('ratio')
  }
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.maxInflated) throw bomb('inflated')
  entries.sort((a, b) => a.at - b.at)
  for (const [index, entry] of entries.entries()) entry.until = entries[index + 1]?.at ?? entry.until
}

/** Where the packed bytes begin; the local header must tell the same story as the directory. */
async function dataOf(source: ByteSource, entry: ZipEntry): Promise<number> {
  const header = await exactly(source, entry.at, 30)
  if (header.readUInt32LE(0) !== 0x04034b50 || header.readUInt16LE(8) !== entry.method) throw broken('zip-entry')
  if (header.readUInt16LE(6) & 0x2041) throw encrypted()
  const nameLength = header.readUInt16LE(26)
  const start = entry.at + 30 + nameLength + header.readUInt16LE(28)
  if (start + entry.packed > entry.until) throw bomb('overlap')
  if (nameIn(await exactly(source, entry.at + 30, nameLength)) !== entry.name) throw broken('zip-entry')
  return start
}
