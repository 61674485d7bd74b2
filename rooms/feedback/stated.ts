import * as z from 'zod'
import { noun } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { body } from '../../core/pure/hats.ts'
import { Code, Id, Line, PersonId, Prose, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority, ofBody } from '../../core/pure/sight.ts'
import { ItemId } from './nouns.ts'

/** What kind of document was taken over: 整改情况报告, 反馈意见, 整改台账. */
export const sourceKinds = ['rectificationReport', 'feedback', 'ledger'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** How far a document says an item is; null where it does not say. */
export const statedStatuses = ['done', 'basicallyDone', 'stageDone', 'inProgress', 'notDone', 'longTerm'] as const
export type StatedStatus = (typeof statedStatuses)[number]

const Counted = z.int().min(0).max(1_000_000).nullable()

/** What a document says of an item besides its finding. Null: it does not say. Money is whole fen. */
const Said = {
  path: Prose(300),
  status: z.enum(statedStatuses).nullable(),
  statusText: Prose(20_000),
  goal: Prose(2_000),
  leaderName: Prose(50),
  unitName: Prose(200),
  responsibleName: Prose(50),
  dueOn: Day.nullable(),
  concentrated: z.boolean().nullable(),
  lasting: z.boolean().nullable(),
  rulesMade: Counted,
  recoveredFen: z.int().min(0).max(1_000_000_000_000_000).nullable(),
  heldToAccount: Counted,
  alikeFound: Counted,
  campaigns: Counted,
  closedOn: Day.nullable(),
  closingOpinion: Prose(2_000),
  publicText: Prose(2_000),
  fromLine: z.int().min(1).max(10_000_000),
  toLine: z.int().min(1).max(10_000_000),
  page: z.int().min(1).max(100_000).nullable(),
}

/** An item as a document states it, on its way in. */
export const Stated = z.strictObject({
  ...Said,
  title: Line(200),
  text: Prose(5_000).trim().min(1),
  chapter: Prose(100),
  category: Code,
  subcategory: Code.or(z.literal('')),
  key: z.boolean(),
  keyReason: Prose(500),
  measures: z.array(Prose(2_000).trim().min(1)).max(100),
})
export type Stated = z.infer<typeof Stated>

/** What a document that was taken over says of an item (原文所述), and where in it. One for each kind of document. */
export const statement = noun('statement', {
  table: 'feedback_statement',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id,
    body: Id,
    item: ItemId,
    /** The takeover it came with. */
    source: Id,
    kind: z.enum(sourceKinds),
    ...Said,
    finding: Prose(5_000),
    /** The measures in order, as a JSON list. */
    measures: z.string(),
    by: PersonId,
    onDay: Day,
    revision: z.int(),
    version: Version,
  }),
  // 3.2, what was handed over: those who decide or check, and the body its own. Where an item comes from is office work, no team's.
  sight: {
    ...each(['office', 'leading_group', 'secretary', 'discipline', 'organisation'], ofAuthority()),
    ...each(body, ofBody()),
  },
})
export type Statement = z.infer<typeof statement.shape>
