import type * as Docx from 'docx'
import { dayOnPaper, type Official, type Piece } from '../../pure/paper.ts'
import { indent, line, red, sizes, twips, width, widthOf } from './measures.ts'
import { bodyRun, leading, type Press, run } from './runs.ts'
import { tableOf } from './table.ts'
import { titleRuns } from './title.ts'

type Block = Docx.Paragraph | Docx.Table
/** Pictures of the QR codes in the body, by what they say. */
export type Codes = ReadonlyMap<string, Buffer>

/** An official document from its marks to its 版记 (GB/T 9704-2012 7.2–7.4). */
export function officialOf(press: Press, paper: Official, codes: Codes = new Map()): Block[] {
  return [
    ...head(press, paper),
    ...title(press, paper),
    // The signature never stands on a page without text: the last paragraph goes with it (GB/T 9704 7.3.5.5).
    ...paper.body.flatMap((piece, n) => [
      ...bodyPiece(press, piece, piece.kind === 'code' || n === paper.body.length - 1),
      ...(piece.kind === 'code' ? picture(press, codes.get(piece.text)) : []),
    ]),
    ...annex(press, paper),
    ...signature(press, paper),
    ...imprint(press, paper),
  ]
}

/** 版头, on all but what is only posted: the marks at the left, the issuer in red 35 mm below the top of the type area, the number, and 4 mm below it the red line. */
function head(press: Press, { marks, issuer, number, upward }: Official): Block[] {
  const { docx } = press
  if (issuer === '') return []
  const lines = [marks.copy, marks.secrecy, marks.urgency].filter((mark) => mark !== '')
  const size = Math.min(62, Math.floor(442 / Math.max(6, [...issuer].length) / 1.04))
  const side = (text: string, font: 'body' | 'kai') => bodyRun(press, text, font)
  const numbered = upward
    ? [
        side(`　${number}`, 'body'),
        new docx.TextRun({ children: [new docx.Tab()] }),
        side('签发人：', 'body'),
        side(`${upward}　`, 'kai'),
      ]
    : [side(number, 'body')]
  return [
    ...lines.map(
      (mark) =>
        new docx.Paragraph({
          spacing: leading(press),
          children: [bodyRun(press, mark, mark === marks.copy ? 'body' : 'hei')],
        }),
    ),
    new docx.Paragraph({
      alignment: docx.AlignmentType.CENTER,
      spacing: leading(press, Math.max(0, twips(35) - lines.length * line), 0, Math.max(line, size * 24)),
      children: [run(press, issuer, { font: 'mark', size: size * 2, color: red })],
    }),
    new docx.Paragraph({
      alignment: upward ? docx.AlignmentType.LEFT : docx.AlignmentType.CENTER,
      tabStops: upward ? [{ type: docx.TabStopType.RIGHT, position: width }] : [],
      spacing: leading(press, 2 * line),
      border: { bottom: { style: docx.BorderStyle.SINGLE, color: red, size: 12, space: 11 } },
      children: numbered,
    }),
  ]
}

/** The title in size 2, two lines below the red line; one line below it whom it goes to, flush left. */
function title(press: Press, { title: text, addressee, issuer }: Official): Block[] {
  const { docx } = press
  return [
    new docx.Paragraph({
      alignment: docx.AlignmentType.CENTER,
      spacing: leading(press, issuer === '' ? 0 : 2 * line, line, 700),
      children: titleRuns(press, text, width),
    }),
    ...(addressee === ''
      ? []
      : [new docx.Paragraph({ spacing: leading(press), children: [bodyRun(press, `${addressee}：`)] })]),
  ]
}

const faces = { 1: 'hei', 2: 'kai', 3: 'body', 4: 'body' } as const

function bodyPiece(press: Press, piece: Piece, last: boolean): Block[] {
  const { docx } = press
  if (piece.kind === 'table') return [tableOf(press, piece.table), new docx.Paragraph({ spacing: leading(press) })]
  const heading = piece.kind === 'heading'
  return [
    new docx.Paragraph({
      alignment: docx.AlignmentType.LEFT,
      indent: { firstLine: indent },
      keepNext: heading || last,
      widowControl: false,
      ...(heading ? { outlineLevel: piece.level - 1 } : {}),
      spacing: leading(press),
      children: [bodyRun(press, piece.text, heading ? faces[piece.level] : 'body', heading && piece.level === 3)],
    }),
  ]
}

