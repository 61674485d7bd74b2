import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type Someone } from '../../core/test/as.ts'

const town = await aHouse('policies', 'ledger')
let office: Someone
let group: Someone
beforeAll(async () => {
  office = town.as(town.office, 'office')
  group = town.as(await town.someone('leading_group'), 'leading_group')
})
afterAll(() => town.close())

const issue = (about: string, by = office, series = 'notice') =>
  by.does('issueNumber', { series, paper: 'entryNotice', about, inspection: null, title: '关于开展巡察的通知' })
type Row = { id: string; number: number; text: string; about: string; version: number; voidReason: string }
const register = async (more = {}): Promise<Row[]> =>
  (await office.asks('numbers', { series: 'notice', size: 200, ...more })).rows

test('twenty hands draw at once, two for each paper: every paper has one number, no number twice, no gap', async () => {
  const papers = Array.from({ length: 10 }, () => randomUUID())
  const tried = await Promise.allSettled([...papers, ...papers].map((about) => issue(about)))
  expect(tried.filter((one) => one.status === 'fulfilled')).toHaveLength(10)
  for (const one of tried.filter((one) => one.status === 'rejected'))
    expect((one.reason as { refusal: { refused: string } }).refusal.refused).toBe('policies.numbered-already')
  const rows = await register()
  expect(rows.map((row) => row.number)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  expect(new Set(rows.map((row) => row.about))).toEqual(new Set(papers))
  const year = rows[0]?.text.match(/〔(\d{4})〕/)?.[1]
  expect(rows.at(-1)?.text).toBe(`巡察通知〔${year}〕1号`)
})

test('a number that is not used is void with its reason, stays in its place, and its paper takes the next', async () => {
  const [row] = (await register({ q: '1号' })).filter((one) => one.number === 1) as [Row]
  await office.does('voidNumber', { drawn: row.id, version: row.version, reason: '单位更名，重新发文' })
  await town.refused(
    office.does('voidNumber', { drawn: row.id, version: row.version + 1, reason: '再次' }),
    'policies.void-already',
  )
  await issue(row.about)
  const again = (await register({ about: row.about })).map(({ number, voidReason }) => ({ number, voidReason }))
  expect(again).toEqual([
    { number: 11, voidReason: '' },
    { number: 1, voidReason: '单位更名，重新发文' },
  ])
  expect((await register({ show: 'void' })).map((one) => one.number)).toEqual([1])
  expect((await register()).map((one) => one.number)).toEqual(Array.from({ length: 11 }, (_, n) => 11 - n))
})

test('a form and another series take no number; how a paper goes out is said by who sees it, of the version he read', async () => {
  await town.refused(issue(randomUUID(), office, 'report'), 'policies.other-series')
  const form = { series: 'report', paper: 'recusal', about: randomUUID(), inspection: null, title: '回避申请书' }
  await town.refused(office.does('issueNumber', form), 'policies.other-series')
  const says = { paper: 'entryNotice', about: randomUUID(), version: 0, urgency: 'urgent', copyTo: '', copies: 5 }
  await town.refused(office.does('sendPaper', { ...says, paper: 'lifeReport' }), 'policies.not-sent')
  await town.refused(office.does('sendPaper', says), 'doorway.not-found')
  await town.refused(group.does('sendPaper', says), 'doorway.not-yours')
  await town.refused(office.does('sendPaper', { ...says, paper: 'speech' }), 'policies.not-sent')
})

test('an act that fails gives its number back; the register holds every number its counter has passed', async () => {
  await town.refused(issue('00000000-0000-4000-8000-000000000000', group), 'doorway.not-yours')
  const gaps = await town.above.query(
    `select n.series from policies_number n
     where n.last <> (select count(*) from policies_drawn d where d.series = n.series and d.year = n.year)`,
  )
  expect(gaps.rows).toEqual([])
  expect((await group.asks('numbers', {})).count).toBe(11)
  await town.refused(
    office.does('issueNumber', {
      series: 'plan',
      paper: 'roundPlan',
      about: randomUUID(),
      inspection: randomUUID(),
      title: '方案',
    }),
    'doorway.not-found',
  )
  expect((await office.asks('numbers', { series: 'plan' })).count).toBe(0)
})
