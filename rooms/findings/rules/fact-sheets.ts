import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { FactSheet, FactSheetState, Sheet } from '../nouns.ts'

/** 事实沟通 (domain 2.3): drafted by a handler, approved by the leader, answered by the body, concluded by a second person of the team. */
export const lifeOfFactSheet = flow<FactSheetState>()({
  drafted: { issue: 'issued', withdraw: 'withdrawn' },
  issued: { answer: 'answered', conclude: 'concluded' },
  answered: { conclude: 'concluded' },
  concluded: {},
  withdrawn: {},
})

/** The talk about the facts of a signed sheet begins, by one of its handlers. Never of a lead: its material is not for the body (3.2). */
export function begin(sheet: Sheet, by: string): Sheet | Refusal {
  if (sheet.state !== 'signed') {
    return refuse('flow.not-now', { state: sheet.state, verb: 'factCheck', from: ['signed'] })
  }
  if (sheet.proposal === 'lead') return refuse('findings.lead-not-shown')
  if (sheet.handlerOne !== by && sheet.handlerTwo !== by) return refuse('findings.not-your-sheet')
  return sheet.factCheck === 'open' ? refuse('findings.fact-check-open') : { ...sheet, factCheck: 'open' }
}

/** Taken back before anybody outside the team has seen it, by whoever drafted it or by the leader. */
export function withdraw(one: FactSheet, by: string, hat: Hat): FactSheet | Refusal {
  const state = move(lifeOfFactSheet, one.state, 'withdraw')
  if (isRefusal(state)) return state
  return one.draftedBy === by || hat === 'leader' ? { ...one, state } : refuse('findings.not-your-sheet')
}

/**
 * The leader approves what may be shown; not of his own drafting. `onList`: whether this version of the sheet stands on an approved list: nothing else
 * goes to the body (domain 2.3).
 */
export function issue(one: FactSheet, by: string, on: Day, onList: boolean): FactSheet | Refusal {
  const state = move(lifeOfFactSheet, one.state, 'issue')
  if (isRefusal(state)) return state
  if (!onList) return refuse('findings.not-on-list')
  return one.draftedBy === by ? refuse('findings.fact-second-person') : { ...one, state, issuedBy: by, issuedOn: on }
}

type Answer = Readonly<{ answer: NonNullable<FactSheet['answer']>; text: string }>

/** What the body says: an explanation or an objection has words. */
export function answer(one: FactSheet, says: Answer, by: string, on: Day): FactSheet | Refusal {
  const state = move(lifeOfFactSheet, one.state, 'answer')
  if (isRefusal(state)) return state
  if (says.answer !== 'confirmed' && says.text.trim() === '') return refuse('findings.answer-empty')
  return { ...one, state, answer: says.answer, answerText: says.text, answeredBy: by, answeredOn: on }
}

type End = Readonly<{ outcome: 'stands' | 'amend'; reply: string }>

/** Whether the body said something that the team replies to: an explanation or an objection. */
export const wantsReply = ({ answer: said }: Pick<FactSheet, 'answer'>): boolean =>
  said === 'explained' || said === 'objected'

/**
 * The team ends the talk, also without an answer: two persons stand for it, so not the one who drafted it. An explanation or an objection is replied to in words that
 * the body reads (section 7).
 */
export function conclude(
  one: FactSheet,
  sheet: Sheet,
  { outcome, reply }: End,
  by: string,
  on: Day,
): { one: FactSheet; sheet: Sheet } | Refusal {
  const state = move(lifeOfFactSheet, one.state, 'conclude')
  if (isRefusal(state)) return state
  if (one.draftedBy === by) return refuse('findings.fact-second-person')
  if (sheet.state !== 'signed') {
    return refuse('flow.not-now', { state: sheet.state, verb: 'factCheck', from: ['signed'] })
  }
  if (wantsReply(one) && reply.trim() === '') return refuse('findings.reply-empty')
  return {
    one: { ...one, state, reply, concludedBy: by, concludedOn: on },
    sheet: { ...sheet, state: 'factChecked', factCheck: outcome },
  }
}
