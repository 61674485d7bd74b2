import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../pure/refusal.ts'
import { checkFile } from './check.ts'
import { bytesOf } from './chunks.ts'
import { kindOf } from './kind.ts'
import { inspect } from './kinds/inspect.ts'
import { officeLimits } from './kinds/limits.ts'
import {
  madeCompound,
  madeJpeg,
  madeMedia,
  madeOffice,
  madePdf,
  madePng,
  madeRiff,
  madeZip,
} from './kinds/made.fixture.ts'

const MB = 1024 * 1024
const look = (content: Buffer, name: string, limits = officeLimits) => inspect(bytesOf(content), name, limits)
const refused = (code: string, facts = {}) => ({ refused: `files.${code}`, facts: expect.objectContaining(facts) })

const word = Buffer.alloc(4096)
word.writeUInt16LE(0xa5ec)
const record = (type: number, content: Buffer) => {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(type)
  head.writeUInt16LE(content.length, 2)
  return Buffer.concat([head, content])
}
const sheet = (kind: number) => record(0x85, Buffer.from([0, 0, 0, 0, 0, kind, 1, 0, 65]))
const book = (...records: Buffer[]) =>
  Buffer.concat([record(0x809, Buffer.alloc(16)), ...records, record(0x0a, Buffer.alloc(0)), Buffer.alloc(4096)])
const slide = (type: number, content: Buffer, version = 0) => {
  const head = Buffer.alloc(8)
  head.writeUInt16LE(version)
  head.writeUInt16LE(type, 2)
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content])
}
const vba = (has: number) =>
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
const heic = (width: number, height: number) =>
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
function tiff(width: number, height: number, stripLength: number) {
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
const webp = (width: number) =>
  madeRiff(
    'WEBP',
    ['VP8X', Buffer.from([0, 0, 0, 0, (width - 1) & 255, ((width - 1) >> 8) & 255, (width - 1) >> 16, 9, 0, 0])],
    ['VP8 ', Buffer.alloc(20)],
  )
const mp3 = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)])
const wav = madeRiff('WAVE', ['fmt ', Buffer.alloc(16)], ['data', Buffer.alloc(1000)])
const movie = (brand: string) => madeMedia(brand, ['mdat', Buffer.alloc(100)], ['moov', Buffer.alloc(50)])
const gb18030 = Buffer.from('b5b3cec4b1bed2aad0b40d0a', 'hex')
const utf16 = Buffer.from('\ufeff谈话记录\r\n', 'utf16le')

const good: Record<string, Buffer> = {
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
const expected: Record<string, string> = { jpg: 'jpeg', tif: 'tiff' }

describe('what offices use is known by its content', () => {
  test.each(Object.keys(good))('%s', async (name) => {
    const ending = name.split('.')[1] ?? ''
    expect(await look(good[name] ?? Buffer.alloc(0), name)).toMatchObject({ kind: expected[ending] ?? ending })
    expect(await look(good[name] ?? Buffer.alloc(0), name.toUpperCase())).toMatchObject({
      kind: expected[ending] ?? ending,
    })
  })
})

test('no file passes under a name of another kind', async () => {
  for (const [name, content] of Object.entries(good)) {
    for (const other of ['pdf', 'docx', 'xls', 'png', 'mp4', 'txt', 'zip']) {
      if (name.endsWith(other)) continue
      if (['a.csv'].includes(name) && other === 'txt') continue
      if (/[.]m4a$/.test(name) && other === 'mp4') continue
      if (name === 'a.et' && other === 'xls') continue
      expect([name, other, await look(content, `x.${other}`)]).toEqual([
        name,
        other,
        refused('not-what-its-name-says', { ending: other }),
      ])
    }
  }
  expect(await look(madePdf(), 'report.exe')).toEqual(refused('unknown-kind', { ending: 'exe', is: 'pdf' }))
  expect(await look(madePdf(), 'report')).toEqual(refused('unknown-kind', { ending: '' }))
  expect(await look(madePdf(), '.pdf')).toEqual(refused('unknown-kind', { ending: '' }))
  expect(await look(Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'a.docx')).toEqual(
    refused('not-what-its-name-says', { is: null }),
  )
})

test('empty, and too large', async () => {
  expect(await look(Buffer.alloc(0), 'a.txt')).toEqual(refused('empty'))
  expect(await look(madeZip([]), 'a.zip')).toEqual(refused('empty'))
  const limits = { ...officeLimits, maxBytes: 10 }
  expect(await look(madePdf(), 'a.pdf', limits)).toEqual(refused('too-large', { most: 10 }))
})

describe('cut off', () => {
  const detectable = Object.keys(good).filter((name) => !/\.(txt|csv|mp3)$/.test(name))
  test.each(detectable)('%s in the middle', async (name) => {
    const content = good[name] ?? Buffer.alloc(0)
    for (const part of [0.5, 0.8, 0.95]) {
      const answer = await look(content.subarray(0, Math.floor(content.length * part)), name)
      expect([part, answer]).toEqual([part, refused('truncated')])
    }
  })
  test('text within a character', async () => {
    expect(await look(Buffer.from('谈话').subarray(0, 5), 'a.txt')).toEqual(refused('not-what-its-name-says'))
  })
  test('no cut of any file crashes the reader', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(good)), fc.nat(), async (name, at) => {
        const content = good[name] ?? Buffer.alloc(0)
        const answer = await look(content.subarray(0, at % content.length), name)
        expect(isRefusal(answer) || 'kind' in answer).toBe(true)
      }),
    )
  })
})

