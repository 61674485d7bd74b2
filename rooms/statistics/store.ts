import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Tx } from '../../core/server/tables.ts'
import type { FigurePackage, FigureReport, Subordinate } from './contract.ts'

type Hand = Tx<'statistics'>

export const addSubordinate = (tx: Hand, subordinate: Subordinate) =>
  tx.insertInto('statisticsSubordinate').values(subordinate).execute()

/** Writes a subordinate whose version the act has seen. */
export const saveSubordinate = (tx: Hand, subordinate: Subordinate): Promise<Subordinate> =>
  saveSeen(tx, 'statisticsSubordinate', subordinate)

/** All packages of one office below (or made here) for a span, the newest first, locked. */
export const packagesFor = (
  tx: Hand,
  {
    authority,
    subordinate,
    fromMonth,
    untilMonth,
  }: Pick<FigurePackage, 'authority' | 'subordinate' | 'fromMonth' | 'untilMonth'>,
): Promise<FigurePackage[]> => {
  const found = tx
    .selectFrom('statisticsPackage')
    .selectAll()
    .where('authority', '=', authority)
    .where('fromMonth', '=', fromMonth)
    .where('untilMonth', '=', untilMonth)
    .orderBy('number', 'desc')
    .forUpdate()
  return (
    subordinate === null ? found.where('subordinate', 'is', null) : found.where('subordinate', '=', subordinate)
  ).execute()
}

/** A package that came in the place of the one that stood; that one stays to be read. */
export async function keepPackage(tx: Hand, next: FigurePackage, standing: FigurePackage | undefined): Promise<void> {
  if (standing)
    one(
      await tx
        .updateTable('statisticsPackage')
        .set({ state: 'replaced', version: standing.version + 1 })
        .where('id', '=', standing.id)
        .where('version', '=', standing.version)
        .returning('id')
        .execute(),
    )
  await tx.insertInto('statisticsPackage').values(next).execute()
}

type Fixed = Pick<FigureReport, 'authority' | 'report' | 'round' | 'fromMonth' | 'untilMonth'>

/** What was fixed last of a report for a span; one act at a time. */
export async function lastFixed(tx: Hand, { authority, report, round, fromMonth, untilMonth }: Fixed) {
  const same = tx
    .selectFrom('statisticsReport')
    .select(['serial', 'sha256', 'fixedOn'])
    .where('authority', '=', authority)
    .where('report', '=', report)
    .where('fromMonth', '=', fromMonth)
    .where('untilMonth', '=', untilMonth)
  const mine = round === null ? same.where('round', 'is', null) : same.where('round', '=', round)
  return mine.orderBy('serial', 'desc').limit(1).executeTakeFirst()
}

export const addFixed = (tx: Hand, report: FigureReport) => tx.insertInto('statisticsReport').values(report).execute()
