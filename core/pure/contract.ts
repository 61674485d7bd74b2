import * as z from 'zod'
import type { Hat } from './hats.ts'
import { Id } from './ids.ts'
import type { Sight } from './sight.ts'

/** The columns a wall can stand on; a record inherits those of what it is about. */
export type Walls = { authority: string; inspection?: string | null; body?: string | null }

/**
 * A thing the room keeps: its table, the shape eyes read, and who sees which of its rows. The table is `<room>_<things>`: the part before
 * the first underscore says whose hand locks and writes it. The shape has `id` and, where forms change it, `version`.
 */
export type Noun<N extends string = string, S extends z.ZodObject = z.ZodObject> = Readonly<{
  tag: 'noun'
  name: N
  table: string
  shape: S
  sight: Sight
}>

export const noun = <const N extends string, S extends z.ZodObject>(
  name: N,
  says: { table: string; shape: S; sight: Sight },
): Noun<N, S> => ({ tag: 'noun', name, ...says })

/** A row of a noun as eyes read it. */
export type Row<N extends Noun> = z.infer<N['shape']>

/** Something that happened. Facts hold ids, codes, hashes, days and numbers; never names or free text. `audience`: who reads it. */
export type RecordKind<K extends string = string, F extends z.ZodObject = z.ZodObject> = Readonly<{
  tag: 'record'
  kind: K
  about: string
  facts: F
  audience: readonly Hat[]
}>

export const record = <const K extends string, F extends z.ZodRawShape>(
  kind: K,
  says: { about: Noun; facts?: F; audience: readonly Hat[] },
): RecordKind<K, z.ZodObject<F>> => ({
  tag: 'record',
  kind,
  about: says.about.name,
  facts: z.strictObject(says.facts ?? ({} as F)) as unknown as z.ZodObject<F>,
  audience: says.audience,
})

/** What an act says happened: a kind its command names, the row it is about (for its walls) and the facts. */
export type Said<R extends RecordKind> =
  R extends RecordKind<infer K, infer F> ? { kind: K; about: Walls & { id: string }; facts: z.infer<F> } : never

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type Route = `${Method} /${string}`

/**
 * Something that can be done. `asks` is its line in the permission matrix, `of` the hats that may; `records` is all it can say.
 * `locks` names input fields whose ids are locked before the act runs, for rules over more than the one row that `see` locks. Such a field
 * bears the name of its noun (`round`), by which the doorway sorts: locks are taken in the order of the rooms, not of this list.
 * `grave`: over the network it is done only within ten minutes of having proved again who one is (accounts, hats, keys, destruction).
 * `largest`: bytes of a request, where it is more than a form; then nobody's is read before he has shown who he is.
 */
export type Command<
  C extends string = string,
  M extends string = string,
  I extends z.ZodObject = z.ZodObject,
  A extends string = string,
  R extends readonly RecordKind[] = readonly RecordKind[],
> = Readonly<{
  tag: 'command'
  name: C
  room: M
  route: Route
  input: I
  asks: A
  of: readonly Hat[]
  locks: readonly (keyof z.infer<I> & string)[]
  grave: boolean
  largest?: number
  records: R
  result: z.ZodObject
}>

/** What every command answers: what was touched and its new version. Anything more is asked of a query, behind the walls. */
export const Touched = z.strictObject({ id: Id, version: z.int() })
export type Touched = z.infer<typeof Touched>

export const command = <
  const C extends string,
  const M extends string,
  I extends z.ZodObject,
  const A extends string,
  const R extends readonly RecordKind[],
>(
  name: C,
  says: {
    room: M
    route: Route
    input: I
    asks: A
    of: readonly Hat[]
    locks?: readonly (keyof z.infer<I> & string)[]
    grave?: boolean
    largest?: number
    records: R
  },
): Command<C, M, I, A, R> => ({
  tag: 'command',
  name,
  result: Touched,
  ...says,
  locks: says.locks ?? [],
  grave: says.grave ?? false,
})

/**
 * What is on record when it is read (design 5): the record, and what it says of an answer; null where the answer is one's own or holds nothing of it.
 * Written before the answer leaves, once per session, thing and quarter of an hour.
 */
export type Reading<G> = Readonly<{
  record: RecordKind
  says(
    answer: G,
    person: string,
  ): Readonly<{ about: Walls & { id: string }; facts: Readonly<Record<string, unknown>> }> | null
}>

/**
 * Something that can be asked: what it takes (path and query string), what it gives, and the hats that may ask. `grave`: to take the whole
 * list away as a spreadsheet one proves again who one is.
 */
export type Query<
  Q extends string = string,
  I extends z.ZodObject = z.ZodObject,
  G extends z.ZodType = z.ZodType,
> = Readonly<{
  tag: 'query'
  name: Q
  room: string
  route: Route
  input: I
  gives: G
  of: readonly Hat[]
  grave?: boolean
  reading?: Reading<z.output<G>>
}>

export const query = <const Q extends string, I extends z.ZodObject, G extends z.ZodType>(
  name: Q,
  says: Omit<Query<Q, I, G>, 'tag' | 'name'>,
): Query<Q, I, G> => ({ tag: 'query', name, ...says })

/** The paging of every list: `from` rows skipped (at most 100,000 deep), `size` rows given (at most 200). */
export const Paging = {
  from: z.coerce.number().int().min(0).max(100_000).default(0),
  size: z.coerce.number().int().min(1).max(200).default(50),
}

/** One page of a list with the exact number of rows behind the walls. */
export const pageOf = <T extends z.ZodType>(row: T) => z.strictObject({ rows: z.array(row), count: z.int() })

/** A filter that takes one word of a closed list or several, comma-separated as in the query string: `state=signed,adopted`. */
export const oneOrMore = (words: readonly string[]) =>
  z.string().regex(new RegExp(`^(${words.join('|')})(,(${words.join('|')})){0,19}$`))

/** A room as the house sees it: everything its contract exports, by kind. */
export type Room = Readonly<{
  name: string
  nouns: readonly Noun[]
  records: readonly RecordKind[]
  commands: readonly Command[]
  queries: readonly Query[]
  /** Names of database constraints and the refusal each stands for. */
  constraints: Readonly<Record<string, string>>
  /** Refusals that are answered with another HTTP status than 409. */
  statuses: Readonly<Record<string, number>>
}>

type Tagged = { tag: 'noun' | 'record' | 'command' | 'query' }
const tagged = (value: unknown): value is Tagged => typeof value === 'object' && value !== null && 'tag' in value

/** The exports of a module by their names: some runtimes list them as written, others by the alphabet. */
export const inOrder = (module: Readonly<Record<string, unknown>>): unknown[] =>
  Object.keys(module)
    .sort()
    .map((name) => module[name])

/** Gathers a room from its contract module (`import * as contract`). */
export function room(name: string, contract: Readonly<Record<string, unknown>>): Room {
  const all = inOrder(contract).filter(tagged)
  return {
    name,
    nouns: all.filter((x) => x.tag === 'noun') as unknown as readonly Noun[],
    records: all.filter((x) => x.tag === 'record') as unknown as readonly RecordKind[],
    commands: all.filter((x) => x.tag === 'command') as unknown as readonly Command[],
    queries: all.filter((x) => x.tag === 'query') as unknown as readonly Query[],
    constraints: (contract['constraints'] ?? {}) as Readonly<Record<string, string>>,
    statuses: (contract['statuses'] ?? {}) as Readonly<Record<string, number>>,
  }
}
