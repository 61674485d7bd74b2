import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { body, team } from '../../core/pure/hats.ts'
import { Id, Line, PersonId } from '../../core/pure/ids.ts'
import { inspectionStates } from '../planning/contract.ts'
import { VillageCovered } from './contract/phone.ts'
import { Checked, KeyCover, PostCovered } from './contract/posts.ts'
import { TruthLine, truth } from './contract/truth.ts'
import {
  exitItem,
  exitItems,
  householdKinds,
  InstructionId,
  instruction,
  instructionStates,
  LoanId,
  loan,
  loanStates,
  partner,
  partnerKinds,
  reading,
  TalkId,
  talk,
  talkStates,
  VisitId,
  visit,
  visitKinds,
  visitStates,
  words,
} from './nouns.ts'

const room = 'fieldwork'
const talkReaders = [...team, 'office'] as const

/** Names of the persons on a page, by id. */
const Names = z.record(z.string(), z.string())
/** The team, out of which the second person comes. */
const Seats = z.array(z.strictObject({ person: PersonId, name: z.string(), role: z.enum(team) }))

/** The sheets that began here, as far as one sees them. */
const Sheets = z.array(z.strictObject({ id: Id, number: z.string(), title: z.string(), state: z.string() }))

export const TalkLine = talk.shape
  .pick({ id: true, inspection: true, number: true, state: true, plannedOn: true, heldOn: true })
  .extend({
    bodyName: z.string(),
    /** Empty for the office, which has to open a talk before it sees with whom it was. */
    partnerName: z.string(),
    partnerTitle: z.string(),
    kind: z.string(),
    talkers: z.string(),
  })

/** Talks as far as one sees them, newest number first: the team's list, and for the office the numbers of confirmed ones. */
export const talks = query('talks', {
  room,
  route: 'GET /talks',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    state: oneOrMore(talkStates).optional(),
    q: Line(50).optional(),
  }),
  gives: pageOf(TalkLine),
  of: talkReaders,
})

/** One talk. `words` and, for the office, `partner` are there only while it is open to oneself; `openUntil` says until when. */
export const talkPage = query('talkPage', {
  room,
  route: 'GET /talks/:talk',
  input: z.strictObject({ talk: TalkId }),
  gives: z.strictObject({
    talk: talk.shape,
    bodyName: z.string(),
    teamName: z.string(),
    partner: partner.shape.nullable(),
    words: words.shape.nullable(),
    openUntil: Instant.nullable(),
    readings: z.array(reading.shape),
    sheets: Sheets,
    seats: Seats,
    names: Names,
  }),
  of: talkReaders,
})

export const VisitLine = visit.shape
  .pick({ id: true, inspection: true, number: true, kind: true, state: true, subject: true, place: true, heldOn: true })
  .extend({ bodyName: z.string(), visitors: z.string() })

export const visits = query('visits', {
  room,
  route: 'GET /visits',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    kind: oneOrMore(visitKinds).optional(),
    state: oneOrMore(visitStates).optional(),
    q: Line(50).optional(),
  }),
  gives: pageOf(VisitLine),
  of: team,
})

export const visitPage = query('visitPage', {
  room,
  route: 'GET /visits/:visit',
  input: z.strictObject({ visit: VisitId }),
  gives: z.strictObject({ visit: visit.shape, bodyName: z.string(), sheets: Sheets, seats: Seats, names: Names }),
  of: team,
})

const loanReaders = [...team, ...body] as const

export const LoanLine = loan.shape
  .pick({ id: true, inspection: true, number: true, state: true, title: true, medium: true, form: true, copies: true })
  .extend({
    dueOn: Day,
    receivedOn: Day.nullable(),
    returnBy: Day.nullable(),
    returnedOn: Day.nullable(),
    /** Days the body is or was late, and days the team is or was late with the return. */
    late: z.int(),
    keptLate: z.int(),
    bodyName: z.string(),
    /** Not come, or come without its statement of truth (S0-08); and the latest statement. */
    owed: z.boolean(),
    truth: TruthLine.nullable(),
  })

/** Borrowed papers in the order of their due days (S1-28): the team's, or what the body was asked for. `late`: what is overdue on either side; `owed`: what the body still owes. */
export const loans = query('loans', {
  room,
  route: 'GET /loans',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    state: oneOrMore(loanStates).optional(),
    late: z.enum(['yes']).optional(),
    owed: z.enum(['yes']).optional(),
    q: Line(50).optional(),
  }),
  gives: pageOf(LoanLine),
  of: loanReaders,
})

export const loanPage = query('loanPage', {
  room,
  route: 'GET /loans/:loan',
  input: z.strictObject({ loan: LoanId }),
  gives: z.strictObject({
    loan: loan.shape,
    owed: z.boolean(),
    /** What was stated of it, latest first (S0-08). */
    truths: z.array(truth.shape),
    late: z.int(),
    keptLate: z.int(),
    bodyName: z.string(),
    teamName: z.string(),
    sheets: Sheets,
    names: Names,
  }),
  of: loanReaders,
})

/** The slip that goes with papers given back on one day (资料归还单): what, how many, to whom. */
export const returnSlip = query('returnSlip', {
  room,
  route: 'GET /inspections/:inspection/return-slip',
  input: z.strictObject({ inspection: Id, on: Day }),
  gives: z.strictObject({
    bodyName: z.string(),
    teamName: z.string(),
    on: Day,
    loans: z.array(loan.shape),
    names: Names,
  }),
  of: team,
})

/**
 * 覆盖与撤离: the posts of the body with the talks held and the checks made, key ones first (S0-12); of a village the five kinds to talk with and the four to visit
 * (S3-13, S3-14); and the checklist before the exit with what was stated or accepted.
 */
export const coverage = query('coverage', {
  room,
  route: 'GET /inspections/:inspection/coverage',
  input: z.strictObject({ inspection: Id }),
  gives: z.strictObject({
    bodyName: z.string(),
    state: z.enum(inspectionStates),
    posts: z.array(PostCovered),
    key: KeyCover,
    /** The checks made here, which can be noted for a post. */
    done: z.array(Checked),
    five: z.array(z.strictObject({ kind: z.enum(partnerKinds), count: z.int() })),
    four: z.array(z.strictObject({ kind: z.enum(householdKinds), count: z.int() })),
    /** Each village that goes along with a township, with its own five and four. */
    villages: z.array(VillageCovered),
    lines: z.array(
      z.strictObject({
        item: z.enum(exitItems),
        open: z.int(),
        missing: z.array(z.string()),
        holdsBack: z.boolean(),
        settled: exitItem.shape.nullable(),
      }),
    ),
    names: Names,
  }),
  of: team,
})

const instructors = [...team, 'office', 'leading_group', 'secretary'] as const

export const instructions = query('instructions', {
  room,
  route: 'GET /instructions',
  input: z.strictObject({ ...Paging, inspection: Id.optional(), state: oneOrMore(instructionStates).optional() }),
  gives: pageOf(
    instruction.shape
      .pick({ id: true, inspection: true, number: true, state: true, matter: true, urgent: true, askedOn: true })
      .extend({ answeredOn: Day.nullable(), bodyName: z.string() }),
  ),
  of: instructors,
})

export const instructionPage = query('instructionPage', {
  room,
  route: 'GET /instructions/:instruction',
  input: z.strictObject({ instruction: InstructionId }),
  gives: z.strictObject({ instruction: instruction.shape, bodyName: z.string(), teamName: z.string(), names: Names }),
  of: instructors,
})
