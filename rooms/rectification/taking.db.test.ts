import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { aHouse } from '../../core/test/as.ts'
import { aFormer, rooms, stated } from '../feedback/fixture.ts'

const town = await aHouse(...rooms)
afterAll(() => town.close())
const office = town.as(town.office, 'office')

const taking = (inspection: string, items: unknown[], more: object = {}) => ({
  id: randomUUID(),
  inspection,
  source: randomUUID(),
  kind: 'rectificationReport',
  number: `既有材料${randomUUID().slice(0, 8)}`,
  receivedOn: '2018-06-20',
  items,
  ...more,
})
const learning = stated('一 1', '理论学习不深入。', { status: 'done', measures: ['制定学习计划', '每月集中学习'] })
const meals = stated('一 2', '公务接待超标准。', { status: 'inProgress', statusText: '正在清退。', measures: ['清退'] })
const unsaid = stated('二 1', '工程招投标把关不严。')
const tasksOf = async (inspection: string) =>
  (await office.asks('tasks', { inspection, sort: 'number' })).rows as { id: string; title: string; state: string }[]

describe('a report that was there', () => {
  test('gives items and tasks as it states them; the same report again changes nothing', async () => {
    const { inspection } = await aFormer(town)
    const input = taking(inspection, [learning, meals, unsaid])
    await office.does('takeOverItems', input)
    expect((await tasksOf(inspection)).map(({ state }) => state)).toEqual(['closed', 'inProgress', 'inProgress'])
    const [one] = await tasksOf(inspection)
    const page = await office.asks('taskPage', { task: one?.id })
    expect(page.measures.map(({ text, degree }: { text: string; degree: string }) => [text, degree])).toEqual([
      ['制定学习计划', 'done'],
      ['每月集中学习', 'done'],
    ])
    expect(page.task).toMatchObject({ takenOver: true, closedBy: null, degree: 'done' })
    await office.does('takeOverItems', taking(inspection, [learning, meals, unsaid]))
    expect(await tasksOf(inspection)).toHaveLength(3)
    const { opinion } = await office.asks('opinionPage', { opinion: input.id })
    expect(opinion).toMatchObject({ state: 'received', takenOver: true, receivedOn: '2018-06-20' })
    const said = (await office.asks('timeline', { about: input.id })).rows.map((row: { facts: object }) => row.facts)
    expect(said[0]).toMatchObject({ new: 0, changed: 0, same: 3, missing: 0 })
    expect(said[1]).toMatchObject({ new: 3, changed: 0, same: 0, missing: 0 })
  })

  test('a corrected one changes what changed and keeps what is no longer named', async () => {
    const { inspection } = await aFormer(town)
    await office.does('takeOverItems', taking(inspection, [learning, meals, unsaid]))
    const before = await tasksOf(inspection)
    const corrected = [
      { ...meals, status: 'done', measures: ['清退', '问责'] },
      { ...learning, text: '理论学习不够深入。' },
    ]
    await office.does('takeOverItems', taking(inspection, corrected))
    const after = await tasksOf(inspection)
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(after.map(({ state }) => state)).toEqual(['closed', 'closed', 'inProgress'])
    const { measures, task } = await office.asks('taskPage', { task: after[1]?.id })
    expect(measures).toHaveLength(2)
    expect(task.text).toBe('公务接待超标准。')
    expect((await office.asks('taskPage', { task: after[0]?.id })).task.text).toBe('理论学习不够深入。')
  })

  test('a task on which somebody has worked since keeps where it stands', async () => {
    const { inspection, body } = await aFormer(town)
    await office.does('takeOverItems', taking(inspection, [meals]))
    const clerk = town.as(await town.someone('clerk', { body }), 'clerk')
    const task = (await tasksOf(inspection))[0]?.id
    const nothing = { rulesMade: 0, recoveredFen: '0', heldToAccount: 0, alikeFound: 0, campaigns: 0 }
    const { task: seen } = await clerk.asks('taskPage', { task })
    const report = { id: randomUUID(), task, version: seen.version, text: '已退一半。', degree: 'mostly', ...nothing }
    await clerk.does('reportProgress', { ...report, proofs: [], measures: [] })
    await office.does('takeOverItems', taking(inspection, [{ ...meals, status: 'done', measures: [] }]))
    const { task: kept, measures } = await office.asks('taskPage', { task })
    expect([kept.state, kept.degree, measures.length]).toEqual(['inProgress', 'mostly', 1])
  })

  test('an opinion gives items and no tasks; its report says what was done of them and does not double them', async () => {
    const { inspection } = await aFormer(town)
    const opinion = taking(inspection, [stated('一', '理论学习不深入'), stated('二', '公务接待超标准')], {
      kind: 'feedback',
    })
    await office.does('takeOverItems', opinion)
    expect(await tasksOf(inspection)).toEqual([])
    await office.does('takeOverItems', taking(inspection, [learning, meals]))
    const { items } = await office.asks('opinionPage', { opinion: opinion.id })
    expect(items.map(({ text }: { text: string }) => text)).toEqual(['理论学习不深入', '公务接待超标准'])
    expect((await tasksOf(inspection)).map(({ state }) => state)).toEqual(['closed', 'inProgress'])
  })

  test('is refused to others, for a category nobody uses, for a day to come, and twice in one round', async () => {
    const { inspection, body } = await aFormer(town)
    const clerk = town.as(await town.someone('clerk', { body }), 'clerk')
    await town.refused(clerk.does('takeOverItems', taking(inspection, [learning])), 'doorway.not-yours')
    const wrong = { ...learning, category: 'nowhere' }
    await town.refused(office.does('takeOverItems', taking(inspection, [wrong])), 'feedback.no-such-category')
    const late = taking(inspection, [learning], { receivedOn: '2026-03-03' })
    await town.refused(office.does('takeOverItems', late), 'feedback.not-yet')
    expect(await tasksOf(inspection)).toEqual([])
  })
})

