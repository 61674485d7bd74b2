import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limits, Sampling } from './sampling.ts'

const a = { who: 'a', code: 'doorway.not-yours', what: 'sheets' }

test('the first of its kind is written at once, the same again counted and told when the minute is over', () => {
  const sampling = new Sampling()
  expect(sampling.take(a, 0)).toEqual({ first: a, times: 1 })
  for (let n = 0; n < 41; n++) expect(sampling.take(a, 10 + n)).toBeNull()
  expect(sampling.due(59_999)).toEqual({ again: [], beyond: 0 })
  expect(sampling.due(60_000)).toEqual({ again: [{ first: a, times: 41 }], beyond: 0 })
  expect(sampling.take(a, 60_001)).toEqual({ first: a, times: 1 })
})

test('one who tries everything does not hide another', () => {
  const sampling = new Sampling()
  for (let n = 0; n < 5_000; n++) sampling.take({ ...a, what: `thing${n}` }, n)
  expect(sampling.take({ ...a, who: 'b' }, 5_001)).not.toBeNull()
  expect(sampling.due(70_000).beyond).toBe(5_000 - limits.perWho)
})

test('whatever comes in a minute, few records leave, and every try is in one of them', () => {
  const word = fc.nat({ max: 90 }).map(String)
  const tries = fc.array(fc.record({ who: word, code: word, what: word }), { maxLength: 3_000, size: 'max' })
  fc.assert(
    fc.property(tries, (all) => {
      const sampling = new Sampling()
      const atOnce = all.flatMap((one, n) => sampling.take(one, n % 50_000) ?? [])
      const { again, beyond } = sampling.due(200_000)
      const told = [...atOnce, ...again].reduce((sum, { times }) => sum + times, 0) + beyond
      return told === all.length && atOnce.length + again.length <= 2 * limits.all
    }),
    { numRuns: 60 },
  )
})
