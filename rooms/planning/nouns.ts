import * as z from 'zod'
import { noun } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { appointed, body, team } from '../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../core/pure/sight.ts'
import { planners } from './hats.ts'

export { planners }

export const TermId = idOf('term')
export const RoundId = idOf('round')
export type RoundId = z.infer<typeof RoundId>
export const InspectionId = idOf('inspection')
export type InspectionId = z.infer<typeof InspectionId>

/** A term of office (一届): usually five years, within which every body in scope is inspected at least once (T32). */
export const term = noun('term', {
  table: 'planning_term',
  shape: z.strictObject({
    id: TermId,
    authority: Id,
    number: z.int(),
    name: Line(100),
    startsOn: Day,
    endsOn: Day,
    plan: Prose(20_000),
    version: Version,
  }),
  sight: each([...planners, ...team], ofAuthority()),
})
export type Term = z.infer<typeof term.shape>

/** What a year of the term is to bring (S3-03): so many rounds, so many units. */
export const target = noun('target', {
  table: 'planning_target',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    term: TermId,
    year: z.int(),
    rounds: z.int(),
    units: z.int(),
    version: Version,
  }),
  sight: each(planners, ofAuthority()),
})
export type Target = z.infer<typeof target.shape>

/** States of a round that somebody moves it to (domain 2.1). Suspension is a date on the round, not a state. */
export const roundStates = [
  'drafted',
  'objectsSet',
  'approved',
  'staffed',
  'mobilised',
  'onSite',
  'reporting',
  'decided',
  'fedBack',
  'rectifying',
  'archived',
  'cancelled',
] as const
export type RoundState = (typeof roundStates)[number]

/** 常规、专项、机动、提级、交叉、巡村（社区）、回头看、巡审联动、上下联动. What each requires: `rules/kinds.ts`. */
export const roundKinds = [
  'regular',
  'special',
  'mobile',
  'raised',
  'crossed',
  'village',
  'lookBack',
  'withAudit',
  'linked',
] as const
export type RoundKind = (typeof roundKinds)[number]

export const round = noun('round', {
  table: 'planning_round',
  shape: z.strictObject({
    id: RoundId,
    authority: Id,
    term: TermId,
    number: z.int(),
    name: Line(100),
    kind: z.enum(roundKinds),
    state: z.enum(roundStates),
    plan: Prose(20_000),
    startsOn: Day,
    endsOn: Day,
    suspendedOn: Day.nullable(),
    reason: Prose(2_000),
    version: Version,
  }),
  // A round tells a team its dates and its topics, never the units of others; drafts are not for teams.
  sight: {
    ...each(planners, ofAuthority()),
    ...each(
      appointed,
      ofAuthority({ state: roundStates.filter((state) => state !== 'drafted' && state !== 'objectsSet') }),
    ),
  },
})
export type Round = z.infer<typeof round.shape>

/** A focus of this round (每轮自定重点, S1-05): a tag for findings and a heading of reports. */
export const topic = noun('topic', {
  table: 'planning_topic',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    round: RoundId,
    place: z.int(),
    title: Line(100),
    text: Prose(2_000),
    version: Version,
  }),
  sight: each([...planners, ...team], ofAuthority()),
})
export type Topic = z.infer<typeof topic.shape>

/** What was decided on a plan, with the written instruction (批示, S1-01). It is kept as it was written and shown with the plan. */
export const approval = noun('approval', {
  table: 'planning_approval',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    round: RoundId,
    roundVersion: z.int(),
    verdict: z.enum(['approve', 'sendBack']),
    instruction: Prose(4_000),
    by: PersonId,
    hat: z.enum(['secretary', 'leading_group']),
    onDay: Day,
  }),
  sight: { ...each(planners, ofAuthority()), ...each(team, ofAuthority({ verdict: ['approve'] })) },
})
export type Approval = z.infer<typeof approval.shape>

/** States of one inspected body in a round, as far as planning moves it (domain 2.2); report, feedback and the rest are nouns of their rooms. */
export const inspectionStates = ['planned', 'preparing', 'notified', 'entered', 'exited', 'closed', 'removed'] as const
export type InspectionState = (typeof inspectionStates)[number]

/** One body in one round: what everything later stands on (被巡察任务). `open` holds the body in this round and out of any other. */
export const inspection = noun('inspection', {
  table: 'planning_inspection',
  shape: z.strictObject({
    id: InspectionId,
    authority: Id,
    round: RoundId,
    body: Id,
    name: Line(200),
    size: z.enum(['large', 'small']),
    batch: z.int(),
    state: z.enum(inspectionStates),
    open: z.boolean(),
    announced: z.boolean(),
    enterOn: Day,
    exitOn: Day,
    enteredOn: Day.nullable(),
    exitedOn: Day.nullable(),
    version: Version,
  }),
  // 3.2: the team its own, the office and those who decide all, the body from the notice on.
  sight: {
    ...each(planners, ofAuthority()),
    ...each(appointed, ofInspection({}, 'id')),
    ...each(body, ofBody({ announced: true })),
  },
})
export type Inspection = z.infer<typeof inspection.shape>

/**
 * Coverage of the bodies of one kind in one home (the area they stand in), as a job counted it through for a ground (term, plan, definition): it holds from
 * `asOf` until before `nextOn`, unless the home is marked as changed (S0-09). Rows are read by those who read all of planning.
 */
export const coverKept = noun('coverKept', {
  table: 'planning_cover',
  shape: z.strictObject({
    authority: Id,
    ground: Id,
    home: Id,
    kind: z.string(),
    path: z.string(),
    asOf: Day,
    nextOn: Day.nullable(),
    planScope: z.int(),
    planDirect: z.int(),
    planExtended: z.int(),
    planDone: z.int(),
    planReached: z.int(),
    scope: z.int(),
    direct: z.int(),
    extended: z.int(),
    underWay: z.int(),
    planned: z.int(),
    never: z.int(),
  }),
  sight: each(planners, ofAuthority()),
})
export type CoverKept = z.infer<typeof coverKept.shape>

/**
 * How one body stands on a ground, counted through together with the sums of its home: where the plan puts it, on which days it was inspected or reached, when
 * it is due. It holds as long as they do.
 */
export const bodyKept = noun('bodyKept', {
  table: 'planning_cover_body',
  shape: z.strictObject({
    authority: Id,
    ground: Id,
    home: Id,
    id: Id,
    parent: Id.nullable(),
    kind: z.string(),
    name: z.string(),
    nowIn: z.boolean(),
    planIn: z.boolean(),
    way: z.string().nullable(),
    open: z.boolean(),
    directOn: Day.nullable(),
    extendedOn: Day.nullable(),
    lastOn: Day.nullable(),
    nextOn: Day.nullable(),
    inherited: z.boolean(),
    planRound: Id.nullable(),
    planYear: z.int().nullable(),
    done: z.boolean(),
    dueOn: Day.nullable(),
  }),
  sight: each(planners, ofAuthority()),
})
export type BodyKept = z.infer<typeof bodyKept.shape>

/** A home in which something changed since coverage was counted through: what is kept of it does not hold. */
export const stirredHome = noun('stirredHome', {
  table: 'planning_stirred',
  shape: z.strictObject({ id: Id, authority: Id, home: Id }),
  sight: each(planners, ofAuthority()),
})
export type StirredHome = z.infer<typeof stirredHome.shape>
