import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, type Day, type Instant } from '../../core/pure/days.ts'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { aDraft, aTeam, bring } from '../findings/fixture.ts'
import { versionOf } from '../planning/fixture.ts'
import { rooms, settleExit } from './fixture.ts'

const town = await aHouse(...rooms)
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

const office = town.as(town.office, 'office')
let at: Awaited<ReturnType<typeof aTeam>>
let others: Awaited<ReturnType<typeof aTeam>>
let principal: Someone
let clerk: Someone
let group: Someone
let discipline: Someone
let exitOn: Day
const sheets: string[] = []
const unit = async () => (await office.asks('inspectionPage', { inspection: at.inspection })).inspection

beforeAll(async () => {
  at = await aTeam(town)
  others = await aTeam(town)
  const body = at.bodies[0] as string
  principal = town.as(await town.someone('principal', { body }), 'principal')
  clerk = town.as(await town.someone('clerk', { body }), 'clerk')
  group = town.as(await town.someone('leading_group'), 'leading_group')
  discipline = town.as(await town.someone('discipline'), 'discipline')
  for (const more of [{}, { proposal: 'immediate' }, { proposal: 'lead' }]) sheets.push(await aDraft(at, files, more))
  const { inspection } = at
  await office.does('staffRound', { round: at.round, version: await versionOf(town, at.round) })
  await at.leader.does('prepareInspection', { inspection, version: (await unit()).version })
  await office.does('notifyInspection', { inspection, version: (await unit()).version, on: '2026-03-02' })
  await office.does('mobiliseRound', { round: at.round, version: await versionOf(town, at.round), on: '2026-03-02' })
})

const now = async (immediate: string, by: Someone = at.leader) => ({
  immediate,
  version: (await by.asks('immediatePage', { immediate })).immediate.version,
})
const says = {
  channel: 'written',
  touches: 'unit',
  title: '办事大厅公示栏过期',
  problem: '公示栏仍为2023年的收费标准。',
  requirement: '三日内更换公示内容，并自查其他窗口。',
  addressee: '局长',
}
async function proposed(sheet: number, more: object = {}): Promise<string> {
  const id = randomUUID()
  await at.one.does('proposeImmediate', { ...says, id, sheet: sheets[sheet], dueOn: addDays(exitOn, -3), ...more })
  return id
}
async function issued(sheet: number, more: object = {}): Promise<string> {
  const id = await proposed(sheet, more)
  await at.leader.does('approveImmediate', await now(id))
  await at.one.does('issueImmediate', await now(id))
  return id
}
const report = async (immediate: string) => {
  const { inspection } = at
  const name = `${randomUUID()}.png`
  const about = {
    circle: 'rectification',
    about: immediate as `${string}-${string}-${string}-${string}-${string}`,
    noun: 'immediate',
    name,
  }
  const file = await files.upload(principal, inspection, undefined, about)
  const told = { measure: '更换公示栏', result: '三个窗口均已更新', proofs: [{ id: randomUUID(), file }] }
  await town.refused(
    principal.does('reportImmediate', { ...(await now(immediate)), ...told, pledged: false }),
    'findings.not-pledged',
  )
  await principal.does('reportImmediate', { ...(await now(immediate)), ...told, pledged: true })
}

test('nothing is asked for before the team is on site', async () => {
  exitOn = (await unit()).exitOn
  await town.refused(proposed(0), 'findings.not-on-site')
  const { version } = await unit()
  await at.leader.does('enterInspection', { inspection: at.inspection, version, on: '2026-03-02' })
  await town.refused(proposed(0, { dueOn: addDays(exitOn, 1) }), 'findings.after-exit')
  await town.refused(proposed(2), 'findings.touches-lead')
})

