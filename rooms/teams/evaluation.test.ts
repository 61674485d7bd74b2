import { expect, test } from 'vitest'
import { aspects, aspectsOf, type Counts, gradeOf } from './rules/evaluation.ts'

const team: Counts = {
  ...{ sheets: 20, proven: 18, decided: 10, adopted: 9, factChecked: 10, objected: 1 },
  ...{ trips: 10, returns: 1, leads: 12, packages: 10, sentBack: 1, answered: 10, held: 9 },
  ...{ tasks: 20, done: 18, ratings: 2, content: 2, founded: 0 },
}

test('a team is evaluated by quality; the bare numbers of sheets and leads change nothing', () => {
  expect(aspects.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  expect(aspectsOf(team)).toEqual({
    ...{ evidence: 90, adoption: 90, reports: 90, facts: 90, taken: 90, held: 90 },
    ...{ rectification: 90, conduct: 100 },
  })
  expect(gradeOf(team)).toEqual({ score: 92, grade: 'excellent' })
  const twice = { ...team, sheets: 200, proven: 180, leads: 500 }
  expect(gradeOf(twice)).toEqual(gradeOf(team))
})

test('leads tell by what receivers say of them: sent back, and found not to hold', () => {
  const worse = { ...team, sentBack: 5, held: 2 }
  expect(aspectsOf(worse)).toMatchObject({ taken: 50, held: 20 })
  expect(gradeOf(worse)?.score).toBeLessThan(gradeOf(team)?.score ?? 0)
  const none = { ...team, leads: 0, packages: 0, sentBack: 0, answered: 0, held: 0 }
  expect(aspectsOf(none)).toMatchObject({ taken: null, held: null })
  expect(gradeOf(none)?.grade).toBe('excellent')
})

test('objections and founded complaints tell; what is not known is not guessed', () => {
  expect(aspectsOf({ ...team, founded: 2, content: 1 }).conduct).toBe(30)
  expect(aspectsOf({ ...team, ratings: 0, content: 0 }).conduct).toBeNull()
  expect(gradeOf({ ...team, objected: 10, adopted: 5 })?.grade).toBe('plain')
  expect(
    gradeOf({ ...team, decided: 0, adopted: 0, trips: 0, tasks: 0, done: 0, factChecked: 0, objected: 0 }),
  ).toBeNull()
})
