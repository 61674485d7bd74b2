import type { ByteSource } from '../chunks.ts'
import { broken, truncated } from './limits.ts'
import { exactly } from './window.ts'

export const endOfChain = 0xfffffffe
const highestSector = 0xfffffffa

/** The sectors of a compound file ([MS-CFB] 2.3) and the table that chains them. */
export type Sectors = {
  /** The bytes along a chain; without `size` all of them. */
  stream(first: number, size?: number): Promise<ByteSource>
}

/** Opens the table of sectors. Refuses `files.truncated`, `files.broken`. */
export async function openSectors(source: ByteSource, header: Buffer): Promise<Sectors> {
  const shift = header.readUInt16LE(30)
  if ((shift !== 9 && shift !== 12) || header.readUInt16LE(32) !== 6) throw broken('compound-header')
  const unit = 2 ** shift
  const count = Math.ceil(source.size / unit)
  const place = (sector: number) => (sector + 1) * unit
  const tables = await allocationTables(source, header, unit)
  if (tables.some((sector) => place(sector + 1) > source.size)) throw truncated()
  let steps = 0
  const next = async (sector: number) => {
    if (steps++ > 8 * count + 1000) throw broken('compound-chain')
    if (place(sector) >= source.size) throw truncated()
    const table = tables[Math.floor(sector / (unit / 4))]
    if (table === undefined) throw truncated()
    return (await exactly(source, place(table) + (sector % (unit / 4)) * 4, 4)).readUInt32LE(0)
  }
  return {
    async stream(first, size) {
      const places = (await walk(first > highestSector ? endOfChain : first, next, count)).map(place)
      return chained(source, places, unit, size ?? places.length * unit)
    },
  }
}

/** The sectors from `first` to the end of its chain, at most `most`. Refuses `files.broken`. */
export async function walk(first: number, next: (sector: number) => Promise<number>, most: number): Promise<number[]> {
  const found: number[] = []
  for (let sector = first; sector !== endOfChain; sector = await next(sector)) {
    if (sector > highestSector || found.length >= most) throw broken('compound-chain')
    found.push(sector)
  }
  return found
}

/** `size` bytes lying in pieces of `unit` bytes at these places of `source`. */
export function chained(source: ByteSource, places: readonly number[], unit: number, size: number): ByteSource {
  if (places.length * unit < size) throw broken('compound-chain')
  return {
    size,
    async read(position, length) {
      const end = Math.min(size, position + length)
      const found: Buffer[] = []
      for (let at = position; at < end; ) {
        const inside = at % unit
        const count = Math.min(unit - inside, end - at)
        found.push(await exactly(source, (places[Math.floor(at / unit)] ?? 0) + inside, count))
        at += count
      }
      return Buffer.concat(found)
    },
  }
}

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
