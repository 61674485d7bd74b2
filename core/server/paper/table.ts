import type * as Docx from 'docx'
import type { Table } from '../../pure/paper.ts'
import { sizes, width, widthOf } from './measures.ts'
import { type Press, run } from './runs.ts'

type Cell = Readonly<{ text: string | readonly string[]; head?: boolean; span?: number; width: number }>

/** A cell of a form; several paragraphs stand below each other. */
export function cellOf(
  press: Press,
  { text, head = false, span = 1, width: wide }: Cell,
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
          alignment: head ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT,
          spacing: { line: Math.round(size * 13), lineRule: docx.LineRuleType.AT_LEAST },
          children: [run(press, said, { size, font: head ? 'hei' : 'body' })],
        }),
    ),
  })
}

/** The widest column counts as this many characters; what is longer is broken into lines. */
const widest = 24

/** A column of texts no longer than this many characters (a day has seven) keeps them on one line, as long as such columns leave the others half the width. */
const brief = 7

/** How much of the width each column takes: by its longest text and the room beside it, none less than three characters of this size. */
export function widthsOf({ head, rows }: Table, whole = width, size: number = sizes.table): number[] {
  const longest = head.map((name, n) => {
    const cells = [name, ...rows.map((row) => row[n] ?? '')].map((text) => Math.min(widest, widthOf(text)))
    return Math.max(3, ...cells)
  })
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
  const needed = longest.map((characters) => characters * size * 10 + 200)
  const kept = needed.map((one, n) => ((longest[n] ?? 0) <= brief ? one : 0))
  const shares = sum(kept) < whole / 2 && sum(needed) > whole ? needed.map((one, n) => (kept[n] ? 0 : one)) : needed
  const fixed = shares === needed ? needed.map(() => 0) : kept
  const left = whole - sum(fixed)
  return shares.map((one, n) => Math.floor((fixed[n] ?? 0) + (one / sum(shares)) * left))
}

/** A table with its head repeated on each page. */
export function tableOf(press: Press, table: Table, whole = width): Docx.Table {
  const { docx } = press
  const size = table.head.length > 6 ? sizes.narrow : sizes.table
  const widths = widthsOf(table, whole, size)
  const row = (cells: readonly string[], head: boolean) =>
    new docx.TableRow({
      tableHeader: head,
      cantSplit: true,
      children: widths.map((wide, n) => cellOf(press, { text: cells[n] ?? '', head, width: wide }, size)),
    })
  return new docx.Table({
    width: { size: whole, type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    rows: [
      row(table.head, true),
      ...(table.rows.length === 0 ? [['无']] : table.rows).map((cells) => row(cells, false)),
    ],
  })
}
