import { type Refusal, Refused, refuse } from '../../../core/pure/refusal.ts'
import { endingOf } from '../../../core/server/files/kind.ts'
import { CannotRead } from '../../../core/server/xlsx/unpack.ts'
import { openPackage } from './docx/package.ts'
import { readDocument } from './docx/read.ts'
import { decodeText } from './encoding.ts'
import { isMislabelled, kindInside } from './inside.ts'
import { textLimits } from './limits.ts'
import type { KindOfFile, Line, LooseLine, Reading } from './reading.ts'

/** A file that this process cannot open itself: LibreOffice has to change it first. */
export type Foreign = Readonly<{ foreign: KindOfFile }>

/** Reads a file by what is inside it. To be run where it may die. Refuses with the room's codes; see `readLines`. */
export async function answerTo(bytes: Buffer, name: string): Promise<Reading | Foreign | Refusal> {
  try {
    if (bytes.length === 0) return refuse('takeover.empty')
    const ending = endingOf(name)
    const kind = await kindInside(bytes, ending)
    if (foreign.has(kind)) return { foreign: kind }
    const reading = await readers[kind as keyof typeof readers](bytes)
    return isMislabelled(kind, ending) ? { ...reading, warnings: ['mislabelled', ...reading.warnings] } : reading
  } catch (error) {
    if (error instanceof Refused) return ours(error.refusal)
    if (error instanceof CannotRead)
      return error.reason === 'bomb' ? refuse('takeover.bomb') : refuse('takeover.broken')
    return refuse('takeover.broken')
  }
}

const foreign = new Set<KindOfFile>(['doc', 'wps', 'rtf', 'xls', 'et'])

/** What the readers of containers refuse, in this room's words. */
function ours(refusal: Refusal): Refusal {
  if (refusal.refused.startsWith('takeover.')) return refusal
  if (refusal.refused === 'files.encrypted') return refuse('takeover.encrypted')
  if (refusal.refused === 'files.bomb') return refuse('takeover.bomb')
  return refuse('takeover.broken')
}

const readers = {
  docx: async (bytes: Buffer): Promise<Reading> => {
    const { lines, warnings } = await readDocument(await openPackage(bytes))
    return { kindOfFile: 'docx', lines: counted(lines), warnings }
  },
  pdf: async (bytes: Buffer): Promise<Reading> => {
    // Loading it takes longer than reading most other files.
    const { readPdf } = await import('./pdf/read.ts')
    const { lines, pages, warnings } = await readPdf(bytes)
    return { kindOfFile: 'pdf', lines: counted(lines), pages, warnings }
  },
  xlsx: async (bytes: Buffer): Promise<Reading> => {
    const { readGrid } = await import('./grid.ts')
    const { grid, lines, warnings } = await readGrid(bytes)
    return { kindOfFile: 'xlsx', lines: counted(lines), grid, warnings }
  },
  txt: async (bytes: Buffer): Promise<Reading> => {
    const read = decodeText(bytes)
    if (!read) throw new Refused(refuse('takeover.not-text'))
    const lines = read.text.split(/\r\n|[\n\r\v\f\u2028\u2029\u0085]/).map((text) => ({ text }))
    return { kindOfFile: 'txt', encoding: read.encoding, lines: counted(lines), warnings: [] }
  },
} as const

/** Counts the lines. Refuses `takeover.too-much-text`, and `takeover.empty` when no line says anything. */
function counted(lines: readonly LooseLine[]): Line[] {
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (lines.length > textLimits.lines || characters > textLimits.characters)
    throw new Refused(refuse('takeover.too-much-text', { most: textLimits.characters }))
  if (lines.every(({ text }) => text.trim() === '')) throw new Refused(refuse('takeover.empty'))
  return lines.map((line, n) => ({ ...line, text: line.text.toWellFormed(), number: n + 1 }))
}
