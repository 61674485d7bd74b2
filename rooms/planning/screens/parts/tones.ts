import type { Tone } from '../../../../core/web/index.ts'
import type { InspectionState, RoundState, TermPlanState } from '../../contract.ts'

/** How the state of a round looks. */
export const roundTone = (state: RoundState): Tone =>
  state === 'cancelled' ? 'off' : state === 'archived' ? 'good' : state === 'drafted' ? 'plain' : 'going'

/** How the state of an inspection looks. */
export const unitTone = (state: InspectionState): Tone =>
  state === 'removed' ? 'off' : state === 'closed' ? 'good' : state === 'planned' ? 'plain' : 'going'

/** How the state of a version of a term's plan looks. */
export const planTone = (state: TermPlanState): Tone =>
  state === 'approved' ? 'good' : state === 'superseded' ? 'off' : state === 'submitted' ? 'going' : 'plain'
