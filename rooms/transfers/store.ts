import { sql, type Insertable } from 'kysely'
import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Owned, Reader, Tables, Tx } from '../../core/server/tables.ts'
import { mayConsult } from './rules.ts'
import { lead as leadNoun } from './nouns.ts'
import type {
  Alike,
  Enclosure,
  Inquiry,
  Lead,
  LeadLookup,
  LeadMatter,
  LeadOutcome,
  LeadReading,
  LeadTransfer,
  Receiver,
} from './nouns.ts'

export type Hand = Tx<'transfers'>
type Mine = Owned['transfers']

/** Writes a new row of one of the room's tables. */
export const add = <T extends Exclude<Mine, 'transfersMatter' | 'transfersLookup'>>(
  tx: Hand,
  table: T,
  row: Insertable<Tables[T]>,
) => tx.insertInto(table).values(row).execute()

const persons = (ids: readonly string[]) => sql`${[...ids]}::uuid[]`

export const addMatter = (tx: Hand, { aboutPersons, ...matter }: LeadMatter) =>
  tx
    .insertInto('transfersMatter')
    .values({ ...matter, aboutPersons: persons(aboutPersons) } as never)
    .execute()

/** Writes a lead whose version the act has seen; gives it with its new version. What is behind it is shown to the same people; a consultation ends with the decision. */
export async function saveLead(tx: Hand, lead: Lead): Promise<Lead> {
  const inConsultation = lead.inConsultation && mayConsult(lead.state)
  const saved = await saveSeen(tx, 'transfersLead', { ...lead, inConsultation })
  const { id, withDiscipline, withOrganisation } = saved
  for (const table of ['transfersMatter', 'transfersEnclosure'] as const)
    await tx
      .updateTable(table)
      .set({ withDiscipline, withOrganisation, inConsultation })
      .where('lead', '=', id)
      .execute()
  return saved
}

/** Changes what is said of a lead; the act holds the lead's lock. */
export async function saveMatter(tx: Hand, lead: string, words: Partial<LeadMatter>): Promise<void> {
  const { aboutPersons, ...columns } = words
  const about = aboutPersons === undefined ? {} : { aboutPersons: persons(aboutPersons) }
  const version = sql`version + 1`
  const same = tx.updateTable('transfersMatter').set({ ...columns, ...about, version } as never)
  one(await same.where('lead', '=', lead).returning('id').execute())
}

/** Writes a transfer whose version the act has seen; gives it with its new version. */
export const saveTransfer = (tx: Hand, transfer: LeadTransfer): Promise<LeadTransfer> =>
  saveSeen(tx, 'transfersTransfer', transfer)

/** The inquiry of a transfer that is not reported on yet; there is one at a time. */
export const openInquiry = (reader: Reader, transfer: string): Promise<Inquiry | undefined> =>
  reader
    .selectFrom('transfersInquiry')
    .selectAll()
    .where('transfer', '=', transfer)
    .where('reportedOn', 'is', null)
    .executeTakeFirst()

/** Writes an inquiry whose version the act has seen; gives it with its new version. */
export const saveInquiry = (tx: Hand, inquiry: Inquiry): Promise<Inquiry> => saveSeen(tx, 'transfersInquiry', inquiry)

/** A lead, without the list of whom it is about, which nobody reads. */
export const leadOf = (reader: Reader, id: string): Promise<Lead | undefined> =>
  reader
    .selectFrom('transfersLead')
    .select(Object.keys(leadNoun.shape.shape) as (keyof Lead)[])
    .where('id', '=', id)
    .executeTakeFirst()

/** All transfers of a lead, oldest first. */
export const transfersOf = (reader: Reader, lead: string): Promise<LeadTransfer[]> =>
  reader.selectFrom('transfersTransfer').selectAll().where('lead', '=', lead).orderBy('sealedOn').execute()

/** What receivers stated came of a lead, package by package, the first first; `transfer`: of one package alone. */
export const outcomesOf = (reader: Reader, lead: string, transfer?: string): Promise<LeadOutcome[]> => {
  let all = reader.selectFrom('transfersOutcome').selectAll().where('lead', '=', lead)
  if (transfer !== undefined) all = all.where('transfer', '=', transfer)
  return all.orderBy('transfer').orderBy('place').execute()
}

/** Whom a lead is about among the persons of the house, as the database gathered it (0361); read by the room's hand. */
export const aboutOf = async (tx: Hand, lead: string): Promise<readonly string[]> =>
  (await tx.selectFrom('transfersLead').select('aboutPersons').where('id', '=', lead).executeTakeFirst())
    ?.aboutPersons ?? []

/** The list of a lead's enclosures. */
export const enclosuresOf = (reader: Reader, lead: string): Promise<Enclosure[]> =>
  reader.selectFrom('transfersEnclosure').selectAll().where('lead', '=', lead).orderBy('place').execute()

/** Takes a line off the list and closes the gap; those behind it one after another, as places are unique. */
export async function dropEnclosure(tx: Hand, gone: Enclosure): Promise<void> {
  one(await tx.deleteFrom('transfersEnclosure').where('id', '=', gone.id).returning('id').execute())
  const behind = (await enclosuresOf(tx, gone.lead)).filter(({ place }) => place > gone.place)
  for (const { id, place } of behind)
    await tx
      .updateTable('transfersEnclosure')
      .set({ place: place - 1 })
      .where('id', '=', id)
      .execute()
}

/** Session and end of a reading are set by the database, which compares them again in the walls. */
export const addReading = (tx: Hand, reading: Omit<LeadReading, 'openedUntil'>) =>
  tx.insertInto('transfersReading').values(reading).execute()

export const addLookup = (tx: Hand, lookup: Omit<LeadLookup, 'openUntil'>) =>
  tx
    .insertInto('transfersLookup')
    .values({ ...lookup, found: JSON.stringify(lookup.found satisfies Alike[]) })
    .execute()

/** To whom a lead has gone and not come back. */
export const goneTo = (transfers: readonly LeadTransfer[]): Receiver[] =>
  transfers.filter(({ state }) => state !== 'sealed' && state !== 'returned').map(({ receiver }) => receiver)
