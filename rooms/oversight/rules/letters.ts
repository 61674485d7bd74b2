import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Letter, LetterState } from '../contract/letters.ts'

/** 督办文书: drafted by one, signed by another, answered by the body; it ends settled, or failed for the next rung to follow. */
export const lifeOfLetter = flow<LetterState>()({
  drafted: { issue: 'issued', withdraw: 'withdrawn' },
  issued: { receive: 'received', settle: 'settled', fail: 'failed' },
  received: { answer: 'answered', settle: 'settled', fail: 'failed' },
  answered: { settle: 'settled', fail: 'failed' },
  settled: {},
  failed: {},
  withdrawn: {},
})

const step = (one: Letter, verb: string): LetterState | Refusal => move(lifeOfLetter, one.state, verb as never)

/** 签发 by the hat the rung names, not by whoever drafted it. `due`: the day of the answer. */
export function issue(
  one: Letter,
  says: Readonly<{ number: string; dueOn: Day; provisional: boolean }>,
  by: string,
  hat: Hat,
  on: Day,
): Letter | Refusal {
  const state = step(one, 'issue')
  if (isRefusal(state)) return state
  if (hat !== one.signer) return refuse('oversight.other-signer', { hat: one.signer })
  if (one.draftedBy === by) return refuse('oversight.drafted-by-you')
  return { ...one, ...says, state, issuedBy: by, issuedOn: on }
}

export function withdraw(one: Letter): Letter | Refusal {
  const state = step(one, 'withdraw')
  return isRefusal(state) ? state : { ...one, state }
}

export function receive(one: Letter, by: string, on: Day): Letter | Refusal {
  const state = step(one, 'receive')
  return isRefusal(state) ? state : { ...one, state, receivedBy: by, receivedOn: on }
}

export function answer(one: Letter, text: string, by: string, on: Day): Letter | Refusal {
  const state = step(one, 'answer')
  return isRefusal(state) ? state : { ...one, state, answer: text, answeredBy: by, answeredOn: on }
}

/** 办结 on the body's answer. */
export function settle(one: Letter, opinion: string, by: string, on: Day): Letter | Refusal {
  const state = step(one, 'settle')
  if (isRefusal(state)) return state
  if (one.state !== 'answered') return refuse('oversight.not-answered')
  return { ...one, state, opinion, endedBy: by, endedOn: on }
}

/** It needs no answer any more: everything it was about is done. */
export const stop = (one: Letter, on: Day): Letter => ({ ...one, state: 'settled', endedOn: on })

/** 未落实: after an answer that will not do, or once the day of the answer has passed without one. */
export function fail(one: Letter, opinion: string, by: string, on: Day): Letter | Refusal {
  const state = step(one, 'fail')
  if (isRefusal(state)) return state
  if (one.state !== 'answered' && (one.dueOn === null || one.dueOn >= on)) {
    return refuse('oversight.answer-not-due', { day: one.dueOn ?? on })
  }
  return { ...one, state, opinion, endedBy: by, endedOn: on }
}
