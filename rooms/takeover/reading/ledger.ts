import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Split } from '../split/shape.ts'
import { type Header, headerOf, mappingOf, type Remembered } from './ledger/header.ts'
import type { Ledger } from './ledger/ledger.ts'
import { rowsUnder } from './ledger/rows.ts'
import { splitOf } from './ledger/split.ts'
import type { GridSheet } from './reading.ts'

export { type Field, fields, kindOfField, plainHead } from './ledger/fields.ts'
export type { Header, Mapped, Remembered } from './ledger/header.ts'
export type { Ledger } from './ledger/ledger.ts'
export type { LedgerRow, Skipped, SkipReason } from './ledger/rows.ts'
export type { Measure, Value } from './ledger/values.ts'

/** What may be said beforehand: which sheet, what the office decided for its columns, the year of days that name none. */
export type LedgerOptions = Readonly<{ sheet?: number; remembered?: Remembered; year?: number }>

/**
 * Reads a 整改台账 (domain 4.15) from the sheets of a workbook: the sheet named, or else the first visible one with heads
 * that name the problem, or else the first with heads. Errors stand with their cells; nothing is guessed or left out
 * unsaid. Refuses `takeover.no-ledger` when no row looks like heads.
 */
export function ledgerOf(
  grid: readonly GridSheet[],
  { sheet, remembered, year }: LedgerOptions = {},
): Ledger | Refusal {
  const found = grid.flatMap((one, place) => {
    if (sheet === undefined ? one.hidden : place !== sheet) return []
    const header = headerOf(one, remembered)
    return header ? [{ place, one, header, mapping: mappingOf(one, header, remembered) }] : []
  })
  const chosen = found.find(({ mapping }) => mapping.some(({ field }) => field === 'problem')) ?? found[0]
  if (!chosen) return refuse('takeover.no-ledger')
  const { place, one, header, mapping } = chosen
  const { rows, skipped } = rowsUnder({ sheet: one, header, mapping, year })
  const counted: Header = { first: header.first + 1, last: header.last + 1 }
  return { sheet: place, header: counted, mapping, rows, skipped }
}

/**
 * The split of a ledger, as `import report --json` prints it and the takeover keeps it. Refuses `takeover.no-ledger`, and
 * `takeover.no-problem-column` when no column is mapped to the problem.
 */
export function splitOfLedger(grid: readonly GridSheet[], options: LedgerOptions = {}): Split | Refusal {
  const ledger = ledgerOf(grid, options)
  if (isRefusal(ledger)) return ledger
  if (!ledger.mapping.some(({ field }) => field === 'problem'))
    return refuse('takeover.no-problem-column', { heads: ledger.mapping.map(({ head }) => head) })
  return splitOf(grid[ledger.sheet] as GridSheet, ledger)
}
