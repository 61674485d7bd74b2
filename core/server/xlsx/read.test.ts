import { deflateRawSync } from 'node:zlib'
import { buffer } from 'node:stream/consumers'
import { writeXlsx as hucre } from 'hucre/xlsx'
import { expect, test, vi } from 'vitest'
import { readSheets } from './read.ts'
import { writeXlsx } from './write.ts'

// Under a busy machine a process of its own, or 300,000 rows, takes its time.
vi.setConfig({ testTimeout: 60_000 })

const rowsOf = async (bytes: Uint8Array) => (await readSheets(Buffer.from(bytes)))[0]?.rows
const gb18030 = Buffer.from('c3fbb3c62cb4fac2eb0d0ac4aa95368c35b4e52c3030310d0a', 'hex')

test('CSV in every encoding offices save in', async () => {
  const said = '名称,代码\r\n莫𡐓村,001\r\n'
  const wanted = [
    ['名称', '代码'],
    ['莫𡐓村', '001'],
  ]
  const utf16 = Buffer.from(said, 'utf16le')
  expect(await rowsOf(Buffer.from(said))).toEqual(wanted)
  expect(await rowsOf(Buffer.from(`\ufeff${said}`))).toEqual(wanted)
  expect(await rowsOf(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toEqual(wanted)
  expect(await rowsOf(utf16)).toEqual(wanted)
  expect(await rowsOf(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]))).toEqual(wanted)
  expect(await rowsOf(gb18030)).toEqual(wanted)
})

test('XLSX: merged cells are repeated, hidden sheets left out, long numbers noticed, formulas read as their value', async () => {
  const bytes = await hucre({
    sheets: [
      {
        name: '名册',
        rows: [
          ['即墨区组织名册', null, null],
          ['名称', '上级', '代码'],
          ['甲村', '乙镇', 370215001001],
          ['丙村', null, '370215001002'],
          ['丁', null, 913702150000000000],
          [true, new Date('2026-01-02T00:00:00Z'), null],
        ],
        cells: new Map([['5,2', { type: 'formula', formula: '1+1', formulaResult: 2 } as never]]),
        merges: [
          { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
          { startRow: 2, startCol: 1, endRow: 4, endCol: 1 },
        ],
      },
      { name: '藏', hidden: true, rows: [['x']] },
    ],
  })
  const sheets = await readSheets(Buffer.from(bytes))
  expect(sheets.map((sheet) => sheet.name)).toEqual(['名册'])
  expect(sheets[0]?.rows).toEqual([
    ['即墨区组织名册', '即墨区组织名册', '即墨区组织名册'],
    ['名称', '上级', '代码'],
    ['甲村', '乙镇', '370215001001'],
    ['丙村', '乙镇', '370215001002'],
    ['丁', '乙镇', '9.1370215e+17'],
    ['是', '2026-01-02', '2'],
  ])
})

test('our own export is read back', async () => {
  const bytes = await buffer(writeXlsx([{ head: '名称' }, { head: '代码' }], [['=x', '0012']]))
  expect(await rowsOf(bytes)).toEqual([
    ['名称', '代码'],
    ['=x', '0012'],
  ])
})

test('files that cannot be read say why', async () => {
  const reason = async (bytes: Uint8Array) =>
    readSheets(Buffer.from(bytes)).then(
      () => 'read',
      (error: { reason?: string }) => error.reason,
    )
  const good = await hucre({ sheets: [{ name: 'a', rows: [['1']] }] })
  const locked = await hucre({ sheets: [{ name: 'a', rows: [['1']] }], encryption: { password: 'x', spinCount: 1000 } })
  expect(await reason(Buffer.alloc(0))).toBe('empty')
  expect(await reason(good.subarray(0, good.length - 40))).toBe('broken')
  expect(await reason(locked)).toBe('encrypted')
  expect(await reason(Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 0, 0, 9, 0]))).toBe('not-a-table')
  expect(await reason(Buffer.from([0x41, 0xff, 0x41, 0xff, 0xff]))).toBe('encoding')
  expect(await reason(Buffer.from(`x${','.repeat(80)}`))).toBe('read')
  expect(await reason(Buffer.from('x,'.repeat(80)))).toBe('too-many-columns')
  expect(await reason(Buffer.from('x\n'.repeat(50_001)))).toBe('too-many-rows')
  expect(await reason(Buffer.from('x'.repeat(5_000)))).toBe('cell-too-long')
  expect(await reason(Buffer.alloc(20_000_001))).toBe('too-large')
  expect(await reason(bomb())).toBe('bomb')
}, 60_000)

/** An archive that declares one byte and inflates to a gigabyte, by naming one packed stream many times. */
function bomb(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(100_000_000))
  const name = Buffer.from('xl/worksheets/sheet1.xml')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x0403_4b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(1, 22)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x0201_4b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(1, 24)
  entry.writeUInt16LE(name.length, 28)
  const entries = Array.from({ length: 10 }, () => Buffer.concat([entry, name]))
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x0605_4b50, 0)
  end.writeUInt16LE(10, 8)
  end.writeUInt16LE(10, 10)
  end.writeUInt32LE(entries.length * entries[0]!.length, 12)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([local, name, packed, ...entries, end])
}
