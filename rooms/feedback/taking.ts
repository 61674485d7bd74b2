import { createHash } from 'node:crypto'
import { canonical, type Plain } from '../../core/pure/canonical.ts'
import type { Day } from '../../core/pure/days.ts'
import { type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { Item, Opinion } from './nouns.ts'
import { MOST_ITEMS } from './rules.ts'
import type { Stated, Statement } from './stated.ts'

type Walled = { authority: string; inspection: string; body: string }

/** The fingerprint of what is taken over, by which the takeover it came with knows it again. */
export const hashOfStated = (items: readonly Stated[]): string =>
  createHash('sha256')
    .update(canonical(items as unknown as Plain))
    .digest('hex')

/**
 * Whether items may be taken over into the opinion of an inspection. Refuses an opinion that was made here
 * (`feedback.opinion-made-here`), a day to come and more items than an opinion has.
 */
export function mayTakeOver(opinion: Opinion | undefined, receivedOn: Day, items: number, today: Day): true | Refusal {
  if (opinion && !opinion.takenOver) return refuse('feedback.opinion-made-here', { number: opinion.number })
  if (receivedOn > today) return refuse('feedback.not-yet', { day: receivedOn, today })
  return items > MOST_ITEMS ? refuse('feedback.too-many-items', { count: items, most: MOST_ITEMS }) : true
}

/** The words of an item as a document states them. */
export const wordsFrom = ({ title, text, chapter, category, subcategory, key, keyReason }: Stated) => ({
  title,
  text,
  chapter,
  category,
  subcategory,
  key,
  keyReason,
})

/** An item that was fed back and answered for before this system. */
export const itemStated = (
  { authority, inspection, body }: Walled,
  opinion: string,
  stated: Stated,
  id: string,
  number: number,
): Item => ({
  id,
  authority,
  inspection,
  body,
  opinion,
  number,
  ...wordsFrom(stated),
  state: 'acknowledged',
  delivered: true,
  revision: 1,
  version: 1,
})

/** What a document says of an item besides its words. */
const saidOf = (stated: Stated) => ({
  path: stated.path,
  status: stated.status,
  statusText: stated.statusText,
  goal: stated.goal,
  leaderName: stated.leaderName,
  unitName: stated.unitName,
  responsibleName: stated.responsibleName,
  dueOn: stated.dueOn,
  concentrated: stated.concentrated,
  lasting: stated.lasting,
  rulesMade: stated.rulesMade,
  recoveredFen: stated.recoveredFen,
  heldToAccount: stated.heldToAccount,
  alikeFound: stated.alikeFound,
  campaigns: stated.campaigns,
  closedOn: stated.closedOn,
  closingOpinion: stated.closingOpinion,
  publicText: stated.publicText,
  fromLine: stated.fromLine,
  toLine: stated.toLine,
  page: stated.page,
})

export type Came = Readonly<{ source: string; kind: Statement['kind']; by: string; onDay: Day }>

/** What the document says, to be kept beside its item; a later one of the same kind takes the place of `before`. */
export function statementOf(
  { authority, inspection, body, id: item }: Item,
  stated: Stated,
  came: Came,
  id: string,
  before: Statement | null,
): Statement {
  return {
    ...saidOf(stated),
    id: before?.id ?? id,
    authority,
    inspection,
    body,
    item,
    finding: stated.text,
    measures: JSON.stringify(stated.measures),
    source: came.source,
    kind: came.kind,
    by: came.by,
    onDay: came.onDay,
    revision: (before?.revision ?? 0) + 1,
    version: before?.version ?? 1,
  }
}
