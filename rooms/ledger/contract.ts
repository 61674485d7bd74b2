import * as z from 'zod'
import { noun, Paging, query, record } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { hatNames } from '../../core/pure/hats.ts'
import { Code, Id, Sha256 } from '../../core/pure/ids.ts'
import { each, ofAuthority } from '../../core/pure/sight.ts'
import { Line } from '../../core/pure/timeline.ts'

import { authority } from '../identity/contract.ts'

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

const watchers = ['audit_admin', 'security_admin'] as const

/** A list was taken away as a file. Its filters are told by their hash, for they may hold words somebody searched. */
export const listExported = record('list.exported', {
  about: authority,
  facts: {
    list: Code,
    form: z.enum(['xlsx', 'csv']),
    filters: Sha256,
    inspection: Id.nullable(),
    rows: z.int(),
  },
  audience: watchers,
})

/** Somebody tried what is not his: by which refusal, of which command or question, and how often since the last such record. */
export const tryRefused = record('try.refused', {
  about: authority,
  facts: { code: Code, what: Code, times: z.int() },
  audience: watchers,
})

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

/** Where a page of records ended: the instant and id of its last row. */
const After = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)

/** More records than this are not counted: `count` is then one more. */
export const countedTo = 1_000

/**
 * The records of the house as far as the worn hat is in their audience, newest first (S0-23, S1-24). Days are days of the office,
 * both included. `kind` takes several, comma-separated. Pages go on from where the last one ended (`next`, given back as `after`): of ten
 * million records every page costs the same.
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
    inspection: Id.optional(),
    since: Day.optional(),
    until: Day.optional(),
    sort: z.enum(['newest', 'oldest']).default('newest'),
    after: After.optional(),
    size: Paging.size,
  }),
  gives: z.strictObject({ rows: z.array(Line), count: z.int(), next: z.string().nullable() }),
  of: ['audit_admin', 'security_admin', 'office'],
})
