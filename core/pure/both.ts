import { isRefusal, type Refusal } from './refusal.ts'

/** Who acts, and for whom where the hat is worn by delegation (代). */
export type Acting = Readonly<{ person: string; scope: Readonly<{ standsFor: string | null }> }>

/**
 * Asks a rule that wants different persons at different steps of both who act: the one who does it and the one he stands in for. Neither may
 * be anybody the step excludes; what is kept names the one who did it (traps 45).
 */
export function both<T>(actor: Acting, rule: (person: string) => T | Refusal): T | Refusal {
  const { standsFor } = actor.scope
  const absent = standsFor === null ? null : rule(standsFor)
  return isRefusal(absent) ? absent : rule(actor.person)
}
