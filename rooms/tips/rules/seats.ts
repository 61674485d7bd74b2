import { type Refusal, refuse } from '../../../core/pure/refusal.ts'

/** Somebody who holds a seat now, or is to: whether he wears the office's hat on the day of the naming, or is to later. */
export type Sitting = Readonly<{ person: string; seat: number; ofOffice: boolean }>

/**
 * Who may be named for a seat. Two of three shares open who wrote a tip, so nobody names himself, and no two holders are of the office that names them.
 * Who leaves the seat does not count. Refuses `tips.holder-yourself`, `tips.holder-two-of-office`.
 */
export function mayHold(named: Sitting, by: string, sitting: readonly Sitting[]): true | Refusal {
  if (named.person === by) return refuse('tips.holder-yourself')
  const others = sitting.filter(({ seat }) => seat !== named.seat)
  if (named.ofOffice && others.some(({ ofOffice }) => ofOffice)) return refuse('tips.holder-two-of-office')
  return true
}
