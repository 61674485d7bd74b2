import * as z from 'zod'
import { noun } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { team } from '../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { type Arm, beside, each, notAmong, ofAuthority, ofInspection, ofPerson, opened } from '../../core/pure/sight.ts'

export const TipId = idOf('tip')
export const TipPageId = idOf('tipPage')
export const ReferralId = idOf('referral')
export const HolderId = idOf('holder')
export const OpeningId = idOf('opening')

/** Sealed bytes in base64url. */
export const Sealed = (least: number, most: number) =>
  z
    .string()
    .min(least)
    .max(most)
    .regex(/^[A-Za-z0-9_-]*$/)
/** An X25519 public key. */
export const PublicKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** 来信、来电、来访 are entered by the office; the rest comes from the public page. */
export const entered = ['letter', 'call', 'visit'] as const
export const channels = ['web', ...entered] as const
/** Whom it is about: the inspected unit, or the team itself (S2-19). */
export const againstWhom = ['unit', 'team'] as const
export const tipStates = [
  'held',
  'received',
  'inScope',
  'immediate',
  'referred',
  'forwarded',
  'merged',
  'closed',
] as const
export type TipState = (typeof tipStates)[number]
/** 分办的五种去向 (domain 2.7): 受理核实、立行立改、转有关部门、报上级、重复并案. */
export const ways = ['inScope', 'immediate', 'referred', 'forwarded', 'merged'] as const
export type Way = (typeof ways)[number]

/** Who may ever read a tip: the office, the team it was given to, those it was passed on to (domain 3.2). */
export const readers = ['office', ...team, 'discipline', 'organisation'] as const
/** Who may be named as one of the three holders. */
export const holderHats = ['office', 'discipline', 'leading_group'] as const