test('flipped bytes anywhere crash nothing and never take long', async () => {
  const flip = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(good)),
      fc.array(flip, { minLength: 1, maxLength: 12 }),
      async (name, flips) => {
        const content = Buffer.from(good[name] ?? Buffer.alloc(0))
        for (const [at, value] of flips) content[at % Math.min(content.length, 600)] = value
        const began = performance.now()
        const answer = await look(content, name)
        expect(isRefusal(answer) || 'kind' in answer).toBe(true)
        expect(performance.now() - began).toBeLessThan(2000)
      },
    ),
    { numRuns: 1500 },
  )
})

test('a changed byte in an archive is noticed', async () => {
  const content = madeZip([{ name: 'a.txt', content: randomBytes(2000), stored: true }])
  content[1000] = (content[1000] ?? 0) ^ 1
  expect(await look(content, 'a.zip')).toEqual(refused('broken'))
  expect(await look(madeZip([{ name: 'a', localName: 'b', content: 'x' }]), 'a.zip')).toEqual(refused('broken'))
  expect(
    await look(
      madeZip([
        { name: 'a', content: 'x' },
        { name: 'a', content: 'y' },
      ]),
      'a.zip',
    ),
  ).toEqual(refused('broken'))
})

test('what has a password on it is refused', async () => {
  const filePass = Buffer.concat([record(0x2f, Buffer.alloc(6)), sheet(0)])
  const lockedWord = Buffer.from(word)
  lockedWord.writeUInt16LE(0x0100, 10)
  const user = Buffer.alloc(40)
  user.writeUInt32LE(0xf3d1c4df, 12)
  const slides = { name: 'PowerPoint Document', content: slide(1, Buffer.alloc(5000)) }
  for (const [content, name] of [
    [madePdf('/Encrypt 5 0 R'), 'a.pdf'],
    [madePdf('/Encrypt << /Filter /Standard >>'), 'a.pdf'],
    [
      madeCompound([
        { name: 'EncryptionInfo', content: Buffer.alloc(200) },
        { name: 'EncryptedPackage', content: Buffer.alloc(5000) },
      ]),
      'a.docx',
    ],
    [madeCompound([{ name: 'WordDocument', content: lockedWord }]), 'a.doc'],
    [madeCompound([{ name: 'Workbook', content: book(filePass) }]), 'a.xls'],
    [madeCompound([slides, { name: 'Current User', content: user }]), 'a.ppt'],
    [madeZip([{ name: 'a.txt', content: 'x', flags: 0x0801 }]), 'a.zip'],
    [madeZip([{ name: 'in.zip', content: madeZip([{ name: 'a.txt', content: 'x', flags: 1 }]) }]), 'a.zip'],
  ] as const) {
    expect([name, await look(content, name)]).toEqual([name, refused('encrypted')])
  }
})

