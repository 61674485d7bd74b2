import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { checkers } from '../../../core/pure/hats.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Plan, PlanCheck, PlanState, Task } from '../nouns.ts'

/** 整改方案 (domain 2.2 row 14): handed in, checked by three, approved by the third pass or sent back by any one return. */
export const lifeOfPlan = flow<PlanState>()({
  drafted: { edit: 'drafted', submit: 'submitted' },
  submitted: { pass: 'submitted', approve: 'approved', return: 'returned' },
  returned: { edit: 'returned', submit: 'submitted' },
  approved: {},
})

export function edit(plan: Plan): Plan | Refusal {
  const state = move(lifeOfPlan, plan.state, 'edit')
  return isRefusal(state) ? state : { ...plan, state }
}

/**
 * Hands the plan in. Every task of the opinion that stands must be claimed and planned with at least one measure; the refusal says how many
 * are not, by what they lack (三清单 complete).
 */
export function submit(
  plan: Plan,
  tasks: readonly (Pick<Task, 'state'> & { measures: number })[],
  by: string,
  on: Day,
): Plan | Refusal {
  const state = move(lifeOfPlan, plan.state, 'submit')
  if (isRefusal(state)) return state
  const standing = tasks.filter((task) => task.state !== 'withdrawn')
  const unclaimed = standing.filter((task) => task.state === 'unclaimed').length
  const unplanned = standing.filter((task) => task.state === 'claimed').length
  const bare = standing.filter((task) => task.state === 'planned' && task.measures === 0).length
  if (standing.length === 0) return refuse('rectification.no-task')
  if (unclaimed + unplanned + bare > 0) {
    return refuse('rectification.plan-incomplete', { count: unclaimed + unplanned + bare, unclaimed, unplanned, bare })
  }
  return { ...plan, state, submission: plan.submission + 1, submittedBy: by, submittedOn: on }
}

/**
 * One of the three checks of a submission, `before` being those already given to it. Nobody checks twice, under whatever hat, and nobody
 * checks what he handed in.
 */
export function check(
  plan: Plan,
  before: readonly Pick<PlanCheck, 'hat' | 'by'>[],
  hat: (typeof checkers)[number],
  verdict: 'pass' | 'return',
  comment: string,
  by: string,
  on: Day,
): Plan | Refusal {
  const heard = new Set([...before.map((one) => one.hat), hat])
  const all = checkers.every((one) => heard.has(one))
  const state = move(lifeOfPlan, plan.state, verdict === 'return' ? 'return' : all ? 'approve' : 'pass')
  if (isRefusal(state)) return state
  if (verdict === 'return' && comment.trim() === '') return refuse('rectification.no-reason')
  if (plan.submittedBy === by) return refuse('rectification.submitted-by-you')
  if (before.some((one) => one.hat === hat || one.by === by)) return refuse('rectification.checked-already')
  return { ...plan, state, ...(state === 'approved' ? { approvedOn: on } : {}) }
}

/** The day the plan is due, while it is the body's turn; null once it is handed in. */
export const clockOfPlan = (plan: Pick<Plan, 'state' | 'dueOn'>): Day | null =>
  plan.state === 'drafted' || plan.state === 'returned' ? plan.dueOn : null
