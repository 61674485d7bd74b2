import * as z from 'zod'
import { command, record } from '../../core/pure/contract.ts'
import { team } from '../../core/pure/hats.ts'
import { Id, Line, Prose, Version } from '../../core/pure/ids.ts'
import {
  attachmentKinds,
  fundamentals,
  inspectionReport,
  ParagraphId,
  ReportId,
  reportStates,
  reviewers,
  reviewVerdicts,
  Words,
} from './nouns.ts'

export * from './nouns.ts'
export * from './queries.ts'
export * from './nouns-conferences.ts'
export * from './queries-conferences.ts'
export * from './contract/conferences.ts'

const room = 'reports'

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const inside = { about: inspectionReport, audience: [...team, 'office'] as const }
const asked = { about: inspectionReport, audience: [...team, 'office', 'discipline', 'organisation'] as const }
const above = { about: inspectionReport, audience: [...team, 'office', 'leading_group', 'secretary'] as const }
const Count = z.int().min(0)

export const reportDrafted = record('inspectionReport.drafted', {
  ...inside,
  facts: { chapters: Count, paragraphs: Count },
})
export const reportArranged = record('inspectionReport.arranged', { ...inside, facts: { paragraphs: Count } })
export const chaptersSet = record('inspectionReport.chaptersSet', { ...inside, facts: { chapters: Count } })
export const paragraphWritten = record('inspectionReport.written', { ...inside, facts: { paragraph: Id } })
export const paragraphWorded = record('inspectionReport.worded', {
  ...inside,
  facts: { paragraph: Id, wording: z.int(), differs: z.boolean() },
})
export const paragraphRenewed = record('inspectionReport.renewed', { ...inside, facts: { paragraph: Id, sheet: Id } })
export const sheetTakenInto = record('inspectionReport.takenIn', { ...inside, facts: { sheets: Count } })
export const paragraphLeftOut = record('inspectionReport.leftOut', {
  ...inside,
  facts: { paragraph: Id, sheet: Id.nullable() },
})
export const differenceAccepted = record('inspectionReport.differenceAccepted', {
  ...inside,
  facts: { paragraph: Id, wording: z.int() },
})
export const reportAttached = record('inspectionReport.attached', {
  ...inside,
  facts: { file: Id, kind: z.enum(attachmentKinds) },
})
export const reportDetached = record('inspectionReport.detached', { ...inside, facts: { file: Id } })
export const reportSubmitted = record('inspectionReport.submitted', {
  ...asked,
  facts: { trip: z.int(), parts: Count, length: Count },
})
export const partsReviewed = record('inspectionReport.commented', {
  ...inside,
  facts: { agree: Count, change: Count, question: Count },
})
export const partAnswered = record('inspectionReport.answered', { ...inside, facts: { opinion: Id } })
export const reportPassed = record('inspectionReport.passed', { ...above, facts: { trip: z.int() } })
export const reportReturned = record('inspectionReport.returned', {
  ...inside,
  facts: { from: z.enum(reportStates), returns: z.int() },
})

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const OnReport = { inspectionReport: ReportId, version: Version }
const OnParagraph = { reportParagraph: ParagraphId, version: Version }

/** Builds the draft from the adopted sheets under the round's topics (4.12), with a paragraph for the overall judgement and one for suggestions. */
export const draftReport = command('draftReport', {
  room,
  route: 'POST /inspections/:inspection/report',
  input: z.strictObject({ id: ReportId, inspection: Id }),
  asks: 'inspectionReport.write',
  of: team,
  locks: ['inspection'],
  records: [reportDrafted],
})

/** Words and orders the headings and says which of the 三个根本 each belongs to (S0-13); a heading that is left out must have no paragraph. */
export const setChapters = command('setChapters', {
  room,
  route: 'PUT /inspection-reports/:inspectionReport/chapters',
  input: z.strictObject({
    ...OnReport,
    chapters: z
      .array(z.strictObject({ id: Id, title: Line(100), fundamental: z.enum(fundamentals).nullable().default(null) }))
      .min(1)
      .max(30),
  }),
  asks: 'inspectionReport.write',
  of: team,
  records: [chaptersSet],
})

/** Puts the paragraphs in the order given, each under its heading; every paragraph must be named once. */
export const arrangeParagraphs = command('arrangeParagraphs', {
  room,
  route: 'PUT /inspection-reports/:inspectionReport/order',
  input: z.strictObject({
    ...OnReport,
    order: z
      .array(z.strictObject({ paragraph: ParagraphId, chapter: Id }))
      .min(1)
      .max(600),
  }),
  asks: 'inspectionReport.write',
  of: team,
  records: [reportArranged],
})

/** A paragraph of one's own words: no problem comes into a report but from a sheet. */
export const writeParagraph = command('writeParagraph', {
  room,
  route: 'POST /inspection-reports/:inspectionReport/paragraphs',
  input: z.strictObject({
    id: ParagraphId,
    ...OnReport,
    chapter: Id,
    kind: z.enum(['overall', 'suggestion', 'free']),
    title: Words.title,
    text: Words.text.trim().min(1),
  }),
  asks: 'inspectionReport.write',
  of: team,
  records: [paragraphWritten],
})

