import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Instant } from '../../core/pure/days.ts'
import { buildApp } from '../../core/server/http/app.ts'
import type { WhoIs } from '../../core/server/http/routes.ts'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { mountDocuments } from '../documents/http.ts'
import { rooms } from '../feedback/fixture.ts'
import { aBody } from '../planning/fixture.ts'
import { sentences } from '../texts.ts'
import { type AtWork, approvedPlan, aRectification, bring, planned, report, versionOf } from './fixture.ts'

const town = await aHouse(...rooms)
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

let at: AtWork
let other: AtWork
beforeAll(async () => {
  at = await aRectification(town, files, 2)
  other = await aRectification(town, files, 1)
  await approvedPlan(at)
})

const on = async (task: string) => ({ task, version: await versionOf(at.clerk, task) })
const first = () => at.tasks[0] as string
const kinds = async (by: Someone) =>
  (await by.asks('rectificationReports', { plan: at.plan })).rows.map((row: { kind: string }) => row.kind)
const lines = async (by: Someone, about: string): Promise<string[]> =>
  (await by.asks('timeline', { about, size: 200 })).rows.map((line: { kind: string }) => line.kind).reverse()

describe('reports signed twice (S0-20, S3-24)', () => {
  const of = async (kind: string) =>
    (await at.clerk.asks('rectificationReports', { plan: at.plan })).rows.find(
      (row: { kind: string }) => row.kind === kind,
    )
  const now = async (id: string) => ({
    rectificationReport: id,
    version: (await at.clerk.asks('rectificationReportPage', { rectificationReport: id })).report.version,
  })

  test('the receipt opens the two that are due by rule, with their days; nobody outside the body sees them yet', async () => {
    expect((await kinds(at.clerk)).sort()).toEqual(['principal', 'progress'])
    const { reportDueOn } = (await at.office.asks('opinionPage', { opinion: at.opinion })).opinion
    expect(await of('progress')).toMatchObject({ state: 'drafted', dueOn: reportDueOn, provisional: true })
    expect((await of('principal')).dueOn).toBe('2026-06-02')
    for (const by of [at.office, at.discipline, at.leader, at.charge, other.principal])
      expect(await kinds(by)).toEqual([])
  })

  test('written, signed by the principal, endorsed by the leader in charge; only then it is filed and read outside', async () => {
    const { id } = await of('progress')
    const says = { text: '集中整改进展情况：共2项。', charge: at.charge.person }
    await town.refused(at.principal.does('signReport', await now(id)), 'rectification.report-empty')
    await town.refused(
      at.clerk.does('writeReport', { ...(await now(id)), ...says, charge: at.principal.person }),
      'rectification.not-a-leader',
    )
    await at.clerk.does('writeReport', { ...(await now(id)), ...says })
    await town.refused(at.clerk.does('signReport', await now(id)), 'doorway.not-yours')
    await town.refused(at.principal.does('signReport', await now(id)), 'rectification.tasks-silent')
    for (const task of at.tasks) await report(at, task)
    await at.principal.does('signReport', await now(id))
    expect(await kinds(at.office)).toEqual([])
    const signed = (await at.charge.asks('rectificationReportPage', { rectificationReport: id })).report
    expect(signed).toMatchObject({ state: 'signed', tasks: 2, closed: 0, longTerm: 0, signedBy: at.principal.person })
    await expect(
      town.above.query(`update rectification_report set text = '另一份' where id = '${id}'`),
    ).rejects.toThrow('not rewritten')
    await town.refused(other.charge.does('endorseReport', { ...(await now(id)), comment: '' }), 'doorway.not-found')
    await at.charge.does('returnReport', { ...(await now(id)), reason: '请补充佐证数' })
    await at.clerk.does('writeReport', { ...(await now(id)), ...says, text: '集中整改进展情况：共2项，佐证齐全。' })
    await at.principal.does('signReport', await now(id))
    await at.charge.does('endorseReport', { ...(await now(id)), comment: '属实。' })
    for (const by of [at.office, at.discipline, at.organisation, at.leader])
      expect(await kinds(by)).toEqual(['progress'])
    expect(await kinds(other.principal)).toEqual([])
    expect(await lines(at.office, id)).toEqual(['report.filed'])
    expect(await lines(at.principal, id)).toEqual([
      'report.opened',
      'report.written',
      'report.signed',
      'report.returned',
      'report.written',
      'report.signed',
      'report.filed',
    ])
  })

  test('a month has one report; what follows later may be many', async () => {
    const open = (kind: string, period = '') =>
      at.clerk.does('openReport', { id: randomUUID(), plan: at.plan, kind, period })
    await open('monthly', '2026-03')
    await town.refused(open('monthly', '2026-03'), 'rectification.report-twice')
    await town.refused(open('monthly', '2026-04'), 'rectification.month-outside')
    await town.refused(open('progress'), 'rectification.report-twice')
    await open('later')
    await open('later')
    await town.refused(
      other.clerk.does('openReport', { id: randomUUID(), plan: at.plan, kind: 'later', period: '' }),
      'doorway.not-found',
    )
    expect((await of('monthly')).dueOn).toBe('2026-03-31')
  })
})

