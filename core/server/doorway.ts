import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import { canonical, type Plain } from '../pure/canonical.ts'
import type { Command, Noun, RecordKind, Row, Said, Touched } from '../pure/contract.ts'
import { armsOf } from '../pure/sight.ts'
import { type Day, dayOf, type Instant } from '../pure/days.ts'
import { countedWith, ofAll } from '../pure/counted.ts'
import { accept, type Facts, Refused, refuse } from '../pure/refusal.ts'
import { type Action, type Context, type Counting, Defect } from './act.ts'
import { type Carried, deedsBefore } from './carried.ts'
import { type Clock, todayOf } from './clock.ts'
import { sqlState, type Transaction, transact } from './db.ts'
import { type Actor, enter, eyeOf, handOf, reaches, type Knock, type Wearer } from './enter.ts'
import type { House } from './house.ts'
import { enqueue, type Task } from './jobs.ts'
import { type Teller, type Written, write } from './record.ts'
import type { Reader, RoomName, Tx } from './tables.ts'

const LEDGER = handOf('ledger')
const TRIES = 5

/** What a command came with: who, under which hat, the checked input and the key that makes a repetition harmless. */
export type Call = Readonly<{
  wearer: Wearer | Knock
  input: Readonly<Record<string, unknown>>
  key: string
  carried?: Carried
}>

export type Done = Touched & Readonly<{ record: string; replayed: boolean }>

/**
 * The one doorway. Opens the transaction under the hat, claims the idempotency key, takes the command's locks in the order of the house,
 * runs the act, writes its records and what follows from them, and commits; or rolls all of it back with a refusal.
 * Serialisation failures and deadlocks are tried again five times.
 */
export const perform = (
  house: House,
  pool: pg.Pool,
  clock: Clock,
  action: Action,
  { wearer, ...call }: Call,
): Promise<Done> => performing(house, pool, clock, wearer, ({ does }) => does(action, call))

/** What can be done while the doorway stands open for somebody. */
export type Doing = Readonly<{
  /** One command, exactly as `perform` does it: its key, its hats, its locks, its rule, its records. */
  does(action: Action, call: Omit<Call, 'wearer'>): Promise<Done>
  /** A room's own hand, for what lies between two commands and no record tells. */
  hand<M extends RoomName>(room: M): Tx<M>
}>

/**
 * Several commands of one person under one hat, one after the other in one transaction: all of them or none. `work` may be run again, as `perform` tries
 * again; what it does outside the database must bear that.
 */
export async function performing<T>(
  house: House,
  pool: pg.Pool,
  clock: Clock,
  wearer: Wearer | Knock,
  work: (doing: Doing) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await enter(pool, wearer, 'read write', todayOf(clock), (tx, actor) =>
        work({
          does: async (action, call) => {
            known(action.command, call.input)
            return once(house, tx, clock, action, call, actor)
          },
          hand: (room) => tx.as(handOf(room)) as unknown as Tx<typeof room>,
        }),
      )
    } catch (error) {
      const state = sqlState(error)
      if ((state === '40001' || state === '40P01') && attempt < TRIES) continue
      throw asRefusal(house, error)
    }
  }
}

/** Acts spread their input into rows: a field the command does not name is refused, whichever way it came (a query string, say). */
function known({ input: { shape } }: Command, input: Call['input']): void {
  const strangers = Object.keys(input).filter((field) => !Object.hasOwn(shape, field))
  if (strangers.length > 0) throw new Refused(refuse('doorway.bad-input', { fields: strangers }))
}

async function once(
  house: House,
  tx: Transaction,
  clock: Clock,
  action: Action,
  call: Omit<Call, 'wearer'>,
  actor: Actor,
): Promise<Done> {
  const { command } = action
  const body = createHash('sha256')
    .update(canonical({ command: command.name, hat: actor.hat, ...asPlain(call.input) }))
    .digest()
  const now = clock.now()
  const before = await claim(tx, actor.person, call.key, body, now)
  if (before) return replay(house, tx, actor, before)
  if (!command.of.includes(actor.hat)) throw new Refused(refuse('doorway.not-yours', { of: [...command.of] }))
  const left = await deedsBefore(tx, actor.person, call.carried?.after ?? [])
  await lock(house, tx, command, call.input)

  let asked = false
  const tasks: Task[] = []
  const context = contextOf(house, tx, action, call.input, actor, now, {
    asked: () => {
      asked = true
    },
    enqueue: (task) => tasks.push(task),
    left,
  })
  const outcome = await action.does(context)
  if (!asked) throw new Defect(`${command.name} never asked whether it may`)
  const said = (Array.isArray(outcome.record) ? outcome.record : [outcome.record]) as readonly Said<RecordKind>[]
  const by = { ...actor, made: call.carried?.made ?? null }
  const written = await writeDown(house, tx, by, now, command.records, said)
  const [first] = written
  if (!first) throw new Defect(`${command.name} says nothing of what it did`)
  // An act may hand back the whole row it wrote; a person gets its id and version, the rest is asked of a query behind the walls.
  const { id, version } = outcome.result
  // A task that is none is told as that, not as what a broken transaction says to the statement after it.
  for (const task of tasks) await enqueue(tx, task, first.id)
  // Neither of these asks what the other gives: they leave in one write.
  await Promise.all([
    noteStandIn(tx, actor, [id, ...written.map(({ about }) => about)]),
    tx
      .as(LEDGER)
      .updateTable('ledgerKey')
      .set({ noun: first.noun, thing: id, version, record: first.id })
      .where('person', '=', actor.person)
      .where('key', '=', call.key)
      .execute(),
  ])
  return { id, version, record: first.id, replayed: false }
}

