import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { body, checkers, type Hat, team } from '../../core/pure/hats.ts'
import { Code, Id, Line, PersonId, Sha256 } from '../../core/pure/ids.ts'
import { Fen } from '../../core/pure/money.ts'
import { escalation } from './contract/escalations.ts'
import {
  leaderInCharge,
  leaderKinds,
  measure,
  measureKinds,
  PlanId,
  plan,
  planCheck,
  planStates,
  progress,
  proof,
  responsibleLevels,
  stage,
  TaskId,
  task,
  taskCheck,
  taskStates,
} from './nouns.ts'

const room = 'rectification'
const overseers = [...team, ...checkers, 'leading_group', 'secretary'] as const
const readers: readonly Hat[] = [...overseers, ...body, 'in_charge']

/** 红: past its day · 黄: due soon · 绿: in time · 灰: closed or withdrawn. Derived from the day that counts, never stored. */
export const lights = ['red', 'amber', 'green', 'grey'] as const
export type Light = (typeof lights)[number]

/** Where a task comes from: an item of the opinion, or the body's own search for problems alike (S1-16). */
export const taskOrigins = ['item', 'alike'] as const

/** What a list, the board and the ledger are narrowed by; the same words mean the same rows in all three. */
export const TaskFilters = {
  inspection: Id.optional(),
  body: Id.optional(),
  plan: PlanId.optional(),
  state: oneOrMore(taskStates).optional(),
  light: oneOrMore(lights).optional(),
  category: Code.optional(),
  charge: PersonId.optional(),
  /** The leader of the body who answers for it (责任领导), by his name. */
  leader: Line(50).optional(),
  kind: z.enum(measureKinds).optional(),
  /** 反馈问题, or found by the body itself (自查发现). */
  origin: z.enum(taskOrigins).optional(),
  /** 责任层级 of items of villages (S4-02); the town that owns them (S4-05). */
  level: oneOrMore(responsibleLevels).optional(),
  owner: Id.optional(),
  /** 二次整改问题清单: what came back after it had been closed, or was sent back twice. */
  again: z.enum(['yes']).optional(),
  q: Line(100).optional(),
}
export const taskSorts = ['due', 'number', 'state', 'newest', 'body'] as const

/** The counts of a task's reports that stand; money as fen. */
export const Sums = z.strictObject({
  rulesMade: z.int(),
  refundedFen: Fen,
  recoveredFen: Fen,
  avoidedFen: Fen,
  heldToAccount: z.int(),
  alikeFound: z.int(),
  campaigns: z.int(),
})
export type Sums = z.infer<typeof Sums>

export const TaskLine = task.shape
  .pick({
    id: true,
    inspection: true,
    body: true,
    plan: true,
    number: true,
    title: true,
    category: true,
    state: true,
    degree: true,
    leaderName: true,
    unit: true,
    unitName: true,
    clockOn: true,
    concentrated: true,
    key: true,
    charge: true,
    alike: true,
    level: true,
    owner: true,
    version: true,
  })
  .extend({ bodyName: z.string(), ownerName: z.string(), light: z.enum(lights) })

export const tasks = query('tasks', {
  room,
  route: 'GET /tasks',
  input: z.strictObject({ ...Paging, ...TaskFilters, sort: z.enum(taskSorts).default('due') }),
  gives: pageOf(TaskLine),
  of: readers,
})

const Named = z.record(z.string(), z.string())

export const taskPage = query('taskPage', {
  room,
  route: 'GET /tasks/:task',
  input: z.strictObject({ task: TaskId }),
  gives: z.strictObject({
    task: task.shape,
    bodyName: z.string(),
    /** The town that owns it, empty where the body does; whether one acts for the body here, or for that town. */
    ownerName: z.string(),
    acts: z.boolean(),
    owns: z.boolean(),
    light: z.enum(lights),
    sums: Sums,
    /** 完善制度 as reported and as registered, and why they differ (S0-26). */
    rules: z.strictObject({ reported: z.int(), entered: z.int(), reason: z.string() }),
    measures: z.array(measure.shape),
    progress: z.array(progress.shape.extend({ refundedFen: Fen, recoveredFen: Fen, avoidedFen: Fen })),
    proofs: z.array(proof.shape),
    checks: z.array(taskCheck.shape),
    stages: z.array(stage.shape),
    escalations: z.array(escalation.shape),
    /** What the body found itself that is like this one. */
    found: z.array(task.shape.pick({ id: true, number: true, title: true, state: true })),
    names: Named,
  }),
  of: readers,
})

export const PlanLine = plan.shape
  .pick({
    id: true,
    inspection: true,
    body: true,
    opinion: true,
    state: true,
    dueOn: true,
    provisional: true,
    submission: true,
  })
  .extend({ bodyName: z.string(), tasks: z.int(), light: z.enum(lights) })

export const plans = query('plans', {
  room,
  route: 'GET /plans',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    body: Id.optional(),
    state: oneOrMore(planStates).optional(),
  }),
  gives: pageOf(PlanLine),
  of: [...overseers, ...body],
})

