import { crc32, deflateRawSync } from 'node:zlib'

/** Files made by hand for tests: containers whose every byte a test can choose. */

export type MadeEntry = {
  name: string | Buffer
  content: Buffer | string
  /** Lies a crafted archive may tell. */
  declaredSize?: number
  flags?: number
  stored?: boolean
  crc?: number
  localName?: string
  /** Points at the local header of an entry before it. */
  sharesDataOf?: number
}

/** A ZIP of these entries. */
export function madeZip(entries: readonly MadeEntry[], comment = ''): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  const offsets: number[] = []
  let at = 0
  for (const entry of entries) {
    const content = Buffer.from(entry.content as string)
    const name = Buffer.from(entry.name as string)
    const localName = Buffer.from(entry.localName ?? (entry.name as string))
    const packed = entry.stored ? content : deflateRawSync(content, { level: 9 })
    const fixed = Buffer.alloc(26)
    fixed.writeUInt16LE(20, 0)
    fixed.writeUInt16LE(entry.flags ?? 0x0800, 2)
    fixed.writeUInt16LE(entry.stored ? 0 : 8, 4)
    fixed.writeUInt32LE(entry.crc ?? crc32(content), 10)
    fixed.writeUInt32LE(packed.length, 14)
    fixed.writeUInt32LE(entry.declaredSize ?? content.length, 18)
    fixed.writeUInt16LE(localName.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fixed, localName, packed])
    offsets.push(entry.sharesDataOf === undefined ? at : (offsets[entry.sharesDataOf] ?? 0))
    fixed.writeUInt16LE(name.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offsets.at(-1) ?? 0, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fixed, rest, name]))
    if (entry.sharesDataOf !== undefined) continue
    locals.push(local)
    at += local.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(at, 12)
  end.writeUInt16LE(comment.length, 16)
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\x05\x06'), end, Buffer.from(comment)])
}

/** An OOXML package of this main folder ('word', 'xl', 'ppt') and further entries. */
export const madeOffice = (folder: string, more: readonly MadeEntry[] = [], types = '<Types/>'): Buffer =>
  madeZip([
    { name: '[Content_Types].xml', content: types },
    { name: `${folder}/document.xml`, content: '<document>正文</document>' },
    ...more,
  ])

export type MadeStream = { name: string; content?: Buffer; storage?: true }
const sector = 512

/** A compound file with these outermost streams and storages (empty ones), small streams in the mini stream as they belong. */
export function madeCompound(parts: readonly MadeStream[]): Buffer {
  const body: Buffer[] = []
  const table: number[] = []
  const put = (content: Buffer): number => {
    if (content.length === 0) return 0xfffffffe
    const first = table.length
    const count = Math.ceil(content.length / sector)
    for (let index = 1; index <= count; index++) table.push(index === count ? 0xfffffffe : first + index)
    body.push(Buffer.concat([content, Buffer.alloc(count * sector - content.length)]))
    return first
  }
  const mini: Buffer[] = []
  const miniTable: number[] = []
  const putMini = (content: Buffer): number => {
    const first = miniTable.length
    const count = Math.ceil(content.length / 64)
    for (let index = 1; index <= count; index++) miniTable.push(index === count ? 0xfffffffe : first + index)
    mini.push(Buffer.concat([content, Buffer.alloc(count * 64 - content.length)]))
    return first
  }
  const slots = parts.map(({ name, content = Buffer.alloc(0), storage }, index) => {
    const first = storage ? 0 : content.length < 4096 ? putMini(content) : put(content)
    return slot(name, storage ? 1 : 2, first, content.length, index + 1 < parts.length ? index + 2 : 0xffffffff)
  })
  const miniStream = Buffer.concat(mini)
  const root = slot('Root Entry', 5, put(miniStream), miniStream.length, 0xffffffff, parts.length ? 1 : 0xffffffff)
  const directory = put(Buffer.concat([root, ...slots]))
  const miniFirst = put(numbers(miniTable))
  const tables = Math.ceil((table.length + 1 + table.length / 100) / 128)
  const tableFirst = table.length
  for (let index = 0; index < tables; index++) table.push(0xfffffffd)
  const header = Buffer.alloc(sector)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    header.writeUInt16LE(value, at)
  for (const [at, value] of [
    [44, tables],
    [48, directory],
    [56, 4096],
    [60, miniFirst],
    [64, 1],
    [68, 0xfffffffe],
  ] as const) {
    header.writeUInt32LE(value, at)
  }
  header.fill(0xff, 76)
  for (let index = 0; index < tables; index++) header.writeUInt32LE(tableFirst + index, 76 + index * 4)
  const fat = Buffer.alloc(tables * sector, 0xff)
  numbers(table).copy(fat)
  return Buffer.concat([header, ...body, fat])
}

