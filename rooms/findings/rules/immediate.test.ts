import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import type { Immediate } from '../contract/immediate.ts'
import type { Sheet } from '../nouns.ts'
import * as rule from './immediate.ts'

const day = '2026-03-10' as Day
const one = {
  state: 'proposed',
  touches: 'unit',
  proposedBy: 'one',
  dueOn: '2026-03-20',
  reportedOn: '2026-03-09',
  returns: 0,
} as unknown as Immediate
const sheet = { state: 'drafted', proposal: 'report' } as Sheet
const site = { entered: true, until: '2026-03-31' as Day }
const refused = (what: unknown) => (what as { refused?: string }).refused

describe('proposing', () => {
  const says = { dueOn: '2026-03-20' as Day, touches: 'unit' as const }
  test.each([
    ['as it should be', sheet, says, site, undefined],
    ['from a sheet set aside', { ...sheet, state: 'notAdopted' }, says, site, 'findings.sheet-over'],
    ['before the entry', sheet, says, { ...site, entered: false }, 'findings.not-on-site'],
    ['of a lead, unsaid', { ...sheet, proposal: 'lead' }, says, site, 'findings.touches-lead'],
    ['of a lead, said', { ...sheet, proposal: 'lead' }, { ...says, touches: 'lead' }, site, undefined],
    ['with a day that has passed', sheet, { ...says, dueOn: '2026-03-09' }, site, 'findings.due-passed'],
    ['with the last day of the stay', sheet, { ...says, dueOn: '2026-03-31' }, site, undefined],
    ['with a day after the exit', sheet, { ...says, dueOn: '2026-04-01' }, site, 'findings.after-exit'],
    ['by a team that stays longer than planned', sheet, says, { ...site, until: '2026-03-09' as Day }, undefined],
    [
      'on the last day of the stay, beyond it',
      sheet,
      says,
      { ...site, until: '2026-03-10' as Day },
      'findings.after-exit',
    ],
  ] as const)('%s', (_, from, said, at, code) => {
    expect(refused(rule.propose(from as Sheet, said as typeof says, at, day))).toBe(code)
  })
})

describe('approving (LAW art. 20)', () => {
  test.each([
    ['unit', 'leader', undefined],
    ['unit', 'leading_group', 'findings.other-decider'],
    ['lead', 'leader', 'findings.other-decider'],
    ['lead', 'leading_group', undefined],
    ['otherUnit', 'leading_group', undefined],
  ] as const)('what touches %s, by %s', (touches, hat, code) => {
    expect(refused(rule.approve({ ...one, touches }, 'chief', hat, day))).toBe(code)
  })
  test('not by whoever proposed it', () => {
    expect(refused(rule.approve(one, 'one', 'leader', day))).toBe('findings.proposed-by-you')
  })
  test('what was approved is dropped by the leader too; what the leading group has before it is not', () => {
    expect(refused(rule.drop({ ...one, touches: 'lead' }, 'x', 'leader'))).toBe('findings.other-decider')
    expect(rule.drop({ ...one, touches: 'lead', state: 'approved' }, 'x', 'leader')).toMatchObject({ state: 'dropped' })
  })
})

