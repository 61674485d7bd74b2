import { isRefusal, refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { unitsOf } from '../../planning/store.ts'
import { readiness } from '../contract.ts'
import { calledOf, readyIn } from '../ready.ts'
import { complete, lacks, sits } from '../rules.ts'
import { mayMobilise, mayStaff } from '../rules/readiness.ts'
import { appointmentsOf, assignmentsOf, teamsIn } from '../store.ts'

/** What stands in the way of staffing and mobilising, by the rules the acts themselves ask. */
export const readReadiness = ask(readiness, async ({ eyes, input }) => {
  const round = await eyes.selectFrom('planningRound').select('name').where('id', '=', input.round).executeTakeFirst()
  if (!round) return refuse('doorway.not-found', { noun: 'round' })
  const found = await readyIn(eyes, input.round)
  const called = await calledOf(
    eyes,
    found.map((one) => one.person),
  )
  const people = found.map((one) => ({ ...one, name: called.get(one.person) ?? '—' }))
  const appointments = await appointmentsOf(eyes, input.round)
  const teams = (await teamsIn(eyes, input.round)).map((team) => ({
    ...team,
    members: appointments.filter((one) => one.team === team.id),
  }))
  const formed = complete(await unitsOf(eyes, input.round), teams, await assignmentsOf(eyes, input.round), appointments)
  const staff = isRefusal(formed) ? formed : mayStaff(people, teams)
  const mobilise = mayMobilise(people)
  return {
    roundName: round.name,
    people: people.map(({ person, appointment, name, teamName, role, declared, nothing, text, pledged, trained }) => ({
      ...{ person, appointment, name, teamName, role, declared, pledged, trained },
      ...{ nothing: nothing ?? false, text: text ?? '' },
    })),
    teams: teams.map(({ id, name, version, lackReason, members }) => ({
      ...{ team: id, name, version, lackReason, lacks: lacks(members.filter(sits)) },
    })),
    staff: isRefusal(staff) ? { refused: staff.refused, facts: { ...staff.facts } } : null,
    mobilise: isRefusal(mobilise) ? { refused: mobilise.refused, facts: { ...mobilise.facts } } : null,
  }
})
