import { type RawBuilder, sql } from 'kysely'
import type { Hat } from '../../../core/pure/hats.ts'
import { armsOf } from '../../../core/pure/sight.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { topic } from '../../planning/contract.ts'
import type { Kind } from '../../registry/nouns.ts'
import { kindWords } from '../../registry/rules/words.ts'
import type { TableSide } from '../queries.ts'
import { type Measure, saysOf } from '../rules/measures.ts'
import { isTime } from '../rules/spans.ts'
import { zh } from '../texts/zh.ts'

const words: Readonly<Record<string, string>> = zh.words
const said = (key: string): string | undefined => words[key]

/** What the parts of measures are called in Chinese: categories by the office's vocabulary, all else by the texts. */
export type PartNames = (measure: Measure, part: string) => string

/** Topics of rounds by id (S1-05), for the hats that see them; the superior does not. Two rounds that look at the same are told apart by their names. */
async function topicNames(eyes: Reader, hat: Hat): Promise<Map<string, string>> {
  if (armsOf(topic.sight, hat).length === 0) return new Map()
  const rows = await eyes
    .selectFrom('planningTopic as t')
    .leftJoin('planningRound as r', 'r.id', 't.round')
    .select(['t.id', 't.title', 'r.name as round'])
    .execute()
  const alike = (title: string) => rows.filter((one) => one.title === title).length > 1
  return new Map(rows.map(({ id, title, round }) => [id, round && alike(title) ? `${title}（${round}）` : title]))
}

/** Reads the words of the vocabularies, and the topics of the rounds, once. */
export async function partNames(eyes: Reader, hat: Hat): Promise<PartNames> {
  const rows = await eyes.selectFrom('policiesCategory').select(['vocabulary', 'code', 'nameZh']).execute()
  const category = new Map(
    rows.filter(({ vocabulary }) => vocabulary === 'finding').map((row) => [row.code, row.nameZh]),
  )
  const any = new Map(rows.map((row) => [row.code as string, row.nameZh]))
  const topical = await topicNames(eyes, hat)
  return (measure, part) => {
    const { parts } = saysOf(measure)
    if (part === '') return ''
    if (parts === 'category') return category.get(part as never) ?? part
    if (parts !== 'tag') return said(`${parts}.${part}`) ?? part
    const [of = '', ...rest] = part.split('.')
    const word = rest.join('.')
    if (of === 'topic') return `${words['tag.topic']}·${topical.get(word) ?? words['topicUnseen']}`
    const name = of === 'content' ? any.get(word) : said(`${of}.${word}`)
    return word === '' ? (said(`tag.${of}`) ?? of) : `${said(`tag.${of}`) ?? of}·${name ?? word}`
  }
}

/** What a key is called, and where it stands: areas by their code, rounds by their days, all else as it is written. */
export type KeyNames = ((key: string) => string) & Readonly<{ place: (key: string) => number }>

type Side = TableSide | 'week'

/** The names of areas or rounds with these ids (an SQL array), in the order of a table; of all else none are read. */
export async function namedKeys(eyes: Reader, by: Side, ids: RawBuilder<unknown>): Promise<Map<string, string>> {
  if (by !== 'area' && by !== 'round') return new Map()
  const from =
    by === 'area'
      ? sql`registry_organisation where id = any (${ids}) order by code, name`
      : sql`planning_round where id = any (${ids}) order by starts_on, number`
  const { rows } = await sql<{ id: string; name: string }>`select id, name from ${from}`.execute(eyes as never)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** What areas, rounds and kinds are called; a round one does not see has a number in the order of the table. */
export function sayKeys(by: Side, keys: readonly string[], named: ReadonlyMap<string, string>): KeyNames {
  const ids = keys.filter((key) => key !== '')
  const order = new Map([...named.keys()].map((key, n) => [key, n]))
  const place = (key: string): number => order.get(key) ?? (key === '' ? order.size + 1 : keys.indexOf(key))
  const name = (key: string): string => {
    if (by === 'week') return key.replace(/^(\d+)-W0?(\d+)$/, words['weekOf'] as string)
    if (isTime(by)) return key
    if (by === 'kind') return kindWords[key as Kind]?.[0] ?? (key || (words['kindNone'] as string))
    if (key === '') return words['areaOwn'] as string
    return named.get(key) ?? (words['roundUnnamed'] as string).replace('{n}', String(ids.indexOf(key) + 1))
  }
  return Object.assign(name, { place })
}

/** Names of keys that are known already. */
export const keyNames = async (eyes: Reader, by: Side, keys: readonly string[]): Promise<KeyNames> =>
  sayKeys(by, keys, await namedKeys(eyes, by, sql`${keys.filter((key) => key !== '')}::uuid[]`))

export const measureWords = (measure: Measure): string => words[`measure.${measure}`] as string
export const definitionOf = (measure: Measure): string => words[`definition.${measure}`] as string
export const wordOf = (key: string): string => words[key] ?? key
