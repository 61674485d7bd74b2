import * as z from 'zod'
import { query } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id } from '../../../core/pure/ids.ts'
import { KeyCover } from '../../fieldwork/contract/posts.ts'
import { TipId, tipStates } from '../../tips/contract.ts'

/**
 * “三不”清单 (S1-10: 不漏对象、不漏问题、不漏线索): what the team has not touched yet at a unit. Of tips those that oneself sees in the list of tips, no others and no
 * count of others: whom one is about, it does not exist for here either (0085).
 */
export const completeness = query('completeness', {
  room: 'transfers',
  route: 'GET /inspections/:inspection/completeness',
  input: z.strictObject({ inspection: Id }),
  gives: z.strictObject({
    unitName: z.string(),
    subUnits: z.strictObject({ count: z.int(), untouched: z.int() }),
    posts: KeyCover,
    /** Suspicions that became no sheet yet and were not dropped. */
    suspicions: z.int(),
    /** Tips the team was given; of them those about which nothing was done, the first 200 by day. */
    tips: z.int(),
    untouchedTips: z.int(),
    waiting: z.array(z.strictObject({ id: TipId, number: z.string(), receivedOn: Day, state: z.enum(tipStates) })),
    /** Leads that are registered and no further. */
    ungraded: z.int(),
  }),
  of: team,
})
