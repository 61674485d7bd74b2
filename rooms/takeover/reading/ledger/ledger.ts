import type { Header, Mapped } from './header.ts'
import type { LedgerRow, Skipped } from './rows.ts'

/**
 * A ledger read from a sheet: `sheet` its place in the workbook, `header` the rows of its heads (from 1), what each column
 * is proposed for, its rows, and the rows that are none with the reason.
 */
export type Ledger = Readonly<{
  sheet: number
  header: Header
  mapping: readonly Mapped[]
  rows: readonly LedgerRow[]
  skipped: readonly Skipped[]
}>
