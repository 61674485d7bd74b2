import * as z from 'zod'
import { noun, Paging, pageOf, query } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { hatNames } from '../../core/pure/hats.ts'
import { Id } from '../../core/pure/ids.ts'
import { each, ofAuthority } from '../../core/pure/sight.ts'
import { Line } from '../../core/pure/timeline.ts'

export { desk } from '../../core/pure/desk.ts'
export { timeline } from '../../core/pure/timeline.ts'

const Kinds = z.string().regex(/^[a-zA-Z]+\.[a-zA-Z]+(,[a-zA-Z]+\.[a-zA-Z]+){0,49}$/)
const Noun = z.string().regex(/^[a-zA-Z]{1,40}$/)

/** A signed head of the log: whoever keeps one can tell later whether what lay below it is still the same. It says nothing of any case. */
export const checkpoint = noun('checkpoint', {
  table: 'ledger_checkpoint',
  shape: z.strictObject({ id: Id, authority: Id, size: z.int(), root: z.string(), note: z.string(), at: Instant }),
  sight: each(hatNames, ofAuthority()),
})
export type Checkpoint = z.infer<typeof checkpoint.shape>

/** Who may read the tree itself: hashes of all records, of none of which it tells what it says. */
export const treeReaders = ['audit_admin', 'security_admin', 'office'] as const

/** The last head of the log, to be kept elsewhere; printed on every official paper. Null before the first. */
export const logHead = query('logHead', {
  room: 'ledger',
  route: 'GET /log/head',
  input: z.strictObject({}),
  gives: z.strictObject({ head: checkpoint.shape.nullable() }),
  of: hatNames,
})

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
