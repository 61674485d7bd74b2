import { expect, test } from 'vitest'
import { beganFrom } from './began.ts'

const sheet = { title: '账外资金', overview: '村集体收入未入账', facts: '', disciplines: 'integrity,work' }

test('a lead begins with the words of its sheet and the first discipline it names', () => {
  expect(beganFrom(sheet)).toEqual({ problem: '账外资金\n村集体收入未入账', disciplineTag: 'integrity' })
  expect(beganFrom({ ...sheet, disciplines: '' }).disciplineTag).toBe('')
})

test('a sheet longer than a lead may be is cut where the lead ends', () => {
  expect(beganFrom({ ...sheet, facts: '查'.repeat(6_000) }).problem).toHaveLength(5_000)
})
