import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Holder } from '../nouns.ts'

/** Somebody who holds a seat now, or is to: whether he wears the office's hat on the day of the naming, or is to later. */
export type Sitting = Readonly<{ person: string; seat: number; ofOffice: boolean }>

/**
 * Who may be named for a seat, and may take it when the naming is confirmed. Two of three shares open who wrote a tip, so nobody names himself, no two holders
 * are of the office that names them, nor does anybody hold two. Who leaves the seat does not count. Refuses `tips.holder-yourself`, `tips.holds-already`, `tips.holder-two-of-office`.
 */
export function mayHold(named: Sitting, by: string, sitting: readonly Sitting[]): true | Refusal {
  if (named.person === by) return refuse('tips.holder-yourself')
  const others = sitting.filter(({ seat }) => seat !== named.seat)
  if (others.some(({ person }) => person === named.person)) return refuse('tips.holds-already')
  if (named.ofOffice && others.some(({ ofOffice }) => ofOffice)) return refuse('tips.holder-two-of-office')
  return true
}

const waits = ({ active, untilDay }: Holder): boolean => !active && untilDay === null

/**
 * The naming confirmed by a second person: he sits from that day. Refuses `tips.naming-over`, `tips.holder-by-two` to who named him, and `tips.holder-yourself`.
 */
export function confirmNaming(naming: Holder, by: string, today: Day): Holder | Refusal {
  if (!waits(naming)) return refuse('tips.naming-over')
  if (naming.namedBy === by) return refuse('tips.holder-by-two')
  if (naming.person === by) return refuse('tips.holder-yourself')
  return { ...naming, active: true, sinceDay: today, confirmedBy: by as NonNullable<Holder['confirmedBy']> }
}

/** The naming refused, or taken back by who named: anybody of the office may. Refuses `tips.naming-over`. */
export const refuseNaming = (naming: Holder, today: Day): Holder | Refusal =>
  waits(naming) ? { ...naming, untilDay: today } : refuse('tips.naming-over')
