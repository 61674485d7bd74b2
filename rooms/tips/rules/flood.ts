import { type Refusal, refuse } from '../../../core/pure/refusal.ts'

/** What holds until the office sets something else: a county hears of a few tips a day, and a form that machines fill in of thousands. */
export const houseGate = { floodAt: 200, most: 2_000 } as const

/** A day with `floodAt` tips is a flood, one with `most` a great one: the second never lies below the first. Refuses `tips.gate-order`. */
export const thresholds = ({ floodAt, most }: Readonly<{ floodAt: number; most: number }>): true | Refusal =>
  most < floodAt ? refuse('tips.gate-order', { field: 'most' }) : true

/**
 * Whether a tip is held for a person to look at before it is triaged. By how many came on its whole day, so that neither what is held nor what is not
 * tells who came before whom: of a flood what proved nothing, of a great one all. Nothing is refused.
 */
export const isHeld = (
  tip: Readonly<{ proven: boolean; cameThatDay: number }>,
  { floodAt, most }: Readonly<{ floodAt: number; most: number }>,
): boolean => tip.cameThatDay >= most || (tip.cameThatDay >= floodAt && !tip.proven)
