import { check } from './check.ts'
import type { Candidate, Question, TeamToFill } from './demands.ts'
import type { Placement } from './realise.ts'

/**
 * Why somebody sits where he sits, in codes: `needed.<demand>[.<quota>]` for each demand the team would not meet without him, `stays`,
 * `knows` a sector of a unit, `rested` (served in no round of two years); and `fills` where nothing else is to be said.
 */
export function reasonsOf(
  { demands }: Question,
  team: TeamToFill,
  members: readonly Candidate[],
): Map<string, string[]> {
  const all = Object.fromEntries(members.map((one) => [one.id, team.id])) as Placement
  const alone = { people: members, teams: [team], demands: { ...demands, everyone: false } }
  const before = new Set(check(alone, all).map((one) => `${one.kind}.${one.quota}`))
  return new Map(
    members.map((one) => {
      const { [one.id]: _, ...without } = all
      const broken = check(alone, without).filter((of) => !before.has(`${of.kind}.${of.quota}`))
      const why = broken.map((of) => (of.kind === 'quota' ? `needed.quota.${of.quota}` : `needed.${of.kind}`))
      if (one.now === team.id) why.push('stays')
      if (team.units.some((unit) => one.sectors.includes(unit.sector))) why.push('knows')
      if (one.served === 0) why.push('rested')
      return [one.id, why.length > 0 ? why : ['fills']]
    }),
  )
}

/**
 * Roles in a team: the leader is whoever leads it now, else of those who may lead the one who served most; then the deputies asked for, the
 * most experienced of those who may be; the rest are members.
 */
export function rolesOf(
  members: readonly Candidate[],
  deputies: number,
  leads: string | null,
): Map<string, 'leader' | 'deputy' | 'member'> {
  const ranks = { leader: 0, deputy: 1, member: 2 } as const
  const order = members.toSorted(
    (a, b) =>
      Number(b.id === leads) - Number(a.id === leads) ||
      ranks[a.may] - ranks[b.may] ||
      b.served - a.served ||
      a.id.localeCompare(b.id),
  )
  const roles = new Map<string, 'leader' | 'deputy' | 'member'>()
  for (const one of order) {
    const led = [...roles.values()].includes('leader')
    const second = [...roles.values()].filter((role) => role === 'deputy').length
    if (!led && one.may === 'leader') roles.set(one.id, 'leader')
    else roles.set(one.id, one.may !== 'member' && second < deputies ? 'deputy' : 'member')
  }
  return roles
}