test('from the proposal to the closure: numbered, signed for, reported with a pledge, checked by two, closed by a third', async () => {
  const id = await proposed(0)
  await town.refused(at.one.does('approveImmediate', await now(id)), 'doorway.not-yours')
  await town.refused(group.does('approveImmediate', await now(id)), 'findings.other-decider')
  await town.refused(discipline.asks('immediatePage', { immediate: id }), 'doorway.not-found')
  await at.leader.does('approveImmediate', await now(id))
  await town.refused(principal.asks('immediatePage', { immediate: id }), 'doorway.not-found')
  await at.one.does('issueImmediate', await now(id))
  const shown = await principal.asks('immediatePage', { immediate: id })
  expect(shown).toMatchObject({ immediate: { number: '立行立改〔2026〕1号', state: 'issued' }, sheet: null })
  for (const by of [clerk, office, group, discipline])
    expect((await by.asks('immediates')).rows.map((row: { id: string }) => row.id)).toContain(id)
  await town.refused(others.leader.asks('immediatePage', { immediate: id }), 'doorway.not-found')
  await town.refused(clerk.does('receiveImmediate', await now(id)), 'doorway.not-yours')
  await principal.does('receiveImmediate', await now(id))
  const later = { dueOn: addDays(exitOn, -2), reason: '物料未到' }
  await town.refused(
    at.leader.does('redateImmediate', { ...(await now(id)), ...later, dueOn: addDays(exitOn, 1) }),
    'findings.after-exit',
  )
  await at.leader.does('redateImmediate', { ...(await now(id)), ...later })
  const written = { draftMeasure: '更换公示栏。', draftResult: '一楼已更换。' }
  await clerk.does('prepareImmediate', { ...(await now(id)), ...written })
  expect((await principal.asks('immediatePage', { immediate: id })).immediate).toMatchObject({
    ...{ ...written, measure: '', result: '', state: 'received' },
    ...{ dueOn: later.dueOn, firstDueOn: addDays(exitOn, -3), dueReason: later.reason },
  })
  expect((await at.leader.asks('immediatePage', { immediate: id })).immediate).toMatchObject({
    draftMeasure: '',
    draftResult: '',
  })
  await report(id)
  await town.refused(clerk.does('prepareImmediate', { ...(await now(id)), ...written }), 'flow.not-now')
  const visit = { on: '2026-03-02', place: '办事大厅', seen: '公示栏已更新。', met: true, other: at.two.person }
  await town.refused(
    at.one.does('visitImmediate', { ...(await now(id)), ...visit, other: at.one.person }),
    'findings.visit-by-two',
  )
  await town.refused(
    at.one.does('visitImmediate', { ...(await now(id)), ...visit, other: others.one.person }),
    'findings.not-in-team',
  )
  await at.one.does('visitImmediate', { ...(await now(id)), ...visit, met: false, seen: '二楼窗口仍是旧的。' })
  await town.refused(at.one.does('confirmVisit', await now(id)), 'findings.visit-second')
  await at.two.does('confirmVisit', await now(id))
  expect((await clerk.asks('immediatePage', { immediate: id })).immediate).toMatchObject({
    state: 'returned',
    reason: '二楼窗口仍是旧的。',
    returns: 1,
  })
  await report(id)
  await at.two.does('visitImmediate', { ...(await now(id)), ...visit, other: at.deputy.person })
  await at.deputy.does('confirmVisit', await now(id))
  await town.refused(
    at.deputy.does('closeImmediate', { ...(await now(id)), opinion: '同意。' }),
    'findings.verified-by-you',
  )
  await at.leader.does('closeImmediate', { ...(await now(id)), opinion: '同意销号。' })
  const page = await office.asks('immediatePage', { immediate: id })
  expect(page.immediate).toMatchObject({ state: 'closed', verifierOne: at.two.person, verifierTwo: at.deputy.person })
  expect(page.proofs.map((one: { report: number }) => one.report)).toEqual([2, 1])
  const kinds = (await principal.asks('timeline', { about: id, size: 200 })).rows.map(
    (line: { kind: string }) => line.kind,
  )
  expect(kinds.reverse()).toEqual([
    'immediate.issued',
    'immediate.received',
    'immediate.prolonged',
    'immediate.prepared',
    'immediate.reported',
    'immediate.returned',
    'immediate.reported',
    'immediate.verified',
    'immediate.closed',
  ])
})

