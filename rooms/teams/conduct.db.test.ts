import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aTeam } from './fixture.ts'

const town = await aHouse('policies', 'ledger', 'registry', 'planning', 'teams')
afterAll(() => town.close())

const office = town.as(town.office, 'office')
const discipline = town.as(await town.someone('discipline'), 'discipline')
const organisation = town.as(await town.someone('organisation'), 'organisation')
const appointmentOf = async (person: string): Promise<string> =>
  (await office.asks('appointments', { person, live: 'yes' })).rows[0].id
/** The round staffed and mobilised, the unit told that the team comes. */
async function announced(round: string, inspection: string, leader: Someone) {
  const version = async (table: string, id: string) =>
    (await town.above.query(`select version from ${table} where id = $1`, [id])).rows[0].version
  await office.does('staffRound', { round, version: await version('planning_round', round) })
  await office.does('mobiliseRound', { round, version: await version('planning_round', round), on: '2026-03-02' })
  await leader.does('prepareInspection', { inspection, version: await version('planning_inspection', inspection) })
  const on = { inspection, version: await version('planning_inspection', inspection), on: '2026-03-02' }
  await office.does('notifyInspection', on)
}
const idsOf = async (who: Someone, list: string) =>
  (await who.asks('conductPage'))[list].map((row: { id: string }) => row.id)

test('pledges, self-checks and contacts are one’s own: office and discipline read them, the leader does not', async () => {
  const { one, two, leader } = await aTeam(town)
  const appointment = await appointmentOf(one.person)
  const pledge = { id: randomUUID(), appointment, kind: 'discipline' }
  await town.refused(two.does('signPledge', { ...pledge }), 'doorway.not-found')
  await one.does('signPledge', pledge)
  await town.refused(one.does('signPledge', { ...pledge, id: randomUUID() }), 'teams.pledged-already')
  const check = { id: randomUUID(), appointment, broken: ['ban.gift'], text: '' }
  await town.refused(one.does('checkOneself', check), 'teams.breach-untold')
  await one.does('checkOneself', { ...check, text: '收受土特产一份，已退还' })
  const contact = { id: randomUUID(), appointment, kind: 'pleading', onDay: '2026-03-02', who: '某局干部', text: '' }
  await one.does('reportContact', contact)
  for (const who of [one, office, discipline]) expect(await idsOf(who, 'contacts')).toContain(contact.id)
  for (const who of [one, office, discipline]) expect(await idsOf(who, 'checks')).toContain(check.id)
  for (const who of [leader, two, organisation])
    expect([...(await idsOf(who, 'contacts')), ...(await idsOf(who, 'checks'))]).toEqual([])
  expect(await idsOf(leader, 'pledges')).not.toContain(pledge.id)
  expect(await idsOf(one, 'pledges')).toContain(pledge.id)
  await office.does('handleContact', { contact: contact.id, version: 1, handling: '已提醒谈话' })
  await town.refused(office.does('handleContact', { contact: contact.id, version: 2, handling: '再' }), 'teams.handled')
})

test('a complaint reaches the office and not the team, nor anybody of the office who sits in it (S2-19)', async () => {
  const { inspection, bodies, leader, deputy, one, team, round } = await aTeam(town)
  const body = bodies[0] as string
  const principal = town.as(await town.someone('principal', { body }), 'principal')
  const id = randomUUID()
  const complaint = { id, inspection, channel: 'system', text: '夜间谈话超时' }
  await town.refused(principal.does('complain', complaint), 'doorway.not-found')
  await announced(round, inspection, leader)
  await principal.does('complain', complaint)
  const seen = async (who: Someone) =>
    (await who.asks('complaints')).rows.filter((row: { id: string }) => row.id === id).length
  expect([await seen(office), await seen(principal)]).toEqual([1, 1])
  for (const who of [leader, deputy, one]) expect(await seen(who)).toBe(0)
  await town.refused(discipline.asks('complaints'), 'doorway.not-yours')
  // Somebody of the office who sits in the team reads nothing of it and may not answer it, whatever hat he wears.
  const both = await town.someone('office')
  const seat = { fromDay: '2026-03-02', untilDay: '2026-06-30', origin: 'office', skill: 'general', basis: '' }
  await office.does('appoint', { id: randomUUID(), round, team, person: both, role: 'member', ...seat })
  const asOffice = town.as(both, 'office')
  expect(await seen(asOffice)).toBe(0)
  const answer = { complaint: id, version: 1, founded: false, answer: '经核查不属实' }
  await town.refused(asOffice.does('answerComplaint', answer), 'teams.own-team')
  await office.does('answerComplaint', answer)
  expect((await principal.asks('complaints')).rows).toMatchObject([{ founded: false, answer: '经核查不属实' }])
  await town.refused(office.does('answerComplaint', { ...answer, version: 2 }), 'teams.answered')
  // No record of it stands behind the team's walls.
  const { rows } = await town.above.query('select inspection, body from ledger_record where about = $1', [id])
  expect(rows).toEqual([
    { inspection: null, body: null },
    { inspection: null, body: null },
  ])
})

