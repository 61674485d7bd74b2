import { expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { notOfYourself, review } from './lookings.ts'

const day = (text: string) => text as Day
const looked = [
  { person: 'a', what: 'talk', onDay: day('2026-03-02'), times: 3 },
  { person: 'a', what: 'sheet', onDay: day('2026-03-03'), times: 1 },
  { person: 'b', what: 'late', onDay: day('2026-03-09'), times: 2 },
  { person: 'c', what: 'tip', onDay: day('2026-03-02'), times: 1 },
  { person: 'd', what: 'lead', onDay: day('2026-03-02'), times: 1 },
] as never
const said = { untilDay: day('2026-03-05'), found: false, about: [], text: '' }
const code = (more: object, by = 'z') => {
  const made = review(looked, { ...said, ...more }, by, day('2026-03-10'))
  return isRefusal(made) ? made.refused : made
}

test('a review covers what was opened until its day, and says whether the reviewer is among them (S2-17)', () => {
  expect(code({})).toEqual({ people: 1, times: 4, coversReviewer: false })
  expect(code({ untilDay: day('2026-03-10') }, 'b')).toEqual({ people: 2, times: 6, coversReviewer: true })
  // Of tips and leads who reads the review may see others than who made it.
  expect(code({}, 'c')).toMatchObject({ coversReviewer: false })
  expect(code({ untilDay: day('2026-03-11') })).toBe('oversight.not-yet')
  expect(code({ untilDay: day('2026-03-01') })).toEqual({ people: 0, times: 0, coversReviewer: false })
})

test('what was found says of whom and what, and of nobody himself', () => {
  expect(code({ found: true, about: ['a'], text: '' })).toBe('oversight.finding-untold')
  expect(code({ found: true, about: [], text: '多次打开与职责无关的谈话' })).toBe('oversight.finding-untold')
  expect(code({ found: false, about: ['a'], text: '' })).toBe('oversight.finding-untold')
  expect(notOfYourself(['z'], 'z')).toMatchObject({ refused: 'oversight.not-of-yourself' })
  expect(code({ found: true, about: ['a'], text: '多次打开与职责无关的谈话' })).toMatchObject({ people: 1 })
})
