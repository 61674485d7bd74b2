import { one } from '../../core/server/act.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { Evidence, Revision, Sheet, Verdict } from './contract.ts'

type Hand = Tx<'findings'>

/** The next number within an inspection; the command holds the inspection's lock. */
export async function nextSerial(tx: Hand, inspection: string): Promise<number> {
  const { last } = await tx
    .selectFrom('findingsSheet')
    .select((e) => e.fn.max('serial').as('last'))
    .where('inspection', '=', inspection)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

export async function addSheet(tx: Hand, sheet: Sheet): Promise<Sheet> {
  await tx.insertInto('findingsSheet').values(sheet).execute()
  return sheet
}

/** Writes a sheet whose version the act has seen; gives it with its new version. Touching any other number of rows than one aborts. */
export async function saveSheet(tx: Hand, sheet: Sheet): Promise<Sheet> {
  const next = { ...sheet, version: sheet.version + 1 }
  const { id, ...columns } = next
  one(
    await tx
      .updateTable('findingsSheet')
      .set(columns)
      .where('id', '=', id)
      .where('version', '=', sheet.version)
      .returning('id')
      .execute(),
  )
  return next
}

/** Keeps the text that was signed, for ever. */
export async function keepRevision(tx: Hand, revision: Revision): Promise<void> {
  await tx
    .insertInto('findingsRevision')
    .values({ ...revision, content: JSON.stringify(revision.content) })
    .execute()
}

export async function keepVerdict(tx: Hand, verdict: Verdict, opened: boolean): Promise<void> {
  await tx.insertInto('findingsVerdict').values({ ...verdict, opened }).execute()
}

/** From the signature on the office sees what the sheet stands on and what was said of it. */
export async function openToOffice(tx: Hand, sheet: string): Promise<void> {
  await tx.updateTable('findingsVerdict').set({ opened: true }).where('sheet', '=', sheet).execute()
  await tx.updateTable('findingsEvidence').set({ opened: true }).where('sheet', '=', sheet).execute()
}

export const addEvidenceRow = (tx: Hand, evidence: Evidence) =>
  tx.insertInto('findingsEvidence').values({ ...evidence, opened: false }).execute()

export const removeEvidenceRow = async (tx: Hand, sheet: string, evidence: string) =>
  one(
    await tx
      .deleteFrom('findingsEvidence')
      .where('id', '=', evidence)
      .where('sheet', '=', sheet)
      .returning(['id', 'file'])
      .execute(),
  )

/** How many pieces of evidence are originals, and the next place in their order. */
export async function evidenceOf(tx: Reader, sheet: string): Promise<{ originals: number; next: number }> {
  const rows = await tx.selectFrom('findingsEvidence').select(['place', 'form']).where('sheet', '=', sheet).execute()
  return {
    originals: rows.filter((row) => row.form === 'original').length,
    next: Math.max(0, ...rows.map((row) => row.place)) + 1,
  }
}

/** The adopted sheets of an inspection in the order of their numbers, for rooms below that build on them (一次录入、多次调用). */
export const adoptedSheets = (reader: Reader, inspection: string) =>
  reader
    .selectFrom('findingsSheet')
    .selectAll()
    .where('inspection', '=', inspection)
    .where('state', '=', 'adopted')
    .orderBy('serial')
    .execute()
