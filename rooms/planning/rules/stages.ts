import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import {
  type Stage,
  type StageCheck,
  type StageCheckState,
  type StageItem,
  type StageList,
  stages,
} from '../contract/stages.ts'
import type { RoundKind } from '../nouns.ts'

/** 环节清单 (S1-08): gone through by the team, signed for by its leader; then it stays. */
export const lifeOfStageCheck = flow<StageCheckState>()({
  open: { mark: 'open', sign: 'signed' },
  signed: {},
})

/** The list a stage is begun with: that of the kind of inspection, or that of every kind. */
export const listFor = <L extends Pick<StageList, 'kind' | 'stage'>>(
  lists: readonly L[],
  kind: RoundKind,
  stage: Stage,
): L | undefined =>
  lists.find((one) => one.stage === stage && one.kind === kind) ??
  lists.find((one) => one.stage === stage && one.kind === '')

/** The items of a list as nobody has said anything of them. Refuses `planning.no-stage-list` where the office has none. */
export function begunWith(list: Pick<StageList, 'items'> | undefined): StageItem[] | Refusal {
  if (list === undefined) return refuse('planning.no-stage-list')
  return list.items.map((text) => ({ text, mark: null, evidence: '', by: null, onDay: null }))
}

/**
 * Whether a stage of a unit with a shortened set may be begun (S4-08, S3-19). Refuses `planning.stage-left-out` for one its set leaves out, and
 * `planning.stage-before-first` (with that stage) while an earlier one that is gone through is not signed for: 压茬推进, one after the other. A unit without
 * such a set goes through its stages as they come.
 */
export function inTurn(
  set: Readonly<{ skipsPreparation: boolean; leavesOut: readonly string[] }> | null,
  stage: Stage,
  signed: readonly Stage[],
): true | Refusal {
  if (set === null) return true
  if (set.leavesOut.includes(stage)) return refuse('planning.stage-left-out')
  const before = stages.slice(0, stages.indexOf(stage)).find((one) => !leftOut(set, one) && !signed.includes(one))
  return before === undefined || refuse('planning.stage-before-first', { stage: before })
}

/** Whether a shortened set asks nothing of a unit in a stage. A preparation without steps of its own may still be gone through. */
export const leftOut = (set: Parameters<typeof inTurn>[0], stage: Stage): boolean =>
  set !== null && (set.leavesOut.includes(stage) || (stage === 'preparation' && set.skipsPreparation))

/** One item of the office's list stands once. */
export const eachOnce = (items: readonly string[]): true | Refusal =>
  new Set(items).size === items.length || refuse('planning.stage-item-twice', { field: 'items' })

type Said = Readonly<{ place: number; mark: NonNullable<StageItem['mark']>; evidence: string }>

/** Says of the item at `place` (from 1) whether it was done; what was not done says why (`planning.say-why-not`). May be said anew until the signature. */
export function markItem(one: StageCheck, said: Said, by: string, onDay: Day): StageCheck | Refusal {
  const state = move(lifeOfStageCheck, one.state, 'mark')
  if (isRefusal(state)) return state
  const { place, mark, evidence } = said
  if (!one.items[place - 1]) return refuse('planning.no-such-item', { place })
  if (mark === 'notDone' && evidence.trim() === '') return refuse('planning.say-why-not', { field: 'evidence' })
  return {
    ...one,
    state,
    items: one.items.map((item, n) => (n === place - 1 ? { ...item, mark, evidence, by, onDay } : item)),
  }
}

/** How many items were done, were not, and wait to be gone through. */
export const tallyOf = ({ items }: Pick<StageCheck, 'items'>) => ({
  done: items.filter(({ mark }) => mark === 'done').length,
  notDone: items.filter(({ mark }) => mark === 'notDone').length,
  waiting: items.filter(({ mark }) => mark === null).length,
})

/** The leader signs for the stage, with its result, once every item was gone through (`planning.items-wait`). */
export function signFor(one: StageCheck, result: string, by: string, on: Day): StageCheck | Refusal {
  const state = move(lifeOfStageCheck, one.state, 'sign')
  if (isRefusal(state)) return state
  const { waiting } = tallyOf(one)
  if (waiting > 0) return refuse('planning.items-wait', { count: waiting })
  return { ...one, state, result, signedBy: by, signedOn: on }
}