describe('problems alike, found by the body itself (S1-16)', () => {
  const says = { title: '下属单位同类采购未经集体研究', text: '自查发现2笔。', category: 'deciding', subcategory: '' }
  const find = async (by: Someone, more: object = {}) => {
    const id = randomUUID()
    await by.does('findAlike', { id, task: first(), ...says, ...more })
    return id
  }

  test('one becomes a task of its own kind, is planned, begun by the principal and goes the way of all', async () => {
    await town.refused(find(other.clerk), 'doorway.not-found')
    await town.refused(find(at.clerk, { category: 'nothing' }), 'policies.no-such-category')
    const id = await find(at.clerk)
    expect((await at.office.asks('tasks', { origin: 'alike' })).rows).toMatchObject([{ id, alike: first(), number: 3 }])
    expect(
      (await at.office.asks('tasks', { plan: at.plan, origin: 'item' })).rows.map((row: { id: string }) => row.id),
    ).not.toContain(id)
    expect((await at.clerk.asks('taskPage', { task: first() })).found).toMatchObject([{ id, state: 'claimed' }])
    await town.refused(
      at.clerk.does('findAlike', { ...says, id: randomUUID(), task: id }),
      'rectification.alike-of-alike',
    )
    await at.clerk.does('planTask', { ...(await on(id)), ...planned(at) })
    await town.refused(at.principal.does('startAlike', await on(id)), 'rectification.no-measure')
    await at.clerk.does('addMeasure', {
      ...(await on(id)),
      id: randomUUID(),
      kind: 'rules',
      text: '修订规则',
      dueOn: null,
    })
    await at.principal.does('startAlike', await on(id))
    await report(at, id, { rulesMade: 1 }, ['rules'])
    await bring(at, id, 'closeTask')
    const { hops } = await at.office.asks('trace', { task: id })
    const steps = hops.map((hop: { step: string }) => hop.step)
    for (const step of ['signed', 'adopted', 'received', 'found', 'close']) expect(steps).toContain(step)
    const { figures } = await town.as(town.office, 'office').asks('figures')
    const of = (measure: string) => figures.find((one: { measure: string }) => one.measure === measure).total
    expect([of('tasksSelfFound'), of('tasksOpened')]).toEqual(['1', '4'])
  })

  test('one found before the plan is handed in goes through the three checks with it', async () => {
    const [task] = other.tasks as [string]
    const id = randomUUID()
    await other.clerk.does('findAlike', { id, task, ...says })
    await town.refused(other.principal.does('startAlike', { task: id, version: 1 }), 'flow.not-now')
    const { plan } = await other.principal.asks('planPage', { plan: other.plan })
    await town.refused(
      other.principal.does('submitPlan', { plan: other.plan, version: plan.version }),
      'rectification.plan-incomplete',
    )
  })
})

