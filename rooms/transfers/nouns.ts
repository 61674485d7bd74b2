import * as z from 'zod'
import { noun } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { team } from '../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../core/pure/ids.ts'
import {
  type Arm,
  beside,
  each,
  notAmong,
  ofAuthority,
  ofInspection,
  ofPerson,
  opened,
  own,
} from '../../core/pure/sight.ts'
import { disciplines } from '../findings/contract.ts'

export const LeadId = idOf('lead')
export const LeadTransferId = idOf('leadTransfer')

/** Where a lead was met: in a signed sheet, in a tip the team was given, or by the team itself (domain 2.5, S0-18). */
export const leadSources = ['sheet', 'tip', 'observation'] as const
/** By nature it goes to one or the other (S0-21): 违纪违法 to the discipline body, 选人用人 to the organisation department. */
export const natures = ['discipline', 'personnel'] as const
export type Nature = (typeof natures)[number]
/** Four classes of the report (domain 5.2): 进一步了解关注, 了解关注, 组织处理, 参考. */
export const leadClasses = ['further', 'attention', 'organisational', 'reference'] as const
export const leadStates = [
  'registered',
  'graded',
  'reviewed',
  'approved',
  'transferred',
  'closed',
  'forwarded',
  'merged',
  'setAside',
] as const
export type LeadState = (typeof leadStates)[number]

/** The two who receive: 纪委监委, 组织部. 双移交 is to both (domain 5.2). */
export const receivers = ['discipline', 'organisation'] as const
export type Receiver = (typeof receivers)[number]
export const deciders = ['leading_group', 'secretary'] as const
/** Who may ever read a lead (domain 3.2). */
export const readers = ['office', ...team, 'non_resident', ...deciders, ...receivers] as const

const Walled = { id: Id, authority: Id, inspection: Id }
/** What is said of a lead is behind its opening; what of it receivers see besides, behind its having come to them. */
const With = { withDiscipline: z.boolean(), withOrganisation: z.boolean(), inConsultation: z.boolean() }
/** 会商 (S3-06): what the team's leader has put to the deputy who does not sit with the team, and nothing else. */
const consulted = ofInspection({ inConsultation: true })
/**
 * Whom a lead is about does not learn that there is one. The list stands beside the row and is no part of it, for whom it is about is read only with a purpose;
 * the database gathers it out of the matter, the tip it came from and whatever it was merged with (0361).
 */
const others = (arm: Arm): Arm => notAmong(arm, 'aboutPersons')
/** What belongs to a lead is seen with it. */
const ofLead = (arm: Arm, of = 'lead'): Arm => beside(arm, 'transfers_lead', of)

/**
 * 问题线索 (domain 2.5), without whom and what it is about: that there is one, of which unit, how it is graded, and where it stands. The team of the
 * unit, the office, who decides, and each receiver those that came to it; other teams, leaders in charge, the inspected body none (domain 3.2).
 */
export const lead = noun('lead', {
  table: 'transfers_lead',
  shape: z.strictObject({
    ...Walled,
    id: LeadId,
    number: Line(60),
    source: z.enum(leadSources),
    sheet: Id.nullable(),
    tip: Id.nullable(),
    nature: z.enum(natures),
    disciplineTag: z.enum(['', ...disciplines]),
    state: z.enum(leadStates),
    /** Empty until the team's meeting has graded it. */
    leadClass: z.enum(['', ...leadClasses]),
    /** Whom it is about is managed above this committee: then it goes up, and never to a receiver here. */
    superior: z.boolean(),
    /** 提前移交 (S1-19): urgent, and the evidence strong; while the team is still on site. */
    early: z.boolean(),
    /** 提级 (S1-19). */
    raised: z.boolean(),
    /** 优先研判 (S1-30). */
    priority: z.boolean(),
    toDiscipline: z.boolean(),
    toOrganisation: z.boolean(),
    ...With,
    /** Whoever answered for it said that it does not hold: it is out of the look-up of doubles. */
    unfounded: z.boolean(),
    mergedInto: LeadId.nullable(),
    registeredBy: PersonId,
    registeredOn: Day,
    gradedBy: PersonId.nullable(),
    gradedOn: Day.nullable(),
    reviewedBy: PersonId.nullable(),
    reviewedOn: Day.nullable(),
    approvedBy: PersonId.nullable(),
    approvedOn: Day.nullable(),
    transferredOn: Day.nullable(),
    closedBy: PersonId.nullable(),
    closedOn: Day.nullable(),
    version: Version,
  }),
  sight: {
    ...each(team, others(ofInspection())),
    non_resident: others(consulted),
    ...each(['office', ...deciders], others(ofAuthority())),
    discipline: others(ofAuthority({ withDiscipline: true })),
    organisation: others(ofAuthority({ withOrganisation: true })),
  },
})
export type Lead = z.infer<typeof lead.shape>