/** A QR code in the body, 30 mm square, that a telephone reads off the wall. */
function picture({ docx }: Press, data: Buffer | undefined): Block[] {
  if (!data) return []
  const side = (30 / 25.4) * 96
  const code = new docx.ImageRun({ type: 'png', data, transformation: { width: side, height: side } })
  return [new docx.Paragraph({ indent: { firstLine: indent }, spacing: { before: 80, after: 80 }, children: [code] })]
}

/** 附件说明: one line below the body, two characters in; more than one are numbered 1. 2. */
function annex(press: Press, { annex: list }: Official): Block[] {
  const { docx } = press
  return list.map((name, n) => {
    const says = list.length === 1 ? `附件：${name}` : `${n === 0 ? '附件：' : '　　　'}${n + 1}. ${name}`
    return new docx.Paragraph({
      spacing: leading(press, n === 0 ? line : 0),
      indent: { firstLine: indent },
      keepNext: true,
      children: [bodyRun(press, says)],
    })
  })
}

/** A draft has no day yet: the place for it is left to the pen. */
const undated = '　　　　年　　月　　日'

/** 署名 and 成文日期: the day four characters from the right, the issuer centred above it, never closer to the edge than two. */
function signature(press: Press, { signed }: Official): Block[] {
  const { docx } = press
  if (signed.by === '' && signed.on === null) return []
  const day = signed.on === null ? undated : dayOnPaper(signed.on)
  const centre = 4 + widthOf(day) / 2
  const right = (text: string, before: number, characters: number) =>
    new docx.Paragraph({
      alignment: docx.AlignmentType.RIGHT,
      indent: { right: Math.round(characters * 315) },
      keepNext: before > line,
      spacing: leading(press, before),
      children: [bodyRun(press, text)],
    })
  if (signed.by === '') return [right(day, line, 4)]
  return [right(signed.by, 2 * line, Math.max(2, centre - widthOf(signed.by) / 2)), right(day, 0, 4)]
}

/**
 * 版记 at the foot of the last page: rules of 0.35, 0.25 and 0.35 mm, whom it is copied to, who printed it and when. A floating table on the last
 * lines of the type area; a program that does not float tables (LibreOffice before 7.6) sets it below the date.
 */
function imprint(press: Press, { copyTo, printed }: Official): Block[] {
  const { docx } = press
  if (copyTo === '' && printed.by === '') return []
  const rule = (size: number) => ({ style: docx.BorderStyle.SINGLE, size, color: '000000', space: 0 })
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' }
  const row = (children: Docx.ParagraphChild[], top: number, bottom: number) =>
    new docx.TableRow({
      children: [
        new docx.TableCell({
          borders: { top: rule(top), bottom: rule(bottom), left: none, right: none },
          margins: { left: 280, right: 280 },
          width: { size: width, type: docx.WidthType.DXA },
          children: [
            new docx.Paragraph({
              tabStops: [{ type: docx.TabStopType.RIGHT, position: width - 560 }],
              spacing: leading(press, 0, 0, 480),
              children,
            }),
          ],
        }),
      ],
    })
  // Issuer and day stand on one line, also in a typeface whose digits are wider than half a character.
  const full = widthOf(printed.by) + widthOf(dayOnPaper(printed.on)) > 24
  const small = (text: string) => run(press, text, { size: sizes.small, spacing: full ? -14 : 0 })
  const on = printed.by === '' ? '' : `${printed.on ? dayOnPaper(printed.on) : '　　年　月　日'}印发`
  const last = [small(printed.by), new docx.TextRun({ children: [new docx.Tab()] }), small(on)]
  const copied = copyTo === '' ? [] : [row([small(`抄送：${copyTo}。`)], 8, 6)]
  const lines = copied.length === 0 ? 1 : 1 + Math.ceil((widthOf(copyTo) + 4) / 30)
  const float = {
    horizontalAnchor: docx.TableAnchorType.MARGIN,
    verticalAnchor: docx.TableAnchorType.PAGE,
    absoluteHorizontalPosition: 0,
    absoluteVerticalPosition: twips(297 - 35) - lines * 500,
    leftFromText: 0,
    rightFromText: 0,
  }
  const size = { size: width, type: docx.WidthType.DXA }
  const rows = [...copied, row(last, copied.length === 0 ? 8 : 6, 8)]
  return [
    new docx.Paragraph({ spacing: leading(press), children: [] }),
    new docx.Table({ width: size, columnWidths: [width], layout: docx.TableLayoutType.FIXED, float, rows }),
    // A floating table is anchored to the paragraph behind it; the smallest that is one.
    new docx.Paragraph({ spacing: leading(press, 0, 0, 20), children: [] }),
  ]
}
