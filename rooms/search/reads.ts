import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '../../core/pure/days.ts'
import { refuse } from '../../core/pure/refusal.ts'
import { ask } from '../../core/server/ask.ts'
import { filesSaying, mostFound } from './contract.ts'
import { questionOf, snippetOf, tidied } from './rules/words.ts'

type Row = {
  n: number
  id: string | null
  name: string
  kind: string
  size: number
  at: Instant
  noun: string
  about: string
  inspection: string
  bodyName: string
  text: string
  pieces: number
}

/** Excerpts that are looked at for one question: enough for a thousand files that say a word five times. */
const mostLookedAt = 5_000

/**
 * The index gives excerpts that hold every pair; whether they say the very words is asked of those alone, outside, so that no plan reads all texts for it.
 * Both are asked under the hat's eyes: what a wall hides is neither found nor counted.
 */
export const findingFiles = ask(filesSaying, async ({ eyes, actor, input }) => {
  const question = questionOf(input.q, actor.hat)
  if (question === null) return refuse('search.too-short')
  const typed = tidied(input.q).toLowerCase()
  const where: RawBuilder<unknown> = input.inspection ? sql`and e.inspection = ${input.inspection}` : sql``
  const { rows } = await sql<Row>`
    with held as materialized (
      select e.document, e.number, e.text from search_excerpt e where e.words @@ ${question}::tsquery ${where} limit ${mostLookedAt}
    ), saying as (
      select document, coalesce(min(number) filter (where number > 0), 0) as number, count(*)::int as pieces from held where strpos(lower(text), ${typed}) > 0 group by document
    )
    select n, page.* from (select count(*)::int as n from saying) counted left join lateral (
      select f.id, f.name, f.kind, f.size, f.at, f.noun, f.about, f.inspection, coalesce(i.name, '') as "bodyName", h.text, s.pieces
      from saying s join documents_file f on f.id = s.document join held h on h.document = s.document and h.number = s.number
      left join planning_inspection i on i.id = f.inspection
      order by f.at desc, f.id offset ${input.from} limit ${input.size}
    ) page on true`.execute(eyes as never)
  const count = rows[0]?.n ?? 0
  return {
    rows: rows.flatMap(({ id, name, kind, size, at, noun, about, inspection, bodyName, text, pieces }) => {
      if (id === null) return []
      const snippet = snippetOf(text, input.q) ?? name
      return [{ id, name, kind, size, at, noun, about, inspection, bodyName, snippet, pieces }]
    }),
    count: Math.min(count, mostFound),
    more: count > mostFound,
  }
})
