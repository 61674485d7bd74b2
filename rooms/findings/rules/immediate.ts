import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Immediate, ImmediateState } from '../contract/immediate.ts'
import type { Sheet } from '../nouns.ts'

/** 立行立改 (domain 2.4): two stand for the check on site, a third closes; what is open when the team leaves goes into the feedback. */
export const lifeOfImmediate = flow<ImmediateState>()({
  proposed: { approve: 'approved', drop: 'dropped', redate: 'proposed' },
  approved: { issue: 'issued', drop: 'dropped', redate: 'approved' },
  issued: { receive: 'received', carry: 'carried', redate: 'issued' },
  received: { report: 'reported', carry: 'carried', redate: 'received' },
  reported: { visit: 'visited', return: 'returned', carry: 'carried' },
  visited: { confirm: 'verified', fail: 'returned', return: 'returned', carry: 'carried' },
  verified: { close: 'closed', return: 'returned', carry: 'carried' },
  returned: { report: 'reported', carry: 'carried', redate: 'returned' },
  closed: {},
  carried: {},
  dropped: {},
})

const over: readonly Sheet['state'][] = ['dropped', 'notAdopted', 'replaced', 'recast']

/**
 * Whether something may be proposed from a sheet: one that is still held true, while the team is on site (`until`: the last day a notice may
 * name, by limit T05; said no more once it has passed and the team is still there), and of no lead unless it says so.
 */
export function propose(
  sheet: Pick<Sheet, 'state' | 'proposal'>,
  says: Pick<Immediate, 'dueOn' | 'touches'>,
  site: Readonly<{ entered: boolean; until: Day | null }>,
  today: Day,
): true | Refusal {
  if (over.includes(sheet.state)) return refuse('findings.sheet-over', { state: sheet.state })
  if (!site.entered) return refuse('findings.not-on-site')
  if (sheet.proposal === 'lead' && says.touches !== 'lead') return refuse('findings.touches-lead')
  return fits(says.dueOn, site.until, today)
}

/** Whether a notice may name this day. A team that stays on beyond its planned exit has no day of leaving yet. */
function fits(dueOn: Day, until: Day | null, today: Day): true | Refusal {
  if (dueOn < today) return refuse('findings.due-passed', { day: dueOn })
  if (until !== null && until >= today && dueOn > until) return refuse('findings.after-exit', { until })
  return true
}

/**
 * 改定期限 until it is reported, by whoever decides on it: a day that has passed before it was issued, or more time for the body, in both cases with the reason and
 * within the stay (`until`, T05). The day it had at first stays beside it.
 */
export function redate(
  one: Immediate,
  dueOn: Day,
  reason: string,
  hat: Hat,
  until: Day | null,
  today: Day,
): Immediate | Refusal {
  const state = step(one, 'redate')
  if (isRefusal(state)) return state
  const decided = decides(one, hat)
  if (isRefusal(decided)) return decided
  if (dueOn === one.dueOn) return refuse('findings.same-day', { day: dueOn })
  const may = fits(dueOn, until, today)
  if (isRefusal(may)) return may
  return { ...one, dueOn, firstDueOn: one.firstDueOn ?? one.dueOn, dueReason: reason }
}

/** What a clerk writes down for the principal, while a report is to be made. */
export function prepare(one: Immediate, says: Pick<Immediate, 'draftMeasure' | 'draftResult'>): Immediate | Refusal {
  const state = step(one, 'report')
  return isRefusal(state) ? state : { ...one, draftMeasure: says.draftMeasure, draftResult: says.draftResult }
}

const step = (one: Immediate, verb: string): ImmediateState | Refusal => move(lifeOfImmediate, one.state, verb as never)

/** Who decides on it: the team's leader, or the leading group where it touches a lead or another unit (LAW art. 20). */
export const decider = ({ touches }: Pick<Immediate, 'touches'>): Hat =>
  touches === 'unit' ? 'leader' : 'leading_group'

/** Whether this hat decides on it. */
export const decides = (one: Pick<Immediate, 'touches'>, hat: Hat): true | Refusal =>
  hat === decider(one) || refuse('findings.other-decider', { hat: decider(one) })

/** 审批: by the right hat, and not by the person who proposed it. */
export function approve(one: Immediate, by: string, hat: Hat, on: Day): Immediate | Refusal {
  const state = step(one, 'approve')
  if (isRefusal(state)) return state
  const decided = decides(one, hat)
  if (isRefusal(decided)) return decided
  if (one.proposedBy === by) return refuse('findings.proposed-by-you')
  return { ...one, state, approvedBy: by, approvedOn: on }
}

