import { expect, test } from 'vitest'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { Loan } from '../nouns.ts'
import { daysLate, owed, state } from './truths.ts'

const loan = (more: object = {}): Loan =>
  ({
    ...{ state: 'lent', askedOn: '2026-03-01', dueOn: '2026-03-05', receivedOn: '2026-03-04' },
    ...{ truthDue: true, statedOn: null, ...more },
  }) as unknown as Loan
const late = (more: object) => daysLate(loan(more), '2026-03-10' as never)

test('a paper without its statement of truth is owed, and late until it is stated', () => {
  expect([owed(loan()), late({})]).toEqual([true, 5])
  expect([owed(loan({ statedOn: '2026-03-07' })), late({ statedOn: '2026-03-07' })]).toEqual([false, 2])
  expect(late({ statedOn: '2026-03-02' })).toBe(0)
  expect([owed(loan({ state: 'asked', receivedOn: null, statedOn: '2026-03-02' }))]).toEqual([true])
  expect([owed(loan({ state: 'withdrawn' })), late({ state: 'withdrawn' })]).toEqual([false, 0])
})

test('what was asked for before statements were wanted is handed over once it came', () => {
  expect([owed(loan({ truthDue: false })), late({ truthDue: false })]).toEqual([false, 0])
  expect(late({ truthDue: false, receivedOn: '2026-03-08' })).toBe(3)
})

test('it is stated between the asking and today, of what is still wanted; the first day stays', () => {
  const said = (day: string, more: object = {}) => {
    const given = state(loan(more), day as never, '2026-03-10' as never)
    return isRefusal(given) ? given.refused : given.statedOn
  }
  expect(said('2026-02-28')).toBe('fieldwork.not-that-day')
  expect(said('2026-03-11')).toBe('fieldwork.not-that-day')
  expect(said('2026-03-10', { state: 'withdrawn' })).toBe('fieldwork.truth-not-wanted')
  expect(said('2026-03-10')).toBe('2026-03-10')
  expect(said('2026-03-10', { statedOn: '2026-03-04' })).toBe('2026-03-04')
})
