import { type Day, daysBetween } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Loan } from '../nouns.ts'

type Handed = Pick<Loan, 'state' | 'receivedOn' | 'truthDue' | 'statedOn'>

/**
 * The day a paper was handed over as it must be (S0-08: 如实): received and, where a statement of truth is due, stated to be true. Null while either is
 * missing.
 */
export function handedOn({ receivedOn, truthDue, statedOn }: Omit<Handed, 'state'>): Day | null {
  if (receivedOn === null || !truthDue) return receivedOn
  if (statedOn === null) return null
  return statedOn > receivedOn ? statedOn : receivedOn
}

/** Whether the body still owes a paper: it has not come, or came without its statement of truth. */
export const owed = (loan: Handed): boolean => loan.state !== 'withdrawn' && handedOn(loan) === null

/** How many days the body is or was late with a paper (S1-28: 不拖延); 0 when it came in time or is not due. Without a statement of truth it has not come. */
export const daysLate = (loan: Handed & Pick<Loan, 'dueOn'>, today: Day): number =>
  loan.state === 'withdrawn' ? 0 : Math.max(0, daysBetween(loan.dueOn, handedOn(loan) ?? today))

/**
 * A paper with a statement of truth from that day on; the first counts towards being in time, later ones are of other versions. Refuses
 * `fieldwork.truth-not-wanted` for what is no longer needed, `fieldwork.not-that-day` for a day after today or before the paper was asked for.
 */
export function state(loan: Loan, signedOn: Day, today: Day): Loan | Refusal {
  if (loan.state === 'withdrawn') return refuse('fieldwork.truth-not-wanted')
  if (signedOn > today || signedOn < loan.askedOn)
    return refuse('fieldwork.not-that-day', { field: 'signedOn', asked: loan.askedOn })
  return { ...loan, statedOn: loan.statedOn ?? signedOn }
}
