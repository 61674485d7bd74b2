import { Refused, refuse } from '../../core/pure/refusal.ts'
import type { Day } from '../../core/pure/days.ts'
import type { Reader } from '../../core/server/tables.ts'

/** An inspection as these eyes see it, with what fieldwork asks of it; not found where they do not. */
export async function unitOf(eyes: Reader, inspection: string) {
  const unit = await eyes
    .selectFrom('planningInspection')
    .select(['id', 'authority', 'body', 'state', 'announced', 'enteredOn'])
    .where('id', '=', inspection)
    .executeTakeFirst()
  if (!unit) throw new Refused(refuse('doorway.not-found', { noun: 'inspection' }))
  return { ...unit, inspection: unit.id }
}

/** Whether a person sits in the team of an inspection today. */
export async function seated(eyes: Reader, inspection: string, person: string, today: Day): Promise<boolean> {
  const seat = eyes
    .selectFrom('teamsSeat')
    .select('id')
    .where('inspection', '=', inspection)
    .where('person', '=', person)
    .where('fromDay', '<=', today)
    .where('untilDay', '>=', today)
  return (await seat.executeTakeFirst()) !== undefined
}
