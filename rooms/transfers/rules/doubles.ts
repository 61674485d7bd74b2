import type { Alike } from '../nouns.ts'

export type Said = Readonly<{ lead: string; objectName: string; problem: string }>

/** A name as two people would write it: without spaces and points, and full width like half width. */
const plain = (name: string): string => name.normalize('NFKC').replace(/[\s·.]/gu, '')

const pairsOf = (text: string): ReadonlySet<string> => {
  const signs = [...text.normalize('NFKC').replace(/[\s\p{P}]/gu, '')]
  return new Set(signs.slice(1).map((sign, n) => `${signs[n]}${sign}`))
}

/** From so many of all pairs of signs in common two texts are nearly the same. */
const nearly = 0.5

/** Whether two texts are nearly the same, by pairs of signs: as many in common as half of all there are. */
export function nearlyTheSame(a: string, b: string): boolean {
  const [one, other] = [pairsOf(a), pairsOf(b)]
  const common = [...one].filter((pair) => other.has(pair)).length
  const all = one.size + other.size - common
  return all > 0 && common / all >= nearly
}

/**
 * Which of the others may be the same as this one, each with its reasons and nothing else: no measure, no order by likeness. A person reads both and
 * decides (domain 7).
 */
export const alike = (mine: Said, others: readonly Said[]): Alike[] =>
  others.flatMap((one) => {
    const reasons = [
      ...(plain(one.objectName) === plain(mine.objectName) ? (['person'] as const) : []),
      ...(nearlyTheSame(one.problem, mine.problem) ? (['matter'] as const) : []),
    ]
    return one.lead === mine.lead || reasons.length === 0 ? [] : [{ lead: one.lead, reasons }]
  })
