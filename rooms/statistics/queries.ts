import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { Id } from '../../core/pure/ids.ts'
import { insiders, readers } from './nouns.ts'
import { formulaNames } from './rules/formulas.ts'
import { mapped } from './rules/map.ts'
import { type Measure, measures } from './rules/measures.ts'
import { Month } from './rules/packages.ts'
import { reportNames } from './rules/reports.ts'

const room = 'statistics'
const Whole = z.string().regex(/^-?\d+$/)

export const Figure = z.strictObject({ measure: z.enum(measures), total: Whole })

/**
 * The counts of a span of days, both ends within; without days, of all time. Sums are exact decimal strings. What falls due is not among them:
 * its days lie ahead.
 */
export const figures = query('figures', {
  room,
  route: 'GET /figures',
  input: z.strictObject({ from_day: Day.optional(), until_day: Day.optional() }),
  gives: z.strictObject({ figures: z.array(Figure), from: Day.nullable(), until: Day.nullable(), asOf: Day }),
  of: readers,
})

/** A span of months, or one round. */
const Span = { from_month: Month.optional(), until_month: Month.optional(), round: Id.optional() }

/** Every formula of domain 6.1 over a span of months, of days (a term begins on some day of a month), or a round: both sides, and the result in writing. */
export const formulaResults = query('formulaResults', {
  room,
  route: 'GET /figures/formulas',
  input: z.strictObject({ ...Span, from_day: Day.optional(), until_day: Day.optional() }),
  gives: z.strictObject({
    rows: z.array(
      z.strictObject({
        name: z.enum(formulaNames),
        as: z.enum(['percent', 'each', 'count', 'money', 'score']),
        of: Whole,
        by: Whole.nullable(),
        result: z.string(),
        /** As printed in Chinese, so that no copy of the table loses it. */
        words: z.string(),
        definition: z.string(),
      }),
    ),
    count: z.int(),
    asOf: Day,
  }),
  of: readers,
})

/**
 * A rate by area over the last years or quarters (7.5): areas of the registry's own tree. Both sides are null where few things stand behind the
 * rate and the reader does not see what is counted.
 */
export const figureMap = query('figureMap', {
  room,
  route: 'GET /figures/map',
  input: z.strictObject({
    formula: z.enum(mapped).default('rectified'),
    by: z.enum(['year', 'quarter']).default('year'),
    spans: z.coerce.number().int().min(1).max(8).default(4),
  }),
  gives: z.strictObject({
    rows: z.array(
      z.strictObject({
        key: z.string(),
        name: z.string(),
        span: z.string(),
        of: Whole.nullable(),
        by: Whole.nullable(),
        result: z.string(),
        definition: z.string(),
      }),
    ),
    count: z.int(),
    areas: z.array(z.strictObject({ key: z.string(), name: z.string() })),
    spans: z.array(z.strictObject({ label: z.string(), from_month: Month, until_month: Month })),
    asOf: Day,
  }),
  of: readers,
})

export const tableSides = ['area', 'round', 'kind', 'month', 'year'] as const
export type TableSide = (typeof tableSides)[number]

/** Measures in one table at once. */
const MOST = 6

/**
 * A table of counts by area, round, kind of body, month or year, each measure with its parts. A count is null where it is small and the reader
 * does not see what is counted.
 */
export const figureTable = query('figureTable', {
  room,
  route: 'GET /figures/table',
  input: z.strictObject({
    by: z.enum(tableSides).default('area'),
    measures: oneOrMore(measures).refine((words) => words.split(',').length <= MOST),
    from_month: Month.optional(),
    until_month: Month.optional(),
  }),
  gives: z.strictObject({
    rows: z.array(
      z.strictObject({
        key: z.string(),
        name: z.string(),
        measure: z.enum(measures),
        part: z.string(),
        partName: z.string(),
        n: Whole.nullable(),
        words: z.string(),
        definition: z.string(),
      }),
    ),
    count: z.int(),
    totals: z.array(z.strictObject({ measure: z.enum(measures), part: z.string(), n: Whole })),
    asOf: Day,
  }),
  of: readers,
})

/**
 * One of the reports of domain 6.2 as lines: section, item, column, and the definition of what stands there. The last section, `checks`, is what
 * is reconciled over the same figures.
 */
export const reportLines = query('reportLines', {
  room,
  route: 'GET /figures/reports/:report',
  input: z.strictObject({ ...Span, report: z.enum(reportNames) }),
  gives: z.strictObject({
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
    count: z.int(),
    /** The span in words, as it is printed. */
    span: z.string(),
    /** The paragraphs of the report that follow from the figures, to be gone over by whoever writes it. */
    draft: z.array(z.string()),
    asOf: Day,
  }),
  of: readers,
})

/** The rows behind a figure, those that the asker sees of them. */
export const figureRows = query('figureRows', {
  room,
  route: 'GET /figures/rows',
  input: z.strictObject({
    ...Paging,
    ...Span,
    measure: z.enum(measures),
    part: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9_.-]{0,59}$/)
      .optional(),
    area: Id.optional(),
    kind: z
      .string()
      .regex(/^[a-z]{1,20}$/)
      .optional(),
  }),
  gives: pageOf(
    z.strictObject({
      noun: z.string(),
      id: Id,
      title: z.string(),
      unit: z.string(),
      part: z.string(),
      day: Day,
      n: Whole,
    }),
  ),
  of: insiders,
})

export const checkNames = [
  'rows',
  'statuses',
  'categories',
  'rounds',
  'teams',
  'leads',
  'money',
  'evidence',
  'rules',
  'coverage',
  'wholes',
] as const

/** The reconciliations of domain 6.3, worked out at this moment; each that does not hold names what breaks it. */
export const reconciliation = query('reconciliation', {
  room,
  route: 'GET /figures/checks',
  input: z.strictObject({}),
  gives: z.strictObject({
    checks: z.array(
      z.strictObject({
        name: z.enum(checkNames),
        left: Whole,
        right: Whole,
        holds: z.boolean(),
        breaks: z.array(z.strictObject({ where: z.string(), left: Whole, right: Whole, link: z.string().nullable() })),
      }),
    ),
    asOf: Day,
  }),
  of: ['office'],
})

export const shownMeasures = (words: string): Measure[] => words.split(',') as Measure[]
