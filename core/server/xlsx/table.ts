import { readXls, readXlsx } from 'hucre/xlsx'
import { parseCsv } from 'hucre/csv'
import { decodeText } from './decode.ts'
import { CannotRead, checkArchive } from './unpack.ts'

/** One sheet as text: every cell is a string, merged cells repeated in each place they cover. */
export type Sheet = Readonly<{ name: string; rows: readonly (readonly string[])[] }>

/** What a file may hold at most. */
export const limits = {
  rows: 50_000,
  columns: 64,
  cell: 4_000,
  sheets: 20,
  entries: 2_000,
  bytes: 300_000_000,
} as const

/** Inside the older container, this stream holds a workbook under a password. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le')

type Merge = Readonly<{ startRow: number; startCol: number; endRow: number; endCol: number }>

/** Reads the bytes of an XLSX, XLS or CSV file into sheets of text; throws CannotRead. Meant for the limited process of read.ts. */
export async function sheetsOf(bytes: Buffer): Promise<Sheet[]> {
  if (bytes.length === 0) throw new CannotRead('empty')
  const head = bytes.length < 4 ? 0 : bytes.readUInt32BE(0)
  if (head === 0x504b_0304) {
    checkArchive(bytes, limits)
    return workbookSheets(() => readXlsx(bytes, { range: `A1:BM${limits.rows + 1}` }))
  }
  if (head === 0xd0cf_11e0) {
    if (bytes.includes(LOCKED)) throw new CannotRead('encrypted')
    return workbookSheets(() => readXls(bytes))
  }
  const text = decodeText(bytes)
  const rows = parseCsv(text, { typeInference: false, skipBom: true }).map((row) => row.map(textOf))
  return [checked({ name: '', rows })]
}

type Book = Awaited<ReturnType<typeof readXlsx>>

async function workbookSheets(read: () => Promise<Book>): Promise<Sheet[]> {
  const book = await read().catch((error: Error) => {
    throw new CannotRead(
      /Encrypted/.test(error.constructor.name) || /password|encrypt/i.test(error.message) ? 'encrypted' : 'broken',
    )
  })
  const shown = book.sheets.filter((sheet) => !sheet.hidden && !sheet.veryHidden).slice(0, limits.sheets)
  return shown.map((sheet) => {
    const rows = sheet.rows.map((row) => row.map(textOf))
    for (const merge of sheet.merges ?? []) spread(rows, merge)
    return checked({ name: sheet.name, rows })
  })
}

/** A cell as the text a person reads. Whole numbers too long to have been kept exactly come out in exponent form, to be noticed. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) >= 1e15 ? value.toExponential() : String(value)
  return String(value).toWellFormed().trim()
}

function spread(rows: string[][], { startRow, startCol, endRow, endCol }: Merge): void {
  const value = rows[startRow]?.[startCol]
  if (!value) return
  for (let r = startRow; r <= endRow && r < rows.length; r++) {
    const row = rows[r] as string[]
    for (let c = startCol; c <= endCol && c <= limits.columns; c++) {
      while (row.length <= c) row.push('')
      row[c] = value
    }
  }
}

function checked({ name, rows }: Sheet): Sheet {
  let last = rows.length
  while (last > 0 && rows[last - 1]?.every((cell) => cell === '')) last--
  if (last > limits.rows) throw new CannotRead('too-many-rows')
  const used = rows.slice(0, last)
  for (const row of used) {
    if (row.some((cell, n) => n >= limits.columns && cell !== '')) throw new CannotRead('too-many-columns')
    if (row.some((cell) => cell.length > limits.cell)) throw new CannotRead('cell-too-long')
  }
  return { name, rows: used.map((row) => row.slice(0, limits.columns)) }
}
