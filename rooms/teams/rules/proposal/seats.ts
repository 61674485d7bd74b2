import { type Bill, type Breach, billOf, check } from './check.ts'
import { points, type Question, sharesOf } from './demands.ts'
import type { Placement } from './realise.ts'
import { reasonsOf, rolesOf } from './reasons.ts'

/** A seat of a proposal, with role and reasons. */
export type ProposedSeat = Readonly<{
  person: string
  team: string
  role: 'leader' | 'deputy' | 'member'
  why: string[]
}>

/** A placement told team by team: seats with roles and reasons, its bill, and what it does not meet. `leads`: who leads which team now. */
export function toldOf(
  question: Question,
  placement: Placement,
  leads: ReadonlyMap<string, string>,
): { seats: ProposedSeat[]; bill: Bill; breaches: Breach[] } {
  const seats = question.teams.flatMap((team) => {
    const members = question.people.filter((one) => placement[one.id] === team.id)
    const roles = rolesOf(members, question.demands.deputies, leads.get(team.id) ?? null)
    const reasons = reasonsOf(question, team, members)
    return members.map((one) => ({
      person: one.id,
      team: team.id,
      role: roles.get(one.id) ?? ('member' as const),
      why: reasons.get(one.id) ?? [],
    }))
  })
  const bill = billOf(question, placement, sharesOf(question), points)
  return { seats, bill, breaches: check(question, placement) }
}

/** The placement of seats. */
export const placementOf = (seats: readonly Readonly<{ person: string; team: string }>[]): Placement =>
  Object.fromEntries(seats.map(({ person, team }) => [person, team]))
