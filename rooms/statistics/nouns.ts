import * as z from 'zod'
import { noun } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { Id } from '../../core/pure/ids.ts'
import { each, ofAuthority } from '../../core/pure/sight.ts'
import { measures } from './rules/measures.ts'

/** Who reads counts. */
export const readers = ['superior', 'office', 'leading_group', 'secretary'] as const
/** Who may go from a figure to the rows behind it, as far as they see them; the superior reads counts alone. */
export const insiders = ['office', 'leading_group', 'secretary'] as const

const N = z.int()
const Part = z.string()

/** One change of one count on one day: it names no unit, no case and no person, so that a superior may see it. */
export const count = noun('count', {
  table: 'statistics_delta',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    measure: z.enum(measures),
    part: Part,
    area: Id.nullable(),
    round: Id.nullable(),
    kind: z.string(),
    day: Day,
    n: N,
  }),
  sight: each(readers, ofAuthority()),
})

/** The changes of one part of a count on one day that were folded into their sum. */
export const total = noun('total', {
  table: 'statistics_total',
  shape: z.strictObject({ authority: Id, measure: z.enum(measures), part: Part, day: Day, n: N }),
  sight: each(readers, ofAuthority()),
})

/** What figures are divided by besides their parts. */
export const sides = ['area', 'round', 'kind'] as const
export type Side = (typeof sides)[number]
/** Sums of a side by month, by year and for all time. */
export const grains = ['', '.year', '.all'] as const
const cellSides = sides.flatMap((side) => grains.map((grain) => `${side}${grain}` as const))

/** The same sums by month, by year (its first day) and for all time (0001-01-01) for one area, one round, one kind of body. */
export const cell = noun('cell', {
  table: 'statistics_cell',
  shape: z.strictObject({
    authority: Id,
    measure: z.enum(measures),
    side: z.enum(cellSides as [(typeof cellSides)[number]]),
    key: z.string(),
    part: Part,
    month: z.string(),
    n: N,
  }),
  sight: each(readers, ofAuthority()),
})

/** Where an inspection was counted: its round, the area directly below the office, the kind of its body. */
export const place = noun('place', {
  table: 'statistics_place',
  shape: z.strictObject({ id: Id, authority: Id, round: Id, area: Id.nullable(), kind: z.string() }),
  sight: each(insiders, ofAuthority()),
})
