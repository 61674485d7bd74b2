import * as z from 'zod'
import { noun } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { team } from '../../core/pure/hats.ts'
import { Code, Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority, ofInspection } from '../../core/pure/sight.ts'
import { decidingBodies } from '../policies/contract.ts'

export const ReportId = idOf('inspectionReport')
export const ParagraphId = idOf('reportParagraph')

/** 起草 → 组务会审议 → 联审 → 联审通过 → 领导小组听取 → 书记专题会议听取 (domain 2.2 rows 7–11). */
export const reportStates = ['drafting', 'teamAgreed', 'underReview', 'reviewed', 'heard', 'decided'] as const
export type ReportState = (typeof reportStates)[number]

/** 总体评价、具体问题、意见建议、其他文字 (domain 4.12). */
export const paragraphKinds = ['overall', 'problem', 'suggestion', 'free'] as const

/** 专题报告、问题线索报告、底稿汇总表、立行立改情况、情况说明 (一报告多附件, domain 4.12). */
export const attachmentKinds = ['special', 'leads', 'sheets', 'immediate', 'statement'] as const

/** Departments that may be asked to review besides the office (办组联审). */
export const reviewers = ['office', 'discipline', 'organisation'] as const
/** 同意、建议修改、需要说明. */
export const reviewVerdicts = ['agree', 'change', 'question'] as const

/** The words of a paragraph: of a problem the three parts 现象、定性、责任; of any other the text alone. */
export const Words = {
  title: Prose(200),
  text: Prose(20_000),
  nature: Prose(2_000),
  responsibility: Prose(500),
}
export const wordFields = ['title', 'text', 'nature', 'responsibility'] as const
export type Words = Readonly<Record<(typeof wordFields)[number], string>>

const Walled = { authority: Id, inspection: Id }
const inside = { ...each(team, ofInspection()), office: ofAuthority() }
const leading = ['leading_group', 'secretary'] as const

/** 巡察报告. Its text stands in paragraphs; the leading group and the secretary read it once the joint review has passed it (3.2: from step 10). */
export const inspectionReport = noun('inspectionReport', {
  table: 'reports_report',
  shape: z.strictObject({
    id: ReportId,
    ...Walled,
    body: Id,
    number: Line(100),
    title: Line(200),
    state: z.enum(reportStates),
    /** How often it was sent to joint review, and how often it came back to the draft from wherever it stood. */
    trips: z.int(),
    returns: z.int(),
    /** Why it is longer or shorter than the policy says, as given when it was submitted. */
    lengthReason: Prose(500),
    draftedBy: PersonId,
    draftedOn: Day,
    /** Everybody who wrote in it; none of them passes it. */
    writers: z.array(PersonId),
    submittedOn: Day.nullable(),
    /** 签发人: who sent it up. */
    submittedBy: PersonId.nullable(),
    reviewedBy: PersonId.nullable(),
    reviewedOn: Day.nullable(),
    /** Bodies that agreed to it since it was last a draft, in their order (议事权限). */
    agreedBy: z.array(z.enum(decidingBodies)),
    decidedOn: Day.nullable(),
    version: Version,
  }),
  sight: { ...inside, ...each(leading, ofAuthority({ state: ['reviewed', 'heard', 'decided'] })) },
})
export type InspectionReport = z.infer<typeof inspectionReport.shape>

/** 三个根本 (S0-13): what a part of the report speaks of: the Party's leadership as the end, Party building as the means, strict governance as the safeguard. */
export const fundamentals = ['leadership', 'building', 'governance'] as const
export type Fundamental = (typeof fundamentals)[number]

/** A heading, made from the round's topics; the team may word and order them anew, and say which of the 三个根本 it belongs to. */
export const reportChapter = noun('reportChapter', {
  table: 'reports_chapter',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    report: ReportId,
    place: z.int(),
    title: Line(100),
    fundamental: z.enum(fundamentals).nullable(),
    version: Version,
  }),
  sight: inside,
})
export type ReportChapter = z.infer<typeof reportChapter.shape>

