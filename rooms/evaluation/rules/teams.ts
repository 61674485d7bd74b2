import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { namesIn } from '../../oversight/rules/submittals.ts'
import type { PostEvaluation, TeamDeduction } from '../contract/teams.ts'

type Says = Pick<PostEvaluation, 'outcome' | 'onDay' | 'talked' | 'sent' | 'returned' | 'conclusion'> &
  Readonly<{ deductions: readonly TeamDeduction[] }>

/** What is taken off in all, of a hundred and no more. */
export const deductedOf = (deductions: readonly Pick<TeamDeduction, 'points'>[]): number =>
  Math.min(
    100,
    deductions.reduce((sum, { points }) => sum + points, 0),
  )

/**
 * 后评估 (T30) between the feedback and today. Refuses a body without feedback (`evaluation.not-fed-back`), a day out of that span
 * (`evaluation.post-day`), more sheets back than went out (`evaluation.more-returned`), one held of nobody (`evaluation.nobody-asked`), counts of one
 * that was not drawn (`evaluation.spared-counts`), and a text that names somebody of the office (`evaluation.post-names`): a team is evaluated, no person.
 */
export function mayRecordPost(
  says: Says,
  fedBackOn: Day | null,
  names: readonly string[],
  today: Day,
): Readonly<{ fedBackOn: Day }> | Refusal {
  if (fedBackOn === null || fedBackOn > today) return refuse('evaluation.not-fed-back')
  if (says.onDay > today || says.onDay < fedBackOn)
    return refuse('evaluation.post-day', { field: 'onDay', from: fedBackOn })
  if (says.returned > says.sent) return refuse('evaluation.more-returned', { field: 'returned' })
  const asked = says.talked + says.returned
  if (says.outcome === 'held' && asked === 0) return refuse('evaluation.nobody-asked', { field: 'talked' })
  const counts = says.talked + says.sent + says.deductions.length
  if (says.outcome === 'spared' && counts > 0) return refuse('evaluation.spared-counts')
  const texts = [says.conclusion, ...says.deductions.flatMap(({ item, evidence }) => [item, evidence])]
  return texts.some((text) => namesIn(text, names).length > 0) ? refuse('evaluation.post-names') : { fedBackOn }
}

/** Nobody evaluates a team he sits in: `evaluation.of-own-team`. */
export const notOfOwnTeam = (members: ReadonlySet<string>, by: string): true | Refusal =>
  members.has(by) ? refuse('evaluation.of-own-team') : true
