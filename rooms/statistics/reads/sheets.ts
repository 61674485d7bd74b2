import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'
import { columnWords } from './reports.ts'

const { words } = zh
const text: Readonly<Record<string, string>> = words

/** The formulas with both sides, the result and the definition. */
export const formulasSheet = spreadsheetOf(say.formulaResults, words.formulas, [
  { head: words.formula, width: 32, of: (row) => row.words },
  { head: words.result, of: (row) => row.result },
  { head: words.sidesOf, of: (row) => (row.by === null ? row.of : `${row.of} / ${row.by}`) },
  { head: words.definition, width: 80, of: (row) => row.definition },
])

/** A table of counts, a line for each cell, with its definition. */
export const tableSheet = spreadsheetOf(say.figureTable, words.tables, [
  { head: words.by, width: 28, of: (row) => row.name },
  { head: words.measure, width: 24, of: (row) => row.words },
  { head: words.part, width: 24, of: (row) => row.partName },
  { head: words.value, of: (row) => row.n ?? words.small },
  { head: words.definition, width: 80, of: (row) => row.definition },
])

/** A report as lines, each with its definition. */
export const reportSheet = spreadsheetOf(say.reportLines, words.reports, [
  { head: words.part, width: 30, of: (row) => text[`section.${row.section}`] ?? row.section },
  { head: words.item, width: 30, of: (row) => row.name },
  { head: words.column, width: 20, of: (row) => columnWords(row.column) },
  { head: words.value, width: 20, of: (row) => row.value },
  { head: words.definition, width: 80, of: (row) => row.definition },
])

/** The rows behind a figure. */
export const rowsSheet = spreadsheetOf(say.figureRows, words.rows, [
  { head: words.title, width: 48, of: (row) => row.title },
  { head: words.unit, width: 28, of: (row) => row.unit },
  { head: words.part, of: (row) => row.part },
  { head: words.day, kind: 'day', of: (row) => row.day },
  { head: words.count, of: (row) => row.n },
])
