import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, type Day, type Instant } from '../../core/pure/days.ts'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { rooms } from '../feedback/fixture.ts'
import { type AtWork, approvedPlan, aRectification, bring, enterRule, report, versionOf } from './fixture.ts'
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
  const asking = { request: '请示与方案', plannedOn: '2026-03-20' }
  await town.refused(
    at.clerk.does('requestLifeMeeting', { ...(await now()), ...asking, charge: at.principal.person }),
    'rectification.not-a-leader',
  )
  await town.refused(at.charge.asks('lifeMeetingPage', { lifeMeeting: one.id }), 'doorway.not-found')
  await at.clerk.does('requestLifeMeeting', { ...(await now()), ...asking, charge: at.charge.person })
  expect(await deskIds(at.charge, 'lifeMeetingsToAttend')).toEqual([one.id])
  const aTalk = { lifeMeeting: one.id, kind: 'talk', place: '会议室', speaker: '书记', partner: '财务副职' }
  const talk = { ...aTalk, id: randomUUID(), onDay: '2026-03-02', text: '交换意见' }
  await at.clerk.does('noteLifeTalk', talk)
  await at.clerk.does('noteLifeTalk', { ...talk, id: randomUUID(), kind: 'opinion', views: '公示' })
  await town.refused(at.office.does('noteLifeTalk', { ...talk, id: randomUUID() }), 'doorway.not-yours')
  const talks = async (by: Someone) => (await by.asks('lifeTalks', { lifeMeeting: one.id })).rows
  expect(await Promise.all([at.clerk, at.office, at.leader].map(async (by) => (await talks(by)).length))).toEqual([
    2, 0, 0,
  ])
  await town.refused(at.office.asks('lifeTalkPage', { lifeTalk: talk.id }), 'doorway.not-found')
  const held = { heldOn: '2026-03-02', talks: 0, opinions: 21, criticisms: 15 }
  await town.refused(at.clerk.does('holdLifeMeeting', { ...(await now()), ...held }), 'rectification.no-talks')
  await town.refused(
    at.clerk.does('holdLifeMeeting', { ...(await now()), ...held, talks: 16 }),
    'rectification.say-absence',
  )
  const few = { ...held, talks: 16, opinions: 0, attended: true }
  await town.refused(at.clerk.does('holdLifeMeeting', { ...(await now()), ...few }), 'rectification.fewer-opinions')
  await at.clerk.does('holdLifeMeeting', { ...(await now()), ...held, talks: 16, attended: true })
  expect(await deskIds(at.charge, 'lifeMeetingsToAttend')).toEqual([])
  expect((await at.charge.asks('lifeMeetings')).rows).toMatchObject([{ id: one.id, attended: true }])
  await town.refused(at.clerk.does('reportLifeMeeting', { ...(await now()), report: '情况报告' }), 'doorway.not-yours')
  await at.principal.does('reportLifeMeeting', { ...(await now()), report: '情况报告' })
  for (const by of [at.office, at.discipline, at.organisation, at.leader, at.charge])
    expect((await by.asks('lifeMeetingPage', { lifeMeeting: one.id })).lifeMeeting).toMatchObject({ state: 'reported' })
  for (const by of [at.office, at.discipline, at.leader]) expect(await talks(by)).toHaveLength(2)
  const late = { lifeTalk: talk.id, version: 1, reason: '晚了' }
  await town.refused(at.clerk.does('strikeLifeTalk', late), 'rectification.meeting-reported')
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
  // 按期完成率 goes by the day that counts now, without anything being counted through again.
  const { checks } = await at.office.asks('reconciliation')
  expect(checks.find(({ name }: { name: string }) => name === 'rows')).toMatchObject({ holds: true, breaks: [] })
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

