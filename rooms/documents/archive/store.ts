import type { Insertable } from 'kysely'
import { saveSeen } from '../../../core/server/seen.ts'
import type { Reader, Tables } from '../../../core/server/tables.ts'
import type { Hand } from '../store.ts'
import type { Appraisal, ArchiveFile, ArchiveGap, ArchiveHandover, ArchiveLoan, PlanLine } from './nouns.ts'

type Mine = Readonly<{
  documentsPlanLine: PlanLine
  documentsArchiveFile: ArchiveFile
  documentsArchiveGap: ArchiveGap
  documentsArchiveHandover: ArchiveHandover
  documentsArchiveLoan: ArchiveLoan
  documentsAppraisal: Appraisal
}>

/** Writes a new row of one of the archive's tables. */
export const add = <T extends keyof Mine>(tx: Hand, table: T, row: Insertable<Tables[T]>) =>
  tx.insertInto(table).values(row).execute()

type Versioned = Omit<Mine, 'documentsArchiveGap'>

/** Writes a row whose version the act has seen; gives it with its new version. */
export const save = <T extends keyof Versioned>(tx: Hand, table: T, row: Versioned[T]): Promise<Versioned[T]> =>
  saveSeen(tx, table as 'documentsPlanLine', row as never)

/** The lines of the plan of an authority, in the order of their codes. */
export const linesOf = (reader: Reader, authority: string): Promise<PlanLine[]> =>
  reader.selectFrom('documentsPlanLine').selectAll().where('authority', '=', authority).orderBy('code').execute()

/** The pieces of an inspection as this reader sees them. */
export const piecesOf = (reader: Reader, inspection: string): Promise<ArchiveFile[]> =>
  reader
    .selectFrom('documentsArchiveFile')
    .selectAll()
    .where('inspection', '=', inspection)
    .orderBy('year')
    .orderBy('title')
    .orderBy('id')
    .execute()

export const gapsOf = (reader: Reader, inspection: string): Promise<ArchiveGap[]> =>
  reader.selectFrom('documentsArchiveGap').selectAll().where('inspection', '=', inspection).execute()

/** Draws the next serial of a series of numbers; given back when the act fails. */
export async function drawSerial(tx: Hand, authority: string, series: string): Promise<number> {
  const { last } = await tx
    .insertInto('documentsArchiveCounter')
    .values({ authority, series, last: 1 })
    .onConflict((c) =>
      c.columns(['authority', 'series']).doUpdateSet((e) => ({ last: e('documentsArchiveCounter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** The series a piece is numbered in. */
export const seriesOf = ({ kind, year, retention }: Pick<ArchiveFile, 'kind' | 'year' | 'retention'>): string =>
  `${kind} ${year} ${retention}`
