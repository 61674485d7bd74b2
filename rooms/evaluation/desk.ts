import { deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'
import { toPut, waitsFor } from '../policies/put.ts'
import { bodyName } from '../registry/names.ts'
import type { EvaluationState, LookbackState } from './contract.ts'
import { dueOf } from './owing.ts'
import { teamsOwed } from './owing-teams.ts'

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
      link: `/evaluations?inspection=${one.inspection}`,
    })),
})

/** T30: teams whose body had its feedback, to be evaluated within ten working days. */
export const teamsToEvaluate = deskEntry({
  room,
  key: 'desk.teamsToEvaluate',
  hats: ['office'],
  rows: async ({ eyes, actor, today }) =>
    (await teamsOwed(eyes, { authority: actor.scope.authority, today })).slice(0, 200).map((one) => ({
      ...{ noun: 'inspection', id: one.id, title: one.teamName, note: one.bodyName, due: one.dueOn },
      link: `/post-evaluations?inspection=${one.id}`,
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

export const scoresAwaited = waitsFor('score', async (eyes) => (await evaluationsIn(eyes, 'scored')).map(row))
export const scoresToPut = toPut('score', scoresAwaited)

const lookbacksIn = (eyes: Reader, ...states: readonly LookbackState[]) =>
  eyes
    .selectFrom('evaluationLookback as l')
    .select(['l.id', bodyName('l.body').as('bodyName')])
    .where('l.state', 'in', states)
    .orderBy('l.boundOn')
    .orderBy('l.id')
    .limit(200)
    .execute()
const looking = (
  key: string,
  hats: readonly ('leading_group' | 'leader' | 'deputy' | 'member')[],
  state: LookbackState,
) =>
  deskEntry({
    room,
    key,
    hats,
    rows: async ({ eyes }) =>
      (await lookbacksIn(eyes, state)).map(({ id, bodyName: title }) => ({
        noun: 'lookback',
        id,
        title,
        link: `/lookbacks/${id}`,
      })),
  })
export const lookbacksToStart = looking('desk.lookbacksToStart', ['leading_group'], 'bound')
export const lookbacksToJudge = looking('desk.lookbacksToJudge', ['leader', 'deputy', 'member'], 'started')
export const lookbacksToConclude = looking('desk.lookbacksToConclude', ['leading_group'], 'reported')

export const lookbacksAwaited = waitsFor('lookback', async (eyes) =>
  (await lookbacksIn(eyes, 'bound', 'reported')).map(({ id, bodyName: title }) => ({
    ...{ id, title, link: `/lookbacks/${id}` },
  })),
)
export const lookbacksToPut = toPut('lookback', lookbacksAwaited)

/** Rebounded items whose tasks nobody has taken up again yet (2.6 反弹): for the hats that reopen. */
export const reboundsToReopen = deskEntry({
  room,
  key: 'desk.reboundsToReopen',
  hats: ['office', 'discipline'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('evaluationLookbackItem as i')
        .select(['i.lookback', 'i.title', bodyName('i.body').as('bodyName')])
        .where('i.verdict', '=', 'rebounded')
        .where('i.task', 'is not', null)
        .where('i.reopenedOn', 'is', null)
        .where('i.out', '=', true)
        .orderBy('i.judgedOn')
        .orderBy('i.id')
        .limit(200)
        .execute()
    ).map(({ lookback, title, bodyName: note }) => ({
      noun: 'lookback',
      id: lookback,
      title,
      note,
      link: `/lookbacks/${lookback}`,
    })),
})
