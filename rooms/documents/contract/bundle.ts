import * as z from 'zod'
import { command, noun, query, record } from '../../../core/pure/contract.ts'
import { Instant } from '../../../core/pure/days.ts'
import { Id, idOf, PersonId, Version } from '../../../core/pure/ids.ts'
import { ofAuthority } from '../../../core/pure/sight.ts'

const room = 'documents'
export const bundleStates = ['asked', 'working', 'ready', 'failed', 'destroyed'] as const
export type BundleState = (typeof bundleStates)[number]

/**
 * All papers of a round that the office may print, as one ZIP: `total` things were looked at for `papers`, `done` of them so far. What is read only
 * with a purpose (talks, tips, leads) is not in it, nor whatever hides from some of the office that it is there. `inspection` is the key its file lies
 * under: its own, which goes with the key of any inspection whose papers it has (`destroyed`).
 */
export const bundle = noun('bundle', {
  table: 'documents_bundle',
  shape: z.strictObject({
    id: idOf('bundle'),
    authority: Id,
    round: Id,
    state: z.enum(bundleStates),
    askedBy: PersonId,
    askedAt: Instant,
    endedAt: Instant.nullable(),
    total: z.int(),
    done: z.int(),
    papers: z.int(),
    file: Id.nullable(),
    inspection: Id.nullable(),
    version: Version,
  }),
  sight: { office: ofAuthority() },
})
export type Bundle = z.infer<typeof bundle.shape>

export const bundleAsked = record('bundle.asked', { about: bundle, audience: ['office'], facts: { round: Id } })
export const bundleMade = record('bundle.made', {
  about: bundle,
  audience: ['office'],
  facts: { round: Id, papers: z.int(), size: z.int() },
})
export const bundleFailed = record('bundle.failed', { about: bundle, audience: ['office'], facts: { round: Id } })
/** It went with the key of an inspection. */
export const bundleDestroyed = record('bundle.destroyed', {
  about: bundle,
  audience: ['office'],
  facts: { round: Id, destruction: Id },
})

/** Asks for all papers of a round as one archive. Refuses `documents.bundle-under-way` while one is being made. */
export const bundleRound = command('bundleRound', {
  room,
  route: 'POST /rounds/:round/bundles',
  input: z.strictObject({ id: idOf('bundle'), round: Id }),
  asks: 'bundle.ask',
  of: ['office'],
  records: [bundleAsked],
})

/** The archives of a round, newest first, and how far the one being made is. */
export const bundles = query('bundles', {
  room,
  route: 'GET /rounds/:round/bundles',
  input: z.strictObject({ round: Id }),
  gives: z.strictObject({ rows: z.array(bundle.shape.extend({ askedByName: z.string(), size: z.int().nullable() })) }),
  of: ['office'],
})
