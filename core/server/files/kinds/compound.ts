import type { ByteSource } from '../chunks.ts'
import { broken, type FileLimits } from './limits.ts'
import { chained, endOfChain, openSectors, walk } from './sectors.ts'
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

const miniCutoff = 4096
const miniSize = 64

/**
 * Opens a compound file: all its entries, and its outermost streams. Every stream's chain of sectors is walked once, so
 * that a file cut off is noticed. Refuses `files.truncated` and `files.broken` (loops, crossed chains, wild numbers).
 */
export async function openCompound(source: ByteSource, limits: FileLimits): Promise<Compound> {
  const header = await exactly(source, 0, 512)
  const sectors = await openSectors(source, header)
  const listed = await sectors.stream(header.readUInt32LE(48))
  if (listed.size > limits.maxEntries * 128) throw broken('compound-directory')
  const entries = readDirectory(await listed.read(0, listed.size))
  const root = entries.find(({ type }) => type === 'root')
  if (!root) throw broken('compound-directory')
  const mini = await sectors.stream(root.size === 0 ? endOfChain : root.first)
  const miniTable = await sectors.stream(header.readUInt32LE(60))
  const open = async ({ first, size }: CompoundEntry) => {
    if (size === 0 || size >= miniCutoff) return sectors.stream(size === 0 ? endOfChain : first, size)
    const next = async (sector: number) => (await exactly(miniTable, sector * 4, 4)).readUInt32LE(0)
    const places = await walk(first, next, mini.size / miniSize)
    return chained(
      mini,
      places.map((sector) => sector * miniSize),
      miniSize,
      size,
    )
  }
  for (const entry of entries) if (entry.type === 'stream') await open(entry)
  const stream = async (name: string) => {
    const entry = entries.find((one) => one.outermost && one.type === 'stream' && one.name === name)
    return entry && open(entry)
  }
  return { entries, stream }
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