describe('report, check by two, closing', () => {
  const says = { measure: 'a', result: 'b', pledged: true }
  const visit = { on: day, place: 'x', seen: 'y', met: true, other: 'two' }
  const reported = { ...one, state: 'reported' } as Immediate
  const visited = { ...reported, state: 'visited', met: true, verifierOne: 'one', verifierTwo: 'two' } as Immediate

  test('no report without the pledge; a new one forgets the former check', () => {
    const returned = { ...visited, state: 'returned' } as Immediate
    expect(refused(rule.report(returned, { ...says, pledged: false }, 'p', day))).toBe('findings.not-pledged')
    expect(rule.report(returned, says, 'p', day)).toMatchObject({ state: 'reported', verifierOne: null, met: null })
  })
  test.each([
    ['by two of the team', visit, true, undefined],
    ['by one alone', { ...visit, other: 'one' }, true, 'findings.visit-by-two'],
    ['with somebody from outside', visit, false, 'findings.not-in-team'],
    ['before the report', { ...visit, on: '2026-03-08' as Day }, true, 'findings.visit-day'],
    ['tomorrow', { ...visit, on: '2026-03-11' as Day }, true, 'findings.visit-day'],
  ] as const)('a check %s', (_, said, sits, code) => {
    expect(refused(rule.visit(reported, said, 'one', sits, day))).toBe(code)
  })
  test('only the second named confirms it; what was not put right goes back', () => {
    expect(refused(rule.confirm(visited, 'one', day))).toBe('findings.visit-second')
    expect(refused(rule.confirm(visited, 'three', day))).toBe('findings.visit-second')
    expect(rule.confirm(visited, 'two', day)).toMatchObject({ state: 'verified', verifiedOn: day })
    expect(rule.confirm({ ...visited, met: false, seen: '未改' }, 'two', day)).toMatchObject({
      state: 'returned',
      reason: '未改',
      returns: 1,
    })
  })
  test('closed by a third', () => {
    const verified = { ...visited, state: 'verified' } as Immediate
    for (const by of ['one', 'two'])
      expect(refused(rule.close(verified, 'x', by, day))).toBe('findings.verified-by-you')
    expect(rule.close(verified, 'x', 'chief', day)).toMatchObject({ state: 'closed', closedBy: 'chief' })
  })
})

describe('another day', () => {
  const until = '2026-03-31' as Day
  const set = (dueOn: string, more: Partial<Immediate> = {}, hat: 'leader' | 'leading_group' = 'leader') =>
    rule.redate({ ...one, firstDueOn: null, ...more }, dueOn as Day, '物料未到', hat, until, day)
  test.each([
    ['later', '2026-03-25', {}, undefined],
    ['once its day has passed', '2026-03-10', { dueOn: '2026-03-01' as Day, state: 'approved' }, undefined],
    ['the same', '2026-03-20', {}, 'findings.same-day'],
    ['in the past', '2026-03-09', {}, 'findings.due-passed'],
    ['after the exit', '2026-04-01', {}, 'findings.after-exit'],
    ['of what the leading group decides on', '2026-03-25', { touches: 'lead' }, 'findings.other-decider'],
    ['once it was reported', '2026-03-25', { state: 'reported' }, 'flow.not-now'],
  ] as const)('%s', (_, dueOn, more, code) => expect(refused(set(dueOn, more as never))).toBe(code))
  test('the first day stays, whatever is set after it', () => {
    const once = set('2026-03-25') as Immediate
    expect(once).toMatchObject({ dueOn: '2026-03-25', firstDueOn: '2026-03-20', dueReason: '物料未到' })
    expect(set('2026-03-28', once)).toMatchObject({ dueOn: '2026-03-28', firstDueOn: '2026-03-20' })
  })
})

test('what a clerk wrote down is gone from there once it was reported', () => {
  const draft = { draftMeasure: 'm', draftResult: 'r' }
  expect(refused(rule.prepare({ ...one, state: 'issued' }, draft))).toBe('flow.not-now')
  const ready = rule.prepare({ ...one, state: 'received' }, draft) as Immediate
  expect(ready).toMatchObject({ ...draft, state: 'received' })
  expect(rule.report(ready, { measure: 'm', result: 'r', pledged: true }, 'p', day)).toMatchObject({
    draftMeasure: '',
    measure: 'm',
  })
})

test('at the exit what was issued is carried, what was not falls away, what is over stays', () => {
  expect(rule.open).not.toContain('closed')
  const left = Object.fromEntries(rule.open.map((state) => [state, rule.leave({ ...one, state }).state]))
  expect(left).toEqual({
    proposed: 'dropped',
    approved: 'dropped',
    issued: 'carried',
    received: 'carried',
    reported: 'carried',
    visited: 'carried',
    verified: 'carried',
    returned: 'carried',
  })
})

test.each([
  ['2026-03-20', true],
  ['2026-03-21', false],
] as const)('reported on %s of a day of the 20th: in time is %s', (on, timely) => {
  expect(rule.inTime({ dueOn: '2026-03-20' as Day, reportedOn: on as Day })).toBe(timely)
})
