import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { Id, idOf, Line, PersonId, Sha256, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority } from '../../core/pure/sight.ts'
import { insiders } from './nouns.ts'
import { Month } from './rules/packages.ts'

const room = 'statistics'
export const FigureReportId = idOf('figureReport')

/** The reports in words, which go up as official documents (domain 6.2). */
export const fixedReports = ['year', 'round'] as const
const Span = {
  report: z.enum(fixedReports),
  round: Id.nullable().default(null),
  fromMonth: Month.or(z.literal('')),
  untilMonth: Month.or(z.literal('')),
}

/** A report whose figures were fixed (定稿), with every line it said that day. */
export const figureReport = noun('figureReport', {
  table: 'statistics_report',
  shape: z.strictObject({
    id: FigureReportId,
    authority: Id,
    report: z.enum(fixedReports),
    round: Id.nullable(),
    fromMonth: Span.fromMonth,
    untilMonth: Span.untilMonth,
    span: Line(200),
    /** Its lines and its draft, as JSON; `sha256` of that. */
    said: z.string(),
    sha256: Sha256,
    fixedBy: PersonId,
    fixedOn: Day,
    serial: z.int(),
    version: Version,
  }),
  sight: each(insiders, ofAuthority()),
})
export type FigureReport = z.infer<typeof figureReport.shape>

export const reportFixed = record('figureReport.fixed', {
  about: figureReport,
  facts: { serial: z.int() },
  audience: insiders,
})

/**
 * Fixes the figures of a report as they stand: its paper says them from then on, and bears this day. Refuses `statistics.same-figures` where those fixed last for the
 * same span say the same, and `doorway.not-found` for a round one does not see.
 */
export const fixReport = command('fixReport', {
  room,
  route: 'POST /figures/fixed-reports',
  input: z.strictObject({ id: FigureReportId, ...Span }),
  asks: 'figureReport.fix',
  of: ['office'],
  records: [reportFixed],
})

const Listed = figureReport.shape.omit({ said: true, sha256: true })

/** The reports that were fixed, newest first; of a round those of it alone. */
export const figureReports = query('figureReports', {
  room,
  route: 'GET /figures/fixed-reports',
  input: z.strictObject({ ...Paging, report: z.enum(fixedReports).optional(), round: Id.optional() }),
  gives: pageOf(Listed.extend({ inspection: z.null() })),
  of: insiders,
})

export const figureReportPage = query('figureReportPage', {
  room,
  route: 'GET /figures/fixed-reports/:figureReport',
  input: z.strictObject({ figureReport: Id }),
  gives: z.strictObject({
    report: Listed,
    rows: z.array(
      z.strictObject({
        section: z.string(),
        code: z.string(),
        name: z.string(),
        column: z.string(),
        value: z.string(),
        definition: z.string(),
      }),
    ),
    draft: z.array(z.string()),
  }),
  of: insiders,
})
