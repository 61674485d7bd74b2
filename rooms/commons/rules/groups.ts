import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Sheet } from '../../findings/contract.ts'
import type { GroupKind, GroupState, ProblemGroup } from '../contract/groups.ts'

/** 问题归集: formed by the office, decided by the leading group or the secretary, closed with what came of it. */
export const lifeOfGroup = flow<GroupState>()({
  forming: { propose: 'proposed', drop: 'dropped' },
  proposed: { approve: 'approved', sendBack: 'forming' },
  approved: { close: 'closed' },
  closed: {},
  dropped: {},
})

/** S1-18: 共性问题集中整治、典型问题立案、一般问题约谈. */
export const wayOf = (kind: GroupKind): 'campaign' | 'case' | 'interview' =>
  ({ common: 'campaign', typical: 'case', general: 'interview' })[kind] as 'campaign' | 'case' | 'interview'

type Verb = 'propose' | 'drop' | 'approve' | 'sendBack' | 'close'
const step = (one: ProblemGroup, verb: Verb): GroupState | Refusal => move(lifeOfGroup, one.state, verb as never)

/** Words are changed while the group is formed; what was approved stays as it was approved. */
export const mayEdit = (one: ProblemGroup): true | Refusal =>
  one.state === 'forming' ? true : refuse('commons.decided', { state: one.state })

/** Findings come and go while it is formed, and also once it is approved: later rounds find the same again. Not while it is being decided. */
export const mayChange = (one: ProblemGroup): true | Refusal =>
  one.state === 'forming' || one.state === 'approved' ? true : refuse('commons.not-open', { state: one.state })

/** What may stand in a group: an adopted finding that neither goes as a lead nor has become one (3.2: a lead is seen by nobody whom a group reaches). */
export function mayJoin(sheet: Pick<Sheet, 'state' | 'proposal' | 'ways' | 'title'>, hasLead: boolean): true | Refusal {
  if (hasLead || sheet.proposal === 'lead' || sheet.ways.split(',').includes('lead'))
    return refuse('commons.is-a-lead', { title: sheet.title })
  return ['adopted', 'routed'].includes(sheet.state) ? true : refuse('commons.not-adopted', { title: sheet.title })
}

/** 报审: something stands in it, what is common in two units at least; the day lies ahead. */
export function propose(
  one: ProblemGroup,
  says: Readonly<{ owner: string; dueOn: Day; proposal: string }>,
  by: string,
  on: Day,
): ProblemGroup | Refusal {
  const state = step(one, 'propose')
  if (isRefusal(state)) return state
  if (one.sheets === 0) return refuse('commons.empty')
  if (one.kind === 'common' && one.units < 2) return refuse('commons.one-unit')
  if (says.dueOn <= on) return refuse('commons.day-ahead', { field: 'dueOn' })
  return { ...one, ...says, state, proposedBy: by, proposedOn: on }
}

/** 审定 by another than who proposed it. */
export function approve(one: ProblemGroup, opinion: string, by: string, on: Day): ProblemGroup | Refusal {
  const state = step(one, 'approve')
  if (isRefusal(state)) return state
  if (one.proposedBy === by) return refuse('commons.proposed-by-you')
  return { ...one, state, opinion, decidedBy: by, decidedOn: on }
}

export function sendBack(one: ProblemGroup, opinion: string): ProblemGroup | Refusal {
  const state = step(one, 'sendBack')
  return isRefusal(state) ? state : { ...one, state, opinion }
}

/** 延期: a later day than it had, and one that lies ahead. */
export function prolong(one: ProblemGroup, dueOn: Day, today: Day): ProblemGroup | Refusal {
  if (one.state !== 'approved') return refuse('commons.not-approved')
  const last = one.dueOn !== null && one.dueOn > today ? one.dueOn : today
  return dueOn > last ? { ...one, dueOn } : refuse('commons.day-ahead', { field: 'dueOn' })
}

export function close(one: ProblemGroup, outcome: string, by: string, on: Day): ProblemGroup | Refusal {
  const state = step(one, 'close')
  return isRefusal(state) ? state : { ...one, state, outcome, closedBy: by, closedOn: on }
}

/** What nobody proposed is given up; its findings stand in no group again. */
export function drop(one: ProblemGroup): ProblemGroup | Refusal {
  const state = step(one, 'drop')
  return isRefusal(state) ? state : { ...one, state, sheets: 0, units: 0 }
}
