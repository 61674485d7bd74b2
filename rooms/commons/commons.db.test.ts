import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, type Day, type Instant } from '../../core/pure/days.ts'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { aDraft, aTeam, bring, type TeamAtWork, versionOf } from '../findings/fixture.ts'
import { sketchOf } from './rules/similar.ts'

const town = await aHouse(
  ...['policies', 'ledger', 'documents', 'registry', 'planning', 'teams', 'fieldwork', 'tips', 'findings', 'reports'],
  ...['feedback', 'transfers', 'rectification', 'oversight', 'commons'],
)
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

const today = '2026-03-02' as Day
const office = town.as(town.office, 'office')
let here: TeamAtWork
let there: TeamAtWork
let group: Someone
let discipline: Someone
/** Two findings of one matter at two units, one more of it, one of another matter, one that is a lead. */
let [ledgerHere, ledgerThere, ledgerToo, reception, lead] = ['', '', '', '', '']

const openness = {
  category: 'assets',
  subcategory: 'assets.collective',
  overview: '村级集体资金、资产、资源登记不全，出租的鱼塘未入台账。',
}
const adopted = async (at: TeamAtWork, more: object) => {
  const sheet = await aDraft(at, files, more)
  await bring(at, sheet, 'adopted')
  return sheet
}

beforeAll(async () => {
  here = await aTeam(town)
  there = await aTeam(town)
  group = town.as(await town.someone('leading_group'), 'leading_group')
  discipline = town.as(await town.someone('discipline'), 'discipline')
  ledgerHere = await adopted(here, { ...openness, title: '集体“三资”台账不清' })
  ledgerThere = await adopted(there, { ...openness, title: '农村“三资”台账登记不全' })
  ledgerToo = await adopted(there, { ...openness, title: '“三资”台账与实际不符' })
  reception = await adopted(here, { title: '公务接待超标准', category: 'style', overview: '公务接待陪餐人数超标。' })
  lead = await adopted(here, { ...openness, title: '“三资”台账涉嫌造假', proposal: 'lead' })
})

const matrix = (by: Someone, more: Readonly<Record<string, unknown>> = {}) => by.asks('commonMatrix', more)
const page = (problemGroup: string, by = office) => by.asks('problemGroupPage', { problemGroup })
const on = async (problemGroup: string, by = office) => ({
  problemGroup,
  version: (await page(problemGroup, by)).group.version as number,
})
const similar = async (problemGroup: string) => (await office.asks('similarFindings', { problemGroup })).rows
const words = { kind: 'common', category: 'assets', summary: '台账不清。' }
const reason = '都是三资台账登记不全'
let made: string

describe('the matrix (S0-25)', () => {
  test('counts adopted sheets by category over units, kinds, rounds and years; columns and rows give the same sum', async () => {
    const byUnit = await matrix(office)
    expect(byUnit).toMatchObject({ sheets: 5, units: 2, count: 2 })
    expect(byUnit.columns).toMatchObject([
      { code: 'assets', name: '财务与国有集体资产', sheets: 4, units: 2 },
      { code: 'style', sheets: 1, units: 1 },
    ])
    for (const by of ['unit', 'kind', 'round', 'year']) {
      const given = await matrix(office, { by })
      const cells = given.rows.flatMap((row: { cells: { n: number }[] }) => row.cells.map(({ n }) => n))
      expect([by, cells.reduce((a: number, b: number) => a + b, 0)]).toEqual([by, 5])
    }
    expect((await matrix(office, { by: 'year' })).rows).toMatchObject([{ key: '2026', name: '2026年', sheets: 5 }])
    expect((await matrix(office, { category: 'assets' })).columns).toMatchObject([{ name: '三资管理', sheets: 4 }])
    expect((await matrix(office, { from_day: addDays(today, 1) })).sheets).toBe(0)
    expect((await office.asks('commonCells', {})).rows).toHaveLength(3)
  })

  test('a team counts its own alone, and the list behind a cell is of what one sees', async () => {
    expect(await matrix(there.one)).toMatchObject({ sheets: 2, units: 1 })
    const unit = here.bodies[0] as string
    const listed = await office.asks('commonFindings', { unit, category: 'assets' })
    expect(listed.rows.map(({ id }: { id: string }) => id).toSorted()).toEqual([ledgerHere, lead].toSorted())
    expect((await there.one.asks('commonFindings', { unit })).count).toBe(0)
    expect((await matrix(group)).sheets).toBe(0)
    await town.refused(matrix(discipline), 'doorway.not-yours')
  })
})

