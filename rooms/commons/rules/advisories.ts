import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Advisory, AdvisoryState, Suggestion } from '../contract/advisories.ts'

/** 巡察建议书 (2.9): drafted, talked over, decided, issued, signed for, answered, judged, looked at again, closed. */
export const lifeOfAdvisory = flow<AdvisoryState>()({
  drafted: { consult: 'consulted', drop: 'dropped' },
  consulted: { approve: 'approved', sendBack: 'drafted' },
  approved: { issue: 'issued' },
  issued: { receive: 'received' },
  received: { answer: 'answered' },
  answered: { judge: 'judged', giveBack: 'received' },
  judged: { supervise: 'supervised' },
  supervised: { supervise: 'supervised', close: 'closed' },
  closed: {},
  dropped: {},
})

const step = (one: Advisory, verb: string): AdvisoryState | Refusal => move(lifeOfAdvisory, one.state, verb as never)

/** Its words are changed while it is drafted. */
export const mayEdit = (one: Advisory): true | Refusal =>
  one.state === 'drafted' ? true : refuse('commons.letter-out', { state: one.state })

/** The day a letter names for its reply lies ahead (T29): `commons.reply-by-past`. */
export const replyAhead = (replyBy: Day | null, today: Day): true | Refusal =>
  replyBy !== null && replyBy <= today ? refuse('commons.reply-by-past', { field: 'replyBy' }) : true

export function consult(one: Advisory, consulted: string): Advisory | Refusal {
  const state = step(one, 'consult')
  return isRefusal(state) ? state : { ...one, state, consulted }
}

export function drop(one: Advisory): Advisory | Refusal {
  const state = step(one, 'drop')
  return isRefusal(state) ? state : { ...one, state }
}

/** 审定 by another than who drafted it. */
export function approve(one: Advisory, by: string, on: Day): Advisory | Refusal {
  const state = step(one, 'approve')
  if (isRefusal(state)) return state
  if (one.draftedBy === by) return refuse('commons.drafted-by-you')
  return { ...one, state, approvedBy: by, approvedOn: on }
}

export function sendBack(one: Advisory, opinion: string): Advisory | Refusal {
  const state = step(one, 'sendBack')
  return isRefusal(state) ? state : { ...one, state, opinion }
}

/** 印发: what those who decide remarked on a former draft does not go out with it. */
export function issue(one: Advisory, number: string, by: string, on: Day): Advisory | Refusal {
  const state = step(one, 'issue')
  if (isRefusal(state)) return state
  const ahead = replyAhead(one.replyBy, on)
  return isRefusal(ahead) ? ahead : { ...one, state, number, opinion: '', issuedBy: by, issuedOn: on }
}

/** 签收: the reply is due by this day: that of the letter, else of T29. */
export function receive(
  one: Advisory,
  due: Readonly<{ dueOn: Day; provisional: boolean }>,
  by: string,
  on: Day,
): Advisory | Refusal {
  const state = step(one, 'receive')
  return isRefusal(state) ? state : { ...one, ...due, state, receivedBy: by, receivedOn: on }
}

type Answer = Readonly<{ suggestion: string; measures: string; rulesMade: number }>
/** 反馈: to every suggestion once. */
export function answer(
  one: Advisory,
  list: readonly Suggestion[],
  answers: readonly Answer[],
  by: string,
  on: Day,
): { letter: Advisory; list: Suggestion[] } | Refusal {
  const state = step(one, 'answer')
  if (isRefusal(state)) return state
  const said = new Map(answers.map((each) => [each.suggestion, each]))
  if (answers.length !== list.length || list.some(({ id }) => !said.has(id))) return refuse('commons.every-suggestion')
  const answered = list.map((each) => {
    const { measures, rulesMade } = said.get(each.id) as Answer
    return { ...each, measures, rulesMade }
  })
  return { letter: { ...one, state, answeredBy: by, answeredOn: on }, list: answered }
}

export function giveBack(one: Advisory, opinion: string): Advisory | Refusal {
  const state = step(one, 'giveBack')
  return isRefusal(state) ? state : { ...one, state, opinion, answeredBy: null, answeredOn: null }
}

type Verdict = Readonly<{ suggestion: string; verdict: 'adopted' | 'partly' | 'declined'; reason: string }>
/** 评价: of every suggestion once; what was not wholly taken up has its reason (2.9). */
export function judge(
  one: Advisory,
  list: readonly Suggestion[],
  verdicts: readonly Verdict[],
  by: string,
  on: Day,
): { letter: Advisory; list: Suggestion[] } | Refusal {
  const state = step(one, 'judge')
  if (isRefusal(state)) return state
  const said = new Map(verdicts.map((each) => [each.suggestion, each]))
  if (verdicts.length !== list.length || list.some(({ id }) => !said.has(id))) return refuse('commons.every-suggestion')
  if (verdicts.some(({ verdict, reason }) => verdict !== 'adopted' && reason === ''))
    return refuse('commons.say-reason')
  const judged = list.map((each) => {
    const { verdict, reason } = said.get(each.id) as Verdict
    return { ...each, verdict, reason }
  })
  return { letter: { ...one, state, judgedBy: by, judgedOn: on }, list: judged }
}

/** 再监督: what was seen is added to what was seen before. */
export function supervise(one: Advisory, effect: string): Advisory | Refusal {
  const state = step(one, 'supervise')
  return isRefusal(state) ? state : { ...one, state, effect: `${one.effect}\n${effect}`.trim().slice(0, 5_000) }
}

/** 销号, after it was looked at again. */
export function close(one: Advisory, by: string, on: Day): Advisory | Refusal {
  const state = step(one, 'close')
  return isRefusal(state) ? state : { ...one, state, closedBy: by, closedOn: on }
}

/** Two digits after the point of a quotient, rounded half up. */
const quotient = (a: number, b: number, times: number): string => {
  const hundredths = Math.floor((2 * times * 100 * a + b) / (2 * b))
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}

type Sent = Pick<Advisory, 'suggestions' | 'answeredOn'> &
  Readonly<{ list: readonly Pick<Suggestion, 'verdict' | 'rulesMade'>[] }>

/**
 * The figures of letters that were sent: letters and suggestions apart, suggestions by how they were taken up. `rate` is 建议书采纳率 of 6.1, adopted items ÷ items, those not judged yet among
 * them, as the figures reckon it. `holds`: what each letter says it has is what it has, and the parts are the whole (6.3).
 */
export function figuresOf(letters: readonly Sent[]) {
  const all = letters.flatMap(({ list }) => list)
  const of = (verdict: Suggestion['verdict']) => all.filter((one) => one.verdict === verdict).length
  const [adopted, partly, declined, waiting] = [of('adopted'), of('partly'), of('declined'), of('')]
  const stated = letters.reduce((sum, one) => sum + one.suggestions, 0)
  const judged = adopted + partly + declined
  return {
    letters: letters.length,
    suggestions: stated,
    answered: letters.filter(({ answeredOn }) => answeredOn !== null).length,
    ...{ adopted, partly, declined, waiting },
    rulesMade: all.reduce((sum, { rulesMade }) => sum + rulesMade, 0),
    each: letters.length === 0 ? '' : quotient(stated, letters.length, 1),
    rate: stated === 0 ? '' : quotient(adopted, stated, 100),
    holds: letters.every((one) => one.suggestions === one.list.length) && stated === judged + waiting,
  }
}
