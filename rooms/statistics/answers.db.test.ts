import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Instant } from '../../core/pure/days.ts'
import { nothingCame, withLeads } from '../transfers/fixture.ts'
import { recount } from './counting/recount.ts'

// What receivers state of leads, and how far key posts were talked with, as figures with known answers (domain 6.1).

let here: Awaited<ReturnType<typeof withLeads>>
beforeAll(async () => {
  here = await withLeads('rectification', 'commons', 'oversight', 'evaluation', 'statistics')
})
afterAll(() => here.town.close())

const result = async (name: string) =>
  (await here.office.asks('formulaResults')).rows.find((row: { name: string }) => row.name === name)
const inSql = async (question: string) => Number((await here.town.above.query(question)).rows[0].n)
const broken = async () =>
  (await here.office.asks('reconciliation')).checks.filter(({ holds }: { holds: boolean }) => !holds)

/** A lead that its receiver has answered, with the numbers it states. */
async function answered(objectName: string, numbers: object, more: object = {}): Promise<string> {
  const { discipline } = here
  const lead = await here.approved({ objectName })
  await here.received(lead, 'discipline')
  await here.open(discipline, lead)
  await here.on(discipline, 'giveOpinion', lead, 'discipline', { id: randomUUID(), way: 'verify', text: '初核' })
  await here.on(discipline, 'feedBackResult', lead, 'discipline', {
    ...{ id: randomUUID(), finding: 'founded', text: '属实', direct: '警告', leadership: '提醒' },
    ...{ ...nothingCame, ...numbers, ...more },
  })
  return lead
}

test('cases and persons by the four forms are what receivers stated last, held against the leads handed over', async () => {
  const one = await answered('甲', { cases: 2, persons: 3, formOne: 1, formTwo: 1, formFour: 1 })
  await answered('乙', {}, { finding: 'unfounded', direct: '', leadership: '' })
  const waiting = await here.approved({ objectName: '丙' })
  await here.received(waiting, 'discipline')
  expect(await result('leadCases')).toMatchObject({ of: '1', by: '3', result: '33.33%' })
  expect(await result('casesOpened')).toMatchObject({ of: '2', by: null })
  expect(await result('leadPersons')).toMatchObject({ result: '4' })
  expect(await result('dealtWith')).toMatchObject({ result: '3' })
  expect([(await result('formOne')).result, (await result('formThree')).result]).toEqual(['33.33%', '0.00%'])
  // Corrected: the first form became the second, and a fourth person came to it.
  await here.on(here.discipline, 'restateOutcome', one, 'discipline', {
    ...{ id: randomUUID(), cause: 'later', ...nothingCame, cases: 2, persons: 4 },
    ...{ formOne: 0, formTwo: 3, formFour: 1 },
  })
  expect(await result('formTwo')).toMatchObject({ of: '3', by: '4', result: '75.00%' })
  expect(Number((await result('dealtWith')).result)).toBe(
    await inSql(`select sum(form_one + form_two + form_three + form_four) as n from transfers_outcome o
      where place = (select max(place) from transfers_outcome x where x.transfer = o.transfer)`),
  )
  const behind = await here.office.asks('figureRows', { measure: 'personsDealtWith', part: 'form2' })
  expect(behind.rows).toMatchObject([{ noun: 'leadTransfer', n: '3' }])
  expect(await broken()).toEqual([])
  expect(await recount(here.town)).toBe(0)
})

test('leads without a result by how long they have been out; teams and who sits in them; a part that exceeds its whole is named', async () => {
  const { town, office } = here
  type Row = { section: string; code: string; column: string; value: string }
  const lines = async (report: string): Promise<Row[]> => (await office.asks('reportLines', { report })).rows
  const ages = (await lines('leads')).filter(({ section, value }) => section === 'ages' && value !== '0')
  expect(ages).toMatchObject([{ code: 'month', column: '待提意见', value: '1' }])
  town.clock.moveTo('2026-07-01T01:00:00.000Z' as Instant)
  const later = (await lines('leads')).filter(({ section, value }) => section === 'ages' && value !== '0')
  expect(later).toMatchObject([{ code: 'half', column: '待提意见', value: '1' }])
  town.clock.moveTo('2026-03-02T01:00:00.000Z' as Instant)
  const force = (await lines('year')).filter(({ section }) => section === 'force').map(({ value }) => Number(value))
  expect(force).toEqual([
    await inSql('select count(distinct team) as n from teams_appointment'),
    await inSql('select count(*) as n from teams_appointment'),
  ])
  const appointed = await office.asks('figureTable', { by: 'round', measures: 'appointed' })
  expect(appointed.rows).toMatchObject([{ key: here.at.round, n: String(force[1]) }])
  await town.above.query(
    `insert into statistics_delta (id, authority, measure, part, round, day, n)
      values ('00000000-0000-4000-8000-000000000002', $1, 'keyPostsTalked', '', $2, '2026-03-02', 90)`,
    [town.authority, here.at.round],
  )
  const named = (await broken()).find(({ name }: { name: string }) => name === 'wholes')
  expect(named.breaks).toMatchObject([{ where: '未归入地区·已谈话关键岗位（个）', left: '90' }])
  await town.above.query(`delete from statistics_delta where id = '00000000-0000-4000-8000-000000000002'`)
  expect(await broken()).toEqual([])
})

