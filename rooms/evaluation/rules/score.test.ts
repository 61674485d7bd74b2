import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { Evaluation, Indicator, SiteCheck } from '../contract.ts'
import * as rule from '../rules.ts'

const code = (given: unknown) => (isRefusal(given) ? given.refused : given)
const indicator = (weight: number, source: Indicator['source'] = 'checked'): Indicator => ({
  name: `指标${weight}`,
  standard: '标准',
  weight,
  source,
})
const scheme = [indicator(20), indicator(50, 'closed'), indicator(30, 'survey')]
const pile = { good: 60, fair: 20, average: 15, poor: 5, invalid: 3 }
const basis = { piles: [pile], tasks: 3, closed: 2, confirmed: 1 }
const given = [
  { points: 90, why: '台账齐全' },
  { points: null, why: '' },
  { points: null, why: '' },
]

describe('整改评估得分 (6.1)', () => {
  test('Σ weight × score − deductions, by hand: 20 × 90 + 50 × 66.67 + 30 × 80 = 75.34, less 3', () => {
    const marks = rule.marksOf(scheme, given, basis)
    if (isRefusal(marks)) throw new Error(marks.refused)
    expect(marks.map(({ points }) => points)).toEqual([9000, 6667, 8000])
    expect(rule.totalOf(scheme, marks, [])).toBe(7534)
    expect(rule.totalOf(scheme, marks, [{ points: 3 }])).toBe(7234)
    expect(rule.totalOf(scheme, marks, [{ points: 100 }])).toBe(0)
    expect(rule.written(7234)).toBe('72.34')
  })

  test('whatever the weights, full marks are a hundred and no marks nothing', () => {
    for (let first = 1; first < 100; first++) {
      const two = [indicator(first), indicator(100 - first)]
      const all = (points: number) => two.map(() => ({ points, why: '' }))
      expect(rule.totalOf(two, all(10_000), [])).toBe(10_000)
      expect(rule.totalOf(two, all(0), [])).toBe(0)
      expect(rule.totalOf(two, all(6_667), [])).toBe(6_667)
    }
  })

  test.each([
    ['no check that two confirmed', scheme, given, { ...basis, confirmed: 0 }, 'evaluation.no-check'],
    ['no sheets', scheme, given, { ...basis, piles: [] }, 'evaluation.no-survey'],
    ['a mark is missing', scheme, given.slice(1), basis, 'evaluation.mark-each'],
    [
      'one that is reckoned is marked',
      scheme,
      given.map((one) => ({ ...one, points: 100 })),
      basis,
      'evaluation.mark-each',
    ],
    ['no sheets needed', [indicator(100)], given.slice(0, 1), { ...basis, piles: [] }, undefined],
  ] as const)('%s', (_, indicators, marks, from, refused) => {
    const made = rule.marksOf(indicators, marks, from)
    expect(isRefusal(made) ? made.refused : undefined).toBe(refused)
  })

  test('a share is rounded half up, and of nothing it is nothing', () => {
    expect([
      rule.shareOf(1, 3),
      rule.shareOf(2, 3),
      rule.shareOf(1, 8),
      rule.shareOf(0, 0),
      rule.shareOf(7, 7),
    ]).toEqual([3333, 6667, 1250, 0, 10_000])
  })

  test('grades by their points, names as the place has them; the lowest is known', () => {
    const { grades } = rule.firstScheme
    expect([9000, 8999, 8000, 6000, 5999, 0].map((total) => rule.gradeOf(grades, total))).toEqual([
      { grade: '优秀', lowest: false },
      { grade: '良好', lowest: false },
      { grade: '良好', lowest: false },
      { grade: '一般', lowest: false },
      { grade: '差', lowest: true },
      { grade: '差', lowest: true },
    ])
  })

  test('a pile of four valid sheets tells too much, however many are not valid', () => {
    const none = { good: 0, fair: 0, average: 0, poor: 0, invalid: 0 }
    expect(code(rule.enough({ ...none, good: 4, invalid: 50 }))).toBe('evaluation.few-sheets')
    expect(rule.enough({ ...none, good: 3, poor: 2 })).toBe(true)
  })
})

