import { addDays } from '../../core/pure/days.ts'
import { awaits } from '../../core/server/awaiting.ts'
import { deskEntry } from '../../core/server/desk.ts'
import { toPut, waitsFor } from '../policies/put.ts'

/** Days before its last one that an authority is looked at again. */
const AHEAD = 14

/** Authorities that end while their round is on site: to be extended, or let go. */
export const appointmentsEnding = deskEntry({
  room: 'teams',
  key: 'appointmentsEnding',
  hats: ['office'],
  rows: async ({ eyes, today }) =>
    (
      await eyes
        .selectFrom('teamsAppointment as a')
        .innerJoin('teamsTeam as t', 't.id', 'a.team')
        .innerJoin('planningRound as r', 'r.id', 'a.round')
        .innerJoin('identityPerson as p', 'p.id', 'a.person')
        .select(['a.id', 'a.team', 'a.untilDay', 'p.name', 't.name as teamName'])
        .where('a.endedAt', 'is', null)
        .where('a.untilDay', '>=', today)
        .where('a.untilDay', '<=', addDays(today, AHEAD))
        .where('r.state', 'in', ['staffed', 'mobilised', 'onSite'])
        .orderBy('a.untilDay')
        .limit(200)
        .execute()
    ).map((one) => ({
      noun: 'appointment',
      id: one.id,
      title: one.name,
      note: one.teamName,
      due: one.untilDay,
      link: `/teams/${one.team}`,
    })),
})

/** Teams of rounds that are not over and have nobody to lead them: whom a meeting is to authorise (一次一授权, S0-03). */
export const teamsAwaited = awaits({
  matter: 'personnel',
  rows: async (eyes) =>
    (
      await eyes
        .selectFrom('teamsTeam as t')
        .innerJoin('planningRound as r', 'r.id', 't.round')
        .select(['t.id', 't.name', 'r.name as roundName'])
        .where('r.state', 'in', ['approved', 'staffed', 'mobilised', 'onSite'])
        .where((e) =>
          e.not(
            e.exists(
              e
                .selectFrom('teamsAppointment as a')
                .select('a.id')
                .whereRef('a.team', '=', 't.id')
                .where('a.role', '=', 'leader')
                .where('a.endedAt', 'is', null),
            ),
          ),
        )
        .orderBy('t.number')
        .limit(200)
        .execute()
    ).map(({ id, name, roundName }) => ({
      ...{ thing: id, title: name, note: roundName, inspection: null, link: `/teams/${id}` },
    })),
})
export const teamsToPut = toPut('personnel', teamsAwaited)

/** Who is nominated for the pool and was not decided on (S0-27). */
export const nominationsAwaited = waitsFor('pool', async (eyes) =>
  (
    await eyes
      .selectFrom('teamsNomination as n')
      .innerJoin('identityPerson as p', 'p.id', 'n.person')
      .select(['n.id', 'p.name'])
      .where('n.outcome', '=', 'open')
      .orderBy('n.nominatedOn')
      .orderBy('n.id')
      .limit(200)
      .execute()
  ).map(({ id, name }) => ({ id, title: name, link: '/pool/nominations' })),
)
export const nominationsToPut = toPut('pool', nominationsAwaited)
