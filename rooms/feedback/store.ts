import { createHash } from 'node:crypto'
import { canonical } from '../../core/pure/canonical.ts'
import { type Day, dayOf } from '../../core/pure/days.ts'
import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import { carriedSheets } from '../findings/immediate-store.ts'
import type { Item, Objection, Opinion, OpinionDecision, Origin, Receipt, Statement, Wording } from './contract.ts'
import type { Standing } from './rules/taking.ts'

type Hand = Tx<'feedback'>

export const addOpinion = (tx: Hand, opinion: Opinion) => tx.insertInto('feedbackOpinion').values(opinion).execute()

/** Writes an opinion whose version the act has seen; gives it with its new version. */
export const saveOpinion = (tx: Hand, opinion: Opinion): Promise<Opinion> => saveSeen(tx, 'feedbackOpinion', opinion)

/** Writes an item whose version the act has seen; gives it with its new version. */
export const saveItem = (tx: Hand, item: Item): Promise<Item> => saveSeen(tx, 'feedbackItem', item)

/** Adds items, each with where it comes from. */
export async function addItems(tx: Hand, items: readonly Item[], origins: readonly Origin[]): Promise<void> {
  if (items.length === 0) return
  await tx.insertInto('feedbackItem').values(items).execute()
  await tx.insertInto('feedbackOrigin').values(origins).execute()
}

/** Takes an item out of a draft; gives the sheet it came from. */
export async function removeItem(tx: Hand, item: string): Promise<string> {
  const gone = await tx.deleteFrom('feedbackOrigin').where('item', '=', item).returning('sheet').execute()
  one(await tx.deleteFrom('feedbackItem').where('id', '=', item).returning('id').execute())
  return one(gone).sheet
}

/** The items of an opinion by number, locked, for acts that change several. */
export const lockItems = (tx: Hand, opinion: string): Promise<Item[]> =>
  tx.selectFrom('feedbackItem').selectAll().where('opinion', '=', opinion).orderBy('id').forUpdate().execute()

export const keepDecision = (tx: Hand, decision: OpinionDecision) =>
  tx.insertInto('feedbackDecision').values(decision).execute()

export const keepWordings = async (tx: Hand, wordings: readonly Wording[]): Promise<void> => {
  if (wordings.length > 0) await tx.insertInto('feedbackWording').values(wordings).execute()
}

export const keepReceipt = (tx: Hand, receipt: Receipt) => tx.insertInto('feedbackReceipt').values(receipt).execute()

export const addObjection = (tx: Hand, objection: Objection) =>
  tx.insertInto('feedbackObjection').values(objection).execute()

/** Writes an objection whose version the act has seen. */
export const saveObjection = (tx: Hand, objection: Objection): Promise<Objection> =>
  saveSeen(tx, 'feedbackObjection', objection)

/** An adopted sheet with the hash of its signed revision, as an item begins. */
export type Source = Readonly<{
  id: string
  serial: number
  revision: number
  hash: string
  title: string
  overview: string
  category: string
  subcategory: string
  state: string
  proposal: string
  ways: string
  /** Whether something of it was to be put right at once and was not when the team left (domain 2.4). */
  carried: boolean
}>

/** The adopted sheets of an inspection by number, each with the hash of its signed revision; read as the room findings. */
export async function sourcesOf(reader: Reader, inspection: string): Promise<Source[]> {
  const carried = await carriedSheets(reader, inspection)
  const sheets = await reader
    .selectFrom('findingsSheet as s')
    .innerJoin('findingsRevision as r', (join) =>
      join.onRef('r.sheet', '=', 's.id').onRef('r.revision', '=', 's.revision'),
    )
    .select([
      's.id',
      's.serial',
      's.revision',
      'r.hash',
      's.title',
      's.overview',
      's.category',
      's.subcategory',
      's.state',
    ])
    .select(['s.proposal', 's.ways'])
    .where('s.inspection', '=', inspection)
    .where('s.state', 'in', ['adopted', 'routed'])
    .orderBy('s.serial')
    .execute()
  return sheets.map((one) => ({ ...one, carried: carried.includes(one.id) }))
}

/** The items of a received opinion that stand, by number; for the room rectification, which makes a task of each. */
export const itemsOf = (reader: Reader, opinion: string): Promise<Item[]> =>
  reader
    .selectFrom('feedbackItem')
    .selectAll()
    .where('opinion', '=', opinion)
    .where('state', '<>', 'withdrawn')
    .orderBy('number')
    .execute()

/** One item as it stands now; for rooms below. */
export const itemBy = (reader: Reader, id: string): Promise<Item> =>
  reader.selectFrom('feedbackItem').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

