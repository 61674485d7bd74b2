import { sql } from 'kysely'
import { addDays, type Day } from '../../core/pure/days.ts'
import type { Reader } from '../../core/server/tables.ts'
import { dueDay } from '../policies/store.ts'
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

/** Teams to be evaluated (T30) as these eyes see it: their body had its feedback within a year, and they were not; the earliest due first. */
export async function teamsOwed(
  eyes: Reader,
  by: Readonly<{ authority: string; today: Day; inspection?: string | undefined }>,
): Promise<Owed[]> {
  let some = eyes
    .selectFrom('planningInspection as i')
    .select(['i.id', bodyName('i.body').as('bodyName'), teamNameOf('i.id').as('teamName'), fedBackOn.as('fedBackOn')])
    .where('i.authority', '=', by.authority)
    .where('i.state', '<>', 'closed')
    .where(sql<boolean>`exists (select from teams_assignment a where a.inspection = i.id)`)
    .where(sql<boolean>`${fedBackOn} between ${addDays(by.today, -NO_LONGER)} and ${by.today}`)
    .where(sql<boolean>`not exists (select from evaluation_post e where e.inspection = i.id)`)
  if (by.inspection) some = some.where('i.id', '=', by.inspection)
  const rows = await some.orderBy('i.id').limit(1_000).execute()
  const owed: Owed[] = []
  for (const { fedBackOn: day, ...row } of rows) {
    const { day: dueOn, provisional } = await dueDay(eyes, by.authority, 'T30', day as Day)
    owed.push({ ...row, fedBackOn: day as Day, dueOn, provisional })
  }
  return owed.sort((a, b) => (a.fedBackOn < b.fedBackOn ? -1 : a.fedBackOn > b.fedBackOn ? 1 : 0))
}
