import type { Day } from '../../../core/pure/days.ts'
import { move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { type ResponsibleLevel, responsibleLevels, type Task } from '../nouns.ts'
import { lifeOfTask } from '../rules.ts'

/** Who owns the rectification of an item, and who carries it now. */
export type Borne = Pick<Task, 'owner' | 'level'>

/** 乡整改 where there is a town above the village, else 县主责. */
export const levelOf = (owner: string | null): ResponsibleLevel => (owner === null ? 'county' : 'town')

/**
 * An item of a village is owned by its town (S4-05), which carries it first; of a village without a town above it the county does. Items of
 * all other bodies are their own and have no level (S4-02). `level`: the body's in the register; `town`: the id of the town above it.
 */
export const borne = (level: string, town: string | null): Borne =>
  level === 'village' ? { owner: town as Task['owner'], level: levelOf(town) } : { owner: null, level: null }

/** An item carried at another level: up to the county, the city, the province, and back. Only items of villages that are not over have one. */
export function carry(task: Task, to: ResponsibleLevel): Task | Refusal {
  if (task.level === null) return refuse('rectification.no-village')
  if (isOver(task)) {
    return refuse('flow.not-now', { state: task.state, verb: 'setLevel', from: ['inProgress'] })
  }
  if (task.level === to) return refuse('rectification.level-same', { level: to, field: 'level' })
  if (to === 'town' && task.owner === null) return refuse('rectification.no-town', { field: 'level' })
  return { ...task, level: to }
}

type Standing = Pick<Task, 'level' | 'owner' | 'state'>
const higher = (one: ResponsibleLevel, other: ResponsibleLevel): ResponsibleLevel =>
  responsibleLevels.indexOf(one) > responsibleLevels.indexOf(other) ? one : other
const isOver = ({ state }: Standing) => state === 'closed' || state === 'withdrawn'

/** Where an item is carried once it is raised: up to that level, never below where it is carried already; what is over, or has no level, stays. */
export const lifted = (task: Standing, to: ResponsibleLevel): ResponsibleLevel | null =>
  task.level === null || isOver(task) ? task.level : higher(task.level, to)

/**
 * Where an item stands after what was raised came back: where it stood before (of what was raised before that was noted, at its own level). Where the office
 * has moved it since, and where it is over, it stays.
 */
export function back(
  task: Standing,
  raised: Readonly<{ former: ResponsibleLevel | null; level: ResponsibleLevel }>,
): ResponsibleLevel | null {
  if (task.level === null || isOver(task)) return task.level
  const former = raised.former ?? levelOf(task.owner)
  return task.level === higher(former, raised.level) ? former : task.level
}

/** 乡镇验收 (2.9): the town accepts what its village reported done, by another person than who reported it. */
export function acceptVillage(task: Task, by: string, on: Day): Task | Refusal {
  const state = move(lifeOfTask, task.state, 'accept')
  if (isRefusal(state)) return state
  if (task.owner === null) return refuse('rectification.no-town')
  if (task.acceptedBy !== null) return refuse('rectification.accepted-already')
  if (task.claimedBy === by) return refuse('rectification.claimed-by-you')
  return { ...task, state, acceptedBy: by as Task['acceptedBy'], acceptedOn: on }
}

/** What its town carries is signed by the leader in charge once the town has accepted it; what is carried above it, at once. */
export const acceptedFirst = (task: Pick<Task, 'level' | 'acceptedBy'>): true | Refusal =>
  task.level === 'town' && task.acceptedBy === null ? refuse('rectification.town-first') : true
