import { madeCompound, madeJpeg, madeMedia, madeOffice, madePdf, madePng, madeRiff, madeZip } from './made.fixture.ts'

/** One good file of every kind by its name, and the records inside old Office files from which bad ones are made. */

export const word = Buffer.alloc(4096)
word.writeUInt16LE(0xa5ec)
export const record = (type: number, content: Buffer) => {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(type)
  head.writeUInt16LE(content.length, 2)
  return Buffer.concat([head, content])
}
export const sheet = (kind: number) => record(0x85, Buffer.from([0, 0, 0, 0, 0, kind, 1, 0, 65]))
export const book = (...records: Buffer[]) =>
  Buffer.concat([record(0x809, Buffer.alloc(16)), ...records, record(0x0a, Buffer.alloc(0)), Buffer.alloc(4096)])
export const slide = (type: number, content: Buffer, version = 0) => {
  const head = Buffer.alloc(8)
  head.writeUInt16LE(version)
  head.writeUInt16LE(type, 2)
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content])
}
export const vba = (has: number) =>
  slide(0x03e8, slide(0x03ff, slide(0x0400, Buffer.from([1, 0, 0, 0, has, 0, 0, 0, 2, 0, 0, 0])), 0xf), 0xf)
const wide = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
const box = (type: string, ...content: Buffer[]) => {
  const body = Buffer.concat(content)
  return Buffer.concat([wide(body.length + 8), Buffer.from(type, 'latin1'), body])
}
export const heic = (width: number, height: number) =>
  madeMedia('heic', [
    'meta',
    Buffer.concat([
      wide(0),
      box(
        'iprp',
        box('ipco', box('ispe', wide(0), wide(512), wide(512)), box('ispe', wide(0), wide(width), wide(height))),
      ),
    ]),
  ])
const gif = (width: number) =>
  Buffer.from([
    ...Buffer.from('GIF89a'),
    width & 255,
    width >> 8,
    9,
    0,
    0,
    0,
    0,
    0x2c,
    0,
    0,
    0,
    0,
    1,
    0,
    1,
    0,
    0,
    2,
    2,
    0x44,
    1,
    0,
    0x3b,
  ])
function bmp(width: number, height: number, pixels: number) {
  const head = Buffer.alloc(54)
  head.write('BM')
  head.writeUInt32LE(54, 10)
  head.writeUInt32LE(40, 14)
  head.writeInt32LE(width, 18)
  head.writeInt32LE(height, 22)
  head.writeUInt16LE(24, 28)
  return Buffer.concat([head, Buffer.alloc(pixels)])
}
export function tiff(width: number, height: number, stripLength: number) {
  const tags = [
    [256, width],
    [257, height],
    [273, 200],
    [279, stripLength],
  ] as const
  const file = Buffer.alloc(300)
  file.write('II*\0', 'latin1')
  file.writeUInt32LE(8, 4)
  file.writeUInt16LE(tags.length, 8)
  for (const [index, [tag, value]] of tags.entries()) {
    file.writeUInt16LE(tag, 10 + index * 12)
    file.writeUInt16LE(4, 12 + index * 12)
    file.writeUInt32LE(1, 14 + index * 12)
    file.writeUInt32LE(value, 18 + index * 12)
  }
  return file
}
export const webp = (width: number) =>
  madeRiff(
    'WEBP',
    ['VP8X', Buffer.from([0, 0, 0, 0, (width - 1) & 255, ((width - 1) >> 8) & 255, (width - 1) >> 16, 9, 0, 0])],
    ['VP8 ', Buffer.alloc(20)],
  )
const mp3 = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)])
const wav = madeRiff('WAVE', ['fmt ', Buffer.alloc(16)], ['data', Buffer.alloc(1000)])
const movie = (brand: string) => madeMedia(brand, ['mdat', Buffer.alloc(100)], ['moov', Buffer.alloc(50)])
export const gb18030 = Buffer.from('b5b3cec4b1bed2aad0b40d0a', 'hex')
const utf16 = Buffer.from('\ufeff谈话记录\r\n', 'utf16le')

/** A file that passes, by a name it passes under. */
export const good: Record<string, Buffer> = {
  'a.pdf': madePdf(),
  'a.docx': madeOffice('word'),
  'a.xlsx': madeOffice('xl'),
  'a.pptx': madeOffice('ppt'),
  'a.ofd': madeZip([{ name: 'OFD.xml', content: '<ofd:OFD/>' }]),
  'a.zip': madeZip(
    [
      { name: '附件/一.txt', content: '一' },
      { name: Buffer.from('b8bdbcfe2e747874', 'hex'), content: '二', flags: 0 },
    ],
    'a comment',
  ),
  'a.doc': madeCompound([
    { name: 'WordDocument', content: word },
    { name: '1Table', content: Buffer.alloc(9000) },
  ]),
  'a.wps': madeCompound([{ name: 'WordDocument', content: word }]),
  'a.xls': madeCompound([{ name: 'Workbook', content: book(sheet(0)) }]),
  'a.et': madeCompound([
    { name: 'Workbook', content: book(sheet(0)) },
    { name: 'Small', content: Buffer.alloc(100) },
  ]),
  'a.ppt': madeCompound([
    { name: 'PowerPoint Document', content: Buffer.concat([vba(0), slide(1, Buffer.alloc(5000))]) },
  ]),
  'a.txt': Buffer.from('谈话记录\r\n二〇二六年'),
  'b.txt': gb18030,
  'c.txt': utf16,
  'a.csv': Buffer.from('姓名,单位\n甲,乙\n'),
  'a.png': madePng(4000, 3000),
  'a.jpg': madeJpeg(4000, 3000),
  'a.gif': gif(9),
  'a.webp': webp(9),
  'a.bmp': bmp(3, 3, 36),
  'a.tif': tiff(10, 10, 100),
  'a.heic': heic(4000, 3000),
  'a.mp3': mp3,
  'b.mp3': Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\x01\0', 'latin1'), Buffer.alloc(128), mp3]),
  'a.mp4': movie('isom'),
  'a.m4a': movie('M4A '),
  'b.m4a': movie('mp42'),
  'a.wav': wav,
}
