import { sql } from 'kysely'
import { refuse } from '../../core/pure/refusal.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { several } from '../../core/server/filters.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import { namesOf } from '../identity/names.ts'
import { bodyName, issuerOf } from '../registry/names.ts'
import * as say from './contract.ts'
import { dueOf } from './owing.ts'
import { written } from './rules.ts'
import { checksOf, scoresOf, surveysOf } from './store.ts'
import { zh } from './texts/zh.ts'

export * from './desk.ts'
export * from './reads/lookbacks.ts'
export * from './reads/results.ts'
export * from './reads/teams.ts'

export const readingSchemes = ask(say.schemes, async ({ eyes, actor, input }) => {
  const some = eyes.selectFrom('evaluationScheme').where('authority', '=', actor.scope.authority)
  return listed(some, some.selectAll().orderBy('fromDay', 'desc').offset(input.from).limit(input.size))
})

/** The score that stands: the last of those these eyes see. */
const standing = (column: 'total' | 'grade') =>
  sql`(select s.${sql.ref(column)} from evaluation_score s where s.evaluation = e.id order by s.attempt desc limit 1)`

export const readingEvaluations = ask(say.evaluations, async ({ eyes, input }) => {
  let some = eyes.selectFrom('evaluationEvaluation as e')
  if (input.inspection) some = some.where('e.inspection', '=', input.inspection)
  if (input.state) some = some.where('e.state', 'in', several<say.EvaluationState>(input.state))
  if (input.year) some = some.where(sql<number>`extract(year from e.opened_on)::int`, '=', input.year)
  const page = some
    .select(['e.id', 'e.inspection', 'e.state', 'e.openedOn', 'e.selfDueOn', 'e.selfOn', 'e.toldOn'])
    .select(bodyName('e.body').as('bodyName'))
    .select([
      sql<number | null>`${standing('total')}`.as('total'),
      sql<string | null>`${standing('grade')}`.as('grade'),
    ])
    .orderBy('e.openedOn', 'desc')
    .orderBy('e.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingToEvaluate = ask(say.toEvaluate, async ({ eyes, actor, input, today }) => {
  const rows = await dueOf(eyes, actor.scope.authority, today)
  return { rows: rows.slice(input.from, input.from + input.size), count: rows.length }
})

export const readingEvaluation = ask(say.evaluationPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('evaluationEvaluation as e')
    .selectAll('e')
    .select(bodyName('e.body').as('bodyName'))
    .where('e.id', '=', input.evaluation)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'evaluation' })
  const { bodyName: name, ...evaluation } = found
  const tasks = await eyes
    .selectFrom('rectificationTask')
    .select(['id', 'number', 'title', 'state'])
    .where('plan', '=', evaluation.plan)
    .where('state', '<>', 'withdrawn')
    .orderBy('number')
    .orderBy('id')
    .execute()
  const titles = new Map(tasks.map((task) => [task.id, `${task.number}. ${task.title}`]))
  const [surveys, checks, scores] = [
    await surveysOf(eyes, evaluation.id),
    await checksOf(eyes, evaluation.id),
    await scoresOf(eyes, evaluation.id),
  ]
  const { openedBy, selfBy, toldBy, objectedBy, answeredBy } = evaluation
  const named = [openedBy, selfBy, toldBy, objectedBy, answeredBy, ...surveys.map(({ by }) => by)]
  for (const { firstBy, secondBy } of checks) named.push(firstBy, secondBy)
  for (const { by, approvedBy } of scores) named.push(by, approvedBy)
  return {
    evaluation,
    bodyName: name,
    issuer: await issuerOf(eyes, evaluation.body),
    surveys,
    checks: checks.map((check) => ({
      ...check,
      items: check.items.map((item) => ({ ...item, title: titles.get(item.task) ?? '' })),
    })),
    scores,
    tasks: tasks.map(({ state, ...task }) => ({ ...task, closed: state === 'closed' })),
    names: await namesOf(eyes, named),
  }
})

const { words } = zh
/** 整改评估一览 to take away: organisations and their scores. */
export const evaluationsSheet = spreadsheetOf(say.evaluations, words.evaluations, [
  { head: words.body, width: 24, of: (row) => row.bodyName },
  { head: words.state, width: 12, of: (row) => words[`evaluation.${row.state}`] },
  { head: words.openedOn, kind: 'day', width: 12, of: (row) => row.openedOn },
  { head: words.selfOn, kind: 'day', width: 12, of: (row) => row.selfOn },
  { head: words.total, width: 10, of: (row) => (row.total === null ? '' : written(row.total)) },
  { head: words.grade, width: 10, of: (row) => row.grade ?? '' },
  { head: words.toldOn, kind: 'day', width: 12, of: (row) => row.toldOn },
])
