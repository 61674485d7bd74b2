import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { checkers } from '../../../core/pure/hats.ts'
import { Id } from '../../../core/pure/ids.ts'
import { EvaluationId, evaluation, evaluationStates, readers } from './evaluations.ts'
import { siteCheck, surveyPile } from './evidence.ts'
import { windows } from './schemes.ts'
import { score } from './scores.ts'

const room = 'evaluation'

export const evaluations = query('evaluations', {
  room,
  route: 'GET /evaluations',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    state: oneOrMore(evaluationStates).optional(),
    year: z.coerce.number().int().min(2000).max(2200).optional(),
  }),
  gives: pageOf(
    evaluation.shape
      .pick({ id: true, inspection: true, state: true, openedOn: true, selfDueOn: true, selfOn: true, toldOn: true })
      .extend({ bodyName: z.string(), total: z.int().nullable(), grade: z.string().nullable() }),
  ),
  of: readers,
})

/** Bodies whose concentrated period has ended and that no evaluation was opened of, with the day T27 gives for each. */
export const toEvaluate = query('toEvaluate', {
  room,
  route: 'GET /evaluations/due',
  input: z.strictObject({ ...Paging }),
  gives: pageOf(
    z.strictObject({
      inspection: Id,
      bodyName: z.string(),
      endedOn: Day,
      limitOn: Day,
      window: z.enum(windows),
      provisional: z.boolean(),
    }),
  ),
  of: checkers,
})

/** One evaluation with all of it these eyes see: piles and checks are not the body's, the score only once it was told. */
export const evaluationPage = query('evaluationPage', {
  room,
  route: 'GET /evaluations/:evaluation',
  input: z.strictObject({ evaluation: EvaluationId }),
  gives: z.strictObject({
    evaluation: evaluation.shape,
    bodyName: z.string(),
    /** Its full name as papers bear it (发文名称). */
    issuer: z.string(),
    surveys: z.array(surveyPile.shape),
    checks: z.array(
      siteCheck.shape.extend({
        items: z.array(z.strictObject({ task: Id, holds: z.boolean(), seen: z.string(), title: z.string() })),
      }),
    ),
    scores: z.array(score.shape),
    /** Tasks of the body, to be looked at on site, and how many of them are closed. */
    tasks: z.array(z.strictObject({ id: Id, number: z.int(), title: z.string(), closed: z.boolean() })),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})
