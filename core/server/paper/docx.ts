import type * as Docx from 'docx'
import type { Paper } from '../../pure/paper.ts'
import { textOf } from '../../pure/paper.ts'
import { formBlocks, lies } from './form.ts'
import { type Fonts, gbFonts, page, sizes, twips } from './measures.ts'
import { officialOf } from './official.ts'
import { type Press, plain, run } from './runs.ts'

let loaded: Promise<Omit<Press, 'fonts'>> | undefined
/** The library is read from disk with the first paper, not when the house opens. */
const load = () => (loaded ??= import('docx').then((docx) => ({ docx })))

/**
 * A paper as DOCX: an official document by GB/T 9704-2012, a form as its tables. `fonts`: other typefaces than those the standard names, for
 * measuring where those are not installed.
 */
export async function docxOf(paper: Paper, fonts: Fonts = gbFonts): Promise<Buffer> {
  const press: Press = { ...(await load()), fonts }
  const { docx } = press
  const code = paper.form === 'form' && paper.code !== '' ? await picture(paper.code) : null
  const lying = paper.form === 'form' && lies(paper)
  const children = paper.form === 'official' ? officialOf(press, paper) : formBlocks(press, paper, code)
  const document = new docx.Document({
    title: plain(paper.title),
    creator: 'Mingcha',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: fonts.body, size: sizes.body } } } },
    sections: [
      {
        properties: { page: lying ? lyingPage(docx) : page },
        footers: { default: footer(press, 'right'), even: footer(press, 'left') },
        children,
      },
    ],
  })
  return docx.Packer.toBuffer(document)
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
function footer(press: Press, side: 'left' | 'right'): Docx.Footer {
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
    ],
  })
}

/** The QR code of a paper that is signed by hand. */
async function picture(text: string): Promise<Buffer> {
  const { toBuffer } = await import('qrcode')
  return toBuffer(text, { errorCorrectionLevel: 'M', margin: 0, width: 304 })
}

/** What the paper says, as it is hashed: the same text gives the same hash, whatever the library writes around it. */
export const hashedText = (paper: Paper): string => `${paper.form}\n${textOf(paper)}`
