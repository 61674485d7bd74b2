import { type RawBuilder, sql } from 'kysely'
import type { RoomName } from '../../../core/server/tables.ts'

/** Which things are looked at: a condition on the column that holds their id. */
export type Only = (id: RawBuilder<unknown>) => RawBuilder<unknown>
export const everything: Only = () => sql`true`
export const these =
  (ids: readonly string[]): Only =>
  (id) =>
    sql`${id} = any (${ids as string[]}::uuid[])`

/**
 * Things that are counted: where they lie, and the one statement that says as what each of them counts. Rows of it are
 * (thing, authority, inspection, measure, part, day, n). It is the definition of the figures in the language of the database: acts append the
 * difference it makes, the whole is counted by it, and the rows behind a figure are found by it, behind the walls of who asks.
 */
export type Source = Readonly<{
  noun: string
  room: RoomName
  table: string
  lines: (only: Only) => RawBuilder<unknown>
}>

const id = (column: string) => sql.ref(column)

/** 覆盖测评 (S0-12) and 入户走访: numbers of a unit, kept beside its talks and visits; who it was is not for who counts. */
const siteCoverage: Source = {
  noun: 'siteCoverage',
  room: 'fieldwork',
  table: 'fieldwork_site_coverage',
  lines: (only) => sql`
    select k.id as thing, k.authority, k.inspection, said.measure, '' as part, k.on_day as day, said.n::bigint as n
      from fieldwork_site_coverage k cross join lateral (values ('keyPosts', k.posts), ('keyPostsTalked', k.talked), ('householdsVisited', k.households)) said(measure, n)
      where said.n > 0 and ${only(id('k.id'))}`,
}

const sheet: Source = {
  noun: 'sheet',
  room: 'findings',
  table: 'findings_sheet',
  // Who reads the signed text still counts it while its sheet is drafted anew out of his sight.
  lines: (only) => sql`
    select r.sheet as thing, r.authority, r.inspection, 'sheetsSigned' as measure, '' as part, r.signed_on as day, 1::bigint as n
      from findings_revision r where r.revision = 1 and ${only(id('r.sheet'))}
        and not exists (select from findings_sheet s where s.id = r.sheet and s.state = 'replaced')
    union all
    select r.sheet, r.authority, r.inspection, 'sheetsComplete', '', r.signed_on, 1
      from findings_revision r where r.revision = 1 and coalesce(r.content ->> 'basis', '') <> '' and ${only(id('r.sheet'))}
        and not exists (select from findings_sheet s where s.id = r.sheet and s.state = 'replaced')
        and exists (select from findings_exhibit e where e.sheet = r.sheet and e.revision = 1 and e.form = 'original'
          and not e.single_witness)
    union all
    select s.id, s.authority, s.inspection, 'sheetsAdopted', s.category, s.decided_on, 1
      from findings_sheet s where s.state in ('adopted', 'routed') and ${only(id('s.id'))}
    union all
    select s.id, s.authority, s.inspection, 'problemsTagged', tag.part, s.decided_on, 1
      from findings_sheet s cross join lateral (
        select 'content.' || s.content as part where s.content <> ''
        union all select 'root.' || s.root where s.root <> ''
        union all select 'key.' || s.key where s.key <> ''
        union all select 'power.' || s.power where s.power <> ''
        union all select one || '.' from regexp_split_to_table(s.themes, ',') one where one <> ''
        union all select 'topic.' || (one ->> 'id') from jsonb_array_elements(s.topics) one
        union all select 'discipline.' || one from regexp_split_to_table(s.disciplines, ',') one where one <> ''
      ) tag where s.state in ('adopted', 'routed') and ${only(id('s.id'))}
    union all
    select s.id, s.authority, s.inspection, 'problemsRouted', way, s.decided_on, 1
      from findings_sheet s cross join lateral regexp_split_to_table(s.ways, ',') way
      where s.state = 'routed' and ${only(id('s.id'))}`,
}

const inspection: Source = {
  noun: 'inspection',
  room: 'planning',
  table: 'planning_inspection',
  lines: (only) => sql`
    select i.id as thing, i.authority, i.id as inspection, 'inspectionsEntered' as measure, '' as part, i.entered_on as day, 1::bigint as n
      from planning_inspection i where i.entered_on is not null and i.state <> 'removed' and ${only(id('i.id'))}`,
}

