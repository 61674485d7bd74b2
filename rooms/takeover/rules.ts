import type { Day } from '../../core/pure/days.ts'
import { flow, move } from '../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { Takeover, TakeoverState } from './nouns.ts'
import type { Sum } from './rules/sums.ts'

/** 待上传 → 校对中 → 已入库, or 仅留存, or 已撤回 before either. What was taken over is not changed; a corrected document comes as another takeover. */
export const lifeOfTakeover = flow<TakeoverState>()({
  begun: { read: 'read', keep: 'kept', withdraw: 'withdrawn' },
  read: { read: 'read', correct: 'read', keep: 'kept', take: 'taken', withdraw: 'withdrawn' },
  taken: {},
  kept: {},
  withdrawn: {},
})

/** Characters of a text that are shown beside its split; a longer one is brought in parts. */
export const LONGEST_TEXT = 1_000_000

/** A takeover begins: the opinion was received on a day that has been. */
export const begin = (receivedOn: Day, today: Day): true | Refusal =>
  receivedOn <= today ? true : refuse('takeover.day-to-come', { day: receivedOn })

/** Whether an original may be read now: not once it was taken over or only kept. */
export const mayRead = (takeover: Takeover): TakeoverState | Refusal => move(lifeOfTakeover, takeover.state, 'read')

export type Came = Readonly<{
  file: string | null
  fileName: string
  sha256: string
  characters: number
  warnings: readonly string[]
  pieces: string
  totals: string
  items: number
}>

/** The original was read and split; what was corrected before in this takeover gives way. Refuses a text too long to be looked through. */
export function read(takeover: Takeover, came: Came): Takeover | Refusal {
  const state = mayRead(takeover)
  if (isRefusal(state)) return state
  if (came.characters > LONGEST_TEXT) return refuse('takeover.too-much-text', { most: LONGEST_TEXT })
  return { ...takeover, ...came, warnings: JSON.stringify(came.warnings), state, mismatch: '' }
}

/** A person goes on correcting. Totals that were accepted must be looked at again when they changed. */
export function correct(
  takeover: Takeover,
  now: Pick<Takeover, 'pieces' | 'totals' | 'items' | 'category'>,
): Takeover | Refusal {
  const state = move(lifeOfTakeover, takeover.state, 'correct')
  if (isRefusal(state)) return state
  const same = takeover.totals === now.totals && takeover.items === now.items
  return { ...takeover, ...now, state, mismatch: same ? takeover.mismatch : '' }
}

/** Stated totals are taken as they stand. Refuses when they add up: then there is nothing to accept. */
export function accept(takeover: Takeover, sums: readonly Sum[], reason: string): Takeover | Refusal {
  const state = move(lifeOfTakeover, takeover.state, 'correct')
  if (isRefusal(state)) return state
  return sums.every(({ fits }) => fits) ? refuse('takeover.totals-fit') : { ...takeover, state, mismatch: reason }
}

/** The original is kept as evidence and nothing more. */
export function keep(takeover: Takeover, file: Pick<Takeover, 'file' | 'fileName' | 'sha256'>): Takeover | Refusal {
  const state = move(lifeOfTakeover, takeover.state, 'keep')
  return isRefusal(state) ? state : { ...takeover, ...file, state }
}

/** It was begun by mistake: nothing of it is taken over, and nothing that was brought is removed. Refuses what is taken over or kept already. */
export function withdraw(takeover: Takeover, withdrawal: string, by: Takeover['by'], on: Day): Takeover | Refusal {
  const state = move(lifeOfTakeover, takeover.state, 'withdraw')
  return isRefusal(state) ? state : { ...takeover, state, withdrawal, withdrawnBy: by, withdrawnOn: on }
}

export type Taken = Readonly<{ added: number; changed: number; same: number; missing: number }>

/**
 * What was read is taken over. Refuses what a person has yet to decide: faults (`takeover.has-faults`), and stated totals that do not add up
 * and are not accepted (`takeover.totals-misfit`).
 */
export function take(
  takeover: Takeover,
  faults: number,
  sums: readonly Sum[],
  counts: Taken,
  by: string,
  on: Day,
): Takeover | Refusal {
  const state = move(lifeOfTakeover, takeover.state, 'take')
  if (isRefusal(state)) return state
  const ready = mayTake(takeover, faults, sums)
  return isRefusal(ready) ? ready : { ...takeover, ...counts, state, takenBy: by, takenOn: on }
}

/** Whether nothing is left to be decided; the page asks the same before it offers to take over. */
export function mayTake(
  takeover: Pick<Takeover, 'mismatch'>,
  faults: number,
  sums: readonly Pick<Sum, 'fits'>[],
): true | Refusal {
  if (faults > 0) return refuse('takeover.has-faults', { count: faults })
  const misfit = sums.filter(({ fits }) => !fits).length
  return misfit > 0 && takeover.mismatch === '' ? refuse('takeover.totals-misfit', { count: misfit }) : true
}
