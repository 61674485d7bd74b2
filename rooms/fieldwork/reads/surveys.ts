import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { linesOf } from '../rules/samples.ts'
import { calledOf } from './around.ts'

export const readingSurveys = ask(say.surveys, async ({ eyes, input }) => {
  let some = eyes.selectFrom('fieldworkSurvey as s')
  if (input.inspection) some = some.where('s.inspection', '=', input.inspection)
  const { count } = await some.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await some
    .leftJoin('planningInspection as i', 'i.id', 's.inspection')
    .select(['s.id', 's.inspection', 's.state', 's.title', 's.codes', 's.openedOn', 's.closedOn'])
    .select(sql<string>`coalesce(i.name, '')`.as('bodyName'))
    .orderBy('s.inspection')
    .orderBy('s.id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows, count }
})

export const readingSurvey = ask(say.surveyPage, async ({ eyes, input }) => {
  const one = await eyes.selectFrom('fieldworkSurvey').selectAll().where('id', '=', input.survey).executeTakeFirst()
  if (!one) return refuse('doorway.not-found', { noun: 'survey' })
  const { questions, groups, results, ...survey } = one
  const { bodyName } = await calledOf(eyes, one.inspection)
  return {
    ...{ survey, bodyName, names: await namesOf(eyes, [one.by]) },
    questions: JSON.parse(questions) as say.Question[],
    groups: JSON.parse(groups) as string[],
    results: results === '' ? null : (JSON.parse(results) as say.Results),
  }
})

export const readingSamples = ask(say.samples, async ({ eyes, input }) => {
  let some = eyes.selectFrom('fieldworkSample as s')
  if (input.inspection) some = some.where('s.inspection', '=', input.inspection)
  const { count } = await some.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await some
    .leftJoin('planningInspection as i', 'i.id', 's.inspection')
    .select(['s.id', 's.inspection', 's.state', 's.title', 's.total', 's.size', 's.laidOn'])
    .select(sql<string>`coalesce(i.name, '')`.as('bodyName'))
    .orderBy('s.laidOn', 'desc')
    .orderBy('s.id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows, count }
})

export const readingSample = ask(say.samplePage, async ({ eyes, input }) => {
  const one = await eyes.selectFrom('fieldworkSample').selectAll().where('id', '=', input.sample).executeTakeFirst()
  if (!one) return refuse('doorway.not-found', { noun: 'sample' })
  const { list, chosen, ...sample } = one
  const { bodyName } = await calledOf(eyes, one.inspection)
  const names = await namesOf(eyes, [one.laidBy, one.drawnBy])
  return { sample, lines: linesOf(list), chosen: JSON.parse(chosen) as number[], bodyName, names }
})
