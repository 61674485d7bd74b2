import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, type Day, type Instant } from '../../core/pure/days.ts'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { rooms } from '../feedback/fixture.ts'
import { type AtWork, approvedPlan, aRectification, bring, report, versionOf } from './fixture.ts'
import { drawnFrom } from './rules/spots.ts'

const town = await aHouse(...rooms)
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

let at: AtWork
let other: AtWork
beforeAll(async () => {
  at = await aRectification(town, files, 3)
  await approvedPlan(at)
  const limit = {
    code: 'T13',
    unit: 'month',
    citation: '2022年意见：两个报告合并',
    basis: 'law',
    fromDay: '2026-03-02',
  }
  await at.office.does('amendLimit', { ...limit, id: randomUUID(), amount: 0 })
  other = await aRectification(town, files, 1)
})
const goTo = (day: Day | string) => town.clock.moveTo(`${day}T01:00:00.000Z` as Instant)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const deskIds = async (by: Someone, key: string): Promise<string[]> =>
  (await by.asks('desk')).groups
    .filter((group: { key: string }) => group.key === key)
    .flatMap((group: { rows: { id: string }[] }) => group.rows.map(({ id }) => id))

test('the receipt calls for a democratic-life meeting; it is requested, held with talks and reported (T10)', async () => {
  const [one] = (await at.principal.asks('lifeMeetings')).rows
  expect(one).toMatchObject({ state: 'due', dueOn: '2026-04-02', provisional: true, plan: at.plan })
  const now = async () => ({
    lifeMeeting: one.id,
    version: (await at.clerk.asks('lifeMeetingPage', { lifeMeeting: one.id })).lifeMeeting.version,
  })
  expect(await deskIds(at.clerk, 'lifeMeetingsToHold')).toEqual([one.id])
  await at.clerk.does('requestLifeMeeting', { ...(await now()), request: '请示与方案', plannedOn: '2026-03-20' })
  const held = { heldOn: '2026-03-02', talks: 0, opinions: 21, criticisms: 15 }
  await town.refused(at.clerk.does('holdLifeMeeting', { ...(await now()), ...held }), 'rectification.no-talks')
  await at.clerk.does('holdLifeMeeting', { ...(await now()), ...held, talks: 16 })
  await town.refused(at.clerk.does('reportLifeMeeting', { ...(await now()), report: '情况报告' }), 'doorway.not-yours')
  await at.principal.does('reportLifeMeeting', { ...(await now()), report: '情况报告' })
  for (const by of [at.office, at.discipline, at.organisation, at.leader])
    expect((await by.asks('lifeMeetingPage', { lifeMeeting: one.id })).lifeMeeting).toMatchObject({ state: 'reported' })
  expect(await deskIds(at.clerk, 'lifeMeetingsToHold')).toEqual([])
})

test('each hat notes for itself on the same item (S3-25)', async () => {
  const [task] = at.tasks as [string]
  const note = (by: Someone, text: string) => by.does('noteRemark', { id: randomUUID(), task, text })
  await note(at.discipline, '已约谈，重点看整改是否到人。')
  await note(at.office, '列入下周督办。')
  await note(at.clerk, '材料在档案室。')
  const read = async (by: Someone) =>
    (await by.asks('taskRemarks', { task })).rows.map((row: { text: string }) => row.text)
  expect(await read(at.discipline)).toEqual(['已约谈，重点看整改是否到人。'])
  expect(await read(at.office)).toEqual(['列入下周督办。'])
  expect(await read(at.principal)).toEqual(['材料在档案室。'])
  for (const by of [at.organisation, at.group, at.charge]) expect(await read(by)).toEqual([])
})

