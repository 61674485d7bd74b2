import { Refused, refuse } from '../../core/pure/refusal.ts'
import type { Said, Walls } from '../../core/pure/contract.ts'
import { type Counting, reaction } from '../../core/server/act.ts'
import type { Reader, RoomName } from '../../core/server/tables.ts'
import { paperConfirmed, paperFiled } from '../documents/contract.ts'
import { sheetSigned } from './contract.ts'
import * as rule from './rules.ts'
import { hashOf, keepSignature } from './signature.ts'
import * as keep from './store.ts'

type OnPaper = Said<typeof paperConfirmed>['facts']

/** The sheet a paper is about, signed as the scan says; refuses what `signOnPaper` refuses. Undefined for papers of other rooms. */
async function signedBy(
  { facts, about: { inspection } }: { facts: OnPaper; about: Walls },
  { tx, asRoom, counting }: { tx: keep.Hand; asRoom: (room: RoomName) => Reader; counting: Counting },
) {
  if (facts.noun !== 'sheet') return undefined
  const sheet = await keep.lockSheet(tx, facts.thing)
  if (!sheet || sheet.inspection !== inspection) throw new Refused(refuse('doorway.not-found', { noun: 'sheet' }))
  const { hash, person, signedOn } = facts
  const leads = await asRoom('teams')
    .selectFrom('teamsSeat')
    .select('id')
    .where('inspection', '=', sheet.inspection)
    .where('person', '=', person)
    .where('role', '=', 'leader')
    .where('fromDay', '<=', signedOn)
    .where('untilDay', '>=', signedOn)
    .executeTakeFirst()
  const current = hashOf(sheet, await keep.evidenceOf(tx, sheet.id))
  const paper = { hash, signedOn, leads: leads !== undefined }
  return counting(sheet.id, (by) => rule.signOnPaper(sheet, current, { ...paper, person: by }), {
    person,
    scope: { standsFor: null },
  })
}

/** A paper that could not sign its sheet is refused when it is filed, not only when it is confirmed. */
export const weighingPaper = reaction(paperFiled, 'findings', [], async (given) => {
  await signedBy(given.said, given)
  return []
})

/** Two persons have read the same name and day on the scan: the sheet is signed as if in the system (traps 44). */
export const signingOnPaper = reaction(paperConfirmed, 'findings', [sheetSigned], async (given) => {
  const { tx, said, counting } = given
  const signed = await signedBy(said, given)
  if (!signed) return []
  await counting(signed.id, (by) => rule.confirmOnPaper(signed, by))
  const { person, signedOn } = said.facts
  const { record } = await keepSignature(tx, signed, person, signedOn, true, '')
  return [record]
})

export { leavingImmediates } from './immediate.ts'
