import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Day, Instant } from '../../core/pure/days.ts'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { rooms } from '../feedback/fixture.ts'
import { type AtWork, approvedPlan, aRectification, bring, report } from '../rectification/fixture.ts'

const town = await aHouse(...rooms)
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

let at: AtWork
let other: AtWork
let otherGroup: Someone
const goTo = (day: string) => town.clock.moveTo(`${day as Day}T01:00:00.000Z` as Instant)

beforeAll(async () => {
  at = await aRectification(town, files, 2)
  other = await aRectification(town, files, 1)
  await approvedPlan(at)
  await report(at, at.tasks[0] as string, { rulesMade: 1 }, ['rules'])
  await bring(at, at.tasks[0] as string, 'closeTask')
  otherGroup = town.as(await town.someone('leading_group'), 'leading_group')
})

const evaluation = randomUUID()
const open = (by: Someone, unit = at, id: string = evaluation, selfDueOn = '2026-06-15') =>
  by.does('openEvaluation', { id, inspection: unit.inspection, selfDueOn })
const page = (by: Someone = at.office) => by.asks('evaluationPage', { evaluation })
const now = async (by: Someone = at.office) => ({ evaluation, version: (await page(by)).evaluation.version })
const stateIs = async () => (await page()).evaluation.state
const deskKeys = async (by: Someone): Promise<string[]> =>
  (await by.asks('desk')).groups.map((group: { key: string }) => group.key)
const five = [90, 80, 85, 70, 90]
const given = (checked: number) =>
  ['checked', 'closed', 'checked', 'checked', 'survey'].map((source) => ({
    points: source === 'checked' ? checked : null,
    why: source === 'checked' ? '现场核查属实' : '',
  }))
const score = async (checked: number, more: object = {}) =>
  at.office.does('scoreEvaluation', {
    ...(await now()),
    id: randomUUID(),
    marks: given(checked),
    deductions: [],
    conclusion: '整改总体到位。',
    ...more,
  })

