import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { aHouse } from '../../core/test/as.ts'
import { aBody, aRound, versionOf } from './fixture.ts'

const town = await aHouse('policies', 'registry', 'planning')
afterAll(() => town.close())

const office = town.as(town.office, 'office')
const group = town.as(await town.someone('leading_group'), 'leading_group')
const education = await aBody(town, '县教育局党组')
const finance = await aBody(town, '县财政局党组')
const empty = { leaveBy: '', leaveDocument: '', auditProject: '' }
const manner = { ...empty, checklist: '', superiorRound: '', relation: '' }

/** A round with one unit, of a kind. */
async function of(kind: string, body: string) {
  const { term, round, units } = await aRound(town, [body])
  const { startsOn, endsOn, name, number, plan } = (await office.asks('roundPage', { round })).round
  await office.does('editRound', {
    round,
    version: await versionOf(town, round),
    kind,
    startsOn,
    endsOn,
    name,
    number,
    plan,
  })
  const unit = units[0] as string
  const setObjects = async () => group.does('setObjects', { round, version: await versionOf(town, round) })
  const done = async () =>
    office.does('cancelRound', { round, version: await versionOf(town, round), reason: '另行安排' })
  return { term, round, unit, setObjects, done }
}
const setUnit = async (inspection: string, more: object) =>
  office.does('setUnitManner', {
    ...{ inspection, version: (await office.asks('inspectionPage', { inspection })).inspection.version, ...empty },
    ...more,
  })

describe('a round of a kind', () => {
  test('has its objects set only with what the kind requires (S3-12, S1-07)', async () => {
    const special = await of('special', education)
    expect((await office.asks('roundMannerOf', { round: special.round })).lacks).toEqual(['checklist'])
    expect(await town.refused(special.setObjects(), 'planning.kind-lacks')).toEqual({ lacks: ['checklist'] })
    const version = await versionOf(town, special.round)
    const said = { ...manner, checklist: '一、资金\n二、项目', superiorRound: '省委第五轮巡视', relation: 'together' }
    await office.does('setRoundManner', { round: special.round, version, ...said })
    expect((await office.asks('roundMannerOf', { round: special.round })).manner).toMatchObject(said)
    await special.setObjects()
    const after = { round: special.round, version: await versionOf(town, special.round), ...manner }
    await town.refused(office.does('setRoundManner', after), 'flow.not-now')
    await special.done()
  })

  test('looks back on an earlier inspection of the same body', async () => {
    const back = await of('lookBack', education)
    await town.refused(back.setObjects(), 'planning.kind-lacks')
    const former = async (body: string, number: number) => {
      const id = randomUUID()
      const round = { round: randomUUID(), number, roundName: '往年巡察', kind: 'regular' }
      const days = { enteredOn: '2024-03-01', exitedOn: '2024-05-01' }
      await office.does('recordInspection', { id, term: back.term, ...round, body, ...days })
      return id
    }
    const [other, mine] = [await former(finance, 71), await former(education, 72)]
    await town.refused(setUnit(back.unit, { earlier: other }), 'planning.not-earlier')
    await setUnit(back.unit, { earlier: mine })
    const seen = await office.asks('unitMannerOf', { inspection: back.unit })
    expect(seen).toMatchObject({
      lacks: [],
      manner: { earlier: mine },
      earlier: [{ id: mine, exitedOn: '2024-05-01' }],
    })
    await back.setObjects()
    await back.done()
  })

  test('may hold a unit of another kind, which brings what that requires', async () => {
    const regular = await of('regular', education)
    await setUnit(regular.unit, { kind: 'raised' })
    expect(await town.refused(regular.setObjects(), 'planning.kind-lacks')).toEqual({ lacks: ['leave'] })
    await setUnit(regular.unit, { kind: 'raised', leaveBy: '市委', leaveDocument: '市巡发〔2026〕2号' })
    await regular.setObjects()
    await regular.done()
  })
})

