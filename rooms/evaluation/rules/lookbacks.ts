import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Lookback, LookbackItem, LookbackState, Verdict } from '../contract/lookbacks.ts'
import { shareOf } from './score.ts'

/** 回头看 (2.2 row 21): bound by the office, started by the leading group, judged and reported by the team, concluded by the leading group. */
export const lifeOfLookback = flow<LookbackState>()({
  bound: { start: 'started' },
  started: { report: 'reported' },
  reported: { sendBack: 'started', conclude: 'concluded' },
  concluded: {},
})
type Verb = { [S in LookbackState]: keyof (typeof lifeOfLookback)[S] }[LookbackState]
type Item = Pick<LookbackItem, 'verdict' | 'closed'>

const step = (one: Lookback, verb: Verb): Lookback | Refusal => {
  const state = move(lifeOfLookback, one.state, verb)
  return isRefusal(state) ? state : { ...one, state }
}

/** Items are bound until the leading group starts it (`flow.not-now`). */
export const mayBind = (one: Pick<Lookback, 'state'>): true | Refusal =>
  one.state === 'bound' ? true : refuse('flow.not-now', { state: one.state, verb: 'bind', from: ['bound'] })

/** Started by the leading group with at least one item bound (`nothing-bound`). */
export function start(one: Lookback, items: number, by: string, on: Day): Lookback | Refusal {
  const next = step(one, 'start')
  if (isRefusal(next)) return next
  return items === 0 ? refuse('evaluation.nothing-bound') : { ...next, startedBy: by, startedOn: on }
}

type Judgement = Readonly<{ verdict: Verdict; evidence: string; file: string | null; fileName: string }>

/** A verdict while it is under way (`flow.not-now`). Only what counted as closed can have come back (`not-closed-then`). */
export function judge(
  one: Pick<Lookback, 'state'>,
  item: LookbackItem,
  says: Judgement,
  by: string,
  on: Day,
): LookbackItem | Refusal {
  if (one.state !== 'started') return refuse('flow.not-now', { state: one.state, verb: 'judge', from: ['started'] })
  if (says.verdict === 'rebounded' && !item.closed) return refuse('evaluation.not-closed-then', { field: 'verdict' })
  return { ...item, ...says, judgedBy: by, judgedOn: on }
}

/** How the verdicts stand. 反弹率 (6.1): rebounded of those that were closed, in hundredths of a percent. */
export function verdictsOf(items: readonly Item[]) {
  const count = (verdict: Verdict) => items.filter((item) => item.verdict === verdict).length
  const [fixed, partly, notFixed, rebounded] = [count('fixed'), count('partly'), count('notFixed'), count('rebounded')]
  const closed = items.filter((item) => item.closed).length
  const left = items.length - fixed - partly - notFixed - rebounded
  return { total: items.length, fixed, partly, notFixed, rebounded, left, closed, rate: shareOf(rebounded, closed) }
}

/** 报告: every item has its verdict (`not-judged`). */
export function report(one: Lookback, items: readonly Item[], text: string, by: string, on: Day): Lookback | Refusal {
  const next = step(one, 'report')
  if (isRefusal(next)) return next
  const { left } = verdictsOf(items)
  return left > 0
    ? refuse('evaluation.not-judged', { left })
    : { ...next, report: text, reportedBy: by, reportedOn: on }
}

export function sendBack(one: Lookback, opinion: string): Lookback | Refusal {
  const next = step(one, 'sendBack')
  return isRefusal(next) ? next : { ...next, opinion }
}

/** 审定: not by whoever reported it (`reported-by-you`). */
export function conclude(one: Lookback, opinion: string, by: string, on: Day): Lookback | Refusal {
  const next = step(one, 'conclude')
  if (isRefusal(next)) return next
  if (one.reportedBy === by) return refuse('evaluation.reported-by-you')
  return { ...next, opinion, concludedBy: by, concludedOn: on }
}

/** Whether an item waits for its task to be taken up again: rebounded, and not reopened since. */
export const waits = (item: Pick<LookbackItem, 'verdict' | 'task' | 'reopenedOn'>): boolean =>
  item.verdict === 'rebounded' && item.task !== null && item.reopenedOn === null
