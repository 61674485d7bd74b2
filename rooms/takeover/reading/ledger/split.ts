import type { Item, Leftover, Place, Section, Split, Total } from '../../split/shape.ts'
import { rowText, startInLine } from '../cells.ts'
import type { GridSheet } from '../reading.ts'
import type { Ledger } from './ledger.ts'
import type { LedgerRow, Skipped } from './rows.ts'
import type { Value } from './values.ts'

const lineOf = (sheet: GridSheet, row: number) => sheet.firstLine + row - 1
const textOf = (sheet: GridSheet, row: number) => rowText(sheet.rows[row - 1] ?? [])
const wholeRow = (sheet: GridSheet, row: number): Place => ({
  line: lineOf(sheet, row),
  from: 0,
  to: textOf(sheet, row).length,
})

/**
 * A ledger as a split text: each problem an item with its measures and state, groups and heads as sections, sums as
 * stated totals, everything else on the sheet as leftover. Places lead into the lines of the reading.
 */
export function splitOf(sheet: GridSheet, { header, rows, skipped }: Ledger): Split {
  const split = { kind: 'ledger' as const, sections: [] as Section[], items: [] as Item[] }
  const totals: Total[] = []
  const leftover: Leftover[] = []
  for (let row = 1; row <= header.last; row++) {
    const text = textOf(sheet, row)
    if (text.trim() === '') continue
    split.sections.push({ path: [], heading: text.trim(), at: [wholeRow(sheet, row)] })
  }
  for (const one of [...rows, ...skipped].toSorted((a, b) => a.row - b.row)) {
    if ('reason' in one) takeSkipped(sheet, one, split.sections, totals, leftover)
    else takeRow(sheet, one, split.items)
  }
  return { ...split, totals, leftover }
}

function takeSkipped(sheet: GridSheet, one: Skipped, sections: Section[], totals: Total[], leftover: Leftover[]): void {
  const at = [wholeRow(sheet, one.row)]
  const text = textOf(sheet, one.row)
  if (text.trim() === '') return
  if (one.reason === 'group' || one.reason === 'header-again') sections.push({ path: [], heading: one.text, at })
  const stated = one.reason === 'total' || one.reason === 'subtotal' ? totalsIn(sheet, one.row) : []
  totals.push(...stated)
  const isKept = stated.length > 0 || one.reason === 'group' || one.reason === 'header-again'
  if (!isKept) leftover.push({ line: lineOf(sheet, one.row), text, at })
}

/** Numbers with what they count, as a row of sums states them: 合计45项, 问题 45 个. */
function totalsIn(sheet: GridSheet, row: number): Total[] {
  const text = textOf(sheet, row)
  const at = [wholeRow(sheet, row)]
  return [...text.matchAll(/(\d{1,6})\s*(个问题|个|项|条|类|件|方面)/g)].map(([, value, unit]) => ({
    value: Number(value),
    unit: unit as string,
    text: text.replaceAll('\t', ' ').trim(),
    at,
  }))
}

function takeRow(sheet: GridSheet, row: LedgerRow, items: Item[]): void {
  const { values } = row
  const last = items.at(-1)
  const place = wholeRow(sheet, row.row)
  const own = row.continues && last ? last : itemOf(row)
  if (own !== last) items.push(own)
  own.at.push(place)
  const cell = (value: Value) => startInLine(sheet.rows[row.row - 1] ?? [], columnOf(value.at))
  const { measures, status } = values
  if (measures && measures.from === undefined)
    for (const { text, start, end } of measures.measures ?? []) {
      own.measures.push(text)
      own.measuresAt.push([{ line: place.line, from: cell(measures) + start, to: cell(measures) + end }])
    }
  if (status && status.from === undefined && own.statusText === null) {
    own.status = status.status ?? null
    own.statusText = status.text
    own.statusAt.push({ line: place.line, from: cell(status), to: cell(status) + status.text.length })
  }
}

function itemOf({ values, group }: LedgerRow): Item {
  const path = [group, values.category?.text, values.subcategory?.text, values.number?.text]
    .filter((mark) => mark !== undefined)
    .filter((mark) => mark !== '')
  return {
    path,
    finding: [values.problem?.text, values.problem ? undefined : values.detail?.text].find(Boolean) ?? '',
    measures: [],
    status: null,
    statusText: null,
    at: [],
    measuresAt: [],
    statusAt: [],
  }
}

/** The column of an address, from 0: C12 → 2. */
const columnOf = (address: string): number =>
  [.../^[A-Z]+/.exec(address)![0]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
