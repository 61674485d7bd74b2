import { withoutMark } from '../../feedback/rules/taking.ts'
import type { Stated } from '../../feedback/stated.ts'
import type { Piece } from '../nouns.ts'
import type { Line } from '../split/split.ts'
import { byNumber, textOf } from './pieces.ts'

/** What keeps a piece from being taken over: its place in the list, or none when the whole is meant; the code of a refusal, its facts. */
export type Fault = Readonly<{ piece: number | null; code: string; facts: Readonly<Record<string, string | number>> }>

export const longest = { finding: 5_000, measure: 2_000, status: 20_000, title: 200, measures: 100 } as const

/** Characters no form takes: controls but tab and line feed, and signs that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g
export const plain = (text: string): string => text.toWellFormed().replace(unseen, '').trim()

/** The first clause of a finding, as its title: without the mark before it, up to the first full stop or semicolon, at most so many characters. */
export function titleOf(finding: string): string {
  const line = (withoutMark(finding) || finding).replace(/\s+/g, ' ')
  const clause = line.split(/[。；;！!]/, 1)[0]?.trim() || line
  const whole = [...clause]
  return whole.length <= longest.title ? clause : `${whole.slice(0, longest.title - 1).join('')}…`
}

/** A long text in parts of at most `most` characters, cut after the end of a sentence where there is one; nothing is lost. */
export function inParts(text: string, most: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > most) {
    const head = rest.slice(0, most)
    const end = Math.max(...['。', '；', '\n', '，'].map((sign) => head.lastIndexOf(sign))) + 1
    const at = end > most / 2 ? end : most - (/[\ud800-\udbff]$/.test(head) ? 1 : 0)
    parts.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...parts, rest].map((part) => part.trim()).filter((part) => part !== '')
}

/** What an item has besides its finding when a document of running text states it: nothing of a ledger's columns. */
export const unsaid = {
  subcategory: '',
  key: false,
  keyReason: '',
  goal: '',
  leaderName: '',
  unitName: '',
  responsibleName: '',
  dueOn: null,
  concentrated: null,
  lasting: null,
  rulesMade: null,
  recoveredFen: null,
  heldToAccount: null,
  alikeFound: null,
  campaigns: null,
  closedOn: null,
  closingOpinion: '',
  publicText: '',
} as const satisfies Partial<Stated>

type Group = { piece: number; item: Piece; measures: Piece[]; statuses: Piece[]; chapter: string }

/** Items with what belongs to them; the chapter is the heading under the same first mark. */
function groupsOf(pieces: readonly Piece[], text: (piece: Piece) => string): Group[] {
  const groups: Group[] = []
  const chapters = new Map<string, string>()
  for (const [n, piece] of pieces.entries()) {
    const group = groups.at(-1)
    const mark = piece.path[0] ?? ''
    if (piece.role === 'section' && piece.path.length === 1 && mark !== '') chapters.set(mark, text(piece))
    if (piece.role === 'item') {
      groups.push({ piece: n, item: piece, measures: [], statuses: [], chapter: chapters.get(mark) ?? '' })
    }
    if (piece.role === 'measure') group?.measures.push(piece)
    if (piece.role === 'status') group?.statuses.push(piece)
  }
  return groups
}

/**
 * What a corrected split states, item by item, and what keeps it from being taken over: an item without a category, a piece that is too
 * long to be one, no item at all. `category` is that of items without one of their own.
 */
export function statedBy(
  pieces: readonly Piece[],
  lines: readonly Line[],
  category: string,
): { items: Stated[]; faults: Fault[] } {
  const known = byNumber(lines)
  const pages = new Map(lines.flatMap(({ number, page }) => (page === undefined ? [] : [[number, page] as const])))
  const text = (piece: Piece) => plain(textOf(piece.at, known))
  const faults: Fault[] = []
  const items = groupsOf(pieces, text).map(({ piece, item, measures, statuses, chapter }): Stated => {
    const finding = text(item)
    const own = item.category || category
    if (finding === '') faults.push({ piece, code: 'takeover.no-finding', facts: {} })
    if (own === '') faults.push({ piece, code: 'takeover.no-category', facts: {} })
    if (finding.length > longest.finding) {
      faults.push({ piece, code: 'takeover.piece-too-long', facts: { most: longest.finding } })
    }
    if (measures.length > longest.measures) {
      faults.push({ piece, code: 'takeover.too-many-measures', facts: { most: longest.measures } })
    }
    const statusText = statuses.map(text).join('\n')
    if (statusText.length > longest.status) {
      faults.push({ piece, code: 'takeover.piece-too-long', facts: { most: longest.status } })
    }
    const numbers = [item, ...measures, ...statuses].flatMap(({ at }) => at.map(([line]) => line))
    const fromLine = Math.min(...item.at.map(([line]) => line))
    return {
      ...unsaid,
      path: item.path.join(' ').slice(0, 300),
      title: titleOf(finding),
      text: finding,
      chapter: chapter.slice(0, 100),
      category: own,
      measures: measures.flatMap((measure) => inParts(text(measure), longest.measure)),
      status: item.status,
      statusText,
      fromLine,
      toLine: Math.max(...numbers),
      page: pages.get(fromLine) ?? null,
    }
  })
  if (items.length === 0) faults.push({ piece: null, code: 'takeover.no-items', facts: {} })
  return { items, faults }
}
