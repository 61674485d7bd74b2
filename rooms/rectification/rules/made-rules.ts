import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Agreement } from '../contract/made-rules.ts'
import type { Task } from '../nouns.ts'
import { lifeOfTask } from '../rules.ts'

/** Entries follow the reports: while a task may be reported on, its register may be added to and corrected (S0-26). */
export function openToRules(task: Pick<Task, 'state'>): true | Refusal {
  const from = Object.entries(lifeOfTask).flatMap(([state, verbs]) => ('report' in verbs ? [state] : []))
  return from.includes(task.state) ? true : refuse('flow.not-now', { state: task.state, verb: 'recordRule', from })
}

/** A rule is entered once it is issued, or once it ceased to be in force; not before that day (`onDay`, `today`: days). */
export function enterRule(task: Pick<Task, 'state'>, onDay: Day, today: Day): true | Refusal {
  const open = openToRules(task)
  if (open !== true) return open
  return onDay > today ? refuse('rectification.rule-not-yet', { field: 'onDay' }) : true
}

/** What the reports of a task count, what its register holds, and why they differ, if somebody said so of just these numbers. */
export type Accounted = Readonly<{ reported: number; entered: number; reason: string }>

export const agreementOf = ({ reported, entered, reason }: Accounted): Agreement =>
  reported === entered ? 'agrees' : reason === '' ? 'open' : 'explained'

/** 完善制度 (项) is what the register holds, or it is said why not. */
export function accounted(rules: Accounted): true | Refusal {
  const { reported, entered } = rules
  return agreementOf(rules) === 'open' ? refuse('rectification.rules-unaccounted', { reported, entered }) : true
}

/** Says why they differ; where they do not there is nothing to say. */
export const explain = ({ reported, entered }: Accounted): true | Refusal =>
  reported === entered ? refuse('rectification.rules-agree', { count: entered }) : true
