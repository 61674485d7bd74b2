import { sql } from 'kysely'
import { ask } from '../../core/server/ask.ts'
import { figures, measures } from './contract.ts'

/** Every measure has its line, a zero where nothing was counted. */
export const readingFigures = ask(figures, async ({ eyes, input, today }) => {
  let base = eyes.selectFrom('statisticsDelta')
  if (input.from_day) base = base.where('day', '>=', input.from_day)
  if (input.until_day) base = base.where('day', '<=', input.until_day)
  const rows = await base
    .select(['measure', sql<string>`sum(n)::text`.as('total')])
    .groupBy('measure')
    .execute()
  const totals = new Map(rows.map(({ measure, total }) => [measure, total]))
  return {
    figures: measures.map((measure) => ({ measure, total: totals.get(measure) ?? '0' })),
    from: input.from_day ?? null,
    until: input.until_day ?? null,
    asOf: today,
  }
})
