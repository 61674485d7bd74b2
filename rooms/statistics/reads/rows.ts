import { type RawBuilder, sql } from 'kysely'
import { ask } from '../../../core/server/ask.ts'
import { figureRows } from '../contract.ts'
import { everything, type Source, sources } from '../counting/sources.ts'
import { monthsOf } from './cells.ts'

/** What the row of a thing is called, by its noun. */
const titles: Readonly<Record<string, RawBuilder<unknown>>> = {
  inspection: sql`(select name from planning_inspection x where x.id = c.thing)`,
  team: sql`(select name from teams_team x where x.id = c.thing)`,
  siteCoverage: sql`(select name from planning_inspection x where x.id = c.inspection)`,
  sheet: sql`(select title from findings_sheet x where x.id = c.thing)`,
  immediate: sql`(select title from findings_immediate x where x.id = c.thing)`,
  leadTransfer: sql`(select number from transfers_transfer x where x.id = c.thing)`,
  opinion: sql`(select number from feedback_opinion x where x.id = c.thing)`,
  plan: sql`(select i.name from rectification_plan x join planning_inspection i on i.id = x.inspection where x.id = c.thing)`,
  task: sql`(select title from rectification_task x where x.id = c.thing)`,
  advisory: sql`(select title from commons_advisory x where x.id = c.thing)`,
  evaluation: sql`(select i.name from evaluation_evaluation x join planning_inspection i on i.id = x.inspection where x.id = c.thing)`,
}

const linesOf = (source: Source) => sql`select ${source.noun} as noun, lines.* from (${source.lines(everything)}) lines`

/**
 * The rows behind a figure: the definition of the figures asked once more, this time under the eyes of who asks, so that only what he sees comes
 * back (domain 3.2). Newest first.
 */
export const readingRows = ask(figureRows, async ({ eyes, input }) => {
  const { from, before } = monthsOf(input)
  const narrow = (column: string, value: string | undefined) =>
    value === undefined ? sql`` : sql`and ${sql.ref(column)} = ${value}`
  const all = sql.join(Object.values(sources).map(linesOf), sql` union all `)
  const found = sql`
    from (${all}) c left join statistics_place p on p.id = c.inspection
    where c.measure = ${input.measure} and c.day >= ${from}::date and c.day < ${before}::date
      ${narrow('c.part', input.part)} ${narrow('p.round', input.round)} ${narrow('p.area', input.area)} ${narrow('p.kind', input.kind)}`
  const titled = sql.join(
    Object.entries(titles).map(([noun, title]) => sql`when ${sql.lit(noun)} then ${title}`),
    sql` `,
  )
  const [page, counted] = await Promise.all([
    sql<{ noun: string; id: string; title: string; unit: string; part: string; day: string; n: string }>`
      select c.noun, c.thing as id, coalesce(case c.noun ${titled} end, '') as title,
        coalesce((select name from planning_inspection x where x.id = c.inspection), '') as unit, c.part, c.day::text as day, c.n::text as n
      from (select c.* ${found} order by c.day desc, c.thing limit ${input.size} offset ${input.from}) c
      order by c.day desc, c.thing`.execute(eyes as never),
    sql<{ count: number }>`select count(*)::int as count ${found}`.execute(eyes as never),
  ])
  return { rows: page.rows as never, count: counted.rows[0]?.count ?? 0 }
})
