import type { Day } from '../../core/pure/days.ts'
import type { Tx } from '../../core/server/tables.ts'
import type { Measure } from './contract.ts'

/** Appends changes of counts; a change of nothing is not written. */
export async function count(
  tx: Tx<'statistics'>,
  authority: string,
  day: Day,
  newId: () => string,
  changes: Readonly<Partial<Record<Measure, number>>>,
): Promise<void> {
  const rows = (Object.entries(changes) as [Measure, number][])
    .filter(([, n]) => n !== 0)
    .map(([measure, n]) => ({ id: newId(), authority, measure, day, n }))
  if (rows.length > 0) await tx.insertInto('statisticsDelta').values(rows).execute()
}
