import { Readable } from 'node:stream'
import {
  type Cell,
  type CellKind,
  type Column,
  cellXml,
  headXml,
  lettersOf,
  looksLikeFormula,
  styles,
  wanOf,
  xmlText,
} from './cells.ts'
import { type Part, zipped } from './zip.ts'

type Rows = AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>

/** A sheet takes 1,048,576 rows, one of them the head. */
const MOST_ROWS = 1_048_575
/** XML is handed on in pieces of about this many characters. */
const PIECE = 32_768

const widths: Readonly<Record<CellKind, number>> = { text: 18, number: 10, day: 12, instant: 18, fen: 16, wan: 16 }
const widthOf = ({ head, kind = 'text', width }: Column): number => width ?? Math.max(widths[kind], head.length * 2 + 2)

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/**
 * Writes a workbook under fixed memory: rows are asked for as the reader takes bytes. The head row is frozen and filtered;
 * text stays text (nothing becomes a formula); after 1,048,575 rows a further sheet begins. An error of `rows` ends the stream with it.
 */
export function writeXlsx(columns: readonly Column[], rows: Rows, title = 'Sheet1', mostRows = MOST_ROWS): Readable {
  return Readable.from(zipped(partsOf(columns, rows, sheetName(title), mostRows)), {
    objectMode: false,
    highWaterMark: PIECE,
  })
}

/** A name that a sheet may have: no []:*?/\ and at most 31 characters, with room for a number. */
const sheetName = (title: string): string =>
  [...title.replace(/[[\]:*?/\\'\p{Cc}]/gu, ' ').trim()].slice(0, 26).join('') || 'Sheet1'

async function* partsOf(columns: readonly Column[], rows: Rows, title: string, mostRows: number): AsyncGenerator<Part> {
  yield { name: '[Content_Types].xml', text: [contentTypes] }
  yield { name: '_rels/.rels', text: [packageLinks] }
  const source = iteratorOf(rows)
  const names: string[] = []
  let next = await source.next()
  try {
    do {
      names.push(names.length === 0 ? title : `${title}(${names.length + 1})`)
      async function* sheet() {
        yield openSheet(columns)
        let written = 0
        let piece = headRow(columns)
        for (; !next.done && written < mostRows; next = await source.next(), written++) {
          piece += rowXml(columns, written + 2, next.value)
          if (piece.length >= PIECE) {
            yield piece
            piece = ''
          }
        }
        yield `${piece}</sheetData><autoFilter ref="A1:${lettersOf(columns.length - 1)}${written + 1}"/></worksheet>`
      }
      yield { name: `xl/worksheets/sheet${names.length}.xml`, text: sheet() }
    } while (!next.done)
  } finally {
    await source.return?.()
  }
  yield { name: 'xl/styles.xml', text: [styles] }
  yield { name: 'xl/_rels/workbook.xml.rels', text: [workbookLinks(names.length)] }
  yield { name: 'xl/workbook.xml', text: [workbook(names)] }
}

const iteratorOf = (rows: Rows): AsyncIterator<readonly Cell[]> | Iterator<readonly Cell[]> =>
  Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()

function openSheet(columns: readonly Column[]): string {
  const cols = columns.map(
    (column, n) => `<col min="${n + 1}" max="${n + 1}" width="${widthOf(column)}" customWidth="1"/>`,
  )
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${cols.join('')}</cols><sheetData>`
  )
}

const headRow = (columns: readonly Column[]): string =>
  `<row r="1">${columns.map(({ head }, n) => headXml(`${lettersOf(n)}1`, head)).join('')}</row>`

const rowXml = (columns: readonly Column[], number: number, cells: readonly Cell[]): string =>
  `<row r="${number}">${columns.map(({ kind }, n) => cellXml(`${lettersOf(n)}${number}`, kind ?? 'text', cells[n])).join('')}</row>`

const contentTypes =
  `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>'

const packageLinks =
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

const workbookLinks = (sheets: number): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
  Array.from(
    { length: sheets },
    (_, n) => `<Relationship Id="rId${n + 2}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
  ).join('') +
  `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`

const workbook = (names: readonly string[]): string =>
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
  names.map((name, n) => `<sheet name="${xmlText(name)}" sheetId="${n + 1}" r:id="rId${n + 2}"/>`).join('') +
  '</sheets></workbook>'

/**
 * Writes the same rows as CSV (UTF-8 with a byte order mark, as spreadsheets expect). A text that would be taken for a formula
 * gets an apostrophe in front.
 */
export function writeCsv(columns: readonly Column[], rows: Rows): Readable {
  async function* lines() {
    yield `\ufeff${columns.map(({ head }) => csvCell(head)).join(',')}\r\n`
    for await (const cells of rows)
      yield `${columns.map(({ kind }, n) => csvCell(plain(kind, cells[n]))).join(',')}\r\n`
  }
  return Readable.from(lines(), { objectMode: false })
}

function plain(kind: CellKind | undefined, value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (kind === 'wan' && typeof value === 'string' && /^\d+$/.test(value)) return wanOf(value)
  if (kind === 'fen' && typeof value === 'string' && /^\d+$/.test(value)) {
    const padded = value.padStart(3, '0')
    return `${padded.slice(0, -2)}.${padded.slice(-2)}`
  }
  return String(value).toWellFormed()
}

function csvCell(text: string): string {
  const safe = looksLikeFormula(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
