import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { hatNames } from '../../core/pure/hats.ts'
import { Code, Id, PersonId, Sha256, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority } from '../../core/pure/sight.ts'
import { Line } from '../../core/pure/timeline.ts'

import { authority } from '../identity/contract.ts'

export { desk } from '../../core/pure/desk.ts'
export { openWork } from '../../core/pure/open-work.ts'
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

/** What is printed is said by its kind and id; a page of something that one does not see is not printed. */
export const pagePrinted = record('page.printed', {
  about: authority,
  facts: { noun: Code, thing: Id },
  audience: watchers,
})

/** A paper of the office was made of what one sees, to be printed or saved as DOCX. */
export const paperTaken = record('paper.taken', {
  about: authority,
  facts: { paper: Code, thing: Id, form: z.enum(['page', 'docx']), hash: Sha256, template: Id.optional() },
  audience: watchers,
})

/** Somebody is about to print the page of a thing he sees; the print begins once that is on record (design 5). */
export const printPage = command('printPage', {
  room: 'ledger',
  route: 'POST /prints',
  input: z.strictObject({ noun: z.string().regex(/^[a-zA-Z]{1,40}$/), thing: Id }),
  asks: 'page.print',
  of: hatNames,
  records: [pagePrinted],
})

/** Kinds that say that something was read, taken away or tried in vain: what the audit administrator looks through. */
export const watched = [
  'file.shown',
  'file.saved',
  'sheet.read',
  'talk.opened',
  'tip.opened',
  'tip.packed',
  'lead.opened',
  'late.opened',
  'lead.lookedUp',
  'archive.packed',
  'opening.asked',
  'opening.granted',
  'opening.declined',
  'opening.opened',
  'page.printed',
  'paper.taken',
  'late.opened',
  'list.exported',
  'try.refused',
] as const

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
  grave: true,
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

// ── erasure ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const erasureStates = ['proposed', 'erased', 'rejected'] as const
export type ErasureState = (typeof erasureStates)[number]
export const erasureReasons = ['retentionEnded', 'personalData', 'order'] as const

const keepers = ['office', 'security_admin', 'audit_admin'] as const

/** That a record is to leave the ledger: proposed by one, decided by another. Its leaf stays, and so does every proof. */
export const erasure = noun('erasure', {
  table: 'ledger_erasure',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    record: Id,
    reason: z.enum(erasureReasons),
    state: z.enum(erasureStates),
    proposedBy: PersonId,
    proposedAt: Instant,
    decidedBy: PersonId.nullable(),
    decidedAt: Instant.nullable(),
    version: Version,
  }),
  sight: each(keepers, ofAuthority()),
})
export type Erasure = z.infer<typeof erasure.shape>

const about = { about: erasure, audience: keepers }
export const erasureProposed = record('erasure.proposed', {
  ...about,
  facts: { record: Id, reason: z.enum(erasureReasons) },
})
export const erasureRejected = record('erasure.rejected', { ...about, facts: { record: Id } })
/** What stays of an erased record: its id, its leaf and the entry that the leaf seals. */
export const recordErased = record('record.erased', { ...about, facts: { record: Id, leaf: z.int(), entry: Sha256 } })

/** Proposes that a record one sees be erased. Refused in its first 184 days. */
export const proposeErasure = command('proposeErasure', {
  room: 'ledger',
  route: 'POST /erasures',
  input: z.strictObject({ id: Id, record: Id, reason: z.enum(erasureReasons) }),
  asks: 'erasure.propose',
  grave: true,
  of: ['office'],
  records: [erasureProposed],
})

/** Erases the record: salt, bytes, everything but its leaf, and leaves a record of it. */
export const approveErasure = command('approveErasure', {
  room: 'ledger',
  route: 'POST /erasures/:erasure/approval',
  input: z.strictObject({ erasure: Id, version: Version }),
  asks: 'erasure.approve',
  grave: true,
  of: ['security_admin'],
  records: [recordErased],
})

export const rejectErasure = command('rejectErasure', {
  room: 'ledger',
  route: 'POST /erasures/:erasure/rejection',
  input: z.strictObject({ erasure: Id, version: Version }),
  asks: 'erasure.reject',
  of: ['security_admin'],
  records: [erasureRejected],
})

export const erasures = query('erasures', {
  room: 'ledger',
  route: 'GET /erasures',
  input: z.strictObject({ state: z.enum(erasureStates).optional(), ...Paging }),
  gives: pageOf(erasure.shape.extend({ proposedName: z.string().nullable(), decidedName: z.string().nullable() })),
  of: keepers,
})

/** Names of constraints and the refusal each stands for. */
export const constraints = {
  ledger_erasure_once: 'ledger.erasure-proposed',
  ledger_erasure_two: 'ledger.erasure-by-two',
  ledger_record_half_a_year: 'ledger.kept-half-a-year-unsealed',
}
