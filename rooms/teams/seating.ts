import type { Reader, RoomName, Tx } from '../../core/server/tables.ts'
import type { Seat } from './contract.ts'

/** What `settle` is called with: an act or a reaction of this room. */
export type Settler = Readonly<{ tx: Tx<'teams'>; asRoom(room: RoomName): Reader; newId(): string }>

/** Writes the seats of a team, and the copies of its mandate for its units, anew from its units, its appointments and the recusals. Call after each change of these, under the round's lock. */
export async function settle({ tx, asRoom, newId }: Settler, team: string): Promise<void> {
  await spread(tx, team, newId)
  const rows = await tx
    .selectFrom('teamsAssignment as s')
    .innerJoin('teamsTeam as t', 't.id', 's.team')
    .innerJoin('teamsAppointment as a', 'a.team', 's.team')
    .leftJoin('teamsRecusal as k', (on) =>
      on.onRef('k.inspection', '=', 's.inspection').onRef('k.person', '=', 'a.person').on('k.liftedAt', 'is', null),
    )
    .select(['s.authority', 's.inspection', 's.team', 't.name as teamName'])
    .select(['a.id as appointment', 'a.person', 'a.fromDay', 'a.untilDay'])
    .select((e) => e.ref('a.role').$castTo<Seat['role']>().as('role'))
    .where('s.team', '=', team as Seat['team'])
    .where('a.endedAt', 'is', null)
    // Who does not sit with the team has no seat (S3-06).
    .where('a.role', '<>', 'non_resident')
    .where('k.id', 'is', null)
    .execute()
  await tx
    .deleteFrom('teamsSeat')
    .where('team', '=', team as Seat['team'])
    .execute()
  if (rows.length === 0) return
  const units = await asRoom('planning')
    .selectFrom('planningInspection')
    .select(['id', 'body', 'announced'])
    .where('id', 'in', [...new Set(rows.map((row) => row.inspection))])
    .execute()
  const persons = await asRoom('identity')
    .selectFrom('identityPerson')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(rows.map((row) => row.person))])
    .execute()
  const unitOf = new Map(units.map((unit) => [unit.id, unit]))
  const nameOf = new Map(persons.map((person) => [person.id, person.name]))
  const seats = rows.map((row) => ({
    ...row,
    id: newId(),
    body: unitOf.get(row.inspection)?.body ?? '',
    announced: unitOf.get(row.inspection)?.announced ?? false,
    name: nameOf.get(row.person) ?? '',
  }))
  await tx.insertInto('teamsSeat').values(seats).execute()
}

/** The team reads what it is charged with on its units, where its walls stand. */
async function spread(tx: Settler['tx'], team: string, newId: () => string): Promise<void> {
  const of = team as Seat['team']
  await tx.deleteFrom('teamsMandate').where('team', '=', of).where('inspection', 'is not', null).execute()
  const copies = await tx
    .selectFrom('teamsAssignment as s')
    .innerJoin('teamsMandate as m', (on) => on.onRef('m.team', '=', 's.team').on('m.inspection', 'is', null))
    .select(['s.authority', 's.team', 's.inspection', 'm.text'])
    .where('s.team', '=', of)
    .execute()
  if (copies.length === 0) return
  const held = copies.map(({ inspection }) => inspection)
  await tx.deleteFrom('teamsMandate').where('inspection', 'in', held).execute()
  await tx
    .insertInto('teamsMandate')
    .values(copies.map((copy) => ({ ...copy, id: newId() })))
    .execute()
}
