import * as z from 'zod'
import { command, noun, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, checkers, team } from '../../../core/pure/hats.ts'
import { Id, idOf, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../../core/pure/sight.ts'
import { Grounds } from '../../policies/contract.ts'
import { Grade, Indicator, overseers, windows } from './schemes.ts'

const room = 'evaluation'
export const EvaluationId = idOf('evaluation')

/** 单位自评 → 测评、现场核查、打分 → 结果审定 → 反馈; 异议 once (2.9). The inspection stands at 已评估 once it is told (2.2 row 20). */
export const evaluationStates = ['opened', 'assessed', 'scored', 'approved', 'told', 'objected', 'withdrawn'] as const
export type EvaluationState = (typeof evaluationStates)[number]

export const Walled = { authority: Id, inspection: Id, body: Id }
const Who = PersonId.nullable()
/** Whole points of a hundred. */
export const Points = z.int().min(0).max(100)

/**
 * 整改评估: of the rectification of one inspected organisation, never of a person. What it is scored by is frozen when it is opened. What the body
 * sees of it from the first day: its own part, and the score (another noun) once it was told.
 */
export const evaluation = noun('evaluation', {
  table: 'evaluation_evaluation',
  shape: z.strictObject({
    id: EvaluationId,
    ...Walled,
    plan: Id,
    state: z.enum(evaluationStates),
    indicators: z.array(Indicator),
    grades: z.array(Grade),
    window: z.enum(windows),
    /** The last day of the concentrated period (T11), from which T27 runs, and the day T27 gives. */
    endedOn: Day,
    limitOn: Day,
    provisional: z.boolean(),
    openedBy: PersonId,
    openedOn: Day,
    selfDueOn: Day,
    /** What the body gives itself, a mark to each indicator; empty where it handed nothing in. */
    selfMarks: z.array(Points),
    selfText: Prose(10_000),
    selfBy: Who,
    selfOn: Day.nullable(),
    toldBy: Who,
    toldOn: Day.nullable(),
    objection: Prose(5_000),
    objectedBy: Who,
    objectedOn: Day.nullable(),
    answer: Prose(5_000),
    upheld: z.boolean().nullable(),
    answeredBy: Who,
    answeredOn: Day.nullable(),
    version: Version,
  }),
  sight: { ...each(team, ofInspection()), ...each(overseers, ofAuthority()), ...each(body, ofBody()) },
})
export type Evaluation = z.infer<typeof evaluation.shape>

export const readers = [...team, ...body, ...overseers] as const
const all = { about: evaluation, audience: readers } as const
const inside = { about: evaluation, audience: overseers } as const

export const evaluationOpened = record('evaluation.begun', { ...all, facts: { selfDueOn: Day, late: z.boolean() } })
export const evaluationWithdrawn = record('evaluation.withdrawn', all)
export const selfAssessed = record('evaluation.selfAssessed', { ...all, facts: { inTime: z.boolean() } })
export const selfMissed = record('evaluation.selfMissed', all)
export const surveyCounted = record('evaluation.surveyCounted', {
  ...inside,
  facts: { valid: z.int(), invalid: z.int() },
})
export const siteChecked = record('evaluation.siteChecked', { ...inside, facts: { check: Id, items: z.int() } })
export const siteConfirmed = record('evaluation.siteConfirmed', { ...inside, facts: { check: Id } })
/** `total` and `points` are hundredths. */
export const evaluationScored = record('evaluation.scored', { ...inside, facts: { attempt: z.int(), total: z.int() } })
export const scoreSentBack = record('evaluation.sentBack', inside)
export const scoreApproved = record('evaluation.approved', { ...inside, facts: { total: z.int(), ...Grounds } })
export const evaluationTold = record('evaluation.told', { ...all, facts: { total: z.int(), lowest: z.boolean() } })
export const scoreObjected = record('evaluation.objected', all)
export const objectionUpheld = record('evaluation.objectionUpheld', all)
export const objectionDismissed = record('evaluation.objectionDismissed', all)

const On = { evaluation: EvaluationId, version: Version }

/** 启动评估 of a body whose concentrated period has ended, when T27 says so; once for a plan. */
export const openEvaluation = command('openEvaluation', {
  room,
  route: 'POST /inspections/:inspection/evaluations',
  input: z.strictObject({ id: EvaluationId, inspection: Id, selfDueOn: Day }),
  asks: 'evaluation.open',
  of: checkers,
  locks: ['inspection'],
  records: [evaluationOpened],
})

export const withdrawEvaluation = command('withdrawEvaluation', {
  room,
  route: 'POST /evaluations/:evaluation/withdrawal',
  input: z.strictObject(On),
  asks: 'evaluation.withdraw',
  of: ['office'],
  records: [evaluationWithdrawn],
})

/** 单位自评: a mark to each indicator and the report, handed in by the principal. */
export const assessSelf = command('assessSelf', {
  room,
  route: 'POST /evaluations/:evaluation/self-assessment',
  input: z.strictObject({ ...On, marks: z.array(Points).max(20), text: Prose(10_000).trim().min(1) }),
  asks: 'evaluation.assessSelf',
  of: ['principal'],
  records: [selfAssessed],
})

/** 未报自评: its day has passed, and the evaluation goes on without. */
export const goOnWithout = command('goOnWithout', {
  room,
  route: 'POST /evaluations/:evaluation/self-assessment/absence',
  input: z.strictObject(On),
  asks: 'evaluation.goOn',
  of: checkers,
  records: [selfMissed],
})

/** 反馈评估结果: score, grade and report go to the body. */
export const tellEvaluation = command('tellEvaluation', {
  room,
  route: 'POST /evaluations/:evaluation/telling',
  input: z.strictObject(On),
  asks: 'evaluation.tell',
  of: ['office'],
  records: [evaluationTold],
})

/** 异议: once, by the principal. */
export const objectToScore = command('objectToScore', {
  room,
  route: 'POST /evaluations/:evaluation/objection',
  input: z.strictObject({ ...On, objection: Prose(5_000).trim().min(1) }),
  asks: 'evaluation.object',
  of: ['principal'],
  records: [scoreObjected],
})

/** 答复异议: upheld, it is scored anew; dismissed, the score stands. */
export const answerObjectionToScore = command('answerObjectionToScore', {
  room,
  route: 'POST /evaluations/:evaluation/objection/answer',
  input: z.strictObject({ ...On, answer: Prose(5_000).trim().min(1), upheld: z.boolean() }),
  asks: 'evaluation.answer',
  of: ['leading_group'],
  records: [objectionUpheld, objectionDismissed],
})