describe('stage sets and duties', () => {
  test('a set is dated and given to a unit; one that has ended is not given any more (S4-08)', async () => {
    const { unit, done } = await of('regular', finance)
    const set = {
      name: '短平快',
      skipsPreparation: true,
      mergesNotice: true,
      fromDay: '2026-01-01',
      citation: '办法第六条',
    }
    const id = randomUUID()
    await town.refused(
      office.does('addStageSet', { ...set, id, skipsPreparation: false, mergesNotice: false }),
      'planning.stage-set-empty',
    )
    await office.does('addStageSet', { ...set, id })
    await setUnit(unit, { stageSet: id })
    expect((await office.asks('unitMannerOf', { inspection: unit })).stages).toMatchObject({ name: '短平快' })
    await office.does('endStageSet', { stageSet: id, version: 1, untilDay: '2026-03-01' })
    await town.refused(setUnit(unit, { stageSet: id }), 'planning.stage-set-not-now')
    expect((await office.asks('stageSets')).rows).toMatchObject([{ untilDay: '2026-03-01' }])
    await done()
  })

  test('a duty is said once for a level of a matter, and said anew in its place (S4-23)', async () => {
    const duty = { matter: '对村巡察', level: 'county', text: '主责', leads: true }
    await office.does('setDuty', { id: randomUUID(), ...duty })
    await office.does('setDuty', { id: randomUUID(), ...duty, text: '主责：审定方案、组织实施' })
    await office.does('setDuty', { id: randomUUID(), ...duty, level: 'town', text: '整改主体责任', leads: false })
    const { rows, count } = await office.asks('duties')
    expect(count).toBe(2)
    expect(rows[0]).toMatchObject({ level: 'county', text: '主责：审定方案、组织实施', leads: true, version: 2 })
    await office.does('removeDuty', { duty: rows[0].id, version: 2 })
    expect((await office.asks('duties')).count).toBe(1)
    await town.refused(group.does('setDuty', { id: randomUUID(), ...duty }), 'doorway.not-yours')
  })
})

describe('villages', () => {
  test('have a mode proposed by the table and chosen by a person with the reason (S3-18, S4-07)', async () => {
    const place = async (name: string, kind: string, level: string, parent: string | null) => {
      const id = randomUUID()
      const text = {
        parent,
        kind,
        level,
        name,
        code: null,
        sector: '',
        partyKind: null,
        managedBy: null,
        inScope: true,
      }
      await office.does('registerOrganisation', { id, ...text })
      return id
    }
    const east = await place('东镇', 'town', 'town', null)
    const [one, two] = [
      await place('一村', 'village', 'village', east),
      await place('二村', 'village', 'village', east),
    ]
    const term = randomUUID()
    const days = { startsOn: '2026-01-01', endsOn: '2030-12-31' }
    await office.does('draftTerm', { id: term, number: 99, name: '第九十九届', ...days, plan: '' })
    const known = { id: randomUUID(), body: one, people: 1_200, income: '120000000', conflicts: 3 }
    await town.refused(
      office.does('noteVillages', { year: 2025, villages: [{ ...known, body: east }] }),
      'planning.not-a-village',
    )
    await office.does('noteVillages', { year: 2025, villages: [known] })
    await office.does('noteVillages', { year: 2025, villages: [{ ...known, id: randomUUID(), conflicts: 4 }] })
    const choose = (body: string, mode: string) =>
      office.does('chooseMode', { term, bodies: [{ id: randomUUID(), body }], mode, reason: '干部队伍薄弱' })
    await choose(one, 'withTown')
    await choose(two, 'special')
    await choose(two, 'direct')
    const { rows } = await office.asks('villages', { term })
    expect(rows.toSorted((a: { chosen: { mode: string } }) => (a.chosen.mode === 'withTown' ? -1 : 1))).toMatchObject([
      {
        name: '一村',
        townName: '东镇',
        facts: { conflicts: 4, income: '120000000' },
        ...{ proposed: 'direct', byLine: 2, chosen: { mode: 'withTown', proposed: 'direct', reason: '干部队伍薄弱' } },
      },
      { name: '二村', facts: null, proposed: null, chosen: { mode: 'direct', proposed: null }, standing: 'unplanned' },
    ])
    const lines = [{ measure: 'conflicts', atLeast: 4, mode: 'special' }]
    await office.does('amendModeTable', {
      ...{ id: randomUUID(), fromDay: '2026-03-02', lines, otherwise: 'withTown', citation: '分档办法' },
    })
    expect((await office.asks('villages', { term, mode: 'withTown' })).rows).toMatchObject([
      { name: '一村', proposed: 'special', byLine: 1, chosen: { proposed: 'direct' } },
    ])
    expect((await office.asks('modeTables')).count).toBe(2)
  })
})