/** What is given to work that nobody does under a hat. */
export type Hatless<M extends RoomName> = Readonly<{
  tx: Tx<M>
  /** Reads a room's tables as that room does. */
  asRoom(room: RoomName): Reader
  now: Instant
  today: Day
  newId(): string
}>

/**
 * The side door of one room, for the few things that happen where no hat can be worn: an office is set up, somebody signs in or is
 * refused, somebody sets his own password. Same transaction, same record, same reactions as through the doorway; the caller has
 * authorised. Nothing is kept when the record cannot be written. `kinds`: all it may say.
 */
export async function withoutHat<M extends RoomName, T>(
  house: House,
  pool: pg.Pool,
  clock: Clock,
  room: M,
  kinds: readonly RecordKind[],
  does: (given: Hatless<M>) => Promise<{ result: T; by: Teller; record: readonly Said<RecordKind>[] }>,
): Promise<T> {
  const now = clock.now()
  const today = dayOf(now)
  const opening = `begin isolation level read committed; set local m.today = '${today}'; set local role ${handOf(room)}`
  try {
    return await transact(pool, opening, handOf(room), async (tx) => {
      const hand = tx.as(handOf(room)) as unknown as Tx<M>
      const { result, by, record } = await does({
        tx: hand,
        asRoom: (other) => tx.as(handOf(other)) as Reader,
        ...{ now, today, newId: randomUUID },
      })
      await writeDown(house, tx, by, now, kinds, record)
      return result
    })
  } catch (error) {
    throw asRefusal(house, error)
  }
}

type Claimed = { noun: string | null; thing: string | null; version: number | null; record: string | null }

/** Claims the key (person, key); gives what it already did, refuses `doorway.key-reused` for another body under the same key. */
async function claim(tx: Transaction, person: string, key: string, body: Buffer, at: Instant): Promise<Claimed | null> {
  const ledger = tx.as(LEDGER)
  const fresh = await ledger
    .insertInto('ledgerKey')
    .values({ person, key, body, at, noun: null, thing: null, version: null, record: null })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  if (fresh.numInsertedOrUpdatedRows === 1n) return null
  const kept = await ledger
    .selectFrom('ledgerKey')
    .select(['body', 'noun', 'thing', 'version', 'record'])
    .where('person', '=', person)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (!kept.body.equals(body)) throw new Refused(refuse('doorway.key-reused'))
  return kept
}

/** A repetition is answered by reading the thing again through eyes: what one no longer sees is not answered from memory. */
async function replay(house: House, tx: Transaction, actor: Actor, kept: Claimed): Promise<Done> {
  const noun = kept.noun === null ? undefined : house.nouns.get(kept.noun)
  if (!noun || kept.thing === null || kept.version === null || kept.record === null)
    throw new Defect('a key without its deed')
  await readAsEyes(tx, actor, noun, kept.thing)
  return { id: kept.thing, version: kept.version, record: kept.record, replayed: true }
}

/** Advisory locks on the things the command names, in the order of the house and then of their ids, so that no two acts wait in a ring. */
async function lock(
  house: House,
  tx: Transaction,
  command: Command,
  input: Readonly<Record<string, unknown>>,
): Promise<void> {
  const things = command.locks
    .map((field) => ({ field, place: house.place.get(field) ?? 0, id: String(input[field]) }))
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
  for (const { field, id } of things) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${field}:${id}`}, 0))`.execute(tx.as(LEDGER))
  }
}

async function readAsEyes<N extends Noun>(tx: Transaction, actor: Actor, noun: N, id: string): Promise<Row<N>> {
  const row = await rowOf(tx, actor, noun, id)
  if (!row) throw new Refused(refuse('doorway.not-found', { noun: noun.name }))
  return row
}

async function rowOf<N extends Noun>(tx: Transaction, actor: Actor, noun: N, id: string): Promise<Row<N> | undefined> {
  const columns = Object.keys(noun.shape.shape).map((name) => sql.ref(name))
  const { rows } = await sql<
    Row<N>
  >`select ${sql.join(columns)} from ${sql.table(noun.table)} where id = ${id}`.execute(tx.as(eyeOf(actor.hat)))
  return rows[0]
}

