import type * as Docx from 'docx'
import { dayOnPaper, type Form, type Line } from '../../pure/paper.ts'
import { sizes, twips, width, widthOf } from './measures.ts'
import { type Press, run } from './runs.ts'
import { cellOf, fits, tableOf } from './table.ts'
import { titleRuns } from './title.ts'

type Block = Docx.Paragraph | Docx.Table

/** Lying down, for tables of more columns than stand beside each other upright. */
export const lies = (form: Form): boolean =>
  form.tables.some(({ table }) => table.head.length > 7 || !fits(table, width, sizes.narrow))
const wholeOf = (form: Form) => (lies(form) ? twips(297 - 40) : width)

/** A form: title, number, the table of its fields, its tables, places to sign, and what proves which version this is. */
export function formBlocks(press: Press, form: Form, code: Buffer | null): Block[] {
  const whole = wholeOf(form)
  return [
    ...heading(press, form, code, whole),
    ...(form.lines.length > 0 ? [fields(press, form.lines, whole)] : []),
    ...form.tables.flatMap(({ label, table }) => [caption(press, label), tableOf(press, table, whole)]),
    ...(form.signings.length > 0 ? [gap(press), signings(press, form, whole)] : []),
    ...form.foot.map((text) => small(press, text)),
  ]
}

function heading(press: Press, { title, number, lines }: Form, code: Buffer | null, whole: number): Block[] {
  const { docx } = press
  const side = twips(24)
  // A number that is a field of the table below is not said twice.
  const numbered = number !== '' && lines.every(({ value }) => value !== number)
  const picture =
    code === null
      ? []
      : [
          new docx.ImageRun({
            type: 'png',
            data: code,
            transformation: { width: 76, height: 76 },
            floating: {
              horizontalPosition: { relative: docx.HorizontalPositionRelativeFrom.RIGHT_MARGIN, offset: -900_000 },
              verticalPosition: { relative: docx.VerticalPositionRelativeFrom.PARAGRAPH, offset: -420_000 },
            },
          }),
        ]
  return [
    new docx.Paragraph({
      alignment: docx.AlignmentType.CENTER,
      indent: code === null ? {} : { left: side, right: side },
      spacing: { after: numbered ? 120 : 240 },
      children: [...titleRuns(press, title, whole - (code === null ? 0 : 2 * side)), ...picture],
    }),
    ...(numbered
      ? [
          new docx.Paragraph({
            alignment: docx.AlignmentType.LEFT,
            spacing: { after: 80, before: code === null ? 0 : 160 },
            children: [run(press, `编号：${number}`, { size: sizes.table })],
          }),
        ]
      : []),
  ]
}

/** Labels of no more than this many characters stand on one line. */
const labelled = 7
/** What a text of size 小四 takes of a cell, with the room beside it: digits are reckoned wide, as where another typeface stands in. */
const room = (text: string): number => Math.ceil(widthOf(text) * 1.2 * 240) + 200

const short = ({ label, value }: Line, wide: number): boolean =>
  typeof value === 'string' && !value.includes('\n') && room(value) <= wide && [...label].length <= labelled

/** Short fields stand two in a row, long ones across. */
function fields(press: Press, lines: readonly Line[], whole: number): Docx.Table {
  const { docx } = press
  const longest = Math.max(4, ...lines.map(({ label }) => [...label].length).filter((one) => one <= labelled))
  const label = longest * 240 + 240
  const value = Math.floor((whole - 2 * label) / 2)
  const across = { width: 2 * value + label, span: 3 }
  const rows: Docx.TableRow[] = []
  for (let n = 0; n < lines.length; n++) {
    const [one, next] = [lines[n] as Line, lines[n + 1]]
    const paired = next !== undefined && short(one, value) && short(next, value)
    const cells = [
      cellOf(press, { text: one.label, head: true, width: label }, sizes.table),
      cellOf(press, { text: one.value, ...(paired ? { width: value } : across) }, sizes.table),
    ]
    if (paired) {
      cells.push(cellOf(press, { text: next.label, head: true, width: label }, sizes.table))
      cells.push(cellOf(press, { text: next.value, width: value }, sizes.table))
      n++
    }
    rows.push(new docx.TableRow({ height: { value: 480, rule: docx.HeightRule.ATLEAST }, children: cells }))
  }
  return new docx.Table({
    width: { size: whole, type: docx.WidthType.DXA },
    columnWidths: [label, value, label, value],
    layout: docx.TableLayoutType.FIXED,
    rows,
  })
}

const gap = ({ docx }: Press) => new docx.Paragraph({ spacing: { after: 60 } })

const caption = (press: Press, text: string): Docx.Paragraph =>
  new press.docx.Paragraph({
    keepNext: true,
    spacing: { before: 200, after: 80 },
    children: [run(press, text, { font: 'hei', size: sizes.table })],
  })

/** Where each signs: name where it is known, a blank for the pen, the day. It stands on one page. */
function signings(press: Press, { signings: list }: Form, whole: number): Docx.Table {
  const { docx } = press
  const widths = [0.22, 0.2, 0.28, 0.3].map((share) => Math.floor(share * whole))
  const row = (cells: readonly string[], head: boolean, keep: boolean) =>
    new docx.TableRow({
      cantSplit: true,
      height: { value: head ? 400 : 580, rule: docx.HeightRule.ATLEAST },
      children: cells.map((text, n) =>
        cellOf(press, { text, head: head || n === 0, middle: true, width: widths[n] as number, keep }, sizes.table),
      ),
    })
  return new docx.Table({
    width: { size: whole, type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    rows: [
      row(['环节', '姓名', '签字', '日期'], true, true),
      ...list.map(({ label, name, day }, n) =>
        row([label, name, '', day ? dayOnPaper(day) : '年　月　日'], false, n < list.length - 1),
      ),
    ],
  })
}

const small = (press: Press, text: string): Docx.Paragraph =>
  new press.docx.Paragraph({
    spacing: { before: 80 },
    children: [run(press, text, { font: 'song', size: 17, color: '595959' })],
  })
