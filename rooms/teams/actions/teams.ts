import { accept, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { inspection as unitNoun, round as roundNoun } from '../../planning/contract.ts'
import { assignTeam, formTeam, relieveTeam, renameTeam, team as teamNoun } from '../contract.ts'
import { homesOf } from '../homes.ts'
import { mayBeAssigned, mayInspect, notOver } from '../rules.ts'
import { settle } from '../seating.ts'
import {
  appointmentsOf,
  dropAssignment,
  keepMandate,
  keepTeam,
  putAssignment,
  recusalsOf,
  saveTeam,
  teamOf,
} from '../store.ts'

export const formingTeam = act(formTeam, async ({ tx, look, may, input, newId }) => {
  const round = await look(roundNoun, input.round)
  await may('team.form', round)
  accept(notOver(round))
  const { mandate, ...named } = input
  const team = { ...named, authority: round.authority, lackReason: '', version: 1 }
  await keepTeam(tx, team)
  await keepMandate(tx, team, mandate, newId())
  return {
    result: { id: team.id, version: 1 },
    record: { kind: 'team.formed', about: team, facts: { number: team.number } },
  }
})

export const renamingTeam = act(renameTeam, async (context) => {
  const { tx, see, look, may, input, newId } = context
  const { number, name, mandate } = input
  const round = await look(roundNoun, input.round)
  const team = await see(teamNoun, input.team, input.version)
  await may('team.form', team)
  accept(notOver(round))
  const saved = await saveTeam(tx, { ...team, number, name })
  await keepMandate(tx, saved, mandate, newId())
  await settle(context, team.id)
  return {
    result: { id: saved.id, version: saved.version },
    record: { kind: 'team.renamed', about: saved, facts: { number } },
  }
})

export const assigningTeam = act(assignTeam, async (context) => {
  const { tx, see, look, may, input, asRoom } = context
  const round = await see(roundNoun, input.round)
  const team = await see(teamNoun, input.team)
  const unit = await look(unitNoun, input.inspection)
  await may('team.assign', team)
  if (team.round !== round.id || unit.round !== round.id) accept(refuse('teams.other-round'))
  accept(notOver(round))
  accept(mayBeAssigned(unit))
  const recusals = await recusalsOf(tx, round.id)
  const members = (await appointmentsOf(tx, round.id)).filter((one) => one.team === team.id)
  const homes = await homesOf(
    asRoom,
    members.map((one) => one.person),
  )
  for (const { person } of members) {
    const out = recusals.filter((one) => one.person === person).map((one) => one.inspection)
    accept(mayInspect([unit], homes.get(person) ?? [], out))
  }
  const was = (await teamOf(tx, unit.id))?.team ?? null
  const { id, authority } = { id: input.id, authority: team.authority }
  await putAssignment(tx, { id, authority, round: round.id, inspection: unit.id, team: team.id, version: 1 })
  const saved = await saveTeam(tx, team)
  if (was !== null && was !== team.id) await settle(context, was)
  await settle(context, team.id)
  const facts = { inspection: unit.id, was }
  return { result: { id: saved.id, version: saved.version }, record: { kind: 'team.assigned', about: saved, facts } }
})

export const relievingTeam = act(relieveTeam, async ({ tx, see, look, may, input }) => {
  const round = await look(roundNoun, input.round)
  const team = await see(teamNoun, input.team)
  const unit = await look(unitNoun, input.inspection)
  await may('team.assign', team)
  accept(notOver(round))
  accept(mayBeAssigned(unit))
  const held = await teamOf(tx, unit.id)
  if (held?.team !== team.id) accept(refuse('teams.not-assigned', { unit: unit.name }))
  await dropAssignment(tx, team.id, unit.id)
  const saved = await saveTeam(tx, team)
  const facts = { inspection: unit.id }
  return { result: { id: saved.id, version: saved.version }, record: { kind: 'team.relieved', about: saved, facts } }
})
