import { sql } from 'kysely'
import { addDays, type Day } from '../../../core/pure/days.ts'
import { ask } from '../../../core/server/ask.ts'
import { figures } from '../contract.ts'
import { measures, saysOf } from '../rules/measures.ts'

const counted = measures.filter((measure) => {
  const { additive, byDue, asOfNow } = saysOf(measure)
  return additive && !byDue && !asOfNow
})

/**
 * Every measure has its line, a zero where nothing was counted. What is folded and what is not are summed in one statement: a delta that is
 * folded meanwhile is in the one or in the other, never in both or in none (traps 37).
 */
export const readingFigures = ask(figures, async ({ eyes, input, today }) => {
  const from = input.from_day ?? '0001-01-01'
  const before = input.until_day ? addDays(input.until_day as Day, 1) : '9999-12-31'
  const { rows } = await sql<{ measure: string; total: string }>`
    select measure, sum(n)::text as total from (
      select measure, n from statistics_total where day >= ${from}::date and day < ${before}::date
      union all
      select measure, n from statistics_delta where day >= ${from}::date and day < ${before}::date
    ) counted group by measure`.execute(eyes as never)
  const totals = new Map(rows.map(({ measure, total }) => [measure, total]))
  return {
    figures: counted.map((measure) => ({ measure, total: totals.get(measure) ?? '0' })),
    from: input.from_day ?? null,
    until: input.until_day ?? null,
    asOf: today,
  }
})