/** Teams and who sits in them, of a round and of no unit: a team is there from its first appointment on, each appointment (人次) from its own first day. */
const team: Source = {
  noun: 'team',
  room: 'teams',
  table: 'teams_team',
  lines: (only) => sql`
    select a.team as thing, a.authority, a.round as inspection, 'teamsFormed' as measure, '' as part, min(a.from_day) as day, 1::bigint as n
      from teams_appointment a where ${only(id('a.team'))} group by a.team, a.authority, a.round
    union all
    select a.team, a.authority, a.round, 'appointed', '', a.from_day, 1
      from teams_appointment a where ${only(id('a.team'))}`,
}

const opinion: Source = {
  noun: 'opinion',
  room: 'feedback',
  table: 'feedback_opinion',
  lines: (only) => sql`
    select o.id as thing, o.authority, o.inspection, 'opinionsReceived' as measure, '' as part, o.received_on as day, 1::bigint as n
      from feedback_opinion o where o.received_on is not null and ${only(id('o.id'))}
    union all
    select o.id, o.authority, o.inspection, 'itemsReceived', i.category, o.received_on, 1
      from feedback_opinion o join feedback_item i on i.opinion = o.id
      where o.received_on is not null and ${only(id('o.id'))}`,
}

const plan: Source = {
  noun: 'plan',
  room: 'rectification',
  table: 'rectification_plan',
  lines: (only) => sql`
    select p.id as thing, p.authority, p.inspection, 'plansApproved' as measure, '' as part, p.approved_on as day, 1::bigint as n
      from rectification_plan p where p.approved_on is not null and ${only(id('p.id'))}`,
}

const task: Source = {
  noun: 'task',
  room: 'rectification',
  table: 'rectification_task',
  lines: (only) => sql`
    select t.id as thing, t.authority, t.inspection, said.measure, said.part, said.day, said.n::bigint as n
      from rectification_task t cross join lateral (values
        ('tasksOpened', case when t.state = 'closed' then 'done' when t.state = 'longTerm' then 'staged'
          when t.degree = 'mostly' then 'mostly' else 'open' end, t.received_on, 1),
        ('tasksByCategory', t.category, t.received_on, 1),
        ('tasksByLevel', coalesce(t.level, ''), t.received_on, (t.level is not null)::int),
        ('tasksSelfFound', '', t.received_on, (t.alike is not null)::int),
        ('tasksDue', '', coalesce(t.long_due_on, t.due_on), 1),
        ('tasksInTime', '', coalesce(t.long_due_on, t.due_on),
          (t.state = 'closed' and coalesce(t.claimed_on, t.closed_on) <= coalesce(t.long_due_on, t.due_on))::int),
        ('tasksClosedInTime', '', t.closed_on,
          (t.state = 'closed' and coalesce(t.claimed_on, t.closed_on) <= coalesce(t.long_due_on, t.due_on))::int)
      ) said(measure, part, day, n)
      where t.state <> 'withdrawn' and said.n <> 0 and said.day is not null and ${only(id('t.id'))}
    union all
    select c.task, c.authority, c.inspection, case c.step when 'close' then 'tasksClosed' when 'defer' then 'tasksLongTerm'
        else 'tasksReopened' end, '', c.on_day, 1
      from rectification_check c where c.step in ('close', 'defer', 'reopen') and ${only(id('c.task'))}
    union all
    select p.task, p.authority, p.inspection, said.measure, '', p.on_day, said.n::bigint
      from rectification_progress p cross join lateral (values
        ('rulesReported', p.rules_made::bigint), ('heldToAccount', p.held_to_account::bigint),
        ('refundedFen', p.refunded_fen::bigint), ('recoveredFen', p.recovered_fen::bigint), ('avoidedFen', p.avoided_fen::bigint),
        ('alikeFound', p.alike_found::bigint), ('campaigns', p.campaigns::bigint)
      ) said(measure, n) where not p.struck and said.n <> 0 and ${only(id('p.task'))}
    union all
    select r.task, r.authority, r.inspection, case r.action when 'made' then 'rulesMade' when 'amended' then 'rulesAmended'
        else 'rulesAbolished' end, '', r.on_day, 1
      from rectification_rule r where not r.struck and ${only(id('r.task'))}`,
}

