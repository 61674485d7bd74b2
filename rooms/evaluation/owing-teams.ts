import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day } from '../../core/pure/days.ts'
import type { Reader } from '../../core/server/tables.ts'
import { dueDays } from '../policies/store.ts'
import { bodyName } from '../registry/names.ts'

type Owed = Readonly<{
  id: string
  bodyName: string
  teamName: string
  fedBackOn: Day
  dueOn: Day | null
  provisional: boolean
}>

/** Nobody is asked to evaluate a team whose work lies so long back. */
const NO_LONGER = 366

/** When the body of an inspection was given its feedback here; null before, and of what was taken over. */
export const fedBackOn = sql<Day | null>`(select coalesce(o.body_on, o.principal_on) from feedback_opinion o
  where o.inspection = i.id and o.state in ('delivered', 'received') and not o.taken_over limit 1)`

/** The name of the team of an inspection. */
export const teamNameOf = (column: string) =>
  sql<string>`coalesce((select t.name from teams_assignment a join teams_team t on t.id = a.team where a.inspection = ${sql.ref(column)} limit 1), '')`

/**
 * Teams to be evaluated on a day (T30), the one place that says so: of each opinion `x` whose body had its feedback here within a year, whose inspection `i`
 * is not closed and was some team's, until it is recorded.
 */
export const evaluationOwed = (today: Day): RawBuilder<unknown> => sql`feedback_opinion x
  join planning_inspection i on i.id = x.inspection and i.state <> 'closed'
  where x.state in ('delivered', 'received') and not x.taken_over
    and coalesce(x.body_on, x.principal_on) between ${addDays(today, -NO_LONGER)}::date and ${today}::date
    and exists (select from teams_assignment a where a.inspection = x.inspection)
    and not exists (select from evaluation_post e where e.inspection = x.inspection)`

/** Teams to be evaluated (T30) as these eyes see it: at most 1,000, the earliest due first. */
export async function teamsOwed(
  eyes: Reader,
  by: Readonly<{ authority: string; today: Day; inspection?: string | undefined }>,
): Promise<Owed[]> {
  const only = by.inspection ? sql`and i.id = ${by.inspection}` : sql``
  const { rows } = await sql<Omit<Owed, 'dueOn' | 'provisional'>>`
    select i.id, ${bodyName('i.body')} as "bodyName", ${teamNameOf('i.id')} as "teamName", coalesce(x.body_on, x.principal_on) as "fedBackOn"
    from ${evaluationOwed(by.today)} and i.authority = ${by.authority} ${only}
    order by coalesce(x.body_on, x.principal_on), i.id limit 1000`.execute(eyes as never)
  const begun = rows.map(({ fedBackOn: start }) => ({ code: 'T30', start }))
  const due = await dueDays(eyes, by.authority, begun)
  return rows.map((row, n) => {
    const { day: dueOn, provisional } = due[n] ?? { day: null, provisional: true }
    return { ...row, dueOn, provisional }
  })
}
