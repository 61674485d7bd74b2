import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import type { LifeMeeting, Succession } from '../contract/meetings.ts'
import type { Prolongation } from '../contract/prolongations.ts'
import type { Spot } from '../contract/spots.ts'
import type { Task } from '../nouns.ts'
import { ask, askForPlan, asksOnce, decide, prolong } from './prolongations.ts'
import * as again from './spots.ts'

const day = '2026-06-01' as Day
const refused = (what: unknown) => (what as { refused?: string }).refused
const task = { state: 'inProgress', clockOn: '2026-06-10' as Day, concentrated: true } as const
const reach = { office: '2026-09-10' as Day, concentratedUntil: '2026-07-01' as Day }

describe('延期', () => {
  test.each([
    ['within the concentrated period', task, '2026-07-01', 'office'],
    ['out of it', task, '2026-07-02', 'leading_group'],
    ['of the long term, within the limit', { ...task, concentrated: false }, '2026-09-10', 'office'],
    ['of the long term, beyond the limit', { ...task, concentrated: false }, '2026-09-11', 'leading_group'],
  ] as const)('%s it is decided by the %s', (_, of, wanted, approver) => {
    expect(ask(of, wanted as Day, reach, day)).toEqual({ from: '2026-06-10', approver })
  })
  test.each([
    ['the day it has', task, '2026-06-10', 'rectification.not-later'],
    ['a day that has passed', { ...task, clockOn: '2026-05-01' as Day }, '2026-06-01', 'rectification.not-later'],
    ['once it is reported done', { ...task, state: 'claimedDone' as const }, '2026-08-01', 'flow.not-now'],
  ] as const)('not to %s', (_, of, wanted, code) => {
    expect(refused(ask(of, wanted as Day, reach, day))).toBe(code)
  })
  test('not while another waits for its approver', () => {
    expect(refused(asksOnce(true))).toBe('rectification.asked-already')
    expect(asksOnce(false)).toBeNull()
  })
  test('by its approver, who did not ask', () => {
    const asked = { state: 'asked', approver: 'leading_group', askedBy: 'p' } as Prolongation
    expect(refused(decide(asked, 'grant', '', 'o', 'office', day))).toBe('rectification.other-approver')
    expect(refused(decide(asked, 'grant', '', 'p', 'leading_group', day))).toBe('rectification.asked-by-you')
    expect(decide(asked, 'refuse', '不同意', 'g', 'leading_group', day)).toMatchObject({
      state: 'refused',
      decidedBy: 'g',
    })
  })
  test('a plan while it is not handed in, the reports while they are not filed; beyond the limit the leading group', () => {
    const drafted = { plan: { state: 'drafted', dueOn: '2026-06-10' as Day }, report: '2026-08-10' as Day } as const
    const late = (of: Parameters<typeof askForPlan>[0], subject: 'plan' | 'report', wanted: string) =>
      askForPlan(of, subject, wanted as Day, reach.office, day)
    expect(late(drafted, 'plan', '2026-09-10')).toEqual({ from: '2026-06-10', approver: 'office' })
    expect(late(drafted, 'report', '2026-09-11')).toEqual({ from: '2026-08-10', approver: 'leading_group' })
    expect(refused(late(drafted, 'report', '2026-08-10'))).toBe('rectification.not-later')
    const handedIn = { plan: { ...drafted.plan, state: 'submitted' as const }, report: null }
    for (const subject of ['plan', 'report'] as const)
      expect(refused(late(handedIn, subject, '2026-12-01'))).toBe('rectification.nothing-to-prolong')
  })
  test('moves the day that counts', () => {
    const one = { dueOn: '2026-06-10', longDueOn: null, concentrated: true } as Task
    expect(prolong(one, '2026-07-01' as Day, reach.concentratedUntil)).toMatchObject({
      dueOn: '2026-07-01',
      longDueOn: null,
    })
    expect(prolong(one, '2026-07-02' as Day, reach.concentratedUntil)).toMatchObject({
      dueOn: '2026-06-10',
      longDueOn: '2026-07-02',
      concentrated: false,
    })
  })
})