describe('整改评估 (2.2 row 20, T27)', () => {
  test('is due when the concentrated period has ended, and is opened once', async () => {
    expect((await at.office.asks('toEvaluate')).count).toBe(0)
    await town.refused(open(at.office), 'evaluation.not-ended')
    goTo('2026-06-03')
    const { rows } = await at.discipline.asks('toEvaluate')
    expect(rows).toMatchObject([
      { inspection: at.inspection, limitOn: '2026-07-02', window: 'within', provisional: true },
    ])
    expect(await deskKeys(at.office)).toContain('desk.evaluationsToOpen')
    await town.refused(open(at.office, other, randomUUID()), 'evaluation.no-plan')
    await town.refused(open(at.office, at, randomUUID(), '2026-06-03'), 'evaluation.day-passed')
    await town.refused(open(at.principal), 'doorway.not-yours')
    await open(at.discipline)
    await town.refused(open(at.office, at, randomUUID()), 'evaluation.open-already')
    expect((await at.office.asks('toEvaluate')).count).toBe(0)
    expect(await deskKeys(at.principal)).toContain('desk.selfAssessments')
  })

  test('a later scheme is not that of an evaluation that was opened before', async () => {
    const { rows } = await at.office.asks('schemes')
    const [{ indicators, grades }] = rows
    const amend = (more: object) =>
      at.office.does('amendScheme', {
        ...{ id: randomUUID(), fromDay: '2026-06-03', window: 'notBefore', indicators, grades },
        ...{ citation: '县委整改评估办法', basis: 'local', ...more },
      })
    await town.refused(amend({ indicators: indicators.slice(1) }), 'evaluation.weights')
    await amend({})
    await town.refused(amend({}), 'evaluation.scheme-begins-then')
    expect((await page()).evaluation).toMatchObject({ window: 'within', indicators })
  })

  test('the body assesses itself; nobody else of it, and nothing of others is seen', async () => {
    await town.refused(at.office.does('goOnWithout', { ...(await now()) }), 'evaluation.self-not-due')
    const says = { marks: five, text: '主要负责人带头整改。' }
    await town.refused(at.clerk.does('assessSelf', { ...(await now()), ...says }), 'doorway.not-yours')
    await town.refused(other.principal.asks('evaluationPage', { evaluation }), 'doorway.not-found')
    await at.principal.does('assessSelf', { ...(await now(at.principal)), ...says })
    expect((await page()).evaluation).toMatchObject({ state: 'assessed', selfMarks: five, selfOn: '2026-06-03' })
  })

  test('a survey is counts with their sheet; a check on site counts when a second confirms it', async () => {
    await town.refused(score(90), 'evaluation.no-check')
    const check = randomUUID()
    const items = [{ task: at.tasks[0], holds: true, seen: '制度已执行三个月' }]
    const record = (more: object) =>
      now().then((on) =>
        at.office.does('recordSiteCheck', {
          ...{ ...on, id: check, onDay: '2026-06-03', place: '县粮食局', text: '查阅台账、走访仓库。' },
          ...{ items, file: null, ...more },
        }),
      )
    await town.refused(record({ items: [{ ...items[0], task: other.tasks[0] }] }), 'evaluation.foreign-task')
    await town.refused(record({ onDay: '2026-06-04' }), 'evaluation.not-yet')
    await record({})
    const confirm = (by: Someone, version = 1) => by.does('confirmSiteCheck', { siteCheck: check, version })
    await town.refused(confirm(at.office), 'evaluation.checked-by-you')
    expect(await deskKeys(at.discipline)).toContain('desk.checksToConfirm')
    await confirm(at.discipline)
    await town.refused(confirm(at.organisation, 2), 'evaluation.confirmed-already')
    await town.refused(score(90), 'evaluation.no-survey')
    const sheet = await files.upload(at.office, at.inspection, undefined, {
      ...{
        name: '计票表.png',
        circle: 'office',
        about: evaluation as ReturnType<typeof randomUUID>,
        noun: 'evaluation',
      },
    })
    const foreign = await files.upload(at.office, at.inspection, undefined, { circle: 'office' })
    const count = async (more: object) =>
      at.office.does('countSurvey', {
        ...{ ...(await now()), id: randomUUID(), onDay: '2026-06-03', group: '机关干部和服务对象' },
        ...{ good: 30, fair: 10, average: 8, poor: 2, invalid: 1, file: sheet, ...more },
      })
    await town.refused(count({ file: foreign }), 'evaluation.foreign-file')
    await town.refused(count({ good: 2, fair: 0, average: 0, poor: 2 }), 'evaluation.few-sheets')
    await count({})
    const seen = await page(at.principal)
    expect([seen.surveys, seen.checks]).toEqual([[], []])
  })

  test('the score is reckoned, approved by another, and read by the body and its team only once it is told', async () => {
    await score(90)
    // 20 × 90 + 30 × 50 (one of two closed) + 25 × 90 + 10 × 90 + 15 × 80 (40 of 50 sheets) = 76.50
    expect((await page(at.group)).scores).toMatchObject([{ attempt: 1, total: 7650, grade: '一般', lowest: false }])
    await at.group.does('sendBackScore', { ...(await now()), opinion: '现场核查分偏高，请复核。' })
    expect(await stateIs()).toBe('assessed')
    await score(80, { deductions: [{ points: 2, why: '月度进展迟报一次' }] })
    expect((await page()).scores).toMatchObject([{ attempt: 1, total: 6900, opinion: '' }])
    await at.group.does('approveScore', { ...(await now()), opinion: '同意。' })
    expect((await page(at.principal)).scores).toEqual([])
    expect((await at.principal.asks('evaluations')).rows).toMatchObject([{ total: null, grade: null }])
    await at.office.does('tellEvaluation', await now())
    expect(await stateIs()).toBe('told')
    for (const by of [at.principal, at.clerk, at.leader, at.organisation])
      expect((await page(by)).scores).toMatchObject([{ total: 6900, grade: '一般', out: true }])
    const kinds = (await at.principal.asks('timeline', { about: evaluation, size: 50 })).rows.map(
      (line: { kind: string }) => line.kind,
    )
    expect(kinds).toContain('evaluation.told')
    expect(kinds).not.toContain('evaluation.scored')
  })

  test('it enters the figures with the day it was told, once', async () => {
    const { rows } = await at.office.asks('formulaResults')
    const of = (name: string) => rows.find((row: { name: string }) => row.name === name)
    expect(of('evaluationScore')).toMatchObject({ of: '6900', by: '1', result: '69.00' })
    expect(of('evaluationsLowest')).toMatchObject({ result: '0' })
    // Of 51 sheets one is not valid: (30 + 10) ÷ 50.
    expect([of('satisfied'), of('invalidSheets')]).toMatchObject([
      { of: '40', by: '50', result: '80.00%' },
      { of: '1' },
    ])
    const { rows: behind } = await at.office.asks('figureRows', { measure: 'satisfaction', part: 'good' })
    expect(behind).toMatchObject([{ noun: 'evaluation', id: evaluation, n: '30' }])
  })

  test('the body objects once; upheld it is scored anew, and what was told stays as it was told', async () => {
    await at.principal.does('objectToScore', { ...(await now()), objection: '第二项任务已按期完成。' })
    expect(await deskKeys(at.group)).toContain('desk.scoresObjected')
    const says = { answer: '核实后同意重新评分。', upheld: true }
    await town.refused(at.office.does('answerObjectionToScore', { ...(await now()), ...says }), 'doorway.not-yours')
    await otherGroup.does('answerObjectionToScore', { ...(await now()), ...says })
    await town.refused(at.office.does('withdrawEvaluation', await now()), 'evaluation.told-already')
    await score(95)
    expect((await page(at.principal)).scores).toMatchObject([{ attempt: 1, total: 6900 }])
    await at.group.does('approveScore', { ...(await now()), opinion: '' })
    await at.office.does('tellEvaluation', await now())
    expect((await page(at.principal)).scores).toMatchObject([{ total: 6900 }, { attempt: 2, total: 7925 }])
    const again = at.principal.does('objectToScore', { ...(await now()), objection: '仍不服。' })
    await town.refused(again, 'evaluation.objected-already')
    const { rows } = await at.office.asks('formulaResults')
    const scored = rows.find((row: { name: string }) => row.name === 'evaluationScore')
    expect(scored).toMatchObject({ by: '1', result: '79.25' })
    expect((await at.office.asks('evaluations', { state: 'told', year: 2026 })).rows).toMatchObject([{ total: 7925 }])
    expect((await at.office.asks('evaluations', { year: 2025 })).count).toBe(0)
  })
})

