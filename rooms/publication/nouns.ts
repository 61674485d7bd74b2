import * as z from 'zod'
import { noun } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { body, checkers, team } from '../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../core/pure/sight.ts'

export const PublicationId = idOf('publication')
export const WithholdingId = idOf('withholding')

const Walled = { authority: Id, inspection: Id, body: Id }

/** 进驻公告 · 反馈情况 · 整改进展 · 整改情况 (社会公开稿) · 党内通报, which is circulated and never on the web (4.14). */
export const publicationKinds = ['entry', 'feedback', 'progress', 'rectification', 'party'] as const
export type PublicationKind = (typeof publicationKinds)[number]
/** Who words it: the office its notices, the body what it makes public of its rectification. */
export const sides = ['office', 'body'] as const
export type Side = (typeof sides)[number]
export const publicationStates = ['drafted', 'published', 'withdrawn'] as const
export type PublicationState = (typeof publicationStates)[number]
/** How an item is said to stand: 已完成 only what was closed. */
export const publicDegrees = ['open', 'mostly', 'done', 'longTerm'] as const
export type PublicDegree = (typeof publicDegrees)[number]

/** 党内通报的不公开清单, 社会公开的不公开清单 (4.14). */
export const withholdingLists = ['party', 'public'] as const
export type WithholdingList = (typeof withholdingLists)[number]
/** 涉及国家秘密 · 未公开的案件 · 引发恶意炒作 · 引发大规模上访 · 重大敏感: there is no sixth (domain 7). */
export const withholdingReasons = ['stateSecret', 'unpublishedCase', 'hype', 'petition', 'sensitive'] as const
export const withholdingStates = ['proposed', 'forwarded', 'consented', 'refused', 'withdrawn'] as const
export type WithholdingState = (typeof withholdingStates)[number]

/** Who reads what a body makes public, before it is out: those who read its rectification (domain 3.2). */
const overseers = ['leading_group', 'secretary', ...checkers] as const
export const readers = [...team, ...overseers, ...body] as const
const out = { state: ['published', 'withdrawn'] } as const
const wordedByBody = { side: ['body'] } as const

/** 公开任务: T14 runs from the receipt of the written review opinion, until circular and public text are both out. */
export const disclosure = noun('disclosure', {
  table: 'publication_disclosure',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    opinionNumber: Line(100),
    receivedOn: Day,
    dueOn: Day.nullable(),
    provisional: z.boolean(),
    partyOn: Day.nullable(),
    publicOn: Day.nullable(),
    openedBy: PersonId,
    version: Version,
  }),
  sight: { ...each(team, ofInspection()), ...each(overseers, ofAuthority()), ...each(body, ofBody()) },
})
export type Disclosure = z.infer<typeof disclosure.shape>

/** 拟不公开事项: team R, office RW, leading group approves, discipline R, the body its own (domain 3.2). */
export const withholding = noun('withholding', {
  table: 'publication_withholding',
  shape: z.strictObject({
    id: WithholdingId,
    ...Walled,
    task: Id,
    title: Line(200),
    list: z.enum(withholdingLists),
    reason: z.enum(withholdingReasons),
    text: Prose(2_000),
    state: z.enum(withholdingStates),
    proposedBy: PersonId,
    proposedOn: Day,
    forwardedBy: PersonId.nullable(),
    forwardedOn: Day.nullable(),
    opinion: Prose(2_000),
    decidedBy: PersonId.nullable(),
    decidedOn: Day.nullable(),
    decision: Prose(2_000),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection()),
    ...each(['office', 'leading_group', 'secretary', 'discipline'], ofAuthority()),
    ...each(body, ofBody()),
  },
})
export type Withholding = z.infer<typeof withholding.shape>

