import { isRefusal, type Refusal } from '../../core/pure/refusal.ts'
import type { Day } from '../../core/pure/days.ts'
import type { Actor } from '../../core/server/enter.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { Round } from '../planning/contract.ts'
import { unitsOf } from '../planning/store.ts'
import { standingOf } from '../registry/routing.ts'
import { mayApprove } from '../registry/rules/route.ts'
import type { Proposal } from './contract.ts'
import { homesOf } from './homes.ts'
import { isLed, mayBeAppointed, mayBeAssigned, mayInspect, sits } from './rules.ts'
import { isFound } from './rules/proposals.ts'
import { appointmentsOf, recusalsOf } from './store.ts'

type Asker = Pick<Actor, 'person' | 'hat' | 'scope'>

/**
 * What would refuse whoever asks if he adopted a proposal now, in the order in which its adoption is judged: its state, units that were entered, who decides on
 * leaders (S0-01, S0-03), then each seat. Null where nothing does. Recusals that follow from ties declared since are drawn by the adoption alone.
 */
export async function whyNotAdopt(
  eyes: Reader,
  asker: Asker,
  found: Proposal,
  round: Round,
  today: Day,
): Promise<Refusal | null> {
  const units = await unitsOf(eyes, round.id)
  const first = [isFound(found), ...units.filter(given(found)).map(mayBeAssigned)].find(isRefusal)
  if (first) return first
  const kept = new Set(
    (await appointmentsOf(eyes, round.id))
      .filter((one) => sits(one) && found.seats.some((seat) => seat.person === one.person && sameSeat(seat, one)))
      .map((one) => one.person),
  )
  const led = new Set(found.seats.filter((one) => isLed(one.role) && !kept.has(one.person)).map((one) => one.team))
  const { person, hat, scope } = asker
  const who = { person, hat, authority: scope.authority, standsFor: scope.standsFor }
  for (const team of led) {
    const { judged } = await standingOf({ policies: eyes, registry: eyes }, who, 'personnel', team, today)
    const held = mayApprove(judged)
    if (isRefusal(held)) return held
  }
  return seatsRefused(eyes, found, round, kept, today)
}

type Seat = Proposal['seats'][number]
const sameSeat = (a: Pick<Seat, 'team' | 'role'>, b: { team: string; role: string }) =>
  a.team === b.team && a.role === b.role
const given =
  ({ units }: Proposal) =>
  ({ id }: { id: string }) =>
    units.some(({ inspection }) => inspection === id)

async function seatsRefused(eyes: Reader, found: Proposal, round: Round, kept: ReadonlySet<string>, today: Day) {
  const persons = found.seats.map(({ person }) => person)
  if (persons.length === 0) return null
  const units = await unitsOf(eyes, round.id)
  const teamOf = new Map<string, string>(
    (
      await eyes.selectFrom('teamsAssignment').select(['inspection', 'team']).where('round', '=', round.id).execute()
    ).map(({ inspection, team }) => [inspection, team]),
  )
  for (const { inspection, team } of found.units) teamOf.set(inspection, team)
  const recusals = await recusalsOf(eyes, round.id)
  const homes = await homesOf(() => eyes, persons)
  const people = await eyes
    .selectFrom('identityPerson')
    .select(['id', 'active'])
    .where('id', 'in', persons as never[])
    .execute()
  const active = new Map<string, boolean>(people.map((one) => [one.id, one.active]))
  const untilDay = round.endsOn < today ? today : round.endsOn
  for (const { person, team } of found.seats) {
    const mine = units.filter((unit) => teamOf.get(unit.id) === team)
    const own = homes.get(person) ?? []
    const recused = recusals.filter((one) => one.person === person).map(({ inspection }) => inspection)
    const candidate = { round, units: mine, active: active.get(person) ?? true, homes: own, recused }
    const may = kept.has(person)
      ? mayInspect(mine, own, recused)
      : mayBeAppointed({ ...candidate, fromDay: today, untilDay, today })
    if (isRefusal(may)) return may
  }
  return null
}