function slot(name: string, type: number, first: number, size: number, right: number, child = 0xffffffff): Buffer {
  const entry = Buffer.alloc(128)
  entry.write(name, 'utf16le')
  entry.writeUInt16LE(name.length * 2 + 2, 64)
  entry[66] = type
  for (const [at, value] of [
    [68, 0xffffffff],
    [72, right],
    [76, child],
    [116, first],
    [120, size],
  ] as const) {
    entry.writeUInt32LE(value, at)
  }
  return entry
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4)
  return bytes
}

/** A PNG whose header claims this size. */
export function madePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  const chunk = (type: string, content: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(content.length)
    const crc = Buffer.alloc(4)
    crc.writeUInt32BE(crc32(Buffer.concat([Buffer.from(type), content])))
    return Buffer.concat([length, Buffer.from(type), content, crc])
  }
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', Buffer.alloc(500)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A JPEG whose frame claims this size, with a thumbnail (and its end mark) in a segment before. */
export function madeJpeg(width: number, height: number): Buffer {
  const segment = (type: number, content: Buffer) => {
    const head = Buffer.from([0xff, type, 0, 0])
    head.writeUInt16BE(content.length + 2, 2)
    return Buffer.concat([head, content])
  }
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 1)
  frame.writeUInt16BE(width, 3)
  const thumbnail = Buffer.from([0xff, 0xd8, 0xff, 0xd9])
  const scan = Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.alloc(300, 0x55)])
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, thumbnail),
    segment(0xc0, frame),
    scan,
    Buffer.from([0xff, 0xd9]),
  ])
}

/** A PDF with a right table of contents, and what is given in its trailer. */
export function madePdf(trailer = ''): Buffer {
  const body = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'
  const table = `xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<< /Size 2 /Root 1 0 R ${trailer} >>\n`
  return Buffer.from(`${body}${table}startxref\n${body.length}\n%%EOF\n`)
}

/** Boxes of an ISO media file: ftyp of this brand, then these. */
export const madeMedia = (brand: string, ...parts: readonly (readonly [string, Buffer])[]): Buffer =>
  Buffer.concat(
    [['ftyp', Buffer.from(`${brand}\0\0\0\0${brand}`, 'latin1')] as const, ...parts].map(([type, content]) => {
      const head = Buffer.alloc(8)
      head.writeUInt32BE(content.length + 8)
      head.write(type, 4, 'latin1')
      return Buffer.concat([head, content])
    }),
  )

/** A RIFF file of this form whose parts stand one behind the other. */
export function madeRiff(form: string, ...parts: readonly (readonly [string, Buffer])[]): Buffer {
  const body = parts.map(([type, content]) => {
    const size = Buffer.alloc(4)
    size.writeUInt32LE(content.length)
    return Buffer.concat([Buffer.from(type, 'latin1'), size, content, Buffer.alloc(content.length % 2)])
  })
  const size = Buffer.alloc(4)
  size.writeUInt32LE(4 + Buffer.concat(body).length)
  return Buffer.concat([Buffer.from('RIFF'), size, Buffer.from(form), ...body])
}
