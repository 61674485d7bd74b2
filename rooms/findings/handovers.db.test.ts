import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { readied } from '../teams/fixture.ts'
import { aDraft, aTeam, aTownOfSheets, bring, type TeamAtWork, versionOf } from './fixture.ts'

const { town, files, close } = await aTownOfSheets()
afterAll(close)

const inHandOf = async (at: TeamAtWork, person: string): Promise<string[]> =>
  (await at.leader.asks('openWork', { person })).groups.flatMap((one: { rows: { id: string }[] }) =>
    one.rows.map((row) => row.id),
  )
const leftOf = async (at: TeamAtWork): Promise<string[]> =>
  (await at.leader.asks('desk')).groups
    .filter((one: { key: string }) => one.key === 'desk.left')
    .flatMap((one: { rows: { id: string }[] }) => one.rows.map((row) => row.id))
const leaves = async (at: TeamAtWork, person: string) => {
  const office = town.as(town.office, 'office')
  const { rows } = await office.asks('appointments', { person })
  const [{ id, version }] = rows
  await office.does('endAppointment', { round: at.round, appointment: id, version, reason: '调回原单位' })
}
const list = (at: TeamAtWork, sheets: string[], more: object = {}) => ({
  id: randomUUID(),
  inspection: at.inspection,
  from: at.one.person,
  to: at.two.person,
  reason: '甲一调回原单位',
  sheets,
  ...more,
})

test('who leaves with open sheets stands on the leader’s desk; handed over they go on, and he still never checks them', async () => {
  const at = await aTeam(town)
  expect(await leftOf(at)).toEqual([])
  const third = await town.someone(undefined, { name: '丙三' })
  const days = { fromDay: '2026-03-02', untilDay: '2026-12-31' }
  const rest = { role: 'member', origin: 'seconded', skill: 'general', basis: '', ...days }
  const office = town.as(town.office, 'office')
  await office.does('appoint', { id: randomUUID(), round: at.round, team: at.team, person: third, ...rest })
  const [open, waiting] = [await aDraft(at, files), await aDraft(at, files)]
  await bring(at, waiting, 'supported')
  expect(await inHandOf(at, at.one.person)).toEqual([open])
  expect(await leftOf(at)).toEqual([])
  await leaves(at, at.one.person)
  expect(await leftOf(at)).toEqual([open])

  await town.refused(at.leader.does('handOverSheets', list(at, [waiting], { to: third })), 'findings.not-in-hand')
  await town.refused(at.leader.does('handOverSheets', list(at, [open], { to: at.one.person })), 'findings.two-handlers')
  const stranger = await town.someone()
  await town.refused(at.leader.does('handOverSheets', list(at, [open], { to: stranger })), 'findings.not-in-team')
  const made = list(at, [open], { to: third })
  await at.leader.does('handOverSheets', made)

  const { sheet } = await at.leader.asks('sheetPage', { sheet: open })
  expect([sheet.handlerOne, sheet.handlerTwo]).toEqual([third, at.two.person])
  expect(sheet.everHandled).toEqual(expect.arrayContaining([at.one.person, third, at.two.person]))
  expect([await inHandOf(at, at.one.person), await inHandOf(at, third), await leftOf(at)]).toEqual([[], [open], []])
  await town.refused(at.leader.does('handOverSheets', list(at, [open], { to: third })), 'findings.not-in-hand')
  const said = await town.above.query(
    "select kind from ledger_record where about = any ($1::uuid[]) and kind like '%.handedOver' order by kind",
    [[made.id, open]],
  )
  expect(said.rows.map(({ kind }) => kind)).toEqual(['sheet.handedOver', 'work.handedOver'])
  expect((await at.leader.asks('handoverPage', { handover: made.id })).sheets).toMatchObject([{ id: open }])
  const seenByOffice = await office.asks('handoverPage', { handover: made.id })
  expect([seenByOffice.handover.sheets.length, seenByOffice.sheets]).toEqual([1, []])
  expect(await versionOf(at.leader, open)).toBe(sheet.version)
})

test('a list holds only what is of its unit and before the leader’s eyes', async () => {
  const [mine, other] = [await aTeam(town), await aTeam(town)]
  const foreign = await aDraft(other, files)
  await town.refused(mine.leader.does('handOverSheets', list(mine, [foreign])), 'doorway.not-found')
  const wide = await aTeam(town, 2)
  const sheet = await aDraft(wide, files)
  const elsewhere = list(wide, [sheet], { inspection: wide.units[1] })
  await town.refused(wide.leader.does('handOverSheets', elsewhere), 'findings.not-in-hand')
  expect(await inHandOf(mine, other.one.person)).toEqual([])
})

