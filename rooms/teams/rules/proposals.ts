import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Round } from '../../planning/contract.ts'
import { notOver } from '../rules.ts'
import type { Proposal } from '../contract/proposals.ts'
import type { Breach } from './proposal/check.ts'

/** Whether a proposal may be asked for: a round that is not over (`teams.round-over`) with a team and a unit (`teams.nothing-to-place`), and sizes in order. */
export function mayPropose(
  round: Round,
  teams: number,
  units: number,
  demands: Readonly<{ smallest: number; largest: number }>,
): true | Refusal {
  const open = notOver(round)
  if (isRefusal(open)) return open
  if (teams === 0 || units === 0) return refuse('teams.nothing-to-place')
  return demands.smallest <= demands.largest ? true : refuse('teams.sizes-reversed', { field: 'largest' })
}

/** Only what is asked for or worked out can be given up: `teams.proposal-over`. */
export const mayCancel = (one: Pick<Proposal, 'state'>): true | Refusal =>
  one.state === 'asked' || one.state === 'working' ? true : refuse('teams.proposal-over', { state: one.state })

/** Only a proposal that was found is changed or adopted: `teams.proposal-not-found`. */
export const isFound = (one: Pick<Proposal, 'state'>): true | Refusal =>
  one.state === 'found' ? true : refuse('teams.proposal-not-found', { state: one.state })

/** What no hand changes: somebody in the team of a unit he is recused from, who is away, or whom the pool does not know. */
const never: readonly Breach['kind'][] = ['recusal', 'away', 'unknown']

/** Whether a placement changed by hand may be kept: other demands may be missed, with a reason; these not (`teams.proposal-breaks`). */
export function mayKeep(breaches: readonly Breach[]): true | Refusal {
  const bad = breaches.find((one) => never.includes(one.kind))
  return bad ? refuse('teams.proposal-breaks', { demand: `demand.${bad.kind}` }) : true
}
