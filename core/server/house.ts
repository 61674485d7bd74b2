import { type Command, inOrder, type Noun, type Query, type RecordKind, type Room } from '../pure/contract.ts'
import type { PaperKind } from '../pure/paper/kind.ts'
import type { Action, Reaction } from './act.ts'
import type { Read } from './ask.ts'
import { type Awaits, awaitingRead } from './awaiting.ts'
import { type DeskEntry, deskRead } from './desk.ts'
import { type InHand, openWorkRead } from './open-work.ts'
import type { Spreadsheet } from './spreadsheet.ts'

/** Everything the product consists of on the server: contracts in order, and what implements them. */
export type House = Readonly<{
  rooms: readonly Room[]
  nouns: ReadonlyMap<string, Noun>
  records: ReadonlyMap<string, RecordKind>
  actions: ReadonlyMap<string, Action>
  reads: ReadonlyMap<string, Read>
  reactions: ReadonlyMap<string, readonly Reaction[]>
  /** Lists that may be taken away as spreadsheets, by the name of their query. */
  spreadsheets: ReadonlyMap<string, Spreadsheet>
  /** Kinds of paper that can be printed, by their name. */
  papers: ReadonlyMap<string, PaperKind>
  /** Constraint name → refusal code. */
  constraints: ReadonlyMap<string, string>
  /** Order of locks: noun → place of its room. */
  place: ReadonlyMap<string, number>
}>

type Exports = Readonly<Record<string, unknown>>
const hasTag =
  <T>(tag: string) =>
  (value: unknown): value is T =>
    typeof value === 'object' && value !== null && (value as { tag?: unknown }).tag === tag

/**
 * Builds the house from contracts (in the order an inspection passes through them) and the modules that implement them
 * (actions, reads, reactions, spreadsheets, what they put on the desk, what somebody has in hand and what waits for a decision; one by one or in lists). Throws when a command or query has no implementation or two, or a name is used twice.
 */
export function house(rooms: readonly Room[], modules: readonly Exports[]): House {
  const own = modules.flatMap(inOrder).flat()
  const gathered = [
    deskRead(own.filter(hasTag<DeskEntry>('desk'))),
    openWorkRead(own.filter(hasTag<InHand>('inHand'))),
    awaitingRead(own.filter(hasTag<Awaits>('awaits'))),
  ] as const
  const said = new Set(rooms.flatMap((room) => room.queries.map(({ name }) => name)))
  const exported: unknown[] = [...own, ...gathered.filter(({ query }) => said.has(query.name))]
  const actions = uniquely(exported.filter(hasTag<Action>('action')), (a) => a.command.name)
  const reads = uniquely(exported.filter(hasTag<Read>('read')), (r) => r.query.name)
  const commands = uniquely(
    rooms.flatMap((r) => r.commands),
    (c: Command) => c.name,
  )
  const queries = uniquely(
    rooms.flatMap((r) => r.queries),
    (q: Query) => q.name,
  )
  const missing = [
    ...[...commands.keys()].filter((name) => !actions.has(name)),
    ...[...queries.keys()].filter((name) => !reads.has(name)),
  ]
  if (missing.length > 0) throw new Error(`nothing implements: ${missing.join(', ')}`)
  const reactions = new Map<string, Reaction[]>()
  for (const one of exported.filter(hasTag<Reaction>('reaction'))) {
    reactions.set(one.to.kind, [...(reactions.get(one.to.kind) ?? []), one])
  }
  return {
    rooms,
    nouns: uniquely(
      rooms.flatMap((r) => r.nouns),
      (n: Noun) => n.name,
    ),
    records: uniquely(
      rooms.flatMap((r) => r.records),
      (r: RecordKind) => r.kind,
    ),
    actions,
    reads,
    reactions,
    spreadsheets: uniquely(exported.filter(hasTag<Spreadsheet>('spreadsheet')), (one) => one.query.name),
    papers: uniquely(exported.filter(hasTag<PaperKind>('paper')), (one) => one.kind),
    constraints: new Map(rooms.flatMap((r) => Object.entries(r.constraints))),
    place: new Map(rooms.flatMap((r, place) => r.nouns.map((n) => [n.name, place] as const))),
  }
}

function uniquely<T>(list: readonly T[], nameOf: (one: T) => string): Map<string, T> {
  const map = new Map<string, T>()
  for (const one of list) {
    const name = nameOf(one)
    if (map.has(name) && map.get(name) !== one) throw new Error(`declared twice: ${name}`)
    map.set(name, one)
  }
  return map
}
