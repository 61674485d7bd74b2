import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, idOf, Line, PersonId, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, notAmong, ofAuthority } from '../../../core/pure/sight.ts'
import { Sealed, TipId, tip } from '../nouns.ts'
import { largestScan, scannable } from '../rules/scans.ts'

const room = 'tips'

// ── nouns ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const FloodGateId = idOf('floodGate')
export const TipDestructionId = idOf('tipDestruction')

/**
 * 来件激增的界限: from so many tips waiting on, those that prove no work are held for a person to look at; from `most` on all are. Nothing is refused.
 * Each setting stands in the place of the one it replaces, with who set it and why.
 */
export const floodGate = noun('floodGate', {
  table: 'tips_threshold',
  shape: z.strictObject({
    id: FloodGateId,
    authority: Id,
    replaces: FloodGateId.nullable(),
    floodAt: z.int().min(1).max(100_000),
    most: z.int().min(1).max(100_000),
    reason: Line(500),
    by: PersonId,
    sinceDay: Day,
    version: Version,
  }),
  sight: { office: ofAuthority() },
})
export type FloodGate = z.infer<typeof floodGate.shape>

/** Who sees how many there are: the office, and those above it, who see nothing else of tips (domain 3.2: S). */
export const countReaders = ['office', 'leading_group', 'secretary'] as const
/** Fewer than this are told as none wherever somebody answered or told something himself (traps 14, 43); in counts of tips the database holds it (0095). */
export const fewestTold = 5
export const countSides = ['all', 'against', 'channel', 'named', 'state'] as const

/**
 * How many came in a month that is over, by one side at a time, counted once some days after it and never again (`counting.ts`): between two counts of one month
 * a single tip would show. `n` is null where it would say too much (fewer than five, or none; traps 14).
 */
export const tipCount = noun('tipCount', {
  table: 'tips_count',
  shape: z.strictObject({
    authority: Id,
    month: Day,
    side: z.enum(countSides),
    key: z.string(),
    n: z.int().min(fewestTold).nullable(),
  }),
  sight: each(countReaders, ofAuthority()),
})

export const tipDestructionStates = ['proposed', 'destroyed', 'rejected'] as const
export type TipDestructionState = (typeof tipDestructionStates)[number]
export const tipDestructionReasons = ['retentionEnded', 'order'] as const

/**
 * That the key of a tip is destroyed, and with it what was said, its files and the shares of an identity: proposed by one of the office, confirmed by
 * another (domain 2.8). `basis`: the paper that orders it. The line stays for good; whom the tip is about sees none.
 */
export const tipDestruction = noun('tipDestruction', {
  table: 'tips_destruction',
  shape: z.strictObject({
    id: TipDestructionId,
    authority: Id,
    tip: TipId,
    number: Line(60),
    receivedOn: Day,
    aboutPersons: z.array(PersonId),
    reason: z.enum(tipDestructionReasons),
    basis: Line(200),
    state: z.enum(tipDestructionStates),
    proposedBy: PersonId,
    proposedOn: Day,
    decidedBy: PersonId.nullable(),
    decidedOn: Day.nullable(),
    messages: z.int(),
    files: z.int(),
    identity: z.boolean(),
    /** SHA-256 of the list of what was destroyed: kinds, days and sizes. */
    list: Sha256.nullable(),
    version: Version,
  }),
  sight: { office: notAmong(ofAuthority(), 'aboutPersons') },
})
export type TipDestruction = z.infer<typeof tipDestruction.shape>

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const watched = ['office', 'audit_admin'] as const
export const floodGateSet = record('floodGate.set', {
  about: floodGate,
  audience: watched,
  facts: { floodAt: z.int(), most: z.int() },
})
/** `hash`: of the scan as it lies, sealed. */
export const tipScanned = record('tip.scanned', {
  about: tip,
  audience: ['office'],
  facts: { kind: z.enum(scannable), size: z.int(), hash: Sha256 },
})
const ofDestruction = { about: tipDestruction, audience: watched }
export const tipDestructionProposed = record('tipDestruction.proposed', {
  ...ofDestruction,
  facts: { tip: TipId, reason: z.enum(tipDestructionReasons) },
})
export const tipDestructionRejected = record('tipDestruction.rejected', { ...ofDestruction, facts: { tip: TipId } })
export const tipKeyDestroyed = record('tipKey.destroyed', {
  ...ofDestruction,
  facts: { tip: TipId, messages: z.int(), files: z.int(), identity: z.boolean(), list: Sha256 },
})

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Sets from how many tips of a day on a flood begins, and from how many on all are held. `replaces`: the setting one saw. */
export const setFloodGate = command('setFloodGate', {
  room,
  route: 'POST /flood-gates',
  input: z.strictObject({
    id: FloodGateId,
    replaces: FloodGateId.nullable(),
    floodAt: floodGate.shape.shape.floodAt,
    most: floodGate.shape.shape.most,
    reason: Line(500),
  }),
  asks: 'floodGate.set',
  of: ['office'],
  records: [floodGateSet],
})