export const Site = z.string().regex(/^(https?:\/\/[^\s/?#]{1,110})?$/)

/** The public page of one unit (S1-35); what it says is what the posted notice says. */
export const tipPage = noun('tipPage', {
  table: 'tips_page',
  shape: z.strictObject({
    id: TipPageId,
    authority: Id,
    inspection: Id,
    body: Id,
    slug: z.string().regex(/^[a-z0-9]{8}$/),
    roundName: Line(100),
    unitName: Line(200),
    phone: Prose(100),
    hours: Prose(200),
    address: Prose(200),
    mailbox: Prose(200),
    /** The address of the public pages without a path (https://…), for the code on the poster; empty where nobody wrote it. */
    site: Site,
    fromDay: Day,
    untilDay: Day,
    open: z.boolean(),
    version: Version,
  }),
  sight: { office: ofAuthority(), ...each(team, ofInspection()) },
})
export type TipPage = z.infer<typeof tipPage.shape>

/** 六项纪律 (domain 5.1). */
export const disciplines = ['political', 'organisational', 'integrity', 'masses', 'work', 'life'] as const

/** Whom a tip is about does not see that there is one. */
const others = (arm: Arm): Arm => notAmong(arm, 'aboutPersons')

/**
 * 信访举报 (domain 2.7), without what it says: every letter, call, visit and web item singly (S4-18). A team sees those that were given to it, never
 * one that is about itself; the inspected body, its leaders in charge and everybody else see none (domain 3.2, 3.3 rule 4).
 */
export const tip = noun('tip', {
  table: 'tips_tip',
  shape: z.strictObject({
    id: TipId,
    authority: Id,
    inspection: Id.nullable(),
    body: Id.nullable(),
    serial: z.int(),
    number: Line(60),
    channel: z.enum(channels),
    against: z.enum(againstWhom),
    /** 实名: an identity lies sealed with the three holders. */
    named: z.boolean(),
    receivedOn: Day,
    receivedBy: PersonId.nullable(),
    receivedWith: PersonId.nullable(),
    state: z.enum(tipStates),
    withTeam: z.boolean(),
    withDiscipline: z.boolean(),
    withOrganisation: z.boolean(),
    /** The public number of the published item it says is not fixed; empty where it says so of none. */
    item: z.string().regex(/^([a-z0-9]{8}-\d{1,4})?$/),
    /** Persons of the house it is about, of a tip about a team whoever is appointed to it: they never open it, nor learn that there is one. */
    aboutPersons: z.array(PersonId),
    mergedInto: TipId.nullable(),
    /** 六项纪律: what it speaks of, as whoever triages it reads it; a tag, no verdict. */
    discipline: z.enum(['', ...disciplines]),
    reason: Prose(2_000),
    triagedBy: PersonId.nullable(),
    triagedOn: Day.nullable(),
    /** 领导意见 on the triage that stands, by another than who triaged. */
    instruction: Prose(2_000),
    instructedBy: PersonId.nullable(),
    instructedOn: Day.nullable(),
    closedOn: Day.nullable(),
    outcome: Prose(2_000),
    toldOn: Day.nullable(),
    resultToldOn: Day.nullable(),
    /** T21, T23 from receipt, T22 from closing; the first and last for real names only. */
    tellBy: Day.nullable(),
    forwardBy: Day.nullable(),
    resultBy: Day.nullable(),
    /** The hash its writer was given, over what he said and a salt of his own. */
    hash: Sha256,
    version: Version,
  }),
  sight: {
    office: others(ofAuthority()),
    ...each(team, others(ofInspection({ withTeam: true }))),
    discipline: others(ofAuthority({ withDiscipline: true })),
    organisation: others(ofAuthority({ withOrganisation: true })),
  },
})
export type Tip = z.infer<typeof tip.shape>

const readings = 'tips_reading'
const ofTip = (arm: Arm, of = 'about'): Arm => beside(arm, 'tips_tip', of)
const whileOpen = {
  office: opened(ofAuthority(), readings, 'tip'),
  ...each(team, opened(ofInspection(), readings, 'tip')),
  ...each(['discipline', 'organisation'], opened(ofAuthority(), readings, 'tip')),
}

export const messageKinds = ['first', 'more', 'accepted', 'result', 'answer'] as const
export const answerKinds = ['accepted', 'result', 'answer'] as const

/** What was said, both ways, sealed to the tip's own key; seen only while it is open to oneself. */
export const tipMessage = noun('tipMessage', {
  table: 'tips_message',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id.nullable(),
    tip: TipId,
    kind: z.enum(messageKinds),
    day: Day,
    by: PersonId.nullable(),
    sealed: z.string(),
    outward: z.string(),
    /** Attachments that were not taken because too much came that day; the words name them. */
    filesLeft: z.int().min(0).max(4),
  }),
  sight: whileOpen,
})
export type TipMessage = z.infer<typeof tipMessage.shape>

export const tipFile = noun('tipFile', {
  table: 'tips_file',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id.nullable(),
    tip: TipId,
    message: Id,
    place: z.int(),
    kind: z.enum(['jpeg', 'png', 'webp', 'txt', 'pdf']),
    size: z.int(),
    sealed: z.string(),
  }),
  sight: whileOpen,
})
export type TipFile = z.infer<typeof tipFile.shape>

/**
 * 调阅留痕 (domain 3.3 rule 3): the office sees all, everybody else his own; of a tip one sees: its purpose names whom it is about, who is told nothing.
 * So what is open closes, too, for whom a name that comes later makes one it is about.
 */
export const tipReading = noun('tipReading', {
  table: readings,
  shape: z.strictObject({
    id: Id,
    authority: Id,
    about: TipId,
    openedBy: PersonId,
    openedOn: Day,
    purpose: Prose(500),
    openedUntil: Instant,
  }),
  sight: {
    office: ofTip(ofAuthority()),
    ...each([...team, 'discipline', 'organisation'], ofTip(ofPerson('openedBy'))),
  },
})
export type TipReading = z.infer<typeof tipReading.shape>

export const referralKinds = ['department', 'discipline', 'organisation', 'superior'] as const
/** 受理 or 再转送 (LAW 2020): what who received a forwarded tip did with it first. */
export const acceptances = ['accepted', 'passedOn'] as const

