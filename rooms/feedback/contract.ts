import * as z from 'zod'
import { command, record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { body, team } from '../../core/pure/hats.ts'
import { Id, Line, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { GroundsOfCounted } from '../policies/contract.ts'
import { ItemId, item, ObjectionId, OpinionId, OpinionText, objectionVerdicts, opinion, outcomes } from './nouns.ts'
import { Stated, sourceKinds } from './stated.ts'

export * from './contract/meetings.ts'
export * from './contract/outgoing.ts'
export * from './contract/papers.ts'
export * from './contract/slips.ts'
export * from './nouns.ts'
export * from './queries.ts'
export * from './stated.ts'

const room = 'feedback'

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const deciders = ['office', 'leading_group', 'secretary'] as const
const inside = { about: opinion, audience: [...team, ...deciders] as const }
const everyone = [...team, ...deciders, 'discipline', 'organisation', ...body] as const
const toBody = { about: opinion, audience: everyone }
const ofItem = { about: item, audience: everyone }
const itemInside = { about: item, audience: [...team, ...deciders] as const }

export const opinionDrafted = record('opinion.drafted', { ...inside, facts: { items: z.int() } })
export const opinionEdited = record('opinion.edited', inside)
export const opinionArranged = record('opinion.arranged', { ...inside, facts: { items: z.int() } })
export const itemTakenIn = record('item.takenIn', {
  ...inside,
  facts: { item: Id, sheet: Id, revision: z.int(), hash: Sha256 },
})
export const itemLeftOut = record('item.leftOut', { ...inside, facts: { item: Id, sheet: Id } })
export const itemWorded = record('item.worded', { ...itemInside, facts: { changed: z.boolean() } })
export const opinionApproved = record('opinion.approved', {
  ...inside,
  facts: { decision: Id, items: z.int(), ...GroundsOfCounted },
})
export const opinionSentBack = record('opinion.sentBack', { ...inside, facts: { decision: Id } })
export const opinionDelivered = record('opinion.delivered', {
  ...toBody,
  facts: { principalOn: Day, bodyOn: Day, items: z.int() },
})
/** The signed receipt: rectification's clocks and tasks follow from it. */
export const opinionReceived = record('opinion.received', {
  ...toBody,
  facts: { receipt: Id, on: Day, items: z.int(), onPaper: z.boolean() },
})
const Counted = z.int().min(0)
/** What a document says was taken over: rectification's tasks follow, and the takeover it came with is done. */
export const opinionTakenOver = record('opinion.takenOver', {
  ...toBody,
  facts: {
    source: Id,
    kind: z.enum(sourceKinds),
    content: Sha256,
    new: Counted,
    changed: Counted,
    same: Counted,
    missing: Counted,
  },
})
export const itemAcknowledged = record('item.acknowledged', ofItem)
export const itemExplained = record('item.explained', { ...ofItem, facts: { objection: Id } })
export const itemObjected = record('item.objected', { ...ofItem, facts: { objection: Id } })
export const objectionAnswered = record('objection.answered', {
  ...ofItem,
  facts: { objection: Id, verdict: z.enum(objectionVerdicts), outcome: z.enum(outcomes), revision: z.int() },
})

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const OnOpinion = { opinion: OpinionId, version: Version }
const OnItem = { item: ItemId, version: Version }
const Place = Line(200)
/** The words of an item: they may be shortened against the sheet, never said anew. */
const ItemText = { title: Line(200), text: Prose(5_000), chapter: Prose(100), key: z.boolean(), keyReason: Prose(500) }

/** Makes the draft under the next number of the office (文号), with one numbered item per adopted sheet, except sheets that go the way of a lead. */
export const draftOpinion = command('draftOpinion', {
  room,
  route: 'POST /inspections/:inspection/opinion',
  input: z.strictObject({ id: OpinionId, inspection: Id }),
  asks: 'opinion.draft',
  of: ['office'],
  locks: ['inspection'],
  records: [opinionDrafted],
})

export const editOpinion = command('editOpinion', {
  room,
  route: 'PUT /opinions/:opinion',
  input: z.strictObject({ ...OnOpinion, ...OpinionText }),
  asks: 'opinion.edit',
  of: ['office'],
  locks: ['opinion'],
  records: [opinionEdited],
})

/** Puts the items in the order given; every item of the opinion must be named once. */
export const arrangeItems = command('arrangeItems', {
  room,
  route: 'PUT /opinions/:opinion/order',
  input: z.strictObject({ ...OnOpinion, items: z.array(ItemId).min(1).max(500) }),
  asks: 'opinion.edit',
  of: ['office'],
  locks: ['opinion'],
  records: [opinionArranged],
})

export const takeInSheet = command('takeInSheet', {
  room,
  route: 'POST /opinions/:opinion/items',
  input: z.strictObject({ ...OnOpinion, id: ItemId, sheet: Id }),
  asks: 'opinion.edit',
  of: ['office'],
  locks: ['opinion'],
  records: [itemTakenIn],
})

export const leaveOutItem = command('leaveOutItem', {
  room,
  route: 'DELETE /opinions/:opinion/items/:item',
  input: z.strictObject({ ...OnOpinion, item: ItemId }),
  asks: 'opinion.edit',
  of: ['office'],
  locks: ['opinion'],
  records: [itemLeftOut],
})

export const wordItem = command('wordItem', {
  room,
  route: 'PUT /items/:item',
  input: z.strictObject({ ...OnItem, ...ItemText }),
  asks: 'item.word',
  of: ['office'],
  records: [itemWorded],
})

export const approveOpinion = command('approveOpinion', {
  room,
  route: 'POST /opinions/:opinion/approval',
  input: z.strictObject({ ...OnOpinion, comment: Prose(2_000) }),
  asks: 'opinion.approve',
  of: ['leading_group', 'secretary'],
  locks: ['opinion'],
  records: [opinionApproved],
})

/** Back to the draft with a comment: before approval, or after it as long as nothing was handed over. */
export const sendBackOpinion = command('sendBackOpinion', {
  room,
  route: 'POST /opinions/:opinion/return',
  input: z.strictObject({ ...OnOpinion, comment: Line(2_000) }),
  asks: 'opinion.approve',
  of: ['leading_group', 'secretary'],
  locks: ['opinion'],
  records: [opinionSentBack],
})

/** Handed over separately to the principal and to the leading body (S2-08): two days, two places. */
export const deliverOpinion = command('deliverOpinion', {
  room,
  route: 'POST /opinions/:opinion/delivery',
  input: z.strictObject({ ...OnOpinion, principalOn: Day, principalPlace: Place, bodyOn: Day, bodyPlace: Place }),
  asks: 'opinion.deliver',
  of: ['leader', 'office'],
  locks: ['opinion'],
  records: [opinionDelivered],
})

export const signReceipt = command('signReceipt', {
  room,
  route: 'POST /opinions/:opinion/receipt',
  input: z.strictObject({ ...OnOpinion, id: Id, signedName: Line(50), signedOn: Day }),
  asks: 'opinion.receive',
  of: ['principal'],
  locks: ['opinion'],
  records: [opinionReceived],
})

export const acknowledgeItem = command('acknowledgeItem', {
  room,
  route: 'POST /items/:item/acknowledgement',
  input: z.strictObject(OnItem),
  asks: 'item.acknowledge',
  of: body,
  records: [itemAcknowledged],
})

export const explainItem = command('explainItem', {
  room,
  route: 'POST /items/:item/explanation',
  input: z.strictObject({ ...OnItem, id: ObjectionId, text: Prose(5_000).trim().min(1) }),
  asks: 'item.explain',
  of: body,
  records: [itemExplained],
})

export const objectToItem = command('objectToItem', {
  room,
  route: 'POST /items/:item/objection',
  input: z.strictObject({ ...OnItem, id: ObjectionId, text: Prose(5_000).trim().min(1) }),
  asks: 'item.object',
  of: ['principal'],
  records: [itemObjected],
})

/** Every objection gets an answer; what is upheld takes the item away or gives it other words as a new version. */
export const answerObjection = command('answerObjection', {
  room,
  route: 'POST /items/:item/objections/:objection/answer',
  input: z.strictObject({
    ...OnItem,
    objection: ObjectionId,
    verdict: z.enum(objectionVerdicts),
    outcome: z.enum(outcomes),
    answer: Prose(5_000).trim().min(1),
    title: Line(200).optional(),
    text: Prose(5_000).optional(),
  }),
  asks: 'objection.answer',
  of: ['office'],
  records: [objectionAnswered],
})

/**
 * Takes over what a document of the office already says: an opinion received since long with its items, or what a later document says of
 * them. The same document again changes nothing; a corrected one changes what it corrects; nothing is deleted.
 */
export const takeOverItems = command('takeOverItems', {
  room,
  route: 'POST /inspections/:inspection/taken-over',
  input: z.strictObject({
    id: OpinionId,
    inspection: Id,
    source: Id,
    kind: z.enum(sourceKinds),
    number: Line(100),
    receivedOn: Day,
    items: z.array(Stated).min(1).max(500),
  }),
  asks: 'opinion.takeOver',
  of: ['office'],
  locks: ['inspection'],
  records: [opinionTakenOver],
})

export const constraints = {
  feedback_opinion_inspection: 'feedback.one-opinion',
  feedback_opinion_number: 'feedback.number-taken',
  feedback_origin_sheet: 'feedback.sheet-taken-in',
  feedback_meeting_once: 'feedback.meeting-twice',
  feedback_town_copy_once: 'feedback.town-copied',
  feedback_paper_once: 'feedback.paper-there',
  feedback_field_once: 'feedback.field-there',
  feedback_kept_once: 'feedback.kept-already',
  feedback_slip_number: 'feedback.number-taken',
}
