import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../../core/pure/sight.ts'
import { Grounds } from '../../policies/contract.ts'
import { SheetId, sheet } from '../nouns.ts'

const room = 'findings'

export const ImmediateId = idOf('immediate')

/**
 * 拟办 → 审批 → 下发 → 签收 → 已报 → 现场核验（第一人）→ 核验属实（两人）→ 销号; 退回, 转入反馈 at exit, 不再下发 (domain 2.4).
 */
export const immediateStates = [
  'proposed',
  'approved',
  'issued',
  'received',
  'reported',
  'visited',
  'verified',
  'returned',
  'closed',
  'carried',
  'dropped',
] as const
export type ImmediateState = (typeof immediateStates)[number]

/** 书面通知 (立行立改), 口头交办 (即知即改): both are numbered, received, reported and checked alike. */
export const channels = ['written', 'oral'] as const
/** What else the matter touches: nothing but the unit, a lead, or another unit; then the leading group approves (LAW art. 20). */
export const touched = ['unit', 'lead', 'otherUnit'] as const

const Walled = { authority: Id, inspection: Id, body: Id }
const Who = PersonId.nullable()
const issuedOn = ['issued', 'received', 'reported', 'visited', 'verified', 'returned', 'closed', 'carried'] as const
const issued = { state: issuedOn } as const

/** 立行立改事项: what the team asks the body to put right while it is still there (domain 2.4, 4.16; S0-19, S1-15). */
export const immediate = noun('immediate', {
  table: 'findings_immediate',
  shape: z.strictObject({
    id: ImmediateId,
    ...Walled,
    sheet: SheetId,
    /** Drawn when it is issued; empty before. */
    number: Prose(100),
    channel: z.enum(channels),
    touches: z.enum(touched),
    title: Line(200),
    problem: Prose(2_000),
    requirement: Prose(2_000),
    addressee: Line(100),
    dueOn: Day,
    /** The day it had at first, where another was set, and why. */
    firstDueOn: Day.nullable(),
    dueReason: Prose(2_000),
    state: z.enum(immediateStates),
    proposedBy: PersonId,
    proposedOn: Day,
    approvedBy: Who,
    approvedOn: Day.nullable(),
    issuedBy: Who,
    issuedOn: Day.nullable(),
    receivedBy: Who,
    receivedOn: Day.nullable(),
    /** What a clerk wrote down for the principal to report; empty once it was reported. */
    draftMeasure: Prose(2_000),
    draftResult: Prose(5_000),
    measure: Prose(2_000),
    result: Prose(5_000),
    /** 真实性承诺, given with the report by the principal. */
    pledged: z.boolean(),
    reportedBy: Who,
    reportedOn: Day.nullable(),
    visitedOn: Day.nullable(),
    place: Prose(200),
    seen: Prose(2_000),
    /** Whether those on site found it put right. */
    met: z.boolean().nullable(),
    verifierOne: Who,
    verifierTwo: Who,
    verifiedOn: Day.nullable(),
    opinion: Prose(2_000),
    closedBy: Who,
    closedOn: Day.nullable(),
    /** Why it was returned last, or not issued. */
    reason: Prose(2_000),
    returns: z.int(),
    version: Version,
  }),
  // 3.2, 立行立改 notice: team RW; office, leading group and 纪委 R; the body its own once issued; organisation and leaders in charge nothing.
  sight: {
    ...each(team, ofInspection()),
    ...each(['office', 'leading_group', 'secretary'], ofAuthority()),
    discipline: ofAuthority(issued),
    ...each(body, ofBody(issued)),
  },
})
export type Immediate = z.infer<typeof immediate.shape>

