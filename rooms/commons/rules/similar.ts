/** What is compared of a finding; tags besides its words. */
export type Compared = Readonly<{
  title: string
  overview: string
  category: string
  subcategory: string
  kind: string
}>

/** How many pairs of signs are kept of a finding: those of its title, then those its overview begins with. */
export const SKETCH = 48

/** Pairs of neighbouring Han signs, each once, in the order they are met; across a comma or a figure there is no pair. */
export function pairsOf(text: string): string[] {
  const runs = text.normalize('NFKC').match(/[\u4e00-\u9fff]{2,}/g) ?? []
  return [...new Set(runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, n) => run.slice(n, n + 2))))]
}

/** By what a finding is found: the first pairs of its title and overview. */
export const sketchOf = ({ title, overview }: Pick<Compared, 'title' | 'overview'>): string[] =>
  pairsOf(`${title}\n${overview}`).slice(0, SKETCH)

/** What a pair tells: the rarer among `all` findings, the more. `met`: in how many it stands. */
export const weightOf = (met: number, all: number): number => Math.log(1 + all / Math.max(1, met))

/** Rows of the index that are read to find what is like one finding. */
export const BUDGET = 30_000

/**
 * The pairs of a sketch by which others are looked for, given in how many findings each stands: the rarest first, as many as the index may be read for. What stands in one alone
 * leads nowhere.
 */
export function tellingOf(met: ReadonlyMap<string, number>, budget = BUDGET): string[] {
  const ranked = [...met].filter(([, n]) => n > 1).toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
  let read = 0
  return ranked.filter(([, n]) => (read += n) <= budget).map(([pair]) => pair)
}

/** How alike, and why. */
export type Likeness = Readonly<{
  score: number
  words: string[]
  sameCategory: boolean
  sameSubcategory: boolean
  sameKind: boolean
}>

/** Shares of a score of 100. */
const share = { words: 76, category: 8, subcategory: 8, kind: 8 } as const
/** Below this part of what its words tell, two findings are not called alike, whatever their tags. */
const least = 0.08

/**
 * How much of what `one` says (pairs without a weight are not looked at: those of its own unit’s name) stands in `other` too, and the tags both have (S0-25): 0 to 100, with the reasons. Null where they share too few words. A measure of wording: it
 * finds nothing and decides nothing.
 */
export function likeness(one: Compared, other: Compared, weights: ReadonlyMap<string, number>): Likeness | null {
  const theirs = new Set(sketchOf(other))
  const mine = sketchOf(one)
  const sum = (pairs: readonly string[]) => pairs.reduce((total, pair) => total + (weights.get(pair) ?? 0), 0)
  const shared = mine.filter((pair) => theirs.has(pair) && weights.has(pair))
  const part = sum(shared) / (sum(mine) || 1)
  if (shared.length < 2 || part < least) return null
  const sameCategory = one.category === other.category
  const sameSubcategory = sameCategory && one.subcategory !== '' && one.subcategory === other.subcategory
  const sameKind = one.kind === other.kind
  const score =
    share.words * part +
    (sameCategory ? share.category : 0) +
    (sameSubcategory ? share.subcategory : 0) +
    (sameKind ? share.kind : 0)
  return { score: Math.round(score), words: wordsOf(shared, weights), sameCategory, sameSubcategory, sameKind }
}

/** Shared pairs that overlap, joined to words again, those that tell most first; at most six. */
export function wordsOf(shared: readonly string[], weights: ReadonlyMap<string, number>): string[] {
  const words: { word: string; weight: number }[] = []
  for (const pair of shared) {
    const weight = weights.get(pair) ?? 0
    const last = words.at(-1)
    if (last && last.word.slice(-1) === pair.slice(0, 1) && last.word.length < 12)
      words[words.length - 1] = { word: last.word + pair.slice(1), weight: last.weight + weight }
    else words.push({ word: pair, weight })
  }
  return words
    .toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, 6)
    .map(({ word }) => word)
}
