import { saveSeen } from '../../core/server/seen.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { Lookback, LookbackItem } from './contract.ts'
import type { Hand } from './store.ts'

/** Rows written by one statement; more parameters than this PostgreSQL does not take. */
const AT_ONCE = 1_000

export async function addItems(tx: Hand, items: readonly LookbackItem[]): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE)
    await tx
      .insertInto('evaluationLookbackItem')
      .values(items.slice(from, from + AT_ONCE))
      .execute()
}

export async function addLookback(tx: Hand, row: Lookback, items: readonly LookbackItem[]): Promise<void> {
  await tx.insertInto('evaluationLookback').values(row).execute()
  await addItems(tx, items)
}

export const saveLookback = (tx: Hand, row: Lookback): Promise<Lookback> => saveSeen(tx, 'evaluationLookback', row)
export const saveItem = (tx: Hand, row: LookbackItem): Promise<LookbackItem> =>
  saveSeen(tx, 'evaluationLookbackItem', row)

export const removeItem = (tx: Hand, id: string) =>
  tx.deleteFrom('evaluationLookbackItem').where('id', '=', id).execute()

export const itemsOf = (reader: Reader, lookback: string): Promise<LookbackItem[]> =>
  reader
    .selectFrom('evaluationLookbackItem')
    .selectAll()
    .where('lookback', '=', lookback)
    .orderBy('number')
    .orderBy('id')
    .execute()

/** Lets the body read what was judged: from the conclusion on. */
export const putOut = (tx: Hand, lookback: string) =>
  tx.updateTable('evaluationLookbackItem').set({ out: true }).where('lookback', '=', lookback).execute()

/** Rebounded items of concluded look-backs that wait for this task to be taken up again, locked, each with its look-back. */
export async function waitingFor(tx: Hand, task: string): Promise<{ item: LookbackItem; lookback: Lookback }[]> {
  const items = await tx
    .selectFrom('evaluationLookbackItem')
    .selectAll()
    .where('task', '=', task)
    .where('verdict', '=', 'rebounded')
    .where('reopenedOn', 'is', null)
    .where('out', '=', true)
    .orderBy('id')
    .forUpdate()
    .execute()
  const found: { item: LookbackItem; lookback: Lookback }[] = []
  for (const item of items) {
    const of = tx.selectFrom('evaluationLookback').selectAll().where('id', '=', item.lookback)
    found.push({ item, lookback: await of.executeTakeFirstOrThrow() })
  }
  return found
}
