import type { Day } from '../../core/pure/days.ts'
import { one as onlyOne } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { LifeMeeting, LifeTalk, Prolongation, Spot, SpotDraw, Succession, TaskRemark } from './contract.ts'
import type { Hand } from './store.ts'

export const addProlongation = (tx: Hand, row: Prolongation) =>
  tx.insertInto('rectificationProlongation').values(row).execute()

export const saveProlongation = (tx: Hand, row: Prolongation): Promise<Prolongation> =>
  saveSeen(tx, 'rectificationProlongation', row)

/** A draw with what was drawn. */
export async function addDraw(tx: Hand, draw: SpotDraw, spots: readonly Spot[]): Promise<void> {
  await tx.insertInto('rectificationSpotDraw').values(draw).execute()
  await tx.insertInto('rectificationSpot').values(spots).execute()
}

export const saveSpot = (tx: Hand, spot: Spot): Promise<Spot> => saveSeen(tx, 'rectificationSpot', spot)

export const addRemark = (tx: Hand, row: TaskRemark) => tx.insertInto('rectificationRemark').values(row).execute()

export const addLifeMeeting = (tx: Hand, row: LifeMeeting) =>
  tx.insertInto('rectificationLifeMeeting').values(row).execute()

export const saveLifeMeeting = (tx: Hand, row: LifeMeeting): Promise<LifeMeeting> =>
  saveSeen(tx, 'rectificationLifeMeeting', row)

export const addLifeTalk = (tx: Hand, row: LifeTalk) => tx.insertInto('rectificationLifeTalk').values(row).execute()

/** Of what was noted only that it was struck out is written. */
export const saveLifeTalk = (tx: Hand, row: LifeTalk): Promise<LifeTalk> =>
  saveSeen(tx, 'rectificationLifeTalk', row, ['struck'])

export const lifeTalksOf = (reader: Reader, meeting: string): Promise<Pick<LifeTalk, 'kind' | 'struck'>[]> =>
  reader.selectFrom('rectificationLifeTalk').select(['kind', 'struck']).where('meeting', '=', meeting).execute()

/** With the report on the meeting those who check read what was noted before it. */
export const tellLifeTalks = (tx: Hand, meeting: string) =>
  tx.updateTable('rectificationLifeTalk').set({ told: true }).where('meeting', '=', meeting).execute()

export const addSuccession = (tx: Hand, { tasks, ...rest }: Succession) =>
  tx
    .insertInto('rectificationSuccession')
    .values({ ...rest, tasks: JSON.stringify(tasks) })
    .execute()

/** Of a list only its acceptance changes. */
export const saveSuccession = async (tx: Hand, { id, version, acceptedOn }: Succession): Promise<void> => {
  const same = tx
    .updateTable('rectificationSuccession')
    .set({ acceptedOn, version: version + 1 })
    .where('id', '=', id)
  onlyOne(await same.where('version', '=', version).returning('id').execute())
}

/** What is open of a body, for whoever follows as its principal. */
export const openOf = (reader: Reader, body: string): Promise<Succession['tasks']> =>
  reader
    .selectFrom('rectificationTask')
    .select(['id as task', 'number', 'title', 'state', 'clockOn as dueOn'])
    .where('body', '=', body)
    .where('state', 'not in', ['closed', 'withdrawn'])
    .orderBy('number')
    .execute()

/** When the progress report on a plan is due; null where it was filed, or where no day was set. */
export async function reportDue(tx: Hand, plan: string): Promise<Day | null> {
  const row = await tx
    .selectFrom('rectificationReport')
    .select('dueOn')
    .where('plan', '=', plan)
    .where('kind', '=', 'progress')
    .where('state', '<>', 'filed')
    .executeTakeFirst()
  return row?.dueOn ?? null
}

/** Gives the reports on a plan that are due on a day, and not filed yet, a later one. */
export const prolongReports = (tx: Hand, plan: string, dueOn: Day) =>
  tx
    .updateTable('rectificationReport')
    .set({ dueOn })
    .where('plan', '=', plan)
    .where('kind', 'in', ['progress', 'principal'])
    .where('state', '<>', 'filed')
    .where('dueOn', 'is not', null)
    .where('dueOn', '<', dueOn)
    .execute()

/** What an inspection is called. */
export const titleOf = async (planning: Reader, inspection: string): Promise<string> =>
  (
    await planning
      .selectFrom('planningInspection')
      .select('name')
      .where('id', '=', inspection)
      .executeTakeFirstOrThrow()
  ).name
