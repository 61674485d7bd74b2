import { accept } from '../../core/pure/refusal.ts'
import { reaction } from '../../core/server/act.ts'
import type { Reader, RoomName, Tx } from '../../core/server/tables.ts'
import { grantGiven, personEdited } from '../identity/contract.ts'
import {
  type Inspection,
  inspectionAdded,
  inspectionNotified,
  inspectionRemoved,
  type Round,
  roundMobilised,
  roundStaffed,
} from '../planning/contract.ts'
import { unitsOf } from '../planning/store.ts'
import { delegationEnded, type Seat } from './contract.ts'
import { derive } from './deriving.ts'
import { calledOf, readyIn } from './ready.ts'
import { complete } from './rules.ts'
import { opposed } from './rules/delegation.ts'
import { mayMobilise, mayStaff, type Ready } from './rules/readiness.ts'
import {
  appointmentsOf,
  assignmentsOf,
  dropAssignment,
  saveDelegation,
  standingInDuring,
  teamOf,
  teamsIn,
} from './store.ts'

/** The veto of this room: a round is staffed only when every unit has a complete team, of whom all have declared and were checked (domain 2.1). */
export const teamsAreComplete = reaction(roundStaffed, 'teams', [], async ({ tx, asRoom, said }) => {
  const round = said.about.id as Round['id']
  const units = await unitsOf(asRoom('planning'), round)
  const [teams, appointments] = [await teamsIn(tx, round), await appointmentsOf(tx, round)]
  accept(complete(units, teams, await assignmentsOf(tx, round), appointments))
  const manned = teams.map((team) => ({ ...team, members: appointments.filter((one) => one.team === team.id) }))
  accept(mayStaff(await named(tx, asRoom, round), manned))
  return []
})

/** And mobilised only when everybody has pledged secrecy and was trained (domain 2.1). */
export const peopleAreMobilised = reaction(roundMobilised, 'teams', [], async ({ tx, asRoom, said }) => {
  accept(mayMobilise(await named(tx, asRoom, said.about.id)))
  return []
})

async function named(tx: Tx<'teams'>, asRoom: (room: RoomName) => Reader, round: string): Promise<Ready[]> {
  const found = await readyIn(tx, round)
  const called = await calledOf(
    asRoom('identity'),
    found.map((one) => one.person),
  )
  return found.map((one) => ({ ...one, name: called.get(one.person) ?? '—' }))
}

/** From the notice on the body sees who comes. */
export const seatsAreAnnounced = reaction(inspectionNotified, 'teams', [], async ({ tx, said }) => {
  const inspection = said.about.id as Inspection['id']
  await tx.updateTable('teamsSeat').set({ announced: true }).where('inspection', '=', inspection).execute()
  return []
})

/** A unit taken out of the round has no team. */
export const teamIsRelieved = reaction(inspectionRemoved, 'teams', [], async ({ tx, said }) => {
  const held = await teamOf(tx, said.about.id as Inspection['id'])
  if (held) await dropAssignment(tx, held.team, held.inspection)
  return []
})

/** The list of members carries the name a person has now. */
export const seatsAreRenamed = reaction(personEdited, 'teams', [], async ({ tx, asRoom, said }) => {
  const person = said.about.id as Seat['person']
  const { name } = await asRoom('identity')
    .selectFrom('identityPerson')
    .select('name')
    .where('id', '=', person)
    .executeTakeFirstOrThrow()
  await tx.updateTable('teamsSeat').set({ name }).where('person', '=', person).execute()
  return []
})

/** A body taken into a round: whoever is tied to it keeps out from the first moment. */
export const tiesAreMinded = reaction(inspectionAdded, 'teams', [], async (following) => {
  await derive(following, { inspection: following.said.about.id }, following.actor.person)
  return []
})

/**
 * A hat of the other side ends what somebody wears for another: nobody is of an inspected body and stands in for those who inspect it (domain 3.2). The
 * database lets neither be worn meanwhile (0450); this says so on record, and the absent one finds that he must choose somebody else.
 */
export const sidesAreKept = reaction(grantGiven, 'teams', [delegationEnded], async ({ tx, said, actor, now }) => {
  const { person, hat, from, until } = said.facts
  const ended = []
  for (const one of await standingInDuring(tx, person, from, until)) {
    if (!opposed(one.hat, hat)) continue
    const about = await saveDelegation(tx, { ...one, endedAt: now, endedBy: actor.person as Seat['person'] })
    const facts = { hat: one.hat, from: one.fromPerson, to: one.toPerson }
    ended.push({ kind: 'delegation.ended', about, facts } as const)
  }
  return ended
})
