import type { CellFault, Kind, Level, PartyKind } from '../contract.ts'
import { isCode } from './code.ts'
import { type ImportField, type Layout, letterOf } from './columns.ts'
import { plain } from './name.ts'
import { readKind, readLevel, readPartyKind, readYes } from './words.ts'

/** One row as it was understood; null is a blank cell, which changes nothing. */
export type Draft = {
  /** The number of the row as the spreadsheet shows it. */
  readonly row: number
  readonly name: string
  readonly parent: string | null
  readonly kind: Kind | null
  readonly level: Level | null
  readonly code: string | null
  readonly sector: string | null
  readonly partyKind: PartyKind | null
  readonly issuer: string | null
  readonly managedBy: Level | null
  readonly inScope: boolean | null
  readonly title: string | null
  readonly holder: string | null
  readonly faults: CellFault[]
}

const longest: Partial<Record<ImportField, number>> = {
  name: 80,
  issuer: 80,
  sector: 40,
  title: 60,
  holder: 50,
  parent: 200,
}

/** Puts a fault to the cell of a field; where the table has no such column, to the name. */
export function faultOf(
  layout: Layout,
  row: number,
  field: ImportField,
  code: string,
  facts: Readonly<Record<string, string>> = {},
): CellFault {
  const column = layout.of[field] ?? layout.of.name ?? 0
  return { row, column: letterOf(column), head: layout.names[column] ?? '', code: `registry.${code}`, facts }
}

/** Reads the rows below the head; rows without any text are left out. */
export function draftsOf(rows: readonly (readonly string[])[], layout: Layout): Draft[] {
  const drafts: Draft[] = []
  for (let at = layout.at + 1; at < rows.length; at++) {
    const cells = rows[at] as readonly string[]
    if (cells.some((cell) => cell.trim() !== '')) drafts.push(draftOf(cells, at + 1, layout))
  }
  return drafts
}

function draftOf(cells: readonly string[], row: number, layout: Layout): Draft {
  const faults: CellFault[] = []
  const fault = (field: ImportField, code: string, facts?: Readonly<Record<string, string>>) =>
    faults.push(faultOf(layout, row, field, code, facts))
  const text = (field: ImportField): string | null => {
    const column = layout.of[field]
    const value = column === undefined ? '' : (cells[column] ?? '').normalize('NFKC').replace(/\s+/gu, ' ').trim()
    if (value === '') return null
    if (/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(value)) fault(field, 'cell-unseen')
    const most = longest[field]
    if (most !== undefined && [...value].length > most) fault(field, 'cell-long', { most: String(most) })
    return value
  }
  const word = <W>(field: ImportField, read: (text: string) => W | null): W | null => {
    const value = text(field)
    if (value === null) return null
    const found = read(value)
    if (found === null) fault(field, 'cell-word', { value: value.slice(0, 40) })
    return found
  }
  const name = plain(text('name') ?? '')
  if (name === '') fault('name', 'cell-no-name')
  return {
    row,
    name,
    parent: text('parent'),
    kind: word('kind', readKind),
    level: word('level', readLevel),
    code: codeOf(text('code'), (code) => fault('code', code)),
    sector: text('sector'),
    partyKind: word('partyKind', readPartyKind),
    issuer: text('issuer'),
    managedBy: word('managedBy', readLevel),
    inScope: word('inScope', readYes),
    title: text('title'),
    holder: text('holder'),
    faults,
  }
}

function codeOf(text: string | null, fault: (code: string) => void): string | null {
  if (text === null) return null
  const code = plain(text)
    .toUpperCase()
    .replace(/[-'‘’]/g, '')
  if (isCode(code)) return code
  fault(/^\d+(\.\d+)?E\+?\d+$/.test(code) ? 'cell-code-rounded' : 'cell-code')
  return null
}
