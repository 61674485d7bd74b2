import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'

const room = 'evaluation'
export const TeamEvaluationId = idOf('postEvaluation')
/** 已评估, or 未抽取: not every team is drawn, at least a fifth of a year are (domain 6.6). */
export const postOutcomes = ['held', 'spared'] as const
const readers = ['office', 'leading_group', 'secretary'] as const

/** One item of the standard in which something was amiss, what was taken off for it, and what it rests on (4.19). Of the team, never of one of it. */
const TakenOff = z.strictObject({
  item: Line(200),
  points: z.int().min(0).max(100),
  evidence: Line(500),
})
export type TeamDeduction = z.infer<typeof TakenOff>

/**
 * 巡察组后评估 (T30, 4.19): after feedback people of the body were talked to and questioned about how the team of that inspection worked. Read by the office
 * and those who decide, never by a team or a body (domain 3.2, evaluation of team).
 */
export const postEvaluation = noun('postEvaluation', {
  table: 'evaluation_post',
  shape: z.strictObject({
    id: TeamEvaluationId,
    authority: Id,
    inspection: Id,
    body: Id,
    team: Id,
    outcome: z.enum(postOutcomes),
    /** When the body was given its feedback, and by when the team was to be evaluated (T30). */
    fedBackOn: Day,
    dueOn: Day.nullable(),
    provisional: z.boolean(),
    onDay: Day,
    talked: z.int(),
    sent: z.int(),
    returned: z.int(),
    deductions: z.array(TakenOff),
    /** What was taken off in all, of a hundred. */
    deducted: z.int(),
    conclusion: Prose(5_000),
    by: PersonId,
    filedOn: Day,
    version: Version,
  }),
  sight: each(readers, ofAuthority()),
})
export type PostEvaluation = z.infer<typeof postEvaluation.shape>

export const postEvaluated = record('postEvaluation.recorded', {
  about: postEvaluation,
  facts: { outcome: z.enum(postOutcomes), deducted: z.int(), dueOn: Day.nullable() },
  audience: readers,
})

/** 登记后评估, once for each inspection, by one of the office who did not sit in that team; or that it was not drawn, and why. */
export const recordPostEvaluation = command('recordPostEvaluation', {
  room,
  route: 'POST /inspections/:inspection/post-evaluation',
  input: z.strictObject({
    id: TeamEvaluationId,
    inspection: Id,
    outcome: z.enum(postOutcomes),
    onDay: Day,
    talked: z.int().min(0).max(10_000).default(0),
    sent: z.int().min(0).max(100_000).default(0),
    returned: z.int().min(0).max(100_000).default(0),
    deductions: z.array(TakenOff).max(31).default([]),
    conclusion: Prose(5_000).trim().min(1),
  }),
  asks: 'postEvaluation.record',
  of: ['office'],
  records: [postEvaluated],
})

const Named = { bodyName: z.string(), teamName: z.string() }

export const postEvaluations = query('postEvaluations', {
  room,
  route: 'GET /post-evaluations',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    outcome: z.enum(postOutcomes).optional(),
    year: z.coerce.number().int().min(2000).max(2100).optional(),
  }),
  gives: pageOf(
    postEvaluation.shape.omit({ authority: true, deductions: true, conclusion: true, by: true }).extend(Named),
  ),
  of: readers,
})

/** Inspections whose body has had its feedback and whose team was not evaluated yet; the earliest due first. */
export const postEvaluationsOwed = query('postEvaluationsOwed', {
  room,
  route: 'GET /post-evaluations/owed',
  input: z.strictObject({ ...Paging, inspection: Id.optional() }),
  gives: pageOf(z.strictObject({ id: Id, ...Named, fedBackOn: Day, dueOn: Day.nullable(), provisional: z.boolean() })),
  of: readers,
})

export const postEvaluationPage = query('postEvaluationPage', {
  room,
  route: 'GET /post-evaluations/:postEvaluation',
  input: z.strictObject({ postEvaluation: TeamEvaluationId }),
  gives: z.strictObject({
    postEvaluation: postEvaluation.shape,
    ...Named,
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})
