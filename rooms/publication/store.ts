import type { Echo } from './contract/echoes.ts'
import { randomInt } from 'node:crypto'
import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { Disclosure, KeptHit, Posting, Publication, PublishedItem, Satisfaction, Withholding } from './nouns.ts'

export type Hand = Tx<'publication'>

/** Letters and digits that nobody mistakes for others on a wall. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
export const newSlug = (): string => Array.from({ length: 8 }, () => signs[randomInt(signs.length)]).join('')

export const addDisclosure = (tx: Hand, row: Disclosure) => tx.insertInto('publicationDisclosure').values(row).execute()
export const addWithholding = (tx: Hand, row: Withholding) =>
  tx.insertInto('publicationWithholding').values(row).execute()
export const addPage = (tx: Hand, row: Publication) => tx.insertInto('publicationPage').values(row).execute()
export const addKept = (tx: Hand, row: KeptHit) => tx.insertInto('publicationKept').values(row).execute()
export const addPosting = (tx: Hand, row: Posting) => tx.insertInto('publicationPosting').values(row).execute()
export const addEcho = (tx: Hand, row: Echo) => tx.insertInto('publicationEcho').values(row).execute()
export const saveEcho = (tx: Hand, row: Echo): Promise<Echo> => saveSeen(tx, 'publicationEcho', row)
export const addSheets = (tx: Hand, row: Satisfaction) => tx.insertInto('publicationSatisfaction').values(row).execute()

/** The clock of an inspection; undefined before its review opinion was received. */
export const lockDisclosure = (tx: Hand, inspection: string): Promise<Disclosure | undefined> =>
  tx.selectFrom('publicationDisclosure').selectAll().where('inspection', '=', inspection).forUpdate().executeTakeFirst()

export const saveDisclosure = (tx: Hand, row: Disclosure): Promise<Disclosure> =>
  saveSeen(tx, 'publicationDisclosure', row)

/** Writes a withholding whose version the act has seen; gives it with its new version. */
export const saveWithholding = (tx: Hand, row: Withholding): Promise<Withholding> =>
  saveSeen(tx, 'publicationWithholding', row)

/** Writes a page whose version the act has seen; gives it with its new version. */
export const savePage = (tx: Hand, page: Publication): Promise<Publication> => saveSeen(tx, 'publicationPage', page)

export const itemsOf = (reader: Reader, page: string): Promise<PublishedItem[]> =>
  reader.selectFrom('publicationItem').selectAll().where('page', '=', page).orderBy('place').execute()

export const keptOf = (reader: Reader, page: string): Promise<KeptHit[]> =>
  reader.selectFrom('publicationKept').selectAll().where('page', '=', page).orderBy('onDay').orderBy('id').execute()

export async function addItems(tx: Hand, items: readonly PublishedItem[]): Promise<void> {
  if (items.length > 0) await tx.insertInto('publicationItem').values(items).execute()
}

export async function saveItem(tx: Hand, item: PublishedItem): Promise<void> {
  const { id, ...columns } = { ...item, version: item.version + 1 }
  one(await tx.updateTable('publicationItem').set(columns).where('id', '=', id).returning('id').execute())
}

export async function dropItems(tx: Hand, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom('publicationItem').where('id', 'in', ids).execute()
}
