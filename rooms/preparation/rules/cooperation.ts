import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Cooperation, CooperationState, Department, secrecyMarks, sharedKinds } from '../nouns.ts'

/** The life of what is asked of a department: support is allowed by the office first (S0-06), a request goes out at once (S0-05). */
export const lifeOfCooperation = flow<CooperationState>()({
  proposed: { allow: 'asked', decline: 'declined', withdraw: 'withdrawn' },
  asked: { answer: 'answered', withdraw: 'withdrawn' },
  answered: {},
  declined: {},
  withdrawn: {},
})

export type Secrecy = (typeof secrecyMarks)[number]
/** 秘密 and above belong on a network of their own (domain 3.3 rule 7, section 7): refused with `preparation.classified`. */
export const mayHold = (secrecy: Secrecy): true | Refusal =>
  secrecy === 'public' || secrecy === 'internal' ? true : refuse('preparation.classified', { field: 'secrecy' })

/** Which hat speaks for a department by itself; the rest is written down by office and team. */
export const ownDepartment = (hat: string): Department | null =>
  hat === 'discipline' || hat === 'organisation' ? hat : null

/** A department's hat acts for its own department only (domain 3.2 “own inputs”). */
export function mayGive(hat: string, department: Department): true | Refusal {
  const own = ownDepartment(hat)
  return own === null || own === department ? true : refuse('preparation.other-department', { field: 'department' })
}

/** The consultations are with the discipline body (S3-07). */
export const consultedWhom = (kind: Cooperation['kind'], department: Department): true | Refusal =>
  ['before', 'during', 'after'].includes(kind) && department !== 'discipline'
    ? refuse('preparation.with-discipline', { field: 'department' })
    : true

/** A day of asking by which an answer is wanted is not in the past. */
export const dueAhead = (dueOn: Day, today: Day): true | Refusal =>
  dueOn < today ? refuse('preparation.due-passed', { field: 'dueOn' }) : true

/** What was held was held by today. */
export const heldByNow = (heldOn: Day, today: Day): true | Refusal =>
  heldOn > today ? refuse('preparation.in-future', { field: 'heldOn' }) : true

/** The office lets a request for support go out, or says why not; never its own (two persons). */
export function decide(one: Cooperation, by: string, allow: boolean, reason: string): Cooperation | Refusal {
  const state = move(lifeOfCooperation, one.state, allow ? 'allow' : 'decline')
  if (isRefusal(state)) return state
  if (one.askedBy === by) return refuse('preparation.own-request')
  if (!allow && reason.trim() === '') return refuse('preparation.no-reason', { field: 'reason' })
  return { ...one, state, decidedBy: by, reason }
}

export type Given = Readonly<{
  contact: string
  answer: string
  secrecy: Secrecy
  count: number
  shared: (typeof sharedKinds)[number]
}>

/** What a department gave, on the day it was written down. */
export function answer(one: Cooperation, by: string, hat: string, on: Day, given: Given): Cooperation | Refusal {
  const state = move(lifeOfCooperation, one.state, 'answer')
  if (isRefusal(state)) return state
  const allowed = [mayGive(hat, one.department), mayHold(given.secrecy)].find(isRefusal)
  if (allowed) return allowed
  const { contact, answer: text, secrecy, count, shared } = given
  return { ...one, state, contact, answer: text, secrecy, count, shared, answeredBy: by, answeredOn: on }
}

export function withdraw(one: Cooperation): Cooperation | Refusal {
  const state = move(lifeOfCooperation, one.state, 'withdraw')
  return isRefusal(state) ? state : { ...one, state }
}