const readings = 'transfers_reading'
const whileOpen = {
  ...each(team, opened(ofInspection(), readings, 'lead')),
  ...each(['office', ...deciders], opened(ofAuthority(), readings, 'lead')),
}
const whileOpenToo = {
  ...whileOpen,
  non_resident: opened(consulted, readings, 'lead'),
  discipline: opened(ofAuthority({ withDiscipline: true }), readings, 'lead'),
  organisation: opened(ofAuthority({ withOrganisation: true }), readings, 'lead'),
}

/** Whom it is about and what is said (domain 4.17): read only by an act with a purpose (design 5). No number of an identity card, no phone. */
export const leadMatter = noun('leadMatter', {
  table: 'transfers_matter',
  shape: z.strictObject({
    ...Walled,
    lead: LeadId,
    ...With,
    objectName: Line(60),
    objectPost: Line(100),
    objectLevel: Prose(60),
    problem: Prose(5_000),
    /** Why this class (S1-14). */
    classReason: Prose(2_000),
    earlyReason: Prose(2_000),
    /** Why it was sent back, set aside, merged or forwarded, and whereto. */
    remark: Prose(2_000),
    /** Persons of the house it is about: they never open it, nor have a hand in it. */
    aboutPersons: z.array(PersonId),
    version: Version,
  }),
  sight: whileOpenToo,
})
export type LeadMatter = z.infer<typeof leadMatter.shape>

/** A line of the list of material that goes into the sealed package (domain 4.17 佐证材料目录). */
export const enclosure = noun('enclosure', {
  table: 'transfers_enclosure',
  shape: z.strictObject({
    ...Walled,
    lead: LeadId,
    ...With,
    place: z.int(),
    title: Line(200),
    form: z.enum(['original', 'copy']),
    pages: z.int().min(1).max(9_999),
    version: Version,
  }),
  sight: whileOpenToo,
})
export type Enclosure = z.infer<typeof enclosure.shape>

export const leadTransferStates = ['sealed', 'sent', 'received', 'returned', 'handling', 'fedBack'] as const
export type LeadTransferState = (typeof leadTransferStates)[number]
/** 谈话函询、初步核实、暂存待查、予以了结; 组织处理 for the organisation department (domain 5.2). */
export const leadWays = ['talk', 'verify', 'hold', 'settle', 'organisational'] as const
export type LeadWay = (typeof leadWays)[number]
export const returnKinds = ['wrongReceiver', 'supplement'] as const
/** What the receiver says came of it: 属实、部分属实、不实. */
export const leadFindings = ['founded', 'partly', 'unfounded'] as const

