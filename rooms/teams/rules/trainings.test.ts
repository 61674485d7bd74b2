import { expect, test } from 'vitest'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { asked, judged, mayTake } from './trainings.ts'

const code = (value: unknown) => (isRefusal(value) ? value.refused : value)
const question = (right: number) => ({ text: '谈话须有几人在场？', options: ['一人', '二人'], right })

test('a test has its right answers among its options and asks for no more than it asks', () => {
  expect(asked([question(2), question(1)], 2, false)).toBe(true)
  expect(asked([], 0, false)).toBe(true)
  expect(asked([question(2), question(3)], 1, false)).toMatchObject({ facts: { question: 2 } })
  for (const needed of [0, 2]) expect(code(asked([question(1)], needed, false))).toBe('teams.needed-of')
  expect(code(asked([], 1, false))).toBe('teams.needed-of')
  expect(code(asked([question(1)], 1, true))).toBe('teams.test-taken')
})

test('who was there answers until he has passed; what is given back is passed or not yet, and no number', () => {
  const of = { questions: [question(2)] }
  expect(code(mayTake({ questions: [] }, true, undefined))).toBe('teams.no-test')
  expect(code(mayTake(of, false, undefined))).toBe('teams.not-there')
  expect(code(mayTake(of, true, { state: 'passed' }))).toBe('teams.passed-already')
  expect(mayTake(of, true, { state: 'notYet' })).toBe(true)
  expect(code(judged([2], [2, 1], 1))).toBe('teams.answer-all')
  expect([judged([2, 2], [2, 1], 1), judged([2, 2], [2, 1], 2), judged([2, 1], [2, 1], 2)]).toEqual([
    'passed',
    'notYet',
    'passed',
  ])
})
