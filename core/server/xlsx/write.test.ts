import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { expect, test, vi } from 'vitest'
import { writeCsv, writeXlsx } from './write.ts'

// Under a busy machine a process of its own, or 300,000 rows, takes its time.
vi.setConfig({ testTimeout: 60_000 })

const read = async (stream: NodeJS.ReadableStream) => (await readXlsx(await buffer(stream))).sheets

test('what is written is read back: text as text, numbers, days, money in 元, and nothing becomes a formula', async () => {
  const columns = [
    { head: '名称' },
    { head: '代码' },
    { head: '数', kind: 'number' },
    { head: '日', kind: 'day' },
    { head: '元', kind: 'fen' },
    { head: '万元', kind: 'wan' },
  ] as const
  const [sheet] = await read(
    writeXlsx(
      columns,
      [
        ['莫𡐓村', '370215001001', 42, '2026-11-22', '123456', '184000'],
        ['=1+1', '-2', null, '无', '5', '1369500000'],
      ],
      '名册/一',
    ),
  )
  expect(sheet?.name).toBe('名册 一')
  expect(sheet?.rows[0]).toEqual(['名称', '代码', '数', '日', '元', '万元'])
  expect(sheet?.rows[1]).toEqual(['莫𡐓村', '370215001001', 42, new Date('2026-11-22T00:00:00Z'), 1234.56, 0.184])
  expect(sheet?.rows[2]).toEqual(['=1+1', '-2', null, '无', 0.05, 1369.5])
})

test('any text survives, without what XML cannot hold', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 5 }),
      async (texts) => {
        const [sheet] = await read(
          writeXlsx(
            [{ head: 'x' }, { head: 'y' }],
            texts.map((one) => [one, 'y']),
          ),
        )
        // oxlint-disable-next-line no-control-regex -- these are what XML cannot hold
        const readable = (one: string) =>
          one.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\r\n?/g, '\n')
        expect(sheet?.rows.slice(1).map((row) => String(row[0] ?? '').replace(/\r\n?/g, '\n'))).toEqual(
          texts.map(readable),
        )
      },
    ),
    { numRuns: 60 },
  )
})

test('rows beyond what a sheet takes go on in the next, under the same head', async () => {
  const rows = Array.from({ length: 7 }, (_, n) => [n])
  const sheets = await read(writeXlsx([{ head: 'n', kind: 'number' }], rows, '表', 3))
  expect(sheets.map((sheet) => [sheet.name, sheet.rows.length])).toEqual([
    ['表', 4],
    ['表(2)', 4],
    ['表(3)', 2],
  ])
  expect(sheets.flatMap((sheet) => sheet.rows.slice(1).map((row) => row[0]))).toEqual([0, 1, 2, 3, 4, 5, 6])
})

test('an error of the rows ends the stream instead of leaving a short file', async () => {
  async function* rows() {
    yield ['a']
    throw new Error('the database went away')
  }
  await expect(buffer(writeXlsx([{ head: 'x' }], rows()))).rejects.toThrow('the database went away')
})

test('300,000 rows pass through little memory', async () => {
  function* rows() {
    for (let n = 0; n < 300_000; n++) yield [`第${n}村村民委员会`, String(370215000000 + n), n]
  }
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let most = 0
  let size = 0
  for await (const piece of writeXlsx([{ head: 'a' }, { head: 'b' }, { head: 'c', kind: 'number' }], rows())) {
    size += (piece as Buffer).length
    most = Math.max(most, process.memoryUsage().rss - before)
  }
  expect(size).toBeGreaterThan(1_000_000)
  expect(most).toBeLessThan(200_000_000)
})

test('CSV carries a mark for spreadsheets and disarms formulas, not numbers', async () => {
  const rows = [
    ['=cmd()', '-3'],
    ['a"b,c', '+x'],
    ['@y', '\tz'],
  ]
  const said = (await buffer(writeCsv([{ head: '名' }, { head: '值' }], rows))).toString()
  expect(said).toBe('\ufeff名,值\r\n\'=cmd(),-3\r\n"a""b,c",\'+x\r\n\'@y,\'\tz\r\n')
})
