import type { Candidate, Question, TeamToFill } from './demands.ts'

/** People whom nothing that is asked or priced tells apart, but where each may sit and sits now. */
export type Class = Readonly<{ key: string; like: Candidate; members: readonly Candidate[] }>

/**
 * Gathers people into classes. The home unit tells them apart only where there are more of one unit than may sit together: otherwise it
 * can break nothing. So the model has a number for each class and team instead of a yes or no for each person.
 */
export function classesOf({ people, demands }: Question): Class[] {
  const ofUnit = new Map<string, number>()
  for (const { unit } of people) if (unit !== null) ofUnit.set(unit, (ofUnit.get(unit) ?? 0) + 1)
  const classes = new Map<string, Candidate[]>()
  for (const person of people) {
    const { unit, skills, sectors, may, served, away } = person
    const crowded = unit !== null && (ofUnit.get(unit) ?? 0) > demands.sameUnit ? unit : ''
    const key = [[...skills].sort().join('+'), may, served, [...sectors].sort().join('+'), crowded, away].join('|')
    const found = classes.get(key)
    if (found) found.push(person)
    else classes.set(key, [person])
  }
  return [...classes].map(([key, members]) => ({ key, like: members[0] as Candidate, members }))
}

/** Demands left out of a question, to find out which of them conflict. */
export type Without = (kind: 'recusal' | 'acrossTownships', team: string) => boolean

/** Whether a person may sit in a team: no recusal, and from another township than its villages where that is asked. */
export function maySit(person: Candidate, team: TeamToFill, acrossTownships: boolean, without: Without): boolean {
  const units = new Set(team.units.map((unit) => unit.id))
  if (!without('recusal', team.id) && person.bars.some((bar) => units.has(bar.inspection))) return false
  if (!acrossTownships || person.township === null || without('acrossTownships', team.id)) return true
  return !team.units.some((unit) => unit.village && unit.township === person.township)
}