test('what a document says otherwise than the task is decided conflict by conflict and overwrites nothing by itself', async () => {
  const { inspection, body } = await aFormer(town)
  const said = { ...meals, goal: '清退到位', leaderName: '梁书记' }
  await office.does('takeOverItems', taking(inspection, [said]))
  const clerk = town.as(await town.someone('clerk', { body }), 'clerk')
  const task = (await tasksOf(inspection))[0]?.id as string
  const page = async () => office.asks('taskPage', { task })
  const nothing = { rulesMade: 0, recoveredFen: '0', heldToAccount: 0, alikeFound: 0, campaigns: 0 }
  const report = { id: randomUUID(), task, version: (await page()).task.version, text: '已退一半。', degree: 'mostly' }
  await clerk.does('reportProgress', { ...report, ...nothing, proofs: [], measures: [] })
  const otherwise = { goal: '举一反三', leaderName: '郝书记', unitName: '财政所', measures: ['清退', '问责'] }
  await office.does('takeOverItems', taking(inspection, [{ ...said, ...otherwise }]))
  expect((await page()).task).toMatchObject({ goal: '清退到位', leaderName: '梁书记', unitName: '' })

  const { rows: candidates } = await office.asks('carryCandidates', { task })
  expect(candidates).toMatchObject([{ kind: 'statement' }])
  const open = async (by = office, source = candidates[0].source) => {
    const id = randomUUID()
    await by.does('openCarryOver', { id, task, kind: 'statement', source })
    return id
  }
  await town.refused(open(clerk), 'doorway.not-yours')
  await town.refused(open(office, randomUUID()), 'doorway.not-found')
  const carryOver = await open()
  await town.refused(open(), 'rectification.carry-twice')
  expect((await office.asks('carryCandidates', { task })).rows).toEqual([])
  const lines = async () =>
    (await office.asks('carryOverPage', { carryOver })).lines as { id: string; field: string; version: number }[]
  expect(await lines()).toMatchObject([
    { field: 'goal', present: '清退到位', earlier: '举一反三', verdict: null, filled: false },
    { field: 'leaderName', present: '梁书记', earlier: '郝书记', verdict: null, filled: false },
    { field: 'unitName', present: '', earlier: '财政所', verdict: 'earlier', filled: true },
    { field: 'measure', present: '', earlier: '问责', verdict: null, filled: false },
  ])
  const now = async () => (await office.asks('carryOverPage', { carryOver })).carryOver.version as number
  const second = town.as(await town.someone('office'), 'office')
  const settle = async (by = second) => by.does('settleCarryOver', { carryOver, version: await now() })
  await town.refused(settle(), 'rectification.carry-undecided')
  for (const [field, verdict] of [
    ['goal', 'present'],
    ['leaderName', 'earlier'],
    ['measure', 'earlier'],
  ] as const) {
    const line = (await lines()).find((one) => one.field === field)
    const input = { carryLine: line?.id, version: line?.version, verdict, reason: '已核对原件。' }
    await town.refused(clerk.does('decideCarry', input), 'doorway.not-yours')
    await office.does('decideCarry', input)
  }
  await town.above.query(`update rectification_task set goal = '另有说法' where id = $1`, [task])
  expect(await town.refused(settle(), 'rectification.carry-stale')).toEqual({ what: 'goal' })
  await town.above.query(`update rectification_task set goal = '清退到位' where id = $1`, [task])
  await town.refused(settle(office), 'rectification.carry-second-person')
  await settle()
  const { task: merged, measures } = await page()
  expect(merged).toMatchObject({
    goal: '清退到位',
    leaderName: '郝书记',
    unitName: '财政所',
    unit: null,
    leaderKind: null,
  })
  expect(measures.map(({ text }: { text: string }) => text)).toEqual(['清退', '问责'])
  expect((await clerk.asks('carryOvers', { task })).rows).toMatchObject([
    { state: 'settled', conflicts: 3, undecided: 0 },
  ])
  await town.refused(settle(), 'flow.not-now')
  const { carryOver: again } = await office.asks('carryOverPage', { carryOver })
  const drop = { carryOver, version: again.version, reason: '不再合并' }
  await town.refused(office.does('dropCarryOver', drop), 'flow.not-now')
})