test('rules made, amended and abolished are entered with their files, and are as many as is reported, or it is said why (S0-26)', async () => {
  const [task] = at.tasks as [string]
  const about = { circle: 'rectification', about: task as ReturnType<typeof randomUUID>, noun: 'task' } as const
  const file = await files.upload(at.clerk, at.inspection, undefined, { ...about, name: '办法.png' })
  const elsewhere = await files.upload(at.leader, at.inspection)
  await town.refused(enterRule(at, task, elsewhere), 'doorway.not-found')
  await town.refused(enterRule(at, task, file, { onDay: '2026-12-31' }), 'rectification.rule-not-yet')
  await town.refused(enterRule({ ...at, clerk: other.clerk }, task, file), 'doorway.not-found')
  await town.refused(enterRule(other, other.tasks[0] as string, file), 'flow.not-now')
  await enterRule(at, task, file, { title: '议事规则', document: '党组发〔2026〕3号' })
  await town.refused(enterRule(at, task, file, { title: '议事规则' }), 'rectification.rule-twice')
  await enterRule(at, task, file, { title: '报销规定', action: 'amended', onDay: '2025-12-31' })
  const wrong = await enterRule(at, task, file, { title: '误登', action: 'abolished' })
  const strike = { madeRule: wrong, version: 1, reason: '登错了' }
  await town.refused(other.clerk.does('strikeRule', strike), 'doorway.not-found')
  await at.clerk.does('strikeRule', strike)
  await town.refused(at.clerk.does('removeFile', { file, version: 2 }), 'documents.linked')
  const titles = async (by: Someone, input: Readonly<Record<string, unknown>> = {}) =>
    (await by.asks('madeRules', input)).rows.map(({ title }: { title: string }) => title)
  expect(await titles(at.office, { task })).toEqual(['议事规则', '报销规定'])
  expect(await titles(at.charge, { year: 2025 })).toEqual(['报销规定'])
  expect(await titles(at.leader, { action: 'made,abolished', q: '〔2026〕3' })).toEqual(['议事规则'])
  expect(await titles(at.principal, { struck: 'yes' })).toEqual(['误登'])
  expect(await titles(other.principal)).toEqual([])

  const figures = async () => {
    const { figures: all } = await at.office.asks('figures')
    const of = (measure: string) => all.find((one: { measure: string }) => one.measure === measure)?.total
    return ['rulesReported', 'rulesMade', 'rulesAmended', 'rulesAbolished'].map(of)
  }
  expect(await figures()).toEqual(['0', '1', '1', '0'])
  const broken = async () =>
    (await at.office.asks('reconciliation')).checks.find(({ name }: { name: string }) => name === 'rules').breaks
  const counts = async (agreement: string) => (await at.discipline.asks('ruleCounts', { agreement })).rows
  expect(await counts('open')).toMatchObject([{ id: task, reported: 0, made: 1, amended: 1, abolished: 0 }])
  expect(await broken()).toMatchObject([{ left: '0', right: '2', link: `/tasks/${task}` }])
  await report(at, task, { rulesMade: 1 }, ['rules'])
  expect(await town.refused(bring(at, task, 'claimDone'), 'rectification.rules-unaccounted')).toEqual({
    reported: 1,
    entered: 3,
  })
  const explain = (by: Someone) =>
    by.does('explainRules', { id: randomUUID(), task, reason: '另两项不是本条措施，未填报。' })
  await town.refused(explain(other.clerk), 'doorway.not-found')
  await explain(at.clerk)
  expect(await counts('explained')).toMatchObject([{ id: task, reported: 1, reason: '另两项不是本条措施，未填报。' }])
  expect([await counts('open'), await broken()]).toEqual([[], []])
  // What was said was said of one and three: with another entry it is to be said anew.
  await enterRule(at, task, file, { title: '第四项' })
  expect((await counts('open')).map(({ id }: { id: string }) => id)).toEqual([task])
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
    {
      charge: at.charge.person,
      leader: '常分管',
      leaderKind: null,
      roundName: expect.stringMatching(/轮|巡察/),
      ...standing,
    },
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
