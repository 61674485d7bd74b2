import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { flawsOf } from '../../../core/pure/flow.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { RectificationReport } from '../contract/reports.ts'
import * as rule from './reports.ts'

const today = '2026-05-20' as Day
const plan = { receivedOn: '2026-03-02' as Day, state: 'approved' as const }
const drafted = { kind: 'progress', state: 'drafted', text: '正文', charge: 'c', signedBy: null } as RectificationReport
const signed = { ...drafted, state: 'signed', signedBy: 'p' } as RectificationReport
const standing = { tasks: 5, closed: 2, longTerm: 1, silent: 0 }
const code = (value: unknown) => (isRefusal(value) ? value.refused : 'done')

test('its life ends when it is filed', () => expect(flawsOf(rule.lifeOfReport, 'drafted', ['filed'])).toEqual([]))

describe('opened', () => {
  test.each([
    ['2026-03', '2026-03-31'],
    ['2026-04', '2026-04-30'],
    ['2026-05', '2026-05-31'],
  ])('for %s it is due on %s', (period, dueOn) => {
    expect(rule.open(plan, 'monthly', period, today)).toEqual({ dueOn, period })
  })

  test.each([
    ['a month before the receipt', '2026-02', plan, 'rectification.month-outside'],
    ['a month that has not begun', '2026-06', plan, 'rectification.month-outside'],
    ['no month', '', plan, 'rectification.month-outside'],
    ['a plan not approved', '2026-04', { ...plan, state: 'submitted' as const }, 'rectification.plan-not-approved'],
  ])('not with %s', (_, period, of, expected) => {
    expect(code(rule.open(of, 'monthly', period, today))).toBe(expected)
  })

  test('any other kind has no month and no day of its own', () => {
    expect(rule.open(plan, 'later', '2026-04', today)).toEqual({ dueOn: null, period: '' })
  })
})

test.each([
  ['signed', rule.sign(drafted, plan, standing, 'p', today), 'done'],
  [
    'signed without text',
    rule.sign({ ...drafted, text: ' ' }, plan, standing, 'p', today),
    'rectification.report-empty',
  ],
  [
    'signed without a leader',
    rule.sign({ ...drafted, charge: null }, plan, standing, 'p', today),
    'rectification.report-empty',
  ],
  [
    'signed before the plan passed',
    rule.sign(drafted, { state: 'submitted' }, standing, 'p', today),
    'rectification.plan-not-approved',
  ],
  [
    'signed over silent tasks',
    rule.sign(drafted, plan, { ...standing, silent: 1 }, 'p', today),
    'rectification.tasks-silent',
  ],
  [
    'a month’s, over silent tasks',
    rule.sign({ ...drafted, kind: 'monthly' }, plan, { ...standing, silent: 1 }, 'p', today),
    'done',
  ],
  ['signed twice', rule.sign(signed, plan, standing, 'p', today), 'flow.not-now'],
  ['endorsed', rule.endorse(signed, '', 'c', today), 'done'],
  ['endorsed by another leader', rule.endorse(signed, '', 'd', today), 'rectification.not-in-your-charge'],
  [
    'endorsed by its signer',
    rule.endorse({ ...signed, charge: 'p' as never }, '', 'p', today),
    'rectification.claimed-by-you',
  ],
  ['endorsed unsigned', rule.endorse(drafted, '', 'c', today), 'flow.not-now'],
  ['returned by the leader', rule.sendBack(signed, '数字不符', 'in_charge', 'c'), 'done'],
  ['returned by another leader', rule.sendBack(signed, '', 'in_charge', 'd'), 'rectification.not-in-your-charge'],
  ['taken back by the principal', rule.sendBack(signed, '再核', 'principal', 'p'), 'done'],
  ['returned once it was filed', rule.sendBack({ ...signed, state: 'filed' }, '', 'in_charge', 'c'), 'flow.not-now'],
  ['written after the signature', rule.write(signed, '另', 'c'), 'flow.not-now'],
])('%s', (_, said, expected) => expect(code(said)).toBe(expected))

test('the signature keeps how the tasks stood, and a return takes it away', () => {
  expect(rule.sign(drafted, plan, standing, 'p', today)).toMatchObject({
    tasks: 5,
    closed: 2,
    longTerm: 1,
    signedBy: 'p',
  })
  expect(rule.sendBack({ ...signed, hash: 'h' as never }, '数字不符', 'in_charge', 'c')).toMatchObject({
    state: 'drafted',
    signedBy: null,
    hash: null,
    comment: '数字不符',
  })
})

test('in time is filed by the day it was due', () => {
  const said = (dueOn: string | null, endorsedOn: string | null) => rule.filedInTime({ dueOn, endorsedOn } as never)
  expect([said('2026-05-20', '2026-05-20'), said('2026-05-20', '2026-05-21'), said(null, '2026-05-21')]).toEqual([
    true,
    false,
    true,
  ])
  expect(said('2026-05-20', null)).toBe(false)
})
