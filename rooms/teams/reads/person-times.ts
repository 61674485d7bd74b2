import { sql } from 'kysely'
import { ask } from '../../../core/server/ask.ts'
import { personTimes } from '../contract/person-times.ts'

type Served = {
  round: string
  name: string
  person: string
  origin: string
  began: string
  first: boolean
  appraised: boolean
}

const counts = (all: readonly Served[]) => {
  const of = (fits: (one: Served) => boolean) => all.filter(fits).length
  return {
    times: all.length,
    office: of(({ origin }) => origin === 'office'),
    seconded: of(({ origin }) => origin === 'seconded'),
    engaged: of(({ origin }) => origin === 'engaged'),
    first: of(({ first }) => first),
    appraised: of(({ appraised }) => appraised),
  }
}

export const readPersonTimes = ask(personTimes, async ({ eyes, input }) => {
  const appraised = sql`bool_or(exists (select from teams_appraisal d where d.appointment = a.id))`
  const served = sql<Served>`
    with round as (select round as id, min(from_day) as began from teams_appointment group by round),
      served as (
        select a.round, a.person, r.began, (array_agg(a.origin order by a.from_day, a.id))[1] as origin, ${appraised} as appraised,
          r.began = min(r.began) over (partition by a.person) as first
        from teams_appointment a join round r on r.id = a.round group by a.round, a.person, r.began)
    select s.round, coalesce(p.name, '') as name, s.person, s.origin, s.began, s.appraised, s.first
    from served s left join planning_round p on p.id = s.round
    where (${input.from ?? null}::date is null or s.began >= ${input.from ?? null}::date)
      and (${input.until ?? null}::date is null or s.began <= ${input.until ?? null}::date)
    order by s.began desc, s.round`
  const { rows } = await served.execute(eyes as never)
  const byRound = Map.groupBy(rows, ({ round }) => round)
  return {
    rounds: [...byRound].map(([round, of]) => ({
      ...{ round, name: of[0]?.name ?? '', began: of[0]?.began as never },
      ...counts(of),
    })),
    persons: new Set(rows.map(({ person }) => person)).size,
    ...counts(rows),
  }
})
