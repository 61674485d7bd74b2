import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Prolongation, ProlongationState } from '../contract/prolongations.ts'
import type { Plan, Task, TaskState } from '../nouns.ts'

/** 延期: asked with a reason, granted or refused by its approver. */
export const lifeOfProlongation = flow<ProlongationState>()({
  asked: { grant: 'granted', refuse: 'refused', withdraw: 'withdrawn' },
  granted: {},
  refused: {},
  withdrawn: {},
})

const underWay: readonly TaskState[] = ['inProgress', 'returned', 'reopened', 'longTerm']

/** What the approver follows from: the last day the office may grant by limit T43, and the end of concentrated rectification. */
export type Reach = Readonly<{ office: Day | null; concentratedUntil: Day | null }>

/**
 * A task under way may be given a later day. Beyond what the office may grant, or out of the concentrated period, the leading group
 * decides. Refuses a day that is not later than the one it has.
 */
export function ask(
  task: Pick<Task, 'state' | 'clockOn' | 'concentrated'>,
  wanted: Day,
  reach: Reach,
  today: Day,
): { from: Day; approver: Prolongation['approver'] } | Refusal {
  if (!underWay.includes(task.state) || task.clockOn === null) {
    return refuse('flow.not-now', { state: task.state, verb: 'prolong', from: [...underWay] })
  }
  if (wanted <= task.clockOn || wanted <= today) return refuse('rectification.not-later', { day: task.clockOn })
  const within = reach.office === null || wanted <= reach.office
  const leaves = task.concentrated && reach.concentratedUntil !== null && wanted > reach.concentratedUntil
  return { from: task.clockOn, approver: within && !leaves ? 'office' : 'leading_group' }
}

type Late = Readonly<{ plan: Pick<Plan, 'state' | 'dueOn'>; report: Day | null }>

/**
 * A plan that was not handed in, or the reports on it while the progress report is not filed (`report`: its day, null once filed), may be given a later
 * day. Beyond what the office may grant (T43) the leading group decides. Refuses a day that is not later.
 */
export function askForPlan(
  { plan, report }: Late,
  subject: 'plan' | 'report',
  wanted: Day,
  office: Day | null,
  today: Day,
): { from: Day; approver: Prolongation['approver'] } | Refusal {
  const open = plan.state === 'drafted' || plan.state === 'returned'
  const from = subject === 'plan' ? (open ? plan.dueOn : null) : report
  if (from === null) return refuse('rectification.nothing-to-prolong', { subject })
  if (wanted <= from || wanted <= today) return refuse('rectification.not-later', { day: from })
  return { from, approver: office === null || wanted <= office ? 'office' : 'leading_group' }
}

/** One application at a time: refused while one for the same task, or for all that may be put off of a plan, waits for its approver. The index of open ones holds it. */
export const asksOnce = (waits: boolean): null | Refusal => (waits ? refuse('rectification.asked-already') : null)

/** Decided by its approver, who is not the person who asked. */
export function decide(
  prolongation: Prolongation,
  verb: 'grant' | 'refuse',
  comment: string,
  by: string,
  hat: Hat,
  on: Day,
): Prolongation | Refusal {
  const state = move(lifeOfProlongation, prolongation.state, verb)
  if (isRefusal(state)) return state
  if (hat !== prolongation.approver) return refuse('rectification.other-approver', { hat: prolongation.approver })
  if (prolongation.askedBy === by) return refuse('rectification.asked-by-you')
  return { ...prolongation, state, comment, decidedBy: by, decidedOn: on }
}

export function withdraw(prolongation: Prolongation): Prolongation | Refusal {
  const state = move(lifeOfProlongation, prolongation.state, 'withdraw')
  return isRefusal(state) ? state : { ...prolongation, state }
}

/** The task with its new day: the day of the long term where it has one, or where the new day leaves the concentrated period. */
export function prolong(task: Task, wanted: Day, concentratedUntil: Day | null): Task {
  const leaves = task.concentrated && concentratedUntil !== null && wanted > concentratedUntil
  if (task.longDueOn !== null || leaves) return { ...task, longDueOn: wanted, concentrated: false }
  return { ...task, dueOn: wanted }
}
