import { lettersOf } from '../../../core/server/xlsx/cells.ts'
import type { GridCell } from './reading.ts'

/** The address of a cell by its row and column from 0: C12. */
export const addressOf = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`

/** The text of a cell as part of one line: its own line breaks become blanks, so that places stay what they are. */
const inLine = ({ text, from }: GridCell): string => (from === undefined ? text.replace(/[\n\r\t]/g, ' ') : '')

/** A row as one line: cells parted by tabs; what a merged cell spreads is shown once, in its first place. */
export const rowText = (cells: readonly GridCell[]): string => cells.map(inLine).join('\t').trimEnd()

/** Where a cell begins in the line of its row. */
export function startInLine(cells: readonly GridCell[], column: number): number {
  let at = 0
  for (const cell of cells.slice(0, column)) at += inLine(cell).length + 1
  return at
}