test('the superior sees no small number of persons, area by area', async () => {
  const superior = here.town.as(await here.town.someone('superior'), 'superior')
  const table = { by: 'round', measures: 'personsDealtWith,casesOpened' }
  const seen = async (by: typeof superior) =>
    (await by.asks('figureTable', table)).rows.map(({ part, n }: { part: string; n: string | null }) => [part, n])
  expect(await seen(here.office)).toEqual([
    ['', '2'],
    ['form2', '3'],
    ['form4', '1'],
  ])
  expect(await seen(superior)).toEqual([
    ['', null],
    ['form2', null],
    ['form4', null],
  ])
})

test('key posts talked with, over all units: while the team is there by who holds them now, and no name to it', async () => {
  const { office, one, two, body, inspection } = here
  const post = async (title: string, more: object = {}) => {
    const id = randomUUID()
    const filled = { key: true, principal: false, holderName: `${title}某`, person: null, fromDay: null }
    await office.does('addPost', { id, organisation: body, title, ...filled, ...more })
    return id
  }
  const cover = async () => {
    const { of, by } = await result('keyTalks')
    return `${of}/${by}`
  }
  const before = Number((await result('keyTalks')).by)
  const [head, deputy] = [await post('主任'), await post('副主任')]
  await post('空缺', { holderName: null })
  await post('干事', { key: false })
  expect(await cover()).toBe(`0/${before + 2}`)
  await here.recorded(await here.planned({ post: head }), one, two.person)
  await here.recorded(await here.planned({ post: head }), one, two.person)
  expect(await cover()).toBe(`1/${before + 2}`)
  const { key } = await one.asks('coverage', { inspection })
  expect([key.talked, key.posts]).toEqual([1, before + 2])
  expect(
    await inSql(`select count(distinct n.post) as n from fieldwork_partner n join fieldwork_talk t on t.id = n.talk
      join registry_post p on p.id = n.post and p.key where t.state in ('recorded', 'confirmed')`),
  ).toBe(1)
  await office.does('assignHolder', { post: head, version: 1, holderName: '新某', person: null, on: '2026-03-03' })
  expect(await cover()).toBe(`0/${before + 2}`)
  await office.does('endPost', { post: deputy, version: 1, on: '2026-03-03' })
  expect(await cover()).toBe(`0/${before + 1}`)
  const { rows } = await here.group.asks('figureRows', { measure: 'keyPosts' })
  expect(rows).toMatchObject([{ noun: 'siteCoverage', n: String(before + 1) }])
  expect(await broken()).toEqual([])
  expect(await recount(here.town)).toBe(0)
})

test('calls on households are counted as they are made, and a report over villages says them', async () => {
  const { office, one, two, inspection } = here
  const table = async () =>
    (await office.asks('figureTable', { by: 'kind', measures: 'householdsVisited' })).rows.map(
      ({ n }: { n: string }) => n,
    )
  expect(await table()).toEqual([])
  const seen = { place: '村东', seen: '路灯未亮。', problems: '', other: two.person, heldOn: here.day, inspection }
  for (const subject of ['甲户', '乙户'])
    await one.does('noteVisit', { id: randomUUID(), kind: 'household', subject, household: 'poor', ...seen })
  await one.does('noteVisit', { id: randomUUID(), kind: 'open', subject: '院坝', household: '', ...seen })
  expect(await table()).toEqual([
    String(await inSql(`select count(*) as n from fieldwork_visit where kind = 'household'`)),
  ])
  expect(await table()).toEqual(['2'])
  expect(
    (await office.asks('reportLines', { report: 'villages' })).rows.map(({ column }: { column: string }) => column),
  ).toContain('householdsVisited')
  expect(await broken()).toEqual([])
})

test('a report is a paper once its figures are fixed; the same figures are fixed once, others anew, and what was fixed says what it said', async () => {
  const { office, town } = here
  const fix = (id = randomUUID()) =>
    office.does('fixReport', { id, report: 'year', fromMonth: '', untilMonth: '' }).then(() => id)
  const first = await fix()
  await town.refused(fix(), 'statistics.same-figures')
  const before = await office.asks('figureReportPage', { figureReport: first })
  const waiting = await here.approved({ objectName: '丁' })
  await here.received(waiting, 'discipline')
  const second = await fix()
  expect(await office.asks('figureReportPage', { figureReport: first })).toEqual(before)
  const after = await office.asks('figureReportPage', { figureReport: second })
  expect(after.rows).not.toEqual(before.rows)
  expect(after.report).toMatchObject({ serial: 2, report: 'year', round: null })
  await town.refused(
    office.does('fixReport', { id: randomUUID(), report: 'round', fromMonth: '', untilMonth: '' }),
    'statistics.which-round',
  )
  expect((await office.asks('figureReports', { report: 'year' })).rows.map(({ id }: { id: string }) => id)).toEqual([
    second,
    first,
  ])
})
