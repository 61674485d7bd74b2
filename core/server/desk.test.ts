import { expect, test } from 'vitest'
import type { Day } from '../pure/days.ts'
import { deskEntry, groupOf, lightOf } from './desk.ts'

const today = '2026-11-22' as Day
const entry = deskEntry({ room: 'findings', key: 'sheetsToCheck', hats: ['leader'], rows: async () => [] })
const row = (id: string, due: string | null) => ({ noun: 'sheet', id, title: id, due, link: `/sheets/${id}` })

test('a light turns amber on the third day before, red on the day after, and is new without a day', () => {
  const lights = ['2026-11-21', '2026-11-22', '2026-11-25', '2026-11-26', null].map((due) => lightOf(due, today, 3))
  expect(lights).toEqual(['red', 'amber', 'amber', 'plain', 'new'])
})

test('a group stands under its most urgent light, rows by light and then by day, with the count of all', () => {
  const many = Array.from({ length: 60 }, (_, n) => row(`n${n}`, null))
  const group = groupOf(entry, [...many, row('late', '2026-11-20'), row('later', '2026-11-19')], today)
  expect(group).toMatchObject({ light: 'red', count: 62 })
  expect(group?.rows).toHaveLength(50)
  expect(group?.rows.slice(0, 2).map(({ id }) => id)).toEqual(['later', 'late'])
})

test('nothing waiting is no group', () => {
  expect(groupOf(entry, [], today)).toBeNull()
})
