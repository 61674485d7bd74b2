import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, checkers } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, own } from '../../../core/pure/sight.ts'
import { TaskId, task } from '../nouns.ts'
import { taskReopened } from '../records.ts'

const room = 'rectification'
export const SpotDrawId = idOf('spotDraw')
export const SpotId = idOf('spot')
const overseers = [...checkers, 'leading_group', 'secretary'] as const
const drawers = ['office', 'discipline'] as const

/** 已销号抽查: what was drawn from, how many, and the seed with which anybody draws the same again. */
export const spotDraw = noun('spotDraw', {
  table: 'rectification_spot_draw',
  shape: z.strictObject({
    id: SpotDrawId,
    authority: Id,
    /** One inspection, or all of the authority. */
    inspection: Id.nullable(),
    /** SHA-256 of the ids drawn from, ascending, each on a line. */
    population: Sha256,
    total: z.int(),
    size: z.int(),
    seed: Sha256,
    by: PersonId,
    onDay: Day,
    version: Version,
  }),
  sight: each(overseers, ofAuthority()),
})
export type SpotDraw = z.infer<typeof spotDraw.shape>

/** 待核查 → 属实 | 反弹: a closed task that was drawn. */
export const spotStates = ['waiting', 'stands', 'relapsed'] as const
export type SpotState = (typeof spotStates)[number]

export const spot = noun('spot', {
  table: 'rectification_spot',
  shape: z.strictObject({
    id: SpotId,
    authority: Id,
    inspection: Id,
    body: Id,
    draw: SpotDrawId,
    task: TaskId,
    number: z.int(),
    title: Line(200),
    closedBy: PersonId.nullable(),
    state: z.enum(spotStates),
    seen: Prose(2_000),
    by: PersonId.nullable(),
    onDay: Day.nullable(),
    version: Version,
  }),
  sight: each(overseers, ofAuthority()),
})
export type Spot = z.infer<typeof spot.shape>

export const spotsDrawn = record('spots.drawn', {
  about: spotDraw,
  audience: overseers,
  facts: { total: z.int(), size: z.int(), seed: Sha256, population: Sha256 },
})
export const spotJudged = record('spot.judged', {
  about: spot,
  audience: overseers,
  facts: { stands: z.boolean() },
})

/** 抽查: draws from what was closed, of one inspection or of all. */
export const drawSpots = command('drawSpots', {
  room,
  route: 'POST /spot-draws',
  input: z.strictObject({ id: SpotDrawId, inspection: Id.nullable(), size: z.int().min(1).max(200) }),
  asks: 'spot.draw',
  of: drawers,
  records: [spotsDrawn],
})

/** What was seen; what has come back is reopened with a new day and stands on the second list (二次整改问题清单). */
export const judgeSpot = command('judgeSpot', {
  room,
  route: 'POST /spots/:spot/verdict',
  input: z.strictObject({
    spot: SpotId,
    version: Version,
    stands: z.boolean(),
    seen: Prose(2_000).trim().min(1),
    dueOn: Day.nullable(),
  }),
  asks: 'spot.judge',
  of: drawers,
  records: [spotJudged, taskReopened],
})

export const spotDraws = query('spotDraws', {
  room,
  route: 'GET /spot-draws',
  input: z.strictObject({ ...Paging }),
  gives: pageOf(spotDraw.shape.extend({ bodyName: z.string(), waiting: z.int(), relapsed: z.int() })),
  of: overseers,
})

export const spots = query('spots', {
  room,
  route: 'GET /spots',
  input: z.strictObject({ ...Paging, draw: SpotDrawId.optional(), state: oneOrMore(spotStates).optional() }),
  gives: pageOf(spot.shape.extend({ bodyName: z.string() })),
  of: overseers,
})

// ── each hat's own notes on the same items (S3-25) ───────────────────────────────────────────────────────────────────────

const noters = ['office', 'discipline', 'organisation', 'leading_group', 'principal', 'clerk', 'in_charge'] as const

/** 台账备注: what one hat notes of an item for itself; the others keep theirs. */
export const taskRemark = noun('taskRemark', {
  table: 'rectification_remark',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id,
    body: Id,
    task: TaskId,
    hat: z.enum(noters),
    text: Prose(2_000),
    by: PersonId,
    onDay: Day,
  }),
  sight: {
    office: ofAuthority({ hat: ['office'] }),
    discipline: ofAuthority({ hat: ['discipline'] }),
    organisation: ofAuthority({ hat: ['organisation'] }),
    leading_group: ofAuthority({ hat: ['leading_group'] }),
    ...each(body, ofBody({ hat: ['principal', 'clerk'] })),
    in_charge: own(ofAuthority({ hat: ['in_charge'] }), 'by'),
  },
})
export type TaskRemark = z.infer<typeof taskRemark.shape>

/** Noted that something was noted, and for whom only that hat reads it. */
export const taskRemarked = record('task.remarked', { about: task, audience: ['audit_admin'], facts: { remark: Id } })

export const noteRemark = command('noteRemark', {
  room,
  route: 'POST /tasks/:task/remarks',
  input: z.strictObject({ id: Id, task: TaskId, text: Prose(2_000).trim().min(1) }),
  asks: 'task.remark',
  of: noters,
  records: [taskRemarked],
})

export const taskRemarks = query('taskRemarks', {
  room,
  route: 'GET /tasks/:task/remarks',
  input: z.strictObject({ task: TaskId }),
  gives: z.strictObject({ rows: z.array(taskRemark.shape), names: z.record(z.string(), z.string()) }),
  of: noters,
})
