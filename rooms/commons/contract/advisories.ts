import * as z from 'zod'
import { noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody } from '../../../core/pure/sight.ts'
import { Grounds } from '../../policies/contract.ts'

const room = 'commons'
export const AdvisoryId = idOf('advisory')

/** 起草 → 已沟通 → 已审定 → 已印发 → 已签收 → 已反馈 → 已评价 → 已再监督 → 已销号 (domain 2.9); 作废 before it was spoken of. */
export const advisoryStates = [
  'drafted',
  'consulted',
  'approved',
  'issued',
  'received',
  'answered',
  'judged',
  'supervised',
  'closed',
  'dropped',
] as const
export type AdvisoryState = (typeof advisoryStates)[number]
export const sentStates = ['issued', 'received', 'answered', 'judged', 'supervised', 'closed'] as const
/** 采纳、部分采纳、未采纳. */
export const verdicts = ['adopted', 'partly', 'declined'] as const

const deciders = ['leading_group', 'secretary'] as const
/** 抄送 (2.9): 纪委, 组织部. */
const copied = ['discipline', 'organisation'] as const
export const advisoryReaders = ['office', ...deciders, ...copied, ...body] as const
const Who = PersonId.nullable()

/** 巡察建议书 to one competent department, with numbered suggestions (S3-28, 4.18). The department sees it from the day it is issued. */
export const advisory = noun('advisory', {
  table: 'commons_advisory',
  shape: z.strictObject({
    id: AdvisoryId,
    authority: Id,
    group: Id.nullable(),
    body: Id,
    title: Line(200),
    number: Prose(100),
    problems: Prose(5_000),
    /** In how many units it was found. */
    units: z.int(),
    cause: Prose(3_000),
    copies: Prose(500),
    state: z.enum(advisoryStates),
    suggestions: z.int(),
    /** The day the letter itself names for the reply; null where it names none, and T29 says it. */
    replyBy: Day.nullable(),
    /** The day the reply is due (that of the letter, else T29 from the receipt), and whether that limit is confirmed. */
    dueOn: Day.nullable(),
    provisional: z.boolean(),
    consulted: Prose(2_000),
    opinion: Prose(2_000),
    effect: Prose(5_000),
    draftedBy: PersonId,
    draftedOn: Day,
    approvedBy: Who,
    approvedOn: Day.nullable(),
    issuedBy: Who,
    issuedOn: Day.nullable(),
    receivedBy: Who,
    receivedOn: Day.nullable(),
    answeredBy: Who,
    answeredOn: Day.nullable(),
    judgedBy: Who,
    judgedOn: Day.nullable(),
    closedBy: Who,
    closedOn: Day.nullable(),
    version: Version,
  }),
  sight: {
    office: ofAuthority(),
    ...each(deciders, ofAuthority({ state: ['consulted', 'approved', ...sentStates] })),
    ...each(copied, ofAuthority({ state: sentStates })),
    ...each(body, ofBody({ state: sentStates })),
  },
})
export type Advisory = z.infer<typeof advisory.shape>

/** One suggestion of a letter: what the department does about it, and how far it took it up. */
export const suggestion = noun('suggestion', {
  table: 'commons_suggestion',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    body: Id,
    advisory: AdvisoryId,
    place: z.int(),
    text: Prose(2_000),
    shown: z.boolean(),
    out: z.boolean(),
    measures: Prose(2_000),
    rulesMade: z.int(),
    verdict: z.enum(['', ...verdicts]),
    reason: Prose(1_000),
  }),
  sight: {
    office: ofAuthority(),
    ...each(deciders, ofAuthority({ shown: true })),
    ...each(copied, ofAuthority({ out: true })),
    ...each(body, ofBody({ out: true })),
  },
})
export type Suggestion = z.infer<typeof suggestion.shape>

const inside = { about: advisory, audience: ['office'] as const }
const above = { about: advisory, audience: ['office', ...deciders] as const }
const outside = { about: advisory, audience: advisoryReaders }
export const advisoryDrafted = record('advisory.drafted', { ...inside, facts: { suggestions: z.int() } })
export const advisoryEdited = record('advisory.edited', inside)
export const advisoryDropped = record('advisory.dropped', inside)
export const advisoryConsulted = record('advisory.consulted', above)
export const advisoryApproved = record('advisory.approved', { ...above, facts: Grounds })
export const advisorySentBack = record('advisory.sentBack', above)
export const advisoryIssued = record('advisory.issued', { ...outside, facts: { suggestions: z.int() } })
export const advisoryReceived = record('advisory.received', { ...outside, facts: { dueOn: Day } })
export const advisoryAnswered = record('advisory.answered', outside)
export const advisoryReturned = record('advisory.returned', outside)
export const advisoryJudged = record('advisory.judged', {
  ...outside,
  facts: { adopted: z.int(), partly: z.int(), declined: z.int() },
})
export const advisorySupervised = record('advisory.supervised', outside)
export const advisoryClosed = record('advisory.closed', outside)

export const advisories = query('advisories', {
  room,
  route: 'GET /advisories',
  input: z.strictObject({
    ...Paging,
    problemGroup: Id.optional(),
    state: oneOrMore(advisoryStates).optional(),
    overdue: z.enum(['yes']).optional(),
    year: z.coerce.number().int().min(2000).max(2100).optional(),
  }),
  gives: pageOf(
    advisory.shape.pick({ id: true, title: true, number: true, state: true, units: true, suggestions: true }).extend({
      bodyName: z.string(),
      dueOn: Day.nullable(),
      provisional: z.boolean(),
      issuedOn: Day.nullable(),
      adopted: z.int(),
      partly: z.int(),
      declined: z.int(),
    }),
  ),
  of: advisoryReaders,
})

const Count = z.int()
/** Letters and suggestions that were sent, and how far suggestions were taken up; the parts add up to the whole (6.1 建议书采纳率, 6.3). */
export const advisoryFigures = query('advisoryFigures', {
  room,
  route: 'GET /advisories/figures',
  input: z.strictObject({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
  gives: z.strictObject({
    letters: Count,
    suggestions: Count,
    answered: Count,
    adopted: Count,
    partly: Count,
    declined: Count,
    waiting: Count,
    rulesMade: Count,
    /** Suggestions to a letter, two digits. */
    each: z.string(),
    /** Adopted of all that were judged, in percent with two digits; empty before any was. */
    rate: z.string(),
    holds: z.boolean(),
  }),
  of: ['office', ...deciders, ...copied],
})

export const advisoryPage = query('advisoryPage', {
  room,
  route: 'GET /advisories/:advisory',
  input: z.strictObject({ advisory: AdvisoryId }),
  gives: z.strictObject({
    advisory: advisory.shape,
    bodyName: z.string(),
    /** Its full name as papers bear it (发文名称). */
    issuer: z.string(),
    /** The group it was drafted from, where that is seen; empty otherwise. */
    groupTitle: z.string(),
    suggestions: z.array(suggestion.shape),
    names: z.record(z.string(), z.string()),
  }),
  of: advisoryReaders,
})
