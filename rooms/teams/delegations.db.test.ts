import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { Refused } from '../../core/pure/refusal.ts'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aTeam } from '../findings/fixture.ts'

const town = await aHouse('policies', 'registry', 'planning', 'teams')
afterAll(() => town.close())

const office = town.as(town.office, 'office')
const security = town.as(town.security_admin, 'security_admin')
const days = { fromDay: '2026-03-02', untilDay: '2026-03-20' }
const gives = (by: Someone, person: string, more: object = {}, id: string = randomUUID()) =>
  by.does('delegate', { id, person, ...days, reason: '参加省委党校学习', ...more })
const sees = async (one: Someone): Promise<string[]> =>
  (await one.asks('inspections')).rows.map((row: { id: string }) => row.id).sort()
const codeOf = (error: unknown): string => {
  if (error instanceof Refused) return error.refusal.refused
  throw error
}
const teamsOf = async (team: Awaited<ReturnType<typeof aTeam>>) => {
  const { leader, deputy, one } = team
  return { leader, deputy, one, standIn: town.as(deputy.person, 'leader') }
}

test('a deputy wears the leader’s hat from a day to a day; each record says for whom; at its end nothing is left', async () => {
  const team = await aTeam(town, 2)
  const { leader, deputy, standIn } = await teamsOf(team)
  await town.refused(standIn.asks('inspections'), 'doorway.not-your-hat')
  const { id } = await gives(leader, deputy.person)
  expect(await sees(standIn)).toEqual([...team.units].sort())
  expect(await standIn.asks('standingFor')).toMatchObject({ person: leader.person, untilDay: days.untilDay })
  expect(await leader.asks('standingFor')).toMatchObject({ person: null })
  const declared = { id: randomUUID(), round: team.round, inspection: team.units[0], person: deputy.person }
  await standIn.does('declareRecusal', { ...declared, kind: 'kinship', reason: '亲属任职' })
  const { rows } = await town.above.query(
    "select person, convert_from(bytes, 'utf8')::json ->> 'for' as absent from ledger_record where about = $1",
    [declared.id],
  )
  expect(rows).toEqual([{ person: deputy.person, absent: leader.person }])
  await town.refused(gives(standIn, team.one.person), 'teams.stands-in-already')
  await leader.does('endDelegation', { delegation: id, version: 1 })
  await town.refused(standIn.asks('inspections'), 'doorway.not-your-hat')
})

test('recusal binds whoever stands in: refused beforehand, and cut in the next transaction afterwards', async () => {
  const team = await aTeam(town, 2)
  const { leader, deputy, standIn } = await teamsOf(team)
  const keepOut = (person: string, inspection: string | undefined) => ({
    id: randomUUID(),
    round: team.round,
    inspection,
    person,
    kind: 'kinship',
    reason: '亲属任职',
  })
  await gives(leader, deputy.person)
  await deputy.does('declareRecusal', keepOut(deputy.person, team.units[0]))
  expect(await sees(standIn)).toEqual([team.units[1]])
  await leader.does('declareRecusal', keepOut(leader.person, team.units[1]))
  expect(await sees(standIn)).toEqual([])
  const other = await aTeam(town)
  await other.deputy.does('declareRecusal', {
    ...keepOut(other.deputy.person, other.inspection),
    round: other.round,
  })
  await town.refused(gives(other.leader, other.deputy.person), 'teams.keeps-out')
})

test('never to one whom the rules exclude', async () => {
  const { leader, deputy, one } = await aTeam(town)
  const stranger = await aTeam(town)
  const refusals: [string, () => Promise<unknown>][] = [
    ['teams.not-for-yourself', () => gives(leader, leader.person)],
    ['teams.other-team', () => gives(leader, stranger.deputy.person)],
    ['teams.administrator', () => gives(office, town.audit_admin)],
    ['teams.has-the-hat', async () => gives(office, await town.someone('office'))],
    ['teams.other-side', async () => gives(office, await town.someone('in_charge'))],
    ['teams.too-long-away', () => gives(leader, deputy.person, { untilDay: '2026-12-31' })],
    ['teams.days-reversed', () => gives(leader, deputy.person, { untilDay: '2026-03-01' })],
    ['doorway.not-yours', () => gives(security, town.office)],
    ['doorway.not-yours', () => gives(one, deputy.person)],
  ]
  for (const [code, tried] of refusals) await town.refused(tried(), code)
  const newcomer = await town.someone()
  await gives(office, newcomer)
  const grant = { id: randomUUID(), person: newcomer, hat: 'audit_admin', body: null, ...days }
  await town.refused(security.does('grantHat', grant), 'identity.administrators-exclude')
  await town.refused(gives(office, await town.someone()), 'teams.delegated-already')
})

