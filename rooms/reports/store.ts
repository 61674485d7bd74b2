import { sql } from 'kysely'
import type { Day } from '../../core/pure/days.ts'
import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type * as say from './nouns.ts'

export type Hand = Tx<'reports'>

export const addReport = (tx: Hand, row: say.InspectionReport) => tx.insertInto('reportsReport').values(row).execute()
export const saveReport = (tx: Hand, row: say.InspectionReport) => saveSeen(tx, 'reportsReport', row)
export const saveParagraph = (tx: Hand, row: say.ReportParagraph) => saveSeen(tx, 'reportsParagraph', row)
export const saveChapter = (tx: Hand, row: say.ReportChapter) => saveSeen(tx, 'reportsChapter', row)
export const saveTrip = (tx: Hand, row: say.ReportTrip) => saveSeen(tx, 'reportsTrip', row)
export const savePartOpinion = (tx: Hand, row: say.PartOpinion) => saveSeen(tx, 'reportsPartOpinion', row)

export const addChapters = (tx: Hand, rows: readonly say.ReportChapter[]) =>
  tx.insertInto('reportsChapter').values(rows).execute()
export const removeChapter = async (tx: Hand, id: string) =>
  one(await tx.deleteFrom('reportsChapter').where('id', '=', id).returning('id').execute())

/** Adds paragraphs, each with its first wording. */
export async function addParagraphs(
  tx: Hand,
  rows: readonly say.ReportParagraph[],
  wordings: readonly say.ReportWording[],
): Promise<void> {
  if (rows.length === 0) return
  await tx.insertInto('reportsParagraph').values(rows).execute()
  await tx.insertInto('reportsWording').values(wordings).execute()
}
export const removeParagraph = async (tx: Hand, id: string) =>
  one(await tx.deleteFrom('reportsParagraph').where('id', '=', id).returning('id').execute())
export const keepWording = (tx: Hand, row: say.ReportWording) => tx.insertInto('reportsWording').values(row).execute()

export const addOmission = (tx: Hand, row: say.ReportOmission) => tx.insertInto('reportsOmission').values(row).execute()
export const endOmissions = (tx: Hand, report: string, sheets: readonly string[], on: string) =>
  tx
    .updateTable('reportsOmission')
    .set({ endedOn: on as never })
    .where('report', '=', report)
    .where('sheet', 'in', sheets)
    .where('endedOn', 'is', null)
    .execute()

export const addParts = (tx: Hand, rows: readonly say.ReportPart[]) =>
  tx.insertInto('reportsPart').values(rows).execute()
export const addTrip = (tx: Hand, row: say.ReportTrip) => tx.insertInto('reportsTrip').values(row).execute()

/** Says something of parts; what the same hat said of one in this trip is replaced, with what was answered to it. */
export const putOpinions = (tx: Hand, rows: readonly say.PartOpinion[]) =>
  tx
    .insertInto('reportsPartOpinion')
    .values(rows)
    .onConflict((c) =>
      c.columns(['part', 'hat']).doUpdateSet((e) => ({
        verdict: e.ref('excluded.verdict'),
        comment: e.ref('excluded.comment'),
        by: e.ref('excluded.by'),
        onDay: e.ref('excluded.onDay'),
        answer: '',
        answeredBy: null,
        answeredOn: null,
        version: sql<number>`reports_part_opinion.version + 1`,
      })),
    )
    .execute()

/** Shows the parts of one trip and the attachments to those who hear the report, or hides all of them; the files with them. */
export async function showToLeading(tx: Hand, { id, inspection, trips }: say.InspectionReport, shown: boolean) {
  if (shown) {
    await tx
      .updateTable('reportsPart')
      .set({ shown: true })
      .where('report', '=', id)
      .where('trip', '=', trips)
      .execute()
  } else {
    await tx
      .updateTable('reportsPart')
      .set({ shown: false })
      .where('report', '=', id)
      .where('shown', '=', true)
      .execute()
  }
  await tx.updateTable('reportsAttachment').set({ shown }).where('report', '=', id).execute()
  await sql`select mingcha.show_report_files(${inspection}, ${shown})`.execute(tx as never)
}

export const addAttachment = (tx: Hand, row: say.ReportAttachment) =>
  tx.insertInto('reportsAttachment').values(row).execute()