describe('the scheme', () => {
  const fromDay = '2026-07-01' as Day
  const whole = { indicators: rule.firstScheme.indicators, grades: rule.firstScheme.grades, fromDay }
  const amend = (more: object, today = fromDay) => code(rule.mayAmend({ ...whole, ...more }, today))

  test('weights are a hundred, names one each, the lowest grade begins at nothing, and not in the past', () => {
    expect(amend({})).toBe(true)
    expect(amend({ indicators: whole.indicators.slice(1) })).toBe('evaluation.weights')
    expect(amend({ indicators: [indicator(50), indicator(50)] })).toBe('evaluation.same-name')
    expect(amend({ grades: whole.grades.slice(0, 3) })).toBe('evaluation.grades')
    expect(amend({ grades: [...whole.grades, { name: '另一个', from: 80 }] })).toBe('evaluation.grades')
    expect(amend({}, '2026-07-02' as Day)).toBe('evaluation.from-before')
  })

  test('T27 both ways: within the limit after the end, or not before it', () => {
    const when = { endedOn: '2026-06-02' as Day, limitOn: '2026-07-02' as Day }
    const open = (window: 'within' | 'notBefore', day: string) => code(rule.mayOpen({ ...when, window }, day as Day))
    expect(open('within', '2026-06-02')).toBe('evaluation.not-ended')
    expect(open('within', '2026-06-03')).toEqual({ late: false })
    expect(open('within', '2026-07-02')).toEqual({ late: false })
    expect(open('within', '2026-07-03')).toEqual({ late: true })
    expect(open('notBefore', '2026-06-02')).toBe('evaluation.not-ended')
    expect(open('notBefore', '2026-07-01')).toBe('evaluation.not-before')
    expect(open('notBefore', '2026-07-02')).toEqual({ late: false })
  })
})

describe('who and how often', () => {
  const day = '2026-06-20' as Day
  const one = { state: 'told', objectedOn: null, selfDueOn: day, indicators: scheme } as unknown as Evaluation
  const in_ = (state: string, more: object = {}) => ({ ...one, state, ...more }) as Evaluation

  test('an objection is made once, whatever became of it', () => {
    expect(rule.object(one, '不服', 'p', day)).toMatchObject({ state: 'objected', objectedBy: 'p' })
    expect(code(rule.object({ ...one, objectedOn: day }, '不服', 'p', day))).toBe('evaluation.objected-already')
    expect(code(rule.object(in_('scored'), '不服', 'p', day))).toBe('flow.not-now')
  })

  test('whoever scored neither approves nor answers; upheld it is scored anew', () => {
    const says = { answer: '有理', upheld: true }
    expect(code(rule.answer(in_('objected'), 'a', says, 'a', day))).toBe('evaluation.scored-by-you')
    expect(rule.answer(in_('objected'), 'a', says, 'b', day)).toMatchObject({ state: 'assessed', upheld: true })
    expect(rule.answer(in_('objected'), 'a', { ...says, upheld: false }, 'b', day)).toMatchObject({ state: 'told' })
    expect(code(rule.approve({ by: 'a' } as never, '', 'a', day))).toBe('evaluation.scored-by-you')
  })

  test('a check is confirmed by the other, once', () => {
    const check = { firstBy: 'a', secondBy: null } as SiteCheck
    expect(code(rule.confirm(check, 'a', day))).toBe('evaluation.checked-by-you')
    expect(rule.confirm(check, 'b', day)).toMatchObject({ secondBy: 'b', confirmedOn: day })
    expect(code(rule.confirm({ ...check, secondBy: 'b' }, 'c', day))).toBe('evaluation.confirmed-already')
  })

  test('without a self-assessment it goes on once its day has passed', () => {
    expect(code(rule.goOn(in_('opened'), day))).toBe('evaluation.self-not-due')
    expect(rule.goOn(in_('opened'), '2026-06-21' as Day)).toMatchObject({ state: 'assessed' })
    expect(code(rule.assessSelf(in_('opened'), { marks: [90], text: '自评' }, 'p', day))).toBe('evaluation.mark-each')
  })

  test('evidence is taken until it is scored', () => {
    expect(['opened', 'assessed', 'scored', 'told'].map((state) => rule.mayProve(in_(state)) === true)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
