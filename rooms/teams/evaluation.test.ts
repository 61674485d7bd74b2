import { expect, test } from 'vitest'
import { aspects, aspectsOf, type Counts, gradeOf } from './rules/evaluation.ts'

const team: Counts = {
  ...{ sheets: 20, proven: 18, decided: 10, adopted: 9, factChecked: 10, objected: 1 },
  ...{ tasks: 20, done: 18, ratings: 2, content: 2, founded: 0 },
}

test('a team is evaluated by quality; the bare number of sheets changes nothing', () => {
  expect(aspects.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  expect(aspectsOf(team)).toEqual({ evidence: 90, adoption: 90, facts: 90, rectification: 90, conduct: 100 })
  expect(gradeOf(team)).toEqual({ score: 92, grade: 'excellent' })
  const twice = { ...team, sheets: 200, proven: 180 }
  expect(gradeOf(twice)).toEqual(gradeOf(team))
})

test('objections and founded complaints tell; what is not known is not guessed', () => {
  expect(aspectsOf({ ...team, founded: 2, content: 1 }).conduct).toBe(30)
  expect(aspectsOf({ ...team, ratings: 0, content: 0 }).conduct).toBeNull()
  expect(gradeOf({ ...team, objected: 10, adopted: 5 })?.grade).toBe('plain')
  expect(gradeOf({ ...team, decided: 0, adopted: 0, tasks: 0, done: 0, factChecked: 0, objected: 0 })).toBeNull()
})