/** A paragraph. What quotes a sheet keeps the sheet's own words beside its own, and whether the difference was accepted, by whom and why. */
export const reportParagraph = noun('reportParagraph', {
  table: 'reports_paragraph',
  shape: z.strictObject({
    id: ParagraphId,
    ...Walled,
    report: ReportId,
    chapter: Id,
    place: z.int(),
    kind: z.enum(paragraphKinds),
    ...Words,
    wording: z.int(),
    sheet: Id.nullable(),
    sheetNumber: Prose(60),
    sheetHash: Sha256.nullable(),
    sheetTitle: Words.title,
    sheetText: Words.text,
    sheetNature: Words.nature,
    sheetResponsibility: Words.responsibility,
    /** The wording whose difference from the sheet was accepted. */
    acceptedWording: z.int().nullable(),
    acceptedReason: Prose(500),
    acceptedBy: PersonId.nullable(),
    acceptedOn: Day.nullable(),
    version: Version,
  }),
  sight: inside,
})
export type ReportParagraph = z.infer<typeof reportParagraph.shape>

/** Each wording a paragraph ever had (S1-27): who wrote it and when. */
export const reportWording = noun('reportWording', {
  table: 'reports_wording',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    report: ReportId,
    paragraph: ParagraphId,
    wording: z.int(),
    ...Words,
    by: PersonId,
    onDay: Day,
  }),
  sight: inside,
})
export type ReportWording = z.infer<typeof reportWording.shape>

/** An adopted sheet that is not in the report, and why (S1-27); `endedOn` once it was taken in after all. */
export const reportOmission = noun('reportOmission', {
  table: 'reports_omission',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    report: ReportId,
    sheet: Id,
    reason: Line(500),
    by: PersonId,
    onDay: Day,
    endedOn: Day.nullable(),
  }),
  sight: inside,
})
export type ReportOmission = z.infer<typeof reportOmission.shape>

/** A paragraph as it was sent to joint review, frozen: what a department that is asked reads, and after the review those who hear the report. */
export const reportPart = noun('reportPart', {
  table: 'reports_part',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    report: ReportId,
    trip: z.int(),
    paragraph: ParagraphId,
    place: z.int(),
    chapter: Line(100),
    kind: z.enum(paragraphKinds),
    ...Words,
    differs: z.boolean(),
    discipline: z.boolean(),
    organisation: z.boolean(),
    /** Whether those who hear the report read this part: of the last trip, once it passed. */
    shown: z.boolean(),
  }),
  sight: {
    ...inside,
    discipline: ofAuthority({ discipline: true }),
    organisation: ofAuthority({ organisation: true }),
    ...each(leading, ofAuthority({ shown: true })),
  },
})
export type ReportPart = z.infer<typeof reportPart.shape>

/** What one reviewer says of one part, and what the team says to that. Each department reads its own. */
export const partOpinion = noun('partOpinion', {
  table: 'reports_part_opinion',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    report: ReportId,
    part: Id,
    trip: z.int(),
    hat: z.enum(reviewers),
    verdict: z.enum(reviewVerdicts),
    comment: Prose(2_000),
    by: PersonId,
    onDay: Day,
    answer: Prose(2_000),
    answeredBy: PersonId.nullable(),
    answeredOn: Day.nullable(),
    version: Version,
  }),
  sight: {
    ...inside,
    discipline: ofAuthority({ hat: ['discipline'] }),
    organisation: ofAuthority({ hat: ['organisation'] }),
  },
})
export type PartOpinion = z.infer<typeof partOpinion.shape>

export const tripEnds = ['passed', 'returned'] as const

/** One way there, and back or through: 往返. */
export const reportTrip = noun('reportTrip', {
  table: 'reports_trip',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    report: ReportId,
    trip: z.int(),
    startedFrom: z.enum(reportStates),
    sentBy: PersonId,
    sentOn: Day,
    asked: z.array(z.enum(reviewers)),
    parts: z.int(),
    length: z.int(),
    ended: z.enum(tripEnds).nullable(),
    endedBy: PersonId.nullable(),
    endedOn: Day.nullable(),
    reason: Prose(2_000),
    version: Version,
  }),
  sight: inside,
})
export type ReportTrip = z.infer<typeof reportTrip.shape>

/** A file that goes with the report, in its order. */
export const reportAttachment = noun('reportAttachment', {
  table: 'reports_attachment',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    report: ReportId,
    place: z.int(),
    kind: z.enum(attachmentKinds),
    title: Line(200),
    file: Id,
    name: z.string(),
    fileKind: Code,
    size: z.int(),
    sha256: Sha256,
    shown: z.boolean(),
    by: PersonId,
    onDay: Day,
  }),
  sight: { ...inside, ...each(leading, ofAuthority({ shown: true })) },
})
export type ReportAttachment = z.infer<typeof reportAttachment.shape>
