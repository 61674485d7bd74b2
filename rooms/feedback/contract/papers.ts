import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofInspection } from '../../../core/pure/sight.ts'
import { Grounds } from '../../policies/contract.ts'
import { OpinionId } from '../nouns.ts'

const room = 'feedback'

export const FeedbackPaperId = idOf('feedbackPaper')

/** 反馈会方案, 讲话稿, 反馈新闻稿, 党内通报 (domain 2.2 row 12, 4.13, 4.14). */
export const feedbackPaperKinds = ['meetingPlan', 'speech', 'pressRelease', 'circular'] as const
export type FeedbackPaperKind = (typeof feedbackPaperKinds)[number]
export const feedbackPaperStates = ['drafted', 'approved'] as const
export type FeedbackPaperState = (typeof feedbackPaperStates)[number]

const deciders = ['office', 'leading_group', 'secretary'] as const

/** A paper that goes with an opinion: written out of it, looked through before it goes out, approved by somebody who wrote none of it. */
export const feedbackPaper = noun('feedbackPaper', {
  table: 'feedback_paper',
  shape: z.strictObject({
    id: FeedbackPaperId,
    authority: Id,
    inspection: Id,
    body: Id,
    opinion: OpinionId,
    kind: z.enum(feedbackPaperKinds),
    title: Line(200),
    text: Prose(20_000),
    state: z.enum(feedbackPaperStates),
    /** Everybody who wrote in it. */
    writers: z.array(PersonId),
    writtenOn: Day,
    approvedBy: PersonId.nullable(),
    approvedOn: Day.nullable(),
    /** Of a 党内通报: the day it was sent round, and to whom (印发范围). */
    circulatedOn: Day.nullable(),
    circulatedTo: z.string().max(300),
    version: Version,
  }),
  sight: { ...each(team, ofInspection()), ...each(deciders, ofAuthority()) },
})
export type FeedbackPaper = z.infer<typeof feedbackPaper.shape>

const said = { about: feedbackPaper, audience: [...team, ...deciders] as const }
const Kind = { kind: z.enum(feedbackPaperKinds) }
export const feedbackPaperDrafted = record('feedbackPaper.drafted', { ...said, facts: Kind })
export const feedbackPaperEdited = record('feedbackPaper.edited', { ...said, facts: Kind })
export const feedbackPaperApproved = record('feedbackPaper.approved', { ...said, facts: { ...Kind, ...Grounds } })
export const feedbackPaperCirculated = record('feedbackPaper.circulated', { ...said, facts: { on: Day } })
export const feedbackPaperSentBack = record('feedbackPaper.sentBack', { ...said, facts: Kind })

/** Begins a paper with what the opinion says already. */
export const draftFeedbackPaper = command('draftFeedbackPaper', {
  room,
  route: 'POST /opinions/:opinion/papers',
  input: z.strictObject({ id: FeedbackPaperId, opinion: OpinionId, ...Kind }),
  asks: 'feedbackPaper.write',
  of: ['office'],
  locks: ['opinion'],
  records: [feedbackPaperDrafted],
})

const OnPaper = { feedbackPaper: FeedbackPaperId, version: Version }

export const editFeedbackPaper = command('editFeedbackPaper', {
  room,
  route: 'PUT /feedback-papers/:feedbackPaper',
  input: z.strictObject({ ...OnPaper, title: Line(200), text: Prose(20_000) }),
  asks: 'feedbackPaper.write',
  of: ['office'],
  records: [feedbackPaperEdited],
})

export const approveFeedbackPaper = command('approveFeedbackPaper', {
  room,
  route: 'POST /feedback-papers/:feedbackPaper/approval',
  input: z.strictObject(OnPaper),
  asks: 'feedbackPaper.approve',
  of: ['leading_group', 'secretary'],
  records: [feedbackPaperApproved],
})

export const sendBackFeedbackPaper = command('sendBackFeedbackPaper', {
  room,
  route: 'POST /feedback-papers/:feedbackPaper/return',
  input: z.strictObject(OnPaper),
  asks: 'feedbackPaper.approve',
  of: ['leading_group', 'secretary'],
  records: [feedbackPaperSentBack],
})

/** Keeps that an approved 党内通报 was sent round: when, and to whom. It stands from then on as it is. */
export const circulateFeedbackPaper = command('circulateFeedbackPaper', {
  room,
  route: 'POST /feedback-papers/:feedbackPaper/circulation',
  input: z.strictObject({ ...OnPaper, on: Day, to: Line(300) }),
  asks: 'feedbackPaper.write',
  of: ['office'],
  records: [feedbackPaperCirculated],
})

const readers = [...team, ...deciders] as const

export const FeedbackPaperLine = feedbackPaper.shape
  .pick({ id: true, inspection: true, opinion: true, kind: true, title: true, state: true, writtenOn: true })
  .extend({ approvedOn: Day.nullable(), bodyName: z.string() })

export const feedbackPapers = query('feedbackPapers', {
  room,
  route: 'GET /feedback-papers',
  input: z.strictObject({
    ...Paging,
    opinion: Id.optional(),
    inspection: Id.optional(),
    kind: oneOrMore(feedbackPaperKinds).optional(),
    state: oneOrMore(feedbackPaperStates).optional(),
    q: Line(100).optional(),
  }),
  gives: pageOf(FeedbackPaperLine),
  of: readers,
})

export const feedbackPaperPage = query('feedbackPaperPage', {
  room,
  route: 'GET /feedback-papers/:feedbackPaper',
  input: z.strictObject({ feedbackPaper: FeedbackPaperId }),
  gives: z.strictObject({
    paper: feedbackPaper.shape,
    bodyName: z.string(),
    opinionNumber: z.string(),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})
