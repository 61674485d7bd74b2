import * as z from 'zod'
import { noun } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofInspection } from '../../../core/pure/sight.ts'

/** 文书档案 is the office's, 业务档案 the team's (domain 2.8). */
export const archiveKinds = ['administrative', 'business'] as const
export type ArchiveKind = (typeof archiveKinds)[number]
/** 永久、30年、10年: no rule of retention for inspections was found; these are the three standard classes, chosen per line by the office. */
export const retentions = ['permanent', 'y30', 'y10'] as const
export type Retention = (typeof retentions)[number]
export const archiveStates = [
  'collected',
  'sorted',
  'checked',
  'handedOver',
  'filed',
  'lent',
  'transferred',
  'destroyed',
  'dropped',
] as const
export type ArchiveState = (typeof archiveStates)[number]
/** States in which a piece is in the office's custody. */
export const inCustody = ['handedOver', 'filed', 'lent', 'transferred', 'destroyed'] as const

const Walled = { authority: Id, inspection: Id }
export const PieceId = idOf('archiveFile')

/** A line of 归档范围和保管期限表: what is to be kept of an inspection, whose it is, how long, and whether it may be missing. */
export const planLine = noun('planLine', {
  table: 'documents_plan_line',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    code: Line(20),
    title: Line(200),
    kind: z.enum(archiveKinds),
    retention: z.enum(retentions),
    required: z.boolean(),
    fromDay: Day,
    untilDay: Day.nullable(),
    version: Version,
  }),
  sight: each(['office', ...team], ofAuthority()),
})
export type PlanLine = z.infer<typeof planLine.shape>

/**
 * 件: one piece of the archive. The team's own until it is handed over; then in the office's custody, who thereby reads its file too (whoever sees a row
 * with a `file` may read it). Nobody else: what others may know of a case they know by its own papers.
 */
export const archiveFile = noun('archiveFile', {
  table: 'documents_archive_file',
  shape: z.strictObject({
    id: PieceId,
    ...Walled,
    kind: z.enum(archiveKinds),
    line: Id.nullable(),
    /** 档号; empty until it is filed. */
    number: Prose(60),
    title: Line(200),
    year: z.int(),
    retention: z.enum(['', ...retentions]),
    pages: z.int(),
    medium: z.enum(['paper', 'electronic']),
    /** Box and shelf of what is on paper. */
    place: Prose(100),
    file: Id.nullable(),
    state: z.enum(archiveStates),
    handover: Id.nullable(),
    collectedBy: PersonId,
    collectedOn: Day,
    checkedBy: PersonId.nullable(),
    checkedOn: Day.nullable(),
    filedOn: Day.nullable(),
    /** Null for ever, and before it is filed. */
    keepUntil: Day.nullable(),
    reason: Prose(500),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection({ kind: ['business'] })),
    office: [ofAuthority({ state: inCustody }), ofAuthority({ kind: ['administrative'] })],
  },
})
export type ArchiveFile = z.infer<typeof archiveFile.shape>

/** 缺件说明: what the plan wants and is not there, with the reason. */
export const archiveGap = noun('archiveGap', {
  table: 'documents_archive_gap',
  shape: z.strictObject({ id: Id, ...Walled, line: Id, reason: Line(500), by: PersonId, onDay: Day }),
  sight: { ...each(team, ofInspection()), office: ofAuthority() },
})
export type ArchiveGap = z.infer<typeof archiveGap.shape>

export const archiveHandoverStates = ['signed', 'received', 'returned'] as const
export type ArchiveHandoverState = (typeof archiveHandoverStates)[number]

/** 归档移交 (team → office), signed by both; `list`: SHA-256 over the lines of what is handed over. */
export const archiveHandover = noun('archiveHandover', {
  table: 'documents_archive_handover',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    state: z.enum(archiveHandoverStates),
    pieces: z.int(),
    pages: z.int(),
    list: Sha256,
    signedBy: PersonId,
    signedOn: Day,
    receivedBy: PersonId.nullable(),
    receivedOn: Day.nullable(),
    reason: Prose(2_000),
    version: Version,
  }),
  sight: { ...each(team, ofInspection()), office: ofAuthority() },
})
export type ArchiveHandover = z.infer<typeof archiveHandover.shape>

export const archiveLoanStates = ['asked', 'lent', 'returned', 'declined'] as const
export type ArchiveLoanState = (typeof archiveLoanStates)[number]

/** 借阅: who borrows what for which purpose, approved by another; late once its day is past. */
export const archiveLoan = noun('archiveLoan', {
  table: 'documents_archive_loan',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    piece: PieceId,
    borrower: Line(100),
    purpose: Line(500),
    state: z.enum(archiveLoanStates),
    dueOn: Day,
    askedBy: PersonId,
    askedOn: Day,
    decidedBy: PersonId.nullable(),
    decidedOn: Day.nullable(),
    returnedOn: Day.nullable(),
    remark: Prose(500),
    version: Version,
  }),
  sight: { office: ofAuthority() },
})
export type ArchiveLoan = z.infer<typeof archiveLoan.shape>

export const verdicts = ['keep', 'transfer', 'destroy'] as const
export const appraisalStates = ['proposed', 'approved', 'rejected', 'carriedOut'] as const
export type AppraisalState = (typeof appraisalStates)[number]
export const approvers = ['leading_group', 'secretary'] as const

/** 期满鉴定: kept on, given to the archives, or destroyed under two supervisors; the row is the list that stays. */
export const appraisal = noun('archiveAppraisal', {
  table: 'documents_appraisal',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    piece: PieceId,
    number: Line(60),
    title: Line(200),
    verdict: z.enum(verdicts),
    keepUntil: Day.nullable(),
    reason: Line(500),
    state: z.enum(appraisalStates),
    proposedBy: PersonId,
    proposedOn: Day,
    decidedBy: PersonId.nullable(),
    decidedOn: Day.nullable(),
    witnessOne: PersonId.nullable(),
    witnessTwo: PersonId.nullable(),
    doneOn: Day.nullable(),
    version: Version,
  }),
  sight: each(['office', ...approvers], ofAuthority()),
})
export type Appraisal = z.infer<typeof appraisal.shape>
