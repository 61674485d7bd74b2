import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/pure/days.ts'
import type { Loan, Talk } from './nouns.ts'
import { mayPlan, numberOf, twoPersons, wasOnSite } from './rules.ts'
import { ask, daysKept, receive } from './rules/loans.ts'
import { confirm, record } from './rules/talks.ts'
import { daysLate } from './rules/truths.ts'

const day = (n: number) => `2026-03-${String(n).padStart(2, '0')}` as Day

const talk = {
  state: 'planned',
  aloneFor: null,
  talkerOne: null,
  talkerTwo: null,
  confirmedOneOn: null,
  confirmedTwoOn: null,
} as Talk

describe('两人谈话', () => {
  test('numbers run within an inspection', () => {
    expect([numberOf('talk', 3), numberOf('visit', 12), numberOf('loan', 1000)]).toEqual([
      '谈-003',
      '访-012',
      '调-1000',
    ])
  })

  test('alone only for whom it was allowed', () => {
    expect(record(talk, 'a', null, day(2))).toMatchObject({ refused: 'fieldwork.alone' })
    expect(record({ ...talk, aloneFor: 'b' }, 'a', null, day(2))).toMatchObject({ refused: 'fieldwork.alone' })
    expect(record({ ...talk, aloneFor: 'a' }, 'a', null, day(2))).toMatchObject({ state: 'recorded', talkerTwo: null })
    expect(record(talk, 'a', 'a', day(2))).toMatchObject({ refused: 'fieldwork.two-persons' })
  })

  test('stands with the second confirmation, whichever of the two it is', () => {
    const written = record(talk, 'a', 'b', day(2)) as Talk
    for (const [first, second] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const once = confirm(written, first, day(2)) as Talk
      expect(once.state).toBe('recorded')
      expect(confirm(once, first, day(2))).toMatchObject({ refused: 'fieldwork.confirmed-already' })
      expect(confirm(once, second, day(3))).toMatchObject({ state: 'confirmed' })
    }
    expect(confirm(written, 'c', day(2))).toMatchObject({ refused: 'fieldwork.not-your-talk' })
  })

  test('an anew written record has nobody’s confirmation', () => {
    const once = confirm(record(talk, 'a', 'b', day(2)) as Talk, 'b', day(2)) as Talk
    expect(record(once, 'b', 'a', day(3))).toMatchObject({ confirmedOneOn: null, confirmedTwoOn: null, talkerOne: 'b' })
    expect(record(once, 'c', 'a', day(3))).toMatchObject({ refused: 'fieldwork.not-your-talk' })
  })
})

describe('on site', () => {
  const unit = { state: 'entered', enteredOn: day(2) } as const

  test('from the entry to today, also once the team has left', () => {
    expect(wasOnSite(unit, day(2), day(4))).toBe(true)
    expect(wasOnSite({ ...unit, state: 'exited' }, day(4), day(4))).toBe(true)
    expect(wasOnSite(unit, day(1), day(4))).toMatchObject({ refused: 'fieldwork.before-entry' })
    expect(wasOnSite(unit, day(5), day(4))).toMatchObject({ refused: 'fieldwork.in-future' })
    expect(wasOnSite({ state: 'notified', enteredOn: null }, day(4), day(4))).toMatchObject({
      refused: 'fieldwork.not-entered',
    })
    expect(wasOnSite({ ...unit, state: 'closed' }, day(4), day(4))).toMatchObject({ refused: 'fieldwork.not-entered' })
  })

  test('planned from the preparation on', () => {
    expect(mayPlan({ state: 'preparing', enteredOn: null })).toBe(true)
    expect(mayPlan({ state: 'planned', enteredOn: null })).toMatchObject({ refused: 'fieldwork.not-now' })
    expect(twoPersons('a', 'b', false)).toMatchObject({ refused: 'fieldwork.not-in-team' })
  })
})

describe('调阅', () => {
  const loan = { state: 'asked', form: 'original', medium: 'paper', askedOn: day(2), dueOn: day(5) } as Loan
  const receipt = { receivedOn: day(6), receivedCopies: 1, provider: '陈某', returnBy: day(9) }

  const entered = { announced: true, state: 'entered', enteredOn: day(1) } as const

  test('what was asked on site without network keeps its day: from the entry on, not after today', () => {
    expect(ask(entered, day(3), day(5), day(3))).toBe(true)
    expect(ask(entered, day(2), day(5), day(3))).toMatchObject({ refused: 'fieldwork.due-passed' })
    for (const then of [
      ask({ ...entered, enteredOn: day(4) }, day(9), day(5), day(3)),
      ask(entered, day(9), day(5), day(6)),
    ])
      expect(then).toMatchObject({ refused: 'fieldwork.not-asked-then', facts: { field: 'askedOn' } })
  })

  test('asked of whom was told, for a day to come', () => {
    expect(ask(entered, day(5), day(5))).toBe(true)
    expect(ask({ announced: false, state: 'preparing', enteredOn: null }, day(5), day(5))).toMatchObject({
      refused: 'fieldwork.not-announced',
    })
    expect(ask(entered, day(4), day(5))).toMatchObject({
      refused: 'fieldwork.due-passed',
    })
  })

  test('late by the days after the due day, until it came; not when withdrawn', () => {
    expect(daysLate({ ...loan, receivedOn: null }, day(5))).toBe(0)
    expect(daysLate({ ...loan, receivedOn: null }, day(8))).toBe(3)
    expect(daysLate({ ...loan, receivedOn: day(6) }, day(28))).toBe(1)
    expect(daysLate({ ...loan, state: 'withdrawn', receivedOn: null }, day(8))).toBe(0)
    expect(daysKept({ returnBy: day(9), returnedOn: null }, day(11))).toBe(2)
    expect(daysKept({ returnBy: null, returnedOn: null }, day(11))).toBe(0)
  })

  test('an original goes back, not before it came', () => {
    expect(receive(loan, 'a', receipt, day(6))).toMatchObject({ state: 'lent' })
    expect(receive(loan, 'a', { ...receipt, returnBy: null }, day(6))).toMatchObject({
      refused: 'fieldwork.original-returns',
    })
    expect(receive({ ...loan, form: 'copy' }, 'a', { ...receipt, returnBy: null }, day(6))).toMatchObject({
      state: 'kept',
    })
    expect(receive(loan, 'a', { ...receipt, returnBy: day(5) }, day(6))).toMatchObject({
      refused: 'fieldwork.return-first',
    })
    expect(receive(loan, 'a', receipt, day(5))).toMatchObject({ refused: 'fieldwork.not-that-day' })
  })
})