test('a day is moved with a reason: by the office within its reach, by the leading group beyond it', async () => {
  const [task] = at.tasks as [string]
  const askFor = async (wanted: string) => {
    const id = randomUUID()
    await at.principal.does('askProlongation', {
      id,
      task,
      version: await versionOf(at.clerk, task),
      wanted,
      reason: '招标流标，须重新组织。',
    })
    return id
  }
  const now = async (prolongation: string) => ({
    prolongation,
    version: (await at.office.asks('prolongations', { task })).rows.find(
      (row: { id: string }) => row.id === prolongation,
    ).version,
  })
  await town.refused(askFor('2026-05-01'), 'rectification.not-later')
  const id = await askFor('2026-06-01')
  await town.refused(askFor('2026-06-01'), 'rectification.asked-already')
  expect(await deskIds(at.office, 'prolongationsForOffice')).toEqual([id])
  await town.refused(
    at.group.does('grantProlongation', { ...(await now(id)), comment: '' }),
    'rectification.other-approver',
  )
  await at.office.does('grantProlongation', { ...(await now(id)), comment: '同意。' })
  expect((await at.clerk.asks('taskPage', { task })).task).toMatchObject({ dueOn: '2026-06-01', clockOn: '2026-06-01' })
  const long = await askFor('2026-08-01')
  await town.refused(
    at.office.does('grantProlongation', { ...(await now(long)), comment: '' }),
    'rectification.other-approver',
  )
  await at.group.does('grantProlongation', { ...(await now(long)), comment: '同意，确保年内完成。' })
  expect((await at.clerk.asks('taskPage', { task })).task).toMatchObject({
    concentrated: false,
    longDueOn: '2026-08-01',
    clockOn: '2026-08-01',
  })
  const kinds = (await at.principal.asks('timeline', { about: task, size: 200 })).rows.map(
    (row: { kind: string }) => row.kind,
  )
  expect(kinds.filter((kind: string) => kind === 'task.prolonged')).toHaveLength(2)
  const never = await askFor('2026-09-01')
  await at.principal.does('withdrawProlongation', await now(never))
})

test('a plan not handed in and the reports on a plan are given more time by reason and approver; what was filed or handed in is not (S1-24)', async () => {
  const late = async (of: AtWork, subject: string, wanted: string) => {
    const { plan } = await of.principal.asks('planPage', { plan: of.plan })
    const id = randomUUID()
    const asked = { id, plan: of.plan, version: plan.version, subject, wanted, reason: '主要负责人调整，须重新研究。' }
    await of.principal.does('askPlanProlongation', asked)
    return id
  }
  const grant = async (by: Someone, id: string) => {
    const { rows } = await at.office.asks('prolongations', { state: 'asked' })
    const { version } = rows.find((row: { id: string }) => row.id === id)
    return by.does('grantProlongation', { prolongation: id, version, comment: '同意。' })
  }
  await town.refused(late(at, 'plan', '2026-12-01'), 'rectification.nothing-to-prolong')
  const { plan: before } = await other.principal.asks('planPage', { plan: other.plan })
  await town.refused(late(other, 'plan', before.dueOn), 'rectification.not-later')
  const id = await late(other, 'plan', addDays(before.dueOn, 40))
  await town.refused(late(other, 'plan', addDays(before.dueOn, 50)), 'rectification.asked-already')
  await grant(at.office, id)
  const { plan } = await other.principal.asks('planPage', { plan: other.plan })
  expect(plan).toMatchObject({ dueOn: addDays(before.dueOn, 40), version: before.version + 1 })
  const dayOf = async () =>
    (await other.principal.asks('rectificationReports', { plan: other.plan, size: 200 })).rows.find(
      (row: { kind: string }) => row.kind === 'progress',
    ).dueOn as Day
  const was = await dayOf()
  const far = await late(other, 'report', addDays(was, 300))
  await town.refused(grant(at.office, far), 'rectification.other-approver')
  await grant(at.group, far)
  expect(await dayOf()).toBe(addDays(was, 300))
  const { rows } = await at.office.asks('prolongations', { plan: other.plan, subject: 'plan,report', state: 'granted' })
  expect(rows.map((row: { approver: string }) => row.approver).toSorted()).toEqual(['leading_group', 'office'])
  expect(rows.every((row: { task: string | null }) => row.task === null)).toBe(true)
  const kinds = (await at.office.asks('timeline', { about: other.plan, size: 200 })).rows.map(
    (row: { kind: string }) => row.kind,
  )
  expect(kinds.filter((kind: string) => kind === 'plan.prolonged')).toHaveLength(2)
})

