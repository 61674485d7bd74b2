import * as z from 'zod'
import { noun } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { body, checkers, team } from '../../core/pure/hats.ts'
import { Code, Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { type Arm, each, ofAuthority, ofBody, ofInspection, ofPerson } from '../../core/pure/sight.ts'

export const TaskId = idOf('task')
export const PlanId = idOf('plan')
export const MeasureId = idOf('measure')
export const StageId = idOf('stage')

/** 待认领 → 已认领 → 已填报 → 方案待审 → 推进中 → 已报完 → 已签字 → 已核查 → 销号; 退回, 转长期, 反弹, 撤销 (domain 2.6). */
export const taskStates = [
  'unclaimed',
  'claimed',
  'planned',
  'submitted',
  'inProgress',
  'claimedDone',
  'countersigned',
  'checked',
  'closed',
  'returned',
  'longTerm',
  'reopened',
  'withdrawn',
] as const
export type TaskState = (typeof taskStates)[number]

/** 未完成 / 基本完成 / 已完成, on the task and on each measure. */
export const degrees = ['open', 'mostly', 'done'] as const
export type Degree = (typeof degrees)[number]

/** 完善制度 · 挽回损失 · 追责问责 · 举一反三 · 专项整治 · 其他. */
export const measureKinds = ['rules', 'recovery', 'accountability', 'alike', 'campaign', 'other'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** 责任领导类型: the principal himself, another leader of the body, or the leader in charge above it. */
export const leaderKinds = ['principal', 'member', 'inCharge'] as const

const Walled = { authority: Id, inspection: Id, body: Id }
const Quantity = z.int().min(0).max(1_000_000)

/** 挽回损失: 退还, 追缴, 避免损失; three columns and never one sum (domain 6.1). */
export const losses = ['refundedFen', 'recoveredFen', 'avoidedFen'] as const
export type Loss = (typeof losses)[number]

/** What can be counted of a report: 项, 分 (money is whole fen), 人, 项, 项. */
export const Quantities = {
  rulesMade: Quantity,
  refundedFen: z.int().min(0),
  recoveredFen: z.int().min(0),
  avoidedFen: z.int().min(0),
  heldToAccount: Quantity,
  alikeFound: Quantity,
  campaigns: Quantity,
}

// 3.2, plan / items / evidence: the body its own, the team reads, all who decide or check read, the leader in charge what is his.
const decidersAndCheckers = ['leading_group', 'secretary', ...checkers] as const
const ofAll = { ...each(team, ofInspection()), ...each(decidersAndCheckers, ofAuthority()), ...each(body, ofBody()) }
const inChargeToo: { in_charge: Arm } = { in_charge: ofPerson('charge') }
/** 乡镇党委 (S4-05) besides the village itself: the town owns the rectification of its villages and reads it; the village acts. */
const withOwner: readonly Arm[] = [ofBody(), ofBody({}, 'owner')]
/** Who sees a task, and whatever hangs on it and carries its walls. */
export const ofTask = { ...ofAll, ...inChargeToo, principal: withOwner, clerk: withOwner }

/**
 * Who sees an earlier item held against a task: who plans and checks rectification, and the body with its town. Not the team and not the leader in charge: what
 * a document says (feedback's statements) and what another inspection found is not theirs; what is merged they read in the task.
 */
export const ofCarried = { ...each(decidersAndCheckers, ofAuthority()), principal: withOwner, clerk: withOwner }

/** 省统筹、市推进、县主责、乡整改 (S4-02), from the bottom up. */
export const responsibleLevels = ['town', 'county', 'city', 'province'] as const
export type ResponsibleLevel = (typeof responsibleLevels)[number]

export const TaskPlan = {
  goal: Prose(2_000),
  charge: PersonId,
  leaderKind: z.enum(leaderKinds),
  leaderName: Line(50),
  unit: Id.nullable(),
  unitName: Line(200),
  responsibleName: Line(50),
  dueOn: Day,
  concentrated: z.boolean(),
  lasting: z.boolean(),
  longDueOn: Day.nullable(),
}

export const task = noun('task', {
  table: 'rectification_task',
  shape: z.strictObject({
    id: TaskId,
    ...Walled,
    plan: PlanId,
    opinion: Id,
    /** The item of the opinion it comes from; null for a problem the body found itself. */
    item: Id.nullable(),
    /** 举一反三 (S1-16): the task that this one, found by the body itself, is like. */
    alike: TaskId.nullable(),
    number: z.int(),
    title: Line(200),
    text: Prose(5_000),
    category: Code,
    subcategory: Code.or(z.literal('')),
    chapter: Prose(100),
    key: z.boolean(),
    keyReason: Prose(500),
    state: z.enum(taskStates),
    degree: z.enum(degrees),
    goal: Prose(2_000),
    /** The leader in charge (分管领导) who countersigns; a person who wears that hat. */
    charge: PersonId.nullable(),
    leaderKind: z.enum(leaderKinds).nullable(),
    leaderName: Prose(50),
    unit: Id.nullable(),
    unitName: Prose(200),
    responsibleName: Prose(50),
    receivedOn: Day,
    planDueOn: Day.nullable(),
    dueOn: Day.nullable(),
    /** 是否集中整改期完成; when not, the long-term day is due. */
    concentrated: z.boolean(),
    /** 是否常态化坚持. */
    lasting: z.boolean(),
    longDueOn: Day.nullable(),
    longReason: Prose(2_000),
    /** The day that counts now: of the plan, of the task, of the long term; null when nothing is due. Derived by `clockOf`. */
    clockOn: Day.nullable(),
    /** 完成概述. */
    summary: Prose(5_000),
    claimedBy: PersonId.nullable(),
    claimedOn: Day.nullable(),
    countersignedBy: PersonId.nullable(),
    countersignedOn: Day.nullable(),
    checkedBy: PersonId.nullable(),
    checkedOn: Day.nullable(),
    closedBy: PersonId.nullable(),
    closedOn: Day.nullable(),
    closingOpinion: Prose(2_000),
    publicText: Prose(2_000),
    returns: z.int(),
    reopenings: z.int(),
    /** Taken over from what the office already had: where it stands is what a document says, signed by nobody here. */
    takenOver: z.boolean(),
    /** 整改主体责任: the town above the village whose item it is; null where the body is no village, or has no town above it. */
    owner: Id.nullable(),
    /** 责任层级: who carries an item of a village now; null for all other bodies. */
    level: z.enum(responsibleLevels).nullable(),
    /** 乡镇验收. */
    acceptedBy: PersonId.nullable(),
    acceptedOn: Day.nullable(),
    version: Version,
  }),
  sight: ofTask,
})
export type Task = z.infer<typeof task.shape>

export const measure = noun('measure', {
  table: 'rectification_measure',
  shape: z.strictObject({
    id: MeasureId,
    ...Walled,
    task: TaskId,
    charge: PersonId.nullable(),
    owner: Id.nullable(),
    place: z.int(),
    kind: z.enum(measureKinds),
    text: Prose(2_000),
    dueOn: Day.nullable(),
    degree: z.enum(degrees),
    version: Version,
  }),
  sight: ofTask,
})
export type Measure = z.infer<typeof measure.shape>

/** 整改方案, one per feedback opinion: drafted by the body, checked by three. */
export const planStates = ['drafted', 'submitted', 'returned', 'approved'] as const
export type PlanState = (typeof planStates)[number]

export const plan = noun('plan', {
  table: 'rectification_plan',
  shape: z.strictObject({
    id: PlanId,
    ...Walled,
    opinion: Id,
    state: z.enum(planStates),
    text: Prose(20_000),
    receivedOn: Day,
    dueOn: Day.nullable(),
    provisional: z.boolean(),
    concentratedUntil: Day.nullable(),
    concentratedProvisional: z.boolean(),
    submission: z.int(),
    submittedBy: PersonId.nullable(),
    submittedOn: Day.nullable(),
    approvedOn: Day.nullable(),
    version: Version,
  }),
  sight: ofAll,
})
export type Plan = z.infer<typeof plan.shape>

export const planCheck = noun('planCheck', {
  table: 'rectification_plan_check',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    plan: PlanId,
    submission: z.int(),
    hat: z.enum(checkers),
    passed: z.boolean(),
    comment: Prose(2_000),
    by: PersonId,
    onDay: Day,
  }),
  sight: ofAll,
})
export type PlanCheck = z.infer<typeof planCheck.shape>

