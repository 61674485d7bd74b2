import * as z from 'zod'
import { noun } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { body, team } from '../../core/pure/hats.ts'
import { Code, Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../core/pure/sight.ts'

export const OpinionId = idOf('opinion')
export const ItemId = idOf('item')
export const ObjectionId = idOf('objection')

/** 拟稿 → 审定 → 送达 → 签收 (domain 2.2 rows 12–13). */
export const opinionStates = ['drafted', 'approved', 'delivered', 'received'] as const
export type OpinionState = (typeof opinionStates)[number]

/** 待认领 → 已认领 / 已说明 / 已提异议 → 异议已答复; an upheld objection may take an item away. */
export const itemStates = ['listed', 'acknowledged', 'explained', 'objected', 'answered', 'withdrawn'] as const
export type ItemState = (typeof itemStates)[number]

/** What the office writes around the items (domain 4.13). */
export const OpinionText = {
  overall: Prose(5_000),
  otherMatters: Prose(5_000),
  requirements: Prose(5_000),
  contact: Prose(200),
}

const Walled = { authority: Id, inspection: Id, body: Id }
const deciders = ['office', 'leading_group', 'secretary'] as const
const watchers = ['discipline', 'organisation'] as const
/** What has been handed over is read by all of these (domain 3.2, feedback opinion). */
const afterDelivery = {
  ...each(team, ofInspection()),
  ...each([...deciders, ...watchers], ofAuthority()),
  ...each(body, ofBody()),
}

/** A day counted from the receipt by a limit of the policies room; `Provisional` (暂定) while no office document confirms the limit. */
const Clock = { dueOn: Day.nullable(), provisional: z.boolean() }

export const opinion = noun('opinion', {
  table: 'feedback_opinion',
  shape: z.strictObject({
    id: OpinionId,
    ...Walled,
    number: Line(100),
    ...OpinionText,
    state: z.enum(opinionStates),
    draftedBy: PersonId,
    draftedOn: Day,
    /** Everybody who drafted or edited it or the words of its items; none of them approves it. */
    writers: z.array(PersonId),
    approvedBy: PersonId.nullable(),
    approvedOn: Day.nullable(),
    principalOn: Day.nullable(),
    principalPlace: Prose(200),
    bodyOn: Day.nullable(),
    bodyPlace: Prose(200),
    deliveredBy: PersonId.nullable(),
    receivedOn: Day.nullable(),
    planDueOn: Clock.dueOn,
    planProvisional: Clock.provisional,
    concentratedUntil: Clock.dueOn,
    concentratedProvisional: Clock.provisional,
    reportDueOn: Clock.dueOn,
    reportProvisional: Clock.provisional,
    /** Taken over from what the office already had, not made here. */
    takenOver: z.boolean(),
    version: Version,
  }),
  // 3.2: office and those who decide from the draft on, the departments and the body once it is handed over.
  sight: {
    ...each(team, ofInspection()),
    ...each(deciders, ofAuthority()),
    ...each(watchers, ofAuthority({ state: ['delivered', 'received'] })),
    ...each(body, ofBody({ state: ['delivered', 'received'] })),
  },
})
export type Opinion = z.infer<typeof opinion.shape>

export const item = noun('item', {
  table: 'feedback_item',
  shape: z.strictObject({
    id: ItemId,
    ...Walled,
    opinion: OpinionId,
    number: z.int(),
    title: Line(200),
    text: Prose(5_000),
    category: Code,
    subcategory: Code.or(z.literal('')),
    /** 对应聚焦: the chapter of the opinion the item stands in. */
    chapter: Prose(100),
    /** 是否重点关注、重点关注情形. */
    key: z.boolean(),
    keyReason: Prose(500),
    state: z.enum(itemStates),
    delivered: z.boolean(),
    revision: z.int(),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection()),
    ...each(deciders, ofAuthority()),
    ...each(watchers, ofAuthority({ delivered: true })),
    ...each(body, ofBody({ delivered: true })),
  },
})
export type Item = z.infer<typeof item.shape>

/** Where an item comes from: the signed revision of its sheet and the words it had there. Never for the body. */
export const origin = noun('origin', {
  table: 'feedback_origin',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    item: ItemId,
    opinion: OpinionId,
    sheet: Id,
    serial: z.int(),
    revision: z.int(),
    hash: Sha256,
    title: Line(200),
    text: Prose(5_000),
  }),
  sight: { ...each(team, ofInspection()), office: ofAuthority() },
})
export type Origin = z.infer<typeof origin.shape>

/** What the leading group or the secretary said of the draft (审定). */
export const opinionDecision = noun('opinionDecision', {
  table: 'feedback_decision',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    opinion: OpinionId,
    passed: z.boolean(),
    comment: Prose(2_000),
    by: PersonId,
    hat: z.enum(['leading_group', 'secretary']),
    onDay: Day,
  }),
  sight: { ...each(team, ofInspection()), ...each(deciders, ofAuthority()) },
})
export type OpinionDecision = z.infer<typeof opinionDecision.shape>

/** An item's words as they were handed over, and each later version of them. */
export const wording = noun('wording', {
  table: 'feedback_wording',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    item: ItemId,
    revision: z.int(),
    title: Line(200),
    text: Prose(5_000),
    by: PersonId,
    onDay: Day,
  }),
  sight: afterDelivery,
})
export type Wording = z.infer<typeof wording.shape>

/** 签收: signed by the principal; the day on it starts the clocks of rectification (domain 2.0). */
export const receipt = noun('receipt', {
  table: 'feedback_receipt',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    opinion: OpinionId,
    signedName: Line(50),
    signedOn: Day,
    by: PersonId,
    onPaper: z.boolean(),
  }),
  sight: afterDelivery,
})
export type Receipt = z.infer<typeof receipt.shape>

export const objectionKinds = ['explanation', 'objection'] as const
/** 采纳 / 部分采纳 / 不采纳. */
export const objectionVerdicts = ['upheld', 'partly', 'rejected'] as const
/** What becomes of the item: it stands, gets other words, or is taken off the list. */
export const outcomes = ['stands', 'changed', 'withdrawn'] as const

export const objection = noun('objection', {
  table: 'feedback_objection',
  shape: z.strictObject({
    id: ObjectionId,
    ...Walled,
    item: ItemId,
    kind: z.enum(objectionKinds),
    text: Prose(5_000),
    by: PersonId,
    onDay: Day,
    verdict: z.enum(objectionVerdicts).nullable(),
    outcome: z.enum(outcomes).nullable(),
    answer: Prose(5_000),
    answeredBy: PersonId.nullable(),
    answeredOn: Day.nullable(),
    version: Version,
  }),
  sight: afterDelivery,
})
export type Objection = z.infer<typeof objection.shape>
