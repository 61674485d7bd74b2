import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day } from '../../core/pure/days.ts'
import type { Reader } from '../../core/server/tables.ts'
import { dueDays } from '../policies/store.ts'
import { bodyName } from '../registry/names.ts'
import { type Supervisor, supervisors } from './contract.ts'
import { zh } from './texts/zh.ts'

/** Nobody is asked for a report on what ended so long ago that nobody reported on it then. */
const NO_LONGER = 3 * 366

/**
 * 整改监督情况报告 that are owed on a day (T15), the one place that says so: of each plan `x` whose concentrated period ended within the last three years
 * and whose inspection is not closed, one per department `d.department`, called `d.name`, until it is filed. What was taken over from before this house asks for none.
 */
export const supervisionOwed = (today: Day): RawBuilder<unknown> => sql`rectification_plan x
  join planning_inspection i on i.id = x.inspection and i.state <> 'closed'
  join feedback_opinion o on o.id = x.opinion and not o.taken_over
  cross join unnest(${[...supervisors]}::text[], ${supervisors.map((one) => zh.words[`department.${one}`])}::text[]) d (department, name)
  where x.concentrated_until < ${today}::date and x.concentrated_until > ${addDays(today, -NO_LONGER)}::date
    and not exists (select from oversight_supervision s where s.plan = x.id and s.department = d.department)`

type Owed = Readonly<{
  id: string
  plan: string
  inspection: string
  bodyName: string
  department: Supervisor
  endedOn: Day
  dueOn: Day | null
  provisional: boolean
}>
type Found = Omit<Owed, 'id' | 'dueOn'>

/** Reports that are owed (T15) as these eyes see it: at most 2,000, the earliest due first. */
export async function supervisionsOwedBy(
  eyes: Reader,
  by: Readonly<{ authority: string; today: Day; department?: Supervisor | undefined; inspection?: string | undefined }>,
): Promise<Owed[]> {
  const only = [
    sql`x.authority = ${by.authority}`,
    ...(by.inspection ? [sql`x.inspection = ${by.inspection}`] : []),
    ...(by.department ? [sql`d.department = ${by.department}`] : []),
  ]
  const { rows } = await sql<Found>`
    select x.id as plan, x.inspection, ${bodyName('x.body')} as "bodyName", d.department, x.concentrated_until as "endedOn",
      x.concentrated_provisional as provisional
    from ${supervisionOwed(by.today)} and ${sql.join(only, sql` and `)}
    order by x.concentrated_until, x.id, d.department limit 2000`.execute(eyes as never)
  const begun = rows.map(({ endedOn }) => ({ code: 'T15', start: endedOn }))
  const due = await dueDays(eyes, by.authority, begun)
  return rows
    .map((row, n) => {
      const { day: dueOn, provisional } = due[n] ?? { day: null, provisional: true }
      return { ...row, id: `${row.plan} ${row.department}`, dueOn, provisional: provisional || row.provisional }
    })
    .sort((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : (a.dueOn ?? '9') > (b.dueOn ?? '9') ? 1 : 0))
}
