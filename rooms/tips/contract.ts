import * as z from 'zod'
import { command, record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { team } from '../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import {
  acceptances,
  againstWhom,
  answerKinds,
  channels,
  disciplines,
  entered,
  HolderId,
  holder,
  holderHats,
  OpeningId,
  opening,
  PublicKey,
  ReferralId,
  readers,
  referral,
  referralKinds,
  Sealed,
  Site,
  TipId,
  TipPageId,
  tip,
  tipPage,
  ways,
} from './nouns.ts'

import { attachable, mostFiles } from './rules/photos.ts'

export * from './contract/checks.ts'
export * from './contract/keeping.ts'
export * from './nouns.ts'
export * from './queries.ts'

const room = 'tips'

// ── records: of a tip the office's and the auditor's; a team reads only that one was given to it ─────────────────────────

export const pagePublished = record('tipPage.published', {
  about: tipPage,
  facts: { until: Day },
  audience: ['office', ...team],
})
export const pageClosed = record('tipPage.closed', { about: tipPage, audience: ['office', ...team] })

const ofTip = { about: tip, audience: ['office'] as const }
/** In the day's shuffled batch; `day` is all that is known of when (T21, T23 run from it). */
export const tipReceived = record('tip.received', { ...ofTip, facts: { hash: Sha256, day: Day } })
export const tipContinued = record('tip.continued', { ...ofTip, facts: { day: Day } })
/** Nothing happened: so many of these that a night's batch is always as long (0099). Nobody is shown them; they stand in the log. */
export const nightEvened = record('night.evened', { about: tipPage, audience: [] })
export const tipRegistered = record('tip.registered', {
  ...ofTip,
  facts: { hash: Sha256, day: Day, channel: z.enum(channels) },
})
export const tipReleased = record('tip.released', ofTip)
export const tipTriaged = record('tip.triaged', { ...ofTip, facts: { way: z.enum(ways), referral: Id.nullable() } })
export const tipGiven = record('tip.given', { about: tip, audience: team })
export const tipRetriaged = record('tip.retriaged', ofTip)
export const tipInstructed = record('tip.instructed', ofTip)
/** The purpose stands with the reading, not in the log. */
export const tipOpened = record('tip.opened', {
  about: tip,
  audience: ['office', 'audit_admin'],
  facts: { reading: Id },
})
/** What was said left the house as a package for another authority; before its first byte. */
export const tipPacked = record('tip.packed', {
  about: tip,
  audience: ['office', 'audit_admin'],
  facts: { referral: ReferralId },
})
export const tipAnswered = record('tip.answered', { ...ofTip, facts: { kind: z.enum(answerKinds) } })
export const tipClosed = record('tip.closed', ofTip)
export const referralAccepted = record('referral.accepted', {
  about: referral,
  audience: ['office'],
  facts: { accepted: z.enum(acceptances) },
})
export const receiptCameBack = record('referral.acknowledged', { about: referral, audience: ['office'] })

const watched = ['office', 'audit_admin'] as const
const OfSeat = { person: PersonId, seat: z.int() }
export const holderNamed = record('holder.named', { about: holder, audience: watched, facts: OfSeat })
export const holderConfirmed = record('holder.confirmed', { about: holder, audience: watched, facts: OfSeat })
export const holderRefused = record('holder.refused', { about: holder, audience: watched, facts: OfSeat })
export const holderKeyMade = record('holder.keyMade', { about: holder, audience: watched, facts: { key: Sha256 } })
export const holderLeft = record('holder.left', { about: holder, audience: watched, facts: { seat: z.int() } })
const ofOpening = { about: opening, audience: watched, facts: { tip: TipId } }
export const openingAsked = record('opening.asked', ofOpening)
export const openingGranted = record('opening.granted', ofOpening)
export const openingDeclined = record('opening.declined', ofOpening)
export const openingOpened = record('opening.opened', ofOpening)
export const shareRemade = record('opening.shareRemade', { ...ofOpening, facts: { tip: TipId, holder: HolderId } })

// ── the public page (S1-35) ──────────────────────────────────────────────────────────────────────────────────────────────

/** Opens the public page of a unit, or changes what it says. */
export const publishPage = command('publishPage', {
  room,
  route: 'POST /inspections/:inspection/tip-page',
  input: z.strictObject({
    id: TipPageId,
    inspection: Id,
    phone: Prose(100).default(''),
    hours: Prose(200).default(''),
    address: Prose(200).default(''),
    mailbox: Prose(200).default(''),
    site: Site.default(''),
    fromDay: Day,
    untilDay: Day,
  }),
  asks: 'tipPage.publish',
  of: ['office'],
  locks: ['inspection'],
  records: [pagePublished],
})

