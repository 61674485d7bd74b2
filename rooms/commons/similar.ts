import { sql } from 'kysely'
import type { Reader } from '../../core/server/tables.ts'
import { type Compared, type Likeness, likeness, pairsOf, sketchOf, tellingOf, weightOf } from './rules/similar.ts'

/** A finding as it is compared, with what is shown of it. */
export type Finding = Compared &
  Readonly<{
    /** As the register has it, which says nothing of the matter. */ bodyName: string
    id: string
    number: string
    unitName: string
    categoryName: string
  }>

/** Findings of a group that are looked from: those put in last. */
const PROBES = 6
/** Findings that share most with one, that are then compared word by word. */
const CANDIDATES = 200
/** What is shown. */
const SHOWN = 20
/** Up to so many a pair is counted exactly; beyond, from a sample. */
const EXACT = 600
/** About so many findings make the sample: ids are random, so those before one of them are drawn by lot. */
const SAMPLE = 8_000

/**
 * In how many findings of an authority each pair stands, and how many there are: exactly where few have it, else by a sample that the index gives without reading the rest.
 */
export async function countsOf(
  eyes: Reader,
  authority: string,
  pairs: readonly string[],
): Promise<{ all: number; met: ReadonlyMap<string, number> }> {
  if (pairs.length === 0) return { all: 0, met: new Map() }
  const { rows: [size] = [] } = await sql<{ all: number }>`
    select count(*)::int as all from findings_sheet where authority = ${authority} and state in ('adopted', 'routed')`.execute(
    eyes as never,
  )
  const all = size?.all ?? 0
  const part = Math.min(1, SAMPLE / Math.max(1, all))
  const until = part === 1 ? 'ffffffff-ffff-ffff-ffff-ffffffffffff' : uuidAt(part)
  const { rows } = await sql<{ gram: string; few: number; sampled: number }>`
    select gram,
      (select count(*)::int from (select from commons_gram g where g.authority = ${authority} and g.gram = pair.gram limit ${EXACT}) few) as few,
      (select count(*)::int from commons_gram g where g.authority = ${authority} and g.gram = pair.gram and g.sheet <= ${until}::uuid) as sampled
    from unnest(${pairs as string[]}::text[]) as pair (gram)`.execute(eyes as never)
  const met = rows.map(({ gram, few, sampled }) => [gram, few < EXACT ? few : Math.max(EXACT, sampled / part)] as const)
  return { all, met: new Map(met) }
}

/** The id that this part of all random ids stands before. */
const uuidAt = (part: number): string =>
  `${Math.floor(part * 0xffffffff)
    .toString(16)
    .padStart(8, '0')}-0000-0000-0000-000000000000`

const compared = sql`
  select s.id, s.number, s.title, s.overview, s.category, s.subcategory, o.kind, o.name as "bodyName", i.name as "unitName",
    coalesce((select c.name_zh from policies_category c where c.vocabulary = 'finding' and c.code = s.category order by c.from_day desc limit 1),
      s.category) as "categoryName"
  from findings_sheet s join planning_inspection i on i.id = s.inspection join registry_organisation o on o.id = i.body`

/** Findings as they are compared, by id. */
export const findingsBy = async (eyes: Reader, ids: readonly string[]): Promise<Finding[]> =>
  (await sql<Finding>`${compared} where s.id = any (${ids as string[]}::uuid[])`.execute(eyes as never)).rows

/**
 * The findings most like one, best first: found by the pairs of it that tell most, through the index of pairs, and then compared with it whole. Leads are in no index, and what
 * became one meanwhile is left out here too. `without`: ids not to be given.
 */
export async function mostLike(
  eyes: Reader,
  authority: string,
  one: Compared & Readonly<{ bodyName: string }>,
  without: readonly string[],
): Promise<{ finding: Finding; likeness: Likeness }[]> {
  const own = new Set(pairsOf(one.bodyName))
  const said = sketchOf(one).filter((pair) => !own.has(pair))
  const { all, met } = await countsOf(eyes, authority, said)
  const weights = new Map([...met].map(([pair, n]) => [pair, weightOf(n, all)]))
  const telling = tellingOf(met)
  if (telling.length === 0) return []
  const weighed = telling.map((pair) => weights.get(pair) ?? 0)
  const { rows } = await sql<Finding>`
    ${compared} join (
      select g.sheet from unnest(${telling}::text[], ${weighed}::float8[]) as pair (gram, weight)
      join commons_gram g on g.authority = ${authority} and g.gram = pair.gram
      where g.sheet <> all (${without as string[]}::uuid[])
      group by g.sheet having count(*) > 1 order by sum(pair.weight) desc, g.sheet limit ${CANDIDATES}
    ) found on found.sheet = s.id
    where s.state in ('adopted', 'routed') and s.proposal <> 'lead' and not 'lead' = any (string_to_array(s.ways, ','))`.execute(
    eyes as never,
  )
  return rows
    .flatMap((finding) => {
      const alike = likeness(one, finding, weights)
      return alike ? [{ finding, likeness: alike }] : []
    })
    .toSorted((a, b) => b.likeness.score - a.likeness.score || (a.finding.id < b.finding.id ? -1 : 1))
}

/** What may belong into a group: most like any of those put in last, each once, with the one it is most like. */
export async function similarTo(eyes: Reader, authority: string, group: string) {
  const probes = await eyes
    .selectFrom('commonsMember')
    .select('sheet')
    .where('group', '=', group)
    .where('standing', '=', 'in')
    .orderBy('onDay', 'desc')
    .orderBy('sheet')
    .limit(PROBES)
    .execute()
  const settled = await eyes
    .selectFrom('commonsMember')
    .select('sheet')
    .where((e) => e.or([e('group', '=', group), e('standing', '=', 'in')]))
    .where('authority', '=', authority)
    .execute()
  const best = new Map<string, { finding: Finding; likeness: Likeness; likeTitle: string }>()
  const without = settled.map(({ sheet }) => sheet)
  for (const probe of await findingsBy(
    eyes,
    probes.map(({ sheet }) => sheet),
  ))
    for (const found of await mostLike(eyes, authority, probe, without)) {
      const before = best.get(found.finding.id)
      if (!before || before.likeness.score < found.likeness.score)
        best.set(found.finding.id, { ...found, likeTitle: probe.title })
    }
  return [...best.values()]
    .toSorted((a, b) => b.likeness.score - a.likeness.score || (a.finding.id < b.finding.id ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ finding: { id, number, title, unitName, categoryName }, likeness: why, likeTitle }) => ({
      ...{ id, number, title, unitName, categoryName, likeTitle },
      ...why,
    }))
}
