import { lettersOf } from '../../../../core/server/xlsx/cells.ts'
import type { GridCell, GridSheet } from '../reading.ts'
import { type Field, fieldOf, plainHead } from './fields.ts'

/** Where the heads of a ledger stand: rows from 0, the last one included. */
export type Header = Readonly<{ first: number; last: number }>

/** What an office decided for a head, by its plain name: a field, or that the column is not taken over. */
export type Remembered = Readonly<Record<string, Field | null>>

/**
 * A column and the field it is proposed for. `sure`: the office decided so before, or the head says it in so many words.
 * `key` is the name under which a decision is remembered.
 */
export type Mapped = Readonly<{
  column: number
  letters: string
  head: string
  key: string
  field: Field | null
  sure: boolean
  hidden: boolean
}>

const SEARCHED = 40
const ENOUGH = 3

/** Finds the heads of a sheet: one row, or two where groups of columns stand over their parts. Nothing when no row looks like heads. */
export function headerOf({ rows }: GridSheet, remembered: Remembered = {}): Header | undefined {
  const scores = rows.slice(0, SEARCHED).map((row) => scoreOf(row, remembered))
  const best = Math.max(0, ...scores)
  if (best < ENOUGH) return undefined
  const row = scores.indexOf(best)
  const [above, below] = [rows[row - 1], rows[row + 1]]
  if (above && standsOver(above, rows[row] ?? [], row - 1)) return { first: row - 1, last: row }
  if (below && standsOver(rows[row] ?? [], below, row)) return { first: row, last: row + 1 }
  return { first: row, last: row }
}

/** What was decided for a head; a head named like a property every object has (constructor) was not decided by that. */
const decidedFor = (remembered: Remembered, key: string): Field | null | undefined =>
  Object.hasOwn(remembered, key) ? remembered[key] : undefined

function scoreOf(row: readonly GridCell[], remembered: Remembered): number {
  const found = new Set<Field>()
  for (const { text } of row) {
    if (text.length > 24) continue
    const field = decidedFor(remembered, plainHead(text)) ?? fieldOf(text)?.field
    if (field) found.add(field)
  }
  return found.size
}

/** Whether the upper row groups the lower one: a cell that runs down into it, and one that spreads over several heads. */
function standsOver(upper: readonly GridCell[], lower: readonly GridCell[], row: number): boolean {
  const down = lower.some((cell, c) => cell.from !== undefined && isStart(cell.from, row, c))
  const across = upper.some(({ from, text }, c) => {
    if (from === undefined || text === '' || !isInRow(from, row)) return false
    const beneath = lower[c]
    return beneath !== undefined && beneath.text !== '' && beneath.text !== text && beneath.from === undefined
  })
  return across && (down || scoreOf(upper, {}) >= 2)
}

const isStart = (from: string, row: number, column: number) => from === `${lettersOf(column)}${row + 1}`
const isInRow = (from: string, row: number) => from.replace(/^[A-Z]+/, '') === String(row + 1)

/**
 * Proposes a field for each column: what the office decided before, then heads that say it in so many words, then those
 * that contain such words; each field once, the leftmost column first.
 */
export function mappingOf(sheet: GridSheet, header: Header, remembered: Remembered = {}): Mapped[] {
  const heads = headsOf(sheet, header)
  const taken = new Set<Field>()
  const decided = new Map<number, { field: Field | null; sure: boolean }>()
  const decide = (column: number, field: Field | null, sure: boolean) => {
    if (decided.has(column) || (field && taken.has(field))) return
    decided.set(column, { field, sure })
    if (field) taken.add(field)
  }
  for (const [column, { key }] of heads) {
    const before = decidedFor(remembered, key)
    if (before !== undefined) decide(column, before, true)
  }
  for (const isSure of [true, false])
    for (const [column, { head, key }] of heads) {
      const found = fieldOf(head) ?? fieldOf(key)
      if (found && found.sure === isSure) decide(column, found.field, isSure)
    }
  return [...heads].map(([column, { head, key }]) => ({
    column,
    letters: lettersOf(column),
    head,
    key,
    ...(decided.get(column) ?? { field: null, sure: false }),
    hidden: sheet.hiddenColumns.includes(column),
  }))
}

/** The head of each column that has one: its own words, and under a group those of both, by which it is remembered. */
function headsOf({ rows }: GridSheet, { first, last }: Header): Map<number, { head: string; key: string }> {
  const heads = new Map<number, { head: string; key: string }>()
  const width = Math.max(...rows.slice(first, last + 1).map((row) => row.length))
  for (let column = 0; column < width; column++) {
    const words = rows.slice(first, last + 1).map((row) => row[column]?.text.trim() ?? '')
    const own = words.filter((word, n) => word !== '' && word !== words[n - 1])
    const head = own.at(-1)
    if (head !== undefined) heads.set(column, { head, key: own.map(plainHead).join('/') })
  }
  return heads
}