test('nobody comes to stand on both sides: a hat of a body given later cuts what is worn for the office, and the other way round', async () => {
  const { rows } = await town.above.query('select body from planning_inspection limit 1')
  const body = rows[0].body as string
  const bodyHat = { hat: 'clerk', body, fromDay: '2026-03-02', untilDay: null }
  const [absent, standIn] = [await town.someone('office'), await town.someone()]
  const { id } = await gives(town.as(absent, 'office'), standIn)
  await town.as(standIn, 'office').asks('inspections')
  await security.does('grantHat', { id: randomUUID(), person: standIn, ...bodyHat })
  await town.refused(town.as(standIn, 'office').asks('inspections'), 'doorway.not-your-hat')
  const listed = await office.asks('delegations')
  expect(listed.rows.find((row: { id: string }) => row.id === id)).toMatchObject({ endedBy: town.security_admin })
  // Nor where nothing ended it: of two written at the same moment neither knew the other.
  await town.above.query('update teams_delegation set ended_at = null, ended_by = null where id = $1', [id])
  await town.refused(town.as(standIn, 'office').asks('inspections'), 'doorway.not-your-hat')
  await town.as(standIn, 'clerk').asks('inspections')
})

test('an administrator’s hat and a delegation given at once, raced 100 times, leave one of them', async () => {
  const outcomes = new Set<string>()
  for (let n = 0; n < 100; n++) {
    const [giver, taker] = [await town.someone('discipline'), await town.someone()]
    const grant = { id: randomUUID(), person: taker, hat: 'audit_admin', body: null, ...days }
    const done = await Promise.all([
      gives(town.as(giver, 'discipline'), taker).then(() => 'done', codeOf),
      security.does('grantHat', grant).then(() => 'done', codeOf),
    ])
    expect(done.filter((one) => one === 'done')).toHaveLength(1)
    outcomes.add(done.join())
  }
  for (const outcome of outcomes) expect(outcome).toMatch(/administrator/)
}, 120_000)

test('who sees it: the two, the office and its like, the two administrators who watch; nobody else', async () => {
  const team = await aTeam(town)
  const { id } = await gives(team.leader, team.deputy.person)
  const shown = async (one: Someone) =>
    (await one.asks('delegations')).rows.some((row: { id: string }) => row.id === id)
  for (const one of [team.leader, team.deputy, office, security, town.as(town.audit_admin, 'audit_admin')])
    expect(await shown(one)).toBe(true)
  expect(await shown((await aTeam(town)).leader)).toBe(false)
  for (const one of [team.one, town.as(town.system_admin, 'system_admin')])
    await town.refused(one.asks('delegations'), 'doorway.not-yours')
  await town.refused(team.one.does('endDelegation', { delegation: id, version: 1 }), 'doorway.not-yours')
})

test('it begins and ends with its days, and with what the absent one has himself', async () => {
  const team = await aTeam(town)
  const { leader, deputy, standIn } = await teamsOf(team)
  await gives(leader, deputy.person, { fromDay: '2026-03-03', untilDay: '2026-03-04' })
  const at = async (instant: string) => {
    town.clock.moveTo(instant as never)
    return standIn.asks('inspections').then(() => 'worn', codeOf)
  }
  expect(await at('2026-03-02T15:59:00.000Z')).toBe('doorway.not-your-hat')
  expect(await at('2026-03-02T16:00:00.000Z')).toBe('worn')
  expect(await at('2026-03-04T15:59:00.000Z')).toBe('worn')
  expect(await at('2026-03-04T16:00:00.000Z')).toBe('doorway.not-your-hat')
  await gives(leader, deputy.person, { fromDay: '2026-03-05' })
  await standIn.asks('inspections')
  const { rows } = await town.above.query('select id from teams_appointment where person = $1', [leader.person])
  const end = { round: team.round, appointment: rows[0].id, version: 1, reason: '另有任用' }
  await office.does('endAppointment', end)
  await town.refused(standIn.asks('inspections'), 'doorway.not-your-hat')
})