/** 佐证: a kept file behind a report of immediate rectification. */
export const immediateProof = noun('immediateProof', {
  table: 'findings_immediate_proof',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    immediate: ImmediateId,
    /** The report it came with: the first, the second after a return, and so on. */
    report: z.int().min(1),
    file: Id,
    name: Line(255),
    sha256: Sha256,
    by: PersonId,
    onDay: Day,
  }),
  sight: {
    ...each(team, ofInspection()),
    ...each(['office', 'leading_group', 'secretary', 'discipline'], ofAuthority()),
    ...each(body, ofBody()),
  },
})
export type ImmediateProof = z.infer<typeof immediateProof.shape>

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const inside = { about: immediate, audience: [...team, 'office', 'leading_group', 'secretary'] as const }
const outside = { about: immediate, audience: [...inside.audience, 'discipline', ...body] as const }
export const immediateProposed = record('immediate.proposed', {
  ...inside,
  facts: { sheet: Id, channel: z.enum(channels), touches: z.enum(touched), dueOn: Day },
})
export const immediateApproved = record('immediate.approved', { ...inside, facts: Grounds })
export const immediateDropped = record('immediate.dropped', inside)
/** Another day before it is issued, and after: then the body reads it too. */
export const immediateRedated = record('immediate.redated', { ...inside, facts: { from: Day, until: Day } })
export const immediateProlonged = record('immediate.prolonged', { ...outside, facts: { from: Day, until: Day } })
export const immediatePrepared = record('immediate.prepared', { about: immediate, audience: body })
export const immediateIssued = record('immediate.issued', {
  ...outside,
  facts: { channel: z.enum(channels), dueOn: Day },
})
export const immediateReceived = record('immediate.received', outside)
export const immediateReported = record('immediate.reported', { ...outside, facts: { hash: Sha256, proofs: z.int() } })
export const immediateVisited = record('immediate.visited', { ...inside, facts: { on: Day, met: z.boolean() } })
export const immediateVerified = record('immediate.verified', outside)
export const immediateReturned = record('immediate.returned', outside)
export const immediateClosed = record('immediate.closed', { ...outside, facts: { inTime: z.boolean() } })
export const immediateCarried = record('immediate.carried', outside)

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const On = { immediate: ImmediateId, version: Version }
const Words = Prose(2_000).trim().min(1)

export const proposeImmediate = command('proposeImmediate', {
  room,
  route: 'POST /sheets/:sheet/immediates',
  input: z.strictObject({
    id: ImmediateId,
    sheet: SheetId,
    channel: z.enum(channels),
    touches: z.enum(touched),
    title: Line(200),
    problem: Words,
    requirement: Words,
    addressee: Line(100),
    dueOn: Day,
  }),
  asks: 'immediate.propose',
  of: team,
  records: [immediateProposed],
})

/** By the leader; by the leading group where it touches a lead or another unit. */
export const approveImmediate = command('approveImmediate', {
  room,
  route: 'POST /immediates/:immediate/approval',
  input: z.strictObject(On),
  asks: 'immediate.approve',
  of: ['leader', 'leading_group'],
  records: [immediateApproved],
})

export const dropImmediate = command('dropImmediate', {
  room,
  route: 'POST /immediates/:immediate/dropping',
  input: z.strictObject({ ...On, reason: Words }),
  asks: 'immediate.drop',
  of: ['leader', 'leading_group'],
  records: [immediateDropped],
})

/** 改定期限, until it is reported: by whoever decides on it, with the reason; not beyond the stay (T05). */
export const redateImmediate = command('redateImmediate', {
  room,
  route: 'POST /immediates/:immediate/day',
  input: z.strictObject({ ...On, dueOn: Day, reason: Words }),
  asks: 'immediate.redate',
  of: ['leader', 'leading_group'],
  records: [immediateRedated, immediateProlonged],
})

/** 下发, or told by word of mouth: the number is drawn, and from now on the body reads it. */
export const issueImmediate = command('issueImmediate', {
  room,
  route: 'POST /immediates/:immediate/issue',
  input: z.strictObject(On),
  asks: 'immediate.issue',
  of: team,
  records: [immediateIssued],
})

export const receiveImmediate = command('receiveImmediate', {
  room,
  route: 'POST /immediates/:immediate/receipt',
  input: z.strictObject(On),
  asks: 'immediate.receive',
  of: ['principal'],
  records: [immediateReceived],
})

