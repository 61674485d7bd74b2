import { expect, test } from 'vitest'
import { kindOf, stripped } from './photos.ts'

const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0))
const bytes = (...parts: (readonly number[] | Uint8Array)[]) => new Uint8Array(parts.flatMap((part) => [...part]))
const has = (where: Uint8Array, text: string) => Buffer.from(where).includes(text)
const segment = (sign: number, body: readonly number[]) => [
  0xff,
  sign,
  (body.length + 2) >> 8,
  (body.length + 2) & 0xff,
  ...body,
]

/** EXIF in little order: orientation 6, and a place. */
const exif = [
  ...ascii('Exif\0\0II'),
  ...[0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0],
  ...ascii('GPS 33.3N 117.3E 2026:11:20 15:30:01 Huawei'),
]
const jfif = [...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]
const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xff, 0, 4, 0xff, 0xd9]
const table = segment(0xdb, [0, 1, 2, 3])
const jpeg = bytes(
  ...[[0xff, 0xd8], segment(0xe0, jfif), segment(0xe1, exif), segment(0xe2, ascii('ICC_PROFILE by Canon'))],
  ...[segment(0xfe, ascii('taken by Zhou')), table, scan, ascii('a film of the same minute')],
)

test('a JPEG keeps its picture and which way up it is, and nothing of who took it, where and when', () => {
  const clean = stripped(jpeg, 'jpeg')
  for (const told of ['GPS', '2026', 'Huawei', 'Canon', 'Zhou', 'film']) expect(has(clean, told), told).toBe(false)
  expect(Buffer.from(clean).includes(Buffer.from(table))).toBe(true)
  expect([...clean.slice(-scan.length)]).toEqual(scan)
  // Orientation 6 as APP1 in big order.
  expect(Buffer.from(clean).includes(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBe(true)
  // The thumbnail in the JFIF header is a picture too.
  expect(Buffer.from(clean).includes(Buffer.from([9, 9, 9]))).toBe(false)
  expect(stripped(clean, 'jpeg')).toEqual(clean)
})

const chunk = (name: string, body: readonly number[]) => [0, 0, 0, body.length, ...ascii(name), ...body, 0, 0, 0, 0]
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

test('a PNG keeps the chunks that draw it', () => {
  const drawn = [chunk('IHDR', [1, 2]), chunk('IDAT', [3]), chunk('IEND', [])]
  const whole = bytes(
    signature,
    drawn[0] as number[],
    chunk('tEXt', ascii('Author Zhou')),
    chunk('eXIf', exif.slice(0, 99)),
  )
  const clean = stripped(
    bytes(whole, chunk('tIME', [1]), drawn[1] as number[], drawn[2] as number[], ascii('more')),
    'png',
  )
  expect([...clean]).toEqual([...signature, ...drawn.flat()])
})

test('a WebP loses EXIF and XMP, and says so in its flags and length', () => {
  const part = (name: string, body: readonly number[]) => [...ascii(name), body.length, 0, 0, 0, ...body]
  const whole = bytes(
    ascii('RIFF'),
    [99, 0, 0, 0],
    ascii('WEBP'),
    part('VP8X', [0x0c, 0, 0, 0]),
    part('VP8 ', [1, 2]),
    part('EXIF', [7, 7]),
  )
  const body = [...part('VP8X', [0, 0, 0, 0]), ...part('VP8 ', [1, 2])]
  expect([...stripped(whole, 'webp')]).toEqual([...ascii('RIFF'), body.length + 4, 0, 0, 0, ...ascii('WEBP'), ...body])
})

test('what a file is its bytes say; broken ones are cut, not followed for ever', () => {
  expect(kindOf(jpeg)).toBe('jpeg')
  expect(kindOf(bytes(signature))).toBe('png')
  expect(kindOf(bytes(ascii('账目见附页')))).toBe('txt')
  expect([kindOf(bytes(ascii('PK\x03\x04\0\0'))), kindOf(new Uint8Array(0))]).toEqual([null, null])
  for (let cut = 2; cut < jpeg.length; cut++) stripped(jpeg.slice(0, cut), 'jpeg')
  for (const kind of ['png', 'webp'] as const) expect(stripped(jpeg, kind).length).toBeLessThan(200)
})
