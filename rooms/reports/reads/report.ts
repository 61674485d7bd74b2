import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { contains, several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { namesOf } from '../../identity/names.ts'
import { boundOn, competenceOn } from '../../policies/store/working.ts'
import { bodyName } from '../../registry/names.ts'
import type { InspectionReport, ReportState } from '../contract.ts'
import * as say from '../contract.ts'
import { lengthOfAll } from '../rules/length.ts'
import { goesIntoReport } from '../rules.ts'
import * as keep from '../store.ts'
import { zh } from '../texts/zh.ts'

const orders = {
  newest: sql`o.drafted_on desc, o.id`,
  oldest: sql`o.drafted_on, o.id`,
  number: sql`o.number, o.id`,
  returns: sql`o.returns desc, o.drafted_on desc, o.id`,
} as const satisfies Record<(typeof say.reportSorts)[number], unknown>

export const readingReports = ask(say.inspectionReports, async ({ eyes, input }) => {
  let base = eyes.selectFrom('reportsReport as o').leftJoin('planningInspection as i', 'i.id', 'o.inspection')
  if (input.inspection) base = base.where('o.inspection', '=', input.inspection)
  if (input.round) base = base.where('i.round', '=', input.round)
  if (input.state) base = base.where('o.state', 'in', several<ReportState>(input.state))
  if (input.q) base = base.where((e) => e.or([contains('o.title', input.q ?? ''), contains('o.number', input.q ?? '')]))
  const page = base
    .select(['o.id', 'o.inspection', 'o.number', 'o.title', 'o.state', 'o.trips', 'o.returns'])
    .select(['o.draftedOn', 'o.submittedOn', 'o.decidedOn', bodyName('o.body').as('bodyName')])
    .orderBy(orders[input.sort])
    .offset(input.from)
    .limit(input.size)
  return listed(base, page)
})

export const reportsSheet = spreadsheetOf(say.inspectionReports, zh.words.inspectionReports, [
  { head: zh.words.body, width: 28, of: (row) => row.bodyName },
  { head: zh.words.number, width: 24, of: (row) => row.number },
  { head: zh.words.state, width: 14, of: (row) => zh.words[`inspectionReport.${row.state}`] },
  { head: zh.words.trips, kind: 'number', width: 10, of: (row) => row.trips },
  { head: zh.words.returns, kind: 'number', width: 10, of: (row) => row.returns },
  { head: zh.words.draftedOn, kind: 'day', width: 12, of: (row) => row.draftedOn },
  { head: zh.words.submittedOn, kind: 'day', width: 12, of: (row) => row.submittedOn },
])

export const readingReport = ask(say.inspectionReportPage, async ({ eyes, input, today }) => {
  const found = await eyes
    .selectFrom('reportsReport as o')
    .leftJoin('planningInspection as i', 'i.id', 'o.inspection')
    .leftJoin('planningRound as r', 'r.id', 'i.round')
    .leftJoin('teamsAssignment as a', 'a.inspection', 'o.inspection')
    .leftJoin('teamsTeam as t', 't.id', 'a.team')
    .selectAll('o')
    .select([bodyName('o.body').as('bodyName'), sql<string>`coalesce(r.name, '')`.as('roundName')])
    .select(sql<string>`coalesce(t.name, '')`.as('teamName'))
    .where('o.id', '=', input.inspectionReport)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'inspectionReport' })
  const { bodyName: name, roundName, teamName, ...report } = found
  const chapters = await keep.chaptersOf(eyes, report.id)
  const paragraphs = await keep.paragraphsOf(eyes, report.id)
  const parts = await keep.partsOf(eyes, report.id, report.trips)
  const trips = await eyes
    .selectFrom('reportsTrip')
    .selectAll()
    .where('report', '=', report.id)
    .orderBy('trip')
    .execute()
  const opinions = await keep.opinionsOf(eyes, report.id, report.trips)
  const omissions = await omissionsOf(eyes, report.id)
  const people = [
    report.draftedBy,
    report.submittedBy,
    report.reviewedBy,
    ...report.writers,
    ...paragraphs.map((one) => one.acceptedBy),
  ]
  return {
    report,
    bodyName: name,
    roundName,
    teamName,
    chapters,
    paragraphs,
    parts,
    trips,
    opinions,
    attachments: await keep.attachmentsOf(eyes, report.id),
    omissions,
    ...(await sheetsBeside(eyes, report, paragraphs, omissions)),
    length: lengthOfAll(paragraphs.length > 0 ? paragraphs : parts),
    bounds: await boundsOf(eyes, report, today),
    bodies: (await competenceOn(eyes, report.authority, 'report', today))?.bodies ?? [],
    names: await namesOf(eyes, [
      ...people,
      ...trips.flatMap(({ sentBy, endedBy }) => [sentBy, endedBy]),
      ...opinions.flatMap(({ by, answeredBy }) => [by, answeredBy]),
      ...omissions.map(({ by }) => by),
    ]),
  }
})

const omissionsOf = (eyes: Reader, report: string) =>
  eyes
    .selectFrom('reportsOmission as o')
    .leftJoin('findingsSheet as s', 's.id', 'o.sheet')
    .selectAll('o')
    .select([sql<string>`coalesce(s.number, '')`.as('number'), sql<string>`coalesce(s.title, '')`.as('title')])
    .where('o.report', '=', report)
    .orderBy('o.onDay')
    .orderBy('o.id')
    .execute()

/** Adopted sheets without a paragraph, and quoted ones that were signed anew; nothing to those who see no sheets. */
async function sheetsBeside(
  eyes: Reader,
  report: InspectionReport,
  paragraphs: readonly say.ReportParagraph[],
  omissions: readonly say.ReportOmission[],
) {
  if (report.state !== 'drafting') return { candidates: [], moved: [] }
  const sheets = (await keep.signedSheets(eyes, report.inspection)).filter(goesIntoReport)
  const quoted = new Map(paragraphs.map((one) => [one.sheet, one.sheetHash]))
  const known = new Set<string>(omissions.filter(({ endedOn }) => endedOn === null).map(({ sheet }) => sheet))
  return {
    candidates: sheets
      .filter(({ id }) => !quoted.has(id) && !known.has(id))
      .map(({ id, number, words }) => ({ id, number, title: words['title'] ?? '', overview: words['overview'] ?? '' })),
    moved: sheets.filter(({ id, hash }) => quoted.has(id) && quoted.get(id) !== hash).map(({ id }) => id),
  }
}

/** How long report and overall judgement may be by the policy in force today. */
async function boundsOf(eyes: Reader, { authority }: InspectionReport, today: Parameters<typeof boundOn>[3]) {
  const span = async (code: Parameters<typeof boundOn>[2]) => {
    const bound = await boundOn(eyes, authority, code, today)
    return bound ? { low: bound.low, high: bound.high } : null
  }
  return { report: await span('reportLength'), overall: await span('overallLength') }
}

export const readingWordings = ask(say.paragraphWordings, async ({ eyes, input }) => {
  const wordings = await eyes
    .selectFrom('reportsWording')
    .selectAll()
    .where('paragraph', '=', input.reportParagraph)
    .orderBy('wording', 'desc')
    .limit(200)
    .execute()
  if (wordings.length === 0) return refuse('doorway.not-found', { noun: 'reportParagraph' })
  return {
    wordings,
    names: await namesOf(
      eyes,
      wordings.map(({ by }) => by),
    ),
  }
})
