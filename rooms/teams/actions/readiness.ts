import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { saveSeen } from '../../../core/server/seen.ts'
import { round as roundNoun } from '../../planning/contract.ts'
import {
  acceptLack,
  appointment as appointmentNoun,
  checkDeclarations,
  type Declaration,
  fileDeclaration,
  team as teamNoun,
} from '../contract.ts'
import { forAnother, lacks, sits } from '../rules.ts'
import { ownAppointment } from '../rules/conduct.ts'
import { accepting } from '../rules/readiness.ts'
import { appointmentsOf } from '../store.ts'

export const filingDeclaration = act(fileDeclaration, async ({ tx, look, may, input, actor, today }) => {
  const under = await look(appointmentNoun, input.appointment)
  await may('declaration.file')
  if (actor.hat === 'office') {
    if (under.endedAt !== null) accept(refuse('teams.ended'))
  } else accept(ownAppointment(under, actor.person, today))
  if (!input.nothing && input.text === '') accept(refuse('teams.declaration-untold', { field: 'text' }))
  const { authority, round, team, person } = under
  const made: Declaration = {
    ...{ ...input, authority, round, team, person, appointment: under.id },
    ...{
      filedBy: actor.person as Declaration['filedBy'],
      filedOn: today,
      checkedBy: null,
      checkedOn: null,
      version: 1,
    },
  }
  await tx.insertInto('teamsDeclaration').values(made).execute()
  const facts = { person, nothing: made.nothing }
  return { result: { id: made.id, version: 1 }, record: { kind: 'declaration.filed', about: made, facts } }
})

export const checkingDeclarations = act(checkDeclarations, async ({ tx, look, may, counting, input, actor, today }) => {
  const round = await look(roundNoun, input.round)
  await may('declaration.check', { authority: round.authority })
  const open = await tx
    .selectFrom('teamsDeclaration')
    .selectAll()
    .where('round', '=', round.id)
    .where('checkedOn', 'is', null)
    .execute()
  const [first] = open
  if (!first) throw new Refused(refuse('teams.nothing-to-check'))
  const records = []
  for (const one of open) {
    await counting(one.id, (by) => forAnother(by, one.person))
    const checkedBy = actor.person as Declaration['person']
    const saved = await saveSeen(tx, 'teamsDeclaration', { ...one, checkedBy, checkedOn: today })
    records.push({ kind: 'declaration.checked' as const, about: saved, facts: { person: saved.person } })
  }
  return { result: { id: first.id, version: first.version + 1 }, record: records }
})

export const acceptingLack = act(acceptLack, async ({ tx, see, look, may, input }) => {
  const round = await look(roundNoun, input.round)
  const team = await see(teamNoun, input.team, input.version)
  await may('team.form', team)
  if (team.round !== round.id) accept(refuse('teams.other-round'))
  const members = (await appointmentsOf(tx, round.id)).filter((one) => one.team === team.id && sits(one))
  const missing = lacks(members).length
  const saved = await saveSeen(tx, 'teamsTeam', accept(accepting(team, missing, input.reason)))
  return {
    result: { id: saved.id, version: saved.version },
    record: { kind: 'team.lackAccepted', about: saved, facts: { lacks: missing } },
  }
})
