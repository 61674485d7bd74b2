import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { SharedMatter } from '../nouns.ts'

/** Team and audit conclude apart (S3-10): each once; what one side said the other does not rewrite. */
export function conclude(one: SharedMatter, whose: 'team' | 'audit', text: string, on: Day): SharedMatter | Refusal {
  if ((whose === 'team' ? one.oursOn : one.theirsOn) !== null) return refuse('preparation.concluded-already', { whose })
  return whose === 'team' ? { ...one, ours: text, oursOn: on } : { ...one, theirs: text, theirsOn: on }
}