describe('what the body cannot solve is raised and comes back (S4-21)', () => {
  let village: AtWork
  let townBody: string
  let secretary: AtWork['principal']
  const now = async (by: Someone, escalation: string) => ({
    escalation,
    version: (await by.asks('escalationPage', { escalation })).escalation.version,
  })
  const raise = async (who: AtWork, task: string) => {
    const id = randomUUID()
    const version = await versionOf(who.clerk, task)
    await who.clerk.does('raiseTask', { id, task, version, reason: '村集体无力承担管网改造费用。' })
    return id
  }
  const takes = { leadName: '镇水利站', dueOn: '2026-06-30' }

  beforeAll(async () => {
    village = await aRectification(town, files, 1)
    townBody = await aBody(town, `青石镇${randomUUID().slice(0, 6)}`)
    await town.above.query(`update registry_organisation set level = 'town' where id = '${townBody}'`)
    await town.above.query(
      `update registry_organisation set parent = '${townBody}', level = 'village' where id = '${village.body}'`,
    )
    await town.above.query(`update rectification_task set owner = $1, level = 'town' where body = $2`, [
      ...[townBody, village.body],
    ])
    await approvedPlan(village)
    const mayor = await town.someone('principal', { body: townBody })
    secretary = { ...town.as(mayor, 'principal'), person: mayor }
  })

  test('a village asks its town, which passes it on; the county takes it over and answers; the task goes on', async () => {
    const [task] = village.tasks as [string]
    await report(village, task, { rulesMade: 1 }, ['rules'])
    const id = await raise(village, task)
    await town.refused(raise(village, task), 'rectification.escalated-already')
    await town.refused(
      village.principal.does('claimDone', { task, version: await versionOf(village.clerk, task), summary: '完成' }),
      'rectification.escalated',
    )
    expect((await secretary.asks('escalationPage', { escalation: id })).escalation).toMatchObject({
      level: 'town',
      upper: townBody,
      reason: '村集体无力承担管网改造费用。',
    })
    const { acts, owns, measures, progress } = await secretary.asks('taskPage', { task })
    expect([acts, owns, measures.length, progress.length]).toEqual([false, true, 1, 1])
    await town.refused(report({ ...village, clerk: { ...village.clerk, ...secretary } }, task), 'doorway.not-yours')
    await town.refused(at.principal.asks('taskPage', { task }), 'doorway.not-found')
    await town.refused(at.principal.asks('escalationPage', { escalation: id }), 'doorway.not-found')
    await town.refused(
      village.principal.does('acceptEscalation', { ...(await now(village.principal, id)), ...takes }),
      'rectification.not-at-your-level',
    )
    const level = async () => (await village.clerk.asks('taskPage', { task })).task.level
    await secretary.does('acceptEscalation', { ...(await now(secretary, id)), ...takes })
    expect(await level()).toBe('town')
    await secretary.does('passUpEscalation', { ...(await now(secretary, id)), reason: '镇财政无此项资金。' })
    await town.refused(
      secretary.does('acceptEscalation', { ...(await now(secretary, id)), ...takes }),
      'rectification.not-at-your-level',
    )
    expect(await level()).toBe('county')
    await at.office.does('acceptEscalation', {
      ...(await now(at.office, id)),
      leadName: '县水利局',
      dueOn: '2026-06-30',
    })
    await at.office.does('solveEscalation', { ...(await now(at.office, id)), result: '已列入县级管网改造计划。' })
    expect(await level()).toBe('town')
    await village.principal.does('claimDone', { task, version: await versionOf(village.clerk, task), summary: '完成' })
    expect(await lines(village.clerk, task)).toEqual(expect.arrayContaining(['task.escalated', 'task.cameBack']))
    expect((await village.clerk.asks('taskPage', { task })).escalations).toMatchObject([{ id, state: 'solved' }])
  })

  test('the town that owns it accepts it before the leader in charge signs; the office says who carries it (S4-02, S4-05)', async () => {
    const [task] = village.tasks as [string]
    const as = async (more: object) => ({ task, version: await versionOf(village.clerk, task), ...more })
    const ids = async (by: Someone, input: Readonly<Record<string, unknown>>) =>
      (await by.asks('rectificationLedger', input)).rows.map((row: { id: string }) => row.id)
    expect(await ids(at.office, { level: 'town', owner: townBody })).toEqual([task])
    expect([await ids(secretary, { level: 'county' }), await ids(secretary, {})]).toEqual([[], [task]])
    const sign = async () => village.charge.does('countersignTask', await as({ comment: '同意。' }))
    await town.refused(sign(), 'rectification.town-first')
    const desk = async () =>
      (await secretary.asks('desk')).groups.find(({ key }: { key: string }) => key === 'villagesToAccept')?.rows
    expect(await desk()).toMatchObject([{ id: task }])
    const accept = async (by: Someone) => by.does('acceptVillage', await as({ comment: '已到村验收。' }))
    await town.refused(accept(village.principal), 'doorway.not-yours')
    await secretary.does('returnTask', await as({ reason: '佐证不全。' }))
    await village.principal.does('claimDone', await as({ summary: '完成' }))
    await accept(secretary)
    await town.refused(secretary.does('returnTask', await as({ reason: '再看看。' })), 'rectification.past-the-town')
    await sign()
    const figures = async () =>
      (await at.office.asks('figureTable', { measures: 'tasksByLevel', by: 'kind' })).totals.map(
        ({ part, n }: { part: string; n: string }) => `${part} ${n}`,
      )
    const says = { level: 'city', reason: '涉及邻县，请市里推进。' }
    await town.refused(
      at.office.does('setLevel', await as({ level: 'town', reason: '同上' })),
      'rectification.level-same',
    )
    await at.office.does('setLevel', await as(says))
    expect(await ids(secretary, { level: 'city' })).toEqual([task])
    expect(await figures()).toEqual(['city 1'])
    const { checks } = await at.office.asks('taskPage', { task })
    expect(checks.map(({ step }: { step: string }) => step).toSorted()).toEqual([
      'accept',
      'countersign',
      'level',
      'return',
    ])
  })

  test('the town reads the files its village reports to it, and no other file of the village (S4-05)', async () => {
    const whoIs: WhoIs = async (request) => ({
      ...{ person: String(request.headers['x-person']), hats: [], csrf: 'token', fresh: true },
    })
    const { house, pool, clock } = town
    const doors = { house, pool, clock, whoIs, notes: undefined }
    const served = { ...files.cabinet, ...doors }
    const mount = (server: FastifyInstance) => mountDocuments(server, served, files.store)
    const app = await buildApp({ ...doors, sentences, version: 'test', rate: 1e9, mount } as never)
    const status = async (by: AtWork['principal'], file: string) => {
      const headers = { 'x-person': by.person, 'mingcha-hat': 'principal' }
      return (await app.inject({ method: 'GET', url: `/api/files/${file}/content`, headers })).statusCode
    }
    const [task] = village.tasks as [string]
    const [proof] = (await secretary.asks('taskPage', { task })).proofs as { file: string }[]
    const reported = proof?.file as string
    const about = { name: '未报的材料.png', circle: 'rectification', noun: 'task', about: task } as const
    const unreported = await files.upload(village.clerk, village.inspection, undefined, about as never)
    try {
      expect(await status(secretary, reported)).toBe(200)
      expect(await status(secretary, unreported)).toBe(404)
      expect([await status(village.principal, reported), await status(village.principal, unreported)]).toEqual([
        200, 200,
      ])
      expect(await status(other.principal, reported)).toBe(404)
      await town.refused(secretary.asks('file', { file: reported }), 'doorway.not-found')
    } finally {
      await app.close()
    }
  })

  test('without a town above it goes to the county, which may decline', async () => {
    const id = await raise(at, first())
    const asked = await at.office.asks('escalations', { level: 'county', state: 'raised' })
    expect(asked.rows.map((row: { id: string }) => row.id)).toContain(id)
    await at.office.does('declineEscalation', { ...(await now(at.office, id)), reason: '属本单位职责。' })
    expect((await at.clerk.asks('escalationPage', { escalation: id })).escalation).toMatchObject({
      state: 'declined',
      upper: null,
      result: '属本单位职责。',
    })
    await raise(at, first())
  })
})

