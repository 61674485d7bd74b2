import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofPerson } from '../../../core/pure/sight.ts'
import { GroundsOfCounted } from '../../policies/contract.ts'
import { ItemId, OpinionId } from '../nouns.ts'

const room = 'feedback'

export const FieldId = idOf('chargeField')
export const CopySlipId = idOf('copySlip')

const deciders = ['office', 'leading_group', 'secretary'] as const
const withLeader = [...deciders, 'in_charge'] as const

/** What a field is made of: a body the leader is in charge of, or a category of findings wherever it is found. */
export const fieldParts = ['body', 'category'] as const
export type FieldPart = (typeof fieldParts)[number]

/** 分管领域: one part of what a leader is in charge of, from a day on. */
export const chargeField = noun('chargeField', {
  table: 'feedback_field',
  shape: z.strictObject({
    id: FieldId,
    authority: Id,
    leader: PersonId,
    part: z.enum(fieldParts),
    /** The id of the body or the code of the category. */
    of: z.string(),
    fromDay: Day,
    untilDay: Day.nullable(),
    version: Version,
  }),
  sight: { ...each(deciders, ofAuthority()), in_charge: ofPerson('leader') },
})
export type ChargeField = z.infer<typeof chargeField.shape>

/** 生成 → 审签 → 送达 → 签收 → 批示 (domain 2.9); 作废 before it is handed over. */
export const copySlipStates = ['drafted', 'signed', 'delivered', 'received', 'instructed', 'withdrawn'] as const
export type CopySlipState = (typeof copySlipStates)[number]
const handedOver = { state: ['delivered', 'received', 'instructed'] } as const

/**
 * 抄告单 (S3-22; domain 4.18): what was fed back, to the leader whose field it is, and nothing else. With a theme it is a 通报 of one problem that many
 * units have in common (S2-09).
 */
export const copySlip = noun('copySlip', {
  table: 'feedback_slip',
  shape: z.strictObject({
    id: CopySlipId,
    authority: Id,
    number: Line(100),
    leader: PersonId,
    /** What the units have in common; empty where it is no briefing. */
    theme: Prose(200),
    /** What the office says of it. */
    text: Prose(2_000),
    state: z.enum(copySlipStates),
    writers: z.array(PersonId),
    draftedOn: Day,
    signedBy: PersonId.nullable(),
    signedOn: Day.nullable(),
    deliveredBy: PersonId.nullable(),
    deliveredOn: Day.nullable(),
    receivedOn: Day.nullable(),
    /** 批示. */
    instruction: Prose(2_000),
    instructedOn: Day.nullable(),
    /** 转督办: the leader wants to hear what comes of it. */
    urged: z.boolean(),
    withdrawal: Prose(500),
    version: Version,
  }),
  sight: { ...each(deciders, ofAuthority()), in_charge: ofPerson('leader', handedOver) },
})
export type CopySlip = z.infer<typeof copySlip.shape>

/** An item on a slip, in the words it had then, and why it is in the leader's field. */
export const slipItem = noun('slipItem', {
  table: 'feedback_slip_item',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    slip: CopySlipId,
    leader: PersonId,
    handedOver: z.boolean(),
    place: z.int(),
    inspection: Id,
    body: Id,
    bodyName: Line(200),
    opinion: OpinionId,
    item: ItemId,
    number: z.int(),
    title: Line(200),
    text: Prose(5_000),
    because: z.enum(fieldParts),
  }),
  sight: { ...each(deciders, ofAuthority()), in_charge: ofPerson('leader', { handedOver: true }) },
})
export type SlipItem = z.infer<typeof slipItem.shape>

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const ofField = { about: chargeField, audience: deciders }
export const fieldSet = record('chargeField.set', { ...ofField, facts: { leader: Id, part: z.enum(fieldParts) } })
export const fieldEnded = record('chargeField.ended', { ...ofField, facts: { leader: Id, until: Day } })

const inside = { about: copySlip, audience: deciders }
const toLeader = { about: copySlip, audience: withLeader }
export const copySlipDrafted = record('copySlip.drafted', { ...inside, facts: { leader: Id, items: z.int() } })
export const copySlipEdited = record('copySlip.edited', inside)
export const copySlipSigned = record('copySlip.signed', {
  ...inside,
  facts: { items: z.int(), hash: Sha256, ...GroundsOfCounted },
})
export const copySlipSentBack = record('copySlip.sentBack', inside)
export const copySlipDelivered = record('copySlip.delivered', { ...toLeader, facts: { leader: Id, items: z.int() } })
export const copySlipReceived = record('copySlip.received', toLeader)
export const copySlipInstructed = record('copySlip.instructed', { ...toLeader, facts: { urged: z.boolean() } })
export const copySlipWithdrawn = record('copySlip.withdrawn', inside)

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const setChargeField = command('setChargeField', {
  room,
  route: 'POST /charge-fields',
  input: z.strictObject({
    id: FieldId,
    leader: PersonId,
    part: z.enum(fieldParts),
    of: Line(64),
    fromDay: Day,
  }),
  asks: 'chargeField.set',
  of: ['office'],
  records: [fieldSet],
})

export const endChargeField = command('endChargeField', {
  room,
  route: 'POST /charge-fields/:chargeField/end',
  input: z.strictObject({ chargeField: FieldId, version: Version, untilDay: Day }),
  asks: 'chargeField.set',
  of: ['office'],
  records: [fieldEnded],
})

