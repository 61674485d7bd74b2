import { expect, test } from 'vitest'
import { places } from './places.ts'

test('one person holds no more than his share of the places, and what is freed is there for anybody', () => {
  const take = places(4, 2)
  const [first, second] = [take('a'), take('a')]
  expect([typeof first, typeof second, take('a')]).toEqual(['function', 'function', null])
  const others = [take('b'), take('c')]
  expect(others.every((one) => one !== null)).toBe(true)
  expect(take('d')).toBeNull()
  first?.()
  expect(take('d')).not.toBeNull()
  second?.()
  expect(take('a')).not.toBeNull()
  expect(take('a')).toBeNull()
})
