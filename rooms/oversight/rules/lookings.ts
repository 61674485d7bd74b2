import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { hiding, type Looking } from '../contract/lookings.ts'

type Said = Readonly<{ untilDay: Day; found: boolean; about: readonly string[]; text: string }>
type Reviewed = Readonly<{ people: number; times: number; coversReviewer: boolean }>

/**
 * What a review of lookings covers (S2-17), counted without tips and leads: who reads the review sees others of them than who made it, or none. Refuses
 * `oversight.not-yet` for a day to come, `oversight.finding-untold` where something was found without saying of whom and what.
 */
export function review(
  lookings: readonly Pick<Looking, 'person' | 'what' | 'onDay' | 'times'>[],
  said: Said,
  by: string,
  today: Day,
): Reviewed | Refusal {
  if (said.untilDay > today) return refuse('oversight.not-yet', { day: said.untilDay })
  const hides = (what: string) => hiding.some((one) => one === what)
  const seen = lookings.filter(({ onDay, what }) => onDay <= said.untilDay && !hides(what))
  if (said.found !== said.about.length > 0 || (said.found && said.text === ''))
    return refuse('oversight.finding-untold')
  const people = new Set<string>(seen.map(({ person }) => person))
  return {
    people: people.size,
    times: seen.reduce((sum, { times }) => sum + times, 0),
    coversReviewer: people.has(by),
  }
}

/** Nobody records a finding of himself: `oversight.not-of-yourself`. */
export const notOfYourself = (about: readonly string[], by: string): true | Refusal =>
  about.includes(by) ? refuse('oversight.not-of-yourself') : true