/** 转办、报送: where a tip went, why, and what came back. */
export const referral = noun('referral', {
  table: 'tips_referral',
  shape: z.strictObject({
    id: ReferralId,
    authority: Id,
    tip: TipId,
    kind: z.enum(referralKinds),
    toBody: Id.nullable(),
    toName: Line(100),
    /** The age key of the receiving authority, where the package goes as a file. */
    recipient: Prose(200),
    reason: Prose(2_000),
    by: PersonId,
    onDay: Day,
    /** T25: when the result is to be reported, if it was asked for (交办要结果). */
    reportBy: Day.nullable(),
    receipt: Prose(2_000),
    receiptOn: Day.nullable(),
    /** T24: when it is to be accepted or passed on; null of what went to the superior, which has limits of its own. */
    acceptBy: Day.nullable(),
    accepted: z.enum(['', ...acceptances]),
    passedTo: Prose(100),
    acceptedBy: PersonId.nullable(),
    acceptedOn: Day.nullable(),
    /** As of the tip: whom it is about does not learn where it went. */
    aboutPersons: z.array(PersonId),
    version: Version,
  }),
  sight: {
    office: others(ofAuthority()),
    discipline: others(ofAuthority({ kind: ['discipline'] })),
    organisation: others(ofAuthority({ kind: ['organisation'] })),
  },
})
export type Referral = z.infer<typeof referral.shape>

/**
 * One of the three who hold tipsters' identities together: those who may hold know each other and the public keys. Named by one of the office and confirmed by
 * another: until then, and where that was refused, not active. Who named those of before 0451 is not known.
 */
export const holder = noun('holder', {
  table: 'tips_holder',
  shape: z.strictObject({
    id: HolderId,
    authority: Id,
    person: PersonId,
    seat: z.int().min(1).max(3),
    publicKey: z.string(),
    active: z.boolean(),
    sinceDay: Day,
    untilDay: Day.nullable(),
    namedBy: PersonId.nullable(),
    confirmedBy: PersonId.nullable(),
    version: Version,
  }),
  sight: each(holderHats, ofAuthority()),
})
export type Holder = z.infer<typeof holder.shape>

/** His key, closed by a passphrase of his own: his alone. */
export const holderKey = noun('holderKey', {
  table: 'tips_holder_key',
  shape: z.strictObject({ id: Id, authority: Id, holder: HolderId, person: PersonId, closed: z.string() }),
  sight: each(holderHats, ofPerson('person')),
})
export type HolderKey = z.infer<typeof holderKey.shape>

/** An identity in its box with one holder's share: his alone to see, and the server cannot open it. */
export const identityShare = noun('identityShare', {
  table: 'tips_share',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    tip: TipId,
    /** Holders see the box without the tip: its number and day stand here too. */
    number: Line(60),
    receivedOn: Day,
    key: PublicKey,
    seat: z.int(),
    holder: HolderId,
    person: PersonId,
    sealed: z.string(),
    share: z.string(),
    version: Version,
  }),
  sight: each(holderHats, ofPerson('person')),
})
export type IdentityShare = z.infer<typeof identityShare.shape>

export const openingStates = ['asked', 'granted', 'declined', 'opened'] as const
export type OpeningState = (typeof openingStates)[number]

const holding: Arm = beside(ofAuthority(), 'tips_share', 'tip', 'tip')

/**
 * That a holder asks to open an identity, and what another holder said: on record before anything opens. The office sees it with the tip; others who hold a
 * share of that identity, who need not see the tip.
 */
export const opening = noun('opening', {
  table: 'tips_opening',
  shape: z.strictObject({
    id: OpeningId,
    authority: Id,
    tip: TipId,
    state: z.enum(openingStates),
    purpose: Prose(500),
    askedBy: PersonId,
    askedOn: Day,
    askerKey: PublicKey,
    answeredBy: PersonId.nullable(),
    answeredOn: Day.nullable(),
    /** The other's share, sealed to the asker. */
    share: z.string(),
    openedOn: Day.nullable(),
    version: Version,
  }),
  sight: { office: ofTip(ofAuthority(), 'tip'), ...each(['discipline', 'leading_group'], holding) },
})
export type Opening = z.infer<typeof opening.shape>