test('the clock runs on: a report of the next month can be opened when it has come', async () => {
  town.clock.moveTo('2026-04-01T01:00:00.000Z' as Instant)
  await at.clerk.does('openReport', { id: randomUUID(), plan: at.plan, kind: 'monthly', period: '2026-04' })
})

test('words find what looking at every task and item finds, short ones and wildcards too, by an index behind the walls', async () => {
  const found = async (table: string, columns: string[], q: string) => {
    const said = columns.map((column) => `strpos(lower(${column}), lower($2)) > 0`).join(' or ')
    const { rows } = await town.above.query(`select id from ${table} where authority = $1 and (${said}) order by id`, [
      town.authority,
      q,
    ])
    return rows.map(({ id }) => id)
  }
  await town.above.query(`update rectification_task set text = text || '补贴100%_A社\\B村' where id = $1`, [first()])
  let hits = 0
  for (const q of ['第1个', '个', '第2', '%', '_', '0%_a', '\\b', 'A社', '粮食局', '办', '没有的字', '问 题']) {
    const tasks = await at.office.asks('tasks', { q, size: 200 })
    const plainly = await found('rectification_task', ['title', 'text', 'unit_name'], q)
    expect([q, tasks.rows.map((row: { id: string }) => row.id).sort()]).toEqual([q, plainly])
    const items = await at.office.asks('feedbackItems', { q, size: 200 })
    expect([q, items.rows.map((row: { id: string }) => row.id).sort()]).toEqual([
      q,
      await found('feedback_item', ['title'], q),
    ])
    hits += tasks.count + items.count
  }
  expect(hits).toBeGreaterThan(15)
  const client = await town.above.connect()
  try {
    // Of few rows any index would do: the others are taken away until the end of this.
    await client.query(`begin; set local enable_seqscan = off; set local enable_indexscan = off;
      do $$ declare one text; begin
        for one in select x.indexrelid::regclass::text from pg_index x where not x.indisunique
          and x.indrelid in ('rectification_task'::regclass, 'feedback_item'::regclass) and x.indexrelid::regclass::text not like '%\\_words'
        loop execute 'drop index ' || one; end loop;
      end $$;
      select set_config('m.authority', '${town.authority}', true); set local role mingcha_eye_office`)
    for (const table of ['rectification_task', 'feedback_item']) {
      const { rows } = await client.query(`explain select from ${table} where words @@ '''粮食'''::tsquery`)
      expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain(`${table}_words`)
    }
  } finally {
    await client.query('rollback')
    client.release()
  }
})
