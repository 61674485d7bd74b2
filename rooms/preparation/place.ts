import { sql } from 'kysely'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import type { Reader } from '../../core/server/tables.ts'

/** An inspection as these eyes see it, with what preparation asks of its body; not found where they do not. */
export async function unitOf(eyes: Reader, inspection: string) {
  const unit = await eyes
    .selectFrom('planningInspection as i')
    .leftJoin('registryOrganisation as o', 'o.id', 'i.body')
    .leftJoin('planningRound as r', 'r.id', 'i.round')
    .leftJoin('teamsAssignment as a', 'a.inspection', 'i.id')
    .leftJoin('teamsTeam as t', 't.id', 'a.team')
    .select(['i.id', 'i.authority', 'i.body', 'i.round', 'i.state', 'i.name as bodyName', 'i.announced'])
    .select(['o.kind', 'o.sector', 'r.name as roundName', 't.name as teamName'])
    .where('i.id', '=', inspection)
    .executeTakeFirst()
  if (!unit) throw new Refused(refuse('doorway.not-found', { noun: 'inspection' }))
  const { kind, sector, roundName, teamName } = unit
  return {
    ...unit,
    inspection: unit.id,
    kind: kind ?? '',
    sector: sector ?? '',
    roundName: roundName ?? '',
    teamName: teamName ?? '',
  }
}

/** A body and every place above it in the register: where points of attention of an area hold (S4-06). */
export async function areasOf(eyes: Reader, body: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive up (id, parent) as (
      select o.id, o.parent from registry_organisation o where o.id = ${body}
      union select o.id, o.parent from registry_organisation o join up on o.id = up.parent)
    select id from up`.execute(eyes as never)
  return rows.map(({ id }) => id)
}
