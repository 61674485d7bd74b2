import type { LedgerRow } from '../reading/ledger.ts'

/** A word as it is remembered: no blanks, one width of letters and signs, at most 200 characters. */
export const plainWord = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').slice(0, 200)

/** What the office decided for words under 问题类别: the code of a category, or null, that of the whole takeover. */
export type Words = ReadonlyMap<string, string | null>

/** A word of a ledger under 问题类别: how many rows carry it, and the first cell it stands in. */
export type Word = Readonly<{ word: string; rows: number; at: string }>

/** Each different word the problems of a ledger carry under 问题类别, in their order. A row that goes on with a problem has none of its own. */
export function wordsIn(rows: readonly Pick<LedgerRow, 'values' | 'continues'>[]): Word[] {
  const found = new Map<string, Word>()
  for (const { values, continues } of rows) {
    const word = plainWord(values.category?.text ?? '')
    if (continues || word === '') continue
    const before = found.get(word)
    found.set(word, { word, rows: (before?.rows ?? 0) + 1, at: before?.at ?? (values.category?.at as string) })
  }
  return [...found.values()]
}

/** The category of a row: as decided for its word, or that of the whole takeover where it has none; undecided gives the empty one. */
export function categoryOf(text: string, words: Words, ofAll: string): string {
  const word = plainWord(text)
  return word === '' ? ofAll : words.has(word) ? (words.get(word) ?? ofAll) : ''
}
