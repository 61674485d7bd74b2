import * as z from 'zod'
import { Paging, pageOf, query } from '../../../core/pure/contract.ts'
import { Id, Line } from '../../../core/pure/ids.ts'
import { ofTempos } from '../hats.ts'

/** 即知即改 (said on the spot), 立行立改 (asked for in writing), 全面整改 (after the feedback): the three tempos (S0-19). */
export const tempos = ['oral', 'written', 'full'] as const

/** What was asked for in one tempo, and how far it is; `carried`: not done at the exit, and taken into the feedback. */
const Tempo = z.strictObject({
  asked: z.int(),
  open: z.int(),
  overdue: z.int(),
  closed: z.int(),
  carried: z.int(),
})
export type TempoCounts = z.infer<typeof Tempo>

/** The three tempos of each unit side by side, counted apart; what was carried over is open in the third and no more in the first two. */
export const temposOf = query('temposOf', {
  room: 'rectification',
  route: 'GET /rectification/tempos',
  input: z.strictObject({ ...Paging, inspection: Id.optional(), body: Id.optional(), q: Line(100).optional() }),
  gives: pageOf(
    z.strictObject({
      id: Id,
      bodyName: z.string(),
      oral: Tempo,
      written: Tempo,
      full: Tempo,
    }),
  ),
  of: ofTempos,
})
