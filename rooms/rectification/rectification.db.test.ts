import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, type Day, type Instant } from '../../core/pure/days.ts'
import { Refused } from '../../core/pure/refusal.ts'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { rooms } from '../feedback/fixture.ts'
import {
  type AtWork,
  approvedPlan,
  aRectification,
  bring,
  checkPlan,
  plan,
  planned,
  report,
  submit,
  versionOf,
} from './fixture.ts'
import { taskStates } from './nouns.ts'
import { ledgerSheet } from './reads.ts'
import { lightOf } from './rules.ts'

const town = await aHouse(...rooms)
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

let at: AtWork
let other: AtWork
let races: [AtWork, AtWork]
beforeAll(async () => {
  at = await aRectification(town, files, 3)
  other = await aRectification(town, files, 1)
  races = [await aRectification(town, files, 1), await aRectification(town, files, 1)]
})

const page = (by: Someone, task: string) => by.asks('taskPage', { task })
const on = async (task: string, by: Someone = at.office) => ({ task, version: await versionOf(by, task) })
const first = () => at.tasks[0] as string

describe('the plan', () => {
  test('a body plans what is its own, with a leader from the list, within the days', async () => {
    const says = { ...(await on(first())), ...planned(at) }
    await town.refused(other.clerk.does('planTask', says), 'doorway.not-found')
    await town.refused(
      at.clerk.does('planTask', { ...says, charge: at.principal.person }),
      'rectification.not-a-leader',
    )
    await town.refused(at.clerk.does('planTask', { ...says, dueOn: '2026-03-01' }), 'rectification.due-before-receipt')
    await town.refused(at.clerk.does('planTask', { ...says, dueOn: '2026-06-03' }), 'rectification.after-concentrated')
    await town.refused(at.clerk.does('planTask', { ...says, unit: randomUUID() }), 'doorway.not-found')
    expect((await at.clerk.asks('leadersInCharge')).rows.map((one: { name: string }) => one.name)).toContain('常分管')
    await plan(at, first())
    expect(await page(at.clerk, first())).toMatchObject({
      task: { state: 'planned', charge: at.charge.person },
      measures: [{ kind: 'rules', charge: at.charge.person }],
      names: { [at.charge.person]: '常分管' },
    })
  })

  test('is handed in whole, sent back by one of three with a reason, and approved by three persons', async () => {
    expect(await town.refused(submit(at), 'rectification.plan-incomplete')).toMatchObject({ count: 2, unplanned: 2 })
    for (const task of at.tasks.slice(1)) await plan(at, task)
    await town.refused(at.clerk.does('submitPlan', { plan: at.plan, version: 1 }), 'doorway.not-yours')
    await submit(at)
    await town.refused(at.clerk.does('planTask', { ...(await on(first(), at.clerk)), ...planned(at) }), 'flow.not-now')
    await checkPlan(at, at.office)
    await town.refused(checkPlan(at, at.otherOffice), 'rectification.checked-already')
    await town.refused(checkPlan(at, at.discipline, 'return', ' '), 'rectification.no-reason')
    await checkPlan(at, at.discipline, 'return', '第一项目标不具体。')
    expect((await page(at.clerk, first())).task.state).toBe('planned')
    await plan(at, first(), 'recovery')
    await submit(at)
    for (const by of [at.organisation, at.discipline, at.office]) await checkPlan(at, by)
    const seen = await at.principal.asks('planPage', { plan: at.plan })
    expect(seen).toMatchObject({ plan: { state: 'approved', submission: 2 }, light: 'grey' })
    expect(seen.checks).toHaveLength(5)
    expect(seen.tasks.map((task: { state: string }) => task.state)).toEqual(['inProgress', 'inProgress', 'inProgress'])
  })
})

