import * as z from 'zod'
import { command, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { decidingBodies, Grounds } from '../../policies/contract.ts'
import { inspectionReport } from '../nouns.ts'
import * as noun from '../nouns-conferences.ts'

const room = 'reports'

// Those who decide read what was decided, not that a team meets: records of meetings are the team's and the office's.
const inside = { about: noun.conference, audience: [...team, 'office'] as const }
const ofTask = { about: noun.decisionTask, audience: [...team, 'office'] as const }
const Kind = z.enum(noun.conferenceKinds)
const Count = z.int().min(0)

export const conferenceCalled = record('conference.called', { ...inside, facts: { kind: Kind, on: Day } })
export const itemAdded = record('conference.itemAdded', {
  ...inside,
  facts: { item: Id, matter: z.enum(noun.agendaKinds) },
})
export const roundsNamed = record('conference.roundsNamed', { ...inside, facts: { rounds: z.array(Id) } })
export const personSeated = record('conference.seated', {
  ...inside,
  facts: { person: PersonId, capacity: z.enum(noun.capacities) },
})
export const papersGiven = record('conference.papersGiven', { ...inside, facts: { item: Id, copies: Count } })
// What is done with an item that names a lead is recorded of the item, whose wall the record has.
const ofItem = { about: noun.agendaItem, audience: [...team, 'office'] as const }
export const leadItemAdded = record('agendaItem.added', ofItem)
export const leadPapersGiven = record('agendaItem.papersGiven', { ...ofItem, facts: { copies: Count } })
export const leadItemDecided = record('agendaItem.decided', {
  ...ofItem,
  facts: { outcome: z.enum(noun.outcomes), inFavour: Count, against: Count, abstained: Count, tasks: Count },
})
export const papersTaken = record('conference.papersTaken', { ...inside, facts: { copies: Count } })
export const conferenceHeld = record('conference.held', { ...inside, facts: { present: Count, absent: Count } })
export const itemDecided = record('conference.decided', {
  ...inside,
  facts: { item: Id, outcome: z.enum(noun.outcomes), inFavour: Count, against: Count, abstained: Count, tasks: Count },
})
export const conferenceMinuted = record('conference.minuted', inside)
export const conferenceCancelled = record('conference.cancelled', inside)
export const reportAgreedInTeam = record('inspectionReport.agreedInTeam', {
  about: inspectionReport,
  audience: [...team, 'office'],
  facts: { item: Id },
})
export const reportHeard = record('inspectionReport.heard', {
  about: inspectionReport,
  audience: [...team, 'office', 'leading_group', 'secretary'],
  facts: { item: Id, body: z.enum(decidingBodies), decided: z.boolean() },
})
export const reportSentBack = record('inspectionReport.sentBack', {
  about: inspectionReport,
  audience: [...team, 'office', 'leading_group', 'secretary'],
  facts: { item: Id, body: z.enum(decidingBodies), returns: z.int() },
})
export const taskGiven = record('decisionTask.given', { ...ofTask, facts: { owner: PersonId, due: Day } })
export const taskReported = record('decisionTask.reported', ofTask)
export const taskConfirmed = record('decisionTask.confirmed', ofTask)
export const taskExtended = record('decisionTask.extended', { ...ofTask, facts: { due: Day } })
const ofDisposal = { about: noun.disposal, audience: ['office', 'leading_group', 'secretary'] as const }
export const disposalGiven = record('disposal.given', {
  ...ofDisposal,
  facts: { about: z.enum(noun.disposalKinds), way: z.enum(noun.disposalWays), ...Grounds },
})
export const disposalCarriedOut = record('disposal.carriedOut', { ...ofDisposal, facts: { on: Day } })

const On = { conference: noun.ConferenceId, version: Version }
const callers = ['leader', 'office'] as const
const Rounds = z.array(Id).max(20)
const Seat = z.strictObject({ person: PersonId, capacity: z.enum(noun.capacities) })
const Matter = {
  matter: z.enum(noun.agendaKinds),
  title: Line(200),
  report: Id.nullable(),
  thing: Id.nullable().default(null),
}

/** Calls a meeting with its agenda and its seats: a team's by its leader, any other by the office. */
export const callConference = command('callConference', {
  room,
  route: 'POST /conferences',
  input: z.strictObject({
    id: noun.ConferenceId,
    kind: Kind,
    inspection: Id.nullable(),
    title: Line(200),
    onDay: Day,
    place: Line(200),
    seats: z.array(Seat).min(1).max(60),
    rounds: Rounds.default([]),
    items: z
      .array(z.strictObject({ id: noun.AgendaItemId, ...Matter }))
      .min(1)
      .max(50),
  }),
  asks: 'conference.call',
  of: callers,
  records: [conferenceCalled],
})

export const addAgendaItem = command('addAgendaItem', {
  room,
  route: 'POST /conferences/:conference/items',
  input: z.strictObject({ id: noun.AgendaItemId, ...On, ...Matter }),
  asks: 'conference.call',
  of: callers,
  records: [itemAdded, leadItemAdded],
})

/** Says to which rounds a meeting belongs: its agenda and minutes go into their archives. Not a team's, which is of its unit. */
export const nameRounds = command('nameRounds', {
  room,
  route: 'PUT /conferences/:conference/rounds',
  input: z.strictObject({ ...On, rounds: Rounds }),
  asks: 'conference.nameRounds',
  of: ['office'],
  records: [roundsNamed],
})

export const seatPerson = command('seatPerson', {
  room,
  route: 'POST /conferences/:conference/seats',
  input: z.strictObject({ id: Id, ...On, person: PersonId, capacity: z.enum(noun.capacities) }),
  asks: 'conference.call',
  of: callers,
  records: [personSeated],
})

/** Puts a numbered copy of the papers of one matter at each seat named. */
export const givePapers = command('givePapers', {
  room,
  route: 'POST /conferences/:conference/papers',
  input: z.strictObject({
    ...On,
    item: noun.AgendaItemId,
    title: Line(200),
    persons: z.array(PersonId).min(1).max(60),
  }),
  asks: 'conference.papers',
  of: callers,
  records: [papersGiven, leadPapersGiven],
})

export const takePapersBack = command('takePapersBack', {
  room,
  route: 'POST /conferences/:conference/papers-back',
  input: z.strictObject({ ...On, papers: z.array(Id).min(1).max(500) }),
  asks: 'conference.papers',
  of: callers,
  records: [papersTaken],
})

/** Says that it was held and who was there; who was not, says why. */
export const holdConference = command('holdConference', {
  room,
  route: 'POST /conferences/:conference/holding',
  input: z.strictObject({
    ...On,
    heldOn: Day,
    absent: z.array(z.strictObject({ presence: Id, reason: Line(500) })).max(60),
  }),
  asks: 'conference.hold',
  of: callers,
  records: [conferenceHeld],
})

/**
 * What was decided of one matter, how was voted and with which dissent, and who is to do what until when. A report moves on, or goes back,
 * by the body that may (议事权限).
 */
export const decideItem = command('decideItem', {
  room,
  route: 'POST /agenda-items/:agendaItem/decision',
  input: z.strictObject({
    agendaItem: noun.AgendaItemId,
    version: Version,
    outcome: z.enum(['agreed', 'changes', 'returned', 'deferred', 'noted']),
    decision: Prose(5_000),
    ballots: z.array(z.strictObject({ person: PersonId, vote: z.enum(noun.votes), dissent: Prose(2_000) })).max(60),
    tasks: z.array(z.strictObject({ id: Id, title: Line(200), owner: PersonId, dueOn: Day })).max(50),
  }),
  asks: 'conference.decide',
  of: callers,
  records: [itemDecided, leadItemDecided, taskGiven, reportAgreedInTeam, reportHeard, reportSentBack],
})

/** The minutes, under the next number of the office; every matter has been decided by then. */
export const minuteConference = command('minuteConference', {
  room,
  route: 'POST /conferences/:conference/minutes',
  input: z.strictObject({ ...On, minutes: Prose(20_000).trim().min(1) }),
  asks: 'conference.minute',
  of: callers,
  records: [conferenceMinuted],
})

export const cancelConference = command('cancelConference', {
  room,
  route: 'POST /conferences/:conference/cancellation',
  input: z.strictObject({ ...On, reason: Line(500) }),
  asks: 'conference.call',
  of: callers,
  records: [conferenceCancelled],
})

const OnTask = { decisionTask: Id, version: Version }
export const owners = [
  'office',
  ...team,
  'leading_group',
  'secretary',
  'in_charge',
  'discipline',
  'organisation',
] as const

/** The owner says what came of it. */
export const reportDecisionTask = command('reportDecisionTask', {
  room,
  route: 'POST /decision-tasks/:decisionTask/result',
  input: z.strictObject({ ...OnTask, result: Prose(2_000).trim().min(1) }),
  asks: 'decisionTask.report',
  of: owners,
  records: [taskReported],
})

/** 销号 by somebody else than the owner. */
export const confirmDecisionTask = command('confirmDecisionTask', {
  room,
  route: 'POST /decision-tasks/:decisionTask/confirmation',
  input: z.strictObject(OnTask),
  asks: 'decisionTask.confirm',
  of: ['office', 'leader'],
  records: [taskConfirmed],
})

/** Another day, with a reason, by those who decide. */
export const extendDecisionTask = command('extendDecisionTask', {
  room,
  route: 'POST /decision-tasks/:decisionTask/extension',
  input: z.strictObject({ ...OnTask, dueOn: Day, reason: Line(500) }),
  asks: 'decisionTask.extend',
  of: ['leading_group', 'secretary', 'leader'],
  records: [taskExtended],
})

/** The secretary's opinion on a person, a matter or a problem (S3-04); one of the four forms (S1-12) only on a person. */
export const giveDisposal = command('giveDisposal', {
  room,
  route: 'POST /agenda-items/:agendaItem/disposals',
  input: z.strictObject({
    id: Id,
    agendaItem: noun.AgendaItemId,
    about: z.enum(noun.disposalKinds),
    subject: Line(200),
    way: z.enum(noun.disposalWays),
    form: z.enum(['', ...noun.disposalForms]).default(''),
    opinion: Prose(2_000).trim().min(1),
  }),
  asks: 'disposal.give',
  of: ['secretary'],
  records: [disposalGiven],
})

export const carryOutDisposal = command('carryOutDisposal', {
  room,
  route: 'POST /disposals/:disposal/carrying-out',
  input: z.strictObject({ disposal: Id, version: Version, doneOn: Day, done: Prose(2_000).trim().min(1) }),
  asks: 'disposal.carryOut',
  of: ['office'],
  records: [disposalCarriedOut],
})
