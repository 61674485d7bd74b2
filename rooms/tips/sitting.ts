import type { Reader } from '../../core/server/tables.ts'
import type { Tip } from './nouns.ts'

/** Whom a tip about the team of an inspection is about: everybody appointed to it (S2-19), whatever else he is; nobody for any other tip. */
export async function sittingIn(
  teams: Reader,
  { against, inspection }: Pick<Tip, 'against' | 'inspection'>,
): Promise<Tip['aboutPersons']> {
  if (against !== 'team' || inspection === null) return []
  const rows = await teams
    .selectFrom('teamsAppointment as a')
    .innerJoin('teamsAssignment as s', 's.team', 'a.team')
    .select('a.person')
    .distinct()
    .where('s.inspection', '=', inspection as never)
    .execute()
  return rows.map((one) => one.person)
}
