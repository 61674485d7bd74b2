import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../core/pure/contract.ts'
import { team } from '../../core/pure/hats.ts'
import { Id, Line } from '../../core/pure/ids.ts'
import { decidingBodies } from '../policies/contract.ts'
import {
  inspectionReport,
  ParagraphId,
  partOpinion,
  ReportId,
  reportAttachment,
  reportChapter,
  reportOmission,
  reportParagraph,
  reportPart,
  reportStates,
  reportTrip,
  reportWording,
} from './nouns.ts'

const room = 'reports'
const readers = [...team, 'office', 'leading_group', 'secretary'] as const
const Names = z.record(z.string(), z.string())

export const ReportLine = inspectionReport.shape
  .pick({
    id: true,
    inspection: true,
    number: true,
    title: true,
    state: true,
    trips: true,
    returns: true,
    draftedOn: true,
    submittedOn: true,
    decidedOn: true,
  })
  .extend({ bodyName: z.string() })

export const reportSorts = ['newest', 'oldest', 'number', 'returns'] as const

export const inspectionReports = query('inspectionReports', {
  room,
  route: 'GET /inspection-reports',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    round: Id.optional(),
    state: oneOrMore(reportStates).optional(),
    q: Line(100).optional(),
    sort: z.enum(reportSorts).default('newest'),
  }),
  gives: pageOf(ReportLine),
  of: readers,
})

/** An adopted sheet without a paragraph, in the words it was signed in. */
export const SheetOut = z.strictObject({ id: Id, number: z.string(), title: z.string(), overview: z.string() })

const Span = z.strictObject({ low: z.int(), high: z.int() }).nullable()

/**
 * A report as far as one sees it: team and office the draft with its sheets, versions and reviews; those who hear it the parts of the last
 * trip. `length` counts characters without white space of what is shown.
 */
export const inspectionReportPage = query('inspectionReportPage', {
  room,
  route: 'GET /inspection-reports/:inspectionReport',
  input: z.strictObject({ inspectionReport: ReportId }),
  gives: z.strictObject({
    report: inspectionReport.shape,
    bodyName: z.string(),
    roundName: z.string(),
    teamName: z.string(),
    chapters: z.array(reportChapter.shape),
    paragraphs: z.array(reportParagraph.shape),
    parts: z.array(reportPart.shape),
    opinions: z.array(partOpinion.shape),
    trips: z.array(reportTrip.shape),
    attachments: z.array(reportAttachment.shape),
    omissions: z.array(reportOmission.shape.extend({ number: z.string(), title: z.string() })),
    candidates: z.array(SheetOut),
    /** Sheets that were signed anew since they were quoted. */
    moved: z.array(Id),
    length: z.int(),
    bounds: z.strictObject({ report: Span, overall: Span }),
    /** Which bodies must agree, in this order (议事权限). */
    bodies: z.array(z.enum(decidingBodies)),
    names: Names,
  }),
  of: readers,
})

/** Every wording of a paragraph, newest first. */
export const paragraphWordings = query('paragraphWordings', {
  room,
  route: 'GET /report-paragraphs/:reportParagraph/wordings',
  input: z.strictObject({ reportParagraph: ParagraphId }),
  gives: z.strictObject({ wordings: z.array(reportWording.shape), names: Names }),
  of: [...team, 'office'],
})

/** Reports whose parts one was asked to review, newest trip first, each by its first part; `open`: parts one has said nothing of yet. */
export const reviewsAsked = query('reviewsAsked', {
  room,
  route: 'GET /report-reviews',
  input: z.strictObject({ ...Paging, waiting: z.enum(['yes', 'no']).optional() }),
  gives: pageOf(
    z.strictObject({ id: Id, report: ReportId, trip: z.int(), bodyName: z.string(), parts: z.int(), open: z.int() }),
  ),
  of: ['office', 'discipline', 'organisation'],
})

/** The parts of the last trip one was asked to review, with what one said of each. */
export const reviewPage = query('reviewPage', {
  room,
  route: 'GET /report-reviews/:inspectionReport',
  input: z.strictObject({ inspectionReport: ReportId }),
  gives: z.strictObject({
    bodyName: z.string(),
    trip: z.int(),
    /** Whether it is under review now: otherwise what was said stays as it is. */
    open: z.boolean(),
    parts: z.array(reportPart.shape),
    opinions: z.array(partOpinion.shape),
    names: Names,
  }),
  of: ['office', 'discipline', 'organisation'],
})
