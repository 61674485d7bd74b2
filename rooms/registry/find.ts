import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { Tables } from '../../core/server/tables.ts'
import { gramsOf, plain } from './rules/name.ts'

type From = Tables & { o: Tables['registryOrganisation'] }
type Builder<O> = SelectQueryBuilder<From, 'o', O>

const MOST_WORDS = 5
const MOST_GRAMS = 6

/** Words of a search, divided by blanks. */
export const wordsOf = (q: string): string[] =>
  q
    .normalize('NFKC')
    .split(/\s+/u)
    .map((word) => plain(word).toLowerCase())
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)

const like = (word: string): string => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/**
 * Leaves the organisations in which every word is a part of the name, of the initials of its pinyin, or the beginning of its code.
 * The pairs of signs find them by an index that works behind the walls; LIKE only looks again at what they found.
 */
export function findBy<O>(query: Builder<O>, q: string): Builder<O> {
  return wordsOf(q).reduce((found, word) => found.where((e) => holds(e, word)), query)
}

function holds(e: ExpressionBuilder<From, 'o'>, word: string) {
  const part = e.or([
    e(sql<string>`lower(replace(o.name, ' ', ''))`, 'like', like(word)),
    ...(/^[a-z0-9]+$/.test(word) ? [e('o.initials', 'like', like(word))] : []),
  ])
  const code = word.toUpperCase()
  const range = (from: string) => e.and([e('o.code', '>=', from), e('o.code', '<', `${from}~`)])
  if (/^\d{6,18}$/.test(code)) return range(code)
  if (/^(?=.*\d)[0-9A-Z]{2,18}$/.test(code)) return e.or([part, range(code)])
  const grams = gramsOf(word).slice(0, MOST_GRAMS)
  const inAll = grams.map((gram) =>
    e('o.id', 'in', e.selectFrom('registryGram as g').select('g.body').where('g.gram', '=', gram)),
  )
  return e.and([...inAll, part])
}
