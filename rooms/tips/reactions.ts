import { reaction } from '../../core/server/act.ts'
import type { Reader, RoomName } from '../../core/server/tables.ts'
import { memberAppointed, proposalAdopted, teamAssigned } from '../teams/contract.ts'
import { sittingIn } from './sitting.ts'
import * as keep from './store.ts'

type Place = Readonly<{ tx: keep.Hand; asRoom: (room: RoomName) => Reader }>

/** Tips about the team of an inspection are about whoever sits in it now, too, whenever and however he came to it (S2-19). */
async function follow({ tx, asRoom }: Place, rows: readonly Readonly<{ inspection: string }>[]): Promise<void> {
  if (rows.length === 0) return
  await keep.holdTeams(tx)
  const inspections = rows.map(({ inspection }) => inspection)
  const tips = await tx
    .selectFrom('tipsTip')
    .select(['id', 'inspection', 'against', 'aboutPersons'])
    .where('inspection', 'in', inspections)
    .where('against', '=', 'team')
    .orderBy('id')
    .forUpdate()
    .execute()
  for (const tip of tips) {
    const all = [...new Set([...tip.aboutPersons, ...(await sittingIn(asRoom('teams'), tip))])]
    if (all.length > tip.aboutPersons.length) await keep.nameAbout(tx, tip.id, all)
  }
}

const assignments = ({ asRoom }: Place) => asRoom('teams').selectFrom('teamsAssignment').select('inspection')

export const followingAppointment = reaction(memberAppointed, 'tips', [], async (following) => {
  await follow(following, await assignments(following).where('team', '=', following.said.facts.team).execute())
  return []
})

export const followingAssignment = reaction(teamAssigned, 'tips', [], async (following) => {
  await follow(following, [following.said.facts])
  return []
})

/** A proposal seats many at once, and gives units to their teams. */
export const followingProposal = reaction(proposalAdopted, 'tips', [], async (following) => {
  const proposal = following.asRoom('teams').selectFrom('teamsProposal').select('round')
  const { round } = await proposal.where('id', '=', following.said.about.id as never).executeTakeFirstOrThrow()
  await follow(following, await assignments(following).where('round', '=', round).execute())
  return []
})
