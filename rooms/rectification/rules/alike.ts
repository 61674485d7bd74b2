import { move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Plan, Task } from '../nouns.ts'
import { lifeOfTask } from '../rules.ts'

/** Whether a problem like this task's may be added: not while its plan lies with the checkers, nor to what was taken back (S1-16). */
export function find(source: Pick<Task, 'state' | 'alike'>, plan: Pick<Plan, 'state'>): true | Refusal {
  if (source.alike !== null) return refuse('rectification.alike-of-alike')
  if (source.state === 'withdrawn' || source.state === 'unclaimed') {
    return refuse('flow.not-now', { state: source.state, verb: 'find', from: ['claimed'] })
  }
  return plan.state === 'submitted' ? refuse('rectification.plan-with-checkers') : true
}

/**
 * A problem the body found itself after its plan was approved is begun by its principal: nobody fed it back, so nobody checks its plan; all
 * that follows is as for every task. Before that it goes with the plan through the three checks.
 */
export function start(task: Task, plan: Pick<Plan, 'state'>, measures: number): Task | Refusal {
  const state = move(lifeOfTask, task.state, 'start')
  if (isRefusal(state)) return state
  if (task.alike === null) return refuse('rectification.not-self-found')
  if (plan.state !== 'approved') return refuse('rectification.plan-not-approved')
  return measures === 0 ? refuse('rectification.no-measure') : { ...task, state }
}
