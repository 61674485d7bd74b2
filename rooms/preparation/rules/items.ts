import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { plain } from '../../registry/rules/name.ts'

/** Heads by which the columns of a department's file are known; the first is that of the template. */
export const heads = {
  unit: ['单位', '被巡察单位', '单位名称', '被巡察党组织'],
  kind: ['事项类别', '类别', '类型', '材料类别'],
  matter: ['内容', '事项', '情况', '摘要', '材料名称'],
  count: ['数量', '件数', '份数'],
} as const
export type Field = keyof typeof heads
const needed: readonly Field[] = ['unit', 'kind', 'matter']

export type Row = Readonly<{ inspection: string; kind: string; matter: string; count: number }>

/** The most items a file may bring, and the most cells a refusal names. */
export const MOST = 20_000
const NAMED = 20

const bare = (text: string) => text.replace(/[\s*＊:：]/g, '').replace(/[（(](?:必填|选填)[）)]/g, '')

/** The letters of a column as spreadsheets name it: 0 is A, 26 is AA. */
export const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)

type Columns = Readonly<Partial<Record<Field, number>>>

/** Where the head stands within the first ten rows, and its columns; null where there is none. */
function headOf(cells: readonly (readonly string[])[]): { row: number; columns: Columns } | null {
  for (const [row, line] of cells.slice(0, 10).entries()) {
    const named = line.map(bare)
    const columns: Columns = Object.fromEntries(
      (Object.keys(heads) as Field[])
        .map((field) => [field, named.findIndex((name) => (heads[field] as readonly string[]).includes(name))] as const)
        .filter(([, column]) => column >= 0),
    )
    if (needed.every((field) => columns[field] !== undefined)) return { row, columns }
  }
  return null
}

/** A count as it is typed: blank is one; null where it is no whole number up to a million. */
const countOf = (text: string): number | null => {
  if (text === '') return 1
  return /^\d{1,7}(\.0+)?$/.test(text) && Number(text) <= 1_000_000 ? Number(text) : null
}

type Wrong = { unit: string[]; text: string[]; count: string[] }

/**
 * Reads a file of items (S3-08). `units`: inspections of the round by name (`byName`). All or nothing: wrong cells are named
 * (`preparation.unknown-units`, `preparation.bad-texts`, `preparation.bad-counts`), a file without a head or rows is refused.
 */
export function rowsOf(cells: readonly (readonly string[])[], units: ReadonlyMap<string, string>): Row[] | Refusal {
  const head = headOf(cells)
  if (head === null) return refuse('preparation.no-head', { heads: needed.map((field) => heads[field][0]) })
  const rows: Row[] = []
  const wrong: Wrong = { unit: [], text: [], count: [] }
  for (const [n, line] of cells.entries()) {
    const said = (field: Field) => (line[head.columns[field] ?? -1] ?? '').replace(/\s+/g, ' ').trim()
    if (n <= head.row || line.every((cell) => cell.trim() === '')) continue
    const at = (field: Field) => `${letters(head.columns[field] ?? 0)}${n + 1}`
    const inspection = units.get(plain(said('unit')))
    const [kind, matter, count] = [said('kind'), said('matter'), countOf(said('count'))]
    if (inspection === undefined) wrong.unit.push(at('unit'))
    if (kind === '' || kind.length > 40) wrong.text.push(at('kind'))
    if (matter === '' || matter.length > 2_000) wrong.text.push(at('matter'))
    if (count === null) wrong.count.push(at('count'))
    if (inspection !== undefined && count !== null) rows.push({ inspection, kind, matter, count })
  }
  return wrongOf(wrong) ?? (rows.length === 0 ? refuse('preparation.no-rows') : tooMany(rows))
}

/** Inspections by each name they go by, without blanks; a name that two go by leads to neither. */
export function byName(names: readonly (readonly [name: string, inspection: string])[]): Map<string, string> {
  const found = new Map<string, Set<string>>()
  for (const [name, inspection] of names) found.set(plain(name), (found.get(plain(name)) ?? new Set()).add(inspection))
  return new Map([...found].flatMap(([name, ids]) => (ids.size === 1 ? [[name, [...ids][0] as string]] : [])))
}

const tooMany = (rows: Row[]) => (rows.length > MOST ? refuse('preparation.too-many-rows', { most: MOST }) : rows)

const named = (cells: readonly string[]) => ({ cells: cells.slice(0, NAMED), n: cells.length })
function wrongOf({ unit, text, count }: Wrong): Refusal | undefined {
  if (unit.length > 0) return refuse('preparation.unknown-units', named(unit))
  if (text.length > 0) return refuse('preparation.bad-texts', named(text))
  return count.length > 0 ? refuse('preparation.bad-counts', named(count)) : undefined
}
