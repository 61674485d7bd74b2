import { useKeptHere } from '../../../../core/web/ui/here.ts'
import type { Card, PlanRound, Way } from '../../contract.ts'
import type { Move } from '../../rules.ts'

export type RoundText = Pick<PlanRound, 'id' | 'year' | 'place' | 'name' | 'kind'>
export type Arranging = Readonly<{ rounds: readonly RoundText[]; moves: readonly Move[] }>
type Kept = Readonly<{ done: readonly Arranging[]; undone: readonly Arranging[] }>

/**
 * What was moved and not saved yet, step by step; it outlives the page being closed. A version saved meanwhile begins anew, so that moves never
 * stand on places that were moved by somebody else.
 */
export function useArranging(plan: { id: string; version: number }, saved: readonly RoundText[]) {
  const [kept, keep] = useKeptHere<Kept>(`plan.${plan.id}.${plan.version}`, { done: [], undone: [] })
  const now: Arranging = kept.done.at(-1) ?? { rounds: saved, moves: [] }
  const step = (next: Arranging) => keep({ done: [...kept.done.slice(-49), next], undone: [] })
  return {
    ...now,
    steps: kept.done.length,
    undoable: kept.done.length > 0,
    redoable: kept.undone.length > 0,
    undo: () => keep({ done: kept.done.slice(0, -1), undone: [...kept.undone, ...kept.done.slice(-1)] }),
    redo: () => keep({ done: [...kept.done, ...kept.undone.slice(-1)], undone: kept.undone.slice(0, -1) }),
    discard: () => keep({ done: [], undone: [] }),
    setRounds: (rounds: readonly RoundText[]) => step({ ...now, rounds }),
    move: (bodies: readonly string[], to: { round: string | null; way: Way }) =>
      step({
        ...now,
        moves: [...now.moves.filter(({ body }) => !bodies.includes(body)), ...bodies.map((body) => ({ body, ...to }))],
      }),
  }
}

/** Where a card stands with what was moved. */
export function placeOf(card: Card, moves: ReadonlyMap<string, Move>): { round: string | null; way: Way } {
  const { round, way } = moves.get(card.body) ?? card
  return { round, way: way ?? 'direct' }
}
