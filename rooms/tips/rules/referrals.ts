import type { Day } from '../../../core/pure/days.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Referral } from '../nouns.ts'

type Waits = Pick<Referral, 'acceptBy' | 'accepted' | 'passedTo' | 'acceptedBy' | 'acceptedOn'>

/** How a forwarded tip waits to be accepted or passed on: by the day of T24, but for what went to the superior. */
export const acceptBy = (kind: Referral['kind'], day: Day | null): Waits => ({
  ...{ acceptBy: kind === 'superior' ? null : day, accepted: '', passedTo: '', acceptedBy: null, acceptedOn: null },
})

/** By which hat a forwarded tip is accepted: who received it, where he sits in this house; else the office writes down what it was told. */
export const receiverOf = (kind: Referral['kind']): 'discipline' | 'organisation' | 'office' =>
  kind === 'discipline' || kind === 'organisation' ? kind : 'office'

type Said = Readonly<{ accepted: Exclude<Referral['accepted'], ''>; passedTo: string }>

/**
 * 受理 or 再转送 (T24, LAW 2020). Refuses another hat than the receiver's (`tips.receiver-accepts`), a second time or after the receipt
 * (`tips.accepted-already`), and what was passed on without saying to whom (`tips.passed-to-whom`).
 */
export function acceptForwarded(one: Referral, hat: Hat, said: Said, by: string, on: Day): Referral | Refusal {
  const receiver = receiverOf(one.kind)
  if (hat !== receiver) return refuse('tips.receiver-accepts', { hat: receiver })
  if (one.acceptedOn !== null || one.receiptOn !== null) return refuse('tips.accepted-already')
  if ((said.accepted === 'passedOn') !== (said.passedTo !== '')) {
    return refuse('tips.passed-to-whom', { field: 'passedTo' })
  }
  return { ...one, accepted: said.accepted, passedTo: said.passedTo, acceptedBy: by as never, acceptedOn: on }
}