export const closePage = command('closePage', {
  room,
  route: 'POST /tip-pages/:tipPage/closing',
  input: z.strictObject({ tipPage: TipPageId, version: Version }),
  asks: 'tipPage.publish',
  of: ['office'],
  records: [pageClosed],
})

// ── tips ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const OnTip = { tip: TipId, version: Version }

/** What a browser has sealed (rooms/tips/sealing/filing.ts): the server is given no word of it, nor the name. */
const Filed = z.strictObject({
  words: Sealed(80, 200_000),
  files: z
    .array(z.strictObject({ kind: z.enum(attachable), size: z.int().min(1).max(700_000), sealed: Sealed(80, 940_000) }))
    .max(mostFiles)
    .default([]),
  hash: Sha256,
  locator: PublicKey,
  tipster: PublicKey,
  key: PublicKey,
  keySealed: Sealed(100, 200),
  identity: z
    .strictObject({
      holders: z.array(HolderId).length(3),
      sealed: Sealed(100, 20_000),
      shares: z.array(Sealed(100, 400)).length(3),
    })
    .nullable(),
})

/** Enters a letter, a call or a visit. `other`: who received the visitor besides oneself. `filed` is sealed in the browser of who enters it. */
export const registerTip = command('registerTip', {
  room,
  route: 'POST /tips',
  input: z.strictObject({
    id: TipId,
    channel: z.enum(entered),
    inspection: Id.nullable(),
    against: z.enum(againstWhom),
    receivedOn: Day,
    other: PersonId.nullable().default(null),
    filed: Filed,
  }),
  asks: 'tip.register',
  of: ['office'],
  records: [tipRegistered],
})

/** Somebody has looked at what was held in a flood, and it goes on like any other. */
export const releaseTip = command('releaseTip', {
  room,
  route: 'POST /tips/:tip/release',
  input: z.strictObject(OnTip),
  asks: 'tip.triage',
  of: ['office'],
  records: [tipReleased],
})

const Passing = z.strictObject({
  id: ReferralId,
  kind: z.enum(referralKinds),
  /** The receiving organisation, if it stands in the register: never the one it is about, nor one above or below it. */
  toBody: Id.nullable().default(null),
  toName: Line(100),
  recipient: z
    .string()
    .regex(/^(age1[02-9ac-hj-np-z]{58})?$/)
    .default(''),
  /** 交办要结果 (T25). */
  report: z.boolean().default(false),
})

/** 分办 in five ways (domain 2.7), always with the reason (S4-18). */
export const triageTip = command('triageTip', {
  room,
  route: 'POST /tips/:tip/triage',
  input: z.strictObject({
    ...OnTip,
    way: z.enum(ways),
    reason: Line(2_000),
    discipline: z.enum(['', ...disciplines]).default(''),
    against: z.enum(againstWhom),
    body: Id.nullable().default(null),
    aboutPersons: z.array(PersonId).max(20).default([]),
    into: TipId.nullable().default(null),
    passing: Passing.nullable().default(null),
  }),
  asks: 'tip.triage',
  of: ['office'],
  records: [tipTriaged, tipGiven],
})

/** Takes a triage back; what was given to a team or passed on inside the house is no longer seen there. */
export const retriageTip = command('retriageTip', {
  room,
  route: 'POST /tips/:tip/retriage',
  input: z.strictObject({ ...OnTip, reason: Line(2_000) }),
  asks: 'tip.triage',
  of: ['office'],
  records: [tipRetriaged],
})

/** 领导意见 on a triage (domain 4.8), by another of the office than who triaged; said again, it takes the place of what was said. */
export const instructTip = command('instructTip', {
  room,
  route: 'POST /tips/:tip/instruction',
  input: z.strictObject({ ...OnTip, instruction: Line(2_000) }),
  asks: 'tip.instruct',
  of: ['office'],
  records: [tipInstructed],
})

/** Opens what was said to oneself, in this session, for 15 minutes, with a purpose that is kept (design 5). `id`: of the reading. */
export const openTip = command('openTip', {
  room,
  route: 'POST /tips/:tip/readings',
  input: z.strictObject({ id: Id, tip: TipId, purpose: Line(500) }),
  asks: 'tip.open',
  of: readers,
  records: [tipOpened],
})

/** Answers whoever bears the receipt; opens no identity. `accepted` is T21, `result` T22. */
export const answerTip = command('answerTip', {
  room,
  route: 'POST /tips/:tip/answers',
  input: z.strictObject({ ...OnTip, id: Id, kind: z.enum(answerKinds), text: Prose(5_000).min(1) }),
  asks: 'tip.answer',
  of: ['office'],
  records: [tipAnswered],
})

