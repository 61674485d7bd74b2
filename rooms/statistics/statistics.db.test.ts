import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { anOpinion, aRoundUp, type RoundUp, rooms } from '../feedback/fixture.ts'
import { aDraft, bring } from '../findings/fixture.ts'
import { aBody } from '../planning/fixture.ts'
import { recount, recountIfNew } from './counting/recount.ts'
import { sources } from './counting/sources.ts'
import { fold } from './fold.ts'

const town = await aHouse(...rooms)
const files = await aCabinet(town)
afterAll(async () => {
  await files.leave()
  await town.close()
})

const office = town.as(town.office, 'office')
const superior = town.as(await town.someone('superior'), 'superior')
let at: RoundUp
beforeAll(async () => {
  at = await aRoundUp(town, files, 2)
  await anOpinion(at)
}, 60_000)

type Check = { name: string; holds: boolean; breaks: { where: string; left: string; right: string }[] }
const broken = async (): Promise<Check[]> =>
  (await office.asks('reconciliation')).checks.filter(({ holds }: Check) => !holds)

test('what acts count is what the rows say, part by part, and every reconciliation holds', async () => {
  expect(await broken()).toEqual([])
  const { rows } = await office.asks('formulaResults')
  const of = (name: string) => rows.find((row: { name: string }) => row.name === name)
  expect(of('problems')).toMatchObject({ result: '2' })
  expect(of('rectified')).toMatchObject({ of: '0', by: '2', result: '0.00%' })
  expect(of('perUnit')).toMatchObject({ result: '2.00' })
  expect(rows.every(({ definition }: { definition: string }) => definition.length > 5)).toBe(true)
})

test('the panel beside coverage counts its own term alone: what was received before it and done in it is in neither side (S4-24)', async () => {
  const done = async (n: string) =>
    void (await town.above.query(
      `insert into statistics_delta (id, authority, measure, part, round, day, n)
        values (gen_random_uuid(), $1, 'tasksOpened', 'done', $2, '2026-02-10', $3), (gen_random_uuid(), $1, 'tasksClosed', '', $2, '2026-03-02', $3)`,
      [town.authority, at.round, n],
    ))
  const rate = async (days: Record<string, unknown>) =>
    (await office.asks('formulaResults', days)).rows.find(({ name }: { name: string }) => name === 'rectified')
  await done('3')
  expect(await rate({})).toMatchObject({ of: '3', by: '5' })
  expect(await rate({ from_day: '2026-02-11', until_day: '2026-03-02' })).toMatchObject({ of: '0', by: '2' })
  expect(await rate({ from_day: '2026-02-10', until_day: '2026-02-28' })).toMatchObject({ of: '3', by: '3' })
  await done('-3')
})

test('a figure that no row stands behind is named, and so is a row that no figure knows', async () => {
  const bogus = `insert into statistics_delta (id, authority, measure, part, round, day, n)
    values ('00000000-0000-4000-8000-000000000001', $1, 'sheetsAdopted', 'nosuch', $2, '2026-03-02', 1)`
  await town.above.query(bogus, [town.authority, at.round])
  const [rows, ...more] = await broken()
  expect(rows).toMatchObject({
    name: 'rows',
    breaks: [{ where: '采用问题（个）·nosuch·2026-03', left: '1', right: '0' }],
  })
  expect(more.map(({ name }) => name)).toEqual(['categories', 'teams'])
  await town.above.query(`delete from statistics_delta where part = 'nosuch'`)
  await town.above.query(`update findings_sheet set state = 'signed' where id = $1`, [at.sheets[0]])
  expect((await broken()).find(({ name }) => name === 'rows')?.breaks[0]).toMatchObject({ left: '2', right: '1' })
  await town.above.query(`update findings_sheet set state = 'adopted' where id = $1`, [at.sheets[0]])
  expect(await broken()).toEqual([])
})

test('counting everything through changes nothing that is right, brings back what was lost, and mends what is wrong', async () => {
  expect(await recount(town)).toBe(0)
  const figures = async () => JSON.stringify((await office.asks('figures')).figures)
  const right = await figures()
  await town.above.query(
    'delete from statistics_delta; delete from statistics_total; delete from statistics_cell; delete from statistics_counted',
  )
  expect(await recountIfNew(town)).toBe(true)
  expect(await figures()).toBe(right)
  expect(await recountIfNew(town)).toBe(false)
  await town.above.query(`update rectification_task set state = 'withdrawn' where inspection = $1`, [at.inspection])
  expect(await recount(town)).toBe(2)
  expect(await broken()).toEqual([])
  await town.above.query(`update rectification_task set state = 'unclaimed' where inspection = $1`, [at.inspection])
  expect(await recount(town)).toBe(2)
  expect(await figures()).toBe(right)
})