test('macros are refused wherever they hide', async () => {
  const project = madeCompound([
    { name: 'VBA', storage: true },
    { name: 'PROJECT', content: Buffer.alloc(10) },
  ])
  const list = (type: string) => `<Types><Override PartName="/word/x.bin" ContentType="${type}"/></Types>`
  const docm = madeOffice('word', [{ name: 'word/vbaProject.bin', content: project }])
  for (const [content, name] of [
    [docm, 'a.docx'],
    [madeOffice('xl', [{ name: 'XL/VBAPROJECT.BIN', content: 'x' }]), 'a.xlsx'],
    [madeOffice('xl', [{ name: 'xl/macrosheets/sheet1.xml', content: 'x' }]), 'a.xlsx'],
    [madeOffice('word', [{ name: 'word/other.bin', content: project }]), 'a.docx'],
    [madeOffice('word', [], list('application/vnd.ms-office.vbaProject')), 'a.docx'],
    [madeOffice('word', [], list('application/vnd.ms-word.document.macro&#69;nabled.main+xml')), 'a.docx'],
    [madeOffice('word', [{ name: 'word/embeddings/a.xlsx', content: docm, stored: true }]), 'a.docx'],
    [madeZip([{ name: 'a.docx', content: docm }]), 'a.zip'],
    [
      madeCompound([
        { name: 'WordDocument', content: word },
        { name: 'Macros', storage: true },
      ]),
      'a.doc',
    ],
    [
      madeCompound([
        { name: 'Workbook', content: book(sheet(0)) },
        { name: '_VBA_PROJECT_CUR', storage: true },
      ]),
      'a.xls',
    ],
    [madeCompound([{ name: 'Workbook', content: book(sheet(0), sheet(1)) }]), 'a.xls'],
    [
      madeCompound([{ name: 'PowerPoint Document', content: Buffer.concat([vba(1), slide(1, Buffer.alloc(5000))]) }]),
      'a.ppt',
    ],
  ] as const) {
    expect([name, await look(content, name)]).toEqual([name, refused('macros')])
  }
})

describe('bombs', () => {
  const zeros = Buffer.alloc(30 * MB)
  const limits = { ...officeLimits, maxInflated: 8 * MB }
  const noise = randomBytes(3 * MB)
  const bombs: Record<string, [Buffer, string, typeof officeLimits?]> = {
    'a file of nothing, truly declared': [madeZip([{ name: 'a', content: zeros }]), 'ratio'],
    'the same, declared small': [madeZip([{ name: 'a', content: zeros, declaredSize: 100 }]), 'ratio'],
    'in a document': [madeOffice('word', [{ name: 'word/a.xml', content: zeros, declaredSize: 100 }]), 'ratio'],
    'too much in all': [madeZip(['a', 'b', 'c'].map((name) => ({ name, content: noise }))), 'inflated', limits],
    'too much in all, declared small': [
      madeZip(['a', 'b', 'c'].map((name) => ({ name, content: noise, declaredSize: 1000 }))),
      'inflated',
      { ...limits, maxInflated: 2 * MB },
    ],
    'too much over nested ones': [
      madeZip(['a', 'b', 'c'].map((name) => ({ name, content: madeZip([{ name, content: noise }]) }))),
      'inflated',
      { ...limits, maxInflated: 10 * MB },
    ],
    'one body under many names': [
      madeZip([
        { name: 'a', content: 'x' },
        { name: 'b', content: 'x', sharesDataOf: 0 },
      ]),
      'overlap',
    ],
    'too many entries': [
      madeZip(Array.from({ length: 20_001 }, (_none, index) => ({ name: `${index}`, content: '' }))),
      'entries',
    ],
    'up and out': [madeZip([{ name: '../../etc/passwd', content: 'x' }]), 'path'],
    'up and out, Windows': [madeZip([{ name: 'a\\..\\..\\b', content: 'x' }]), 'path'],
    'from the root': [madeZip([{ name: '/etc/passwd', content: 'x' }]), 'path'],
    'from a drive': [madeZip([{ name: 'C:\\x', content: 'x' }]), 'path'],
    'up and out, nested': [madeZip([{ name: 'in.zip', content: madeZip([{ name: '../x', content: 'x' }]) }]), 'path'],
    'nested deep': [
      [1, 2, 3].reduce(
        (inner) => madeZip([{ name: 'in.zip', content: inner }]),
        madeZip([{ name: 'a', content: 'x' }]),
      ),
      'nested',
    ],
    'nested and large': [
      madeZip([{ name: 'in.zip', content: madeZip([{ name: 'a', content: noise }]) }]),
      'nested',
      { ...officeLimits, maxNested: MB },
    ],
  }
  test.each(Object.keys(bombs))('%s', async (name) => {
    const [content, reason, limit] = bombs[name] ?? [Buffer.alloc(0), '']
    const ending = name === 'in a document' ? 'docx' : 'zip'
    expect(await look(content, `a.${ending}`, limit)).toEqual(refused('bomb', { reason }))
  })
  test.each([
    ['png', madePng(20_000, 20_000)],
    ['jpg', madeJpeg(20_000, 20_000)],
    ['heic', heic(20_000, 20_000)],
    ['tif', tiff(20_000, 20_000, 10)],
    ['webp', webp(12_000_000)],
  ])('a picture that would fill the memory: %s', async (ending, content) => {
    expect(await look(content, `a.${ending}`)).toEqual(refused('bomb', { reason: 'pixels' }))
  })
})

