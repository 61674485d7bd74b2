/** Kinds of files that a tip may carry. */
export const attachable = ['jpeg', 'png', 'webp', 'txt'] as const
export type Attachable = (typeof attachable)[number]

/** At most so many files with a message, and so many bytes of them together. */
export const mostFiles = 4
export const mostBytes = 8 * 1024 * 1024

/** A photo has some thousand parts at most; of a file made of millions of empty ones the rest is left out, so that none keeps the process busy. */
const mostParts = 10_000

const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean => signs.every((sign, n) => bytes[n] === sign)
const word = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))
const big = (bytes: Uint8Array, at: number, count: number): number =>
  bytes.subarray(at, at + count).reduce((sum, byte) => sum * 256 + byte, 0)
const little = (bytes: Uint8Array, at: number): number =>
  [...bytes.subarray(at, at + 4)].reduceRight((sum, byte) => sum * 256 + byte, 0)

/** What a file is by its bytes, whatever it is called; null for anything a tip may not carry. */
export function kindOf(bytes: Uint8Array): Attachable | null {
  if (begins(bytes, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (word(bytes, 0) === 'RIFF' && word(bytes, 8) === 'WEBP') return 'webp'
  return bytes.length > 0 && !bytes.subarray(0, 4096).includes(0) ? 'txt' : null
}

const whole = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/** Which way up a photo is (EXIF orientation 1–8), read from its APP1; 1 where it does not say. */
function orientationIn(segment: Uint8Array): number {
  if (word(segment, 4) !== 'Exif') return 1
  const tiff = segment.subarray(10)
  const read = (at: number, count: number): number =>
    word(tiff, 0).startsWith('MM') ? big(tiff, at, count) : big(tiff.slice(at, at + count).reverse(), 0, count)
  const first = read(4, 4)
  for (let n = 0; n < Math.min(read(first, 2), 64); n++) {
    const at = first + 2 + n * 12
    if (at + 12 <= tiff.length && read(at, 2) === 0x0112) {
      const way = read(at + 8, 2)
      return way >= 1 && way <= 8 ? way : 1
    }
  }
  return 1
}

/** An APP1 that says nothing but which way up. */
const turned = (way: number): Uint8Array =>
  new Uint8Array([
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, way, 0, 0, 0, 0, 0, 0],
  ])

function jpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let way = 1
  for (let at = 2, n = 0; at + 4 <= bytes.length && bytes[at] === 0xff && n < mostParts; n++) {
    const sign = bytes[at + 1] as number
    if (sign === 0xff) {
      at++
      continue
    }
    if (sign === 0xda) {
      kept.push(upToEnd(bytes.subarray(at)))
      break
    }
    const end = at + 2 + big(bytes, at + 2, 2)
    const segment = bytes.subarray(at, end)
    if (sign === 0xe1) way = way === 1 ? orientationIn(segment) : way
    // APP0 (JFIF) and APP14 (colours) draw the picture; every other APPn and comments only tell of it.
    const draws = sign === 0xee || sign === 0xe0 || !((sign >= 0xe1 && sign <= 0xef) || sign === 0xfe)
    if (draws) kept.push(sign === 0xe0 ? withoutThumbnail(segment) : segment)
    at = end
  }
  return whole(way === 1 ? kept : [kept[0] as Uint8Array, turned(way), ...kept.slice(1)])
}

/** A JFIF header may carry a small picture of its own; extension headers (JFXX) are nothing but that. */
const withoutThumbnail = (segment: Uint8Array): Uint8Array => {
  if (word(segment, 4) !== 'JFIF' || segment.length < 18) return new Uint8Array(0)
  const head = segment.slice(0, 18)
  head.set([0, 16], 2)
  head.set([0, 0], 16)
  return head
}

/** The picture itself up to its end: phones put films and second pictures with their own data behind it. */
function upToEnd(scan: Uint8Array): Uint8Array {
  for (let at = 2; at + 1 < scan.length; at++)
    if (scan[at] === 0xff && scan[at + 1] === 0xd9) return scan.subarray(0, at + 2)
  return scan
}

const drawing = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'pHYs']

function png(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8, n = 0; at + 12 <= bytes.length && n < mostParts; n++) {
    const end = at + 12 + big(bytes, at, 4)
    const name = word(bytes, at + 4)
    if (drawing.includes(name)) kept.push(bytes.subarray(at, end))
    at = name === 'IEND' ? bytes.length : end
  }
  return whole(kept)
}

function webp(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept: Uint8Array[] = []
  for (let at = 12, n = 0; at + 8 <= bytes.length && n < mostParts; n++) {
    const size = little(bytes, at + 4)
    const end = at + 8 + size + (size % 2)
    const chunk = bytes.slice(at, end)
    // VP8X says in its flags which of the chunks follow: 0x08 EXIF, 0x04 XMP.
    if (word(bytes, at) === 'VP8X') chunk[8] = (chunk[8] as number) & ~0x0c
    if (['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF'].includes(word(bytes, at))) kept.push(chunk)
    at = end
  }
  const body = whole(kept)
  const head = new Uint8Array([0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50])
  new DataView(head.buffer).setUint32(4, body.length + 4, true)
  return whole([head, body])
}

/** A photo without what it tells of its maker: place, time, camera, comments, thumbnails, what hangs on behind. Only which way up it is stays. Texts stay as they are. */
export function stripped(bytes: Uint8Array, kind: Attachable): Uint8Array<ArrayBuffer> {
  if (kind === 'jpeg') return jpeg(bytes)
  if (kind === 'png') return png(bytes)
  return kind === 'webp' ? webp(bytes) : whole([bytes])
}
