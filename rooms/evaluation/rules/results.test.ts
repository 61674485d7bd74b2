import { expect, test } from 'vitest'
import { rooms } from '../../order.ts'
import { resultLinks } from '../contract/results.ts'
import { resultWords as en } from '../texts/results.en.ts'
import { resultWords as zh } from '../texts/results.zh.ts'
import { kindsOf, linkOf } from './results.ts'

test('every step is a record the house makes, and stands in one link only (S0-23)', () => {
  const made = new Set(rooms.flatMap((room) => room.records.map(({ kind }) => kind as string)))
  const all = kindsOf()
  expect(all.filter((kind) => !made.has(kind))).toEqual([])
  expect(new Set(all).size).toBe(all.length)
})

test('whatever a step is about has a name in both languages', () => {
  const about = rooms.flatMap((room) => room.records.filter(({ kind }) => linkOf(kind) !== undefined))
  const unnamed = about.flatMap(({ about: noun }) => (`thing.${noun}` in zh && `thing.${noun}` in en ? [] : [noun]))
  expect([...new Set(unnamed)]).toEqual([])
})

test('each of the five links has steps, and each step is found again in its link', () => {
  for (const link of resultLinks) {
    const kinds = kindsOf([link])
    expect(kinds.length, link).toBeGreaterThan(5)
    expect(new Set(kinds.map(linkOf))).toEqual(new Set([link]))
  }
  expect(linkOf('sheet.drafted')).toBeUndefined()
})
