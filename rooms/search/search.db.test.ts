import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet, pixel } from '../documents/fixture.ts'
import { aTeam, type TeamAtWork } from '../findings/fixture.ts'
import { madeDocument, paragraph, run } from '../takeover/reading/docx/made.fixture.ts'
import { column, madePdf } from '../takeover/reading/pdf/made.fixture.ts'
import { madeWorkbook } from '../takeover/reading/xlsx/made.fixture.ts'
import { noteUnread, readFiles } from './reading.ts'

const town = await aHouse(
  'policies',
  'ledger',
  'documents',
  'registry',
  'planning',
  'teams',
  'findings',
  'takeover',
  'search',
)
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

let at: TeamAtWork
let other: TeamAtWork
beforeAll(async () => {
  at = await aTeam(town)
  other = await aTeam(town)
})

type Answer = { rows: { id: string; snippet: string; pieces: number }[]; count: number; more: boolean }
const finds = (who: Someone, q: string, more = {}): Promise<Answer> => who.asks('filesSaying', { q, ...more })
const ids = async (who: Someone, q: string) => (await finds(who, q)).rows.map(({ id }) => id)
const text = (words: string) => Buffer.from(words)
const row = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>药品采购清单</t></is></c></row></sheetData>'
const excerpts = async (column: string, id: string) =>
  Number((await town.above.query(`select count(*) as n from search_excerpt where ${column} = $1`, [id])).rows[0].n)

test('what a file says is found by those who may open it, and by nobody else is it counted', async () => {
  const file = await files.upload(at.one, at.inspection, text('经查，翠湖水库 除险加固\n工程款Ａ１２３被挪用。'), {
    name: '谈话.txt',
  })
  await files.upload(other.one, other.inspection, text('翠湖水库另有其事。'), { name: '另一组.txt' })
  expect(await ids(at.one, '翠湖水库')).toEqual([])
  expect(await readFiles(files.cabinet)).toBeGreaterThanOrEqual(2)
  expect(await finds(at.one, '翠湖水库除险')).toMatchObject({
    rows: [{ id: file, name: '谈话.txt', kind: 'txt', snippet: '经查,翠湖水库除险加固 工程款A123被挪用。', pieces: 1 }],
    count: 1,
    more: false,
  })
  expect(await ids(at.one, 'a123')).toEqual([file])
  expect(await ids(at.one, '谈话.t')).toEqual([file])
  // All its pairs stand there, the word does not.
  expect(await ids(at.one, '水库水库')).toEqual([])
  expect((await finds(at.one, '翠湖水库', { inspection: other.inspection })).count).toBe(0)
  expect((await finds(at.one, '翠湖水库', { from: 5 })).count).toBe(1)
  const office = town.as(town.office, 'office')
  expect(await finds(office, '翠湖水库')).toEqual({ rows: [], count: 0, more: false })
  await town.refused(finds(at.one, '𠮷'), 'search.too-short')
})

test('Word, PDF and Excel files are read in a process of their own; what cannot be read is found by its name', async () => {
  const made = [
    ['报告.docx', madeDocument(paragraph(run('乡镇卫生院') + run('药品采购未招标')))],
    ['report.pdf', madePdf([column(['purchases without a tender'])])],
    ['台账.xlsx', madeWorkbook([{ name: '甲', inside: row }])],
  ] as const
  const [docx, pdf, xlsx] = await Promise.all(
    made.map(([name, bytes]) => files.upload(at.one, at.inspection, bytes, { name })),
  )
  const photo = await files.upload(at.one, at.inspection, pixel, { name: '药品采购现场.png' })
  await readFiles(files.cabinet)
  expect((await ids(at.one, '药品采购')).sort()).toEqual([docx, xlsx, photo].sort())
  expect(await ids(at.one, 'without a tender')).toEqual([pdf])
  const { rows } = await town.above.query('select distinct state from search_reading where inspection = $1', [
    at.inspection,
  ])
  expect(rows).toEqual([{ state: 'read' }])
})

