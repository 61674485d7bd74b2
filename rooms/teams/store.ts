import type { Day, Instant } from '../../core/pure/days.ts'
import { type Refusal, refuse } from '../../core/pure/refusal.ts'
import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { Appointment, Assignment, Delegation, Recusal, Team } from './contract.ts'

type Room = Tx<'teams'>

export const keepTeam = (tx: Room, team: Team) => tx.insertInto('teamsTeam').values(team).execute()

/** Keeps a changed team; gives it with its new version, aborts if it had another than it was read with. */
export const saveTeam = (tx: Room, team: Team): Promise<Team> => saveSeen(tx, 'teamsTeam', team, ['number', 'name'])

/** What a team is charged with, for the office; its copies for the team are written with the seats. */
export const keepMandate = (tx: Room, { id: team, authority }: Team, text: string, id: string) =>
  tx
    .insertInto('teamsMandate')
    .values({ id, authority, team, inspection: null, text })
    .onConflict((conflict) => conflict.column('team').where('inspection', 'is', null).doUpdateSet({ text }))
    .execute()

/** Gives a unit to a team, in place of the one it had. Call under the lock of the round. */
export const putAssignment = (tx: Room, assignment: Assignment) =>
  tx
    .insertInto('teamsAssignment')
    .values(assignment)
    .onConflict((conflict) =>
      conflict
        .column('inspection')
        .doUpdateSet((row) => ({ team: assignment.team, version: row('teamsAssignment.version', '+', 1) })),
    )
    .execute()

/** Takes a unit from a team, with the seats over it; aborts if it was not the team's. */
export async function dropAssignment(tx: Room, team: string, inspection: string): Promise<void> {
  const gone = tx.deleteFrom('teamsAssignment').where('team', '=', team).where('inspection', '=', inspection)
  one(await gone.returning('id').execute())
  await tx.deleteFrom('teamsSeat').where('inspection', '=', inspection).execute()
  await tx
    .deleteFrom('teamsMandate')
    .where('inspection', '=', inspection as never)
    .execute()
}

export const keepAppointment = (tx: Room, appointment: Appointment) =>
  tx.insertInto('teamsAppointment').values(appointment).execute()

/** Keeps the end or the later last day of an appointment; gives it with its new version. */
export const saveAppointment = (tx: Room, appointment: Appointment): Promise<Appointment> =>
  saveSeen(tx, 'teamsAppointment', appointment, ['untilDay', 'endedAt', 'endReason'])

export const keepRecusal = (tx: Room, recusal: Recusal) => tx.insertInto('teamsRecusal').values(recusal).execute()

/** Keeps the lifting of a recusal; gives it with its new version. */
export const saveRecusal = (tx: Room, recusal: Recusal): Promise<Recusal> =>
  saveSeen(tx, 'teamsRecusal', recusal, ['liftedAt', 'liftReason'])

// ── for rules, read as the room ──────────────────────────────────────────────────────────────────────────────────────────

export const teamOf = (reader: Reader, inspection: string): Promise<Assignment | undefined> =>
  reader.selectFrom('teamsAssignment').selectAll().where('inspection', '=', inspection).executeTakeFirst()

/** Which team holds a unit; `teams.not-assigned` for none. */
export const holderOf = async (
  reader: Reader,
  unit: Readonly<{ id: string; name: string }>,
): Promise<Assignment | Refusal> => (await teamOf(reader, unit.id)) ?? refuse('teams.not-assigned', { unit: unit.name })

export const assignmentsOf = (reader: Reader, round: string): Promise<Assignment[]> =>
  reader.selectFrom('teamsAssignment').selectAll().where('round', '=', round).execute()

export const teamsIn = (reader: Reader, round: string): Promise<Team[]> =>
  reader.selectFrom('teamsTeam').selectAll().where('round', '=', round).orderBy('number').execute()

/** The appointments of a round that were not ended. */
export const appointmentsOf = (reader: Reader, round: string): Promise<Appointment[]> =>
  reader.selectFrom('teamsAppointment').selectAll().where('round', '=', round).where('endedAt', 'is', null).execute()

/** The recusals of a round that are not lifted. */
export const recusalsOf = (reader: Reader, round: string): Promise<Recusal[]> =>
  reader.selectFrom('teamsRecusal').selectAll().where('round', '=', round).where('liftedAt', 'is', null).execute()

export const keepDelegation = (tx: Room, delegation: Delegation) =>
  tx.insertInto('teamsDelegation').values(delegation).execute()

/** Ends what ran out by its day, so that another may follow it. */
export const closeRunOut = (tx: Room, persons: readonly string[], day: Day, now: Instant) =>
  tx
    .updateTable('teamsDelegation')
    .set((e) => ({ endedAt: now, endedBy: e.ref('fromPerson'), version: e('version', '+', 1) }))
    .where((e) => e.or([e('fromPerson', 'in', persons as never[]), e('toPerson', 'in', persons as never[])]))
    .where('untilDay', '<', day)
    .where('endedAt', 'is', null)
    .execute()

/** Delegations to somebody that are not over and have a day in common with these. */
export const standingInDuring = (reader: Reader, person: string, from: Day, until: Day | null): Promise<Delegation[]> =>
  reader
    .selectFrom('teamsDelegation')
    .selectAll()
    .where('toPerson', '=', person as never)
    .where('endedAt', 'is', null)
    .where('untilDay', '>=', from)
    .$if(until !== null, (q) => q.where('fromDay', '<=', until as Day))
    .orderBy('id')
    .execute()

/** Keeps the end of a delegation; gives it with its new version. */
export const saveDelegation = (tx: Room, delegation: Delegation): Promise<Delegation> =>
  saveSeen(tx, 'teamsDelegation', delegation, ['endedAt', 'endedBy'])
