import { expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import type { TownCopy } from '../contract/meetings.ts'
import * as rule from './meetings.ts'

const [first, second, third] = ['2026-03-02', '2026-03-03', '2026-03-04'] as [Day, Day, Day]

test('a meeting is of approved opinions, from the last approval on, and not to come', () => {
  const of = (state: 'drafted' | 'approved', approvedOn: Day | null) => ({ state, approvedOn, number: '1' })
  const both = [of('approved', first), of('approved', second)]
  expect(rule.mayMeet(both, second, third)).toBe(true)
  expect(rule.mayMeet(both, first, third)).toMatchObject({ refused: 'feedback.delivered-before-approval' })
  expect(rule.mayMeet(both, third, second)).toMatchObject({ refused: 'feedback.not-yet' })
  expect(rule.mayMeet([...both, of('drafted', null)], second, third)).toMatchObject({
    refused: 'feedback.opinion-not-approved',
  })
})

test('the list of a village goes to the town above it, once it was handed to the village, and to nobody else', () => {
  const town = { id: 't', name: '某镇党委', level: 'town' }
  const handed = { state: 'delivered' as const, bodyOn: second }
  expect(rule.mayCopy(handed, town, second, third)).toBe(town)
  expect(rule.mayCopy(handed, town, first, third)).toMatchObject({ refused: 'feedback.before-the-village' })
  expect(rule.mayCopy(handed, town, third, second)).toMatchObject({ refused: 'feedback.not-yet' })
  expect(rule.mayCopy({ state: 'approved', bodyOn: null }, town, second, third)).toMatchObject({
    refused: 'feedback.not-delivered',
  })
  for (const above of [undefined, { ...town, level: 'county' }])
    expect(rule.mayCopy(handed, above, second, third)).toMatchObject({ refused: 'feedback.no-town-above' })
})

test('a copy is signed for once, from the day it was handed over on', () => {
  const copy = { deliveredOn: second, receivedOn: null } as TownCopy
  const sign = (signedOn: Day) => rule.receiveCopy(copy, { signedName: '书记', signedOn }, 'p', second)
  expect(sign(second)).toMatchObject({ receivedOn: second, signedName: '书记', receivedBy: 'p' })
  expect(sign(first)).toMatchObject({ refused: 'feedback.receipt-before-delivery' })
  expect(sign(third)).toMatchObject({ refused: 'feedback.not-yet' })
  expect(
    rule.receiveCopy({ ...copy, receivedOn: second }, { signedName: '书记', signedOn: second }, 'p', third),
  ).toMatchObject({
    refused: 'feedback.copy-received',
  })
})