export const planPage = query('planPage', {
  room,
  route: 'GET /plans/:plan',
  input: z.strictObject({ plan: PlanId }),
  gives: z.strictObject({
    plan: plan.shape,
    bodyName: z.string(),
    light: z.enum(lights),
    tasks: z.array(task.shape.extend({ measures: z.int(), light: z.enum(lights) })),
    checks: z.array(planCheck.shape),
    names: Named,
  }),
  of: [...overseers, ...body],
})

export const leadersInCharge = query('leadersInCharge', {
  room,
  route: 'GET /leaders-in-charge',
  input: z.strictObject({}),
  gives: z.strictObject({ rows: z.array(leaderInCharge.shape) }),
  of: readers,
})

/** How many tasks stand in each state and under each light; the sums equal the total. */
export const rectificationBoard = query('rectificationBoard', {
  room,
  route: 'GET /rectification/board',
  input: z.strictObject(TaskFilters),
  gives: z.strictObject({
    total: z.int(),
    states: z.array(z.strictObject({ state: z.enum(taskStates), count: z.int() })),
    lights: z.array(z.strictObject({ light: z.enum(lights), count: z.int() })),
    degrees: z.array(z.strictObject({ degree: z.string(), count: z.int() })),
    sums: Sums,
  }),
  of: readers,
})

/** Whose responsibility is shown: of the leaders in charge above the bodies (分管领导), or of the leaders within them (责任领导). */
export const responsibilities = ['charge', 'leader'] as const
const Tally = z.int()

/**
 * 一岗双责 (S3-21): for each unit and leader the tasks he answers for: `open` not closed, of which `near` and `overdue` by the days of the office's limits
 * (T33), and `closed`. A leader in charge has the tasks he countersigns; withdrawn tasks are nobody's.
 */
export const ResponsibilityCell = z.strictObject({
  inspection: Id,
  bodyName: z.string(),
  /** By which two lines of one body are told apart; empty for who sees no rounds. */
  roundName: z.string(),
  /** The person in charge; null for leaders within a body, who are names. */
  charge: PersonId.nullable(),
  leaderKind: z.enum(leaderKinds).nullable(),
  /** Empty where nobody is named yet. */
  leader: z.string(),
  open: Tally,
  near: Tally,
  overdue: Tally,
  closed: Tally,
})

export const responsibilityMatrix = query('responsibilityMatrix', {
  room,
  route: 'GET /rectification/responsibility',
  input: z.strictObject({
    ...Paging,
    by: z.enum(responsibilities).default('charge'),
    inspection: Id.optional(),
    /** Only units and leaders with something overdue. */
    overdue: z.enum(['yes']).optional(),
  }),
  gives: pageOf(ResponsibilityCell),
  of: readers,
})

/** A line of the 整改台账 (domain 4.15). */
export const LedgerLine = task.shape
  .pick({
    id: true,
    number: true,
    category: true,
    subcategory: true,
    title: true,
    text: true,
    chapter: true,
    key: true,
    keyReason: true,
    goal: true,
    leaderName: true,
    leaderKind: true,
    unitName: true,
    responsibleName: true,
    dueOn: true,
    concentrated: true,
    lasting: true,
    degree: true,
    state: true,
    summary: true,
    closingOpinion: true,
    closedOn: true,
    publicText: true,
    alike: true,
    level: true,
  })
  .extend({
    bodyName: z.string(),
    ownerName: z.string(),
    /** In Chinese, as the ledger is an official paper. */
    categoryName: z.string(),
    subcategoryName: z.string(),
    light: z.enum(lights),
    measures: z.string(),
    kinds: z.array(z.enum(measureKinds)),
    sums: Sums,
    proofs: z.int(),
  })

export const rectificationLedger = query('rectificationLedger', {
  room,
  route: 'GET /rectification/ledger',
  input: z.strictObject({ ...Paging, ...TaskFilters, sort: z.enum(taskSorts).default('number') }),
  gives: pageOf(LedgerLine),
  of: readers,
})

/** One step of the way of a task, back to its sheet and forward to its closure. `record`: the number in the sealed record, once it has one. */
export const Hop = z.strictObject({
  step: z.string(),
  noun: z.string(),
  thing: Id,
  on: Day.nullable(),
  by: PersonId.nullable(),
  hat: z.string().nullable(),
  hash: Sha256.nullable(),
  title: z.string(),
  record: z.strictObject({ id: Id, number: z.int().nullable(), at: Instant }).nullable(),
})
export type Hop = z.infer<typeof Hop>

/** From a task back to item, sheet, revision and evidence, and forward through plan, reports and checks: each hop only where this hat sees it. */
export const trace = query('trace', {
  room,
  route: 'GET /tasks/:task/trace',
  input: z.strictObject({ task: TaskId }),
  gives: z.strictObject({ hops: z.array(Hop), names: Named }),
  of: readers,
})
