import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Retention } from '../../documents/archive/nouns.ts'
import { keptUntil } from '../../documents/archive/rules.ts'
import type { TipDestruction, TipDestructionState } from '../contract/keeping.ts'
import type { Tip } from '../nouns.ts'

/** The life of a proposal to destroy the key of a tip. */
export const lifeOfTipDestruction = flow<TipDestructionState>()({
  proposed: { confirm: 'destroyed', reject: 'rejected' },
  destroyed: {},
  rejected: {},
})

/** A key may go once nothing is left to do with the tip: closed, its real-name tipster told (T22), nobody about to open an identity. */
export function mayDestroy(tip: Pick<Tip, 'state' | 'resultBy' | 'resultToldOn'>, opening: boolean): true | Refusal {
  if (tip.state !== 'closed') return refuse('tips.close-first')
  if (tip.resultBy !== null && tip.resultToldOn === null) return refuse('tips.tell-result-first')
  return opening ? refuse('tips.opening-under-way') : true
}

/** The line of 归档范围和保管期限表 that tips stand under; without one in force they are kept as the table begins. */
export const lineOfTips = 'Y06'

/**
 * Whether the time of keeping of a tip is over on `today`: whole years after that of its closing, by the office's own table. An order needs no such time.
 * Refuses `tips.kept-until` with the last day, and `tips.kept-for-good`.
 */
export function retentionOver(
  { closedOn }: Pick<Tip, 'closedOn'>,
  reason: TipDestruction['reason'],
  retention: Retention,
  today: Day,
): true | Refusal {
  if (reason === 'order') return true
  const until = keptUntil(retention, Number((closedOn ?? today).slice(0, 4)))
  if (until === null) return refuse('tips.kept-for-good', { field: 'reason' })
  return today > until || refuse('tips.kept-until', { until, field: 'reason' })
}

/** Another person confirms than who proposed. `typed`: the number of the tip, as the second person wrote it out. */
export function confirm(one: TipDestruction, by: string, today: Day, typed: string): TipDestruction | Refusal {
  const state = move(lifeOfTipDestruction, one.state, 'confirm')
  if (isRefusal(state)) return state
  if (one.proposedBy === by) return refuse('tips.destruction-by-two')
  if (typed.trim() !== one.number) return refuse('tips.typed-otherwise', { field: 'typed' })
  return { ...one, state, decidedBy: by, decidedOn: today }
}

/** Leaves the key as it is; who proposed it may take it back. */
export function reject(one: TipDestruction, by: string, today: Day): TipDestruction | Refusal {
  const state = move(lifeOfTipDestruction, one.state, 'reject')
  return isRefusal(state) ? state : { ...one, state, decidedBy: by, decidedOn: today }
}

/** A line of what was destroyed. */
export type Gone = Readonly<{ kind: string; day: Day; files: readonly Readonly<{ kind: string; size: number }>[] }>

/** The one form of the list that its hash is over: messages by day and kind, each with its files; nothing of what they said. */
export const listOf = (tipHash: string, gone: readonly Gone[]): string => {
  const lines = gone.map(({ kind, day, files }) => {
    const sizes = files.map((file) => `${file.kind}:${file.size}`).sort()
    return [day, kind, ...sizes].join(' ')
  })
  return `${[tipHash, ...lines.sort()].join('\n')}\n`
}
