import type * as Docx from 'docx'
import { type Official, type Paper, textOf } from '../../pure/paper.ts'
import { sameBytes } from './bytes.ts'
import { formBlocks, lies } from './form.ts'
import type { PaperCode } from './mark.ts'
import { type Fonts, gbFonts, page, sizes, twips } from './measures.ts'
import { type Codes, officialOf } from './official.ts'
import { type Press, plain, run } from './runs.ts'

let loaded: Promise<Omit<Press, 'fonts'>> | undefined
/** The library is read from disk with the first paper, not when the house opens. */
const load = () => (loaded ??= import('docx').then((docx) => ({ docx })))

/**
 * A paper as DOCX: an official document by GB/T 9704-2012, a form as its tables. The same paper gives the same bytes. `code`: what its version is known again by, at the foot of every page.
 * `fonts`: other typefaces than those the standard names, for measuring where those are not installed.
 */
export async function docxOf(
  paper: Paper,
  { code: version, fonts = gbFonts }: { code?: PaperCode; fonts?: Fonts } = {},
): Promise<Buffer> {
  const press: Press = { ...(await load()), fonts }
  const { docx } = press
  const code = paper.form === 'form' && paper.code !== '' ? await codePicture(paper.code) : null
  const known = version
    ? { ...version, picture: await codePicture(version.text), lying: paper.form === 'form' && lies(paper) }
    : null
  const lying = paper.form === 'form' && lies(paper)
  const children =
    paper.form === 'official' ? officialOf(press, paper, await codesIn(paper)) : formBlocks(press, paper, code)
  const document = new docx.Document({
    title: plain(paper.title),
    creator: 'Mingcha',
    lastModifiedBy: 'Mingcha',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: fonts.body, size: sizes.body } } } },
    sections: [
      {
        properties: { page: lying ? lyingPage(docx) : page },
        footers: { default: footer(press, 'right', known), even: footer(press, 'left', known) },
        children,
      },
    ],
  })
  return sameBytes(await docx.Packer.toBuffer(document))
}

async function codesIn({ body }: Official): Promise<Codes> {
  const texts = body.flatMap((piece) => (piece.kind === 'code' ? [piece.text] : []))
  return new Map(await Promise.all(texts.map(async (text) => [text, await codePicture(text)] as const)))
}

const lyingPage = (docx: typeof Docx): Docx.ISectionPropertiesOptions['page'] => ({
  size: { ...page.size, orientation: docx.PageOrientation.LANDSCAPE },
  margin: {
    top: twips(25),
    right: twips(20),
    bottom: twips(22),
    left: twips(20),
    header: twips(12),
    footer: twips(12),
  },
})

/** — 1 — in 4号 half-width 宋体: odd pages at the right, even ones at the left, one character in (GB/T 9704 7.5). */
function footer(press: Press, side: 'left' | 'right', known: Known | null): Docx.Footer {
  const { docx, fonts } = press
  const font = fonts.song
  const number = new docx.TextRun({ children: ['— ', docx.PageNumber.CURRENT, ' —'], font, size: sizes.small })
  const blank = run(press, '　', { font: 'song', size: sizes.small })
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: side === 'left' ? docx.AlignmentType.LEFT : docx.AlignmentType.RIGHT,
        children: side === 'left' ? [blank, number] : [number, blank],
      }),
      ...(known ? [versionLine(press, known)] : []),
    ],
  })
}

type Known = PaperCode & Readonly<{ picture: Buffer; lying: boolean }>

/** The code of the version: a QR in the middle of the foot, outside the type area, and the same in letters below the page number. */
function versionLine(press: Press, { short, picture: data, lying }: Known): Docx.Paragraph {
  const { docx } = press
  const [side, wide, high] = lying ? [16, 297, 210] : [19, 210, 297]
  const emu = (mm: number) => Math.round(mm * 36_000)
  const pixels = (side / 25.4) * 96
  const from = {
    horizontal: docx.HorizontalPositionRelativeFrom.PAGE,
    vertical: docx.VerticalPositionRelativeFrom.PAGE,
  }
  const code = new docx.ImageRun({
    type: 'png',
    data,
    transformation: { width: pixels, height: pixels },
    floating: {
      horizontalPosition: { relative: from.horizontal, offset: emu((wide - side) / 2) },
      verticalPosition: { relative: from.vertical, offset: emu(high - side - 5) },
    },
  })
  return new docx.Paragraph({
    alignment: docx.AlignmentType.LEFT,
    children: [run(press, `文书码 ${short}`, { font: 'song', size: 15, color: '595959' }), code],
  })
}

/** A QR code as PNG: that of a version of a paper, or of a thing that is signed by hand. */
export async function codePicture(text: string): Promise<Buffer> {
  const { toBuffer } = await import('qrcode')
  return toBuffer(text, { errorCorrectionLevel: 'M', margin: 0, width: 304 })
}

/** What the paper says, as it is hashed: the same text gives the same hash, whatever the library writes around it. */
export const hashedText = (paper: Paper): string => `${paper.form}\n${textOf(paper)}`
