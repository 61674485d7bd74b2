import { join, sep } from 'node:path'
import { getDocument, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Refused, refuse } from '../../../../core/pure/refusal.ts'
import { broken, encrypted } from '../../../../core/server/files/kinds/limits.ts'
import { textLimits } from '../limits.ts'
import type { LooseLine, ReadingWarning } from '../reading.ts'
import { joinedLines, type Page } from './paragraphs.ts'
import { type Piece, rowsOf } from './rows.ts'

const fonts = join(import.meta.dirname, '../../../../node_modules/pdfjs-dist')

/** Fewer characters than this on a page, over the whole document, is no text but the stamp of a scanner. */
const SCAN = 8

/**
 * Reads the text of a PDF into lines with their pages. Nothing in it runs and nothing is fetched: character maps come
 * from the program. Refuses `takeover.no-text-layer` (a scan), `takeover.too-many-pages`, `files.encrypted`, `files.broken`.
 */
export async function readPdf(
  bytes: Buffer,
): Promise<{ lines: readonly LooseLine[]; pages: number; warnings: readonly ReadingWarning[] }> {
  const document = await opened(bytes)
  if (document.numPages > textLimits.pages)
    throw new Refused(refuse('takeover.too-many-pages', { most: textLimits.pages }))
  const pages: Page[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { height, transform } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) => ('str' in item ? (pieceOf(item, transform) ?? []) : []))
    pages.push({ number, height, rows: rowsOf(pieces) })
    page.cleanup()
  }
  return told(pages)
}

function told(pages: readonly Page[]) {
  const sizes = pages.map(({ rows }) => rows.reduce((sum, { text }) => sum + text.length, 0))
  const characters = sizes.reduce((sum, size) => sum + size, 0)
  if (characters < SCAN * pages.length) throw new Refused(refuse('takeover.no-text-layer', { pages: pages.length }))
  const { lines, leftOut } = joinedLines(pages)
  const warnings: ReadingWarning[] = []
  if (sizes.includes(0)) warnings.push('pages-without-text')
  if (leftOut) warnings.push('headers-left-out')
  if (lines.some(({ text }) => /[\ufffd\ue000-\uf8ff]/.test(text))) warnings.push('odd-characters')
  return { lines, pages: pages.length, warnings }
}

async function opened(bytes: Buffer) {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      cMapUrl: join(fonts, 'cmaps') + sep,
      cMapPacked: true,
      standardFontDataUrl: join(fonts, 'standard_fonts') + sep,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    }).promise
  } catch (error) {
    throw (error as Error).name === 'PasswordException' ? encrypted() : broken('pdf')
  }
}

type Item = Readonly<{ str: string; transform: readonly number[]; width: number; height: number }>

/** A piece as it is seen on the upright page; nothing when it lies across (a watermark). */
function pieceOf({ str, transform, width }: Item, view: readonly number[]): Piece | undefined {
  const [a, b, c, d, x, y] = Util.transform([...view], [...transform]) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const height = Math.hypot(c, d)
  if (a <= 0 || Math.abs(b) > 0.2 * Math.abs(a)) return undefined
  return { text: plain(str), x, y, width, height: height || 1 }
}

/** Fonts often lead from a character to the radical that looks like it: the character is meant. */
const plain = (text: string) => text.replace(/[\u2f00-\u2fdf\uf900-\ufaff]/g, (sign) => sign.normalize('NFKC'))
