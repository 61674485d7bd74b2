import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Escalation, EscalationState } from '../contract/escalations.ts'
import type { Task, TaskState } from '../nouns.ts'

/** 提级统筹 (S4-21): raised to the town or the county, taken over there, and back with a result or a refusal. */
export const lifeOfEscalation = flow<EscalationState>()({
  raised: { passUp: 'raised', accept: 'accepted', decline: 'declined' },
  accepted: { passUp: 'raised', solve: 'solved' },
  solved: {},
  declined: {},
})

const underWay: readonly TaskState[] = ['inProgress', 'returned', 'reopened', 'longTerm']

/** A task under way may be raised; `upper` is the town above, if there is one, and then it is asked first. */
export function raise(task: Pick<Task, 'state'>, upper: string | null): { level: Escalation['level'] } | Refusal {
  if (!underWay.includes(task.state)) {
    return refuse('flow.not-now', { state: task.state, verb: 'raise', from: [...underWay] })
  }
  return { level: upper === null ? 'county' : 'town' }
}

/** Who acts on it now: at the town's level those who act for that town, at the county's the office. */
export type Level = Readonly<{ hat: string; bodies: readonly string[] }>
function atYours(one: Escalation, { hat, bodies }: Level): Refusal | null {
  const yours = one.level === 'county' ? hat === 'office' : one.upper !== null && bodies.includes(one.upper)
  return yours ? null : refuse('rectification.not-at-your-level', { level: one.level })
}

/** The town hands it on to the county; the county has nobody above it here. */
export function passUp(one: Escalation, reason: string, by: string, level: Level, on: Day): Escalation | Refusal {
  const state = move(lifeOfEscalation, one.state, 'passUp')
  if (isRefusal(state)) return state
  const no = atYours(one, level)
  if (no) return no
  if (one.level === 'county') return refuse('rectification.not-at-your-level', { level: one.level })
  const passed = { passedReason: reason, passedBy: by as Escalation['passedBy'], passedOn: on }
  const open = { leadName: '', dueOn: null, acceptedBy: null, acceptedOn: null }
  return { ...one, ...passed, ...open, state, level: 'county' }
}

/** Taken over with a department that leads, and a day that is to come. */
export function accept(
  one: Escalation,
  says: Readonly<{ leadName: string; dueOn: Day }>,
  by: string,
  level: Level,
  today: Day,
): Escalation | Refusal {
  const state = move(lifeOfEscalation, one.state, 'accept')
  if (isRefusal(state)) return state
  const no = atYours(one, level)
  if (no) return no
  if (says.dueOn <= today) return refuse('rectification.day-passed', { day: says.dueOn })
  const { leadName, dueOn } = says
  return { ...one, state, leadName, dueOn, acceptedBy: by as Escalation['acceptedBy'], acceptedOn: today }
}

/** Back to the body: solved after it was taken over, or declined instead of being taken over; either with words. */
export function end(
  one: Escalation,
  verb: 'solve' | 'decline',
  result: string,
  by: string,
  level: Level,
  on: Day,
): Escalation | Refusal {
  const state = move(lifeOfEscalation, one.state, verb)
  if (isRefusal(state)) return state
  return atYours(one, level) ?? { ...one, state, result, endedBy: by as Escalation['endedBy'], endedOn: on }
}
