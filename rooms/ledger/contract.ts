import * as z from 'zod'
import { Paging, pageOf, query } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { hatNames } from '../../core/pure/hats.ts'
import { Id } from '../../core/pure/ids.ts'
import { Line } from '../../core/pure/timeline.ts'

export { desk } from '../../core/pure/desk.ts'
export { timeline } from '../../core/pure/timeline.ts'

const Kinds = z.string().regex(/^[a-zA-Z]+\.[a-zA-Z]+(,[a-zA-Z]+\.[a-zA-Z]+){0,49}$/)
const Noun = z.string().regex(/^[a-zA-Z]{1,40}$/)

/**
 * The records of the house as far as the worn hat is in their audience, newest first (S0-23, S1-24). Days are days of the office,
 * both included. `kind` takes several, comma-separated.
 */
export const records = query('records', {
  room: 'ledger',
  route: 'GET /records',
  input: z.strictObject({
    kind: Kinds.optional(),
    noun: Noun.optional(),
    about: Id.optional(),
    person: Id.optional(),
    hat: z.enum(hatNames).optional(),
    since: Day.optional(),
    until: Day.optional(),
    sort: z.enum(['newest', 'oldest']).default('newest'),
    ...Paging,
  }),
  gives: pageOf(Line),
  of: ['audit_admin', 'security_admin', 'office'],
})
