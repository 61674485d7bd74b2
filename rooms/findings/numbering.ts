import { Refused, refuse } from '../../core/pure/refusal.ts'
import type { Reader } from '../../core/server/tables.ts'
import { numberOf } from './rules.ts'
import { drawSerial, type Hand } from './store.ts'

export type Place = { authority: string; inspection: string; team: string; round: number; seat: number }

/** Where an inspection stands: its round's number, its team and the team's number, which a sheet's number is made of. */
export async function placeOf(eyes: Reader, inspection: string): Promise<Place> {
  const place = await eyes
    .selectFrom('teamsAssignment as a')
    .innerJoin('teamsTeam as t', 't.id', 'a.team')
    .innerJoin('planningRound as r', 'r.id', 'a.round')
    .select(['a.authority', 'a.inspection', 'a.team', 'r.number as round', 't.number as seat'])
    .where('a.inspection', '=', inspection)
    .executeTakeFirst()
  if (!place) throw new Refused(refuse('doorway.not-found', { noun: 'inspection' }))
  return place
}

/** The walls, team and next number of a new sheet. */
export async function numbered(tx: Hand, { authority, inspection, team, round, seat }: Place) {
  const serial = await drawSerial(tx, team, authority)
  return { authority, inspection, team, serial, number: numberOf(round, seat, serial) }
}