describe('the work', () => {
  test('a report counts only what its own files prove; a file of elsewhere, or one that proves, is not for the taking', async () => {
    const task = first()
    for (const loss of ['refundedFen', 'recoveredFen', 'avoidedFen'])
      await town.refused(report(at, task, { [loss]: '1' }), 'rectification.no-evidence')
    const foreign = await files.upload(at.leader, at.inspection)
    const counts = { rulesMade: 0, recoveredFen: '0', heldToAccount: 0, alikeFound: 0, campaigns: 0 }
    const nothing = { text: '好', degree: 'mostly', ...counts, measures: [] }
    const with_ = async (file: string) => ({
      id: randomUUID(),
      ...(await on(task)),
      ...nothing,
      proofs: [{ id: randomUUID(), file, kind: 'rules' }],
    })
    await town.refused(at.clerk.does('reportProgress', await with_(foreign)), 'doorway.not-found')
    await report(at, task, { recoveredFen: '123456789012345', rulesMade: 2 }, ['recovery', 'rules'])
    await report(at, task, { recoveredFen: '5', refundedFen: '665700', avoidedFen: '7' }, ['recovery'])
    const { sums, proofs } = await page(at.clerk, task)
    expect(sums).toMatchObject({
      refundedFen: '665700',
      recoveredFen: '123456789012350',
      avoidedFen: '7',
      rulesMade: 2,
    })
    await town.refused(at.clerk.does('removeFile', { file: proofs[0].file, version: 2 }), 'documents.linked')
  })

  test('a struck report counts nothing any more and stays to be read', async () => {
    const task = first()
    const id = await report(at, task, { heldToAccount: 7 }, ['accountability'])
    const strike = async () => ({ ...(await on(task)), progress: id, reason: '人数填错。' })
    await town.refused(at.clerk.does('strikeProgress', await strike()), 'doorway.not-yours')
    await at.principal.does('strikeProgress', await strike())
    await town.refused(at.principal.does('strikeProgress', await strike()), 'rectification.struck-already')
    const { sums, progress } = await page(at.clerk, task)
    expect(sums.heldToAccount).toBe(0)
    expect(progress.find((one: { id: string }) => one.id === id)).toMatchObject({ struck: true, heldToAccount: 7 })
  })

  test('done, signed by the leader in charge, checked, closed: by four persons', async () => {
    const task = first()
    const done = { summary: '已完成。' }
    await town.refused(at.clerk.does('claimDone', { ...(await on(task)), ...done }), 'doorway.not-yours')
    await bring(at, task, 'claimDone')
    const stranger = town.as(await town.someone('in_charge'), 'in_charge')
    await town.refused(stranger.does('countersignTask', { ...(await on(task)), comment: '' }), 'doorway.not-found')
    await town.refused(
      at.office.does('closeTask', { ...(await on(task)), opinion: '好', publicText: '' }),
      'flow.not-now',
    )
    await at.charge.does('countersignTask', { ...(await on(task)), comment: '同意。' })
    await at.otherOffice.does('checkTask', { ...(await on(task)), comment: '属实。' })
    await town.refused(
      at.otherOffice.does('closeTask', { ...(await on(task)), opinion: '好', publicText: '' }),
      'rectification.checked-by-you',
    )
    await at.office.does('closeTask', { ...(await on(task)), opinion: '同意销号。', publicText: '已修订规则。' })
    expect(await page(at.principal, task)).toMatchObject({
      task: { state: 'closed', degree: 'done', clockOn: null },
      measures: [{ degree: 'done' }, { degree: 'done' }],
      light: 'grey',
    })
  })

  test('a task is returned with its reason and starts its signatures anew', async () => {
    const task = at.tasks[1] as string
    expect(await town.refused(bring(at, task, 'claimDone'), 'rectification.no-evidence')).toEqual({ kind: ['rules'] })
    await report(at, task, { rulesMade: 1 }, ['rules'])
    await bring(at, task, 'countersignTask')
    await at.discipline.does('returnTask', { ...(await on(task)), reason: '制度没有印发。' })
    const { task: back, checks } = await page(at.clerk, task)
    expect(back).toMatchObject({ state: 'returned', countersignedBy: null, claimedBy: null, returns: 1 })
    expect(checks.at(-1)).toMatchObject({ step: 'return', comment: '制度没有印发。', hat: 'discipline' })
    await bring(at, task, 'closeTask')
    await at.discipline.does('reopenTask', { ...(await on(task)), reason: '抽查发现反弹。', dueOn: '2026-04-30' })
    expect((await page(at.clerk, task)).task).toMatchObject({
      state: 'reopened',
      degree: 'open',
      reopenings: 1,
      closedBy: null,
    })
  })

  test('the long term: stages reported by the body, confirmed by the office, and only then done', async () => {
    const task = at.tasks[2] as string
    const stages = [{ id: randomUUID(), target: '完成清查', dueOn: '2026-06-30' }]
    await at.office.does('makeLongTerm', {
      ...(await on(task)),
      reason: '涉及土地历史遗留问题',
      longDueOn: '2026-12-31',
      stages,
    })
    await report(at, task, { rulesMade: 1 }, ['rules'])
    await town.refused(bring(at, task, 'claimDone'), 'rectification.stages-open')
    const stage = stages[0]?.id
    await town.refused(at.office.does('closeStage', { ...(await on(task)), stage }), 'flow.not-now')
    await at.clerk.does('reportStage', { ...(await on(task)), stage, text: '清查完毕。' })
    await at.office.does('closeStage', { ...(await on(task)), stage })
    await bring(at, task, 'closeTask')
    expect((await page(at.clerk, task)).task).toMatchObject({ state: 'closed', concentrated: false })
  })
})

