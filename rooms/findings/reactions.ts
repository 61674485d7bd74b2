import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import type { Said } from '../../core/pure/contract.ts'
import { reaction } from '../../core/server/act.ts'
import type { Reader, RoomName } from '../../core/server/tables.ts'
import { paperConfirmed, paperFiled } from '../documents/contract.ts'
import { sheetSigned } from './contract.ts'
import * as rule from './rules.ts'
import { hashOf, keepSignature } from './signature.ts'
import * as keep from './store.ts'

type OnPaper = Said<typeof paperConfirmed>['facts']

/** The sheet a paper is about, signed as the scan says; refuses what `signOnPaper` refuses. Undefined for papers of other rooms. */
async function signedBy(
  facts: OnPaper,
  inspection: string | null | undefined,
  tx: keep.Hand,
  asRoom: (room: RoomName) => Reader,
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
  return accept(rule.signOnPaper(sheet, current, { hash, person, signedOn, leads: leads !== undefined }))
}

/** A paper that could not sign its sheet is refused when it is filed, not only when it is confirmed. */
export const weighingPaper = reaction(paperFiled, 'findings', [], async ({ tx, asRoom, said }) => {
  await signedBy(said.facts, said.about.inspection, tx, asRoom)
  return []
})

/** Two persons have read the same name and day on the scan: the sheet is signed as if in the system (traps 44). */
export const signingOnPaper = reaction(
  paperConfirmed,
  'findings',
  [sheetSigned],
  async ({ tx, asRoom, said, actor }) => {
    const signed = await signedBy(said.facts, said.about.inspection, tx, asRoom)
    if (!signed) return []
    accept(rule.confirmOnPaper(signed, actor.person))
    const { person, signedOn } = said.facts
    const { record } = await keepSignature(tx, signed, person, signedOn, true, '')
    return [record]
  },
)
