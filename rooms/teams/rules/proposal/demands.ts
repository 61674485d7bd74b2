/** What a member brings (S2-13), as in the contract of this room. */
export type Skill = string

/** Why somebody cannot sit in the team of a unit: a recusal (3.4, the own unit among it), or being from the same township (S4-20). */
export type Bar = Readonly<{ inspection: string; why: 'recusal' | 'home' }>

/** Somebody of the pool as a proposal sees him: what is asked of teams, and nothing else. */
export type Candidate = Readonly<{
  id: string
  skills: readonly Skill[]
  /** The highest role he may have: a leader may also be a deputy or a member. */
  may: 'leader' | 'deputy' | 'member'
  /** Rounds served in the last two years. */
  served: number
  /** Sectors he knows. */
  sectors: readonly string[]
  /** Home unit; so many of one unit may sit in a team. */
  unit: string | null
  /** Township he comes from; he does not sit in the team of a village of it when teams are made across townships. */
  township: string | null
  /** Not free in the days of the round. */
  away: boolean
  bars: readonly Bar[]
  /** The team he sits in now. */
  now: string | null
}>

/** A unit to be inspected; `load` in units of work: 2 for a large one, 1 otherwise. */
export type Unit = Readonly<{
  id: string
  sector: string
  village: boolean
  township: string | null
  load: number
}>

export type TeamToFill = Readonly<{ id: string; units: readonly Unit[] }>

/** At least so many with one of these skills: in every team, in teams with a unit of a sector, or in teams with a village. */
export type Quota = Readonly<{
  where: 'every' | 'villages' | 'sector'
  sector: string
  skills: readonly Skill[]
  least: number
}>

/** What is asked of every team (S2-13, S4-20, 3.4); recusals and absences are always asked. */
export type Demands = Readonly<{
  smallest: number
  largest: number
  deputies: number
  /** So many who have served before. */
  veterans: number
  /** At most so many of one home unit. */
  sameUnit: number
  acrossTownships: boolean
  everyone: boolean
  quotas: readonly Quota[]
}>

export type Question = Readonly<{
  people: readonly Candidate[]
  teams: readonly TeamToFill[]
  demands: Demands
}>

export const kindsOfDemand = [
  'smallest',
  'largest',
  'leader',
  'deputies',
  'quota',
  'veterans',
  'sameUnit',
  'acrossTownships',
  'recusal',
  'away',
  'everyone',
] as const
export type KindOfDemand = (typeof kindsOfDemand)[number]

/** One demand by name: its kind, the team it is asked of (null: of all), and which quota it is (-1: none). */
export type Named = Readonly<{ kind: KindOfDemand; team: string | null; quota: number }>

export const keyOf = ({ kind, team, quota }: Named): string => `${kind}:${team ?? ''}:${quota}`

/**
 * What a placement costs, in points; what is demanded has no price. A person of experience is called again for 3 points a round; whoever
 * must leave his present team costs 20; each person fewer than the team's share of the work 4; a person set to units of sectors he does
 * not know, 1.
 */
export const points = { served: 3, moved: 20, short: 4, stranger: 1 } as const

/** Whether a quota is asked of a team. */
export const isAsked = (quota: Quota, team: TeamToFill): boolean =>
  quota.where === 'every' ||
  team.units.some((unit) => (quota.where === 'villages' ? unit.village : unit.sector === quota.sector))

/** Every demand of a question by name. */
export function demandsOf({ teams, demands }: Question): Named[] {
  const one = (kind: KindOfDemand, team: string | null = null, quota = -1): Named => ({ kind, team, quota })
  const all = teams.flatMap((team) => [
    one('smallest', team.id),
    one('largest', team.id),
    one('leader', team.id),
    ...(demands.deputies > 0 ? [one('deputies', team.id)] : []),
    ...(demands.veterans > 0 ? [one('veterans', team.id)] : []),
    one('sameUnit', team.id),
    one('recusal', team.id),
    ...(demands.acrossTownships && team.units.some((unit) => unit.village) ? [one('acrossTownships', team.id)] : []),
    ...demands.quotas.flatMap((quota, at) => (isAsked(quota, team) ? [one('quota', team.id, at)] : [])),
  ])
  return [...all, one('away'), ...(demands.everyone ? [one('everyone')] : [])]
}

/** The share of a team in the people there are, by the work its units make: whole persons, rounded down, within the sizes asked. */
export function sharesOf({ people, teams, demands }: Question): Map<string, number> {
  const free = people.filter((one) => !one.away).length
  const most = Math.min(free, demands.largest * teams.length)
  const load = teams.reduce((sum, team) => sum + loadOf(team), 0)
  return new Map(
    teams.map((team) => {
      const share = load === 0 ? 0 : Math.floor((most * loadOf(team)) / load)
      return [team.id, Math.max(demands.smallest, Math.min(demands.largest, share))]
    }),
  )
}

const loadOf = (team: TeamToFill): number => team.units.reduce((sum, unit) => sum + unit.load, 0)