test('what was checked in his place counts as his own: back again he does not sign it, nor does anybody for him (traps 45)', async () => {
  const at = await aTeam(town)
  const third = await town.someone(undefined, { name: '丙三' })
  const days = { fromDay: '2026-03-02', untilDay: '2026-12-31' }
  const rest = { role: 'member', origin: 'seconded', skill: 'general', basis: '', ...days }
  const office = town.as(town.office, 'office')
  await office.does('appoint', { id: randomUUID(), round: at.round, team: at.team, person: third, ...rest })
  const sheet = await aDraft(at, files)
  await bring(at, sheet, 'supported')
  const away = (person: string) => ({ id: randomUUID(), person, reason: '参加培训', ...days, untilDay: '2026-03-20' })
  const ofDeputy = away(third)
  await at.deputy.does('delegate', ofDeputy)
  const on = async () => ({ sheet, version: await versionOf(at.leader, sheet), comment: '' })
  await town.as(third, 'deputy').does('checkSheet', await on())
  await at.deputy.does('endDelegation', { delegation: ofDeputy.id, version: 1 })
  await at.leader.does('delegate', away(at.deputy.person))
  await town.refused(town.as(at.deputy.person, 'leader').does('signSheet', await on()), 'findings.checked-by-you')
  await at.leader.does('signSheet', await on())
})

test('talks, visits, papers and fact sheets go on the list too; the receiver accepts it himself, and each step is on record', async () => {
  const at = await aTeam(town)
  const third = await town.someone(undefined, { name: '丙三' })
  const days = { fromDay: '2026-03-02', untilDay: '2026-12-31' }
  const rest = { role: 'member', origin: 'seconded', skill: 'general', basis: '', ...days }
  const office = town.as(town.office, 'office')
  await office.does('appoint', { id: randomUUID(), round: at.round, team: at.team, person: third, ...rest })
  await readied(town, at.round)
  const round = async () => (await office.asks('roundPage', { round: at.round })).round.version
  await office.does('staffRound', { round: at.round, version: await round() })
  await office.does('mobiliseRound', { round: at.round, version: await round(), on: '2026-03-02' })
  const { version } = (await at.leader.asks('inspectionPage', { inspection: at.inspection })).inspection
  await at.leader.does('prepareInspection', { inspection: at.inspection, version })
  const [talk, visit] = [randomUUID(), randomUUID()]
  const unit = { inspection: at.inspection }
  const partner = { name: '王某', title: '办公室主任' }
  await at.one.does('planTalk', { id: talk, ...unit, ...partner, plannedOn: '2026-03-05' })
  await at.one.does('proposeVisit', { id: visit, ...unit, subject: '项目工地', household: '', place: '城东' })
  expect((await inHandOf(at, at.one.person)).sort()).toEqual([talk, visit].sort())
  await leaves(at, at.one.person)
  const left = async () =>
    (await at.leader.asks('desk')).groups
      .filter((one: { key: string }) => one.key === 'desk.leftOther')
      .flatMap((one: { rows: { id: string }[] }) => one.rows.map((row) => row.id))
      .sort()
  expect(await left()).toEqual([talk, visit].sort())
  const other = [
    { noun: 'talk', id: talk },
    { noun: 'visit', id: visit },
  ]
  const hands = (more: object) => at.leader.does('handOverSheets', list(at, [], { to: third, other, ...more }))
  await town.refused(hands({ other: [] }), 'findings.nothing-handed')
  await town.refused(hands({ from: at.two.person }), 'findings.not-in-hand')
  await town.refused(hands({ to: await town.someone() }), 'findings.not-in-team')
  const { id } = await hands({})
  expect(await left()).toEqual([])
  const receiver = town.as(third, 'member')
  const waiting = async () =>
    (await receiver.asks('desk')).groups.filter((one: { key: string }) => one.key === 'desk.handoversToAccept').length
  expect(await waiting()).toBe(1)
  const page = await receiver.asks('handoverPage', { handover: id })
  expect(page.other.map((one: { id: string }) => one.id).sort()).toEqual([talk, visit].sort())
  const accept = { handover: id, version: 1 }
  await town.refused(at.two.does('acceptHandover', accept), 'findings.not-handed-to-you')
  await receiver.does('acceptHandover', accept)
  expect([await waiting(), (await receiver.asks('handoverPage', { handover: id })).handover.acceptedOn]).toEqual([
    0,
    '2026-03-02',
  ])
  await town.refused(receiver.does('acceptHandover', { ...accept, version: 2 }), 'findings.accepted-already')
  // The office reads that it was done, and of what it does not see only how many.
  const seen = await office.asks('handoverPage', { handover: id })
  expect([seen.handover.other.length, seen.other]).toEqual([2, []])
})
