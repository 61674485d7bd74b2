import { deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'
import { bodyName } from '../registry/names.ts'
import type { EvaluationState } from './contract.ts'
import { dueOf } from './owing.ts'

const room = 'evaluation'

const evaluationsIn = (eyes: Reader, state: EvaluationState) =>
  eyes
    .selectFrom('evaluationEvaluation as e')
    .select(['e.id', 'e.selfDueOn', bodyName('e.body').as('bodyName')])
    .where('e.state', '=', state)
    .orderBy('e.selfDueOn')
    .orderBy('e.id')
    .limit(200)
    .execute()
type Found = Awaited<ReturnType<typeof evaluationsIn>>[number]
const row = ({ id, bodyName: title }: Found) => ({ noun: 'evaluation', id, title, link: `/evaluations/${id}` })

/** T27: the last day to begin turns amber and red; where T27 is the first day there is none after it. */
export const evaluationsToOpen = deskEntry({
  room,
  key: 'desk.evaluationsToOpen',
  hats: ['office'],
  amber: 7,
  rows: async ({ eyes, actor, today }) =>
    (await dueOf(eyes, actor.scope.authority, today)).slice(0, 200).map((one) => ({
      noun: 'inspection',
      id: one.inspection,
      title: one.bodyName,
      due: one.window === 'within' ? one.limitOn : null,
      link: '/evaluations',
    })),
})

export const selfAssessments = deskEntry({
  room,
  key: 'desk.selfAssessments',
  hats: ['principal', 'clerk'],
  rows: async ({ eyes }) => (await evaluationsIn(eyes, 'opened')).map((one) => ({ ...row(one), due: one.selfDueOn })),
})

const waiting = (key: string, hat: 'office' | 'leading_group', state: EvaluationState) =>
  deskEntry({ room, key, hats: [hat], rows: async ({ eyes }) => (await evaluationsIn(eyes, state)).map(row) })
export const evaluationsToScore = waiting('desk.evaluationsToScore', 'office', 'assessed')
export const evaluationsToTell = waiting('desk.evaluationsToTell', 'office', 'approved')
export const scoresToApprove = waiting('desk.scoresToApprove', 'leading_group', 'scored')
export const scoresObjected = waiting('desk.scoresObjected', 'leading_group', 'objected')

/** Checks on site that somebody else wrote down and nobody confirmed yet. */
export const checksToConfirm = deskEntry({
  room,
  key: 'desk.checksToConfirm',
  hats: ['office', 'discipline', 'organisation'],
  rows: async ({ eyes, actor }) =>
    (
      await eyes
        .selectFrom('evaluationCheck as c')
        .innerJoin('evaluationEvaluation as e', 'e.id', 'c.evaluation')
        .select(['c.evaluation', 'c.place', bodyName('c.body').as('bodyName')])
        .where('c.secondBy', 'is', null)
        .where('c.firstBy', '<>', actor.person)
        .where('e.state', 'in', ['opened', 'assessed'])
        .orderBy('c.onDay')
        .orderBy('c.id')
        .limit(200)
        .execute()
    ).map(({ evaluation, place, bodyName: title }) => ({
      noun: 'evaluation',
      id: evaluation,
      title,
      note: place,
      link: `/evaluations/${evaluation}`,
    })),
})
