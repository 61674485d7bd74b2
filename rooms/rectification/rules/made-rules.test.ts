import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { taskStates } from '../nouns.ts'
import * as rule from './made-rules.ts'

const code = (given: unknown) => (isRefusal(given) ? given.refused : given)
const [before, today, after] = ['2026-03-01', '2026-03-02', '2026-03-03'] as Day[] as [Day, Day, Day]

describe('the register of rules (S0-26)', () => {
  test('is added to while a task may be reported on, and at no other time', () => {
    const open = taskStates.filter((state) => rule.openToRules({ state }) === true)
    expect(open).toEqual(['inProgress', 'returned', 'longTerm', 'reopened'])
  })

  test('holds what is issued, not what is to be issued', () => {
    const enter = (day: Day) => code(rule.enterRule({ state: 'inProgress' }, day, today))
    expect([before, today, after].map(enter)).toEqual([true, true, 'rectification.rule-not-yet'])
    expect(code(rule.enterRule({ state: 'closed' }, before, today))).toBe('flow.not-now')
  })

  test('agrees with the reports, or it is said why not', () => {
    const n = fc.nat({ max: 4 })
    fc.assert(
      fc.property(n, n, fc.constantFrom('', '两项合并印发'), (reported, entered, reason) => {
        const says = { reported, entered, reason }
        const fine = reported === entered || reason !== ''
        expect(code(rule.accounted(says))).toBe(fine ? true : 'rectification.rules-unaccounted')
        expect(code(rule.explain(says))).toBe(reported === entered ? 'rectification.rules-agree' : true)
      }),
      { seed: 26 },
    )
  })
})
