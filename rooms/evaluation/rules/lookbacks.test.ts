import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { Lookback, LookbackItem, Verdict } from '../contract.ts'
import * as rule from '../rules.ts'

const code = (given: unknown) => (isRefusal(given) ? given.refused : given)
const day = '2026-06-20' as Day
const one = (state: Lookback['state'], more: Partial<Lookback> = {}) =>
  ({ state, reportedBy: null, ...more }) as Lookback
const item = (verdict: Verdict | null, closed = true) =>
  ({ verdict, closed, task: 't', reopenedOn: null }) as LookbackItem
const says = (verdict: Verdict) => ({ verdict, evidence: '现场查看', file: null, fileName: '' })

describe('回头看 (S1-23)', () => {
  test('反弹率 is what came back of what was closed, by hand: 1 of 3 is 33.33 %; of nothing closed it is nothing', () => {
    const items = [item('fixed'), item('rebounded'), item('partly'), item('notFixed', false), item(null, false)]
    expect(rule.verdictsOf(items)).toEqual({
      ...{ total: 5, fixed: 1, partly: 1, notFixed: 1, rebounded: 1, left: 1, closed: 3, rate: 3333 },
    })
    expect(rule.verdictsOf([item('notFixed', false)]).rate).toBe(0)
  })

  test('only what was closed can have come back, and a verdict is given while it is under way', () => {
    expect(rule.judge(one('started'), item(null), says('rebounded'), 'a', day)).toMatchObject({ judgedBy: 'a' })
    expect(code(rule.judge(one('started'), item(null, false), says('rebounded'), 'a', day))).toBe(
      'evaluation.not-closed-then',
    )
    expect(rule.judge(one('started'), item(null, false), says('notFixed'), 'a', day)).toMatchObject({
      verdict: 'notFixed',
    })
    for (const state of ['bound', 'reported', 'concluded'] as const)
      expect(code(rule.judge(one(state), item(null), says('fixed'), 'a', day))).toBe('flow.not-now')
  })

  test('nothing starts that binds nothing; nothing is reported that was not judged; who reports does not conclude', () => {
    expect(code(rule.start(one('bound'), 0, 'a', day))).toBe('evaluation.nothing-bound')
    expect(rule.start(one('bound'), 1, 'a', day)).toMatchObject({ state: 'started', startedBy: 'a' })
    expect(rule.report(one('started'), [item('fixed'), item(null)], 'x', 'a', day)).toMatchObject({
      refused: 'evaluation.not-judged',
      facts: { left: 1 },
    })
    expect(rule.report(one('started'), [item('fixed')], 'x', 'a', day)).toMatchObject({
      state: 'reported',
      report: 'x',
    })
    expect(code(rule.conclude(one('reported', { reportedBy: 'a' }), '', 'a', day))).toBe('evaluation.reported-by-you')
    expect(rule.conclude(one('reported', { reportedBy: 'a' }), '', 'b', day)).toMatchObject({ state: 'concluded' })
    expect(code(rule.mayBind(one('started')))).toBe('flow.not-now')
  })

  test('a rebounded task waits to be taken up again; a superior’s item and one taken up do not', () => {
    expect(rule.waits(item('rebounded'))).toBe(true)
    expect(rule.waits(item('notFixed'))).toBe(false)
    expect(rule.waits({ ...item('rebounded'), task: null })).toBe(false)
    expect(rule.waits({ ...item('rebounded'), reopenedOn: day })).toBe(false)
  })
})
