import type { Command, Noun, RecordKind, Row, Said, Touched, Walls } from '../pure/contract.ts'
import type { Day, Instant } from '../pure/days.ts'
import type * as z from 'zod'
import type { Acting } from '../pure/counted.ts'
import type { Refusal } from '../pure/refusal.ts'
import type { Actor } from './enter.ts'
import type { Task } from './jobs.ts'
import type { Reader, RoomName, Tx } from './tables.ts'

/**
 * Takes a rule that wants different persons at different steps: asked of who acts (or of `who`), of whom he stands in for, and of everybody who did
 * something with one of these things in the place of either (`core/pure/counted.ts`). Gives its value for who acts, or ends the act with its refusal.
 */
export type Counting = <T>(
  things: string | readonly string[],
  rule: (by: string) => T | Refusal,
  who?: Acting,
) => Promise<T>

/** What an act is given. Its five beats: see, may, decide (a pure rule, taken by `accept`), keep (the room's store, with `tx`), record. */
export type Context<C extends Command> = Readonly<{
  /** Writes this room's tables, under the room's hand. */
  tx: Tx<C['room'] & RoomName>
  /** Reads what the actor sees, under the hat's eyes. */
  eyes: Reader
  /** Reads a room's tables as that room does, for rules over rows the actor need not see. Nothing of it goes back to a person. */
  asRoom(room: RoomName): Reader
  /** Locks a row as its room's hand and reads it as eyes: `doorway.not-found` (404) when the hat does not see it. With `version`, a stale one is `doorway.stale`. */
  see<N extends Noun>(noun: N, id: string, version?: number): Promise<Row<N>>
  /** Reads a row as eyes without locking it. */
  look<N extends Noun>(noun: N, id: string): Promise<Row<N>>
  /** Reads as eyes the row of a noun that somebody named in words; undefined for a word that is no noun, and for what the hat does not see. */
  find(noun: string, id: string): Promise<Readonly<Record<string, unknown>> | undefined>
  /** Whether this hat may do this to that row; otherwise the act ends with `doorway.not-yours` (403). */
  may(ask: C['asks'], about?: Partial<Walls>): Promise<void>
  counting: Counting
  /** Puts a background task into the queue; it gets the id of the act's first record, and runs only if the act commits. */
  enqueue(task: Task): void
  actor: Actor
  input: z.infer<C['input']>
  now: Instant
  today: Day
  newId(): string
}>

/** What an act gives back: the thing it touched (its id and version are the answer), and what happened, written in the same transaction. */
export type Outcome<C extends Command> = Readonly<{
  result: Touched
  record: Said<C['records'][number]> | readonly Said<C['records'][number]>[]
}>

/** An implementation of a command. */
export type Action<C extends Command = Command> = Readonly<{
  tag: 'action'
  command: C
  does: (context: Context<C>) => Promise<Outcome<C>>
}>

/** Ties a command to what it does. A record the contract does not name does not compile; an act that never asked `may` cannot commit. */
export const act = <C extends Command, const O extends Outcome<C>>(
  command: C,
  does: (context: Context<C>) => Promise<O>,
): Action<C> => ({ tag: 'action', command, does })

/** What a reaction is given: the record it follows, already written in this transaction. */
export type Following<R extends RecordKind, M extends RoomName> = Readonly<{
  tx: Tx<M>
  counting: Counting
  asRoom(room: RoomName): Reader
  said: Said<R>
  actor: Actor
  now: Instant
  today: Day
  newId(): string
}>

/** What follows in a room from a record of a room above: in the same transaction, under the room's own hand. */
export type Reaction<R extends RecordKind = RecordKind, M extends RoomName = RoomName> = Readonly<{
  tag: 'reaction'
  to: R
  room: M
  /** The kinds it may say in its turn. */
  records: readonly RecordKind[]
  does: (following: Following<R, M>) => Promise<readonly Said<RecordKind>[]>
}>

export const reaction = <R extends RecordKind, M extends RoomName>(
  to: R,
  room: M,
  records: readonly RecordKind[],
  does: Reaction<R, M>['does'],
): Reaction<R, M> => ({ tag: 'reaction', to, room, records, does })

/** A mistake in our own code, not in what somebody asked: answered 500 with the request's id, and nothing is committed. */
export class Defect extends Error {}

/** Keeps a store honest: an update that touched another number of rows than one aborts the act. */
export function one<T>(rows: readonly T[]): T {
  const [row] = rows
  if (rows.length !== 1 || row === undefined) throw new Defect(`expected one row, touched ${rows.length}`)
  return row
}