describe('who sees what', () => {
  test('a body sees its own tasks and children, another body nothing of them; the leader in charge what is his', async () => {
    const task = first()
    for (const by of [other.principal, other.clerk, other.leader, other.charge])
      await town.refused(page(by, task), 'doorway.not-found')
    expect((await other.principal.asks('tasks')).rows.map((row: { id: string }) => row.id)).toEqual(other.tasks)
    expect((await other.principal.asks('plans')).count).toBe(1)
    await town.refused(other.principal.asks('planPage', { plan: at.plan }), 'doorway.not-found')
    const seen = await page(at.charge, task)
    expect([seen.measures.length, seen.proofs.length > 0, seen.checks.length > 0]).toEqual([2, true, true])
    expect((await at.charge.asks('tasks')).count).toBe(3)
    for (const by of [at.leader, at.discipline, at.organisation, at.group])
      expect((await page(by, task)).task.id).toBe(task)
    await town.refused(at.charge.asks('plans'), 'doorway.not-yours')
  })

  test('a task handed to another leader leaves the former one’s sight with all its children', async () => {
    await approvedPlan(other)
    const task = other.tasks[0] as string
    await report(other, task, {}, ['rules'])
    const next = await town.someone('in_charge', { name: '新分管' })
    const hand = { ...(await on(task, other.office)), charge: next, reason: '分工调整' }
    await other.office.does('handOverTask', hand)
    await town.refused(page(other.charge, task), 'doorway.not-found')
    const seen = await page(town.as(next, 'in_charge'), task)
    expect([seen.measures.length, seen.proofs.length, seen.progress.length]).toEqual([1, 1, 1])
  })
})