export const closeTip = command('closeTip', {
  room,
  route: 'POST /tips/:tip/closing',
  input: z.strictObject({ ...OnTip, outcome: Line(2_000) }),
  asks: 'tip.close',
  of: ['office'],
  records: [tipClosed],
})

/**
 * 受理 or 再转送 of a forwarded tip (T24): the discipline body and the organisation department of their own, the office for a department, as it was told.
 */
export const acceptReferral = command('acceptReferral', {
  room,
  route: 'POST /tip-referrals/:referral/acceptance',
  input: z.strictObject({
    referral: ReferralId,
    version: Version,
    accepted: z.enum(acceptances),
    passedTo: Prose(100).trim().default(''),
  }),
  asks: 'referral.accept',
  of: ['discipline', 'organisation', 'office'],
  records: [referralAccepted],
})

export const acknowledgeReferral = command('acknowledgeReferral', {
  room,
  route: 'POST /tip-referrals/:referral/receipt',
  input: z.strictObject({ referral: ReferralId, version: Version, receipt: Line(2_000) }),
  asks: 'tip.triage',
  of: ['office'],
  records: [receiptCameBack],
})

// ── holders ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Names a person for one of the three seats; he takes it once another of the office confirms it. */
export const nameHolder = command('nameHolder', {
  room,
  route: 'POST /tip-holders',
  input: z.strictObject({ id: HolderId, person: PersonId, seat: z.int().min(1).max(3) }),
  asks: 'holder.name',
  of: ['office'],
  grave: true,
  records: [holderNamed],
})

/** Another of the office, or of the leading group where the office is small, confirms a naming (`agreed`), upon which who sat in the seat leaves it, or refuses it or takes it back: nothing has changed then. */
export const decideHolder = command('decideHolder', {
  room,
  route: 'POST /tip-holders/:holder/decision',
  input: z.strictObject({ holder: HolderId, version: Version, agreed: z.boolean() }),
  asks: 'holder.decide',
  of: ['office', 'leading_group'],
  grave: true,
  records: [holderConfirmed, holderRefused, holderLeft],
})

/** Keeps the key that a holder made in his browser: the public half, and the secret half closed by his passphrase. Once; a lost one is a new seat. */
export const makeHolderKey = command('makeHolderKey', {
  room,
  route: 'POST /tip-holders/:holder/key',
  input: z.strictObject({ holder: HolderId, version: Version, id: Id, publicKey: PublicKey, closed: Sealed(100, 400) }),
  asks: 'holder.key',
  of: holderHats,
  records: [holderKeyMade],
})

export const askOpening = command('askOpening', {
  room,
  route: 'POST /tips/:tip/openings',
  input: z.strictObject({ id: OpeningId, tip: TipId, purpose: Line(500) }),
  asks: 'opening.ask',
  of: holderHats,
  records: [openingAsked],
})

const OnOpening = { opening: OpeningId, version: Version }

/** Hands one's share to who asked, sealed to his key in one's own browser. */
export const grantOpening = command('grantOpening', {
  room,
  route: 'POST /tip-openings/:opening/share',
  input: z.strictObject({ ...OnOpening, share: Sealed(100, 400) }),
  asks: 'opening.answer',
  of: holderHats,
  records: [openingGranted],
})

export const declineOpening = command('declineOpening', {
  room,
  route: 'POST /tip-openings/:opening/refusal',
  input: z.strictObject(OnOpening),
  asks: 'opening.answer',
  of: holderHats,
  records: [openingDeclined],
})

/** Says that one opens it now; the browser does so only after this stands on record. */
export const noteOpening = command('noteOpening', {
  room,
  route: 'POST /tip-openings/:opening/opened',
  input: z.strictObject(OnOpening),
  asks: 'opening.open',
  of: holderHats,
  records: [openingOpened],
})

/** The share of a seat whose holder left, made again by two others in a browser and sealed to the new holder. */
export const remakeShare = command('remakeShare', {
  room,
  route: 'POST /tip-openings/:opening/remade',
  input: z.strictObject({ ...OnOpening, holder: HolderId, share: Sealed(100, 400) }),
  asks: 'opening.open',
  of: holderHats,
  records: [shareRemade],
})

export const constraints = {
  tips_tip_number: 'tips.number-taken',
  tips_holder_person: 'tips.holds-already',
  tips_holder_waiting: 'tips.seat-waits',
  tips_holder_two: 'tips.holder-by-two',
  tips_threshold_chain: 'tips.gate-changed',
  tips_destruction_once: 'tips.destruction-proposed',
  tips_destruction_two: 'tips.destruction-by-two',
  tips_key_destroyed: 'tips.key-destroyed',
  tips_check_once: 'tips.check-noted',
}
