import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Withholding, WithholdingState } from '../nouns.ts'

/** 拟不公开事项: asked by the body, with the office's opinion to the leading group, which alone consents (domain 2.2 row 18, 7). */
export const lifeOfWithholding = flow<WithholdingState>()({
  proposed: { forward: 'forwarded', withdraw: 'withdrawn' },
  forwarded: { consent: 'consented', refuse: 'refused', withdraw: 'withdrawn' },
  consented: {},
  refused: {},
  withdrawn: {},
})

/** The office sends it on with its opinion. */
export function forward(one: Withholding, opinion: string, by: string, on: Day): Withholding | Refusal {
  const state = move(lifeOfWithholding, one.state, 'forward')
  if (isRefusal(state)) return state
  if (one.proposedBy === by) return refuse('publication.your-own')
  return { ...one, state, opinion, forwardedBy: by, forwardedOn: on }
}

/** The leading group consents or refuses, never by who asked or gave the opinion; a refusal says why. */
export function decide(
  one: Withholding,
  consent: boolean,
  decision: string,
  by: string,
  on: Day,
): Withholding | Refusal {
  const state = move(lifeOfWithholding, one.state, consent ? 'consent' : 'refuse')
  if (isRefusal(state)) return state
  if (one.proposedBy === by || one.forwardedBy === by) return refuse('publication.your-own')
  if (!consent && decision.trim() === '') return refuse('publication.no-reason', { field: 'decision' })
  return { ...one, state, decision, decidedBy: by, decidedOn: on }
}

/** The principal takes it back while it is undecided. */
export function withdraw(one: Withholding): Withholding | Refusal {
  const state = move(lifeOfWithholding, one.state, 'withdraw')
  return isRefusal(state) ? state : { ...one, state }
}

export const isUndecided = ({ state }: Pick<Withholding, 'state'>): boolean =>
  state === 'proposed' || state === 'forwarded'