/** What the body reports of a task: words, and what came of it since the last report. A struck report counts nothing. */
export const progress = noun('progress', {
  table: 'rectification_progress',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    task: TaskId,
    charge: PersonId.nullable(),
    owner: Id.nullable(),
    text: Prose(5_000),
    ...Quantities,
    by: PersonId,
    onDay: Day,
    struck: z.boolean(),
    strikeReason: Prose(500),
    version: Version,
  }),
  sight: ofTask,
})
export type Progress = z.infer<typeof progress.shape>

/** 佐证: a kept file behind a report, and the kind of measure it proves. */
export const proof = noun('proof', {
  table: 'rectification_proof',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    task: TaskId,
    charge: PersonId.nullable(),
    owner: Id.nullable(),
    progress: Id,
    kind: z.enum(measureKinds),
    file: Id,
    name: Line(255),
    sha256: Sha256,
    by: PersonId,
    onDay: Day,
    struck: z.boolean(),
  }),
  sight: ofTask,
})
export type Proof = z.infer<typeof proof.shape>

/** What was said of a task that was reported done: 乡镇验收, 签字, 核查, 销号, 退回, 转长期, 反弹; and who is to carry it, 责任层级. */
export const taskSteps = ['accept', 'countersign', 'check', 'close', 'return', 'defer', 'reopen', 'level'] as const

