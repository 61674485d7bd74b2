import * as z from 'zod'
import { command } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { body, checkers } from '../../core/pure/hats.ts'
import { Code, Id, Line, PersonId, Prose, Version } from '../../core/pure/ids.ts'
import { Fen } from '../../core/pure/money.ts'
import { degrees, MeasureId, measureKinds, PlanId, StageId, TaskId, TaskPlan } from './nouns.ts'
import * as say from './records.ts'

export * from './contract/carry.ts'
export * from './contract/escalations.ts'
export * from './contract/levels.ts'
export * from './contract/life-talks.ts'
export * from './contract/made-rules.ts'
export * from './contract/meetings.ts'
export * from './contract/prolongations.ts'
export * from './contract/reports.ts'
export * from './contract/spots.ts'
export * from './contract/tempos.ts'
export * from './nouns.ts'
export * from './queries.ts'
export * from './records.ts'

const room = 'rectification'

const OnTask = { task: TaskId, version: Version }
const Said = Prose(5_000).trim().min(1)
const Reason = Line(2_000)

// ── the plan ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const planTask = command('planTask', {
  room,
  route: 'PUT /tasks/:task/plan',
  input: z.strictObject({ ...OnTask, ...TaskPlan, goal: Prose(2_000).trim().min(1) }),
  asks: 'task.plan',
  of: body,
  records: [say.taskPlanned],
})

const MeasureText = { kind: z.enum(measureKinds), text: Prose(2_000).trim().min(1), dueOn: Day.nullable() }

export const addMeasure = command('addMeasure', {
  room,
  route: 'POST /tasks/:task/measures',
  input: z.strictObject({ ...OnTask, id: MeasureId, ...MeasureText }),
  asks: 'task.plan',
  of: body,
  records: [say.measureAdded],
})

export const editMeasure = command('editMeasure', {
  room,
  route: 'PUT /tasks/:task/measures/:measure',
  input: z.strictObject({ ...OnTask, measure: MeasureId, ...MeasureText }),
  asks: 'task.plan',
  of: body,
  records: [say.measureEdited],
})

export const removeMeasure = command('removeMeasure', {
  room,
  route: 'DELETE /tasks/:task/measures/:measure',
  input: z.strictObject({ ...OnTask, measure: MeasureId }),
  asks: 'task.plan',
  of: body,
  records: [say.measureRemoved],
})

export const editPlan = command('editPlan', {
  room,
  route: 'PUT /plans/:plan',
  input: z.strictObject({ plan: PlanId, version: Version, text: Prose(20_000) }),
  asks: 'plan.edit',
  of: body,
  locks: ['plan'],
  records: [say.planEdited],
})

/** Hands the plan in for checking: every task planned, each with at least one measure. */
export const submitPlan = command('submitPlan', {
  room,
  route: 'POST /plans/:plan/submission',
  input: z.strictObject({ plan: PlanId, version: Version }),
  asks: 'plan.submit',
  of: ['principal'],
  locks: ['plan'],
  records: [say.planSubmitted],
})

/** One of the three checks (巡察办、纪委、组织部): the third pass approves, any return sends back. */
export const checkPlan = command('checkPlan', {
  room,
  route: 'POST /plans/:plan/checks',
  input: z.strictObject({
    plan: PlanId,
    version: Version,
    id: Id,
    verdict: z.enum(['pass', 'return']),
    comment: Prose(2_000),
  }),
  asks: 'plan.check',
  of: checkers,
  locks: ['plan'],
  records: [say.planChecked, say.planApproved, say.planReturned],
})

// ── what the body finds itself (举一反三, S1-16) ─────────────────────────────────────────────────────────────────────────

/** Puts a problem of the same kind, found by the body itself, beside the task it is like: claimed at once, planned and closed as all are. */
export const findAlike = command('findAlike', {
  room,
  route: 'POST /tasks/:task/alike',
  input: z.strictObject({
    id: TaskId,
    task: TaskId,
    title: Line(200),
    text: Said,
    category: Code,
    subcategory: Code.or(z.literal('')),
  }),
  asks: 'task.find',
  of: body,
  records: [say.taskFound],
})

/** A problem found after the plan was approved is begun by the principal; one found before goes through the three checks with it. */
export const startAlike = command('startAlike', {
  room,
  route: 'POST /tasks/:task/start',
  input: z.strictObject(OnTask),
  asks: 'task.start',
  of: ['principal'],
  records: [say.taskStarted],
})

// ── the work ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const Counted = z.int().min(0).max(1_000_000)
/** At most 10 trillion yuan, which is far below what a number can hold exactly. */
const Money = Fen.refine((fen) => Number(fen) <= 1_000_000_000_000_000)

