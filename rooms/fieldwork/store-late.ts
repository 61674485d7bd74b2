import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { Late, LateReading } from './contract/late.ts'
import type { Hand } from './store.ts'

/** Keeps what arrived late, sealed; false where it lies there already. */
export async function addLate(
  tx: Hand,
  late: Late,
  content: Readonly<{ id: string; wrapped: Buffer; sealed: Buffer }>,
): Promise<void> {
  const { authority, inspection } = late
  await tx.insertInto('fieldworkLate').values(late).execute()
  await tx
    .insertInto('fieldworkLateContent')
    .values({ ...content, authority, inspection, late: late.id, handed: false })
    .execute()
}

/** What lies in the box under an id, and how many things of a sender do. */
export const lateOf = (reader: Reader, id: string) =>
  reader.selectFrom('fieldworkLate').select(['id', 'sender', 'sha256']).where('id', '=', id).executeTakeFirst()
export const countOf = async (reader: Reader, sender: string): Promise<number> => {
  const all = reader.selectFrom('fieldworkLate').where('sender', '=', sender)
  return (await all.select((e) => e.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n
}

/** Writes a late item whose version the act has seen; once handed over its content can be opened by the team. */
export async function saveLate(tx: Hand, late: Late): Promise<Late> {
  const saved = await saveSeen(tx, 'fieldworkLate', late)
  if (late.state !== 'handed') return saved
  const content = tx.updateTable('fieldworkLateContent').set({ handed: true }).where('late', '=', late.id)
  one(await content.returning('id').execute())
  return saved
}

/** Whether anybody has opened it. */
export const wasRead = async (reader: Reader, late: string): Promise<boolean> =>
  (await reader.selectFrom('fieldworkLateReading').select('id').where('about', '=', late).executeTakeFirst()) !==
  undefined

/** Session and end of a reading are set by the database, which compares them again in the walls. */
export const addLateReading = (tx: Hand, reading: Omit<LateReading, 'openedUntil'>) =>
  tx.insertInto('fieldworkLateReading').values(reading).execute()

/** Takes out what the late items of an inspection say; that they came stays. */
export const forgetLate = (tx: Hand, inspection: string) =>
  tx.deleteFrom('fieldworkLateContent').where('inspection', '=', inspection).execute()