test('compound files that bite their tail are broken, not endless', async () => {
  const content = madeCompound([
    { name: 'WordDocument', content: word },
    { name: '1Table', content: Buffer.alloc(9000) },
  ])
  const table = content.length - 512
  for (let sector = 0; sector < 20; sector++) {
    const looped = Buffer.from(content)
    looped.writeUInt32LE(sector, table + sector * 4)
    expect(isRefusal(await look(looped, 'a.doc'))).toBe(true)
  }
})

test('kinds by the head alone', () => {
  expect(kindOf(madePng(1, 1))).toBe('png')
  expect(kindOf(madeOffice('word'))).toBeUndefined()
  expect(kindOf(madeOffice('word'), ['[Content_Types].xml', 'word/document.xml'])).toBe('docx')
  expect(kindOf(Buffer.alloc(0))).toBeUndefined()
  expect(kindOf(randomBytes(4096))).toBeUndefined()
})

describe('in a process of its own', () => {
  test('a good file passes, a bad one is refused with its code', async () => {
    expect(await checkFile(bytesOf(madeOffice('word')), { name: '报告.docx' })).toEqual({
      kind: 'docx',
      type: expect.stringContaining('wordprocessing'),
    })
    expect(await checkFile(bytesOf(madePdf('/Encrypt 5 0 R')), { name: 'a.pdf' })).toEqual(refused('encrypted'))
    const large = madeZip([{ name: 'a', content: randomBytes(20 * MB), stored: true }])
    expect(await checkFile(bytesOf(large), { name: 'a.zip' })).toMatchObject({ kind: 'zip' })
  })
  test('a checker that takes too long or too much is ended', async () => {
    const slow = { size: 5000, read: () => new Promise<Buffer>(() => undefined) }
    const began = performance.now()
    const late = await checkFile(slow, { name: 'a.txt', limits: { ...officeLimits, seconds: 0.5 } })
    expect(late).toEqual(refused('checker-died', { how: 'time' }))
    expect(performance.now() - began).toBeLessThan(3000)
    const starved = await checkFile(bytesOf(madePdf()), { name: 'a.pdf', limits: { ...officeLimits, heapMB: 1 } })
    expect(starved).toEqual(refused('checker-died', { how: 'end' }))
  })
  test('an error of reading is the reader’s, not the file’s', async () => {
    const gone = { size: 5000, read: () => Promise.reject(new Error('disk gone')) }
    await expect(checkFile(gone, { name: 'a.txt' })).rejects.toThrow('disk gone')
  })
  test('many at once all come through', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => checkFile(bytesOf(gb18030), { name: '记录.txt' })))
    expect(all).toEqual(Array.from({ length: 6 }, () => ({ kind: 'txt', type: 'text/plain' })))
  })
})
