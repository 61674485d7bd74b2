import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Accountability, Submittal, SubmittalState } from '../contract/submittals.ts'

/** 呈报 (S0-24): the leading group decides or hands it on, the secretary decides for the committee. */
export const lifeOfSubmittal = flow<SubmittalState>()({
  toGroup: { pass: 'toCommittee', decide: 'decided', withdraw: 'withdrawn' },
  toCommittee: { decide: 'decided' },
  decided: {},
  withdrawn: {},
})

const step = (one: Submittal, verb: string): SubmittalState | Refusal => move(lifeOfSubmittal, one.state, verb as never)

export function pass(one: Submittal, view: string, by: string, on: Day): Submittal | Refusal {
  const state = step(one, 'pass')
  return isRefusal(state) ? state : { ...one, state, view, passedBy: by, passedOn: on }
}

/** By whom it lies with, and not by the person who brought it. */
export function decide(
  one: Submittal,
  says: Pick<Submittal, 'decision'> & { outcome: NonNullable<Submittal['outcome']> },
  by: string,
  hat: Hat,
  on: Day,
): Submittal | Refusal {
  const state = step(one, 'decide')
  if (isRefusal(state)) return state
  const lies = one.state === 'toGroup' ? 'leading_group' : 'secretary'
  if (hat !== lies) return refuse('oversight.lies-elsewhere', { hat: lies })
  if (one.submittedBy === by) return refuse('oversight.submitted-by-you')
  const { outcome, decision } = says
  return { ...one, state, outcome, decision, decidedBy: by, decidedHat: lies, decidedOn: on }
}

export function withdraw(one: Submittal): Submittal | Refusal {
  const state = step(one, 'withdraw')
  return isRefusal(state) ? state : { ...one, state }
}

/** The names of `names` that stand in a text; a name of one sign is none. */
export const namesIn = (text: string, names: readonly string[]): string[] =>
  names.filter((name) => name.length > 1 && text.includes(name))

/** 问责结果 (S3-26): a post has its title, a body has none; the decision lies not in the future, and nobody is named. */
export function mayRecord(
  says: Pick<Accountability, 'target' | 'post' | 'reason' | 'decidedOn'>,
  names: readonly string[],
  today: Day,
): true | Refusal {
  if ((says.target === 'post') !== (says.post !== '')) return refuse('oversight.post-of-target')
  if (says.decidedOn > today) return refuse('oversight.not-yet', { day: says.decidedOn })
  const named = [says.post, says.reason].some((text) => namesIn(text, names).length > 0)
  return named ? refuse('oversight.names-person') : true
}
