import { sql } from 'kysely'
import type { Day } from '../../core/pure/days.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Tx } from '../../core/server/tables.ts'
import type { Climb, Reminder, ReminderSetting } from './contract.ts'

export type Hand = Tx<'notices'>

export const addSetting = (tx: Hand, row: ReminderSetting) => tx.insertInto('noticesSetting').values(row).execute()

/** Writes a setting whose version the act has seen; gives it with its new version. */
export const saveSetting = (tx: Hand, row: ReminderSetting): Promise<ReminderSetting> =>
  saveSeen(tx, 'noticesSetting', row)

/** Begins a notice of a day by one way, or gives the one that is there. */
export async function beginReminder(tx: Hand, row: Reminder): Promise<Reminder> {
  await tx
    .insertInto('noticesReminder')
    .values(row)
    .onConflict((c) => c.doNothing())
    .execute()
  return tx
    .selectFrom('noticesReminder')
    .selectAll()
    .where('person', '=', row.person)
    .where('onDay', '=', row.onDay)
    .where('way', '=', row.way)
    .executeTakeFirstOrThrow()
}

export const saveReminder = (tx: Hand, id: string, set: Partial<Reminder>) =>
  tx.updateTable('noticesReminder').set(set).where('id', '=', id).execute()

/** Notices older than a quarter of a year are of no use to anybody. */
export const forgetReminders = (tx: Hand, before: Day) =>
  tx.deleteFrom('noticesReminder').where('onDay', '<', before).execute()

/** Writes a climb down, once for each height of a clock and its day; gives whether it was new. */
export async function addClimb(tx: Hand, row: Climb): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('noticesClimb')
    .values(row)
    .onConflict((c) => c.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Climbs of clocks that were not stopped when it was looked last. */
export const openClimbs = (
  tx: Hand,
  codes?: readonly string[],
): Promise<Pick<Climb, 'id' | 'authority' | 'code' | 'about' | 'dueOn' | 'tip' | 'lead'>[]> =>
  tx
    .selectFrom('noticesClimb')
    .select(['id', 'authority', 'code', 'about', 'dueOn', 'tip', 'lead'])
    .where('endedOn', 'is', null)
    .$if(codes !== undefined, (some) => some.where('code', 'in', codes as readonly Climb['code'][]))
    .execute()

export async function endClimbs(tx: Hand, over: readonly Pick<Climb, 'id'>[], on: Day): Promise<void> {
  if (over.length === 0) return
  await tx
    .updateTable('noticesClimb')
    .set({ endedOn: on, version: sql`version + 1` as never })
    .where('id', 'in', over.map(({ id }) => id) as never)
    .execute()
}
