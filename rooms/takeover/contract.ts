import * as z from 'zod'
import { command, record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { Code, Id, Line, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { sourceKinds } from '../feedback/stated.ts'
import { Piece, StatedTotal, TakeoverId, takeover } from './nouns.ts'

export * from './nouns.ts'
export * from './queries.ts'

const room = 'takeover'

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const ofTakeover = { about: takeover, audience: ['office'] as const }
const Count = z.int().min(0)

export const takeoverBegun = record('takeover.begun', { ...ofTakeover, facts: { kind: z.enum(sourceKinds) } })
/** The original was read and split; `file` is null for text that was pasted. */
export const takeoverRead = record('takeover.read', {
  ...ofTakeover,
  facts: { file: Id.nullable(), sha256: Sha256, characters: Count, items: Count },
})
export const takeoverCorrected = record('takeover.corrected', { ...ofTakeover, facts: { items: Count, pieces: Count } })
export const takeoverMapped = record('takeover.mapped', { ...ofTakeover, facts: { heads: Count, categories: Count } })
export const mismatchAccepted = record('takeover.mismatchAccepted', { ...ofTakeover, facts: { totals: Count } })
export const takeoverKept = record('takeover.kept', ofTakeover)
export const takeoverWithdrawn = record('takeover.withdrawn', ofTakeover)
export const takeoverTaken = record('takeover.taken', {
  ...ofTakeover,
  facts: { opinion: Id, new: Count, changed: Count, same: Count, missing: Count },
})

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const office = ['office'] as const
const OnTakeover = { takeover: TakeoverId, version: Version }

export const startTakeover = command('startTakeover', {
  room,
  route: 'POST /inspections/:inspection/takeovers',
  input: z.strictObject({
    id: TakeoverId,
    inspection: Id,
    kind: z.enum(sourceKinds),
    title: Line(200),
    number: Line(100),
    receivedOn: Day,
  }),
  asks: 'takeover.start',
  of: office,
  locks: ['inspection'],
  records: [takeoverBegun],
})

/** Characters of a text that can be pasted at once; a longer one comes as a file. */
export const LONGEST_PASTE = 300_000

export const pasteText = command('pasteText', {
  room,
  route: 'POST /takeovers/:takeover/text',
  input: z.strictObject({ ...OnTakeover, text: Prose(LONGEST_PASTE) }),
  asks: 'takeover.read',
  of: office,
  records: [takeoverRead],
})

/** The split as a person has corrected it, saved as he goes. Nothing that stood in a piece may be missing. */
export const correctTakeover = command('correctTakeover', {
  room,
  route: 'PUT /takeovers/:takeover/split',
  input: z.strictObject({
    ...OnTakeover,
    pieces: z.array(Piece).max(5_000),
    totals: z.array(StatedTotal).max(200),
    category: Code.or(z.literal('')),
  }),
  asks: 'takeover.correct',
  of: office,
  records: [takeoverCorrected],
})

/** Different words one ledger may write under 问题类别 and still be mapped; more of them are no categories. */
export const MOST_WORDS = 200

/** What the heads of a ledger and the words under 问题类别 mean, decided once for all ledgers of the office. */
export const mapLedger = command('mapLedger', {
  room,
  route: 'PUT /takeovers/:takeover/heads',
  input: z.strictObject({
    ...OnTakeover,
    heads: z
      .array(z.strictObject({ head: Line(200), field: Line(40).nullable() }))
      .min(1)
      .max(256),
    words: z
      .array(z.strictObject({ word: Line(200), category: Code.nullable() }))
      .max(MOST_WORDS)
      .default([]),
    category: Code.or(z.literal('')),
  }),
  asks: 'takeover.map',
  of: office,
  records: [takeoverMapped],
})

/** Stated totals that do not add up are taken as they stand, with the reason. */
export const acceptMismatch = command('acceptMismatch', {
  room,
  route: 'POST /takeovers/:takeover/mismatch',
  input: z.strictObject({ ...OnTakeover, reason: Line(500) }),
  asks: 'takeover.accept',
  of: office,
  records: [mismatchAccepted],
})

/** The original stays as evidence and is not taken over: a scan, for example. */
export const keepOnly = command('keepOnly', {
  room,
  route: 'POST /takeovers/:takeover/keeping',
  input: z.strictObject({ ...OnTakeover, file: Id }),
  asks: 'takeover.keep',
  of: office,
  records: [takeoverKept],
})

/** A takeover begun by mistake is withdrawn, before it is taken over. What was brought stays as it is and is seen by the office as before. */
export const withdrawTakeover = command('withdrawTakeover', {
  room,
  route: 'POST /takeovers/:takeover/withdrawal',
  input: z.strictObject({ ...OnTakeover, reason: Line(500) }),
  asks: 'takeover.withdraw',
  of: office,
  records: [takeoverWithdrawn],
})

export const constraints = {
  takeover_takeover_seal: 'documents.linked',
}
