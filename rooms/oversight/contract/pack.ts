import * as z from 'zod'
import { query } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, team } from '../../../core/pure/hats.ts'
import { Code, Id } from '../../../core/pure/ids.ts'
import { Fen } from '../../../core/pure/money.ts'
import { referralKinds } from '../../tips/contract.ts'
import { leadWays, receivers } from '../../transfers/contract.ts'
import { overseers } from './ladder.ts'
import { accountForms, targets } from './submittals.ts'

const room = 'oversight'

/** What tasks of one kind add up to: how far they are, and what came of them as the body counted it. */
export const PackCounts = {
  tasks: z.int(),
  done: z.int(),
  mostly: z.int(),
  open: z.int(),
  closed: z.int(),
  longTerm: z.int(),
  rulesMade: z.int(),
  refundedFen: Fen,
  recoveredFen: Fen,
  avoidedFen: Fen,
  heldToAccount: z.int(),
}
const Counts = z.strictObject(PackCounts)
export type PackCounts = z.infer<typeof Counts>

/**
 * 整改材料 ③ and what ④ begins with (domain 4.14, S0-20): the tasks of a plan by category with their sum, and the problems for which somebody was held
 * to account. Made of what was entered; nothing is typed for it. Withdrawn tasks count nowhere.
 */
export const rectificationPack = query('rectificationPack', {
  room,
  route: 'GET /plans/:plan/pack',
  input: z.strictObject({ plan: Id }),
  gives: z.strictObject({
    plan: Id,
    inspection: Id,
    bodyName: z.string(),
    receivedOn: Day,
    categories: z.array(Counts.extend({ category: Code, name: z.string() })),
    total: Counts,
    answered: z.array(
      z.strictObject({ task: Id, number: z.int(), title: z.string(), heldToAccount: z.int(), lastOn: Day }),
    ),
  }),
  of: [...team, ...body, ...overseers],
})

/** How far the packages of one receiver are: what was sent, and the four steps it may be at. */
const Handled = z.strictObject({
  receiver: z.enum(receivers),
  sent: z.int(),
  waiting: z.int(),
  handling: z.int(),
  fedBack: z.int(),
  late: z.int(),
  founded: z.int(),
  unfounded: z.int(),
  clarified: z.int(),
})
export type LeadsHandled = z.infer<typeof Handled>

/** How far tips are that were passed on to one kind of receiver. */
const Passed = z.strictObject({
  kind: z.enum(referralKinds),
  passed: z.int(),
  accepted: z.int(),
  answered: z.int(),
  waiting: z.int(),
})
export type TipsPassed = z.infer<typeof Passed>

/**
 * 整改材料 ②, ④, ⑤ (domain 4.14): what became of leads and tips that went to departments, in numbers, and which posts were held to account. Never for the
 * body that is inspected, which learns of neither lead nor tip (domain 3.2); `tips` is null for hats that see no tip.
 */
export const handedOverPack = query('handedOverPack', {
  room,
  route: 'GET /plans/:plan/handed-over',
  input: z.strictObject({ plan: Id }),
  gives: z.strictObject({
    plan: Id,
    inspection: Id,
    bodyName: z.string(),
    leads: z.array(Handled),
    ways: z.array(z.strictObject({ way: z.enum(leadWays), count: z.int() })),
    tips: z.array(Passed).nullable(),
    officers: z.array(
      z.strictObject({
        id: Id,
        target: z.enum(targets),
        post: z.string(),
        form: z.enum(accountForms),
        document: z.string(),
        decidedOn: Day,
      }),
    ),
  }),
  of: ['office', 'leading_group', 'secretary', 'discipline'],
})
