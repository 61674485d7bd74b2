import { sumFen } from '../../../core/pure/money.ts'
import type { Loss } from '../../rectification/contract.ts'
import type { PackCounts } from '../contract/pack.ts'

const nothing = {
  ...{ tasks: 0, done: 0, mostly: 0, open: 0, closed: 0, longTerm: 0 },
  ...{ rulesMade: 0, heldToAccount: 0 },
}

/** What the rows of the table add up to (domain 6.3): every column the sum of its cells, money exact. */
export function packTotal(rows: readonly PackCounts[]): PackCounts {
  const total = { ...nothing }
  for (const row of rows) for (const key of Object.keys(nothing) as (keyof typeof nothing)[]) total[key] += row[key]
  const sum = (loss: Loss) => sumFen(rows.map((row) => row[loss]))
  return { ...total, refundedFen: sum('refundedFen'), recoveredFen: sum('recoveredFen'), avoidedFen: sum('avoidedFen') }
}

/** A share as offices print it: two decimals, rounded half up; a dash where there is nothing to share (6.1). */
export function shareOf(part: number, whole: number): string {
  if (whole === 0) return '—'
  const hundredths = Math.floor((part * 20_000 + whole) / (2 * whole))
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}%`
}