/** A clerk writes down what was done, for the principal to report it; nothing goes to the team by this. */
export const prepareImmediate = command('prepareImmediate', {
  room,
  route: 'POST /immediates/:immediate/preparation',
  input: z.strictObject({ ...On, draftMeasure: Words, draftResult: Prose(5_000).trim().min(1) }),
  asks: 'immediate.prepare',
  of: ['clerk'],
  records: [immediatePrepared],
})

/** What was done and what came of it, with evidence, and the principal's word that it is true. */
export const reportImmediate = command('reportImmediate', {
  room,
  route: 'POST /immediates/:immediate/report',
  input: z.strictObject({
    ...On,
    measure: Words,
    result: Prose(5_000).trim().min(1),
    pledged: z.boolean(),
    proofs: z
      .array(z.strictObject({ id: Id, file: Id }))
      .min(1)
      .max(30),
  }),
  asks: 'immediate.report',
  of: ['principal'],
  records: [immediateReported],
})

/** 现场核验: what two of the team saw; written down by one, `other` confirms it. */
export const visitImmediate = command('visitImmediate', {
  room,
  route: 'POST /immediates/:immediate/visit',
  input: z.strictObject({ ...On, on: Day, place: Line(200), seen: Words, met: z.boolean(), other: PersonId }),
  asks: 'immediate.visit',
  of: team,
  records: [immediateVisited],
})

export const confirmVisit = command('confirmVisit', {
  room,
  route: 'POST /immediates/:immediate/visit/confirmation',
  input: z.strictObject(On),
  asks: 'immediate.visit',
  of: team,
  records: [immediateVerified, immediateReturned],
})

export const returnImmediate = command('returnImmediate', {
  room,
  route: 'POST /immediates/:immediate/return',
  input: z.strictObject({ ...On, reason: Words }),
  asks: 'immediate.return',
  of: ['leader', 'deputy'],
  records: [immediateReturned],
})

export const closeImmediate = command('closeImmediate', {
  room,
  route: 'POST /immediates/:immediate/closure',
  input: z.strictObject({ ...On, opinion: Words }),
  asks: 'immediate.close',
  of: ['leader', 'deputy'],
  records: [immediateClosed],
})

// ── queries ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const readers = outside.audience

export const immediates = query('immediates', {
  room,
  route: 'GET /immediates',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    sheet: SheetId.optional(),
    state: oneOrMore(immediateStates).optional(),
    channel: z.enum(channels).optional(),
    overdue: z.enum(['yes']).optional(),
    q: Line(100).optional(),
    sort: z.enum(['due', 'newest']).default('due'),
  }),
  gives: pageOf(
    immediate.shape
      .pick({ id: true, inspection: true, number: true, channel: true, title: true, state: true, dueOn: true })
      .extend({
        bodyName: z.string(),
        addressee: z.string(),
        requirement: z.string(),
        measure: z.string(),
        result: z.string(),
        issuedOn: Day.nullable(),
        receivedOn: Day.nullable(),
        reportedOn: Day.nullable(),
        verifiedOn: Day.nullable(),
        closedOn: Day.nullable(),
      }),
  ),
  of: readers,
})

/** How many of each way were issued, and how they stand (S0-19, S3-16); what was not issued counts nowhere. */
export const immediateBoard = query('immediateBoard', {
  room,
  route: 'GET /immediates/board',
  input: z.strictObject({ inspection: Id.optional() }),
  gives: z.strictObject({
    rows: z.array(
      z.strictObject({
        channel: z.enum(channels),
        issued: z.int(),
        open: z.int(),
        overdue: z.int(),
        closed: z.int(),
        carried: z.int(),
      }),
    ),
  }),
  of: readers,
})

export const immediatePage = query('immediatePage', {
  room,
  route: 'GET /immediates/:immediate',
  input: z.strictObject({ immediate: ImmediateId }),
  gives: z.strictObject({
    immediate: immediate.shape,
    bodyName: z.string(),
    /** The sheet it comes from, where it is seen. */
    sheet: sheet.shape.pick({ id: true, number: true, title: true }).nullable(),
    proofs: z.array(immediateProof.shape),
    /** Who sits in the team today, for the second on site. */
    seats: z.array(z.strictObject({ person: PersonId, name: z.string() })),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})
