import * as z from 'zod'
import { noun, oneOrMore, Paging, pageOf, query } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Code, Id } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { spreads } from '../../findings/contract.ts'
import { kinds } from '../../registry/contract.ts'

const room = 'commons'

/** Who reads working sheets, and so their counts (domain 3.2): each as far as he sees them. */
export const sheetReaders = [...team, 'office', 'leading_group', 'secretary'] as const

/** What stands at the left of the matrix: each unit, kinds of units, rounds, years. */
export const matrixSides = ['unit', 'kind', 'round', 'year'] as const
export type MatrixSide = (typeof matrixSides)[number]

/** Which adopted sheets are looked at; `from_day` and `until_day` of the meeting that adopted them. */
const Filters = {
  round: Id.optional(),
  unit: Id.optional(),
  kind: oneOrMore(kinds).optional(),
  category: Code.optional(),
  spread: z.enum(spreads).optional(),
  from_day: Day.optional(),
  until_day: Day.optional(),
}
const Sides = { ...Filters, by: z.enum(matrixSides).default('unit') }

/**
 * Categories over units, kinds of units, rounds or years: how many adopted sheets there are of each (S0-25). With a category, its subcategories. Counts are of sheets, never of
 * persons. `columns` and the sums are of all rows, not of the page; `units` says in how many units a category was met.
 */
export const commonMatrix = query('commonMatrix', {
  room,
  route: 'GET /common-problems',
  input: z.strictObject({ ...Paging, ...Sides }),
  gives: z.strictObject({
    rows: z.array(
      z.strictObject({
        key: z.string(),
        name: z.string(),
        sheets: z.int(),
        cells: z.array(z.strictObject({ code: z.string(), n: z.int() })),
      }),
    ),
    count: z.int(),
    columns: z.array(z.strictObject({ code: z.string(), name: z.string(), sheets: z.int(), units: z.int() })),
    sheets: z.int(),
    units: z.int(),
  }),
  of: sheetReaders,
})

/** The same matrix, a line for each of its cells that is not empty, to be taken away. */
export const commonCells = query('commonCells', {
  room,
  route: 'GET /common-problems/cells',
  input: z.strictObject({ ...Paging, ...Sides }),
  gives: pageOf(
    z.strictObject({ key: z.string(), name: z.string(), code: z.string(), category: z.string(), n: z.int() }),
  ),
  of: sheetReaders,
})

/** The adopted sheets behind a cell, those the asker sees, latest first; for the office with the group each stands in. */
export const commonFindings = query('commonFindings', {
  room,
  route: 'GET /common-problems/findings',
  input: z.strictObject({
    ...Paging,
    ...Filters,
    subcategory: Code.optional(),
    grouped: z.enum(['yes', 'no']).optional(),
  }),
  gives: pageOf(
    z.strictObject({
      id: Id,
      number: z.string(),
      title: z.string(),
      unitName: z.string(),
      kind: z.enum(kinds),
      roundName: z.string(),
      categoryName: z.string(),
      subcategoryName: z.string(),
      spread: z.enum(['', ...spreads]),
      decidedOn: Day,
      /** Goes as a lead or has become one: it stands in no group. */
      lead: z.boolean(),
      group: Id.nullable(),
      groupTitle: z.string(),
    }),
  ),
  of: sheetReaders,
})

/** Two neighbouring signs of an adopted sheet’s title, overview and surface, so that sheets that speak alike are found by equality. */
export const findingGram = noun('findingGram', {
  table: 'commons_gram',
  shape: z.strictObject({ authority: Id, gram: z.string(), sheet: Id }),
  sight: each(['office'], ofAuthority()),
})
