import type { Hat } from '../../../core/pure/hats.ts'
import { type Arm, armsOf } from '../../../core/pure/sight.ts'
import { file } from '../../documents/contract.ts'
import { mostTyped } from '../contract.ts'

/** Signs of an excerpt; the next one begins with its last `mostTyped`, so that a word across two of them stands whole in one. */
const excerptSigns = 900
/** Signs of a file that are kept for searching: about a thousand pages. */
export const mostSigns = 1_000_000

/**
 * A text in the form in which it is kept and looked for: full-width letters and digits plain (NFKC), control signs gone, spaces single and
 * none between Chinese signs, where layout puts them at will.
 */
export const tidied = (text: string): string =>
  text
    .normalize('NFKC')
    .toWellFormed()
    .replace(/[^\S\n]+|[\p{Cc}\p{Cf}]/gu, (found) => (found === '\n' ? '\n' : ' '))
    .replace(/ {2,}/g, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim()

/** The excerpts of a file: number 0 its name, the others its text, each beginning with the last signs of the one before. */
export function excerptsOf(name: string, lines: readonly string[]): string[] {
  const excerpts = [tidied(name)]
  const signs: string[] = []
  for (const line of lines) {
    const said = tidied(line)
    if (said !== '' && signs.length > 0) signs.push('\n')
    for (const sign of said) signs.push(sign)
    if (signs.length > mostSigns) break
  }
  const last = Math.min(signs.length, mostSigns)
  const step = excerptSigns - mostTyped
  for (let from = 0; from < last && (from === 0 || from + mostTyped < last); from += step) {
    const text = signs
      .slice(from, Math.min(from + excerptSigns, last))
      .join('')
      .trim()
    if (text !== '') excerpts.push(text)
  }
  return excerpts
}

/** The pairs of neighbouring signs of what was typed; none of a single sign. */
export function pairsOf(typed: string): string[] {
  const signs = [...tidied(typed).toLowerCase()]
  return [...new Set(signs.slice(1).map((sign, n) => `${signs[n]}${sign}`))]
}

const marks = { team: 't', rectification: 'r', opinion: 'o', office: 'f', report: 'p', library: 'l' } as const
const closing = ['opinion', 'report', 'library'] as const

/** The marks of the circles in which a hat sees files (documents 3.2): it looks for nothing else. Capital: not yet opened. */
export function marksOf(hat: Hat): string[] {
  const of = ({ when }: Arm): string[] => {
    const circles = (when['circle'] ?? []) as readonly (keyof typeof marks)[]
    const closed = when['opened'] ? [] : circles.filter((one) => closing.some((each) => each === one))
    return [...circles.map((one) => marks[one]), ...closed.map((one) => marks[one].toUpperCase())]
  }
  return [...new Set(armsOf(file.sight, hat).flatMap(of))].sort()
}

const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '$&$&')}'`

/** The question of the index: all pairs of what was typed, in one of the circles a hat sees. Null when nothing can be asked. */
export function questionOf(typed: string, hat: Hat): string | null {
  const [pairs, mine] = [pairsOf(typed), marksOf(hat)]
  if (pairs.length === 0 || mine.length === 0) return null
  return mine.map((mark) => `(${pairs.map((pair) => quoted(mark + pair)).join(' & ')})`).join(' | ')
}

/** Some signs before and after the place where what was typed stands; null where it does not stand. */
export function snippetOf(text: string, typed: string): string | null {
  const word = tidied(typed).toLowerCase()
  const at = text.toLowerCase().indexOf(word)
  if (at < 0) return null
  const [from, until] = [Math.max(0, at - 40), at + word.length + 60]
  const cut = text.slice(from, until).toWellFormed().replaceAll('\ufffd', '').replaceAll('\n', ' ')
  return `${from > 0 ? '…' : ''}${cut}${until < text.length ? '…' : ''}`
}
