import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { ExitItem, Instruction, Loan, Partner, Reading, Talk, Visit, Words } from './nouns.ts'
import type { Series } from './rules.ts'

export type Hand = Tx<'fieldwork'>

/** Draws the next number of a series within an inspection. Whoever draws at the same time waits for this act; one that fails gives it back. */
export async function drawSerial(
  tx: Hand,
  { inspection, authority }: { inspection: string; authority: string },
  series: Series,
): Promise<number> {
  const { last } = await tx
    .insertInto('fieldworkCounter')
    .values({ inspection, series, authority, last: 1 })
    .onConflict((c) =>
      c.columns(['inspection', 'series']).doUpdateSet((e) => ({ last: e('fieldworkCounter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** A new talk and with whom it is to be. */
export async function addTalk(tx: Hand, talk: Talk, partner: Partner): Promise<void> {
  await tx.insertInto('fieldworkTalk').values(talk).execute()
  await tx.insertInto('fieldworkPartner').values(partner).execute()
}

/** Writes a talk whose version the act has seen; gives it with its new version. */
export const saveTalk = (tx: Hand, talk: Talk): Promise<Talk> => saveSeen(tx, 'fieldworkTalk', talk)

/** What was said, in place of what was written of this talk before. */
export async function putWords(tx: Hand, { id, ...words }: Words): Promise<void> {
  const { talk: _, ...columns } = words
  await tx
    .insertInto('fieldworkWords')
    .values({ id, ...words })
    .onConflict((c) => c.column('talk').doUpdateSet(columns))
    .execute()
}

/** From the confirmation on what was said is read with a purpose only, by its talkers too. */
export async function closeWords(tx: Hand, talk: string): Promise<void> {
  one(await tx.updateTable('fieldworkWords').set({ writing: false }).where('talk', '=', talk).returning('id').execute())
}

export const partnerOf = (reader: Reader, talk: string): Promise<Partner> =>
  reader.selectFrom('fieldworkPartner').selectAll().where('talk', '=', talk).executeTakeFirstOrThrow()

export const wordsOf = (reader: Reader, talk: string): Promise<Words> =>
  reader.selectFrom('fieldworkWords').selectAll().where('talk', '=', talk).executeTakeFirstOrThrow()

/** Session and end of a reading are set by the database, which compares them again in the walls. */
export const addReading = (tx: Hand, reading: Omit<Reading, 'openedUntil'>) =>
  tx.insertInto('fieldworkReading').values(reading).execute()

export const addVisit = (tx: Hand, visit: Visit) => tx.insertInto('fieldworkVisit').values(visit).execute()

/** Writes a visit whose version the act has seen; gives it with its new version. */
export const saveVisit = (tx: Hand, visit: Visit): Promise<Visit> => saveSeen(tx, 'fieldworkVisit', visit)

export const addLoan = (tx: Hand, loan: Loan) => tx.insertInto('fieldworkLoan').values(loan).execute()

/** Writes a borrowed paper whose version the act has seen; gives it with its new version. */
export const saveLoan = (tx: Hand, loan: Loan): Promise<Loan> => saveSeen(tx, 'fieldworkLoan', loan)

export const addInstruction = (tx: Hand, one: Instruction) =>
  tx.insertInto('fieldworkInstruction').values(one).execute()

/** Writes a request for instruction whose version the act has seen; gives it with its new version. */
export const saveInstruction = (tx: Hand, instruction: Instruction): Promise<Instruction> =>
  saveSeen(tx, 'fieldworkInstruction', instruction)

/** Keeps what was stated or accepted, in place of what was said of the same item before; gives the row as it stands. */
export async function putExitItem(tx: Hand, item: ExitItem): Promise<ExitItem> {
  const { done, open, reason, by, onDay } = item
  return tx
    .insertInto('fieldworkExitItem')
    .values(item)
    .onConflict((c) =>
      c.columns(['inspection', 'item']).doUpdateSet((e) => ({
        ...{ done, open, reason, by, onDay },
        version: e('fieldworkExitItem.version', '+', 1),
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** What was stated or accepted of an inspection's checklist. */
export const exitItemsOf = (reader: Reader, inspection: string): Promise<ExitItem[]> =>
  reader.selectFrom('fieldworkExitItem').selectAll().where('inspection', '=', inspection).execute()