/** 公开件. What the office words the body reads once it is out. */
export const publication = noun('publication', {
  table: 'publication_page',
  shape: z.strictObject({
    id: PublicationId,
    ...Walled,
    kind: z.enum(publicationKinds),
    side: z.enum(sides),
    /** The village or unit below the body that it is about; null: the body as a whole. */
    village: Id.nullable(),
    place: Prose(200),
    unitName: Line(200),
    roundName: Line(200),
    slug: z.string().regex(/^[a-z0-9]{8}$/),
    title: Line(200),
    text: Prose(20_000),
    contact: Prose(200),
    fromDay: Day,
    untilDay: Day,
    state: z.enum(publicationStates),
    /** Who changed a word of it last, or left a word standing; and all who ever did. */
    writtenBy: PersonId,
    writers: z.array(PersonId),
    /** How many tasks stay out of it by consent. */
    withheld: z.int(),
    publishedBy: PersonId.nullable(),
    publishedOn: Day.nullable(),
    /** The canonical text that was published. */
    document: z.string().nullable(),
    /** SHA-256 of the document. */
    hash: Sha256.nullable(),
    withdrawnBy: PersonId.nullable(),
    withdrawnOn: Day.nullable(),
    withdrawal: Prose(500),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection()),
    ...each(overseers, ofAuthority()),
    principal: [ofBody(wordedByBody), ofBody(out)],
    clerk: [ofBody(wordedByBody), ofBody(out)],
  },
})
export type Publication = z.infer<typeof publication.shape>

/** 公开条目: the published part of a task, with the number by which anybody can say that it is not fixed. */
export const publishedItem = noun('publishedItem', {
  table: 'publication_item',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    page: PublicationId,
    task: Id,
    place: z.int(),
    number: z.string().regex(/^[a-z0-9]{8}-\d{1,4}$/),
    title: Line(200),
    text: Prose(2_000),
    degree: z.enum(publicDegrees),
    version: Version,
  }),
  sight: { ...each(team, ofInspection()), ...each(overseers, ofAuthority()), ...each(body, ofBody()) },
})
export type PublishedItem = z.infer<typeof publishedItem.shape>

/** What a scan may find and a person may leave standing; numbers of identity cards, and what comes of leads and tips, may never stand. */
export const keepable = ['phone', 'name', 'titled', 'email'] as const
export const hitKinds = [...keepable, 'idNumber', 'lead', 'tip'] as const
export type HitKind = (typeof hitKinds)[number]

export const keptHit = noun('keptHit', {
  table: 'publication_kept',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    side: z.enum(sides),
    page: PublicationId,
    kind: z.enum(keepable),
    text: Line(200),
    reason: Line(500),
    by: PersonId,
    onDay: Day,
  }),
  sight: { office: ofAuthority(), ...each(body, ofBody(wordedByBody)) },
})
export type KeptHit = z.infer<typeof keptHit.shape>

/** 公告栏 · 村民会议 · 广播 · 入户 · 微信群 · 摆摊 · 其他 (S4-10, S4-13). */
export const postingWays = ['board', 'meeting', 'broadcast', 'household', 'group', 'stall', 'other'] as const

export const posting = noun('posting', {
  table: 'publication_posting',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    page: PublicationId.nullable(),
    way: z.enum(postingWays),
    place: Line(200),
    onDay: Day,
    /** Households or people it reached, as counted there. */
    reached: z.int(),
    text: Prose(5_000),
    file: Id.nullable(),
    fileName: Prose(255),
    by: PersonId,
    version: Version,
  }),
  sight: { ...each(team, ofInspection()), ...each(overseers, ofAuthority()), ...each(body, ofBody()) },
})
export type Posting = z.infer<typeof posting.shape>

export const answers = ['satisfied', 'mostly', 'unsatisfied', 'unsure'] as const
const Count = z.int().min(0)

/** 满意度测评 of one page on one day: counted, never kept one by one. The office alone reads it; what it is told is in `sheetsOf` (traps 43). */
export const satisfaction = noun('satisfaction', {
  table: 'publication_satisfaction',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    page: PublicationId,
    day: Day,
    source: z.enum(['web', 'paper']),
    satisfied: Count,
    mostly: Count,
    unsatisfied: Count,
    unsure: Count,
  }),
  sight: { office: ofAuthority() },
})
export type Satisfaction = z.infer<typeof satisfaction.shape>
