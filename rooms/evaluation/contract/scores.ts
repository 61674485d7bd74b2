import * as z from 'zod'
import { command, noun } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, team } from '../../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../../core/pure/sight.ts'
import { EvaluationId, evaluationScored, Points, scoreApproved, scoreSentBack, Walled } from './evaluations.ts'
import { overseers } from './schemes.ts'

const room = 'evaluation'
const Hundredths = z.int().min(0).max(10_000)

/** What one indicator got, in hundredths of a point of a hundred, and why. */
export const Mark = z.strictObject({ points: Hundredths, why: Prose(500) })
export type Mark = z.infer<typeof Mark>
/** 扣分: whole points off the total, with what they are taken for. */
export const Deduction = z.strictObject({ points: z.int().min(1).max(100), why: Line(300) })
export type Deduction = z.infer<typeof Deduction>

/** 评分: one attempt at a score; after an upheld objection there is a second. `out`: told to the body. */
export const score = noun('score', {
  table: 'evaluation_score',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    evaluation: EvaluationId,
    attempt: z.int(),
    marks: z.array(Mark),
    deductions: z.array(Deduction),
    /** Hundredths of a point. */
    total: Hundredths,
    grade: Line(20),
    /** The lowest grade: 二次整改 (2.9). */
    lowest: z.boolean(),
    conclusion: Prose(5_000),
    by: PersonId,
    onDay: Day,
    opinion: Prose(2_000),
    approvedBy: PersonId.nullable(),
    approvedOn: Day.nullable(),
    out: z.boolean(),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection({ out: true })),
    ...each(overseers, ofAuthority()),
    ...each(body, ofBody({ out: true })),
  },
})
export type Score = z.infer<typeof score.shape>

const On = { evaluation: EvaluationId, version: Version }

/** 打分: marks for the indicators people look at; those of survey and closure are reckoned. Replaces a score that was sent back. */
export const scoreEvaluation = command('scoreEvaluation', {
  room,
  route: 'PUT /evaluations/:evaluation/score',
  input: z.strictObject({
    ...On,
    id: Id,
    /** By the place of the indicator; null where it is reckoned. */
    marks: z.array(z.strictObject({ points: Points.nullable(), why: Prose(500) })).max(20),
    deductions: z.array(Deduction).max(20),
    conclusion: Prose(5_000).trim().min(1),
  }),
  asks: 'evaluation.score',
  of: ['office'],
  records: [evaluationScored],
})

/** 结果审定 by the leading group, not by whoever scored. */
export const approveScore = command('approveScore', {
  room,
  route: 'POST /evaluations/:evaluation/score/approval',
  input: z.strictObject({ ...On, opinion: Prose(2_000) }),
  asks: 'evaluation.approve',
  of: ['leading_group'],
  records: [scoreApproved],
})

export const sendBackScore = command('sendBackScore', {
  room,
  route: 'POST /evaluations/:evaluation/score/return',
  input: z.strictObject({ ...On, opinion: Prose(2_000).trim().min(1) }),
  asks: 'evaluation.approve',
  of: ['leading_group'],
  records: [scoreSentBack],
})