function contextOf(
  house: House,
  tx: Transaction,
  action: Action,
  input: Readonly<Record<string, unknown>>,
  actor: Actor,
  now: Instant,
  heard: { asked: () => void; enqueue: (task: Task) => void; left: ReadonlyMap<string, number> },
): Context<Command> {
  const { command } = action
  const look = <N extends Noun>(noun: N, id: string) => readAsEyes(tx, actor, noun, id)
  return {
    tx: tx.as(handOf(command.room)) as unknown as Context<Command>['tx'],
    eyes: tx.as(eyeOf(actor.hat)),
    asRoom: (room) => tx.as(handOf(room)) as Reader,
    look,
    find: async (name, id) => {
      const noun = house.nouns.get(name)
      if (!noun || !('id' in noun.shape.shape) || armsOf(noun.sight, actor.hat).length === 0) return undefined
      return rowOf(tx, actor, noun, id)
    },
    see: async (noun, id, version) => {
      const hand = handOf(noun.table.slice(0, noun.table.indexOf('_')))
      await sql`select from ${sql.table(noun.table)} where id = ${id} for update`.execute(tx.as(hand))
      const row = await look(noun, id)
      // Who wrote without network cannot know the version that what he did before has left; the key of that says it.
      const seen = version === undefined ? undefined : (heard.left.get(id) ?? version)
      if (seen !== undefined && (row as { version?: unknown }).version !== seen) {
        throw new Refused(
          refuse('doorway.stale', {
            noun: noun.name,
            id,
            yours: seen,
            now: Number((row as { version?: unknown }).version),
          }),
        )
      }
      return row
    },
    may: async (ask, about) => {
      heard.asked()
      if (ask !== command.asks) throw new Defect(`${command.name} asks for ${ask}`)
      if (about && !reaches(actor, about)) throw new Refused(refuse('doorway.not-yours', { of: [...command.of] }))
    },
    counting: countingOf(tx, actor),
    actor,
    input,
    now,
    today: dayOf(now),
    newId: randomUUID,
    enqueue: heard.enqueue,
  }
}

/** Rules over persons, with those counted who did something with the things in somebody's place. */
const countingOf =
  (tx: Transaction, actor: Actor): Counting =>
  async (things, rule, who = actor) => {
    const { person, scope } = who
    const before = await tx
      .as(LEDGER)
      .selectFrom('ledgerStandIn')
      .select(['person', 'absent'])
      .where('thing', 'in', typeof things === 'string' ? [things] : things)
      .where('absent', 'in', scope.standsFor === null ? [person] : [person, scope.standsFor])
      .execute()
    return accept(ofAll(countedWith(who, before), rule))
  }

/** Notes for later steps that somebody did something with these things in another's place. */
async function noteStandIn(tx: Transaction, { person, scope }: Teller, things: readonly string[]): Promise<void> {
  if (person === null || scope.standsFor === null || things.length === 0) return
  const absent = scope.standsFor
  await tx
    .as(LEDGER)
    .insertInto('ledgerStandIn')
    .values([...new Set(things)].map((thing) => ({ thing, absent, person })))
    .onConflict((c) => c.doNothing())
    .execute()
}

/** Writes the records of an act and of everything that follows from it; more than 200 beyond what the act itself said are a defect. */
async function writeDown(
  house: House,
  tx: Transaction,
  by: Teller,
  now: Instant,
  allowed: readonly RecordKind[],
  said: readonly Said<RecordKind>[],
): Promise<Written[]> {
  const written: Written[] = []
  const queue = said.map((one) => ({ one, allowed }))
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { one, allowed } = next
    const kind = allowed.find((k) => k.kind === one.kind)
    if (!kind) throw new Defect(`${one.kind} is not a record its contract names`)
    const row = write(kind, one, by, randomUUID(), now)
    written.push(row)
    if (written.length > 200 + 2 * said.length) throw new Defect('records follow each other without end')
    await tx
      .as(LEDGER)
      .insertInto('ledgerRecord')
      .values({ ...row, leaf: null })
      .execute()
    for (const reaction of house.reactions.get(kind.kind) ?? []) {
      const more = await reaction.does({
        tx: tx.as(handOf(reaction.room)) as never,
        counting: countingOf(tx, by as Actor),
        asRoom: (room) => tx.as(handOf(room)) as Reader,
        said: one as never,
        // Without a hat only identity speaks; what follows from its records asks for no actor.
        actor: by as Actor,
        now,
        today: dayOf(now),
        newId: randomUUID,
      })
      queue.push(...more.map((said) => ({ one: said, allowed: reaction.records })))
    }
  }
  return written
}

/** Turns what the database says no to into a refusal that does not tell which row stood in the way. */
function asRefusal(house: House, error: unknown): unknown {
  const state = sqlState(error)
  if (state === null) return error
  const { constraint } = error as pg.DatabaseError
  const code = constraint ? house.constraints.get(constraint) : undefined
  if (code) return new Refused(refuse(code))
  if (state === '23505' || state === '23P01') return new Refused(refuse('doorway.taken'))
  if (state === '23503') return new Refused(refuse('doorway.not-found', { noun: 'thing' } satisfies Facts))
  if (state === '55P03' || state === '40001' || state === '40P01') return new Refused(refuse('doorway.busy'))
  if (state === '57014') return new Refused(refuse('doorway.too-long'))
  return error
}

const asPlain = (input: Readonly<Record<string, unknown>>): { [key: string]: Plain } =>
  JSON.parse(JSON.stringify({ input })) as { [key: string]: Plain }
