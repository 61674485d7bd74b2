import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCode, isCreditCode } from './code.ts'
import { depthOf, endOf, isWithin, movedPath, pathOf, place } from './place.ts'

const id = fc.uuid({ version: 4 })
const path = fc.array(id, { minLength: 1, maxLength: 6 }).map((ids) => ids.join('/'))

test('a subtree is a range of paths', () => {
  fc.assert(
    fc.property(path, path, (a, b) => {
      const within = isWithin(b, a)
      return (
        within === (b >= a && b < endOf(a)) && isWithin(`${a}/${b}`, a) && `${a}/${b}` >= a && `${a}/${b}` < endOf(a)
      )
    }),
  )
})

test('a subtree moves as a whole and nothing else moves', () => {
  fc.assert(
    fc.property(path, path, path, (from, to, below) => {
      const moved = movedPath(`${from}/${below}`, from, to)
      return (
        moved === `${to}/${below}` &&
        movedPath(to, from, below) === (isWithin(to, from) ? movedPath(to, from, below) : to)
      )
    }),
  )
  expect(depthOf(pathOf(pathOf(null, 'a'), 'b'))).toBe(2)
})

const county = { id: 'c', kind: 'county', level: 'county', path: 'c', state: 'active' } as never
const town = { id: 't', kind: 'town', level: 'town', path: 'c/t', state: 'active' } as never
const one = { id: 'x', kind: 'village', level: 'village' } as const

test('what may stand where', () => {
  expect(place(one, town)).toBe('c/t/x')
  expect(place(one, null)).toBe('x')
  expect(place({ ...one, id: 'c' }, town)).toMatchObject({ refused: 'registry.under-itself' })
  expect(place({ ...one, id: 't' }, town)).toMatchObject({ refused: 'registry.under-itself' })
  expect(place({ id: 'y', kind: 'town', level: 'town' }, town)).toMatchObject({ refused: 'registry.wrong-place' })
  expect(place({ id: 'y', kind: 'school', level: 'town' }, town)).toBe('c/t/y')
  expect(place({ id: 'y', kind: 'department', level: 'county' }, county)).toBe('c/y')
  expect(place(one, { ...(town as object), state: 'merged' } as never)).toMatchObject({
    refused: 'registry.parent-ended',
  })
  expect(place(one, town, 9)).toMatchObject({ refused: 'registry.too-deep' })
})

test('codes: divisions by their length, credit codes by their check character', () => {
  expect(isCreditCode('91350100M000100Y43')).toBe(true)
  expect(isCreditCode('91350100M000100Y44')).toBe(false)
  expect(['370215', '370215001', '370215001001'].every(isCode)).toBe(true)
  expect(['37021', '3702150010011', '370215001001A', '91350100I000100Y43', ''].some(isCode)).toBe(false)
})