describe('已销号抽查', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const ids = Array.from({ length: 40 }, (_, n) => `id ${n}`)
  test('whoever has ids and seed draws the same again, in whatever order he has them', () => {
    const seed = sha256('a seed')
    const drawn = again.drawnFrom(ids, 7, seed, sha256)
    expect(new Set(drawn).size).toBe(7)
    expect(again.drawnFrom([...ids].reverse(), 7, seed, sha256)).toEqual(drawn)
    expect(again.drawnFrom(ids, 7, sha256('another'), sha256)).not.toEqual(drawn)
  })
  test('over many seeds each is drawn about as often as any other', () => {
    const count = new Map<string, number>()
    for (let n = 0; n < 400; n++)
      for (const id of again.drawnFrom(ids, 10, sha256(`seed ${n}`), sha256)) count.set(id, (count.get(id) ?? 0) + 1)
    // 100 are expected of each; six times the deviation of 8.7 away would be no chance.
    for (const id of ids) expect(Math.abs((count.get(id) ?? 0) - 100)).toBeLessThan(52)
  })
  const spot = { state: 'waiting', closedBy: 'o' } as Spot
  test.each([
    ['by whoever closed it', { stands: true, seen: '属实', dueOn: null }, 'o', 'rectification.closed-by-you'],
    ['come back without a day', { stands: false, seen: '反弹', dueOn: null }, 'd', 'rectification.day-of-relapse'],
    ['standing with one', { stands: true, seen: '属实', dueOn: day }, 'd', 'rectification.day-of-relapse'],
    ['come back', { stands: false, seen: '反弹', dueOn: day }, 'd', undefined],
  ] as const)('%s', (_, says, by, code) => {
    expect(refused(again.judge(spot, says, by, day))).toBe(code)
  })
})

describe('专题民主生活会', () => {
  const due = { state: 'due', requestedOn: null, charge: null } as LifeMeeting
  const requested = { state: 'requested', requestedOn: day, charge: null } as LifeMeeting
  const held = { heldOn: day, talks: 12, opinions: 30, criticisms: 18, attended: false, absence: '' }
  test('asked for, held with talks before it, reported', () => {
    expect(refused(again.holdMeeting(due, held, day))).toBe('flow.not-now')
    expect(again.requestMeeting(due, { request: '请示', plannedOn: day, charge: null }, 'c', day)).toMatchObject({
      state: 'requested',
    })
    expect(refused(again.holdMeeting(requested, { ...held, talks: 0 }, day))).toBe('rectification.no-talks')
    expect(refused(again.holdMeeting(requested, { ...held, heldOn: '2026-05-31' as Day }, day))).toBe(
      'rectification.meeting-day',
    )
    expect(refused(again.holdMeeting(requested, { ...held, heldOn: '2026-06-02' as Day }, day))).toBe(
      'rectification.meeting-day',
    )
    const asked = { ...requested, charge: 'l' } as LifeMeeting
    expect(refused(again.holdMeeting(asked, held, day))).toBe('rectification.say-absence')
    expect(again.holdMeeting(asked, { ...held, absence: '外出招商' }, day)).toMatchObject({ absence: '外出招商' })
    expect(again.holdMeeting(asked, { ...held, attended: true, absence: '无' }, day)).toMatchObject({
      ...{ attended: true, absence: '' },
    })
    expect(again.holdMeeting(requested, { ...held, attended: true }, day)).toMatchObject({ attended: false })
    const met = again.holdMeeting(requested, held, day) as LifeMeeting
    expect(again.reportMeeting(met, '报告', 'p', day)).toMatchObject({ state: 'reported', reportedBy: 'p' })
  })
})

test('接续整改 is said by the new principal himself, once', () => {
  const one = { person: 'p', acceptedOn: null } as Succession
  expect(refused(again.takeUp(one, 'x', day))).toBe('rectification.not-the-successor')
  expect(again.takeUp(one, 'p', day)).toMatchObject({ acceptedOn: day })
  expect(refused(again.takeUp({ ...one, acceptedOn: day }, 'p', day))).toBe('rectification.taken-up')
})
