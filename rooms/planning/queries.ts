import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../core/pure/contract.ts'
import { appointed, body, team } from '../../core/pure/hats.ts'
import { Id, Line } from '../../core/pure/ids.ts'
import {
  approval,
  InspectionId,
  inspection,
  inspectionStates,
  planners,
  RoundId,
  round,
  roundStates,
  TermId,
  target,
  term,
  topic,
} from './nouns.ts'

const room = 'planning'
const readers = [...planners, ...appointed] as const

/** Terms, newest first, each with its yearly targets and what of them the rounds have brought (S3-03). */
export const terms = query('terms', {
  room,
  route: 'GET /terms',
  input: z.strictObject({ ...Paging }),
  gives: pageOf(term.shape.extend({ rounds: z.int(), units: z.int(), targets: z.array(target.shape) })),
  of: readers,
})

/** A round in a list: how many of its units one sees, and how far they are. */
export const RoundLine = round.shape.omit({ plan: true }).extend({
  termName: z.string(),
  units: z.int(),
  entered: z.int(),
  exited: z.int(),
  closed: z.int(),
})

export const roundSorts = ['newest', 'oldest', 'number', 'name'] as const

export const rounds = query('rounds', {
  room,
  route: 'GET /rounds',
  input: z.strictObject({
    ...Paging,
    term: TermId.optional(),
    state: oneOrMore(roundStates).optional(),
    q: Line(100).optional(),
    sort: z.enum(roundSorts).default('newest'),
  }),
  gives: pageOf(RoundLine),
  of: readers,
})

/** An inspection in a list. A body, which does not see rounds, gets an empty round name. */
export const InspectionLine = inspection.shape.extend({ roundName: z.string() })

/** One round with all that stands on its page. Its units are at most 500. */
export const roundPage = query('roundPage', {
  room,
  route: 'GET /rounds/:round',
  input: z.strictObject({ round: RoundId }),
  gives: z.strictObject({
    round: round.shape,
    termName: z.string(),
    topics: z.array(topic.shape),
    approvals: z.array(approval.shape.extend({ byName: z.string() })),
    inspections: z.array(inspection.shape),
  }),
  of: readers,
})

export const inspectionSorts = ['batch', 'name', 'enterOn', 'newest', 'state'] as const

export const inspections = query('inspections', {
  room,
  route: 'GET /inspections',
  input: z.strictObject({
    ...Paging,
    round: RoundId.optional(),
    state: oneOrMore(inspectionStates).optional(),
    body: Id.optional(),
    q: Line(100).optional(),
    sort: z.enum(inspectionSorts).default('batch'),
  }),
  gives: pageOf(InspectionLine),
  of: [...readers, ...body],
})

/** 每轮自定重点 (S1-05): the topics of the rounds one sees, newest round first; of one round where it is named. At most 500. */
export const topics = query('topics', {
  room,
  route: 'GET /topics',
  input: z.strictObject({ round: RoundId.optional() }),
  gives: z.strictObject({ topics: z.array(topic.shape.extend({ roundName: z.string() })) }),
  of: [...planners, ...team],
})

/** One inspection with the round's topics, which are tags for what is found. */
export const inspectionPage = query('inspectionPage', {
  room,
  route: 'GET /inspections/:inspection',
  input: z.strictObject({ inspection: InspectionId }),
  gives: z.strictObject({
    inspection: inspection.shape,
    roundName: z.string(),
    roundState: z.enum(roundStates).nullable(),
    topics: z.array(topic.shape),
  }),
  of: [...readers, ...body],
})
