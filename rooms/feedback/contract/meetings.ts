import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../../core/pure/sight.ts'
import { ItemId, OpinionId } from '../nouns.ts'

const room = 'feedback'

const deciders = ['office', 'leading_group', 'secretary'] as const
const watchers = ['discipline', 'organisation'] as const
const tellers = ['leader', 'office'] as const

export const FeedbackMeetingId = idOf('feedbackMeeting')
export const TownCopyId = idOf('townCopy')

/** 反馈会 as one unit has it: a meeting of its own or a group meeting (集中反馈会, S2-10) under one `gathering`; with the commitment of who spoke for it. */
export const feedbackMeeting = noun('feedbackMeeting', {
  table: 'feedback_meeting',
  shape: z.strictObject({
    id: FeedbackMeetingId,
    authority: Id,
    inspection: Id,
    body: Id,
    opinion: OpinionId,
    /** Rows of one group meeting bear the same. */
    gathering: Id,
    title: Line(200),
    day: Day,
    place: Line(200),
    /** Who of the leading group was there (domain 2.2 row 13). */
    host: Line(100),
    recordedBy: PersonId,
    /** 表态发言: who spoke for the body, and what; empty until it is recorded. */
    speaker: Prose(100),
    commitment: Prose(20_000),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection()),
    ...each([...deciders, ...watchers], ofAuthority()),
    ...each(body, ofBody()),
  },
})
export type FeedbackMeeting = z.infer<typeof feedbackMeeting.shape>

/** 双反馈 (S4-11): the list of a village handed to the town above it too, with a receipt of its own. */
export const townCopy = noun('townCopy', {
  table: 'feedback_town_copy',
  shape: z.strictObject({
    id: TownCopyId,
    authority: Id,
    inspection: Id,
    body: Id,
    upper: Id,
    bodyName: Line(200),
    upperName: Line(200),
    opinion: OpinionId,
    number: Line(100),
    deliveredOn: Day,
    place: Line(200),
    deliveredBy: PersonId,
    receivedOn: Day.nullable(),
    signedName: Prose(50),
    receivedBy: PersonId.nullable(),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection()),
    ...each([...deciders, ...watchers], ofAuthority()),
    // The village has its own list and receipt; this is the town's.
    ...each(body, ofBody({}, 'upper')),
  },
})
export type TownCopy = z.infer<typeof townCopy.shape>

/** An item on the town's copy, as it was handed over, with both responsibilities: 主体责任 of the town, 直接责任 of the village. */
export const townItem = noun('townItem', {
  table: 'feedback_town_item',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id,
    body: Id,
    upper: Id,
    copy: TownCopyId,
    item: ItemId,
    number: z.int(),
    title: Line(200),
    text: Prose(5_000),
    mainDuty: Line(200),
    directDuty: Line(200),
  }),
  sight: {
    ...each(team, ofInspection()),
    ...each([...deciders, ...watchers], ofAuthority()),
    // The village has its own list and receipt; this is the town's.
    ...each(body, ofBody({}, 'upper')),
  },
})
export type TownItem = z.infer<typeof townItem.shape>

const everybody = [...team, ...deciders, ...watchers, ...body] as const
const ofMeeting = { about: feedbackMeeting, audience: everybody }
const ofCopy = { about: townCopy, audience: everybody }
export const feedbackMeetingHeld = record('feedbackMeeting.held', { ...ofMeeting, facts: { gathering: Id, on: Day } })
export const commitmentRecorded = record('feedbackMeeting.committed', ofMeeting)
export const townCopyDelivered = record('townCopy.delivered', {
  ...ofCopy,
  facts: { upper: Id, items: z.int(), on: Day },
})
export const townCopyReceived = record('townCopy.received', { ...ofCopy, facts: { on: Day } })

/** Records a feedback meeting, of one unit or of several together. */
export const holdFeedbackMeeting = command('holdFeedbackMeeting', {
  room,
  route: 'POST /feedback-meetings',
  input: z.strictObject({
    id: Id,
    title: Line(200),
    day: Day,
    place: Line(200),
    host: Line(100),
    opinions: z.array(OpinionId).min(1).max(50),
  }),
  asks: 'feedbackMeeting.hold',
  of: ['office'],
  records: [feedbackMeetingHeld],
})

/** 表态发言: recorded for one unit; again, while it is corrected. */
export const recordCommitment = command('recordCommitment', {
  room,
  route: 'PUT /feedback-meetings/:feedbackMeeting/commitment',
  input: z.strictObject({
    feedbackMeeting: FeedbackMeetingId,
    version: Version,
    speaker: Line(100),
    commitment: Prose(20_000).trim().min(1),
  }),
  asks: 'feedbackMeeting.commit',
  of: [...tellers, ...body],
  records: [commitmentRecorded],
})

/** Hands the list of a village to the town above it. */
export const copyToTown = command('copyToTown', {
  room,
  route: 'POST /opinions/:opinion/town-copy',
  input: z.strictObject({ id: TownCopyId, opinion: OpinionId, deliveredOn: Day, place: Line(200) }),
  asks: 'townCopy.deliver',
  of: tellers,
  locks: ['opinion'],
  records: [townCopyDelivered],
})

/** The town's own receipt. */
export const receiveTownCopy = command('receiveTownCopy', {
  room,
  route: 'POST /town-copies/:townCopy/receipt',
  input: z.strictObject({ townCopy: TownCopyId, version: Version, signedName: Line(50), signedOn: Day }),
  asks: 'townCopy.receive',
  of: ['principal'],
  records: [townCopyReceived],
})

export const feedbackMeetings = query('feedbackMeetings', {
  room,
  route: 'GET /feedback-meetings',
  input: z.strictObject({
    ...Paging,
    opinion: Id.optional(),
    inspection: Id.optional(),
    gathering: Id.optional(),
    committed: z.enum(['yes', 'no']).optional(),
    q: Line(100).optional(),
  }),
  gives: pageOf(feedbackMeeting.shape.extend({ bodyName: z.string() })),
  of: everybody,
})

export const townCopies = query('townCopies', {
  room,
  route: 'GET /town-copies',
  input: z.strictObject({ ...Paging, opinion: Id.optional(), received: z.enum(['yes', 'no']).optional() }),
  gives: pageOf(townCopy.shape),
  of: everybody,
})

export const townCopyPage = query('townCopyPage', {
  room,
  route: 'GET /town-copies/:townCopy',
  input: z.strictObject({ townCopy: TownCopyId }),
  gives: z.strictObject({ copy: townCopy.shape, items: z.array(townItem.shape), upper: z.boolean() }),
  of: everybody,
})
