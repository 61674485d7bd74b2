import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { teamEvaluation } from '../contract.ts'
import { aspectsOf, type Counts, gradeOf } from '../rules/evaluation.ts'

type Counted = Counts & Readonly<{ team: string; name: string }>

export const readEvaluation = ask(teamEvaluation, async ({ eyes, input }) => {
  const round = await eyes.selectFrom('planningRound').select('name').where('id', '=', input.round).executeTakeFirst()
  if (!round) return refuse('doorway.not-found', { noun: 'round' })
  const { rows } = await sql<Counted>`
    with units as (select a.team, a.inspection from teams_assignment a where a.round = ${input.round}),
    sheets as (
      select u.team, count(*) filter (where s.signed_on is not null)::int as sheets,
        count(*) filter (where s.signed_on is not null and s.basis <> '' and exists (select from findings_exhibit e
          where e.sheet = s.id and e.revision = s.revision and e.form = 'original' and not e.single_witness))::int as proven,
        count(*) filter (where s.decided_on is not null)::int as decided,
        count(*) filter (where s.decided_on is not null and s.state in ('adopted', 'routed'))::int as adopted,
        count(*) filter (where s.fact_check in ('stands', 'amend'))::int as checked,
        count(*) filter (where s.fact_check = 'amend')::int as objected
      from units u join findings_sheet s on s.inspection = u.inspection group by u.team),
    reports as (
      select u.team, sum(r.trips)::int as trips, sum(r.returns)::int as returns
      from units u join reports_report r on r.inspection = u.inspection group by u.team),
    leads as (
      select u.team, count(*)::int as leads from units u join transfers_lead l on l.inspection = u.inspection
      where l.transferred_on is not null group by u.team),
    packages as (
      select u.team, count(*)::int as packages, count(*) filter (where x.return_kind <> '')::int as "sentBack",
        count(*) filter (where x.finding <> '')::int as answered,
        count(*) filter (where x.finding in ('founded', 'partly'))::int as held
      from units u join transfers_transfer x on x.inspection = u.inspection where x.handed_on is not null group by u.team),
    tasks as (
      select u.team, count(*)::int as tasks, count(*) filter (where k.state = 'closed' and k.reopenings = 0)::int as done
      from units u join rectification_task k on k.inspection = u.inspection and k.state <> 'withdrawn' group by u.team),
    rated as (
      select team, count(*)::int as ratings, count(*) filter (where cardinality(objections) = 0)::int as content
      from teams_conduct group by team),
    heard as (select team, count(*) filter (where founded)::int as founded from teams_complaint group by team)
    select t.id as team, t.name, coalesce(s.sheets, 0) as sheets, coalesce(s.proven, 0) as proven, coalesce(s.decided, 0) as decided,
      coalesce(s.adopted, 0) as adopted, coalesce(s.checked, 0) as "factChecked", coalesce(s.objected, 0) as objected,
      coalesce(p.trips, 0) as trips, coalesce(p.returns, 0) as returns, coalesce(l.leads, 0) as leads,
      coalesce(x.packages, 0) as packages, coalesce(x."sentBack", 0) as "sentBack", coalesce(x.answered, 0) as answered,
      coalesce(x.held, 0) as held, coalesce(k.tasks, 0) as tasks, coalesce(k.done, 0) as done, coalesce(r.ratings, 0) as ratings,
      coalesce(r.content, 0) as content, coalesce(h.founded, 0) as founded
    from teams_team t
    left join sheets s on s.team = t.id
    left join reports p on p.team = t.id
    left join leads l on l.team = t.id
    left join packages x on x.team = t.id
    left join tasks k on k.team = t.id
    left join rated r on r.team = t.id
    left join heard h on h.team = t.id
    where t.round = ${input.round}
    order by t.number`.execute(eyes as never)
  return {
    roundName: round.name,
    teams: rows.map((row) => {
      const grade = gradeOf(row)
      const { team, name, sheets, leads } = row
      return { team, name, sheets, leads, ...aspectsOf(row), score: grade?.score ?? null, grade: grade?.grade ?? null }
    }),
  }
})
