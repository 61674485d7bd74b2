import { expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { deductedOf, mayRecordPost, notOfOwnTeam } from './teams.ts'

const day = (text: string) => text as Day
const [fed, today] = [day('2026-03-02'), day('2026-03-10')]
const taken = { item: '谈话通知', points: 2, evidence: '问卷5份' }
const held = {
  outcome: 'held',
  onDay: day('2026-03-05'),
  talked: 3,
  sent: 40,
  returned: 38,
  deductions: [taken],
} as const
const said = { ...held, conclusion: '组风扎实。' }
const spared = { ...said, outcome: 'spared', talked: 0, sent: 0, returned: 0, deductions: [] } as const
const code = (given: unknown) => (isRefusal(given) ? given.refused : true)

test.each([
  ['held', said, fed, true],
  ['not drawn', spared, fed, true],
  ['without feedback', said, null, 'evaluation.not-fed-back'],
  ['before the feedback', { ...said, onDay: day('2026-03-01') }, fed, 'evaluation.post-day'],
  ['tomorrow', { ...said, onDay: day('2026-03-11') }, fed, 'evaluation.post-day'],
  ['with more back than went out', { ...said, returned: 41 }, fed, 'evaluation.more-returned'],
  ['of nobody', { ...said, talked: 0, returned: 0 }, fed, 'evaluation.nobody-asked'],
  ['not drawn, with counts', { ...spared, talked: 1 }, fed, 'evaluation.spared-counts'],
  ['naming somebody', { ...said, deductions: [{ ...taken, evidence: '颜组长迟到' }] }, fed, 'evaluation.post-names'],
] as const)('后评估 of a team %s (T30)', (_, says, fedBackOn, wanted) => {
  expect(code(mayRecordPost(says, fedBackOn, ['颜组长'], today))).toBe(wanted)
})

test('no more than a hundred is taken off, and nobody evaluates a team he sits in', () => {
  expect([deductedOf([]), deductedOf([taken, taken]), deductedOf([{ points: 70 }, { points: 60 }])]).toEqual([
    0, 4, 100,
  ])
  expect(notOfOwnTeam(new Set(['a']), 'b')).toBe(true)
  expect(code(notOfOwnTeam(new Set(['a']), 'a'))).toBe('evaluation.of-own-team')
})
