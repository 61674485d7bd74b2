import { one as onlyOne } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import {
  type Beginning,
  type Evidence,
  type Exhibit,
  type FactSheet,
  type Handover,
  type Revision,
  type Sheet,
  sheetFields,
  type Verdict,
} from './nouns.ts'

export type Hand = Tx<'findings'>

/** Draws the team's next number. Whoever draws at the same time waits for this act to end; an act that fails gives it back. */
export async function drawSerial(tx: Hand, team: string, authority: string): Promise<number> {
  const { last } = await tx
    .insertInto('findingsCounter')
    .values({ team, authority, last: 1 })
    .onConflict((c) => c.column('team').doUpdateSet((e) => ({ last: e('findingsCounter.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** Lists of rules and topics go into their columns as JSON. */
const stored = (sheet: Sheet) => ({
  ...sheet,
  rules: JSON.stringify(sheet.rules),
  topics: JSON.stringify(sheet.topics),
})

export async function addSheet(tx: Hand, sheet: Sheet): Promise<Sheet> {
  await tx.insertInto('findingsSheet').values(stored(sheet)).execute()
  return sheet
}

/** Writes a sheet whose version the act has seen; gives it with its new version. Touching any other number of rows than one aborts. */
export const saveSheet = async (tx: Hand, sheet: Sheet): Promise<Sheet> => ({
  ...sheet,
  version: (await saveSeen(tx, 'findingsSheet', stored(sheet))).version,
})

export const addHandover = (tx: Hand, one: Handover) =>
  tx
    .insertInto('findingsHandover')
    .values({ ...one, other: JSON.stringify(one.other) })
    .execute()

/** Of a list only its acceptance changes. */
export const acceptHandover = async (tx: Hand, { id, version, acceptedOn }: Handover) =>
  onlyOne(
    await tx
      .updateTable('findingsHandover')
      .set({ acceptedOn, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .returningAll()
      .execute(),
  )

export const addOrigin = (tx: Hand, origin: Beginning) => tx.insertInto('findingsBeginning').values(origin).execute()

/** What a sheet began with on site. */
export const originsOf = (reader: Reader, sheet: string): Promise<Beginning[]> =>
  reader.selectFrom('findingsBeginning').selectAll().where('sheet', '=', sheet).orderBy('number').execute()

export const addFactSheet = (tx: Hand, one: FactSheet) => tx.insertInto('findingsFactSheet').values(one).execute()

/** Writes a fact sheet whose version the act has seen; gives it with its new version. */
export const saveFactSheet = (tx: Hand, one: FactSheet): Promise<FactSheet> => saveSeen(tx, 'findingsFactSheet', one)

/** Keeps what was signed, for ever: the text, and the evidence it stood on. */
export async function keepRevision(tx: Hand, revision: Revision, exhibits: readonly Exhibit[]): Promise<void> {
  await tx
    .insertInto('findingsRevision')
    .values({ ...revision, content: JSON.stringify(revision.content) })
    .execute()
  if (exhibits.length > 0) await tx.insertInto('findingsExhibit').values(exhibits).execute()
}

export async function keepVerdict(tx: Hand, verdict: Verdict, opened: boolean): Promise<void> {
  await tx
    .insertInto('findingsVerdict')
    .values({ ...verdict, opened })
    .execute()
}

/** From the signature on the office sees what was said of the sheet. */
export async function openVerdicts(tx: Hand, sheet: string): Promise<void> {
  await tx.updateTable('findingsVerdict').set({ opened: true }).where('sheet', '=', sheet).execute()
}

export const addEvidenceRow = (tx: Hand, evidence: Evidence) =>
  tx.insertInto('findingsEvidence').values(evidence).execute()

export const removeEvidenceRow = async (tx: Hand, sheet: string, evidence: string) =>
  onlyOne(
    await tx
      .deleteFrom('findingsEvidence')
      .where('id', '=', evidence)
      .where('sheet', '=', sheet)
      .returning(['id', 'file'])
      .execute(),
  )

/** Writes pieces of a sheet's list anew, each under its own id: the list is taken off and put down, nothing of it changed in place. */
export async function rewriteEvidence(tx: Hand, sheet: string, pieces: readonly Evidence[]): Promise<void> {
  const ids = pieces.map(({ id }) => id)
  await tx.deleteFrom('findingsEvidence').where('sheet', '=', sheet).where('id', 'in', ids).execute()
  await tx.insertInto('findingsEvidence').values(pieces).execute()
}

/** The evidence of a sheet in its order. */
export const evidenceOf = (reader: Reader, sheet: string): Promise<Evidence[]> =>
  reader.selectFrom('findingsEvidence').selectAll().where('sheet', '=', sheet).orderBy('place').execute()

/** A sheet for a reaction, locked as the room's own; undefined when there is none. */
export const lockSheet = (tx: Hand, id: string): Promise<Sheet | undefined> =>
  tx.selectFrom('findingsSheet').select(sheetFields).where('id', '=', id).forUpdate().executeTakeFirst()

/** The sheets of an inspection that the meeting adopted, routed or not, in the order of their numbers, for rooms below that build on them (一次录入、多次调用). */
export const adoptedSheets = (reader: Reader, inspection: string) =>
  reader
    .selectFrom('findingsSheet')
    .select(sheetFields)
    .where('inspection', '=', inspection)
    .where('state', 'in', ['adopted', 'routed'])
    .orderBy('serial')
    .execute()
