import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Visit, VisitState } from '../nouns.ts'

/** The life of a visit (domain 4.10): 拟访 → 已准 → 已访. Other kinds than the unannounced begin as held. */
export const lifeOfVisit = flow<VisitState>()({
  proposed: { allow: 'allowed', record: 'held', drop: 'dropped' },
  allowed: { record: 'held', drop: 'dropped' },
  held: {},
  dropped: {},
})

/** 组长准许暗访 (domain 3.1, 3.3 rule 5): nobody allows himself what he proposed, but the leader, whose leave it is. */
export function allow(visit: Visit, by: string): Visit | Refusal {
  const state = move(lifeOfVisit, visit.state, 'allow')
  return isRefusal(state) ? state : { ...visit, state, allowedBy: by }
}

export type Seen = Pick<Visit, 'place' | 'present' | 'seen' | 'problems' | 'nextStep'>

/** What two persons saw on a visit. An unannounced one must have been allowed (`fieldwork.no-leave`). */
export function recordVisit(visit: Visit, by: string, other: string, heldOn: Day, told: Seen): Visit | Refusal {
  const state = move(lifeOfVisit, visit.state, 'record')
  if (isRefusal(state)) return state
  if (visit.kind === 'unannounced' && visit.allowedBy === null) return refuse('fieldwork.no-leave')
  if (told.seen.trim() === '') return refuse('fieldwork.nothing-seen', { field: 'seen' })
  return { ...visit, ...told, state, heldOn, visitorOne: by, visitorTwo: other }
}

/** A visit that was proposed is not made, for a reason. */
export function dropVisit(visit: Visit, reason: string): Visit | Refusal {
  const state = move(lifeOfVisit, visit.state, 'drop')
  return isRefusal(state) ? state : { ...visit, state, reason }
}
