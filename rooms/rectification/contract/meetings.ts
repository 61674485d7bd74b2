import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, checkers, team } from '../../../core/pure/hats.ts'
import { Id, idOf, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection, ofPerson } from '../../../core/pure/sight.ts'
import { PlanId } from '../nouns.ts'

const room = 'rectification'
export const LifeMeetingId = idOf('lifeMeeting')

/** 待筹备 → 已请示 → 已召开 → 已报告. */
export const lifeMeetingStates = ['due', 'requested', 'held', 'reported'] as const
export type LifeMeetingState = (typeof lifeMeetingStates)[number]
const overseers = [...checkers, 'leading_group', 'secretary'] as const
const readers = [...team, ...body, ...overseers, 'in_charge'] as const

/** 专题民主生活会 on the rectification (domain 4.14, T10): opened by the receipt, held by the body, reported to those who check. */
export const lifeMeeting = noun('lifeMeeting', {
  table: 'rectification_life_meeting',
  shape: z.strictObject({
    id: LifeMeetingId,
    authority: Id,
    inspection: Id,
    body: Id,
    plan: PlanId,
    state: z.enum(lifeMeetingStates),
    dueOn: Day.nullable(),
    provisional: z.boolean(),
    /** 请示 and 会议方案. */
    request: Prose(5_000),
    plannedOn: Day.nullable(),
    /** 参加会议的分管领导 (S3-23): whom the body asked to take part; null where nobody is in charge of it. */
    charge: PersonId.nullable(),
    /** Whether he took part, and why not. */
    attended: z.boolean(),
    absence: Prose(500),
    requestedBy: PersonId.nullable(),
    requestedOn: Day.nullable(),
    heldOn: Day.nullable(),
    /** 谈心谈话 (人次), 征求意见 (条), 批评意见 (条). */
    talks: z.int().min(0),
    opinions: z.int().min(0),
    criticisms: z.int().min(0),
    report: Prose(20_000),
    reportedBy: PersonId.nullable(),
    reportedOn: Day.nullable(),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection()),
    ...each(overseers, ofAuthority()),
    ...each(body, ofBody()),
    in_charge: ofPerson('charge', { state: ['requested', 'held', 'reported'] }),
  },
})
export type LifeMeeting = z.infer<typeof lifeMeeting.shape>

const said = { about: lifeMeeting, audience: readers }
export const lifeMeetingOpened = record('lifeMeeting.opened', { ...said, facts: { dueOn: Day.nullable() } })
export const lifeMeetingRequested = record('lifeMeeting.requested', { ...said, facts: { plannedOn: Day } })
export const lifeMeetingHeld = record('lifeMeeting.held', {
  ...said,
  facts: {
    on: Day,
    talks: z.int(),
    opinions: z.int(),
    criticisms: z.int(),
    inTime: z.boolean(),
    attended: z.boolean(),
  },
})
export const lifeMeetingReported = record('lifeMeeting.reported', said)

const On = { lifeMeeting: LifeMeetingId, version: Version }
const Count = z.int().min(0).max(10_000)

/** 请示, with the leader in charge who is to take part (S3-23); refuses who is none. */
export const requestLifeMeeting = command('requestLifeMeeting', {
  room,
  route: 'POST /life-meetings/:lifeMeeting/request',
  input: z.strictObject({
    ...On,
    request: Prose(5_000).trim().min(1),
    plannedOn: Day,
    charge: PersonId.nullable().default(null),
  }),
  asks: 'lifeMeeting.request',
  of: body,
  records: [lifeMeetingRequested],
})

/** 召开: whoever was asked to take part did, or it is said why not. */
export const holdLifeMeeting = command('holdLifeMeeting', {
  room,
  route: 'POST /life-meetings/:lifeMeeting/holding',
  input: z.strictObject({
    ...On,
    heldOn: Day,
    talks: Count,
    opinions: Count,
    criticisms: Count,
    attended: z.boolean().default(false),
    absence: Prose(500).trim().default(''),
  }),
  asks: 'lifeMeeting.hold',
  of: body,
  records: [lifeMeetingHeld],
})

export const reportLifeMeeting = command('reportLifeMeeting', {
  room,
  route: 'POST /life-meetings/:lifeMeeting/report',
  input: z.strictObject({ ...On, report: Prose(20_000).trim().min(1) }),
  asks: 'lifeMeeting.report',
  of: ['principal'],
  records: [lifeMeetingReported],
})

export const lifeMeetings = query('lifeMeetings', {
  room,
  route: 'GET /life-meetings',
  input: z.strictObject({ ...Paging, plan: PlanId.optional(), state: oneOrMore(lifeMeetingStates).optional() }),
  gives: pageOf(
    lifeMeeting.shape
      .omit({ request: true, report: true, absence: true })
      .extend({ bodyName: z.string(), chargeName: z.string() }),
  ),
  of: readers,
})

export const lifeMeetingPage = query('lifeMeetingPage', {
  room,
  route: 'GET /life-meetings/:lifeMeeting',
  input: z.strictObject({ lifeMeeting: LifeMeetingId }),
  gives: z.strictObject({
    lifeMeeting: lifeMeeting.shape,
    bodyName: z.string(),
    /** 发文名称 of the organisation. */
    issuer: z.string(),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})

// ── 新任负责人接续整改 (S3-27) ────────────────────────────────────────────────────────────────────────────────────────────

const watchers = [...overseers, ...body] as const

/** A new principal finds what is open: the list as it stood on the day he was named, and the day he said that he goes on with it. */
export const succession = noun('succession', {
  table: 'rectification_succession',
  shape: z.strictObject({
    id: idOf('succession'),
    authority: Id,
    body: Id,
    person: PersonId,
    namedOn: Day,
    tasks: z.array(
      z.strictObject({ task: Id, number: z.int(), title: z.string(), state: z.string(), dueOn: Day.nullable() }),
    ),
    acceptedOn: Day.nullable(),
    version: Version,
  }),
  sight: { ...each(overseers, ofAuthority()), ...each(body, ofBody()) },
})
export type Succession = z.infer<typeof succession.shape>

export const successionOpened = record('succession.opened', {
  about: succession,
  audience: watchers,
  facts: { person: Id, tasks: z.int() },
})
export const successionAccepted = record('succession.accepted', { about: succession, audience: watchers })

export const acceptSuccession = command('acceptSuccession', {
  room,
  route: 'POST /successions/:succession/acceptance',
  input: z.strictObject({ succession: idOf('succession'), version: Version }),
  asks: 'succession.accept',
  of: ['principal'],
  records: [successionAccepted],
})

export const successions = query('successions', {
  room,
  route: 'GET /successions',
  input: z.strictObject({ ...Paging, accepted: z.enum(['yes', 'no']).optional() }),
  gives: pageOf(succession.shape.extend({ bodyName: z.string(), name: z.string() })),
  of: watchers,
})
