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
