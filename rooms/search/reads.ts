import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '../../core/pure/days.ts'
import { type Hat, hats } from '../../core/pure/hats.ts'
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
 * Whose reach is his own units or body has few excerpts: they are gone through, and the index of words, in which everybody's stand, is left alone. Whoever
 * reaches the whole authority asks that index.
 */
const excerptsOf = (hat: Hat): RawBuilder<unknown> =>
  sql`select * from search_excerpt ${hats[hat].reach === 'authority' ? sql`` : sql`offset 0`}`

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
      select e.document, e.number, e.text from (${excerptsOf(actor.hat)}) e where e.words @@ ${question}::tsquery ${where} limit ${mostLookedAt}
    ), saying as (
      select distinct on (document) document, text, count(*) over (partition by document)::int as pieces from held
      where strpos(lower(text), ${typed}) > 0 order by document, number = 0, number
    ), page as (
      select f.id, f.name, f.kind, f.size, f.at, f.noun, f.about, f.inspection, s.text, s.pieces
      from saying s join documents_file f on f.id = s.document order by f.at desc, f.id offset ${input.from} limit ${input.size}
    )
    select n, page.*, coalesce(i.name, '') as "bodyName" from (select count(*)::int as n from saying) counted
    left join page on true left join planning_inspection i on i.id = page.inspection
    order by page.at desc, page.id`.execute(eyes as never)
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
