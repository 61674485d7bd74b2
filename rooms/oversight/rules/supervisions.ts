import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { namesIn } from './submittals.ts'

type Task = Readonly<{ state: string; returns: number; reopenings: number }>

/** How the tasks of a body stand: done with, made long-term, and those that are left; apart from that, how many were sent back or came back. */
export function standingOf(tasks: readonly Task[]) {
  const counted = tasks.filter(({ state }) => state !== 'withdrawn')
  const of = (state: string) => counted.filter((task) => task.state === state).length
  const [closed, longTerm] = [of('closed'), of('longTerm')]
  return {
    ...{ tasks: counted.length, closed, longTerm, left: counted.length - closed - longTerm },
    returned: counted.filter(({ returns, reopenings }) => returns + reopenings > 0).length,
  }
}

type Says = Readonly<{ situation: string; problems: string; proposal: string }>

/**
 * 报送整改监督情况 (T15) once the concentrated period is over. Refuses a body that has none (`oversight.no-period`), while it runs
 * (`oversight.period-runs`), and a text that names one of `names` (`oversight.names-person`).
 */
export function mayFile(
  endedOn: Day | null,
  says: Says,
  names: readonly string[],
  today: Day,
): Readonly<{ endedOn: Day }> | Refusal {
  if (endedOn === null) return refuse('oversight.no-period')
  if (endedOn >= today) return refuse('oversight.period-runs', { day: endedOn })
  const named = [says.situation, says.problems, says.proposal].some((text) => namesIn(text, names).length > 0)
  return named ? refuse('oversight.names-person') : { endedOn }
}
