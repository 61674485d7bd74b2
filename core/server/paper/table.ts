import type * as Docx from 'docx'
import type { Table } from '../../pure/paper.ts'
import { sizes, width, widthOf } from './measures.ts'
import { type Press, run } from './runs.ts'

type Cell = Readonly<{
  text: string | readonly string[]
  head?: boolean
  middle?: boolean
  span?: number
  width: number
  /** Whether its row stays on the page of the next one. */
  keep?: boolean
}>

/** A cell of a form; several paragraphs stand below each other. */
export function cellOf(
  press: Press,
  { text, head = false, middle = head, span = 1, width: wide, keep = false }: Cell,
  size: number,
): Docx.TableCell {
  const { docx } = press
  const lines = typeof text === 'string' ? text.split('\n') : text
  return new docx.TableCell({
    width: { size: wide, type: docx.WidthType.DXA },
    columnSpan: span,
    verticalAlign: docx.VerticalAlignTable.CENTER,
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    children: (lines.length === 0 ? [''] : lines).map(
      (said) =>
        new docx.Paragraph({
          alignment: middle ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT,
          keepNext: keep,
          spacing: { line: Math.round(size * 13), lineRule: docx.LineRuleType.AT_LEAST },
          children: [run(press, said, { size, font: head ? 'hei' : 'body' })],
        }),
    ),
  })
}

/** A text no wider than this is never broken: a name, a kind, a verdict. */
const brief = 5
/** One with digits in it, as a day (2026年12月21日) or a number, is not broken up to this width. */
const firm = 10
/** What is longer is broken into lines anyway, and has at least so many characters in each; sentences have more, and long lists still more. */
const least = 6
const sentence = { from: 40, least: 10 }
const list = { from: 150, least: 16 }
/** Longer than this, a text asks for no more room beside the others. */
const most = 150

/** How wide a text is in a cell, in characters: digits of a typeface that stands in are wider than half of one, and beside a character they keep a distance. */
const spread = (text: string): number => {
  const latin = text.match(/[!-~]/gu)?.length ?? 0
  const meet = text.match(/[0-9A-Za-z](?=\p{Script=Han})|\p{Script=Han}(?=[0-9A-Za-z])/gu)?.length ?? 0
  return widthOf(text) + 0.14 * latin + 0.25 * meet
}

/** What a column holds, in characters: its longest line, and what it cannot do without. */
type Column = Readonly<{ longest: number; held: number }>

function columnOf(cells: readonly string[]): Column {
  const lines = cells.flatMap((cell) => cell.split('\n'))
  const longest = Math.max(3, ...lines.map(spread))
  const kept = lines.filter((line) => spread(line) <= (/\d/u.test(line) ? firm : brief)).map(spread)
  const { least: broken } = [list, sentence].find(({ from }) => longest > from) ?? { least }
  return { longest, held: Math.max(3, ...kept, Math.min(longest, broken)) }
}
const columnsOf = ({ head, rows }: Table): Column[] =>
  head.map((name, n) => columnOf([name, ...rows.map((row) => row[n] ?? '')]))

const room = (characters: number, size: number): number => Math.ceil(characters * size * 10) + 200
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)

/** Whether every column has what it cannot do without: its brief texts on one line, some characters of the others. */
export const fits = (table: Table, whole: number, size: number): boolean =>
  sum(columnsOf(table).map(({ held }) => room(held, size))) <= whole

/** The same wishes cut down to one level, so that together they are the whole. */
function levelled(wishes: readonly number[], whole: number): number[] {
  const rising = [...wishes].sort((a, b) => a - b)
  let left = whole
  for (const [n, wish] of rising.entries()) {
    const share = left / (rising.length - n)
    if (wish > share) return wishes.map((one) => Math.min(one, share))
    left -= wish
  }
  return [...wishes]
}

/**
 * How much of the width each column takes, in twentieths of a point. Brief texts stay on one line as long as all have their least; what is left goes to
 * the long ones by what they need.
 */
export function widthsOf(table: Table, whole = width, size: number = sizes.table): number[] {
  const columns = columnsOf(table)
  const needed = columns.map(({ longest }) => room(Math.min(most, longest), size))
  if (sum(needed) <= whole) return needed.map((one) => Math.floor((one / sum(needed)) * whole))
  const held = columns.map((one) => room(one.held, size))
  if (sum(held) > whole) return levelled(held, whole).map(Math.floor)
  const more = needed.map((one, n) => one - (held[n] ?? 0))
  return held.map((one, n) => Math.floor(one + ((more[n] ?? 0) / sum(more)) * (whole - sum(held))))
}

/** A table with its head repeated on each page and never alone at the foot of one; brief columns stand in the middle. */
export function tableOf(press: Press, table: Table, whole = width): Docx.Table {
  const { docx } = press
  const size = table.head.length > 6 || !fits(table, whole, sizes.table) ? sizes.narrow : sizes.table
  const widths = widthsOf(table, whole, size)
  const middles = table.head.map((_, n) => columnOf(table.rows.map((row) => row[n] ?? '')).longest <= firm)
  const row = (cells: readonly string[], head: boolean) =>
    new docx.TableRow({
      tableHeader: head,
      cantSplit: sum(cells.map((cell) => cell.length)) < most * 4,
      children: widths.map((each, n) =>
        cellOf(
          press,
          { text: cells[n] ?? '', head, middle: head || middles[n] === true, width: each, keep: head },
          size,
        ),
      ),
    })
  const none = new docx.TableRow({
    children: [cellOf(press, { text: '无', middle: true, span: widths.length, width: whole }, size)],
  })
  return new docx.Table({
    width: { size: whole, type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    rows: [row(table.head, true), ...(table.rows.length === 0 ? [none] : table.rows.map((cells) => row(cells, false)))],
  })
}
