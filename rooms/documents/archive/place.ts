import { Refused, refuse } from '../../../core/pure/refusal.ts'
import type { Reader } from '../../../core/server/tables.ts'

/** An inspection as these eyes see it; not found where they do not. */
export async function unitOf(eyes: Reader, inspection: string) {
  const unit = await eyes
    .selectFrom('planningInspection as i')
    .leftJoin('planningRound as r', 'r.id', 'i.round')
    .select(['i.id', 'i.authority', 'i.state', 'i.name as unitName', 'r.name as roundName'])
    .where('i.id', '=', inspection)
    .executeTakeFirst()
  if (!unit) throw new Refused(refuse('doorway.not-found', { noun: 'inspection' }))
  const { id, authority, state, unitName, roundName } = unit
  return { id, authority, inspection: id, state, unitName, roundName: roundName ?? '' }
}