describe('board, list and ledger', () => {
  test('the states add up to the total, with any filter; lights in SQL are the rule’s', async () => {
    for (const filter of [
      {},
      { body: at.body },
      { state: 'closed' },
      { kind: 'recovery' },
      { light: 'green,grey' },
      { q: '第1个' },
    ]) {
      const board = await at.office.asks('rectificationBoard', filter)
      const sum = (rows: { count: number }[]) => rows.reduce((n, { count }) => n + count, 0)
      const list = await at.office.asks('tasks', { ...filter, size: 200 })
      expect([sum(board.states), sum(board.lights), sum(board.degrees), list.count], JSON.stringify(filter)).toEqual(
        Array.from({ length: 4 }, () => board.total),
      )
      expect(board.states.map((one: { state: string }) => one.state)).toEqual(taskStates)
    }
    // The office says from when a light is amber (T33), from a day on; list, board and desk follow it.
    const amber = async () => (await at.office.asks('tasks', { light: 'amber', size: 200 })).count
    expect(await amber()).toBe(0)
    const limit = { code: 'T33', unit: 'day', citation: '本办规定', basis: 'local' }
    await at.office.does('amendLimit', { id: randomUUID(), ...limit, amount: 90, fromDay: '2026-03-02' })
    expect(await amber()).toBeGreaterThan(0)
    const groups = (await at.principal.asks('desk')).groups as { key: string; light: string }[]
    expect(groups.find(({ key }) => key === 'tasksToDo')?.light).toBe('amber')
    await at.office.does('amendLimit', { id: randomUUID(), ...limit, amount: 7, fromDay: '2026-03-03' })
    const everyDay = ['2026-03-03', '2026-04-24', '2026-04-30', '2026-05-01', '2026-05-02'] as Day[]
    for (const today of everyDay) {
      town.clock.moveTo(`${today}T02:00:00.000Z` as Instant)
      const { rows } = await at.office.asks('tasks', { size: 200 })
      for (const row of rows)
        expect(row.light, `${row.number} on ${today}`).toBe(lightOf(row, today, addDays(today, 7)))
    }
    const red = await other.office.asks('tasks', { light: 'red' })
    expect(red.rows.every((row: { clockOn: string }) => row.clockOn < '2026-05-02')).toBe(true)
    expect(red.count).toBeGreaterThan(0)
  })

  test('the ledger has the same rows as the list, with the sums exact', async () => {
    const filter = { body: at.body, sort: 'number' }
    const ledger = await at.office.asks('rectificationLedger', filter)
    const list = await at.office.asks('tasks', filter)
    expect(ledger.rows.map((row: { id: string }) => row.id)).toEqual(list.rows.map((row: { id: string }) => row.id))
    expect(ledger.rows[0]).toMatchObject({
      sums: { recoveredFen: '123456789012350', rulesMade: 2, heldToAccount: 0 },
      kinds: ['recovery', 'rules'],
      proofs: 3,
      closingOpinion: '同意销号。',
    })
    const cell = (head: string) => ledgerSheet.columns.find((column) => column.head === head)?.of(ledger.rows[0])
    expect([cell('挽回损失·追缴（万元）'), cell('措施类型'), cell('状态')]).toEqual([
      '123456789012350',
      '挽回损失、完善制度',
      '已销号',
    ])
    const board = await at.office.asks('rectificationBoard', { body: at.body })
    expect(board.sums.recoveredFen).toBe('123456789012350')
  })

  test('what the superior reads are counts alone, and they are those of the records', async () => {
    const superior = town.as(await town.someone('superior'), 'superior')
    const { figures } = await superior.asks('figures')
    const of = (measure: string) => figures.find((one: { measure: string }) => one.measure === measure).total
    expect([of('tasksOpened'), of('tasksReopened'), of('tasksLongTerm'), of('plansApproved')]).toEqual([
      '6',
      '1',
      '1',
      '2',
    ])
    expect([of('recoveredFen'), of('heldToAccount'), of('inspectionsEntered')]).toEqual(['123456789012350', '0', '4'])
    // Three columns, each from its own rows, and never one sum (6.1).
    expect([of('refundedFen'), of('avoidedFen')]).toEqual(['665700', '7'])
    expect(
      (await superior.asks('figures', { from_day: '2026-03-03' })).figures.every(
        (one: { total: string }) => one.total === '0',
      ),
    ).toBe(true)
    await town.refused(superior.asks('tasks'), 'doorway.not-yours')
  })
})

