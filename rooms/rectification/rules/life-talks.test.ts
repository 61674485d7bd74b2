import { expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { LifeTalk } from '../contract/life-talks.ts'
import type { LifeMeeting } from '../contract/meetings.ts'
import * as rule from './life-talks.ts'

const day = (text: string) => text as Day
const today = day('2026-06-10')
const meeting = (state: LifeMeeting['state'], heldOn: string | null = null) => ({ state, heldOn }) as LifeMeeting
const refused = (said: unknown) => (isRefusal(said) ? said.refused : undefined)

test('a talk is noted for the days before the meeting, until the meeting is reported on', () => {
  expect(rule.noteTalk(meeting('due'), today, today)).toBe(true)
  expect(rule.noteTalk(meeting('held', '2026-06-10'), today, today)).toBe(true)
  const refusals = [
    rule.noteTalk(meeting('requested'), day('2026-06-11'), today),
    rule.noteTalk(meeting('held', '2026-06-08'), day('2026-06-09'), today),
    rule.noteTalk(meeting('reported', '2026-06-08'), day('2026-06-01'), today),
  ].map(refused)
  expect(refusals).toEqual([
    'rectification.talk-not-yet',
    'rectification.talk-after-meeting',
    'rectification.meeting-reported',
  ])
})

test('what was struck out stays with its reason, is struck once, and counts no more', () => {
  const talk = { kind: 'talk', struck: '' } as LifeTalk
  const struck = rule.strikeTalk(meeting('requested'), talk, '重复登记') as LifeTalk
  expect(struck.struck).toBe('重复登记')
  expect(refused(rule.strikeTalk(meeting('requested'), struck, '再一次'))).toBe('rectification.talk-struck')
  expect(refused(rule.strikeTalk(meeting('reported'), talk, '晚了'))).toBe('rectification.meeting-reported')
  expect(rule.notedOf([talk, struck, { kind: 'opinion', struck: '' }])).toEqual({ talks: 1, opinions: 1 })
})

test('the counts at the meeting are never below what was noted', () => {
  const noted = { talks: 3, opinions: 2 }
  expect(rule.agreesWith(noted, { talks: 3, opinions: 5 })).toBe(true)
  expect(refused(rule.agreesWith(noted, { talks: 2, opinions: 5 }))).toBe('rectification.fewer-talks')
  expect(refused(rule.agreesWith(noted, { talks: 9, opinions: 1 }))).toBe('rectification.fewer-opinions')
})