/** 移交 (domain 2.5): one sealed package to one receiver, with its days. What the receiver writes stands apart. */
export const leadTransfer = noun('leadTransfer', {
  table: 'transfers_transfer',
  shape: z.strictObject({
    ...Walled,
    id: LeadTransferId,
    lead: LeadId,
    receiver: z.enum(receivers),
    number: Line(100),
    pages: z.int(),
    state: z.enum(leadTransferStates),
    sealedBy: PersonId,
    sealedOn: Day,
    handedBy: PersonId.nullable(),
    handedOn: Day.nullable(),
    receivedBy: PersonId.nullable(),
    receivedOn: Day.nullable(),
    returnKind: z.enum(['', ...returnKinds]),
    /** T18, T16 from receipt; T17 from the day the receiver expects to be done. */
    opinionDue: Day.nullable(),
    resultDue: Day.nullable(),
    way: z.enum(['', ...leadWays]),
    opinionOn: Day.nullable(),
    explainedOn: Day.nullable(),
    finding: z.enum(['', ...leadFindings]),
    resultOn: Day.nullable(),
    clarifiedOn: Day.nullable(),
    urgedOn: Day.nullable(),
    /** By when an urging is to be answered (T38); after it the leading group may be told. */
    urgeDue: Day.nullable(),
    escalatedOn: Day.nullable(),
    version: Version,
  }),
  sight: {
    ...each(team, ofLead(ofInspection())),
    ...each(['office', ...deciders], ofLead(ofAuthority())),
    discipline: ofLead(ofAuthority({ receiver: ['discipline'], state: ['sent', 'received', 'handling', 'fedBack'] })),
    organisation: ofLead(
      ofAuthority({ receiver: ['organisation'], state: ['sent', 'received', 'handling', 'fedBack'] }),
    ),
  },
})
export type LeadTransfer = z.infer<typeof leadTransfer.shape>

/** 函询 in writing, or 谈话. */
export const inquiryKinds = ['letter', 'talk'] as const
/** What the receiver proposed in its report: 予以了结, 批评教育或诫勉, 再次谈话函询, 初步核实. */
export const inquiryOutcomes = ['settle', 'educate', 'again', 'verify'] as const

/**
 * 谈话函询 by the discipline body of a lead that was handed to it: its days and what it proposed, never a word of what was asked or said, which stays in
 * its own system (domain 2.5). Those who handed it over see that the days are kept (T19, T20); the team, whose work on it is over, does not.
 */
export const inquiry = noun('inquiry', {
  table: 'transfers_inquiry',
  shape: z.strictObject({
    ...Walled,
    lead: LeadId,
    transfer: LeadTransferId,
    kind: z.enum(inquiryKinds),
    /** The day whoever is asked got the letter, or of the talk. */
    onDay: Day,
    /** T19 from receipt of the letter; null of a talk. */
    replyDue: Day.nullable(),
    repliedOn: Day.nullable(),
    /** T20 from the reply or the talk. */
    reportDue: Day.nullable(),
    outcome: z.enum(['', ...inquiryOutcomes]),
    reportedOn: Day.nullable(),
    by: PersonId,
    version: Version,
  }),
  sight: each(['office', ...deciders, 'discipline'], ofLead(ofAuthority())),
})
export type Inquiry = z.infer<typeof inquiry.shape>

export const handlingKinds = ['return', 'opinion', 'explanation', 'result', 'clarification'] as const

/** What a receiver wrote, once and for good: opinion, why it takes longer, result with both reviews (S1-20), 澄清正名 (LAW 2020 art. 50). */
export const handling = noun('handling', {
  table: 'transfers_handling',
  shape: z.strictObject({
    ...Walled,
    lead: LeadId,
    transfer: LeadTransferId,
    receiver: z.enum(receivers),
    kind: z.enum(handlingKinds),
    text: Prose(5_000),
    /** 一案双查: what came of it for who did it, and for who led. */
    direct: Prose(2_000),
    leadership: Prose(2_000),
    /** The one who reported knew it to be untrue (诬告): said by the receiver, never by us. */
    slander: z.boolean(),
    by: PersonId,
    onDay: Day,
  }),
  sight: {
    ...whileOpen,
    discipline: opened(ofAuthority({ receiver: ['discipline'] }), readings, 'lead'),
    organisation: opened(ofAuthority({ receiver: ['organisation'] }), readings, 'lead'),
  },
})
export type Handling = z.infer<typeof handling.shape>

/** Why a statement is made: with the result; because more came of it; because it was wrong. */
export const outcomeCauses = ['first', 'later', 'mistake'] as const
const Many = z.int().min(0).max(999)
/** Cases opened, persons concerned, and persons by each of the four forms, under the gravest alone. */
export const Outcome = {
  ...{ cases: Many, persons: Many },
  ...{ formOne: Many, formTwo: Many, formThree: Many, formFour: Many },
}

