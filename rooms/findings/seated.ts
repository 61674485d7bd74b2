import type { Day } from '../../core/pure/days.ts'
import type { Reader } from '../../core/server/tables.ts'

/** Whether a person sits in the team of an inspection today; nobody (null) lacks no seat. */
export async function seated(eyes: Reader, inspection: string, person: string | null, today: Day): Promise<boolean> {
  if (person === null) return true
  const seat = eyes
    .selectFrom('teamsSeat')
    .select('id')
    .where('inspection', '=', inspection)
    .where('person', '=', person)
    .where('fromDay', '<=', today)
    .where('untilDay', '>=', today)
  return (await seat.executeTakeFirst()) !== undefined
}