test('what was closed is drawn by a recorded seed; what came back is on the second list', async () => {
  const [, second, third] = at.tasks as [string, string, string]
  for (const task of [second, third]) {
    await report(at, task, { rulesMade: 1 }, ['rules'])
    await bring(at, task, 'closeTask')
  }
  const draw = (by: Someone, size: number) =>
    by.does('drawSpots', { id: randomUUID(), inspection: at.inspection, size })
  await town.refused(draw(at.discipline, 3), 'rectification.too-few-closed')
  await draw(at.discipline, 1)
  const [made] = (await at.office.asks('spotDraws')).rows
  expect(made).toMatchObject({ total: 2, size: 1, waiting: 1, relapsed: 0 })
  const ids = [second, third].toSorted()
  expect(made.population).toBe(sha256(ids.join('\n')))
  const [drawn] = (await at.discipline.asks('spots', { draw: made.id })).rows
  expect([drawn.task]).toEqual(drawnFrom(ids, 1, made.seed, sha256))
  const says = { spot: drawn.id, version: drawn.version, seen: '制度挂在墙上，没有执行。' }
  await town.refused(at.office.does('judgeSpot', { ...says, stands: true, dueOn: null }), 'rectification.closed-by-you')
  await at.discipline.does('judgeSpot', { ...says, stands: false, dueOn: '2026-07-01' })
  expect((await at.clerk.asks('taskPage', { task: drawn.task })).task).toMatchObject({
    state: 'reopened',
    dueOn: '2026-07-01',
    reopenings: 1,
  })
  expect((await at.clerk.asks('tasks', { again: 'yes' })).rows.map((row: { id: string }) => row.id)).toEqual([
    drawn.task,
  ])
  for (const by of [at.principal, at.leader]) await town.refused(by.asks('spots'), 'doorway.not-yours')
})

test('a new principal finds what is open and says that he goes on with it (S3-27)', async () => {
  goTo('2026-03-10')
  const person = await town.someone('principal', { body: at.body, name: '新书记' })
  const successor = town.as(person, 'principal')
  const [one] = (await successor.asks('successions')).rows
  expect(one).toMatchObject({ person, acceptedOn: null, name: '新书记' })
  expect(one.tasks.map(({ number }: { number: number }) => number)).toHaveLength(2)
  expect(await deskIds(successor, 'successionsToAccept')).toEqual([one.id])
  const accept = { succession: one.id, version: one.version }
  await town.refused(at.principal.does('acceptSuccession', accept), 'rectification.not-the-successor')
  await successor.does('acceptSuccession', accept)
  expect((await at.organisation.asks('successions', { accepted: 'yes' })).rows).toMatchObject([
    { acceptedOn: '2026-03-10' },
  ])
})

test('with T13 at nothing the receipt opens one report and not two (since 2022)', async () => {
  const kinds = async (who: AtWork) =>
    (await who.clerk.asks('rectificationReports', { plan: who.plan })).rows.map((row: { kind: string }) => row.kind)
  expect(await kinds(other)).toEqual(['progress'])
  expect((await kinds(at)).sort()).toEqual(['principal', 'progress'])
})

test('units by leaders in charge, or by their own leaders, with what is open, overdue and closed; each sees his own (S3-21)', async () => {
  const matrix = async (by: Someone, more: object = {}) =>
    (await by.asks('responsibilityMatrix', { size: 200, ...more })).rows
  const unit = { inspection: at.inspection }
  const standing = { open: 2, overdue: 0, closed: 1 }
  expect(await matrix(at.office, unit)).toMatchObject([
    { charge: at.charge.person, leader: '常分管', leaderKind: null, ...standing },
  ])
  expect(await matrix(at.office, { ...unit, overdue: 'yes' })).toEqual([])
  goTo('2027-01-01')
  expect(await matrix(at.office, { ...unit, by: 'leader' })).toMatchObject([
    { charge: null, leader: '梁书记', leaderKind: 'principal', ...standing, overdue: 2 },
  ])
  expect(await matrix(at.charge, { overdue: 'yes' })).toMatchObject([{ charge: at.charge.person, overdue: 2 }])
  expect((await at.office.asks('tasks', { ...unit, leader: '梁书记', light: 'red' })).count).toBe(2)
  expect(await matrix(other.principal, unit)).toEqual([])
  expect((await matrix(other.principal)).map((one: { inspection: string }) => one.inspection)).toEqual([
    other.inspection,
  ])
})
