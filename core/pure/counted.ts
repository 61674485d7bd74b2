import { isRefusal, type Refusal } from './refusal.ts'

/** Who acts, and for whom where the hat is worn by delegation (代). */
export type Acting = Readonly<{ person: string; scope: Readonly<{ standsFor: string | null }> }>

/** That somebody did something with a thing in another's place. */
export type StoodIn = Readonly<{ person: string; absent: string }>

/**
 * Everybody who counts as one person at a thing: whoever acts, whom he stands in for, and who did something with it before in the place of either.
 * What is kept names who did it; so the absent one, back again, would pass for another than the one who did his part (traps 45). Who acts comes last.
 */
export function countedWith({ person, scope: { standsFor } }: Acting, before: readonly StoodIn[]): readonly string[] {
  const two = standsFor === null ? [person] : [standsFor, person]
  const others = before.flatMap((one) => (two.includes(one.absent) ? [one.person] : []))
  return [...new Set([...others.filter((one) => one !== person), ...two])]
}

/** Asks a rule that wants different persons at different steps of everybody who counts as one: the first refusal, or the value for the last. */
export function ofAll<T>(persons: readonly string[], rule: (person: string) => T | Refusal): T | Refusal {
  let value: T | Refusal | undefined
  for (const person of persons) {
    value = rule(person)
    if (isRefusal(value)) return value
  }
  return value as T
}
