import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Evaluation, EvaluationState } from '../contract/evaluations.ts'
import type { SiteCheck } from '../contract/evidence.ts'
import type { Score } from '../contract/scores.ts'

/** 整改评估 (2.9): told it is at its end, unless the body objects, once; upheld, it is scored anew. */
export const lifeOfEvaluation = flow<EvaluationState>()({
  opened: { assessSelf: 'assessed', goOn: 'assessed', withdraw: 'withdrawn' },
  assessed: { score: 'scored', withdraw: 'withdrawn' },
  scored: { approve: 'approved', sendBack: 'assessed' },
  approved: { tell: 'told' },
  told: { object: 'objected' },
  objected: { uphold: 'assessed', dismiss: 'told' },
  withdrawn: {},
})
type Verb = { [S in EvaluationState]: keyof (typeof lifeOfEvaluation)[S] }[EvaluationState]

/** The evaluation after a step that changes nothing but its state. */
export function step(one: Evaluation, verb: Verb): Evaluation | Refusal {
  const state = move(lifeOfEvaluation, one.state, verb)
  return isRefusal(state) ? state : { ...one, state }
}

type Self = Readonly<{ marks: readonly number[]; text: string }>

/** 单位自评: a mark to each indicator (`mark-each`); late is still taken, and said so by its day. */
export function assessSelf(one: Evaluation, says: Self, by: string, on: Day): Evaluation | Refusal {
  const next = step(one, 'assessSelf')
  if (isRefusal(next)) return next
  if (says.marks.length !== one.indicators.length) return refuse('evaluation.mark-each', { field: 'marks' })
  return { ...next, selfMarks: [...says.marks], selfText: says.text, selfBy: by, selfOn: on }
}

/** 未报自评: only once its day has passed (`self-not-due`). */
export function goOn(one: Evaluation, today: Day): Evaluation | Refusal {
  const next = step(one, 'goOn')
  if (isRefusal(next)) return next
  return today <= one.selfDueOn ? refuse('evaluation.self-not-due', { day: one.selfDueOn }) : next
}

/** Evidence is taken while the score is open: from the opening until it was scored (`flow.not-now`). */
export const mayProve = (one: Evaluation): true | Refusal =>
  one.state === 'opened' || one.state === 'assessed'
    ? true
    : refuse('flow.not-now', { state: one.state, verb: 'prove', from: ['opened', 'assessed'] })

/** 现场核查 counts by the word of a second person (`checked-by-you`); once (`confirmed-already`). */
export function confirm(check: SiteCheck, by: string, on: Day): SiteCheck | Refusal {
  if (check.secondBy !== null) return refuse('evaluation.confirmed-already')
  if (check.firstBy === by) return refuse('evaluation.checked-by-you')
  return { ...check, secondBy: by, confirmedOn: on }
}

/** 结果审定: not by whoever scored (`scored-by-you`). */
export const approve = (score: Score, opinion: string, by: string, on: Day): Score | Refusal =>
  score.by === by ? refuse('evaluation.scored-by-you') : { ...score, opinion, approvedBy: by, approvedOn: on }

/** 反馈: score and evaluation together are out from this day on. */
export function tell(one: Evaluation, by: string, on: Day): Evaluation | Refusal {
  const next = step(one, 'tell')
  return isRefusal(next) ? next : { ...next, toldBy: by, toldOn: on }
}

/** 异议: once for an evaluation, whatever became of it (`objected-already`). */
export function object(one: Evaluation, objection: string, by: string, on: Day): Evaluation | Refusal {
  const next = step(one, 'object')
  if (isRefusal(next)) return next
  if (one.objectedOn !== null) return refuse('evaluation.objected-already')
  return { ...next, objection, objectedBy: by, objectedOn: on }
}

type Answer = Readonly<{ answer: string; upheld: boolean }>

/** 答复: upheld it goes back to be scored anew, dismissed the score stands; not by whoever scored it (`scored-by-you`). */
export function answer(one: Evaluation, scoredBy: string, says: Answer, by: string, on: Day): Evaluation | Refusal {
  const next = step(one, says.upheld ? 'uphold' : 'dismiss')
  if (isRefusal(next)) return next
  if (scoredBy === by) return refuse('evaluation.scored-by-you')
  return { ...next, answer: says.answer, upheld: says.upheld, answeredBy: by, answeredOn: on }
}