/**
 * 处置结果统计 (domain 6.1): what a receiver says came of a lead, in numbers and days alone: nobody is named, and we judge nothing. Never rewritten: a
 * correction is a row behind it, and the last counts. Seen by who sees the package.
 */
export const leadOutcome = noun('leadOutcome', {
  table: 'transfers_outcome',
  shape: z.strictObject({
    ...Walled,
    lead: LeadId,
    transfer: LeadTransferId,
    receiver: z.enum(receivers),
    /** 1 for the first statement, one more for each correction. */
    place: z.int(),
    cause: z.enum(outcomeCauses),
    ...Outcome,
    by: PersonId,
    onDay: Day,
  }),
  sight: {
    ...each(team, ofLead(ofInspection())),
    ...each(['office', ...deciders], ofLead(ofAuthority())),
    discipline: ofLead(ofAuthority({ receiver: ['discipline'] })),
    organisation: ofLead(ofAuthority({ receiver: ['organisation'] })),
  },
})
export type LeadOutcome = z.infer<typeof leadOutcome.shape>

export const urgingSteps = ['urged', 'escalated'] as const

/** 督办单, and that the leading group was told (domain 2.5). */
export const leadUrging = noun('leadUrging', {
  table: 'transfers_urging',
  shape: z.strictObject({
    ...Walled,
    lead: LeadId,
    transfer: LeadTransferId,
    receiver: z.enum(receivers),
    step: z.enum(urgingSteps),
    number: Line(100),
    text: Prose(2_000),
    by: PersonId,
    onDay: Day,
  }),
  sight: {
    ...each(team, ofLead(ofInspection())),
    ...each(['office', ...deciders], ofLead(ofAuthority())),
    discipline: ofLead(ofAuthority({ receiver: ['discipline'], step: ['urged'] })),
    organisation: ofLead(ofAuthority({ receiver: ['organisation'], step: ['urged'] })),
  },
})
export type LeadUrging = z.infer<typeof leadUrging.shape>

/**
 * 调阅留痕 (domain 3.3 rule 3): the office sees all, everybody else his own; of a lead one sees: its purpose names whom it is about. So what is open closes, too,
 * for whom a name that comes later makes one it is about.
 */
export const leadReading = noun('leadReading', {
  table: readings,
  shape: z.strictObject({
    id: Id,
    authority: Id,
    about: LeadId,
    openedBy: PersonId,
    openedOn: Day,
    purpose: Prose(500),
    openedUntil: Instant,
  }),
  sight: {
    office: ofLead(ofAuthority(), 'about'),
    ...each([...team, 'non_resident', ...deciders, ...receivers], ofLead(ofPerson('openedBy'), 'about')),
  },
})
export type LeadReading = z.infer<typeof leadReading.shape>

/** 会商意见 (S3-06, S3-07): what the deputy who does not sit with the team says of a lead put to him, once and for good; behind its opening. */
export const leadView = noun('leadView', {
  table: 'transfers_view',
  shape: z.strictObject({ ...Walled, lead: LeadId, text: Prose(2_000), by: PersonId, onDay: Day }),
  sight: { ...whileOpen, non_resident: own(opened(ofInspection(), readings, 'lead'), 'by') },
})
export type LeadView = z.infer<typeof leadView.shape>

/** Why two leads may be one: the same name, or nearly the same words about the same unit. A person decides (domain 7). */
export const likenesses = ['person', 'matter'] as const
export const Alike = z.strictObject({ lead: LeadId, reasons: z.array(z.enum(likenesses)) })
export type Alike = z.infer<typeof Alike>

/** 查重: that somebody looked for doubles of one lead he had open, why, and what was found: his own, for what was found are other leads. */
export const leadLookup = noun('leadLookup', {
  table: 'transfers_lookup',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    lead: LeadId,
    by: PersonId,
    onDay: Day,
    purpose: Prose(500),
    found: z.array(Alike),
    openUntil: Instant,
  }),
  sight: each(['office', ...team, ...receivers], ofLead(ofPerson('by'))),
})
export type LeadLookup = z.infer<typeof leadLookup.shape>
