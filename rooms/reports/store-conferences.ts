import { sql } from 'kysely'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader } from '../../core/server/tables.ts'
import type * as met from './nouns-conferences.ts'
import type { Hand } from './store.ts'

export const saveConference = (tx: Hand, row: met.Conference) => saveSeen(tx, 'reportsConference', row)
export const saveItem = (tx: Hand, row: met.AgendaItem) => saveSeen(tx, 'reportsAgendaItem', row)
export const savePresence = (tx: Hand, row: met.Presence) => saveSeen(tx, 'reportsPresence', row)
export const saveTask = (tx: Hand, row: met.DecisionTask) => saveSeen(tx, 'reportsDecisionTask', row)
export const saveDisposal = (tx: Hand, row: met.Disposal) => saveSeen(tx, 'reportsDisposal', row)

export const addConference = (tx: Hand, row: met.Conference) => tx.insertInto('reportsConference').values(row).execute()
export const addItems = (tx: Hand, rows: readonly met.AgendaItem[]) =>
  tx.insertInto('reportsAgendaItem').values(rows).execute()
export const addPresences = (tx: Hand, rows: readonly met.Presence[]) =>
  tx.insertInto('reportsPresence').values(rows).execute()
export const addPapers = (tx: Hand, rows: readonly met.SeatPaper[]) =>
  tx.insertInto('reportsSeatPaper').values(rows).execute()
export const addBallots = async (tx: Hand, rows: readonly met.Ballot[]): Promise<void> => {
  if (rows.length > 0) await tx.insertInto('reportsBallot').values(rows).execute()
}
export const addTasks = async (tx: Hand, rows: readonly met.DecisionTask[]): Promise<void> => {
  if (rows.length > 0) await tx.insertInto('reportsDecisionTask').values(rows).execute()
}
export const addDisposal = (tx: Hand, row: met.Disposal) => tx.insertInto('reportsDisposal').values(row).execute()

/** Marks copies as back; gives how many were out. */
export const returnPapers = async (
  tx: Hand,
  conference: string,
  papers: readonly string[],
  on: met.SeatPaper['givenOn'],
) =>
  (
    await tx
      .updateTable('reportsSeatPaper')
      .set({ returnedOn: on })
      .where('conference', '=', conference)
      .where('id', 'in', papers)
      .where('returnedOn', 'is', null)
      .returning('id')
      .execute()
  ).length

export const itemsOf = (reader: Reader, conference: string): Promise<met.AgendaItem[]> =>
  reader.selectFrom('reportsAgendaItem').selectAll().where('conference', '=', conference).orderBy('place').execute()
export const seatsOf = (reader: Reader, conference: string): Promise<met.Presence[]> =>
  reader
    .selectFrom('reportsPresence')
    .selectAll()
    .where('conference', '=', conference)
    .orderBy(sql`array_position(array['chair', 'member', 'inCharge', 'attending', 'recorder'], capacity)`)
    .orderBy('place')
    .orderBy('id')
    .execute()
export const papersOf = (reader: Reader, conference: string): Promise<met.SeatPaper[]> =>
  reader.selectFrom('reportsSeatPaper').selectAll().where('conference', '=', conference).orderBy('copyNumber').execute()
