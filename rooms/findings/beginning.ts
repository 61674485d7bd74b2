import { Refused, refuse } from '../../core/pure/refusal.ts'
import type { Context } from '../../core/server/act.ts'
import { loan, talk, visit } from '../fieldwork/contract.ts'
import type * as say from './contract.ts'
import * as keep from './store.ts'

type Given = Pick<Context<typeof say.draftSheet>, 'tx' | 'look' | 'newId'>
type Began = Readonly<{ began: '' | say.Beginning['noun']; from: string | null }>

/**
 * Ties a new sheet to the talk, visit or borrowed paper it began with (S1-06 … domain 4.7: leads noted), which one must see and which is of
 * the same inspection (`findings.other-inspection`). Gives the record of it; none where the sheet began with nothing.
 */
export async function keepBeginning({ tx, look, newId }: Given, sheet: say.Sheet, { began, from }: Began) {
  if ((began === '') !== (from === null)) throw new Refused(refuse('findings.began-with-what'))
  if (began === '' || from === null) return []
  const { authority, inspection, number } = await look({ talk, visit, loan }[began], from)
  if (inspection !== sheet.inspection) throw new Refused(refuse('findings.other-inspection'))
  await keep.addOrigin(tx, { id: newId(), authority, inspection, sheet: sheet.id, noun: began, about: from, number })
  return [{ kind: 'sheet.began' as const, about: sheet, facts: { noun: began, thing: from } }]
}
