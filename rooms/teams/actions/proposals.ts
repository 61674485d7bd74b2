import { accept, refuse } from '../../../core/pure/refusal.ts'
import { act, type Context } from '../../../core/server/act.ts'
import { type Round, round as roundNoun } from '../../planning/contract.ts'
import { unitsOf } from '../../planning/store.ts'
import {
  adoptProposal,
  cancelProposal,
  changeProposal,
  type Proposal,
  proposal as proposalNoun,
  proposeTeams,
} from '../contract.ts'
import { type Grounds, noGrounds } from '../../policies/contract.ts'
import { approveAlong } from '../../registry/routing.ts'
import { derive } from '../deriving.ts'
import { homesOf } from '../homes.ts'
import { keepProposal, keptQuestion, questionIn, saveProposal, told } from '../proposing.ts'
import { questionOf } from '../questioning.ts'
import { end, isLed, mayBeAppointed, mayBeAssigned, mayInspect, sits } from '../rules.ts'
import { isFound, mayCancel, mayKeep, mayPropose } from '../rules/proposals.ts'
import { placementOf, toldOf } from '../rules/proposal/seats.ts'
import { settle } from '../seating.ts'
import { appointmentsOf, keepAppointment, putAssignment, recusalsOf, saveAppointment } from '../store.ts'

export const proposing = act(proposeTeams, async (context) => {
  const { tx, look, may, input, asRoom, actor, now, today, enqueue } = context
  const round = await look(roundNoun, input.round)
  await may('team.propose', round)
  const pool = await tx.selectFrom('teamsPoolMember').select('person').where('leftOn', 'is', null).execute()
  await derive(context, { persons: pool.map((one) => one.person) }, actor.person)
  const asked = await questionOf(asRoom, round.id, input.demands, today)
  const units = asked.teams.flatMap((team) => team.units)
  accept(mayPropose(round, asked.teams.length, units.length, input.demands))
  const made: Proposal = {
    ...{ id: input.id, authority: round.authority, round: round.id, state: 'asked', demands: input.demands },
    ...{ question: keptQuestion(asked), units: [...asked.units], seats: [], bill: null, bound: null, proven: false },
    ...{ breaches: [], conflict: [], least: false, step: '', solved: 0, byHand: false },
    ...{ askedBy: actor.person, askedAt: now, endedAt: null, reason: '', version: 1 },
  }
  await keepProposal(tx, made)
  enqueue('propose-teams')
  const facts = { round: round.id, people: asked.people.length }
  return { result: { id: made.id, version: 1 }, record: { kind: 'proposal.asked', about: made, facts } }
})

export const cancellingProposal = act(cancelProposal, async ({ tx, see, may, input, now }) => {
  const found = await see(proposalNoun, input.proposal, input.version)
  await may('team.propose', found)
  accept(mayCancel(found))
  const version = await saveProposal(tx, found, { state: 'cancelled', endedAt: now })
  return { result: { id: found.id, version }, record: { kind: 'proposal.cancelled', about: found, facts: {} } }
})

export const changingProposal = act(changeProposal, async ({ tx, see, may, input }) => {
  const found = await see(proposalNoun, input.proposal, input.version)
  await may('team.propose', found)
  accept(isFound(found))
  const { question, leads } = questionIn(found)
  const placement: Record<string, string> = { ...placementOf(found.seats) }
  for (const { person, team } of input.moves) {
    if (team === null) delete placement[person]
    else placement[person] = team
  }
  const { seats, bill, breaches } = toldOf(question, placement, leads)
  accept(mayKeep(breaches))
  const proven = found.bound !== null && breaches.length === 0 && bill.total <= found.bound
  const set = { seats, bill, breaches: told(breaches), proven, byHand: true, reason: input.reason }
  const version = await saveProposal(tx, found, set)
  const facts = { moved: input.moves.length, points: bill.total }
  return { result: { id: found.id, version }, record: { kind: 'proposal.changed', about: found, facts } }
})

