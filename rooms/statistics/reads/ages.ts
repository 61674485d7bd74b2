import { sql } from 'kysely'
import type { Section } from '../rules/reports.ts'
import { definitionOf, type PartNames, wordOf } from './names.ts'
import type { Asking, Line } from './reports.ts'

/** How long leads have been with a receiver without a result, in days since they were handed over: up to 30, 92, 183, and longer (S1-30). */
const ages = ['month', 'quarter', 'half', 'longer'] as const
const waiting = ['pending', 'handling'] as const

/** Leads not answered yet by age, of today whatever the span, out of the counts by day alone: no lead is looked at. Of one round nothing is said: counts by day are of no round. */
export async function ageLines(
  { eyes, today, input }: Asking & { input: { round?: string | undefined } },
  section: Extract<Section, { ages: string }>,
  names: PartNames,
): Promise<Line[]> {
  if (input.round !== undefined) return []
  const { rows } = await sql<{ age: string; part: string; n: string }>`
    select case when ${today}::date - day <= 30 then 'month' when ${today}::date - day <= 92 then 'quarter'
        when ${today}::date - day <= 183 then 'half' else 'longer' end as age, part, sum(n)::text as n
    from (
      select day, part, n from statistics_total where measure = 'leadsStanding' and part = any (${[...waiting]}::text[])
      union all
      select day, part, n from statistics_delta where measure = 'leadsStanding' and part = any (${[...waiting]}::text[])
    ) counted group by 1, 2`.execute(eyes as never)
  return ages.flatMap((code) =>
    waiting.map((part) => ({
      ...{ section: section.key, code, name: wordOf(`age.${code}`), column: names('leadsStanding', part) },
      value: rows.find((row) => row.age === code && row.part === part)?.n ?? '0',
      definition: `${definitionOf('leadsStanding')}${wordOf('ageSays')}`,
    })),
  )
}