export const removeAttachment = async (tx: Hand, report: string, id: string) =>
  one(
    await tx
      .deleteFrom('reportsAttachment')
      .where('id', '=', id)
      .where('report', '=', report)
      .returning(['id', 'file'])
      .execute(),
  )

// ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const chaptersOf = (reader: Reader, report: string): Promise<say.ReportChapter[]> =>
  reader.selectFrom('reportsChapter').selectAll().where('report', '=', report).orderBy('place').execute()
export const paragraphsOf = (reader: Reader, report: string): Promise<say.ReportParagraph[]> =>
  reader.selectFrom('reportsParagraph').selectAll().where('report', '=', report).orderBy('place').execute()
export const attachmentsOf = (reader: Reader, report: string): Promise<say.ReportAttachment[]> =>
  reader.selectFrom('reportsAttachment').selectAll().where('report', '=', report).orderBy('place').execute()

export const partsOf = (reader: Reader, report: string, trip: number): Promise<say.ReportPart[]> =>
  reader
    .selectFrom('reportsPart')
    .selectAll()
    .where('report', '=', report)
    .where('trip', '=', trip)
    .orderBy('place')
    .execute()

export const opinionsOf = (reader: Reader, report: string, trip: number): Promise<say.PartOpinion[]> =>
  reader
    .selectFrom('reportsPartOpinion')
    .selectAll()
    .where('report', '=', report)
    .where('trip', '=', trip)
    .orderBy('onDay')
    .orderBy('id')
    .execute()

export const tripOf = (reader: Reader, report: string, trip: number): Promise<say.ReportTrip> =>
  reader
    .selectFrom('reportsTrip')
    .selectAll()
    .where('report', '=', report)
    .where('trip', '=', trip)
    .executeTakeFirstOrThrow()

/** The sheets that are left out of a report with a reason. */
export const omittedFrom = async (reader: Reader, report: string): Promise<Set<string>> =>
  new Set(
    (
      await reader
        .selectFrom('reportsOmission')
        .select('sheet')
        .where('report', '=', report)
        .where('endedOn', 'is', null)
        .execute()
    ).map(({ sheet }) => sheet),
  )

/** Who gave a paragraph its present words. */
export const lastWriter = async (reader: Reader, { id, wording }: say.ReportParagraph): Promise<string> =>
  (
    await reader
      .selectFrom('reportsWording')
      .select('by')
      .where('paragraph', '=', id)
      .where('wording', '=', wording)
      .executeTakeFirstOrThrow()
  ).by

/** A report for an act of somebody who sees only parts of it: locked as the room's own; nothing of it goes back. */
export const lockReport = (tx: Hand, id: string): Promise<say.InspectionReport> =>
  tx.selectFrom('reportsReport').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()

/** Ends the last trip as returned, with the reason; one that had passed before and is returned by those who hear it says so too. */
export async function endTrip(tx: Hand, { id, trips }: say.InspectionReport, by: string, on: Day, reason: string) {
  if (trips === 0) return
  const trip = await tripOf(tx, id, trips)
  await saveTrip(tx, { ...trip, ended: 'returned', endedBy: by, endedOn: on, reason })
}

/** The report of an inspection, if there is one; for rooms below. */
export const reportOf = (reader: Reader, inspection: string): Promise<say.InspectionReport | undefined> =>
  reader.selectFrom('reportsReport').selectAll().where('inspection', '=', inspection).executeTakeFirst()

/** A signed sheet as a paragraph quotes it; read as the room findings. */
export type SignedSheet = Readonly<{
  id: string
  number: string
  category: string
  content: string
  topics: readonly { title: string }[]
  state: string
  proposal: string
  ways: string
  hash: string
  words: Record<string, string>
}>

/** The adopted sheets of an inspection by number, each in the words of its signed revision. */
export const signedSheets = (reader: Reader, inspection: string): Promise<SignedSheet[]> =>
  reader
    .selectFrom('findingsSheet as s')
    .innerJoin('findingsRevision as r', (join) =>
      join.onRef('r.sheet', '=', 's.id').onRef('r.revision', '=', 's.revision'),
    )
    .select(['s.id', 's.number', 's.category', 's.content', 's.topics', 's.state', 's.proposal', 's.ways', 'r.hash'])
    .select('r.content as words')
    .where('s.inspection', '=', inspection)
    .where('s.state', 'in', ['adopted', 'routed'])
    .orderBy('s.serial')
    .execute()
