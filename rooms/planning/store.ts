import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { Approval, Inspection, Round, Target, Term, Topic } from './contract.ts'

type Room = Tx<'planning'>

export const keepTerm = (tx: Room, term: Term) => tx.insertInto('planningTerm').values(term).execute()

/** Keeps a changed term; gives it with its new version. */
export const saveTerm = (tx: Room, term: Term): Promise<Term> =>
  saveSeen(tx, 'planningTerm', term, ['number', 'name', 'startsOn', 'endsOn', 'plan'])

/** Keeps what a year is to bring, in place of what was said before. */
export const putTarget = (tx: Room, target: Target) =>
  tx
    .insertInto('planningTarget')
    .values(target)
    .onConflict((conflict) =>
      conflict.columns(['term', 'year']).doUpdateSet((row) => ({
        rounds: target.rounds,
        units: target.units,
        version: row('planningTarget.version', '+', 1),
      })),
    )
    .execute()

export const keepRound = (tx: Room, round: Round) => tx.insertInto('planningRound').values(round).execute()

/** Keeps a changed round; gives it with its new version. */
export const saveRound = (tx: Room, round: Round): Promise<Round> =>
  saveSeen(tx, 'planningRound', round, [
    'number',
    'name',
    'kind',
    'state',
    'plan',
    'startsOn',
    'endsOn',
    'suspendedOn',
    'reason',
  ])

export const keepTopic = (tx: Room, topic: Topic) => tx.insertInto('planningTopic').values(topic).execute()

/** Keeps a changed topic; aborts if the round has no such topic. */
export async function saveTopic(
  tx: Room,
  topic: Pick<Topic, 'id' | 'round' | 'place' | 'title' | 'text'>,
): Promise<void> {
  const { id, round, ...rest } = topic
  one(
    await tx
      .updateTable('planningTopic')
      .set((row) => ({ ...rest, version: row('version', '+', 1) }))
      .where('id', '=', id)
      .where('round', '=', round)
      .returning('id')
      .execute(),
  )
}

/** Takes a topic out of its round; aborts if the round has no such topic. */
export async function dropTopic(tx: Room, round: string, topic: string): Promise<void> {
  one(await tx.deleteFrom('planningTopic').where('id', '=', topic).where('round', '=', round).returning('id').execute())
}

export const keepApproval = (tx: Room, approval: Approval) =>
  tx.insertInto('planningApproval').values(approval).execute()

export const keepInspection = (tx: Room, unit: Inspection) => tx.insertInto('planningInspection').values(unit).execute()

/** Keeps a changed inspection; gives it with its new version. */
export const saveInspection = (tx: Room, unit: Inspection): Promise<Inspection> =>
  saveSeen(tx, 'planningInspection', unit, [
    'name',
    'size',
    'batch',
    'state',
    'open',
    'announced',
    'enterOn',
    'exitOn',
    'enteredOn',
    'exitedOn',
  ])

/** Lets go of every body that a round over still holds. */
export const releaseUnits = (tx: Room, round: string) =>
  tx
    .updateTable('planningInspection')
    .set((row) => ({ open: false, version: row('version', '+', 1) }))
    .where('round', '=', round)
    .where('open', '=', true)
    .execute()

/** All units of a round, for rules; read as the room, not as the actor. */
export const unitsOf = (reader: Reader, round: string): Promise<Inspection[]> =>
  reader
    .selectFrom('planningInspection')
    .selectAll()
    .where('round', '=', round)
    .orderBy('batch')
    .orderBy('id')
    .execute()

/** How many topics a round has. */
export async function topicsOf(reader: Reader, round: string): Promise<number> {
  const rows = await reader.selectFrom('planningTopic').select('id').where('round', '=', round).execute()
  return rows.length
}

/** The round of a term that bears this number. */
export const roundNumbered = (reader: Reader, term: string, number: number): Promise<Round | undefined> =>
  reader
    .selectFrom('planningRound')
    .selectAll()
    .where('term', '=', term)
    .where('number', '=', number)
    .executeTakeFirst()