export const opinionBy = (reader: Reader, id: string): Promise<Opinion> =>
  reader.selectFrom('feedbackOpinion').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** The version hash a printed opinion carries: its text and its items in order. */
export const hashOf = (opinion: Opinion, items: readonly Item[]): string => {
  const { id, number, overall, otherMatters, requirements, contact } = opinion
  const listed = [...items]
    .sort((a, b) => a.number - b.number)
    .map(({ number, title, text, revision }) => ({ number, title, text, revision }))
  return createHash('sha256')
    .update(canonical({ id, number, overall, otherMatters, requirements, contact, items: listed }))
    .digest('hex')
}

/** The sheets the items of an opinion come from. */
export const sheetsOf = async (reader: Reader, opinion: string): Promise<string[]> =>
  (await reader.selectFrom('feedbackOrigin').select('sheet').where('opinion', '=', opinion).execute()).map(
    ({ sheet }) => sheet,
  )

/** Where an item of a draft comes from. */
export const originOf = (reader: Reader, item: string): Promise<Origin> =>
  reader.selectFrom('feedbackOrigin').selectAll().where('item', '=', item).executeTakeFirstOrThrow()

export const lockOpinion = (tx: Hand, id: string): Promise<Opinion | undefined> =>
  tx.selectFrom('feedbackOpinion').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** Whether a person was the principal of a body on a day; read as the room identity. */
export async function isPrincipal(reader: Reader, person: string, body: string, on: Day): Promise<boolean> {
  const grants = await reader
    .selectFrom('identityGrant')
    .select('endedAt')
    .where('person', '=', person)
    .where('hat', '=', 'principal')
    .where('body', '=', body)
    .where('fromDay', '<=', on)
    .where((e) => e.or([e('untilDay', 'is', null), e('untilDay', '>=', on)]))
    .execute()
  return grants.some(({ endedAt }) => endedAt === null || dayOf(endedAt) >= on)
}

export const nameOf = async (reader: Reader, person: string): Promise<string> =>
  (await reader.selectFrom('identityPerson').select('name').where('id', '=', person).executeTakeFirstOrThrow()).name

/** The opinion of an inspection, locked; for what is taken over into it. */
export const lockOpinionOf = (tx: Hand, inspection: string): Promise<Opinion | undefined> =>
  tx.selectFrom('feedbackOpinion').selectAll().where('inspection', '=', inspection).forUpdate().executeTakeFirst()

/** The items of an opinion as what is taken over meets them: each with what a document of this kind said of it before. */
export async function standingOf(reader: Reader, opinion: string, kind: Statement['kind']): Promise<Standing[]> {
  const items = await reader
    .selectFrom('feedbackItem')
    .selectAll()
    .where('opinion', '=', opinion)
    .orderBy('number')
    .execute()
  if (items.length === 0) return []
  const ids = items.map(({ id }) => id)
  const said = await reader.selectFrom('feedbackStatement').selectAll().where('item', 'in', ids).execute()
  return items.map(({ id, title, text, chapter, category, subcategory, key, keyReason }) => {
    const mine = said.filter((one) => one.item === id)
    const statement = mine.find((one) => one.kind === kind) ?? null
    const own = mine.every((one) => one.kind === kind)
    return { item: id, title, text, chapter, category, subcategory, key, keyReason, statement, own }
  })
}

/** Items without a sheet: they are taken over. */
export const addItemsStated = async (tx: Hand, items: readonly Item[]): Promise<void> => {
  if (items.length > 0) await tx.insertInto('feedbackItem').values(items).execute()
}

/** Writes what a document says of an item, for the first time or anew. */
export async function putStatement(tx: Hand, statement: Statement): Promise<void> {
  if (statement.revision === 1) {
    await tx.insertInto('feedbackStatement').values(statement).execute()
    return
  }
  const { id, ...columns } = statement
  one(
    await tx
      .updateTable('feedbackStatement')
      .set({ ...columns, version: columns.version + 1 })
      .where('id', '=', id)
      .where('version', '=', columns.version)
      .returning('id')
      .execute(),
  )
}

/** What one takeover brought, by the number of its items; for rooms below. */
export const statementsFrom = (reader: Reader, source: string): Promise<(Statement & { number: number })[]> =>
  reader
    .selectFrom('feedbackStatement as s')
    .innerJoin('feedbackItem as i', 'i.id', 's.item')
    .selectAll('s')
    .select('i.number')
    .where('s.source', '=', source)
    .orderBy('i.number')
    .execute()