/** Not issued after all, with the reason; whoever decides on it, and the leader once it was approved. */
export function drop(one: Immediate, reason: string, hat: Hat): Immediate | Refusal {
  const state = step(one, 'drop')
  if (isRefusal(state)) return state
  if (hat !== decider(one) && !(hat === 'leader' && one.state === 'approved')) {
    return refuse('findings.other-decider', { hat: decider(one) })
  }
  return { ...one, state, reason }
}

/** 下发 with its number; refused once its day has passed. */
export function sendOut(one: Immediate, number: string, by: string, on: Day): Immediate | Refusal {
  const state = step(one, 'issue')
  if (isRefusal(state)) return state
  if (one.dueOn < on) return refuse('findings.due-passed', { day: one.dueOn })
  return { ...one, state, number, issuedBy: by, issuedOn: on }
}

/** 签收 by the principal. */
export function receive(one: Immediate, by: string, on: Day): Immediate | Refusal {
  const state = step(one, 'receive')
  return isRefusal(state) ? state : { ...one, state, receivedBy: by, receivedOn: on }
}

type Report = Pick<Immediate, 'measure' | 'result' | 'pledged'>

/** 已报: with evidence and the principal's pledge that it is true; a former check on site counts no more. */
export function report(one: Immediate, says: Report, by: string, on: Day): Immediate | Refusal {
  const state = step(one, 'report')
  if (isRefusal(state)) return state
  if (!says.pledged) return refuse('findings.not-pledged')
  const { measure, result, pledged } = says
  const told = { measure, result, pledged, draftMeasure: '', draftResult: '' }
  return { ...one, ...unseen, ...told, state, reportedBy: by, reportedOn: on }
}

const unseen = {
  visitedOn: null,
  place: '',
  seen: '',
  met: null,
  verifierOne: null,
  verifierTwo: null,
  verifiedOn: null,
} satisfies Partial<Immediate>

type Visit = Readonly<{ on: Day; place: string; seen: string; met: boolean; other: string }>

/** 现场核验 by two: `other` sits in the team too (`sits`) and is somebody else; not before the report, not after today. */
export function visit(one: Immediate, says: Visit, by: string, sits: boolean, today: Day): Immediate | Refusal {
  const state = step(one, 'visit')
  if (isRefusal(state)) return state
  if (says.other === by) return refuse('findings.visit-by-two')
  if (!sits) return refuse('findings.not-in-team')
  if (says.on > today || (one.reportedOn !== null && says.on < one.reportedOn)) {
    return refuse('findings.visit-day', { from: one.reportedOn ?? one.dueOn, until: today })
  }
  const { on, place, seen, met, other } = says
  return { ...one, state, visitedOn: on, place, seen, met, verifierOne: by, verifierTwo: other }
}

/** The second says the same: put right, or back to the body with what was seen. */
export function confirm(one: Immediate, by: string, on: Day, signer = by): Immediate | Refusal {
  const state = step(one, one.met === false ? 'fail' : 'confirm')
  if (isRefusal(state)) return state
  if (one.verifierTwo !== signer || one.verifierOne === by) return refuse('findings.visit-second')
  return one.met === false
    ? { ...one, state, reason: one.seen, returns: one.returns + 1 }
    : { ...one, state, verifiedOn: on }
}

/** 退回 with the reason. */
export function sendBack(one: Immediate, reason: string): Immediate | Refusal {
  const state = step(one, 'return')
  return isRefusal(state) ? state : { ...one, state, reason, returns: one.returns + 1 }
}

/** 销号: by somebody who was not on site for it. */
export function close(one: Immediate, opinion: string, by: string, on: Day): Immediate | Refusal {
  const state = step(one, 'close')
  if (isRefusal(state)) return state
  if (one.verifierOne === by || one.verifierTwo === by) return refuse('findings.verified-by-you')
  return { ...one, state, opinion, closedBy: by, closedOn: on }
}

/** The team leaves: what was issued and is not closed goes into the feedback, what was never issued falls away. */
export function leave(one: Immediate): Immediate {
  if (one.state === 'proposed' || one.state === 'approved') return { ...one, state: 'dropped', reason: '' }
  return { ...one, state: 'carried' }
}

/** States in which it is open at the exit. */
export const open = (Object.keys(lifeOfImmediate) as ImmediateState[]).filter(
  (state) => Object.keys(lifeOfImmediate[state]).length > 0,
)

/** Whether it was reported by its day. */
export const inTime = ({ reportedOn, dueOn }: Pick<Immediate, 'reportedOn' | 'dueOn'>): boolean =>
  reportedOn !== null && reportedOn <= dueOn
