import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, checkers, team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection, ofPerson } from '../../../core/pure/sight.ts'
import { responsibleLevels, TaskId, task } from '../nouns.ts'
import { taskLevelMoved } from './levels.ts'

const room = 'rectification'

export const EscalationId = idOf('escalation')

/** 提出 → 受理 → 办结回复 / 不予受理: asked of the town first, where the body is a village, and of the county by the town or at once. */
export const escalationStates = ['raised', 'accepted', 'solved', 'declined'] as const
export type EscalationState = (typeof escalationStates)[number]

/** Who it waits for: 乡镇党委, or the county, for which the office acts (县委统筹). */
export const levels = ['town', 'county'] as const

/** 提级统筹 (S4-21): a problem the body cannot solve at its own level goes up with the reason and comes back with a result. */
export const escalation = noun('escalation', {
  table: 'rectification_escalation',
  shape: z.strictObject({
    id: EscalationId,
    authority: Id,
    inspection: Id,
    body: Id,
    task: TaskId,
    charge: PersonId.nullable(),
    /** The town above the village, which is asked first; null where the county is next. */
    upper: Id.nullable(),
    title: Line(200),
    level: z.enum(levels),
    /** Where the task was carried before it was raised, to come back there; null where it has no level. */
    former: z.enum(responsibleLevels).nullable(),
    state: z.enum(escalationStates),
    reason: Prose(2_000),
    raisedBy: PersonId,
    raisedOn: Day,
    /** What the town added when it passed it on to the county. */
    passedReason: Prose(2_000),
    passedBy: PersonId.nullable(),
    passedOn: Day.nullable(),
    /** 牵头部门. */
    leadName: Prose(200),
    dueOn: Day.nullable(),
    acceptedBy: PersonId.nullable(),
    acceptedOn: Day.nullable(),
    result: Prose(5_000),
    endedBy: PersonId.nullable(),
    endedOn: Day.nullable(),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection()),
    ...each(['leading_group', 'secretary', ...checkers], ofAuthority()),
    principal: [ofBody(), ofBody({}, 'upper')],
    clerk: [ofBody(), ofBody({}, 'upper')],
    in_charge: ofPerson('charge'),
  },
})
export type Escalation = z.infer<typeof escalation.shape>

const audience = [...team, ...body, ...checkers, 'leading_group', 'secretary', 'in_charge'] as const
const ofTask = { about: task, audience }
const said = { about: escalation, audience }
export const taskEscalated = record('task.escalated', { ...ofTask, facts: { escalation: Id, level: z.enum(levels) } })
export const taskCameBack = record('task.cameBack', { ...ofTask, facts: { escalation: Id, solved: z.boolean() } })
export const escalationPassed = record('escalation.passedUp', said)
export const escalationAccepted = record('escalation.accepted', {
  ...said,
  facts: { level: z.enum(levels), dueOn: Day },
})

const OnEscalation = { escalation: EscalationId, version: Version }
const Words = Prose(2_000).trim().min(1)
const both = [...body, 'office'] as const

export const raiseTask = command('raiseTask', {
  room,
  route: 'POST /tasks/:task/escalations',
  input: z.strictObject({ id: EscalationId, task: TaskId, version: Version, reason: Words }),
  asks: 'task.raise',
  of: body,
  records: [taskEscalated, taskLevelMoved],
})

/** The town cannot solve it either: on to the county. */
export const passUpEscalation = command('passUpEscalation', {
  room,
  route: 'POST /escalations/:escalation/passing',
  input: z.strictObject({ ...OnEscalation, reason: Words }),
  asks: 'escalation.passUp',
  of: body,
  records: [escalationPassed, taskLevelMoved],
})

/** Takes it over, with a department that leads and a day. */
export const acceptEscalation = command('acceptEscalation', {
  room,
  route: 'POST /escalations/:escalation/acceptance',
  input: z.strictObject({ ...OnEscalation, leadName: Line(200), dueOn: Day }),
  asks: 'escalation.accept',
  of: both,
  records: [escalationAccepted],
})

export const solveEscalation = command('solveEscalation', {
  room,
  route: 'POST /escalations/:escalation/solution',
  input: z.strictObject({ ...OnEscalation, result: Prose(5_000).trim().min(1) }),
  asks: 'escalation.end',
  of: both,
  records: [taskCameBack, taskLevelMoved],
})

export const declineEscalation = command('declineEscalation', {
  room,
  route: 'POST /escalations/:escalation/refusal',
  input: z.strictObject({ ...OnEscalation, reason: Words }),
  asks: 'escalation.end',
  of: both,
  records: [taskCameBack, taskLevelMoved],
})

const readers = audience

export const EscalationLine = escalation.shape
  .pick({
    id: true,
    inspection: true,
    title: true,
    level: true,
    state: true,
    leadName: true,
    raisedOn: true,
    dueOn: true,
  })
  .extend({ bodyName: z.string() })

export const escalations = query('escalations', {
  room,
  route: 'GET /escalations',
  input: z.strictObject({
    ...Paging,
    task: TaskId.optional(),
    state: oneOrMore(escalationStates).optional(),
    level: z.enum(levels).optional(),
  }),
  gives: pageOf(EscalationLine),
  of: readers,
})

export const escalationPage = query('escalationPage', {
  room,
  route: 'GET /escalations/:escalation',
  input: z.strictObject({ escalation: EscalationId }),
  gives: z.strictObject({
    escalation: escalation.shape,
    bodyName: z.string(),
    upperName: z.string(),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})