export const taskCheck = noun('taskCheck', {
  table: 'rectification_check',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    task: TaskId,
    charge: PersonId.nullable(),
    owner: Id.nullable(),
    step: z.enum(taskSteps),
    passed: z.boolean(),
    comment: Prose(2_000),
    by: PersonId,
    hat: z.enum(['principal', 'in_charge', 'office', 'discipline']),
    onDay: Day,
  }),
  sight: ofTask,
})
export type TaskCheck = z.infer<typeof taskCheck.shape>

/** 阶段目标 of a long-term task. */
export const stageStates = ['open', 'reported', 'closed'] as const

export const stage = noun('stage', {
  table: 'rectification_stage',
  shape: z.strictObject({
    id: StageId,
    ...Walled,
    task: TaskId,
    charge: PersonId.nullable(),
    owner: Id.nullable(),
    place: z.int(),
    target: Prose(1_000),
    dueOn: Day,
    state: z.enum(stageStates),
    report: Prose(5_000),
    reportedBy: PersonId.nullable(),
    reportedOn: Day.nullable(),
    closedBy: PersonId.nullable(),
    closedOn: Day.nullable(),
    version: Version,
  }),
  sight: ofTask,
})
export type Stage = z.infer<typeof stage.shape>

/** Who may be named as leader in charge: kept from the grants of that hat, so that bodies can choose among them. */
export const leaderInCharge = noun('leaderInCharge', {
  table: 'rectification_leader',
  shape: z.strictObject({ id: PersonId, authority: Id, name: Line(50), title: Prose(100), active: z.boolean() }),
  sight: each([...team, ...decidersAndCheckers, ...body, 'in_charge'], ofAuthority()),
})
export type LeaderInCharge = z.infer<typeof leaderInCharge.shape>