export const takeSheetsIn = command('takeSheetsIn', {
  room,
  route: 'POST /inspection-reports/:inspectionReport/sheets',
  input: z.strictObject({ ...OnReport, chapter: Id, sheets: z.array(Id).min(1).max(500) }),
  asks: 'inspectionReport.write',
  of: team,
  records: [sheetTakenInto],
})

export const wordParagraph = command('wordParagraph', {
  room,
  route: 'PUT /report-paragraphs/:reportParagraph',
  input: z.strictObject({ ...OnParagraph, ...Words }),
  asks: 'inspectionReport.write',
  of: team,
  records: [paragraphWorded],
})

/** Takes the words of the sheet as it is signed now; the wording before stays among the versions. */
export const renewParagraph = command('renewParagraph', {
  room,
  route: 'POST /report-paragraphs/:reportParagraph/renewal',
  input: z.strictObject(OnParagraph),
  asks: 'inspectionReport.write',
  of: team,
  records: [paragraphRenewed],
})

/** Accepts that a paragraph says something else than its sheet, and why; a later wording must be accepted anew. */
export const acceptDifference = command('acceptDifference', {
  room,
  route: 'POST /report-paragraphs/:reportParagraph/difference',
  input: z.strictObject({ ...OnParagraph, reason: Line(500) }),
  asks: 'difference.accept',
  of: ['leader', 'deputy'],
  records: [differenceAccepted],
})

/** Takes a paragraph out; an adopted sheet is left out with a reason that stays. */
export const leaveOutParagraph = command('leaveOutParagraph', {
  room,
  route: 'POST /report-paragraphs/:reportParagraph/leaving-out',
  input: z.strictObject({ ...OnParagraph, reason: Line(500) }),
  asks: 'inspectionReport.write',
  of: team,
  records: [paragraphLeftOut],
})

export const attachToReport = command('attachToReport', {
  room,
  route: 'POST /inspection-reports/:inspectionReport/attachments',
  input: z.strictObject({ id: Id, ...OnReport, kind: z.enum(attachmentKinds), title: Line(200), file: Id }),
  asks: 'inspectionReport.write',
  of: team,
  records: [reportAttached],
})

export const detachFromReport = command('detachFromReport', {
  room,
  route: 'DELETE /inspection-reports/:inspectionReport/attachments/:attachment',
  input: z.strictObject({ ...OnReport, attachment: Id }),
  asks: 'inspectionReport.write',
  of: team,
  records: [reportDetached],
})

/**
 * Sends it to joint review (办组联审): to the office, and to the departments named. Every problem must have its three parts, every difference
 * its reason, every adopted sheet its place or its reason; outside the length of the policy it takes a reason.
 */
export const submitReport = command('submitReport', {
  room,
  route: 'POST /inspection-reports/:inspectionReport/submission',
  input: z.strictObject({
    ...OnReport,
    ask: z.array(z.enum(['discipline', 'organisation'])).max(2),
    lengthReason: Prose(500),
  }),
  asks: 'inspectionReport.submit',
  of: ['leader'],
  records: [reportSubmitted],
})

/** An opinion per part, several at once; saying it again replaces what one said of it in this trip. */
export const giveOpinions = command('giveOpinions', {
  room,
  route: 'POST /inspection-reports/:inspectionReport/opinions',
  input: z.strictObject({
    inspectionReport: ReportId,
    opinions: z
      .array(z.strictObject({ part: Id, verdict: z.enum(reviewVerdicts), comment: Prose(2_000) }))
      .min(1)
      .max(600),
  }),
  asks: 'inspectionReport.review',
  of: reviewers,
  records: [partsReviewed],
})

export const answerPartOpinion = command('answerPartOpinion', {
  room,
  route: 'POST /part-opinions/:partOpinion/answer',
  input: z.strictObject({ partOpinion: Id, version: Version, answer: Prose(2_000).trim().min(1) }),
  asks: 'partOpinion.answer',
  of: team,
  records: [partAnswered],
})

/** 联审通过: once every reviewer asked has said something of every part, and nothing is left that wants a change. */
export const passReview = command('passReview', {
  room,
  route: 'POST /inspection-reports/:inspectionReport/passing',
  input: z.strictObject(OnReport),
  asks: 'inspectionReport.pass',
  of: ['office'],
  records: [reportPassed],
})

/** 退回: back to the draft with a reason; counted, but where the team takes back what only its own meeting had seen. */
export const sendBackReport = command('sendBackReport', {
  room,
  route: 'POST /inspection-reports/:inspectionReport/return',
  input: z.strictObject({ ...OnReport, reason: Line(2_000) }),
  asks: 'inspectionReport.return',
  of: ['leader', 'office', 'leading_group', 'secretary'],
  records: [reportReturned],
})

export const constraints = {
  reports_report_inspection: 'reports.one-report',
  reports_report_number: 'reports.number-taken',
  reports_paragraph_sheet: 'reports.sheet-taken-in',
  reports_presence_once: 'reports.seated-twice',
  reports_seat_paper_once: 'reports.paper-given',
  reports_attachment_twice: 'reports.attached-already',
  reports_attachment_seal: 'documents.linked',
}