test('at every moment of many acts at once, folds and recounts between them, figures are the plain GROUP BY', async () => {
  const plain = Object.values(sources).map(({ lines }) => lines)
  expect(plain.length).toBeGreaterThan(3)
  let going = true
  const seen: string[] = []
  const watching = (async () => {
    const client = await town.above.connect()
    while (going) {
      const { rows } = await client.query(
        `select (select coalesce(sum(n), 0) from (select n from statistics_total where measure = 'sheetsAdopted'
            union all select n from statistics_delta where measure = 'sheetsAdopted') f)::int
          = (select count(*) from findings_sheet where state in ('adopted', 'routed'))::int as same,
          (select coalesce(sum(n), 0) from (select n from statistics_total where measure = 'sheetsSigned'
            union all select n from statistics_delta where measure = 'sheetsSigned') f)::int
          = (select count(*) from findings_revision where revision = 1)::int as signed`,
      )
      seen.push(`${rows[0].same} ${rows[0].signed}`)
    }
    client.release()
  })()
  const other = await aRoundUp(town, files, 0)
  const work = async () => bring(other, await aDraft(other, files, { title: '同时' }), 'adopted')
  await Promise.all([work(), work(), work(), fold(town), recount(town)])
  await Promise.all([recount(town), fold(town), work()])
  going = false
  await watching
  expect(seen.length).toBeGreaterThan(5)
  expect(new Set(seen)).toEqual(new Set(['true true']))
  expect(await broken()).toEqual([])
})

test('complete evidence is a number beside what was signed: an original that is more than one witness, and the rule (S4-24)', async () => {
  const count = async (measure: string) => Number((await office.asks('figureRows', { measure })).count)
  const before = await count('sheetsComplete')
  expect(before).toBe(await count('sheetsSigned'))
  const sheet = await aDraft(at, files, { title: '只有一个人说过' })
  await town.above.query('update findings_evidence set single_witness = true where sheet = $1', [sheet])
  await bring(at, sheet, 'signed')
  expect([await count('sheetsComplete'), (await count('sheetsSigned')) - before]).toEqual([before, 1])
  expect(await broken()).toEqual([])
})

test('rows behind a figure are those one sees: the office all, the leading group none of the sheets, the superior may not ask', async () => {
  const { rows, count } = await office.asks('figureRows', { measure: 'sheetsAdopted' })
  expect(count).toBe(6)
  expect(rows[0]).toMatchObject({ noun: 'sheet', n: '1' })
  expect((await office.asks('figureRows', { measure: 'sheetsAdopted', round: at.round })).count).toBe(2)
  expect((await office.asks('figureRows', { measure: 'sheetsAdopted', part: 'nosuch' })).count).toBe(0)
  expect((await at.group.asks('figureRows', { measure: 'sheetsAdopted' })).count).toBe(0)
  expect((await at.group.asks('figureRows', { measure: 'tasksOpened', part: 'open' })).count).toBe(2)
  await town.refused(superior.asks('figureRows', { measure: 'tasksOpened' }), 'doorway.not-yours')
})

test('a map shows a rate by area and year, areas of the register alone; few things behind it are not shown to the superior (7.5)', async () => {
  const area = await aBody(town, '谷阳镇')
  await aBody(town, '不是地区的单位')
  await town.above.query(`update registry_organisation set kind = 'town' where id = $1`, [area])
  await town.above.query(
    `insert into statistics_delta (id, authority, measure, part, area, round, day, n)
      select gen_random_uuid(), $1, 'tasksOpened', part, $2, $3, '2025-03-02', 1 from unnest(array['done', 'open']) part`,
    [town.authority, area, at.round],
  )
  const map = async (by = office) => {
    const { areas, spans, rows } = await by.asks('figureMap', { spans: '2' })
    expect(areas).toEqual([{ key: area, name: '谷阳镇' }])
    expect(spans.map(({ label }: { label: string }) => label)).toEqual(['2025', '2026'])
    return rows
  }
  expect(await map()).toMatchObject([{ key: area, span: '2025', of: '1', by: '2', result: '50.00%' }, { result: '–' }])
  expect(await map(superior)).toMatchObject([
    { of: null, by: null, result: '<3' },
    { of: '0', by: '0' },
  ])
  await town.refused(at.leader.asks('figureMap'), 'doorway.not-yours')
  await town.above.query(`delete from statistics_delta where area = $1`, [area])
})

