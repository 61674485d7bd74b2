import { readXlsx } from 'hucre/xlsx'
import { Refused, refuse } from '../../../core/pure/refusal.ts'
import { encrypted } from '../../../core/server/files/kinds/limits.ts'
import { checkArchive } from '../../../core/server/xlsx/unpack.ts'
import { addressOf, rowText } from './cells.ts'
import { gridLimits, packageLimits } from './limits.ts'
import type { GridCell, GridSheet, LooseLine, ReadingWarning } from './reading.ts'

type Book = Awaited<ReturnType<typeof readXlsx>>
type BookSheet = Book['sheets'][number]

const MS_A_DAY = 86_400_000
const macros = /vbaProject\.bin/

/**
 * Reads a workbook into grids: merged cells spread over what they cover, hidden rows, columns and sheets marked, dates as
 * days, formulas as the value they had when the file was saved. To be run where it may die. Refuses
 * `takeover.too-many-cells`, `files.encrypted`; throws what the archive and the workbook throw.
 */
export async function readGrid(
  bytes: Buffer,
): Promise<{ grid: GridSheet[]; lines: LooseLine[]; warnings: ReadingWarning[] }> {
  checkArchive(bytes, { entries: packageLimits.maxEntries, bytes: packageLimits.maxInflated })
  const book = await readXlsx(bytes).catch((error: Error) => {
    throw /Encrypted/.test(error.constructor.name) ? encrypted() : error
  })
  if (book.sheets.length > gridLimits.sheets) throw tooMany()
  const epoch = book.dateSystem === '1904' ? 1904 : 1900
  const lines: LooseLine[] = []
  const grid = book.sheets.map((sheet) => {
    const rows = cellsOf(sheet)
    const firstLine = lines.length + 1
    for (const cells of rows) lines.push({ text: rowText(cells), part: 'table' })
    return { name: sheet.name, firstLine, epoch, ...hiddenIn(sheet, rows.length), rows } as const
  })
  const isHidden = grid.some((one) => one.hidden || one.hiddenRows.length > 0 || one.hiddenColumns.length > 0)
  const warnings: ReadingWarning[] = []
  if (isHidden) warnings.push('hidden-cells')
  if (macros.test(bytes.toString('latin1', Math.max(0, bytes.length - 1_000_000)))) warnings.push('macros')
  return { grid, lines, warnings }
}

const tooMany = () =>
  new Refused(
    refuse('takeover.too-many-cells', {
      sheets: gridLimits.sheets,
      rows: gridLimits.rows,
      columns: gridLimits.columns,
    }),
  )

function hiddenIn(sheet: BookSheet, rows: number) {
  const hiddenRows = [...(sheet.rowDefs ?? [])].filter(([, { hidden }]) => hidden).map(([row]) => row)
  const hiddenColumns = (sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : []))
  return {
    hidden: Boolean(sheet.hidden || sheet.veryHidden),
    hiddenRows: hiddenRows.filter((row) => row < rows).toSorted((a, b) => a - b),
    hiddenColumns,
  }
}

function cellsOf(sheet: BookSheet): GridCell[][] {
  const rows: GridCell[][] = sheet.rows.map((row, r) =>
    row.map((value, c) => {
      const isFormula = sheet.cells?.get(`${r},${c}`)?.formula !== undefined
      return isFormula ? { ...cellOf(value), formula: value === null ? ('unsaved' as const) : true } : cellOf(value)
    }),
  )
  for (const merge of sheet.merges ?? []) spread(rows, merge)
  return checked(rows)
}

/** Beyond the last cell that says anything a sheet has nothing, however far its formats reach. */
function checked(rows: readonly (readonly GridCell[])[]): GridCell[][] {
  const says = ({ text, formula }: GridCell) => text !== '' || formula === 'unsaved'
  const last = rows.findLastIndex((row) => row.some(says))
  if (last >= gridLimits.rows) throw tooMany()
  return rows.slice(0, last + 1).map((row) => {
    const end = row.findLastIndex(says)
    if (end >= gridLimits.columns) throw tooMany()
    return row.slice(0, end + 1).map((cell) => ({ ...cell, text: cell.text.slice(0, gridLimits.cell) }))
  })
}

function cellOf(value: BookSheet['rows'][number][number]): GridCell {
  if (value === null || value === undefined) return { text: '' }
  if (value instanceof Date) return dayOf(value)
  if (typeof value === 'boolean') return { text: value ? '是' : '否' }
  if (typeof value === 'number') return { text: plain(value), number: value }
  return { text: value.replace(/\r\n?/g, '\n').toWellFormed().trim() }
}

/** A number as a person reads it: without the noise of binary fractions, and never in exponents. */
const plain = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e21
    ? BigInt(value).toString()
    : Number(value.toPrecision(15)).toString()

function dayOf(value: Date): GridCell {
  if (Number.isNaN(value.getTime())) return { text: '' }
  const [day = '', time = ''] = value.toISOString().split('T')
  return value.getTime() % MS_A_DAY === 0 ? { text: day, day } : { text: `${day} ${time.slice(0, 5)}`, day }
}

type Merge = Readonly<{ startRow: number; startCol: number; endRow: number; endCol: number }>

function spread(rows: GridCell[][], { startRow, startCol, endRow, endCol }: Merge): void {
  const first = rows[startRow]?.[startCol]
  if (!first || first.text === '') return
  const from = addressOf(startRow, startCol)
  for (let r = startRow; r <= endRow && r < rows.length; r++) {
    const row = rows[r] as GridCell[]
    for (let c = startCol; c <= endCol && c < gridLimits.columns; c++) {
      if (r === startRow && c === startCol) continue
      while (row.length <= c) row.push({ text: '' })
      row[c] = { ...first, from }
    }
  }
}
