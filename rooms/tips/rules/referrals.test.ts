import { expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { Referral } from '../nouns.ts'
import { acceptBy, acceptForwarded } from './referrals.ts'

const day = '2026-03-10' as Day
const code = (given: unknown) => (isRefusal(given) ? given.refused : (given as Referral).accepted)
const referral = (more: object = {}) => ({ kind: 'discipline', acceptedOn: null, receiptOn: null, ...more }) as Referral
const said = { accepted: 'accepted', passedTo: '' } as const
const on = { accepted: 'passedOn', passedTo: '市纪委监委' } as const

test.each([
  ['the discipline body of its own', referral(), 'discipline', said, 'accepted'],
  ['passed on, to whom', referral(), 'discipline', on, 'passedOn'],
  ['the office for the discipline body', referral(), 'office', said, 'tips.receiver-accepts'],
  ['the organisation department of what is not its', referral(), 'organisation', said, 'tips.receiver-accepts'],
  ['the office for a department', referral({ kind: 'department' }), 'office', said, 'accepted'],
  ['twice', referral({ acceptedOn: day }), 'discipline', said, 'tips.accepted-already'],
  ['after the receipt', referral({ receiptOn: day }), 'discipline', said, 'tips.accepted-already'],
  ['passed on to nobody', referral(), 'discipline', { ...on, passedTo: '' }, 'tips.passed-to-whom'],
  ['accepted by somebody else', referral(), 'discipline', { ...said, passedTo: '某局' }, 'tips.passed-to-whom'],
] as const)('a forwarded tip (T24): %s', (_, of, hat, says, wanted) => {
  expect(code(acceptForwarded(of, hat, says, 'p', day))).toBe(wanted)
})

test('the superior has limits of its own', () => {
  expect([acceptBy('superior', day).acceptBy, acceptBy('department', day).acceptBy]).toEqual([null, day])
})