export const adoptingProposal = act(adoptProposal, async (context) => {
  const { tx, see, look, may, input, now } = context
  const round = await look(roundNoun, input.round)
  const found = await see(proposalNoun, input.proposal, input.version)
  await may('team.adopt', found)
  if (found.round !== round.id) accept(refuse('teams.other-round'))
  accept(isFound(found))
  await free(context, found)
  await assignAll(context, found)
  const grounds = await decidedFor(context, found)
  await appointAll(context, found, round)
  const teams = [...new Set([...found.seats.map((one) => one.team), ...questionIn(found).teams.map((one) => one.id)])]
  for (const team of teams) await settle(context, team)
  const version = await saveProposal(tx, found, { state: 'adopted', endedAt: now })
  const facts = { people: found.seats.length, teams: teams.length, ...grounds }
  return { result: { id: found.id, version }, record: { kind: 'proposal.adopted', about: found, facts } }
})

type Adopting = Context<typeof adoptProposal>

/** Ends the appointments of those whom the proposal seats elsewhere, or in another role, or not at all. */
async function free({ tx, now, input }: Adopting, { round, seats }: Proposal): Promise<void> {
  for (const one of (await appointmentsOf(tx, round)).filter(sits)) {
    const seat = seats.find((of) => of.person === one.person)
    if (seat?.team === one.team && seat.role === one.role) continue
    await saveAppointment(tx, accept(end(one, input.basis, now)))
  }
}

/** Gives the units without a team to the teams the proposal gives them to; refuses what was entered, and whose team has a recused member. */
async function assignAll(context: Adopting, { round, authority, units }: Proposal): Promise<void> {
  const { tx, asRoom, newId } = context
  const known = await unitsOf(asRoom('planning'), round)
  for (const { inspection, team } of units) {
    const unit = known.find((one) => one.id === inspection)
    if (!unit) continue
    accept(mayBeAssigned(unit))
    const id = newId()
    await putAssignment(tx, { id, authority, round, inspection: unit.id, team, version: 1 })
  }
}

/** Whoever is to lead a team and does not sit there already is approved team by team, as by hand; gives on what that rests. */
async function decidedFor(context: Adopting, { round, authority, seats }: Proposal): Promise<Grounds> {
  const kept = new Set((await appointmentsOf(context.tx, round)).filter(sits).map((one) => one.person))
  const led = seats.filter((seat) => isLed(seat.role) && !kept.has(seat.person)).map((seat) => seat.team)
  let all = noGrounds
  for (const id of new Set(led)) {
    const one = await approveAlong(context, 'personnel', { id, authority })
    all = { ...one, items: [...new Set([...all.items, ...one.items])] }
  }
  return all
}

/** Appoints everybody anew who does not sit there already, each judged as by hand: active, days, recusals, home unit. */
async function appointAll(context: Adopting, found: Proposal, round: Round): Promise<void> {
  const { tx, asRoom, today, newId, input, actor } = context
  const persons = found.seats.map((one) => one.person)
  await derive(context, { persons }, actor.person)
  const kept = new Set((await appointmentsOf(tx, round.id)).map((one) => one.person))
  const recusals = await recusalsOf(tx, round.id)
  const homes = await homesOf(asRoom, persons)
  const units = await unitsOf(asRoom('planning'), round.id)
  const held = await tx
    .selectFrom('teamsAssignment')
    .select(['inspection', 'team'])
    .where('round', '=', round.id)
    .execute()
  const { people } = questionIn(found)
  const active = await asRoom('identity')
    .selectFrom('identityPerson')
    .select('id')
    .where('id', 'in', persons as never[])
    .where('active', '=', true)
    .execute()
  const isActive = new Set<string>(active.map((one) => one.id))
  for (const seat of found.seats) {
    const mine = units.filter((unit) => held.some((one) => one.team === seat.team && one.inspection === unit.id))
    const recused = recusals.filter((one) => one.person === seat.person).map((one) => one.inspection)
    const own = homes.get(seat.person) ?? []
    if (kept.has(seat.person)) {
      accept(mayInspect(mine, own, recused))
      continue
    }
    const fromDay = today
    const untilDay = round.endsOn < today ? today : round.endsOn
    const candidate = { round, units: mine, active: isActive.has(seat.person), homes: own, recused }
    accept(mayBeAppointed({ ...candidate, fromDay, untilDay, today }))
    const skill = (people.find((one) => one.id === seat.person)?.skills[0] ?? 'general') as 'general'
    await keepAppointment(tx, {
      ...{ id: newId(), authority: found.authority, round: round.id, team: seat.team, person: seat.person },
      ...{ role: seat.role, fromDay, untilDay, origin: 'seconded', skill, basis: input.basis },
      ...{ endedAt: null, endReason: '', version: 1 },
    })
  }
}