/** What was done since the last report, counted, with the files that prove it. */
export const reportProgress = command('reportProgress', {
  room,
  route: 'POST /tasks/:task/progress',
  input: z.strictObject({
    ...OnTask,
    id: Id,
    text: Said,
    degree: z.enum(degrees),
    rulesMade: Counted,
    refundedFen: Money.default('0' as Fen),
    recoveredFen: Money,
    avoidedFen: Money.default('0' as Fen),
    heldToAccount: Counted,
    alikeFound: Counted,
    campaigns: Counted,
    proofs: z.array(z.strictObject({ id: Id, file: Id, kind: z.enum(measureKinds) })).max(50),
    measures: z.array(z.strictObject({ measure: MeasureId, degree: z.enum(degrees) })).max(100),
  }),
  asks: 'task.report',
  of: body,
  records: [say.progressReported],
})

/** Takes a mistaken report out of the count, with the reason; it stays on the page. */
export const strikeProgress = command('strikeProgress', {
  room,
  route: 'POST /tasks/:task/progress/:progress/striking',
  input: z.strictObject({ ...OnTask, progress: Id, reason: Line(500) }),
  asks: 'task.strike',
  of: ['principal'],
  records: [say.progressStruck],
})

export const claimDone = command('claimDone', {
  room,
  route: 'POST /tasks/:task/claim',
  input: z.strictObject({ ...OnTask, summary: Said }),
  asks: 'task.claim',
  of: ['principal'],
  records: [say.taskClaimedDone],
})

export const countersignTask = command('countersignTask', {
  room,
  route: 'POST /tasks/:task/countersignature',
  input: z.strictObject({ ...OnTask, comment: Prose(2_000) }),
  asks: 'task.countersign',
  of: ['in_charge'],
  records: [say.taskCountersigned],
})

export const checkTask = command('checkTask', {
  room,
  route: 'POST /tasks/:task/check',
  input: z.strictObject({ ...OnTask, comment: Said.max(2_000) }),
  asks: 'task.check',
  of: ['discipline', 'office'],
  records: [say.taskChecked],
})

/** 销号 by the office, by another person than the one who checked (双审). */
export const closeTask = command('closeTask', {
  room,
  route: 'POST /tasks/:task/closure',
  input: z.strictObject({ ...OnTask, opinion: Said.max(2_000), publicText: Prose(2_000) }),
  asks: 'task.close',
  of: ['office'],
  records: [say.taskClosed],
})

/** Back to the body with a reason: by the town that owns it instead of accepting, by the leader in charge instead of signing, by a checker instead of passing, by the office instead of closing. */
export const returnTask = command('returnTask', {
  room,
  route: 'POST /tasks/:task/return',
  input: z.strictObject({ ...OnTask, reason: Reason }),
  asks: 'task.return',
  of: ['principal', 'in_charge', 'discipline', 'office'],
  records: [say.taskReturned],
})

/** Another leader in charge takes a task over, for example when the division of work changed. */
export const handOverTask = command('handOverTask', {
  room,
  route: 'POST /tasks/:task/charge',
  input: z.strictObject({ ...OnTask, charge: PersonId, reason: Reason }),
  asks: 'task.handOver',
  of: ['office'],
  records: [say.taskHandedOver],
})

// ── the long term, and what comes back ───────────────────────────────────────────────────────────────────────────────────

export const makeLongTerm = command('makeLongTerm', {
  room,
  route: 'POST /tasks/:task/long-term',
  input: z.strictObject({
    ...OnTask,
    reason: Reason,
    longDueOn: Day,
    stages: z
      .array(z.strictObject({ id: StageId, target: Prose(1_000).trim().min(1), dueOn: Day }))
      .min(1)
      .max(20),
  }),
  asks: 'task.defer',
  of: ['office'],
  records: [say.taskMadeLongTerm],
})

export const reportStage = command('reportStage', {
  room,
  route: 'POST /tasks/:task/stages/:stage/report',
  input: z.strictObject({ ...OnTask, stage: StageId, text: Said }),
  asks: 'stage.report',
  of: body,
  records: [say.stageReported],
})

export const closeStage = command('closeStage', {
  room,
  route: 'POST /tasks/:task/stages/:stage/closure',
  input: z.strictObject({ ...OnTask, stage: StageId }),
  asks: 'stage.close',
  of: ['office'],
  records: [say.stageClosed],
})

/** 反弹: a closed task is taken up again after a look-back, a tip or a sample. */
export const reopenTask = command('reopenTask', {
  room,
  route: 'POST /tasks/:task/reopening',
  input: z.strictObject({ ...OnTask, reason: Reason, dueOn: Day }),
  asks: 'task.reopen',
  of: ['office', 'discipline'],
  records: [say.taskReopened],
})

export const constraints = {
  rectification_check_person: 'rectification.checked-already',
  rectification_measure_place: 'doorway.busy',
  rectification_report_once: 'rectification.report-twice',
  rectification_escalation_open: 'rectification.escalated-already',
  rectification_prolongation_open: 'rectification.asked-already',
  rectification_prolongation_open_plan: 'rectification.asked-already',
  rectification_spot_waiting: 'doorway.busy',
  rectification_proof_seal: 'documents.linked',
  rectification_proof_once: 'rectification.file-twice',
  rectification_rule_seal: 'documents.linked',
  rectification_rule_once: 'rectification.rule-twice',
  rectification_carry_over_once: 'rectification.carry-twice',
}
