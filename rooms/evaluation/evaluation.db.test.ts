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
