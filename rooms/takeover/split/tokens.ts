import { bareParagraphs } from './bare.ts'
import { closingAt } from './closing.ts'
import type { Flow } from './flow.ts'
import { type Label, labelAt } from './labels.ts'
import { type Mark, markAt, type Strength } from './levels.ts'
import { paragraphAt } from './paragraphs.ts'

export type Token =
  | ({ type: 'mark' } & Mark)
  | ({ type: 'label'; mark?: Mark } & Label)
  | { type: 'closing'; rule: string; from: number; to: number }

const maybeMark = /[一二三四五六七八九十百\d(①-⒛㈠-㈩第其问反具存整主]/
const maybeLabel = /[[(<]|[一-龥]/
const stops = /[。;:!?,)”"’'\]]/

/** Lines longer than this may have lost their line breaks; only in them a mark may stand amid words. */
const longLine = 260

/** How the place begins. */
function strengthAt(shadow: string, from: number): Strength {
  let n = from - 1
  while (n >= 0 && shadow[n] === ' ') n--
  if (n < 0 || shadow[n] === '\n') return 'line'
  if (n < from - 1) return 'stop'
  return stops.test(shadow[n] as string) ? 'stop' : 'mid'
}

/** Signs before a number that make it a part of a word: 第1、2.5, A1 */
const partOfWord = /[\d.第A-Za-z之十百千万年月/-]/
const partOfNumeral = /[一二三四五六七八九十百第之统唯每任万同某逐]/

/** Whether a mark that was read here may be one at all, by the signs before it. */
function mayBegin(shadow: string, mark: Mark): boolean {
  const before = shadow[mark.from - 1] ?? '\n'
  if (mark.strength === 'line') return true
  if (mark.style === 'is' || mark.style === 'ord') return /[。;:!?,\s)”"\]—-]/.test(before)
  if (mark.style === 'num' || mark.style === 'numr') return !partOfWord.test(before) && !/[,(]/.test(before)
  if (mark.style === 'cn') return !partOfNumeral.test(before) && !/[,(、]/.test(before)
  return before !== '、'
}

/** All marks, labels and closings of the flow, in order. */
export function tokensOf({ shadow }: Flow): Token[] {
  const tokens: Token[] = []
  const ends = paragraphEnds(shadow)
  let paragraph = 0
  let from = 0
  let lineFrom = 0
  while (from < shadow.length) {
    const sign = shadow[from] as string
    if (sign === '\n') lineFrom = from + 1
    if (sign === '\n' || sign === ' ') {
      from++
      continue
    }
    while ((ends[paragraph] as number) < from) paragraph++
    const strength = strengthAt(shadow, from)
    const long = (ends[paragraph] as number) - lineFrom > longLine
    const token = tokenAt(shadow, from, sign, strength, long, tokens.at(-1))
    if (token) tokens.push(token)
    from = token ? Math.max(token.to, from + 1) : from + 1
  }
  return withoutEarlyClosings(withBare(shadow, tokens))
}

/** Findings without a number stand where nothing else is numbered or named. */
function withBare(shadow: string, tokens: readonly Token[]): readonly Token[] {
  if (tokens.some((token) => token.type === 'mark' && token.style !== 'is' && token.style !== 'ord')) return tokens
  if (tokens.some((token) => token.type === 'label')) return tokens
  const bare = bareParagraphs(shadow).map((mark): Token => ({ type: 'mark', ...mark }))
  return [...tokens, ...bare].toSorted((a, b) => a.from - b.from)
}

function tokenAt(
  shadow: string,
  from: number,
  sign: string,
  strength: Strength,
  long: boolean,
  last: Token | undefined,
): Token | undefined {
  if (strength === 'mid' && !long) {
    if (!/[①-⒛㈠-㈩整责]/.test(sign)) return undefined
  }
  if (maybeMark.test(sign)) {
    const mark = markAt(shadow, from, strength)
    if (mark && mayBegin(shadow, mark)) return { type: 'mark', ...mark }
  }
  const afterMark = last?.type === 'mark' && shadow.slice(last.to, from).trim() === ''
  if (maybeLabel.test(sign)) {
    const label = labelAt(shadow, from, afterMark ? 'line' : strength)
    if (label) return { type: 'label', ...label }
  }
  if (strength !== 'line') return undefined
  const closing = closingAt(shadow, from)
  if (closing) return { type: 'closing', rule: closing, from, to: from }
  const para = afterMark ? undefined : paragraphAt(shadow, from)
  return para && { type: 'mark', ...para }
}

function paragraphEnds(shadow: string): number[] {
  const ends: number[] = []
  for (let at = shadow.indexOf('\n'); at >= 0; at = shadow.indexOf('\n', at + 1)) ends.push(at)
  ends.push(shadow.length)
  return ends
}

/** A closing counts only behind the last mark of a block. */
function withoutEarlyClosings(tokens: readonly Token[]): Token[] {
  const last = tokens.findLastIndex((token) => token.type === 'mark' && token.style !== 'is' && token.style !== 'ord')
  return tokens.filter((token, n) => token.type !== 'closing' || n > last)
}
