import type * as Docx from 'docx'
import { closer, type Fonts, line, sizes } from './measures.ts'

/** The library, once it is loaded, and the typefaces to write with. */
export type Press = Readonly<{ docx: typeof Docx; fonts: Fonts }>

type Look = Readonly<{
  font?: keyof Fonts
  size?: number
  bold?: boolean
  color?: string
  /** Twentieths of a point between characters. */
  spacing?: number
  /** Begins a new line. */
  fresh?: boolean
}>

/** What XML 1.0 cannot carry is left out; everything else is text and nothing but text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const uncarried =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
export const plain = (text: string): string => text.replace(uncarried, '')

/** A run of text in one of the typefaces. */
export const run = ({ docx, fonts }: Press, text: string, look: Look = {}): Docx.TextRun => {
  const name = fonts[look.font ?? 'body']
  return new docx.TextRun({
    text: plain(text),
    font: { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' },
    size: look.size ?? sizes.body,
    characterSpacing: look.spacing ?? 0,
    ...(look.fresh ? { break: 1 } : {}),
    ...(look.bold ? { bold: true } : {}),
    ...(look.color ? { color: look.color } : {}),
  })
}

/** Spacing of a line of the body, with room above and below in twentieths of a point. */
export const leading = ({ docx }: Press, before = 0, after = 0, height = line): Docx.ISpacingProperties => ({
  line: height,
  lineRule: docx.LineRuleType.EXACT,
  before,
  after,
})

/** A paragraph of the body in size 3, its characters set so that 28 fill a line. */
export const bodyRun = (press: Press, text: string, font: keyof Fonts = 'body', bold = false): Docx.TextRun =>
  run(press, text, { font, bold, spacing: closer })
