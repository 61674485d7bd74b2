import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, checkers, team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { ofCarried, TaskId, task, taskStates } from '../nouns.ts'

const room = 'rectification'

export const CarryOverId = idOf('carryOver')
export const CarryLineId = idOf('carryLine')

export const carryStates = ['open', 'settled', 'dropped'] as const
/** Where the earlier words are from: an item of an earlier round, or what a document that was taken over says of the same item. */
export const carrySources = ['task', 'statement'] as const
export const carryFields = ['goal', 'leaderName', 'unitName', 'responsibleName', 'dueOn', 'summary', 'measure'] as const
export type CarryField = (typeof carryFields)[number]
/** 以现任务为准, 以原内容为准. */
export const carryVerdicts = ['present', 'earlier'] as const
export type CarryVerdict = (typeof carryVerdicts)[number]

const Walled = {
  authority: Id,
  inspection: Id,
  body: Id,
  task: TaskId,
  charge: PersonId.nullable(),
  owner: Id.nullable(),
}

/** 接续合并: an earlier item held against the present one, to be merged into it as a person decides. */
export const carryOver = noun('carryOver', {
  table: 'rectification_carry_over',
  shape: z.strictObject({
    id: CarryOverId,
    ...Walled,
    kind: z.enum(carrySources),
    /** The earlier task, or the statement. */
    source: Id,
    /** What the source is called, with its round or its document. */
    sourceTitle: Line(500),
    state: z.enum(carryStates),
    reason: Prose(500),
    by: PersonId,
    onDay: Day,
    settledBy: PersonId.nullable(),
    settledOn: Day.nullable(),
    version: Version,
  }),
  sight: ofCarried,
})
export type CarryOver = z.infer<typeof carryOver.shape>

/** 冲突: what both say of one thing. Both values stay whatever is decided. */
export const carryLine = noun('carryLine', {
  table: 'rectification_carry_line',
  shape: z.strictObject({
    id: CarryLineId,
    ...Walled,
    carryOver: CarryOverId,
    place: z.int(),
    field: z.enum(carryFields),
    present: Prose(5_000),
    earlier: Prose(5_000),
    verdict: z.enum(carryVerdicts).nullable(),
    /** Whether the present one said nothing, so that nobody had to decide. */
    filled: z.boolean(),
    reason: Prose(500),
    decidedBy: PersonId.nullable(),
    decidedOn: Day.nullable(),
    version: Version,
  }),
  sight: ofCarried,
})
export type CarryLine = z.infer<typeof carryLine.shape>

const readers = [...body, ...checkers, 'leading_group', 'secretary'] as const
const said = { about: task, audience: readers }
export const carryOpened = record('task.carryOpened', {
  ...said,
  facts: { carryOver: Id, source: Id, conflicts: z.int(), filled: z.int() },
})
export const carryDecided = record('task.carryDecided', {
  ...said,
  facts: { line: Id, field: z.enum(carryFields), verdict: z.enum(carryVerdicts) },
})
/** What became of the task itself: whoever sees the task reads that it was merged. */
export const carriedOver = record('task.carriedOver', {
  ...{ about: task, audience: [...team, ...readers, 'in_charge'] as const },
  facts: { carryOver: Id, taken: z.int(), kept: z.int() },
})
export const carryDropped = record('task.carryDropped', { ...said, facts: { carryOver: Id } })

/** Holds an earlier item, or what a document says of this one, against the present item; nothing is merged yet. */
export const openCarryOver = command('openCarryOver', {
  room,
  route: 'POST /tasks/:task/carry-overs',
  input: z.strictObject({ id: CarryOverId, task: TaskId, kind: z.enum(carrySources), source: Id }),
  asks: 'task.carry',
  of: ['office'],
  records: [carryOpened],
})

/** Decides one conflict; may be decided anew until the merge is done. */
export const decideCarry = command('decideCarry', {
  room,
  route: 'POST /carry-lines/:carryLine/verdict',
  input: z.strictObject({
    carryLine: CarryLineId,
    version: Version,
    verdict: z.enum(carryVerdicts),
    reason: Prose(500),
  }),
  asks: 'task.carry',
  of: ['office'],
  records: [carryDecided],
})

/**
 * Merges what was decided into the present item; nothing else of it changes, and the earlier item stays as it is. What an approved plan says is changed by
 * two: refuses `rectification.carry-second-person` to who decided it.
 */
export const settleCarryOver = command('settleCarryOver', {
  room,
  route: 'POST /carry-overs/:carryOver/settlement',
  input: z.strictObject({ carryOver: CarryOverId, version: Version }),
  asks: 'task.carry',
  of: ['office'],
  records: [carriedOver],
})

export const dropCarryOver = command('dropCarryOver', {
  room,
  route: 'POST /carry-overs/:carryOver/dropping',
  input: z.strictObject({ carryOver: CarryOverId, version: Version, reason: Line(500) }),
  asks: 'task.carry',
  of: ['office'],
  records: [carryDropped],
})

export const carryOvers = query('carryOvers', {
  room,
  route: 'GET /carry-overs',
  input: z.strictObject({
    ...Paging,
    /** Merges of this task, into it or from it. */
    task: TaskId.optional(),
    body: Id.optional(),
    state: oneOrMore(carryStates).optional(),
  }),
  gives: pageOf(
    carryOver.shape
      .pick({ id: true, task: true, kind: true, source: true, sourceTitle: true, state: true, onDay: true })
      .extend({ bodyName: z.string(), taskTitle: z.string(), conflicts: z.int(), undecided: z.int() }),
  ),
  of: readers,
})

export const carryOverPage = query('carryOverPage', {
  room,
  route: 'GET /carry-overs/:carryOver',
  input: z.strictObject({ carryOver: CarryOverId }),
  gives: z.strictObject({
    carryOver: carryOver.shape,
    lines: z.array(carryLine.shape),
    bodyName: z.string(),
    taskTitle: z.string(),
    taskState: z.enum(taskStates),
    /** The round or inspection in which the present item stands. */
    inspectionName: z.string(),
    receivedOn: Day,
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})

/** What an item may be merged with: earlier items of the same body, and what documents say of this one; what is merged already is left out. */
export const carryCandidates = query('carryCandidates', {
  room,
  route: 'GET /tasks/:task/carry-candidates',
  input: z.strictObject({ task: TaskId }),
  gives: z.strictObject({
    rows: z.array(z.strictObject({ kind: z.enum(carrySources), source: Id, title: z.string() })),
  }),
  of: ['office'],
})
