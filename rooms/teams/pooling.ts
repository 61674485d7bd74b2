import { sql } from 'kysely'
import { one } from '../../core/server/act.ts'
import { initialsOf } from '../identity/initials.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Tx } from '../../core/server/tables.ts'
import type { Nomination, PoolMember, Tie, Training, TrainingTest, Vetting } from './contract.ts'

type Room = Tx<'teams'>

export const keepNomination = (tx: Room, row: Nomination) => tx.insertInto('teamsNomination').values(row).execute()

/** Keeps how a nomination was decided; gives it with its new version. */
export const saveNomination = (tx: Room, row: Nomination): Promise<Nomination> =>
  saveSeen(tx, 'teamsNomination', row, ['outcome', 'decidedOn', 'reason'])

export const keepVetting = (tx: Room, row: Vetting) => tx.insertInto('teamsVetting').values(row).execute()

export const keepMember = (tx: Room, row: PoolMember) => tx.insertInto('teamsPoolMember').values(row).execute()

/** Keeps a changed member of the pool; gives it with its new version. */
export async function saveMember(tx: Room, row: PoolMember): Promise<PoolMember> {
  const { id, authority: _, person: __, nomination: ___, version: was, ...set } = row
  const version = was + 1
  const saved = tx
    .updateTable('teamsPoolMember')
    .set({ ...set, version })
    .where('id', '=', id)
    .where('version', '=', was)
  one(await saved.returning('id').execute())
  return { ...row, version }
}

/** A training as its table keeps it: lists of things with several parts are one value each. */
const stored = (row: Training) =>
  ({ ...row, agenda: JSON.stringify(row.agenda), questions: JSON.stringify(row.questions) }) as unknown as Training

export const keepTraining = (tx: Room, row: Training) => tx.insertInto('teamsTraining').values(stored(row)).execute()

/** Keeps agenda, materials and test of a training; gives its new version. */
export const saveTraining = async (tx: Room, row: Training): Promise<number> =>
  (await saveSeen(tx, 'teamsTraining', stored(row), ['agenda', 'materials', 'questions', 'needed'])).version

/** The right answers of a test, in place of those before. */
export async function putKey(tx: Room, { id: training, authority }: Training, answers: number[], id: string) {
  await tx.deleteFrom('teamsTrainingKey').where('training', '=', training).execute()
  if (answers.length > 0) await tx.insertInto('teamsTrainingKey').values({ id, authority, training, answers }).execute()
}

/** What the test of a training was answered with so far, of one person or of anybody. */
export const testOf = (tx: Room, training: string, person?: string) => {
  const all = tx
    .selectFrom('teamsTrainingTest')
    .selectAll()
    .where('training', '=', training as never)
  return (person === undefined ? all : all.where('person', '=', person as never)).executeTakeFirst()
}

/** Keeps that somebody passed, or not yet: a first time, or again. */
export const keepTest = (tx: Room, row: TrainingTest, before: TrainingTest | undefined) =>
  before === undefined
    ? tx
        .insertInto('teamsTrainingTest')
        .values(row)
        .execute()
        .then(() => row)
    : saveSeen(tx, 'teamsTrainingTest', { ...row, id: before.id, version: before.version }, ['state', 'onDay'])

/** Who was at a training, in place of who was said to be; gives the training's new version. */
export async function putAttendance(
  tx: Room,
  training: Training,
  people: readonly Readonly<{ person: string; hours: number }>[],
  newId: () => string,
): Promise<number> {
  const { id, authority } = training
  await tx.deleteFrom('teamsAttendance').where('training', '=', id).execute()
  const rows = people.map(({ person, hours }) => ({ id: newId(), authority, training: id, person, hours }))
  for (let at = 0; at < rows.length; at += 1000)
    await tx
      .insertInto('teamsAttendance')
      .values(rows.slice(at, at + 1000))
      .execute()
  const version = training.version + 1
  const saved = tx
    .updateTable('teamsTraining')
    .set({ version })
    .where('id', '=', id)
    .where('version', '=', training.version)
  one(await saved.returning('id').execute())
  return version
}

/** Keeps ties; one that is known already is left as it is. */
export async function keepTies(tx: Room, rows: readonly Tie[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 1000)
    await tx
      .insertInto('teamsTie')
      .values(rows.slice(at, at + 1000))
      .onConflict((conflict) =>
        conflict.columns(['person', 'body', 'kind']).where('withdrawnAt', 'is', null).doNothing(),
      )
      .execute()
}

/** People whom the house does not know yet, brought with the pool in the same act; the table is identity's, which lends this one way. */
export async function bringPeople(
  tx: Room,
  people: readonly Readonly<{ id: string; name: string; title: string; homeUnit: string | null }>[],
): Promise<void> {
  if (people.length === 0) return
  const rows = people.map((one) => ({ ...one, initials: initialsOf(one.name) }))
  await sql`select mingcha.bring_people(${JSON.stringify(rows)}::jsonb)`.execute(tx as never)
}

/** Keeps that a tie was entered wrongly; gives its new version. */
export async function saveWithdrawal(tx: Room, row: Tie): Promise<number> {
  const { id, withdrawnAt, withdrawnBy, withdrawReason } = row
  const version = row.version + 1
  const saved = tx
    .updateTable('teamsTie')
    .set({ withdrawnAt, withdrawnBy, withdrawReason, version })
    .where('id', '=', id)
    .where('version', '=', row.version)
  one(await saved.returning('id').execute())
  return version
}

export const keepTie = (tx: Room, row: Tie) => tx.insertInto('teamsTie').values(row).execute()