/** What was closed counts with the days it took, too; on the day itself none. */
const immediate: Source = {
  noun: 'immediate',
  room: 'findings',
  table: 'findings_immediate',
  lines: (only) => sql`
    select m.id as thing, m.authority, m.inspection, said.measure, said.part, said.day, said.n::bigint as n
    from findings_immediate m cross join lateral (select case m.channel when 'written' then 'notice' else 'oral' end as channel) c
    cross join lateral (values
      ('immediateIssued', c.channel, m.issued_on, 1), ('immediateClosed', c.channel, m.closed_on, 1),
      ('immediateDays', '', m.closed_on, m.closed_on - m.issued_on)
    ) said(measure, part, day, n)
    where said.day is not null and said.n > 0 and ${only(id('m.id'))}`,
}

/**
 * A lead handed to two receivers is a piece with each of them; one that was returned is not handed over. What came of it counts by the last statement of who
 * received it, on the day it was handed over: cases and persons are held against the leads of the same days.
 */
const leadTransfer: Source = {
  noun: 'leadTransfer',
  room: 'transfers',
  table: 'transfers_transfer',
  lines: (only) => sql`
    select t.id as thing, t.authority, t.inspection, said.measure, said.part, t.handed_on as day, 1::bigint as n
    from transfers_transfer t cross join lateral (values
      ('leadsTransferred', t.receiver),
      ('leadsStanding', case when t.way = '' then 'pending' when t.state <> 'fedBack' then 'handling' else
        case t.way when 'talk' then 'talk' when 'verify' then 'verified' when 'hold' then 'shelved' when 'settle' then 'concluded'
          else 'organisational' end end)
    ) said(measure, part) where t.handed_on is not null and t.state <> 'returned' and ${only(id('t.id'))}
    union all
    select t.id, t.authority, t.inspection, said.measure, said.part, t.handed_on, said.n::bigint
    from transfers_transfer t
      join lateral (select * from transfers_outcome one where one.transfer = t.id order by one.place desc limit 1) o on true
      cross join lateral (values
        ('leadCases', '', (o.cases > 0)::int), ('casesOpened', '', o.cases), ('leadPersons', '', o.persons),
        ('personsDealtWith', 'form1', o.form_one), ('personsDealtWith', 'form2', o.form_two),
        ('personsDealtWith', 'form3', o.form_three), ('personsDealtWith', 'form4', o.form_four)
      ) said(measure, part, n)
    where t.handed_on is not null and t.state <> 'returned' and said.n > 0 and ${only(id('t.id'))}`,
}

/** 整改评估: counted on the day its score was told, by the score that was told last. */
const evaluation: Source = {
  noun: 'evaluation',
  room: 'evaluation',
  table: 'evaluation_evaluation',
  lines: (only) => sql`
    select e.id as thing, e.authority, e.inspection, said.measure, '' as part, e.told_on as day, said.n::bigint as n
    from evaluation_evaluation e
      join lateral (select * from evaluation_score one where one.evaluation = e.id and one.out order by one.attempt desc limit 1) s on true
      cross join lateral (values
        ('evaluations', 1), ('evaluationsLowest', s.lowest::int), ('evaluationPoints', s.total)
      ) said(measure, n)
    where e.told_on is not null and said.n <> 0 and ${only(id('e.id'))}
    union all
    select e.id, e.authority, e.inspection, 'satisfaction', said.part, v.on_day, said.n::bigint
    from evaluation_evaluation e join evaluation_survey v on v.evaluation = e.id cross join lateral (values
      ('good', v.good), ('fair', v.fair), ('average', v.average), ('poor', v.poor), ('invalid', v.invalid)
    ) said(part, n) where e.state <> 'withdrawn' and said.n > 0 and ${only(id('e.id'))}`,
}

/**
 * 巡察建议书 (S3-28): letters, their suggestions and those taken up, all by the day of issue, so that no span has more taken up than there are. A letter goes
 * to a department and is of no inspection.
 */
const advisory: Source = {
  noun: 'advisory',
  room: 'commons',
  table: 'commons_advisory',
  lines: (only) => sql`
    select a.id as thing, a.authority, a.id as inspection, said.measure, '' as part, a.issued_on as day, said.n::bigint as n
    from commons_advisory a cross join lateral (values
      ('adviceLetters', 1), ('adviceItems', a.suggestions),
      ('adviceAdopted', (select count(*)::int from commons_suggestion s where s.advisory = a.id and s.verdict = 'adopted'))
    ) said(measure, n) where a.issued_on is not null and said.n > 0 and ${only(id('a.id'))}`,
}

/** Everything that is counted, in the order of the rooms. */
export const sources = {
  inspection,
  team,
  siteCoverage,
  sheet,
  immediate,
  opinion,
  leadTransfer,
  plan,
  task,
  advisory,
  evaluation,
} as const
export type Countable = keyof typeof sources
