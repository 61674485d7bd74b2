import { type Refusal, refuse } from '../../../core/pure/refusal.ts'

/** What holds until the office sets something else: a county hears of a few tips a day, and a form that machines fill in of thousands. */
export const houseGate = { floodAt: 200, most: 2_000 } as const

/** From `floodAt` waiting tips on proof is asked for, from `most` on all are held: the second never lies below the first. Refuses `tips.gate-order`. */
export const thresholds = ({ floodAt, most }: Readonly<{ floodAt: number; most: number }>): true | Refusal =>
  most < floodAt ? refuse('tips.gate-order', { field: 'most' }) : true
