import { maySit } from './classes.ts'
import { type Candidate, isAsked, points, type Question, type TeamToFill } from './demands.ts'
import type { Placement } from './realise.ts'

/**
 * What an office does by hand, and what proposals are measured against: demand by demand, team by team, the cheapest person who is free
 * and may sit there; at last the teams are filled up to their sizes. It never takes a seat back.
 */
export function greedy(question: Question): Placement {
  const { people, teams, demands } = question
  const seated = new Map<string, Candidate[]>(teams.map((team) => [team.id, []]))
  const free = new Set(people.filter((one) => !one.away))
  const price = (one: Candidate, team: TeamToFill) =>
    points.served * one.served +
    (one.now !== null && one.now !== team.id ? points.moved : 0) +
    (one.sectors.length > 0 && !team.units.some((unit) => one.sectors.includes(unit.sector)) ? points.stranger : 0)
  const fill = (team: TeamToFill, least: number, of: (one: Candidate) => boolean) => {
    const members = seated.get(team.id) as Candidate[]
    while (members.filter(of).length < least && members.length < demands.largest) {
      const ofUnit = (unit: string | null) => (unit === null ? 0 : members.filter((one) => one.unit === unit).length)
      let best: Candidate | null = null
      for (const one of free) {
        if (!of(one) || (best !== null && price(best, team) <= price(one, team))) continue
        if (ofUnit(one.unit) >= demands.sameUnit || !maySit(one, team, demands.acrossTownships, () => false)) continue
        best = one
      }
      if (best === null) return
      members.push(best)
      free.delete(best)
    }
  }
  for (const team of teams) fill(team, 1, (one) => one.may === 'leader')
  for (const team of teams) fill(team, demands.deputies + 1, (one) => one.may !== 'member')
  for (const quota of demands.quotas) {
    for (const team of teams)
      if (isAsked(quota, team))
        fill(team, quota.least, (one) => quota.skills.some((skill) => one.skills.includes(skill)))
  }
  for (const team of teams) fill(team, demands.veterans, (one) => one.served > 0)
  const size = demands.everyone ? demands.largest : demands.smallest
  for (let n = 1; n <= size; n++) for (const team of teams) fill(team, n, () => true)
  return Object.fromEntries([...seated].flatMap(([team, members]) => members.map((one) => [one.id, team])))
}
