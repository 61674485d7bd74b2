import type { Reader } from '../../core/server/tables.ts'
import type { Ready } from './rules/readiness.ts'

/** Everybody appointed in a round, with what he has declared, pledged and attended; by these eyes, or this hand. */
export async function readyIn(reader: Reader, round: string) {
  const people = await reader
    .selectFrom('teamsAppointment as a')
    .innerJoin('teamsTeam as t', 't.id', 'a.team')
    .leftJoin('teamsDeclaration as d', 'd.appointment', 'a.id')
    .select(['a.id as appointment', 'a.person', 'a.role', 'a.skill', 'a.team', 't.name as teamName', 't.number'])
    .select(['d.id as declaration', 'd.nothing', 'd.text', 'd.checkedOn', 'd.version'])
    .select((e) => [
      e
        .exists(
          e
            .selectFrom('teamsPledge as p')
            .select('p.id')
            .whereRef('p.team', '=', 'a.team')
            .whereRef('p.person', '=', 'a.person')
            .where('p.kind', '=', 'secrecy'),
        )
        .as('pledged'),
      e
        .exists(
          e
            .selectFrom('teamsAttendance as h')
            .innerJoin('teamsTraining as g', 'g.id', 'h.training')
            .select('h.id')
            .whereRef('h.person', '=', 'a.person')
            .whereRef('g.round', '=', 'a.round'),
        )
        .as('trained'),
    ])
    .where('a.round', '=', round as never)
    .where('a.endedAt', 'is', null)
    .orderBy('t.number')
    .orderBy('a.role')
    .orderBy('a.id')
    .execute()
  return people.map((one) => ({
    ...one,
    declared: (one.declaration === null ? 'no' : one.checkedOn === null ? 'filed' : 'checked') as Ready['declared'],
    pledged: Boolean(one.pledged),
    trained: Boolean(one.trained),
  }))
}

/** What persons are called, by id. */
export async function calledOf(reader: Reader, persons: readonly string[]): Promise<Map<string, string>> {
  if (persons.length === 0) return new Map()
  const rows = await reader
    .selectFrom('identityPerson')
    .select(['id', 'name'])
    .where('id', 'in', persons as never[])
    .execute()
  return new Map(rows.map((one) => [one.id as string, one.name]))
}
