import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../../pure/refusal.ts'
import { bytesOf } from '../chunks.ts'
import { kindOf } from '../kind.ts'
import { inspect } from './inspect.ts'
import { officeLimits } from './limits.ts'
import { madeCompound, madeJpeg, madeOffice, madePdf, madePng, madeZip } from './made.fixture.ts'
import { book, good, heic, record, sheet, slide, tiff, vba, webp, word } from './samples.fixture.ts'

const MB = 1024 * 1024
const look = (content: Buffer, name: string, limits = officeLimits) => inspect(bytesOf(content), name, limits)
const refused = (code: string, facts = {}) => ({ refused: `files.${code}`, facts: expect.objectContaining(facts) })

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