/**
 * Puts the scan of a letter, of a note of a call or a visit beside the tip: a photo or a PDF, sealed in the browser to the key of the tip, as walled as
 * what it says. Only of what the office entered.
 */
export const addScan = command('addScan', {
  room,
  route: 'POST /tips/:tip/scans',
  input: z.strictObject({
    id: Id,
    tip: TipId,
    kind: z.enum(scannable),
    size: z.int().min(1).max(largestScan),
    sealed: Sealed(80, Math.ceil((largestScan * 4) / 3) + 200),
  }),
  largest: 12 * 1024 * 1024,
  asks: 'tip.register',
  of: ['office'],
  records: [tipScanned],
})

/** Proposes to destroy the key of a tip that is closed; because its time of keeping ended, or by order. */
export const proposeTipDestruction = command('proposeTipDestruction', {
  room,
  route: 'POST /tips/:tip/destructions',
  input: z.strictObject({ id: TipDestructionId, tip: TipId, reason: z.enum(tipDestructionReasons), basis: Line(200) }),
  asks: 'tipKey.propose',
  of: ['office'],
  grave: true,
  records: [tipDestructionProposed],
})

const OnDestruction = { tipDestruction: TipDestructionId, version: Version }

/** Destroys the key, for good. By another person than who proposed it; `typed`: the number of the tip, written out by him. */
export const confirmTipDestruction = command('confirmTipDestruction', {
  room,
  route: 'POST /tip-destructions/:tipDestruction/confirmation',
  input: z.strictObject({ ...OnDestruction, typed: Line(60) }),
  asks: 'tipKey.destroy',
  of: ['office'],
  grave: true,
  records: [tipKeyDestroyed],
})

/** Leaves the key as it is. Whoever proposed it may take it back himself. */
export const rejectTipDestruction = command('rejectTipDestruction', {
  room,
  route: 'POST /tip-destructions/:tipDestruction/rejection',
  input: z.strictObject(OnDestruction),
  asks: 'tipKey.reject',
  of: ['office'],
  records: [tipDestructionRejected],
})

// ── queries ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The thresholds that were set, the present one first; before the first, those of the house hold (200 and 2,000). */
export const floodGates = query('floodGates', {
  room,
  route: 'GET /flood-gates',
  input: z.strictObject(Paging),
  gives: pageOf(floodGate.shape.extend({ byName: z.string() })),
  of: ['office'],
})

/** How many tips came, month by month that is over, newest first: each side with its counts, small ones not said. */
export const tipCounts = query('tipCounts', {
  room,
  route: 'GET /tip-counts',
  input: z.strictObject({
    ...Paging,
    monthFrom: Day.optional(),
    monthUntil: Day.optional(),
    side: z.enum(countSides).optional(),
  }),
  gives: pageOf(
    z.strictObject({
      month: Day,
      side: z.enum(countSides),
      key: z.string(),
      n: z.int().nullable(),
    }),
  ),
  of: countReaders,
})

/** Keys of tips that were destroyed, or are proposed to be; newest first. */
export const tipDestructions = query('tipDestructions', {
  room,
  route: 'GET /tip-destructions',
  input: z.strictObject({
    ...Paging,
    state: z.enum(tipDestructionStates).optional(),
    reason: z.enum(tipDestructionReasons).optional(),
    tip: TipId.optional(),
    q: Line(60).optional(),
  }),
  gives: pageOf(
    tipDestruction.shape.extend({ proposedName: z.string(), decidedName: z.string() }).omit({ aboutPersons: true }),
  ),
  of: ['office'],
})
