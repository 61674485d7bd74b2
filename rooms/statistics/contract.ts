import * as z from 'zod'
import { noun, query } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { Id } from '../../core/pure/ids.ts'
import { each, ofAuthority } from '../../core/pure/sight.ts'

const room = 'statistics'

/** What is counted, each with a printed definition (口径, domain 6.5) in the texts. Money is counted in fen. */
export const measures = [
  'inspectionsEntered',
  'sheetsSigned',
  'sheetsAdopted',
  'opinionsReceived',
  'itemsReceived',
  'plansApproved',
  'tasksOpened',
  'tasksSelfFound',
  'tasksClosed',
  'tasksClosedInTime',
  'tasksReopened',
  'tasksLongTerm',
  'rulesMade',
  'recoveredFen',
  'heldToAccount',
  'alikeFound',
  'campaigns',
] as const
export type Measure = (typeof measures)[number]

/** Who reads counts. */
export const readers = ['superior', 'office', 'leading_group', 'secretary'] as const

/** One change of one count on one day: it names no unit, no case and no person, so that a superior may see it. */
export const count = noun('count', {
  table: 'statistics_delta',
  shape: z.strictObject({ id: Id, authority: Id, measure: z.enum(measures), day: Day, n: z.int() }),
  sight: each(readers, ofAuthority()),
})
export type Count = z.infer<typeof count.shape>

/** The changes of one count on one day that were folded into their sum. */
export const total = noun('total', {
  table: 'statistics_total',
  shape: z.strictObject({ authority: Id, measure: z.enum(measures), day: Day, n: z.int() }),
  sight: each(readers, ofAuthority()),
})

export const Figure = z.strictObject({ measure: z.enum(measures), total: z.string().regex(/^-?\d+$/) })

/** The counts of a span of days, both ends within; without days, of all time. Sums are exact decimal strings. */
export const figures = query('figures', {
  room,
  route: 'GET /figures',
  input: z.strictObject({ from_day: Day.optional(), until_day: Day.optional() }),
  gives: z.strictObject({ figures: z.array(Figure), from: Day.nullable(), until: Day.nullable(), asOf: Day }),
  of: readers,
})

export const constraints = {}
