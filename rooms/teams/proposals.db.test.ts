import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aHouse } from '../../core/test/as.ts'
import { aBody, approved, aRound } from '../planning/fixture.ts'
import { workOutProposals } from './proposing.ts'

const town = await aHouse('policies', 'registry', 'planning', 'teams')
afterAll(() => town.close())

const office = town.as(town.office, 'office')
const group = town.as(await town.someone('leading_group'), 'leading_group')
const ground = { house: town.house, pool: town.pool, clock: town.clock }
const demands = {
  ...{ smallest: 3, largest: 4, deputies: 1, veterans: 0, sameUnit: 4, acrossTownships: true, everyone: false },
  quotas: [{ where: 'every', sector: '', skills: ['audit'], least: 1 }],
}

/** A round with two teams and three units, and a pool of so many, of whom the first two may lead and the next two be deputies. */
async function prepared(people: number, having: number, skill: string) {
  const bodies: string[] = []
  for (let n = 0; n < 3; n++) bodies.push(await aBody(town, `县${randomUUID().slice(0, 6)}局`))
  const made = await aRound(town, bodies)
  await approved(town, made.round, await town.someone('secretary'), await town.someone('leading_group'))
  const teams = [randomUUID(), randomUUID()]
  for (const [n, id] of teams.entries())
    await office.does('formTeam', { id, round: made.round, number: n + 1, name: `第${n + 1}组`, mandate: '' })
  const persons: string[] = []
  for (let n = 0; n < people; n++) persons.push(await town.someone())
  const rows = persons.map((person, n) => ({
    ...{ id: randomUUID(), person, skills: [n < having ? skill : 'general'], sectors: [], home: null, ties: [] },
    ...{ may: n < 2 ? 'leader' : n < 4 ? 'deputy' : 'member', source: 'other', level: 'county' },
  }))
  await office.does('importPool', { basis: '纪要', rows })
  return { ...made, bodies, teams, persons, members: rows.map((row) => row.id) }
}

const ask = async (round: string, more: object = {}) => {
  const id = randomUUID()
  await office.does('proposeTeams', { id, round, demands: { ...demands, ...more } })
  return id
}
const read = async (proposal: string) => (await office.asks('proposalPage', { proposal })).proposal

test('asked, worked out, told with reasons, changed by hand, adopted, and asked again when one drops out', async () => {
  const { round, bodies, units, teams, persons, members } = await prepared(9, 3, 'audit')
  const tie = { id: randomUUID(), person: persons[0], body: bodies[0], kind: 'blood', detail: '', untilDay: null }
  await office.does('declareTie', tie)
  const id = await ask(round)
  await town.refused(ask(round), 'teams.proposal-under-way')
  expect(await workOutProposals(ground, 60)).toBe(1)
  const found = await read(id)
  expect(found).toMatchObject({ state: 'found', proven: true, breaches: [] })
  expect(found.units).toHaveLength(3)
  for (const team of teams) {
    const mine = found.seats.filter((seat: { team: string }) => seat.team === team)
    expect(mine.filter((seat: { role: string }) => seat.role === 'leader')).toHaveLength(1)
    expect(mine.every((seat: { why: string[] }) => seat.why.length > 0)).toBe(true)
  }
  const barred = found.units.find((one: { inspection: string }) => one.inspection === units[0]).team
  const change = (moves: object[]) =>
    office.does('changeProposal', { round, proposal: id, version: found.version, moves, reason: '工作需要' })
  await town.refused(change([{ person: persons[0], team: barred }]), 'teams.proposal-breaks')
  const member = found.seats.find((seat: { role: string }) => seat.role === 'member').person
  await change([{ person: member, team: null }])
  const changed = await read(id)
  expect(changed.byHand).toBe(true)
  expect(changed.seats).toHaveLength(found.seats.length - 1)
  const adopt = () =>
    group.does('adoptProposal', { round, proposal: id, version: changed.version, basis: '青巡组〔2026〕2号' })
  const heldBack = async (by = group) => (await by.asks('proposalPage', { proposal: id })).heldBack
  const demand = (record: string, fromDay: string) =>
    office.does('amendCompetence', {
      ...{ id: randomUUID(), matter: 'personnel', bodies: ['leadingGroup'], quorum: 50, posts: false },
      ...{ record, fromDay, citation: '县委巡察工作领导小组工作规则（虚构）' },
    })
  expect(await heldBack()).toBeNull()
  await demand('meeting', '2026-01-02')
  expect(await town.refused(adopt(), 'registry.not-decided')).toEqual((await heldBack()).facts)
  await demand('approval', '2026-01-03')
  expect(await heldBack(office)).toBeNull()
  await adopt()
  const { rows, count } = await office.asks('appointments', { round, live: 'yes' })
  expect(count).toBe(changed.seats.length)
  expect(rows.every((row: { basis: string }) => row.basis === '青巡组〔2026〕2号')).toBe(true)
  // Who leads stays on by what decides of leaders; a member by the office alone.
  await demand('meeting', '2026-01-04')
  const longer = (role: string) => {
    const { id: appointment } = rows.find((row: { role: string }) => row.role === role)
    return office.does('extendAppointment', { round, appointment, version: 1, untilDay: '2027-12-31' })
  }
  await town.refused(longer('leader'), 'registry.not-decided')
  await demand('approval', '2026-01-05')
  await town.refused(
    office.does('changeProposal', {
      round,
      proposal: id,
      version: changed.version + 1,
      moves: [{ person: member, team: null }],
      reason: '再改',
    }),
    'teams.proposal-not-found',
  )
  // One falls ill: nobody else is moved.
  const out = rows.find((row: { role: string }) => row.role === 'member')
  const at = persons.indexOf(out.person)
  const edit = { skills: ['general'], sectors: [], may: 'member', source: 'other', level: 'county', home: null }
  const away = { awayFrom: '2026-03-01', awayUntil: null, awayWhy: '病假' }
  await office.does('editPoolMember', { member: members[at], version: 1, ...edit, ...away })
  const again = await ask(round, { smallest: 3, quotas: [] })
  await workOutProposals(ground, 60)
  expect(await read(again)).toMatchObject({ state: 'found', bill: { moved: 0 } })
}, 120_000)

test('names what conflicts; a cancelled one is not worked out; who may not ask', async () => {
  const { round } = await prepared(8, 1, 'party')
  const id = await ask(round, { quotas: [{ where: 'every', sector: '', skills: ['party'], least: 1 }] })
  await workOutProposals(ground, 60)
  const none = await read(id)
  expect(none).toMatchObject({ state: 'impossible', least: true })
  const kinds = none.conflict.map((one: { kind: string }) => one.kind)
  expect(kinds.filter((kind: string) => kind === 'quota')).toHaveLength(2)
  const other = await ask(round)
  await office.does('cancelProposal', { round, proposal: other, version: 1 })
  expect(await workOutProposals(ground, 60)).toBe(0)
  expect(await read(other)).toMatchObject({ state: 'cancelled' })
  await town.refused(group.does('proposeTeams', { id: randomUUID(), round, demands }), 'doorway.not-yours')
  const discipline = town.as(await town.someone('discipline'), 'discipline')
  await town.refused(discipline.asks('proposals', { round }), 'doorway.not-yours')
}, 120_000)