test('what touches another unit is the leading group’s; what nobody wants issued falls away', async () => {
  const id = await proposed(1, { touches: 'otherUnit', channel: 'oral' })
  await town.refused(at.leader.does('approveImmediate', await now(id)), 'findings.other-decider')
  const later = { dueOn: addDays(exitOn, -1), reason: '等待另一单位答复' }
  await town.refused(at.leader.does('redateImmediate', { ...(await now(id)), ...later }), 'findings.other-decider')
  await group.does('redateImmediate', { ...(await now(id)), ...later })
  await group.does('approveImmediate', await now(id))
  await at.leader.does('dropImmediate', { ...(await now(id)), reason: '另行发函' })
  await town.refused(at.one.does('issueImmediate', await now(id)), 'flow.not-now')
})

test('the clock: new, amber three days before its day, red after it; at the exit it stops and the item goes into the feedback', async () => {
  const dueOn = addDays(exitOn, -3)
  const id = await issued(1, { channel: 'oral' })
  await principal.does('receiveImmediate', await now(id))
  const light = async () => {
    const { groups } = await clerk.asks('desk')
    const rows = groups.flatMap((group: { rows: { id: string; light: string }[] }) => group.rows)
    return rows.find((row: { id: string }) => row.id === id)?.light
  }
  const onDay = async (day: Day) => {
    town.clock.moveTo(`${day}T01:00:00.000Z` as Instant)
    return light()
  }
  expect(await onDay(addDays(dueOn, -4))).toBe('plain')
  expect(await onDay(addDays(dueOn, -3))).toBe('amber')
  expect(await onDay(dueOn)).toBe('amber')
  expect(await onDay(addDays(dueOn, 1))).toBe('red')
  expect((await office.asks('immediates', { overdue: 'yes' })).rows.map((row: { id: string }) => row.id)).toEqual([id])
  expect((await office.asks('immediateBoard', {})).rows).toEqual([
    { channel: 'written', issued: 1, open: 0, overdue: 0, closed: 1, carried: 0 },
    { channel: 'oral', issued: 1, open: 1, overdue: 1, closed: 0, carried: 0 },
  ])
  const { rows: tempos } = await office.asks('temposOf', { inspection: at.inspection })
  const none = { asked: 0, open: 0, overdue: 0, closed: 0, carried: 0 }
  expect(tempos).toMatchObject([
    { written: { ...none, asked: 1, closed: 1 }, oral: { ...none, asked: 1, open: 1, overdue: 1 }, full: none },
  ])
  const waiting = await proposed(0, { dueOn: exitOn })
  for (const sheet of [sheets[0], sheets[1]] as string[]) await bring(at, sheet, 'adopted')
  const routed = sheets[1] as string
  const { version } = (await at.leader.asks('sheetPage', { sheet: routed })).sheet
  await at.leader.does('routeSheet', { sheet: routed, version, ways: ['immediate'], comment: '' })
  const { inspection } = at
  await settleExit(at.leader, inspection)
  await at.leader.does('exitInspection', { inspection, version: (await unit()).version, on: addDays(dueOn, 1) })
  expect((await principal.asks('immediatePage', { immediate: id })).immediate.state).toBe('carried')
  expect((await principal.asks('temposOf')).rows).toMatchObject([{ oral: { ...none, asked: 1, carried: 1 } }])
  expect((await at.one.asks('immediatePage', { immediate: waiting })).immediate.state).toBe('dropped')
  expect(await light()).toBeUndefined()
  const opinion = randomUUID()
  await office.does('draftOpinion', { id: opinion, inspection })
  const drafted = await office.asks('opinionPage', { opinion })
  expect(drafted.items).toHaveLength(2)
  const carried = drafted.items[1].id
  await office.does('leaveOutItem', { opinion, version: drafted.opinion.version, item: carried })
  const approve = async () => {
    const { version } = (await office.asks('opinionPage', { opinion })).opinion
    return group.does('approveOpinion', { opinion, version, comment: '' })
  }
  await town.refused(approve(), 'feedback.carried-missing')
  const again = { opinion, version: drafted.opinion.version + 1, id: randomUUID(), sheet: routed }
  expect((await office.asks('opinionPage', { opinion })).candidates).toMatchObject([{ id: routed }])
  await office.does('takeInSheet', again)
  await town.refused(approve(), 'feedback.incomplete')
})