test('it goes with the file that is removed, and with the key that is destroyed, in the same transaction', async () => {
  const mine = await aTeam(town)
  const [one, two] = [
    await files.upload(mine.one, mine.inspection, text('鹤鸣山庄接待清单'), { name: '甲.txt' }),
    await files.upload(mine.one, mine.inspection, text('鹤鸣山庄消费明细'), { name: '乙.txt' }),
  ]
  await readFiles(files.cabinet)
  expect((await ids(mine.one, '鹤鸣山庄')).length).toBe(2)
  await mine.one.does('removeFile', { file: one, version: 2 })
  expect(await ids(mine.one, '鹤鸣山庄')).toEqual([two])
  expect(await excerpts('document', one)).toBe(0)

  const destruction = randomUUID()
  const secretary = town.as(await town.someone('secretary'), 'secretary')
  await town.as(town.office, 'office').does('proposeDestruction', {
    ...{ id: destruction, inspection: mine.inspection, reason: 'order', basis: '县委办公室函〔2026〕3号' },
  })
  const name = (await town.above.query('select name from planning_inspection where id = $1', [mine.inspection])).rows[0]
    .name
  await secretary.does('confirmDestruction', { destruction, version: 1, typed: name })
  expect(await excerpts('inspection', mine.inspection)).toBe(0)
  expect((await finds(mine.one, '鹤鸣山庄')).count).toBe(0)
  // Nothing brings it back.
  await noteUnread(files.cabinet)
  await readFiles(files.cabinet)
  expect(await excerpts('inspection', mine.inspection)).toBe(0)
})

test('a restored house knows nothing of it, and reads everything anew', async () => {
  const file = await files.upload(at.one, at.inspection, text('白鹭湾河道采砂'), { name: '丙.txt' })
  await readFiles(files.cabinet)
  const before = (await finds(at.one, '白鹭湾')).rows
  expect(before.map(({ id }) => id)).toEqual([file])
  await town.above.query('truncate search_excerpt, search_reading')
  expect((await finds(at.one, '白鹭湾')).count).toBe(0)
  expect(await noteUnread(files.cabinet)).toBeGreaterThan(1)
  await readFiles(files.cabinet)
  expect((await finds(at.one, '白鹭湾')).rows).toEqual(before)
})

test('a file that three workers fell over is given up, and its name is still found', async () => {
  const file = await files.upload(at.one, at.inspection, text('无人能读'), { name: '坏文件之谜.txt' })
  await town.above.query('update search_reading set tries = 3 where file = $1', [file])
  await readFiles(files.cabinet)
  expect([await ids(at.one, '无人能读'), await ids(at.one, '坏文件')]).toEqual([[], [file]])
  const { rows } = await town.above.query('select state, reason from search_reading where file = $1', [file])
  expect(rows).toEqual([{ state: 'unreadable', reason: 'search.gave-up' }])
})

test('words are looked up in the index behind the walls', async () => {
  const client = await town.above.connect()
  try {
    await client.query(`begin; set local enable_seqscan = off; drop index search_excerpt_authority, search_excerpt_inspection;
      select set_config('m.authority', '${town.authority}', true); set local role mingcha_eye_secretary`)
    const { rows } = await client.query(`explain select from search_excerpt where words @@ '''o水库'''::tsquery`)
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('search_excerpt_words')
  } finally {
    await client.query('rollback')
    client.release()
  }
})

test('neither its text nor its index is in a backup', async () => {
  const { rows } =
    await town.above.query(`select c.relname as name, obj_description(c.oid, 'pg_class') as says from pg_class c
    where c.relnamespace = 'mingcha'::regnamespace and c.relname in ('search_excerpt', 'search_reading') order by 1`)
  for (const { says } of rows) expect(says).toMatch(/^backup: never$/m)
  expect(rows).toHaveLength(2)
})
