import { accept, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { person as personNoun } from '../../identity/contract.ts'
import { round as roundNoun } from '../../planning/contract.ts'
import { unitsOf } from '../../planning/store.ts'
import {
  appoint,
  appointment as appointmentNoun,
  endAppointment,
  extendAppointment,
  team as teamNoun,
} from '../contract.ts'
import { noGrounds } from '../../policies/contract.ts'
import { approveAlong, openAgain } from '../../registry/routing.ts'
import { derive } from '../deriving.ts'
import { homesOf } from '../homes.ts'
import { end, extend, forAnother, isLed, mayBeAppointed } from '../rules.ts'
import { settle } from '../seating.ts'
import { assignmentsOf, keepAppointment, recusalsOf, saveAppointment } from '../store.ts'

export const appointing = act(appoint, async (context) => {
  const { tx, see, look, may, input, asRoom, today } = context
  const round = await look(roundNoun, input.round)
  const team = await see(teamNoun, input.team)
  const person = await look(personNoun, input.person)
  await may('appointment.make', team)
  if (team.round !== round.id) accept(refuse('teams.other-round'))
  await context.counting(team.id, (by) => forAnother(by, person.id))
  const assigned = (await assignmentsOf(tx, round.id))
    .filter((one) => one.team === team.id)
    .map((one) => one.inspection)
  await derive(context, { persons: [person.id] }, context.actor.person)
  const recusals = (await recusalsOf(tx, round.id)).filter((one) => one.person === person.id)
  const homes = await homesOf(asRoom, [person.id])
  accept(
    mayBeAppointed({
      round,
      units: (await unitsOf(asRoom('planning'), round.id)).filter((unit) => assigned.includes(unit.id)),
      active: person.active,
      homes: homes.get(person.id) ?? [],
      recused: recusals.map((one) => one.inspection),
      fromDay: input.fromDay,
      untilDay: input.untilDay,
      today,
    }),
  )
  const grounds = isLed(input.role) ? await approveAlong(context, 'personnel', team) : noGrounds
  const made = { ...input, authority: team.authority, endedAt: null, endReason: '', version: 1 }
  await keepAppointment(tx, made)
  await settle(context, team.id)
  const { fromDay, untilDay, role } = made
  const facts = { team: team.id, person: person.id, role, fromDay, untilDay, ...grounds }
  return { result: { id: made.id, version: 1 }, record: { kind: 'member.appointed', about: made, facts } }
})

export const extendingAppointment = act(extendAppointment, async (context) => {
  const { tx, see, look, may, input } = context
  const round = await look(roundNoun, input.round)
  const found = await see(appointmentNoun, input.appointment, input.version)
  await may('appointment.extend', found)
  if (found.round !== round.id) accept(refuse('teams.other-round'))
  const saved = await saveAppointment(
    tx,
    await context.counting(found.id, (by) => extend(found, round, input.untilDay, by)),
  )
  await settle(context, saved.team)
  const { team: id, authority } = saved
  const grounds = isLed(saved.role) ? await approveAlong(context, 'personnel', { id, authority }) : noGrounds
  const facts = { person: saved.person, untilDay: saved.untilDay, ...grounds }
  return {
    result: { id: saved.id, version: saved.version },
    record: { kind: 'appointment.extended', about: saved, facts },
  }
})

export const endingAppointment = act(endAppointment, async (context) => {
  const { tx, see, may, input, now } = context
  const found = await see(appointmentNoun, input.appointment, input.version)
  await may('appointment.end', found)
  if (found.round !== input.round) accept(refuse('teams.other-round'))
  const saved = await saveAppointment(tx, accept(end(found, input.reason, now)))
  if (isLed(saved.role)) await openAgain(context, 'personnel', { id: saved.team, authority: saved.authority }, true)
  await settle(context, saved.team)
  const facts = { person: saved.person }
  return {
    result: { id: saved.id, version: saved.version },
    record: { kind: 'appointment.ended', about: saved, facts },
  }
})
