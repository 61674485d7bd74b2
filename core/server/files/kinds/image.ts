import type { ByteSource } from '../chunks.ts'
import type { Kind } from '../kind.ts'
import { bomb, broken, type FileLimits, truncated } from './limits.ts'
import { boxes } from './media.ts'
import { exactly, pieces, windowed } from './window.ts'

type Size = readonly [width: number, height: number]
type Reader = (file: ByteSource) => Promise<Size>
const mostParts = 1_000_000

const readers: Partial<Record<Kind, Reader>> = { png, jpeg, gif, webp, bmp, tiff, heic }

/**
 * Reads an image's width and height from its header and whether it goes on to its end, without decoding it. Refuses
 * `files.bomb` beyond `maxPixels`, `files.truncated`, `files.broken`.
 */
export async function judgeImage(source: ByteSource, kind: Kind, limits: FileLimits): Promise<void> {
  const size = await readers[kind]?.(windowed(source))
  if (!size) return
  const [width, height] = size
  if (width <= 0 || height <= 0) throw broken('image-size')
  if (width * height > limits.maxPixels) throw bomb('pixels')
}

async function png(file: ByteSource): Promise<Size> {
  const header = await exactly(file, 8, 16)
  if (header.toString('latin1', 4, 8) !== 'IHDR') throw broken('png')
  for (let at = 8, seen = 0; seen < mostParts; seen++) {
    const chunk = await exactly(file, at, 12)
    if (chunk.toString('latin1', 4, 8) === 'IEND') return [header.readUInt32BE(8), header.readUInt32BE(12)]
    at += 12 + chunk.readUInt32BE(0)
  }
  throw broken('png')
}

/** Segments up to the start of the scan; then the end mark must come. Thumbnails lie within segments and are stepped over. */
async function jpeg(file: ByteSource): Promise<Size> {
  let size: Size | undefined
  for (let at = 2, seen = 0; seen < mostParts; seen++) {
    const [mark = 0, type = 0, high = 0, low = 0] = await exactly(file, at, 4)
    if (mark !== 0xff || type === 0xd9) throw broken('jpeg')
    if (type === 0xff) {
      at += 1
      continue
    }
    if (type >= 0xc0 && type <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(type)) {
      const frame = await exactly(file, at + 5, 4)
      size = [frame.readUInt16BE(2), frame.readUInt16BE(0)]
    }
    at += 2 + high * 256 + low
    if (type !== 0xda) continue
    if (!size) throw broken('jpeg')
    for await (const piece of pieces(file, at, file.size, 1)) if (piece.includes(endOfJpeg)) return size
    throw truncated()
  }
  throw broken('jpeg')
}
const endOfJpeg = Buffer.from([0xff, 0xd9])

async function gif(file: ByteSource): Promise<Size> {
  const screen = await exactly(file, 6, 7)
  const tableLength = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  let at = 13 + tableLength(screen[4] ?? 0)
  for (let seen = 0; seen < mostParts; seen++) {
    const [block] = await exactly(file, at, 1)
    if (block === 0x3b) return [screen.readUInt16LE(0), screen.readUInt16LE(2)]
    if (block === 0x2c) at += 11 + tableLength((await exactly(file, at + 9, 1))[0] ?? 0)
    else if (block === 0x21) at += 2
    else throw broken('gif')
    for (let length = -1; length !== 0; at += 1 + length) [length = 0] = await exactly(file, at, 1)
  }
  throw broken('gif')
}

async function webp(file: ByteSource): Promise<Size> {
  const head = await exactly(file, 0, 30)
  if (head.readUInt32LE(4) + 8 > file.size) throw truncated()
  const form = head.toString('latin1', 12, 16)
  if (form === 'VP8X') return [head.readUIntLE(24, 3) + 1, head.readUIntLE(27, 3) + 1]
  if (form === 'VP8 ') return [head.readUInt16LE(26) & 0x3fff, head.readUInt16LE(28) & 0x3fff]
  if (form !== 'VP8L') throw broken('webp')
  const bits = head.readUInt32LE(21)
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
}

async function bmp(file: ByteSource): Promise<Size> {
  const head = await exactly(file, 0, 26)
  if (head.readUInt32LE(14) === 12) return [head.readUInt16LE(18), head.readUInt16LE(20)]
  const size: Size = [head.readInt32LE(18), Math.abs(head.readInt32LE(22))]
  const more = await exactly(file, 28, 6)
  const line = Math.ceil((size[0] * more.readUInt16LE(0)) / 32) * 4
  if (more.readUInt32LE(2) === 0 && head.readUInt32LE(10) + line * size[1] > file.size) throw truncated()
  return size
}

/** The largest page; every page's strips or tiles must lie within the file. */
async function tiff(file: ByteSource): Promise<Size> {
  const little = (await exactly(file, 0, 2)).toString('latin1') === 'II'
  const number = async (at: number, bytes: number) => {
    const read = await exactly(file, at, bytes)
    return little ? read.readUIntLE(0, bytes) : read.readUIntBE(0, bytes)
  }
  let largest: Size = [0, 0]
  let page = await number(4, 4)
  for (let seen = 0; page !== 0; seen++) {
    if (seen > 5000) throw broken('tiff')
    const count = await number(page, 2)
    const tags = new Map<number, number[]>()
    for (let index = 0; index < count; index++) {
      const at = page + 2 + index * 12
      const tag = await number(at, 2)
      if ([256, 257, 273, 279, 324, 325].includes(tag)) tags.set(tag, await values(at))
    }
    const [offsets, lengths] = [tags.get(273) ?? tags.get(324) ?? [], tags.get(279) ?? tags.get(325) ?? []]
    if (offsets.some((offset, index) => offset + (lengths[index] ?? 0) > file.size)) throw truncated()
    const [width = 0, height = 0] = [tags.get(256)?.[0], tags.get(257)?.[0]]
    if (width * height > largest[0] * largest[1]) largest = [width, height]
    page = await number(page + 2 + count * 12, 4)
  }
  return largest

  async function values(at: number): Promise<number[]> {
    const [bytes, count] = [(await number(at + 2, 2)) === 3 ? 2 : 4, await number(at + 4, 4)]
    if (count > 100_000) throw broken('tiff')
    const start = count * bytes <= 4 ? at + 8 : await number(at + 8, 4)
    const found: number[] = []
    for (let index = 0; index < count; index++) found.push(await number(start + index * bytes, bytes))
    return found
  }
}

/** The largest of the sizes declared in meta/iprp/ipco/ispe: that of the whole picture, whose tiles are smaller. */
async function heic(file: ByteSource): Promise<Size> {
  let largest: Size = [0, 0]
  for await (const meta of boxes(file, 0, file.size)) {
    if (meta.type !== 'meta') continue
    for await (const properties of boxes(file, meta.start + 4, meta.end)) {
      if (properties.type !== 'iprp') continue
      for await (const list of boxes(file, properties.start, properties.end)) {
        if (list.type !== 'ipco') continue
        for await (const { type, start } of boxes(file, list.start, list.end)) {
          if (type !== 'ispe') continue
          const size = await exactly(file, start, 12)
          const found: Size = [size.readUInt32BE(4), size.readUInt32BE(8)]
          if (found[0] * found[1] > largest[0] * largest[1]) largest = found
        }
      }
    }
  }
  return largest
}
