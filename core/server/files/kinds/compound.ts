import type { ByteSource } from '../chunks.ts'
import { broken, type FileLimits, truncated } from './limits.ts'
import { exactly } from './window.ts'

/** One storage or stream of an OLE2 compound file ([MS-CFB]). */
export type CompoundEntry = {
  name: string
  type: 'storage' | 'stream' | 'root'
  first: number
  size: number
  outermost: boolean
}

export type Compound = {
  entries: readonly CompoundEntry[]
  /** The outermost stream of that name with random access; undefined when there is none. */
  stream(name: string): Promise<ByteSource | undefined>
}

const endOfChain = 0xfffffffe
const highestSector = 0xfffffffa
const miniCutoff = 4096
const miniSize = 64

/**
 * Opens a compound file: all its entries, and its outermost streams. Every chain of sectors is walked once, so that a
 * file cut off is noticed. Refuses `files.truncated` and `files.broken` (loops, crossed chains, wild numbers).
 */
export async function openCompound(source: ByteSource, limits: FileLimits): Promise<Compound> {
  const header = await exactly(source, 0, 512)
  const shift = header.readUInt16LE(30)
  if ((shift !== 9 && shift !== 12) || header.readUInt16LE(32) !== 6) throw broken('compound-header')
  const sectorSize = 2 ** shift
  const place = (sector: number) => (sector + 1) * sectorSize
  const sectors = Math.ceil(source.size / sectorSize)
  const tables = await allocationTables(source, header, sectorSize)
  if (tables.some((sector) => place(sector + 1) > source.size)) throw truncated()
  const next = async (sector: number) => {
    const table = tables[Math.floor(sector / (sectorSize / 4))]
    if (table === undefined) throw truncated()
    return (await exactly(source, place(table) + (sector % (sectorSize / 4)) * 4, 4)).readUInt32LE(0)
  }
  const chain = async (first: number) => {
    const found: number[] = []
    for (let sector = first; sector !== endOfChain; sector = await next(sector)) {
      if (sector > highestSector || found.length > sectors) throw broken('compound-chain')
      if (place(sector) >= source.size) throw truncated()
      found.push(sector)
    }
    return found
  }
  const along = (places: number[], unit: number, size: number, from: ByteSource): ByteSource => {
    if (places.length * unit < size) throw broken('compound-chain')
    return { size, read: (position, length) => gather(places, unit, size, from, position, length) }
  }
  const directory = await chain(header.readUInt32LE(48))
  if (directory.length * sectorSize > limits.maxEntries * 128) throw broken('compound-directory')
  const whole = (list: number[]) => along(list.map(place), sectorSize, list.length * sectorSize, source)
  const listed = whole(directory)
  const entries = readDirectory(await listed.read(0, listed.size))
  const root = entries.find(({ type }) => type === 'root')
  if (!root) throw broken('compound-directory')
  const miniTable = whole(await chain(chainStart(header.readUInt32LE(60))))
  const mini = whole(await chain(root.size === 0 ? endOfChain : root.first))
  const miniChain = async (first: number) => {
    const found: number[] = []
    for (let sector = first; sector !== endOfChain; ) {
      if (sector * miniSize >= mini.size || found.length * miniSize > mini.size) throw broken('compound-chain')
      found.push(sector)
      sector = (await exactly(miniTable, sector * 4, 4)).readUInt32LE(0)
    }
    return found
  }
  const open = async ({ first, size }: CompoundEntry) => {
    if (size === 0) return along([], 1, 0, source)
    if (size < miniCutoff)
      return along(
        (await miniChain(first)).map((sector) => sector * miniSize),
        miniSize,
        size,
        mini,
      )
    return along((await chain(first)).map(place), sectorSize, size, source)
  }
  let walked = 0
  for (const entry of entries.filter(({ type }) => type === 'stream')) {
    walked += (await open(entry)).size / sectorSize
    if (walked > 2 * sectors) throw broken('compound-chain')
  }
  const stream = async (name: string) => {
    const entry = entries.find((one) => one.outermost && one.type === 'stream' && one.name === name)
    return entry && open(entry)
  }
  return { entries, stream }
}

const chainStart = (first: number) => (first > highestSector ? endOfChain : first)

/** The sectors holding the table of sectors: 109 in the header, the rest in a chain of their own. */
async function allocationTables(source: ByteSource, header: Buffer, sectorSize: number): Promise<number[]> {
  const tables: number[] = []
  const take = (from: Buffer) => {
    for (let at = 0; at < from.length; at += 4) {
      const sector = from.readUInt32LE(at)
      if (sector <= highestSector) tables.push(sector)
    }
  }
  take(header.subarray(76, 512))
  let more = header.readUInt32LE(68)
  for (let seen = 0; more <= highestSector; seen++) {
    if (seen * sectorSize > source.size) throw broken('compound-chain')
    const sector = await exactly(source, (more + 1) * sectorSize, sectorSize)
    take(sector.subarray(0, sectorSize - 4))
    more = sector.readUInt32LE(sectorSize - 4)
  }
  return tables
}

function readDirectory(bytes: Buffer): CompoundEntry[] {
  const types = { 1: 'storage', 2: 'stream', 5: 'root' } as const
  const slots: (CompoundEntry | undefined)[] = []
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const slot = bytes.subarray(at, at + 128)
    const type = types[slot[66] as 1 | 2 | 5]
    const nameLength = Math.min(64, slot.readUInt16LE(64))
    const name = slot.toString('utf16le', 0, Math.max(0, nameLength - 2))
    slots.push(type && { name, type, first: slot.readUInt32LE(116), size: slot.readUInt32LE(120), outermost: false })
  }
  const root = slots.findIndex((entry) => entry?.type === 'root')
  const waiting = root < 0 ? [] : [bytes.readUInt32LE(root * 128 + 76)]
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = slots[index]
    if (!entry || entry.outermost) continue
    entry.outermost = true
    waiting.push(bytes.readUInt32LE(index * 128 + 68), bytes.readUInt32LE(index * 128 + 72))
  }
  return slots.filter((entry) => entry !== undefined)
}

async function gather(
  places: number[],
  unit: number,
  size: number,
  from: ByteSource,
  position: number,
  length: number,
) {
  const end = Math.min(size, position + length)
  const found: Buffer[] = []
  for (let at = position; at < end; ) {
    const inside = at % unit
    const count = Math.min(unit - inside, end - at)
    found.push(await exactly(from, (places[Math.floor(at / unit)] ?? 0) + inside, count))
    at += count
  }
  return Buffer.concat(found)
}