describe('the trace', () => {
  test('leads from the task to the signed sheet and its evidence, and on to the closure, each hop only where the hat sees it', async () => {
    const task = first()
    const steps = async (by: Someone) =>
      (await by.asks('trace', { task })).hops.map((hop: { step: string }) => hop.step)
    const { hops, names } = await at.leader.asks('trace', { task })
    const { revisions } = await at.leader.asks('signedSheet', { sheet: at.sheets[0] })
    const signed = hops.find((hop: { step: string }) => hop.step === 'signed')
    expect(signed).toMatchObject({ thing: at.sheets[0], hash: revisions[0].hash, by: at.leader.person })
    expect(names[at.leader.person]).toBe('郭组长')
    const inTeam = await steps(at.leader)
    for (const step of [
      'met',
      'drafted',
      'evidence',
      'signed',
      'adopted',
      'approved',
      'received',
      'acknowledged',
      'planPassed',
      'proof',
      'countersign',
      'close',
    ]) {
      expect(inTeam).toContain(step)
    }
    expect(hops.filter((hop: { record: object | null }) => hop.record === null)).toEqual([])
    expect(await steps(at.office)).toContain('evidence')
    const ofBody = await steps(at.principal)
    expect(ofBody).toEqual(expect.arrayContaining(['delivered', 'received', 'acknowledged', 'countersign', 'close']))
    for (const step of ['met', 'drafted', 'evidence', 'signed', 'adopted']) expect(ofBody).not.toContain(step)
    const ofDiscipline = await steps(at.discipline)
    expect(ofDiscipline).not.toContain('signed')
    const ofCharge = await steps(at.charge)
    expect(ofCharge).toContain('countersign')
    expect(ofCharge).not.toContain('received')
    await town.refused(other.principal.asks('trace', { task }), 'doorway.not-found')
  })
})

describe('two at once', () => {
  const code = (result: PromiseSettledResult<unknown>) =>
    result.status === 'fulfilled'
      ? 'done'
      : result.reason instanceof Refused
        ? result.reason.refusal.refused
        : String(result.reason)

  test('two officers close, or one signs while another returns: one of them is told that it changed, 60 times', async () => {
    const [race] = races
    await approvedPlan(race)
    const task = race.tasks[0] as string
    await report(race, task, {}, ['rules'])
    for (let n = 0; n < 30; n++) {
      await bring(race, task, 'checkTask')
      const closing = { ...(await on(task, race.office)), opinion: '同意。', publicText: '' }
      const closed = await Promise.allSettled([
        race.office.does('closeTask', closing),
        race.otherOffice.does('closeTask', closing),
      ])
      expect(closed.map(code).sort()).toEqual(['done', 'doorway.stale'])
      await race.office.does('reopenTask', { ...(await on(task, race.office)), reason: '重来', dueOn: '2026-12-30' })
      await bring(race, task, 'claimDone')
      const at_ = await on(task, race.office)
      const both = await Promise.allSettled([
        race.charge.does('countersignTask', { ...at_, comment: '' }),
        race.office.does('returnTask', { ...at_, reason: '再改' }),
      ])
      expect(both.map(code).sort()).toEqual(['done', 'doorway.stale'])
      const { state } = (await page(race.office, task)).task
      if (state === 'countersigned')
        await race.office.does('returnTask', { ...(await on(task, race.office)), reason: '再改' })
    }
    const { rows } = await town.above.query(
      "select count(*)::int as n from rectification_check where task = $1 and step = 'close'",
      [task],
    )
    expect(rows[0].n).toBe(30)
  })

  test('the three check a plan at the same moment: each verdict counts once and the third approves', async () => {
    const [, race] = races
    await plan(race, race.tasks[0] as string)
    await submit(race)
    const version = (await race.office.asks('planPage', { plan: race.plan })).plan.version
    const say = (by: Someone) =>
      by.does('checkPlan', { id: randomUUID(), plan: race.plan, version, verdict: 'pass', comment: '' })
    const tries = await Promise.allSettled([say(race.office), say(race.discipline), say(race.organisation)])
    expect(tries.map(code).sort()).toEqual(['done', 'doorway.stale', 'doorway.stale'])
    const given = (await race.office.asks('planPage', { plan: race.plan })).checks as { hat: string }[]
    for (const by of [race.office, race.discipline, race.organisation]) {
      const hat = by === race.office ? 'office' : by === race.discipline ? 'discipline' : 'organisation'
      if (!given.some((one) => one.hat === hat)) await checkPlan(race, by)
    }
    expect((await race.office.asks('planPage', { plan: race.plan })).plan.state).toBe('approved')
  })
})