test('the body rates the team once it has left, and no team reads it (S2-18)', async () => {
  const { inspection, bodies, leader, round } = await aTeam(town)
  const principal = town.as(await town.someone('principal', { body: bodies[0] as string }), 'principal')
  await announced(round, inspection, leader)
  const rating = { id: randomUUID(), inspection, objections: ['meals'], text: '' }
  await town.refused(principal.does('rateTeam', rating), 'teams.not-left')
  await town.above.query(
    "update planning_inspection set state = 'exited', entered_on = '2026-03-02', exited_on = '2026-03-02' where id = $1",
    [inspection],
  )
  expect((await principal.asks('ratings')).open).toMatchObject([{ inspection }])
  await principal.does('rateTeam', rating)
  await town.refused(principal.does('rateTeam', { ...rating, id: randomUUID() }), 'teams.rated-already')
  expect((await office.asks('ratings')).ratings).toMatchObject([{ objections: ['meals'] }])
  await town.refused(leader.asks('ratings'), 'doorway.not-yours')
})

test('modules, meetings of the branch, the paper of authority, and an appraisal the person answers', async () => {
  const { inspection, leader, one, two, team } = await aTeam(town)
  const stranger = await aTeam(town)
  const module = { module: randomUUID(), inspection, name: '财务组', task: '查账', members: [one.person] }
  await town.refused(leader.does('setModule', { ...module, members: [stranger.one.person] }), 'teams.not-of-the-team')
  await town.refused(stranger.leader.does('setModule', module), 'doorway.not-found')
  await leader.does('setModule', module)
  await leader.does('setModule', { ...module, members: [one.person, two.person] })
  const meeting = {
    id: randomUUID(),
    inspection,
    onDay: '2026-03-02',
    secretary: leader.person,
    topic: '学习条例',
    text: '',
  }
  await one.does('holdMeeting', { ...meeting, present: [one.person, leader.person] })
  const inside = await two.asks('insideTeam', { inspection })
  expect(inside).toMatchObject({ modules: [{ name: '财务组', version: 2 }], meetings: [{ topic: '学习条例' }] })
  expect(inside.modules[0].members).toHaveLength(2)
  await town.refused(stranger.one.asks('insideTeam', { inspection }), 'doorway.not-found')
  const paper = await office.asks('authorityPaper', { team })
  expect(paper.members.map((of: { role: string }) => of.role)).toEqual(['leader', 'deputy', 'member', 'member'])
  expect(paper.units).toHaveLength(1)
  const id = randomUUID()
  await office.does('appraise', { id, appointment: await appointmentOf(one.person), text: '原则性强' })
  await town.refused(two.does('answerAppraisal', { appraisal: id, version: 1, answer: '同意' }), 'doorway.not-found')
  await one.does('answerAppraisal', { appraisal: id, version: 1, answer: '同意' })
  expect((await organisation.asks('conductPage')).appraisals).toMatchObject([{ id, answer: '同意' }])
  expect(await idsOf(leader, 'appraisals')).toEqual([])
})

test('person-times served on rounds are counted once a round, persons once, first times by the earlier rounds (S3-09)', async () => {
  const before = await organisation.asks('personTimes')
  const { leader, one, round } = await aTeam(town)
  const after = await organisation.asks('personTimes')
  expect(after.times - before.times).toBe(4)
  expect(after.persons - before.persons).toBe(4)
  const line = after.rounds.find((each: { round: string }) => each.round === round)
  expect(line).toMatchObject({ times: 4, seconded: 4, office: 0, first: 4, appraised: 0, began: '2026-03-02' })
  await office.does('appraise', { id: randomUUID(), appointment: await appointmentOf(one.person), text: '踏实' })
  expect((await organisation.asks('personTimes')).appraised - after.appraised).toBe(1)
  expect((await organisation.asks('personTimes', { until: '2026-03-01' })).rounds).toEqual([])
  expect((await organisation.asks('personTimes', { from: '2026-03-02' })).times).toBe(after.times)
  await town.refused(leader.asks('personTimes'), 'doorway.not-yours')
})
