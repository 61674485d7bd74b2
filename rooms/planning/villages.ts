import type { Day } from '../../core/pure/days.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { ModeTable, VillageFacts } from './contract.ts'

/** The table of modes in force on a day. */
export const tableOn = (reader: Reader, day: Day): Promise<ModeTable | undefined> =>
  reader
    .selectFrom('planningModeTable')
    .selectAll()
    .where('fromDay', '<=', day)
    .orderBy('fromDay', 'desc')
    .limit(1)
    .executeTakeFirst()

/** What was noted last of each village. */
export async function factsOf(reader: Reader, bodies: readonly string[]): Promise<Map<string, VillageFacts>> {
  if (bodies.length === 0) return new Map()
  const rows = await reader
    .selectFrom('planningVillageFacts')
    .selectAll()
    .distinctOn('body')
    .where('body', 'in', bodies as never[])
    .orderBy('body')
    .orderBy('year', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.body as string, row]))
}
