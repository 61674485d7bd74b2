import { type RawBuilder, sql } from 'kysely'
import { contains } from './filters.ts'

/**
 * Signs that every database leaves as they are when it makes letters small, whatever its language, and letters that all make small alike: Han, digits, ASCII
 * and the usual punctuation, without i and j, which some languages treat in their own way.
 */
const plain = /^[\p{Script=Han}\x20-\x7e\u2010-\u2027\u3000-\u303f\uff01-\uff20\uff3b-\uff40\uff5b-\uff65]$/u
const isPlain = (sign: string): boolean => plain.test(sign) && !/[ij]/i.test(sign)

const quoted = (pair: string): string => `'${pair.replace(/['\\]/g, '$&$&')}'`

/** Whether making letters small changes nothing of what was typed, nor makes anything else into it: then it is looked for as it stands. */
const standsAsTyped = (typed: string): boolean => [...typed].every(isPlain) && !/[a-z]/i.test(typed)

/**
 * What the index of pairs is asked for, as a tsquery: every pair of plain neighbours in what was typed. `exact`: what it gives is what was asked for, and
 * need not be looked at again. Null where nothing can be asked of it, a single sign say.
 */
export function pairsAsked(typed: string): Readonly<{ query: string; exact: boolean }> | null {
  const signs = [...typed]
  const pairs = new Set<string>()
  for (const [n, sign] of signs.slice(1).entries()) {
    const before = signs[n] as string
    if (isPlain(before) && isPlain(sign)) pairs.add(`${before}${sign}`.toLowerCase())
  }
  if (pairs.size === 0) return null
  return { query: [...pairs].map(quoted).join(' & '), exact: signs.length === 2 && standsAsTyped(typed) }
}

/** As `contains`; where letters do not matter nothing is made small, which is half of the work. */
const looked = (columns: readonly string[], typed: string): RawBuilder<boolean> =>
  standsAsTyped(typed)
    ? sql<boolean>`(${sql.join(
        columns.map((column) => sql`strpos(${sql.ref(column)}, ${typed}) > 0`),
        sql` or `,
      )})`
    : contains(columns, typed)

/**
 * As `contains`, of a table that keeps the pairs of those columns in `words` (migration 0005): the index gives the rows that hold every pair, and those alone
 * are looked at. Finds exactly what `contains` finds.
 */
export function saysWords(words: string, columns: readonly string[], typed: string): RawBuilder<boolean> {
  const asked = pairsAsked(typed)
  if (asked === null) return looked(columns, typed)
  const held = sql<boolean>`${sql.ref(words)} @@ ${asked.query}::tsquery`
  return asked.exact ? held : sql<boolean>`(${held} and ${looked(columns, typed)})`
}