describe('groups (S1-18)', () => {
  test('are made of chosen findings with the reason, each in one group; a lead stands in none', async () => {
    made = randomUUID()
    const draft = { ...words, id: made, title: '“三资”管理不规范', sheets: [ledgerHere] }
    await town.refused(office.does('draftProblemGroup', draft), 'commons.say-why')
    await town.refused(office.does('draftProblemGroup', { ...draft, sheets: [lead], reason }), 'commons.is-a-lead')
    const unsigned = await aDraft(here, files)
    await town.refused(office.does('draftProblemGroup', { ...draft, sheets: [unsigned], reason }), 'doorway.not-found')
    await town.refused(
      office.does('draftProblemGroup', { ...draft, sheets: [randomUUID()], reason }),
      'doorway.not-found',
    )
    await office.does('draftProblemGroup', { ...draft, reason })
    expect((await page(made)).group).toMatchObject({ state: 'forming', sheets: 1, units: 1 })
    const other = { ...draft, id: randomUUID(), reason }
    await town.refused(office.does('draftProblemGroup', other), 'commons.grouped-already')
  })

  test('what reads alike is suggested with its reasons, best first; another matter, a lead and what is grouped are not', async () => {
    const rows = await similar(made)
    expect(rows.map(({ id }: { id: string }) => id).toSorted()).toEqual([ledgerThere, ledgerToo].toSorted())
    expect(rows[0]).toMatchObject({ sameCategory: true, sameSubcategory: true, sameKind: true })
    expect(rows[0].words.join('')).toContain('台账')
    expect(rows[0].score).toBeGreaterThanOrEqual(rows[1].score)
    expect(rows[0].likeTitle).toBe('集体“三资”台账不清')
  })

  test('a person puts in, takes out and declines, each with a reason that stays', async () => {
    await office.does('joinGroup', { ...(await on(made)), sheets: [ledgerThere, reception], reason })
    await office.does('leaveGroup', { ...(await on(made)), sheet: reception, reason: '是接待问题，不是三资问题' })
    await office.does('declineSimilar', { ...(await on(made)), sheet: ledgerToo, reason: '登记相符，说的是平台' })
    expect(await similar(made)).toEqual([])
    const { group: now, members } = await page(made)
    expect(now).toMatchObject({ sheets: 2, units: 2 })
    expect(members.map(({ standing }: { standing: string }) => standing)).toEqual(['in', 'in', 'out', 'declined'])
    expect((await office.asks('commonFindings', { grouped: 'yes' })).count).toBe(2)
    await town.refused(
      office.does('leaveGroup', { ...(await on(made)), sheet: reception, reason: '再来一次' }),
      'commons.not-in-it',
    )
  })

  test('the leading group reads it once it is proposed, and decides; nobody decides his own', async () => {
    await town.refused(page(made, group), 'doorway.not-found')
    const says = { owner: there.bodies[0], dueOn: addDays(today, 90), proposal: '由县农业农村局牵头集中整治。' }
    await office.does('proposeGroup', { ...(await on(made)), ...says })
    const seen = await page(made, group)
    expect(seen.members.map(({ title }: { title: string }) => title).toSorted()).toEqual(
      ['农村“三资”台账登记不全', '集体“三资”台账不清'].toSorted(),
    )
    await town.refused(
      office.does('joinGroup', { ...(await on(made)), sheets: [ledgerToo], reason }),
      'commons.not-open',
    )
    const desk = await group.asks('desk')
    expect(desk.groups.map(({ key }: { key: string }) => key)).toContain('desk.groupsToDecide')
    const same = town.as(town.office, 'office')
    await town.refused(same.does('approveGroup', { ...(await on(made)), opinion: '' }), 'doorway.not-yours')
    await group.does('approveGroup', { ...(await on(made, group)), opinion: '同意。' })
    expect((await page(made)).group).toMatchObject({ state: 'approved', dueOn: says.dueOn })
    for (const by of [here.one, discipline]) {
      const refusal = by === discipline ? 'doorway.not-found' : 'doorway.not-yours'
      await town.refused(page(made, by), refusal)
    }
  })

  test('its clock: past its day it stands red before the office and climbs to those who approved it; they may prolong it', async () => {
    const lights = async (by: Someone) =>
      (await by.asks('desk')).groups.flatMap((one: { key: string; light: string }) =>
        one.key.startsWith('desk.groups') ? [`${one.key} ${one.light}`] : [],
      )
    expect(await lights(office)).toEqual(['desk.groupsUnderWay plain'])
    town.clock.moveTo(`${addDays(today, 91)}T01:00:00.000Z` as Instant)
    expect(await lights(office)).toEqual(['desk.groupsUnderWay red'])
    expect(await lights(group)).toEqual(['desk.groupsOverdue red'])
    expect((await office.asks('problemGroups', { overdue: 'yes' })).count).toBe(1)
    const longer = { dueOn: addDays(today, 150), reason: '需跨部门核对。' }
    await group.does('prolongGroup', { ...(await on(made, group)), ...longer })
    expect(await lights(group)).toEqual([])
  })

  test('a finding that goes as a lead, by its route or by a register, leaves its group and is suggested no more', async () => {
    const second = randomUUID()
    const draft = { ...words, kind: 'general', id: second, title: '台账与接待', sheets: [ledgerToo, reception], reason }
    await office.does('draftProblemGroup', draft)
    await there.leader.does('routeSheet', {
      sheet: ledgerToo,
      version: await versionOf(there.leader, ledgerToo),
      ways: ['report', 'lead'],
      comment: '转线索。',
    })
    expect((await page(second)).group).toMatchObject({ sheets: 1, units: 1 })
    await town.above.query(
      `update planning_inspection set state = 'entered', announced = true, entered_on = $2 where id = $1`,
      [here.inspection, today],
    )
    await here.one.does('registerLead', {
      ...{ id: randomUUID(), inspection: here.inspection, source: 'sheet', from: reception, nature: 'discipline' },
      ...{ disciplineTag: 'integrity', objectName: '苗广德', objectPost: '股长', problem: '反映其收受礼金。' },
    })
    const { group: now, members } = await page(second)
    expect(now).toMatchObject({ sheets: 0, units: 0 })
    expect(members.map(({ outReason }: { outReason: string }) => outReason)).toEqual(['转为问题线索', '转为问题线索'])
    const { rows } = await town.above.query('select distinct sheet from commons_gram order by 1')
    expect(rows.map(({ sheet }) => sheet)).toEqual([ledgerHere, ledgerThere].toSorted())
    await town.refused(
      office.does('joinGroup', { ...(await on(second)), sheets: [reception], reason }),
      'commons.is-a-lead',
    )
    await office.does('dropGroup', await on(second))
    expect((await page(second)).group).toMatchObject({ state: 'dropped', sheets: 0 })
  })

  test('is closed with what came of it', async () => {
    const campaign = randomUUID()
    await office.does('openCampaign', {
      ...{ id: campaign, problemGroup: made, title: '“三资”专项整治', lead: there.bodies[0], measures: '清查。' },
      ...{ startsOn: today, dueOn: addDays(today, 200) },
    })
    const ended = { result: '已清查。', rulesMade: 1, rulesAmended: 0 }
    await office.does('endCampaign', { campaign, version: 1, ...ended })
    await office.does('closeGroup', { ...(await on(made)), outcome: '26个村全部补登，收回租金41万元。' })
    expect((await page(made, group)).group).toMatchObject({ state: 'closed' })
    const kinds = (await office.asks('timeline', { about: made, size: 50 })).rows.map((r: { kind: string }) => r.kind)
    expect(kinds).toContain('problemGroup.prolonged')
    expect(kinds.filter((kind: string) => kind === 'problemGroup.left')).toHaveLength(1)
  })
})

test('what was adopted before the room was there is found by the same pairs', async () => {
  const text = readFileSync(join(import.meta.dirname, 'migrations/0210-groups.sql'), 'utf8')
  const [backfill] = /insert into commons_gram[\s\S]*?;/.exec(text) ?? []
  const gramsOf = async (sheet: string) =>
    (await town.above.query('select gram from commons_gram where sheet = $1', [sheet])).rows.map(({ gram }) => gram)
  const long = await adopted(here, {
    title: '支部ＡＢ会议、记录２０２４年，补写',
    overview: `党员大会次数不足，党课记录雷同；\n${'组织生活会互评走过场，记录由他人代写签名。'.repeat(9)}集体资产底数不清`,
  })
  const { sheet } = await office.asks('sheetPage', { sheet: long })
  await town.above.query('delete from commons_gram')
  await town.above.query(backfill as string)
  for (const one of [long, ledgerHere]) expect((await gramsOf(one)).length).toBeGreaterThan(10)
  expect((await gramsOf(long)).toSorted()).toEqual(sketchOf(sheet).toSorted())
  expect(await gramsOf(lead)).toEqual([])
})
