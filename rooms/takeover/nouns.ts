import * as z from 'zod'
import { noun } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { Code, Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { ofAuthority } from '../../core/pure/sight.ts'
import { sourceKinds, statedStatuses } from '../feedback/stated.ts'

export const TakeoverId = idOf('takeover')

/** 待上传 → 校对中 → 已入库; 仅留存 where the original is kept as evidence and nothing more; 已撤回 where it was begun by mistake. */
export const takeoverStates = ['begun', 'read', 'taken', 'kept', 'withdrawn'] as const
export type TakeoverState = (typeof takeoverStates)[number]

/** What a piece of the original is: 标题或说明, 问题, 整改措施, 完成情况, 余下文字. */
export const roles = ['section', 'item', 'measure', 'status', 'leftover'] as const
export type Role = (typeof roles)[number]

/** A stretch of one line: its number, from (inclusive), to (exclusive). */
export const Stretch = z.tuple([z.int().min(1), z.int().min(0), z.int().min(0)])
export type Stretch = z.infer<typeof Stretch>

/** One piece of the original with its places in order. Measures and status belong to the item before them. */
export const Piece = z.strictObject({
  role: z.enum(roles),
  at: z.array(Stretch).min(1).max(3_000),
  path: z.array(Line(100)).max(10),
  /** How far the document says an item is; null: it does not say. */
  status: z.enum(statedStatuses).nullable(),
  category: Code.or(z.literal('')),
})
export type Piece = z.infer<typeof Piece>

/** What a stated total is a number of; `nothing` where it is not about these items. */
export const counted = ['items', 'groups', 'measures', 'done', 'basicallyDone', 'underWay', 'nothing'] as const
export type Counted = (typeof counted)[number]

/** A number the document states, and what it counts. */
export const StatedTotal = z.strictObject({
  value: z.int().min(0).max(1_000_000_000),
  unit: Prose(50),
  text: Prose(2_000),
  at: z.array(Stretch).max(100),
  counts: z.enum(counted),
})
export type StatedTotal = z.infer<typeof StatedTotal>

/** A document of the office on its way into the system. */
export const takeover = noun('takeover', {
  table: 'takeover_takeover',
  shape: z.strictObject({
    id: TakeoverId,
    authority: Id,
    inspection: Id,
    body: Id,
    kind: z.enum(sourceKinds),
    title: Line(200),
    /** 文号 of the opinion, or what the office calls it. */
    number: Line(100),
    /** The day the opinion was received; rectification counts from it. */
    receivedOn: Day,
    state: z.enum(takeoverStates),
    file: Id.nullable(),
    fileName: Prose(255),
    sha256: Sha256.nullable(),
    characters: z.int(),
    /** What a person should know of the reading, as a JSON list of codes. */
    warnings: z.string(),
    /** The category of items that have none of their own. */
    category: Code.or(z.literal('')),
    /** The draft split, as JSON lists of Piece and StatedTotal. */
    pieces: z.string(),
    totals: z.string(),
    items: z.int(),
    /** Why stated totals that do not add up are accepted. */
    mismatch: Prose(500),
    by: PersonId,
    at: Instant,
    takenBy: PersonId.nullable(),
    takenOn: Day.nullable(),
    added: z.int(),
    changed: z.int(),
    same: z.int(),
    missing: z.int(),
    /** Why it was withdrawn. */
    withdrawal: Prose(500),
    withdrawnBy: PersonId.nullable(),
    withdrawnOn: Day.nullable(),
    version: Version,
  }),
  // 3.2: what an office has is office work; a team or a body sees what was taken over as items and tasks, never a draft.
  sight: { office: ofAuthority() },
})
export type Takeover = z.infer<typeof takeover.shape>

/** The original as it was read. */
export const original = noun('original', {
  table: 'takeover_original',
  shape: z.strictObject({ id: TakeoverId, authority: Id, lines: z.string(), grid: z.string() }),
  sight: { office: ofAuthority() },
})
export type Original = z.infer<typeof original.shape>

/** What the office decided for a head of its ledgers: a field of ours, or null, not taken over. */
export const ledgerHead = noun('ledgerHead', {
  table: 'takeover_head',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    head: Line(200),
    field: Line(40).nullable(),
    by: PersonId,
    onDay: Day,
    version: Version,
  }),
  sight: { office: ofAuthority() },
})
export type LedgerHead = z.infer<typeof ledgerHead.shape>

/** What the office decided for a word its ledgers write under 问题类别: a category of ours, or null, that of the whole takeover. */
export const ledgerCategory = noun('ledgerCategory', {
  table: 'takeover_category',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    /** The word without blanks, as `plainWord` gives it. */
    word: Line(200),
    category: Code.nullable(),
    by: PersonId,
    onDay: Day,
    version: Version,
  }),
  sight: { office: ofAuthority() },
})
export type LedgerCategory = z.infer<typeof ledgerCategory.shape>
