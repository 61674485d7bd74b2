import { type Refusal, refuse } from '../../../../core/pure/refusal.ts'
import { addressOf } from '../cells.ts'
import type { GridCell, GridSheet } from '../reading.ts'
import { type Field, plainHead } from './fields.ts'
import type { Header, Mapped } from './header.ts'
import { type Value, valueOf } from './values.ts'

/** Why a row is no problem: it says nothing, sums up, repeats the heads, numbers the columns, names a group, or is a note. */
export type SkipReason = 'blank' | 'subtotal' | 'total' | 'header-again' | 'column-numbers' | 'group' | 'note'

/** A row that is not taken over, from 1 as the spreadsheet counts, with its words. */
export type Skipped = Readonly<{ row: number; reason: SkipReason; text: string }>

/**
 * A row of the ledger, from 1 as the spreadsheet counts: its values by field, its errors by cell. `continues`: it goes on
 * with the problem of the row before (a merged cell, or no problem and no number of its own). `group`: the words of the
 * row that stands over it.
 */
export type LedgerRow = Readonly<{
  row: number
  values: Readonly<Partial<Record<Field, Value>>>
  errors: readonly Refusal[]
  continues: boolean
  hidden: boolean
  group?: string
}>

type Reads = Readonly<{ sheet: GridSheet; header: Header; mapping: readonly Mapped[]; year?: number }>

const total = /^(合计|总计|共计|累计|总数)/
const subtotal = /^(小计|分计|本页(小计|合计))/
const note =
  /^(注|备注|说明|填报(人|单位|时间|日期)|填表(人|说明)|审核人|制表|联系(人|电话)|单位(负责人|盖章))\s*\d*[:：]/

/** Reads the rows under the heads. A merged cell counts for every row it covers; nothing else is filled in. */
export function rowsUnder(reads: Reads): { rows: LedgerRow[]; skipped: Skipped[] } {
  const { sheet, header, mapping } = reads
  const heads = new Set(sheet.rows[header.last]?.map(({ text }) => plainHead(text)).filter(Boolean))
  const rows: LedgerRow[] = []
  const skipped: Skipped[] = []
  let group: string | undefined
  for (let r = header.last + 1; r < sheet.rows.length; r++) {
    const cells = sheet.rows[r] as readonly GridCell[]
    const reason = skipReason(cells, heads)
    if (reason) {
      const text = [...new Set(cells.map((cell) => cell.text).filter(Boolean))].join(' ')
      skipped.push({ row: r + 1, reason, text })
      if (reason === 'group') group = text
      continue
    }
    const row = rowOf(reads, r, rows.at(-1))
    rows.push(group === undefined ? row : { ...row, group })
  }
  return { rows: mapping.some(({ field }) => field === 'number') ? withoutDoubles(rows) : rows, skipped }
}

function skipReason(cells: readonly GridCell[], heads: ReadonlySet<string>): SkipReason | undefined {
  const said = cells.filter(({ text }) => text !== '')
  const [first] = said
  if (!first) return 'blank'
  const leading = said.slice(0, 2).map(({ text }) => text.replace(/\s/g, ''))
  if (leading.some((text) => subtotal.test(text))) return 'subtotal'
  if (leading.some((text) => total.test(text) && text.length < 30)) return 'total'
  if (note.test(first.text)) return 'note'
  const again = said.filter(({ text }) => heads.has(plainHead(text))).length
  if (again >= 3 && again >= said.length * 0.8) return 'header-again'
  const places = cells.flatMap(({ text }, c) => (text === '' ? [] : [/^\d{1,2}$/.test(text) && Number(text) <= c + 1]))
  if (places.length >= 4 && places.every(Boolean) && new Set(said.map(({ text }) => text)).size === said.length)
    return 'column-numbers'
  const isAlone = said.every((cell) => cell.text === first.text && cell.from !== undefined) || isGroupHead(said)
  const spreads = said.length > 2 || isGroupHead(said)
  return isAlone && spreads ? 'group' : undefined
}

/** One cell alone that begins as groups do: 一、…, （一）…. */
const isGroupHead = (said: readonly GridCell[]) => {
  const own = said.filter(({ from }) => from === undefined)
  const [first] = own
  return (
    own.length === 1 &&
    said.every(({ text }) => text === first?.text) &&
    /^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/.test(first?.text ?? '')
  )
}

function rowOf({ sheet, mapping, year }: Reads, r: number, before: LedgerRow | undefined): LedgerRow {
  const cells = sheet.rows[r] as readonly GridCell[]
  const values: Partial<Record<Field, Value>> = {}
  const errors: Refusal[] = []
  for (const { column, field, head } of mapping) {
    const cell = cells[column]
    if (!field || !cell || (cell.text === '' && cell.formula !== 'unsaved')) continue
    const { value, error } = valueOf(cell, addressOf(r, column), { field, head, year, epoch: sheet.epoch })
    values[field] = value
    if (error) errors.push(error)
  }
  const continues = goesOn(values, before)
  const column = mapping.find(({ field }) => field === 'problem')?.column
  if (!values.problem && !continues && column !== undefined)
    errors.push(refuse('takeover.cell-problem-missing', { at: addressOf(r, column) }))
  return { row: r + 1, values, errors, continues, hidden: sheet.hiddenRows.includes(r) }
}

/** A problem cell that runs down from the row before, or a row that brings only more of the same. */
function goesOn({ problem, number, ...more }: LedgerRow['values'], before: LedgerRow | undefined): boolean {
  if (!before) return false
  const start = (value: Value | undefined) => value && (value.from ?? value.at)
  if (problem) return problem.from !== undefined && problem.from === start(before.values.problem)
  const isSameNumber =
    number === undefined || (number.from !== undefined && number.from === start(before.values.number))
  return isSameNumber && (more.measures ?? more.detail ?? more.summary) !== undefined
}

/** A number that stands twice is an error in its second place: a second import could not tell the rows apart. */
function withoutDoubles(rows: readonly LedgerRow[]): LedgerRow[] {
  const seen = new Map<string, string>()
  return rows.map((row) => {
    const { number, body } = row.values
    if (!number || row.continues || number.text === '') return row
    const key = `${row.group ?? ''}\n${body?.text ?? ''}\n${row.values.category?.text ?? ''}\n${number.text}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, number.at)
    else if (number.from === undefined)
      return {
        ...row,
        errors: [...row.errors, refuse('takeover.cell-number-doubled', { at: number.at, text: number.text, first })],
      }
    return row
  })
}
