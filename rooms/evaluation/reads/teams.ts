import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { namesOf } from '../../identity/names.ts'
import { bodyName } from '../../registry/names.ts'
import * as say from '../contract.ts'
import { teamNameOf, teamsOwed } from '../owing-teams.ts'
import { zh } from '../texts/zh.ts'

const columns = [
  ...(['e.id', 'e.inspection', 'e.body', 'e.team', 'e.outcome', 'e.fedBackOn', 'e.dueOn', 'e.provisional'] as const),
  ...(['e.onDay', 'e.talked', 'e.sent', 'e.returned', 'e.deducted', 'e.filedOn', 'e.version'] as const),
] as const

export const readingPostEvaluations = ask(say.postEvaluations, async ({ eyes, input }) => {
  let some = eyes.selectFrom('evaluationPost as e')
  if (input.inspection) some = some.where('e.inspection', '=', input.inspection)
  if (input.outcome) some = some.where('e.outcome', '=', input.outcome)
  if (input.year) some = some.where(sql<number>`extract(year from e.filed_on)::int`, '=', input.year)
  const page = some
    .select(columns)
    .select([bodyName('e.body').as('bodyName'), teamNameOf('e.inspection').as('teamName')])
    .orderBy('e.filedOn', 'desc')
    .orderBy('e.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingPostEvaluationsOwed = ask(say.postEvaluationsOwed, async ({ eyes, actor, input, today }) => {
  const rows = await teamsOwed(eyes, { authority: actor.scope.authority, today, inspection: input.inspection })
  return { rows: rows.slice(input.from, input.from + input.size), count: rows.length }
})

export const readingPostEvaluation = ask(say.postEvaluationPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('evaluationPost as e')
    .selectAll('e')
    .select([bodyName('e.body').as('bodyName'), teamNameOf('e.inspection').as('teamName')])
    .where('e.id', '=', input.postEvaluation)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'postEvaluation' })
  const { bodyName: name, teamName, ...postEvaluation } = found
  return { postEvaluation, bodyName: name, teamName, names: await namesOf(eyes, [postEvaluation.by]) }
})

const { words } = zh
/** 巡察组后评估台账 to take away: teams, no persons. */
export const postEvaluationsSheet = spreadsheetOf(say.postEvaluations, words.postEvaluations, [
  { head: words.teamName, width: 16, of: (row) => row.teamName },
  { head: words.body, width: 24, of: (row) => row.bodyName },
  { head: words.postOutcome, width: 10, of: (row) => words[`outcome.${row.outcome}`] },
  { head: words.fedBackOn, kind: 'day', width: 14, of: (row) => row.fedBackOn },
  { head: words.postDue, kind: 'day', width: 14, of: (row) => row.dueOn },
  { head: words.postOn, kind: 'day', width: 14, of: (row) => row.onDay },
  { head: words.talked, kind: 'number', width: 8, of: (row) => row.talked },
  { head: words.sheetsSent, kind: 'number', width: 8, of: (row) => row.sent },
  { head: words.sheetsBack, kind: 'number', width: 8, of: (row) => row.returned },
  { head: words.deducted, kind: 'number', width: 8, of: (row) => row.deducted },
])
