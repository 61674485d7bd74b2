import { addDays } from '../../core/pure/days.ts'
import { deskEntry } from '../../core/server/desk.ts'

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