test('the superior reads tables without small cells, and the reports of a round and a year', async () => {
  const table = { by: 'round', measures: 'tasksOpened' }
  expect((await office.asks('figureTable', table)).rows).toMatchObject([{ key: at.round, part: 'open', n: '2' }])
  expect((await superior.asks('figureTable', table)).rows).toMatchObject([{ part: 'open', n: null }])
  expect((await superior.asks('figureTable', table)).totals).toEqual([{ measure: 'tasksOpened', part: 'open', n: '2' }])
  const year = await superior.asks('reportLines', { report: 'year', from_month: '2026-01', until_month: '2026-12' })
  expect(year.draft[0]).toContain('2026年，共对')
  expect(year.rows.filter((row: { section: string }) => row.section === 'standings')).toMatchObject([
    { name: '未完成', column: 'count', value: '2' },
    { column: 'share', value: '100.00%' },
  ])
  type Row = { section: string; code: string; column: string; value: string }
  const of = (rows: Row[], section: string, column: string) =>
    rows.filter((row) => row.section === section && row.column === column).map(({ value }) => value)
  expect(new Set(of(year.rows, 'byRound', 'tasksOpened'))).toEqual(new Set(['<3']))
  expect(of((await office.asks('reportLines', { report: 'year' })).rows, 'byRound', 'tasksOpened')).toContain('2')
  const holding = of(year.rows, 'checks', 'holds')
  expect([holding.length > 2, new Set(holding)]).toEqual([true, new Set(['相符'])])
  await town.refused(superior.asks('reportLines', { report: 'round', round: at.round }), 'statistics.one-round')
  await town.refused(superior.asks('formulaResults', { round: at.round }), 'statistics.one-round')
  await town.refused(superior.asks('figureTable', { ...table, until_month: '2026-05' }), 'statistics.whole-years')
  await town.refused(superior.asks('reportLines', { report: 'year', from_month: '2026-02' }), 'statistics.whole-years')
  const round = await office.asks('reportLines', { report: 'round', round: at.round })
  expect(round.rows.find((row: { code: string }) => row.code === 'problems').value).toBe('2')
  for (const report of ['coverage', 'rectification', 'leads', 'villages', 'immediate'])
    expect((await office.asks('reportLines', { report })).asOf).toBe('2026-03-02')
})

test('a signed sheet that is taken apart counts as its parts, once they are signed, and no more itself', async () => {
  const signed = async () => Number((await office.asks('figureRows', { measure: 'sheetsSigned' })).count)
  const before = await signed()
  const sheet = await aDraft(at, files, { title: '两件事' })
  await bring(at, sheet, 'signed')
  expect(await signed()).toBe(before + 1)
  const parts = ['甲', '乙'].map((title) => ({ id: randomUUID(), title }))
  const { version } = (await at.leader.asks('sheetPage', { sheet })).sheet
  await at.leader.does('splitSheet', { sheet, version, reason: '一事一底稿', parts })
  expect(await signed()).toBe(before)
  for (const { id } of parts) await bring(at, id, 'signed')
  expect(await signed()).toBe(before + 2)
  expect(await broken()).toEqual([])
  expect(await recount(town)).toBe(0)
})

test('livelihood is a tag beside the category, not one of the categories (S4-17)', async () => {
  const count = async (measure: string, part?: string) =>
    Number((await office.asks('figureRows', { measure, ...(part ? { part } : {}) })).count)
  const adopted = await count('sheetsAdopted')
  const [{ id, title }] = (await at.one.asks('topics', { round: at.round })).topics
  const sheet = await aDraft(at, files, { title: '低保发放不公', themes: 'livelihood', topics: [{ id, title }] })
  await bring(at, sheet, 'adopted')
  expect([await count('problemsTagged', 'livelihood.'), await count('sheetsAdopted')]).toEqual([1, adopted + 1])
  expect(await count('problemsTagged', `topic.${id}`)).toBe(1)
  const table = await office.asks('figureTable', { by: 'round', measures: 'problemsTagged' })
  const named = table.rows.find((row: { part: string }) => row.part === `topic.${id}`)
  // Two rounds of the house look at the same: each is named with its own.
  expect(named).toMatchObject({ partName: `本轮重点·${title}（首轮巡察）`, n: '1' })
  const found = await at.one.asks('sheets', { theme: 'livelihood' })
  expect(found.rows.map(({ id }: { id: string }) => id)).toEqual([sheet])
  expect(await broken()).toEqual([])
})
