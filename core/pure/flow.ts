import { type Refusal, refuse } from './refusal.ts'

/** A transition table: state → verb → next state. Every verb is the work of one command. */
export type Flow<S extends string, V extends string = string> = Readonly<Record<S, Readonly<Partial<Record<V, S>>>>>

/** Declares a flow over the states S; the compiler checks that every state is named and every target exists. */
export const flow =
  <S extends string>() =>
  <const T extends Readonly<Record<S, Readonly<Record<string, S>>>>>(table: T): T =>
    table

type Verbs<T> = T extends Readonly<Record<string, infer Moves>> ? (Moves extends unknown ? keyof Moves : never) : never

/** The state after `verb`, or the refusal `flow.not-now` with the state one is in and the states `verb` starts from. */
export function move<S extends string, T extends Readonly<Record<S, Readonly<Record<string, S>>>>>(
  table: T & Readonly<Record<S, Readonly<Record<string, S>>>>,
  state: S,
  verb: Verbs<T> & string,
): S | Refusal {
  const next = (table[state] as Readonly<Record<string, S>>)[verb]
  return next ?? refuse('flow.not-now', { state, verb, from: startsOf(table, verb) })
}

/** The states from which `verb` may be done. */
export function startsOf(table: Readonly<Record<string, Readonly<Record<string, string>>>>, verb: string): string[] {
  return Object.keys(table).filter((state) => table[state] !== undefined && verb in table[state])
}

/** Checks a flow as a graph: states that cannot be reached from `first`, and states that neither leave nor are final. */
export function flawsOf(
  table: Readonly<Record<string, Readonly<Record<string, string>>>>,
  first: string,
  final: readonly string[],
): string[] {
  const reached = new Set([first])
  for (const state of reached) for (const next of Object.values(table[state] ?? {})) reached.add(next)
  const states = Object.keys(table)
  return [
    ...states.filter((s) => !reached.has(s)).map((s) => `${s} is never reached`),
    ...states
      .filter((s) => Object.keys(table[s] ?? {}).length === 0 && !final.includes(s))
      .map((s) => `${s} is a dead end`),
  ]
}