/** Makes the slip for a leader out of approved opinions: every item of them that is in his field, and no other. */
export const draftCopySlip = command('draftCopySlip', {
  room,
  route: 'POST /copy-slips',
  input: z.strictObject({
    id: CopySlipId,
    leader: PersonId,
    opinions: z.array(OpinionId).min(1).max(50),
    text: Prose(2_000),
  }),
  asks: 'copySlip.write',
  of: ['office'],
  records: [copySlipDrafted],
})

/**
 * 面上问题通报 (S2-09): of these items of approved opinions, wherever they were found, those that are in the leader's field, and no other; signed, handed
 * over, received and answered as a slip is.
 */
export const draftBriefing = command('draftBriefing', {
  room,
  route: 'POST /briefings',
  input: z.strictObject({
    id: CopySlipId,
    leader: PersonId,
    theme: Line(200),
    items: z.array(ItemId).min(1).max(500),
    text: Prose(2_000),
  }),
  asks: 'copySlip.write',
  of: ['office'],
  records: [copySlipDrafted],
})

/** A slip of one leader's items, or a briefing on what many units have in common. */
export const slipKinds = ['slip', 'briefing'] as const

const OnSlip = { copySlip: CopySlipId, version: Version }

export const editCopySlip = command('editCopySlip', {
  room,
  route: 'PUT /copy-slips/:copySlip',
  input: z.strictObject({ ...OnSlip, text: Prose(2_000) }),
  asks: 'copySlip.write',
  of: ['office'],
  records: [copySlipEdited],
})

export const signCopySlip = command('signCopySlip', {
  room,
  route: 'POST /copy-slips/:copySlip/signature',
  input: z.strictObject(OnSlip),
  asks: 'copySlip.sign',
  of: ['leading_group', 'secretary'],
  records: [copySlipSigned],
})

export const sendBackCopySlip = command('sendBackCopySlip', {
  room,
  route: 'POST /copy-slips/:copySlip/return',
  input: z.strictObject(OnSlip),
  asks: 'copySlip.sign',
  of: ['leading_group', 'secretary'],
  records: [copySlipSentBack],
})

export const deliverCopySlip = command('deliverCopySlip', {
  room,
  route: 'POST /copy-slips/:copySlip/delivery',
  input: z.strictObject(OnSlip),
  asks: 'copySlip.deliver',
  of: ['office'],
  records: [copySlipDelivered],
})

export const withdrawCopySlip = command('withdrawCopySlip', {
  room,
  route: 'POST /copy-slips/:copySlip/withdrawal',
  input: z.strictObject({ ...OnSlip, reason: Line(500) }),
  asks: 'copySlip.write',
  of: ['office'],
  records: [copySlipWithdrawn],
})

export const receiveCopySlip = command('receiveCopySlip', {
  room,
  route: 'POST /copy-slips/:copySlip/receipt',
  input: z.strictObject(OnSlip),
  asks: 'copySlip.receive',
  of: ['in_charge'],
  records: [copySlipReceived],
})

/** 批示, and whether the leader wants it urged (转督办). */
export const instructOnSlip = command('instructOnSlip', {
  room,
  route: 'POST /copy-slips/:copySlip/instruction',
  input: z.strictObject({ ...OnSlip, instruction: Line(2_000), urged: z.boolean() }),
  asks: 'copySlip.instruct',
  of: ['in_charge'],
  records: [copySlipInstructed],
})

// ── queries ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const chargeFields = query('chargeFields', {
  room,
  route: 'GET /charge-fields',
  input: z.strictObject({ ...Paging, leader: Id.optional(), show: z.enum(['present', 'all']).default('present') }),
  gives: pageOf(chargeField.shape.extend({ leaderName: z.string(), ofName: z.string() })),
  of: withLeader,
})

export const CopySlipLine = copySlip.shape
  .pick({
    id: true,
    number: true,
    leader: true,
    theme: true,
    state: true,
    draftedOn: true,
    deliveredOn: true,
    receivedOn: true,
    instructedOn: true,
    urged: true,
  })
  .extend({ leaderName: z.string(), items: z.int(), bodies: z.int() })

export const copySlips = query('copySlips', {
  room,
  route: 'GET /copy-slips',
  input: z.strictObject({
    ...Paging,
    leader: Id.optional(),
    inspection: Id.optional(),
    kind: z.enum(slipKinds).optional(),
    state: oneOrMore(copySlipStates).optional(),
    urged: z.enum(['yes', 'no']).optional(),
    q: Line(100).optional(),
  }),
  gives: pageOf(CopySlipLine),
  of: withLeader,
})

export const copySlipPage = query('copySlipPage', {
  room,
  route: 'GET /copy-slips/:copySlip',
  input: z.strictObject({ copySlip: CopySlipId }),
  gives: z.strictObject({
    slip: copySlip.shape,
    leaderName: z.string(),
    items: z.array(slipItem.shape),
    /** The version hash that the printed slip carries. */
    hash: Sha256,
    names: z.record(z.string(), z.string()),
  }),
  of: withLeader,
})

/** Whom a slip may go to: everybody whose field is named, with how many parts it has. */
export const slipLeaders = query('slipLeaders', {
  room,
  route: 'GET /charge-leaders',
  input: z.strictObject({}),
  gives: z.strictObject({
    rows: z.array(z.strictObject({ leader: Id, name: z.string(), title: z.string(), parts: z.int() })),
  }),
  of: ['office'],
})
