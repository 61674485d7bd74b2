import { type Day, dayOf, daysBetween, type Instant } from '../../core/pure/days.ts'
import { flow, move } from '../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { Erasure, ErasureState } from './contract.ts'

/** Days a record is kept at least (six months by law, counted as the longest half year); the database holds to the same. */
export const keptDays = 184

export const lifeOfErasure = flow<ErasureState>()({
  proposed: { approve: 'erased', reject: 'rejected' },
  erased: {},
  rejected: {},
})

/**
 * Whether a record is old enough to be erased on `today`. Refuses `ledger.kept-half-a-year` with the days that are missing.
 * Article 23 of the law on network security; graded protection 5.4.
 */
export function mayErase(record: { at: Instant }, today: Day): Refusal | true {
  const missing = keptDays + 1 - daysBetween(dayOf(record.at), today)
  return missing > 0 ? refuse('ledger.kept-half-a-year', { days: missing }) : true
}

/** Decides a proposed erasure. Refuses `ledger.erasure-by-two` for the person who proposed it, and `flow.not-now` when it is decided already. */
export function decide(erasure: Erasure, by: string, verb: 'approve' | 'reject', now: Instant): Erasure | Refusal {
  const state = move(lifeOfErasure, erasure.state, verb)
  if (isRefusal(state)) return state
  if (erasure.proposedBy === by) return refuse('ledger.erasure-by-two')
  return { ...erasure, state, decidedBy: by, decidedAt: now }
}
