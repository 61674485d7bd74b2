import type { Unit } from './demands.ts'

/** Units given to teams, and how evenly: the most and the least work of a team, and the most that any division could get down to. */
export type Division = Readonly<{
  teamOf: Readonly<Record<string, string>>
  most: number
  least: number
  bound: number
}>

/**
 * Divides units without a team among the teams (一托二, 一托三): villages of one township stay together, then the heaviest first, each to
 * the team with the least work, and among those to one that has the sector already. `given`: what teams hold already. No division has
 * less than `bound` for its busiest team.
 */
export function divide(
  units: readonly Unit[],
  teams: readonly string[],
  given: Readonly<Record<string, string>>,
): Division {
  const work = new Map(teams.map((team) => [team, 0]))
  const held = new Map<string, Unit[]>(teams.map((team) => [team, []]))
  const teamOf: Record<string, string> = {}
  const put = (unit: Unit, team: string) => {
    teamOf[unit.id] = team
    work.set(team, (work.get(team) ?? 0) + unit.load)
    held.get(team)?.push(unit)
  }
  for (const unit of units) {
    const team = given[unit.id]
    if (team !== undefined && work.has(team)) put(unit, team)
  }
  const open = units.filter((unit) => teamOf[unit.id] === undefined)
  const share = Math.ceil(units.reduce((sum, unit) => sum + unit.load, 0) / Math.max(1, teams.length))
  for (const unit of open.toSorted((a, b) => b.load - a.load || order(a).localeCompare(order(b)))) {
    const near = (team: string) =>
      (held.get(team) ?? []).some((one) =>
        unit.village ? one.township !== null && one.township === unit.township : one.sector === unit.sector,
      )
    const free = teams.filter((team) => (work.get(team) ?? 0) + unit.load <= share)
    const known = free.find(near)
    const lightest = teams.toSorted((a, b) => (work.get(a) ?? 0) - (work.get(b) ?? 0))[0]
    const team = known ?? lightest
    if (team !== undefined) put(unit, team)
  }
  const all = [...work.values()]
  const heaviest = units.reduce((most, unit) => Math.max(most, unit.load), 0)
  return { teamOf, most: Math.max(0, ...all), least: Math.min(...all), bound: Math.max(share, heaviest) }
}

const order = (unit: Unit): string => `${unit.township ?? ''}|${unit.sector}|${unit.id}`
