import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { namesOf } from '../../identity/names.ts'
import { bodyName } from '../../registry/names.ts'
import { carryLinesOf } from '../carry-store.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'

const linesOf = (which: ReturnType<typeof sql>) => sql<number>`(
  select count(*)::int from rectification_carry_line l where l.carry_over = c.id and ${which})`

export const readingCarryOvers = ask(say.carryOvers, async ({ eyes, input }) => {
  let some = eyes.selectFrom('rectificationCarryOver as c').innerJoin('rectificationTask as t', 't.id', 'c.task')
  const { task } = input
  if (task) some = some.where((e) => e.or([e('c.task', '=', task), e('c.source', '=', task)]))
  if (input.body) some = some.where('c.body', '=', input.body)
  if (input.state) some = some.where('c.state', 'in', several<say.CarryOver['state']>(input.state))
  const page = some
    .select(['c.id', 'c.task', 'c.kind', 'c.source', 'c.sourceTitle', 'c.state', 'c.onDay', 't.title as taskTitle'])
    .select([bodyName('c.body').as('bodyName'), linesOf(sql`not l.filled`).as('conflicts')])
    .select(linesOf(sql`l.verdict is null`).as('undecided'))
    .orderBy('c.onDay', 'desc')
    .orderBy('c.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingCarryOver = ask(say.carryOverPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('rectificationCarryOver as c')
    .innerJoin('rectificationTask as t', 't.id', 'c.task')
    .selectAll('c')
    .select(['t.title as taskTitle', 't.state as taskState', 't.receivedOn', bodyName('c.body').as('bodyName')])
    .select(
      sql<string>`coalesce((select i.name from planning_inspection i where i.id = c.inspection), '')`.as(
        'inspectionName',
      ),
    )
    .where('c.id', '=', input.carryOver)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'carryOver' })
  const { taskTitle, taskState, receivedOn, bodyName: name, inspectionName, ...carryOver } = found
  const lines = await carryLinesOf(eyes, carryOver.id)
  const names = await namesOf(eyes, [
    ...[carryOver.by, carryOver.settledBy],
    ...lines.map(({ decidedBy }) => decidedBy),
  ])
  return { carryOver, lines, bodyName: name, taskTitle, taskState, inspectionName, receivedOn, names }
})

/** Candidates of each kind that are shown at once. */
const MOST = 100

export const readingCandidates = ask(say.carryCandidates, async ({ eyes, input }) => {
  const task = await eyes
    .selectFrom('rectificationTask')
    .select(['id', 'body', 'item', 'inspection'])
    .where('id', '=', input.task)
    .executeTakeFirst()
  if (!task) return refuse('doorway.not-found', { noun: 'task' })
  const { rows } = await sql<{ kind: 'task' | 'statement'; source: string; title: string }>`
    select * from (
      (select 'task' as kind, t.id as source, i.name || '　' || t.number || '. ' || t.title as title
        from rectification_task t join planning_inspection i on i.id = t.inspection
        where t.body = ${task.body} and t.inspection <> ${task.inspection} and t.state <> 'withdrawn'
        order by t.received_on desc, t.number limit ${MOST})
      union all
      (select 'statement', s.id, s.path || '　' || s.from_line from feedback_statement s
        where s.item = ${task.item} order by s.on_day desc, s.id limit ${MOST})
    ) c where not exists (
      select from rectification_carry_over o where o.task = ${task.id} and o.source = c.source and o.state <> 'dropped')`.execute(
    eyes as never,
  )
  return { rows: rows as never }
})

const { words } = zh
export const carryOversSheet = spreadsheetOf(say.carryOvers, words.carryOvers, [
  { head: words.body, width: 24, of: (row) => row.bodyName },
  { head: words.carryPresent, width: 40, of: (row) => row.taskTitle },
  { head: words.carrySource, width: 48, of: (row) => row.sourceTitle },
  { head: words.state, width: 10, of: (row) => words[`carryOver.${row.state}`] },
  { head: words.carryConflicts, kind: 'number', width: 10, of: (row) => row.conflicts },
  { head: words.carryUndecided, kind: 'number', width: 10, of: (row) => row.undecided },
  { head: words.carryOn, kind: 'day', width: 12, of: (row) => row.onDay },
])
