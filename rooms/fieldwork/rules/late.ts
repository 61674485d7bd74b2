import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Late, LateState } from '../contract/late.ts'

/** 迟到箱 (traps 23): sealed until the office has read it and decided. */
export const lifeOfLate = flow<LateState>()({
  sealed: { hand: 'handed', setAside: 'setAside' },
  handed: {},
  setAside: {},
})

/** So many a person may leave in the box, whatever his phone holds. */
export const mostLate = 2_000

/** Decides of a late item; `read`: whether somebody opened it. Nothing is handed on or set aside unread: `fieldwork.late-unread`. */
export function decide(
  late: Late,
  step: 'hand' | 'setAside',
  read: boolean,
  by: Readonly<{ person: string; on: Late['decidedOn']; reason: string }>,
): Late | Refusal {
  const state = move(lifeOfLate, late.state, step)
  if (isRefusal(state)) return state
  if (!read) return refuse('fieldwork.late-unread')
  return { ...late, state, decidedBy: by.person, decidedOn: by.on, reason: by.reason }
}

/**
 * Whether what arrives is late: its sender had an authority in the round of the unit under this hat (`held`), and has none for the unit now (`holds`).
 * With an authority he sends it as ever (`fieldwork.not-late`); who never had one sends nothing (`fieldwork.never-yours`).
 */
export function comesLate({ held, holds }: Readonly<{ held: boolean; holds: boolean }>): true | Refusal {
  if (holds) return refuse('fieldwork.not-late')
  return held ? true : refuse('fieldwork.never-yours')
}
