import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'

/**
 * Whether the office may note a letter for a department (S0-07). `answersItself`: somebody there has an account and does it himself (`commons.answers-itself`).
 * `since`: the day of the step before; a letter is not older (`commons.letter-before`) and not of a day to come (`commons.letter-to-come`).
 */
export function mayNote(
  answersItself: boolean,
  { onDay, since }: Readonly<{ onDay: Day; since: Day | null }>,
  today: Day,
): true | Refusal {
  if (answersItself) return refuse('commons.answers-itself')
  if (onDay > today) return refuse('commons.letter-to-come', { field: 'onDay' })
  return since !== null && onDay < since ? refuse('commons.letter-before', { field: 'onDay', since }) : true
}

/**
 * Whoever noted an answer that came by letter neither judges it nor closes the matter: else one person would say alone what was answered and that it will do.
 * Refuses `commons.noted-by-you`.
 */
export const notWhoNoted = ({ answeredBy }: Readonly<{ answeredBy: string | null }>, by: string): true | Refusal =>
  answeredBy === by ? refuse('commons.noted-by-you') : true
