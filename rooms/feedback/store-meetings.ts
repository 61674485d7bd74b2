import { saveSeen } from '../../core/server/seen.ts'
import type { Tx } from '../../core/server/tables.ts'
import type { FeedbackMeeting, TownCopy, TownItem } from './contract/meetings.ts'

type Hand = Tx<'feedback'>

export const addMeetings = (tx: Hand, rows: readonly FeedbackMeeting[]) =>
  tx.insertInto('feedbackMeeting').values(rows).execute()
export const saveMeeting = (tx: Hand, row: FeedbackMeeting) => saveSeen(tx, 'feedbackMeeting', row)

/** A copy for a town, with its items as they were handed over. */
export async function addTownCopy(tx: Hand, copy: TownCopy, items: readonly TownItem[]): Promise<void> {
  await tx.insertInto('feedbackTownCopy').values(copy).execute()
  await tx.insertInto('feedbackTownItem').values(items).execute()
}
export const saveTownCopy = (tx: Hand, copy: TownCopy) => saveSeen(tx, 'feedbackTownCopy', copy)
