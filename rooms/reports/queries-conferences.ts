import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../core/pure/contract.ts'
import { team } from '../../core/pure/hats.ts'
import { Id, Line } from '../../core/pure/ids.ts'
import * as noun from './nouns-conferences.ts'

const room = 'reports'
const readers = [...team, 'office', 'leading_group', 'secretary'] as const
const guests = ['in_charge', 'discipline', 'organisation'] as const
const Names = z.record(z.string(), z.string())
const Year = z.coerce.number().int().min(1990).max(2100)

export const ConferenceLine = noun.conference.shape
  .pick({ id: true, inspection: true, kind: true, state: true, title: true, onDay: true, number: true })
  .extend({ matters: z.array(z.enum(noun.agendaKinds)), unitName: z.string() })

export const conferences = query('conferences', {
  room,
  route: 'GET /conferences',
  input: z.strictObject({
    ...Paging,
    kind: oneOrMore(noun.conferenceKinds).optional(),
    state: oneOrMore(noun.conferenceStates).optional(),
    matter: z.enum(noun.agendaKinds).optional(),
    year: Year.optional(),
    /** A unit or a round whose team meets or whose report is on the agenda, or a round to which it was said to belong. */
    inspection: Id.optional(),
    round: Id.optional(),
    q: Line(100).optional(),
    sort: z.enum(['newest', 'oldest']).default('newest'),
  }),
  gives: pageOf(ConferenceLine),
  of: readers,
})

/** A meeting with its agenda, its seats and papers, how was voted, and what was given to whom to do. */
export const conferencePage = query('conferencePage', {
  room,
  route: 'GET /conferences/:conference',
  input: z.strictObject({ conference: noun.ConferenceId }),
  gives: z.strictObject({
    conference: noun.conference.shape,
    unitName: z.string(),
    rounds: z.array(z.strictObject({ id: Id, name: z.string() })),
    items: z.array(noun.agendaItem.shape),
    seats: z.array(noun.presence.shape),
    papers: z.array(noun.seatPaper.shape),
    ballots: z.array(noun.ballot.shape),
    tasks: z.array(noun.decisionTask.shape),
    disposals: z.array(noun.disposal.shape),
    /** Whose reports are on the agenda: with one alone, the papers of the meeting go into its file. */
    heard: z.array(Id),
    names: Names,
  }),
  of: readers,
})

/** The numbered copies of a meeting with the seat each went to, for the office that gives them out; everybody else reads his own alone. */
export const seatCopies = query('seatCopies', {
  room,
  route: 'GET /conferences/:conference/copies',
  input: z.strictObject({ conference: noun.ConferenceId }),
  gives: z.strictObject({
    conference: noun.conference.shape,
    heard: z.array(Id),
    copies: z.array(noun.seatPaper.shape.extend({ name: z.string(), capacity: z.enum(noun.capacities) })),
  }),
  of: ['office'],
})

/** What a meeting decided of one lead, for who sees the lead; on no other paper of the meeting does it stand. */
export const leadDecision = query('leadDecision', {
  room,
  route: 'GET /agenda-items/:agendaItem/decision',
  input: z.strictObject({ agendaItem: noun.AgendaItemId }),
  gives: z.strictObject({
    conference: noun.conference.shape,
    item: noun.agendaItem.shape,
    seats: z.array(noun.presence.shape),
    ballots: z.array(noun.ballot.shape),
    tasks: z.array(noun.decisionTask.shape),
    names: Names,
  }),
  of: readers,
})

const Count = z.int()
/** Meetings held in a year, each counted once: by kind, by matter, and how many studied or heard what the inspection brought (S3-01, S3-02). */
export const conferenceCounts = query('conferenceCounts', {
  room,
  route: 'GET /conferences/counts',
  input: z.strictObject({ year: Year }),
  gives: z.strictObject({
    year: z.int(),
    all: Count,
    study: Count,
    hearing: Count,
    kinds: z.array(z.strictObject({ kind: z.enum(noun.conferenceKinds), count: Count })),
    matters: z.array(z.strictObject({ matter: z.enum(noun.agendaKinds), count: Count })),
  }),
  of: ['office', 'leading_group', 'secretary'],
})

/** Meetings one is to be at oneself, with the papers at one's seat. */
export const myConferences = query('myConferences', {
  room,
  route: 'GET /my-conferences',
  input: z.strictObject({ ...Paging }),
  gives: pageOf(noun.presence.shape.extend({ papers: z.array(noun.seatPaper.shape) })),
  of: ['leading_group', 'secretary', ...guests, ...team],
})

export const decisionTasks = query('decisionTasks', {
  room,
  route: 'GET /decision-tasks',
  input: z.strictObject({
    ...Paging,
    state: oneOrMore(noun.taskStates).optional(),
    late: z.enum(['yes']).optional(),
    mine: z.enum(['yes']).optional(),
    q: Line(100).optional(),
    sort: z.enum(['due', 'newest']).default('due'),
  }),
  gives: pageOf(
    noun.decisionTask.shape.extend({
      ownerName: z.string(),
      unitName: z.string(),
      /** Whether one reads the meeting it was decided at too. */
      opens: z.boolean(),
    }),
  ),
  of: [...readers, ...guests],
})

export const disposals = query('disposals', {
  room,
  route: 'GET /disposals',
  input: z.strictObject({
    ...Paging,
    about: z.enum(noun.disposalKinds).optional(),
    way: z.enum(noun.disposalWays).optional(),
    form: oneOrMore(noun.disposalForms).optional(),
    done: z.enum(['yes', 'no']).optional(),
  }),
  gives: pageOf(noun.disposal.shape.extend({ unitName: z.string(), byName: z.string() })),
  of: ['office', 'leading_group', 'secretary'],
})
