import type { Stated, Statement } from '../stated.ts'

/** An item as it stands, with what a document of the same kind said of it before; null where none did. */
export type Standing = Readonly<{
  item: string
  title: string
  text: string
  chapter: string
  category: string
  subcategory: string
  key: boolean
  keyReason: string
  statement: Statement | null
  /** Whether its words come from documents of this kind alone, so that a corrected one may correct them. */
  own: boolean
}>

export const outcomes = ['new', 'changed', 'same'] as const
export type Outcome = (typeof outcomes)[number]

/** What an incoming item is: new, or an item that stands, with the fields in which it differs. */
export type Planned = Readonly<{ outcome: Outcome; item: string | null; changes: readonly string[] }>

export type Taking = Readonly<{ rows: readonly Planned[]; missing: readonly string[] }>

/** The mark a finding begins with: 1. （一） 一、 ① 问题3 … */
const leadingMark =
  /^\s*(?:问题\s*)?(?:[（(][一二三四五六七八九十百\d]{1,4}[）)]|[一二三四五六七八九十百\d]{1,4}\s*[、.．:：]|[①-⑳])\s*/u

/** A finding without the mark it begins with. */
export const withoutMark = (finding: string): string => finding.replace(leadingMark, '')

/**
 * Words as two spellings share them: full and half width, spaces and punctuation do not count, nor does the mark before a finding or what
 * reports put around it (关于“…”的问题).
 */
export const plainWords = (text: string): string => {
  const bare = withoutMark(text)
    .replace(/^(?:关于|针对|对于|反馈(?:的)?问题[:：])/, '')
    .replace(/(?:的)?问题(?:的?整改(?:落实)?(?:情况)?)?[。：:；;]?\s*$/, '')
  return (bare.trim() === '' ? text : bare).normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, '')
}

/** Characters of a finding that are looked at for likeness; more would only cost time. */
const LOOKED_AT = 400

function pairsOf(words: string): Map<string, number> {
  const found = new Map<string, number>()
  for (let n = 0; n + 1 < words.length; n++) {
    const pair = words.slice(n, n + 2)
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

/** How alike two texts are, 0 to 1: the share of neighbouring signs they have in common (Dice). */
export function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => plainWords(text).slice(0, LOOKED_AT)) as [string, string]
  if (a === b) return 1
  const [pairs, others] = [pairsOf(a), pairsOf(b)]
  let both = 0
  for (const [pair, count] of pairs) both += Math.min(count, others.get(pair) ?? 0)
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1)
  return all === 0 ? 0 : (2 * both) / all
}

/** An item under the same number is the same one if half of its words are; elsewhere nearly all of them must be. */
const SAME_PATH = 0.5
const ANYWHERE = 0.8

/**
 * What taking over these items would do: an item is known by its path and finding, then by its finding alone, then by its path with a
 * finding that is much alike (a corrected word), then by a finding nearly the same. Nothing is deleted: what is not named again is `missing`.
 */
export function planTaking(standing: readonly Standing[], stated: readonly Stated[]): Taking {
  const left = new Map(standing.map((one) => [one.item, one]))
  const found: (Standing | null)[] = stated.map(() => null)
  const findingOf = (one: Standing) => one.statement?.finding ?? one.text
  const exact = new Map<string, Standing[]>()
  for (const one of standing) {
    for (const words of new Set([plainWords(findingOf(one)), plainWords(one.text)])) {
      exact.set(words, [...(exact.get(words) ?? []), one])
    }
  }
  const samePath = (one: Standing, as: Stated) => one.statement !== null && one.statement.path === as.path
  const take = (n: number, one: Standing | undefined) => {
    if (!one || !left.delete(one.item)) return
    found[n] = one
  }
  const open = () => stated.flatMap((as, n) => (found[n] === null ? [{ as, n }] : []))
  const equal = (as: Stated) => (exact.get(plainWords(as.text)) ?? []).filter((one) => left.has(one.item))
  for (const { as, n } of open())
    take(
      n,
      equal(as).find((one) => samePath(one, as)),
    )
  for (const { as, n } of open()) take(n, equal(as)[0])
  for (const { as, n } of open()) {
    take(
      n,
      [...left.values()].find((one) => samePath(one, as) && likeness(findingOf(one), as.text) >= SAME_PATH),
    )
  }
  for (const { as, n } of open()) {
    const [best] = [...left.values()]
      .map((one) => ({ one, like: likeness(findingOf(one), as.text) }))
      .filter(({ like }) => like >= ANYWHERE)
      .sort((a, b) => b.like - a.like)
    take(n, best?.one)
  }
  const rows = stated.map((as, n): Planned => {
    const one = found[n] ?? null
    if (one === null) return { outcome: 'new', item: null, changes: [] }
    const changes = changesOf(one, as)
    return { outcome: changes.length === 0 ? 'same' : 'changed', item: one.item, changes }
  })
  const missing = [...left.values()].filter((one) => one.statement !== null).map(({ item }) => item)
  return { rows, missing }
}

const itemFields = ['title', 'text', 'chapter', 'category', 'subcategory', 'key', 'keyReason'] as const
const saidFields = [
  'path',
  'status',
  'statusText',
  'goal',
  'leaderName',
  'unitName',
  'responsibleName',
  'dueOn',
  'concentrated',
  'lasting',
  'rulesMade',
  'recoveredFen',
  'heldToAccount',
  'alikeFound',
  'campaigns',
  'closedOn',
  'closingOpinion',
  'publicText',
] as const

/** The fields in which a document says something else than before. A new kind of document says all it says for the first time. */
export function changesOf(one: Standing, as: Stated): string[] {
  const { statement } = one
  if (statement === null)
    return ['statement', ...(one.own ? itemFields.filter((field) => one[field] !== as[field]) : [])]
  return [
    ...(one.own
      ? itemFields.filter((field) => one[field] !== as[field])
      : statement.finding === as.text
        ? []
        : ['text']),
    ...saidFields.filter((field) => statement[field] !== as[field]),
    ...(statement.measures === JSON.stringify(as.measures) ? [] : ['measures']),
  ]
}
