import { expect, test } from 'vitest'
import { arranged, moved } from './evidence.ts'

const list = ['a', 'b', 'c'].map((id, n) => ({ id, place: n * 2 + 1, title: id }))

test('a list in another order has every piece once, counted from one', () => {
  expect(arranged(list, ['c', 'a', 'b'])).toEqual([
    { id: 'c', place: 1, title: 'c' },
    { id: 'a', place: 2, title: 'a' },
    { id: 'b', place: 3, title: 'b' },
  ])
  for (const order of [['a', 'b'], ['a', 'b', 'b'], ['a', 'b', 'x'], ['a', 'b', 'c', 'c'], []]) {
    expect(arranged(list, order), order.join()).toMatchObject({ refused: 'findings.other-evidence' })
  }
})

test('a piece goes one place up or down, and no further than the end', () => {
  expect(moved(list, 'b', -1)).toEqual(['b', 'a', 'c'])
  expect(moved(list, 'b', 1)).toEqual(['a', 'c', 'b'])
  expect(moved(list, 'a', -1)).toBeNull()
  expect(moved(list, 'c', 1)).toBeNull()
  expect(moved(list, 'x', 1)).toBeNull()
})