describe('回头看 (2.2 row 21, S1-23, S1-04)', () => {
  const lookback = randomUUID()
  const shown = (by: Someone = other.office) => by.asks('lookbackPage', { lookback })
  const here = async () => ({ lookback, version: (await shown()).lookback.version })
  const bind = (earlier: string | null, inspection = other.inspection) =>
    other.office.does('bindLookback', { id: lookback, inspection, earlier })
  const judge = async (n: number, verdict: string, by: Someone = other.leader) =>
    by.does('judgeItem', {
      ...(await here()),
      ...{ lookbackItem: (await shown()).items[n].id, verdict, evidence: '现场查看、调阅凭证。', file: null },
    })
  const conclude = async () => other.group.does('concludeLookback', { ...(await here()), opinion: '同意。' })

  beforeAll(async () => {
    // The body of the first inspection, which is over, went up in that of the second (撤并).
    await town.above.query('update planning_inspection set open = false where id = $1', [at.inspection])
    const merged = `update registry_organisation set state = 'merged', ended_on = '2026-06-01', successor = $2 where id = $1`
    await town.above.query(merged, [at.body, other.body])
  })

  test('an inspection is bound to an earlier one of the body, item by item, with what was done then', async () => {
    await town.refused(bind(other.inspection), 'planning.not-earlier')
    await town.refused(bind(null, at.inspection), 'evaluation.inspection-over')
    const asKind = 'insert into planning_unit_manner (id, authority, inspection, kind) values ($1, $2, $3, $4)'
    await town.above.query(asKind, [randomUUID(), town.authority, other.inspection, 'lookBack'])
    await town.refused(bind(at.inspection), 'evaluation.bound-by-manner')
    await town.above.query('update planning_unit_manner set earlier = $1', [at.inspection])
    await bind(null)
    await town.refused(
      other.office.does('bindLookback', { id: randomUUID(), inspection: other.inspection, earlier: null }),
      'evaluation.bound-already',
    )
    const { items, lookback: row } = await shown()
    expect(row).toMatchObject({ earlier: at.inspection, state: 'bound' })
    expect(items).toMatchObject([
      { number: 1, source: 'task', task: at.tasks[0], closed: true, done: '已全部完成。', verdict: null },
      { number: 2, source: 'task', task: at.tasks[1], closed: false },
    ])
  })

  test('items of a superior are bound beside them until the leading group starts it', async () => {
    const add = async (id: string, done: string) =>
      other.office.does('addSuperiorItem', {
        ...{ ...(await here()), id, origin: '2024年省委巡视反馈', title: '粮库管理松懈', text: '账实不符。', done },
      })
    const [first, second] = [randomUUID(), randomUUID()]
    await add(first, '')
    await add(second, '已整改。')
    const remove = async (id: string) =>
      other.office.does('removeSuperiorItem', { ...(await here()), lookbackItem: id })
    await town.refused(remove((await shown()).items[0].id), 'evaluation.bound-item')
    await remove(first)
    await town.refused(judge(0, 'fixed'), 'flow.not-now')
    expect(await deskKeys(other.group)).toContain('desk.lookbacksToStart')
    await other.group.does('startLookback', await here())
    await town.refused(add(randomUUID(), ''), 'flow.not-now')
    expect((await shown()).items.map((item: { closed: boolean }) => item.closed)).toEqual([true, false, true])
  })

  test('a verdict each, with what it rests on; the team reads nothing else of the earlier round', async () => {
    expect((await shown(other.leader)).items[0].taskNow).toBeNull()
    await town.refused(at.leader.asks('lookbackPage', { lookback }), 'doorway.not-found')
    await town.refused(
      other.leader.does('reportLookback', { ...(await here()), report: '已复查。' }),
      'evaluation.not-judged',
    )
    await town.refused(judge(1, 'rebounded'), 'evaluation.not-closed-then')
    await judge(0, 'rebounded')
    await judge(1, 'partly')
    await judge(2, 'fixed')
    await other.leader.does('reportLookback', { ...(await here()), report: '已逐项复查。' })
    await town.refused(other.principal.asks('lookbackPage', { lookback }), 'doorway.not-found')
    await other.group.does('sendBackLookback', { ...(await here()), opinion: '请补充依据。' })
    await judge(1, 'notFixed')
    await other.leader.does('reportLookback', { ...(await here()), report: '已逐项复查，补充依据。' })
    await conclude()
  })

  test('the body reads the verdicts; what rebounded is reopened by rectification’s own act, and linked', async () => {
    const seen = await shown(other.principal)
    expect(seen.items.map((item: { verdict: string }) => item.verdict)).toEqual(['rebounded', 'notFixed', 'fixed'])
    expect((await other.office.asks('lookbacks', { state: 'concluded' })).rows).toMatchObject([
      { items: 3, judged: 3, closed: 2, rebounded: 1 },
    ])
    expect(await deskKeys(at.discipline)).toContain('desk.reboundsToReopen')
    const { version } = (await shown()).items[0].taskNow
    await at.discipline.does('reopenTask', {
      task: at.tasks[0],
      version,
      reason: '回头看发现反弹。',
      dueOn: '2026-07-30',
    })
    expect((await shown()).items[0]).toMatchObject({ reopenedOn: '2026-06-03', taskNow: { state: 'reopened' } })
    expect(await deskKeys(at.discipline)).not.toContain('desk.reboundsToReopen')
    const kinds = (await other.principal.asks('timeline', { about: lookback, size: 50 })).rows.map(
      (line: { kind: string }) => line.kind,
    )
    expect(kinds).toEqual(expect.arrayContaining(['lookback.itemReopened', 'lookback.concluded']))
    expect(kinds).not.toContain('lookback.itemJudged')
  })
})

test('the use of results is one ledger over its links, from the record, as far as a hat may read it (S0-23)', async () => {
  const { inspection } = at
  const of = async (by: Someone, more: object = {}) => by.asks('resultsLedger', { inspection, size: 200, ...more })
  const { rows, count } = await of(at.office)
  expect(count).toBe(rows.length)
  const links = new Set(rows.map(({ link }: { link: string }) => link))
  expect(links).toEqual(new Set(['feedback', 'rectification']))
  const closed = rows.filter(({ kind }: { kind: string }) => kind === 'task.closed')
  expect(closed).toMatchObject([{ link: 'rectification', noun: 'task', about: at.tasks[0] }])
  const feedback = await of(at.office, { link: 'feedback' })
  expect(feedback.rows.map(({ kind }: { kind: string }) => kind)).toContain('opinion.received')
  expect(await of(at.office, { link: 'urging,transfer' })).toEqual({ rows: [], count: 0 })
  expect((await of(at.office, { since: '2027-01-01' })).count).toBe(0)
  expect((await of(other.leader)).count).toBe(0)
  await town.refused(of(at.principal), 'doorway.not-yours')
})
