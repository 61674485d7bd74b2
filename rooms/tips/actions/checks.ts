import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { doneAt } from '../checks.ts'
import { notAbout } from '../concerned.ts'
import * as say from '../contract.ts'
import { mayCheck, oneDone } from '../rules/checks.ts'
import { addCheck, dropCheck } from '../store-keeping.ts'

export const notingTipCheck = act(say.noteTipCheck, async ({ tx, eyes, counting, look, may, actor, input, today }) => {
  const tip = await look(say.tip, input.tip)
  await may('tip.check', { authority: tip.authority, inspection: tip.inspection })
  await notAbout({ tx, counting }, tip.id)
  accept(mayCheck(tip))
  if (tip.inspection === null) throw new Refused(refuse('doorway.not-found', { noun: 'inspection' }))
  const { kind, on } = accept(oneDone(await doneAt(eyes, tip.inspection, input.about), input.about))
  const { authority, inspection } = tip
  await addCheck(tx, { ...input, authority, inspection, kind, onDay: on, by: actor.person, notedOn: today })
  return { result: { id: input.id, version: 1 }, record: { kind: 'tip.checkNoted', about: tip, facts: {} } }
})

export const undoingTipCheck = act(say.undoTipCheck, async ({ tx, counting, see, look, may, input }) => {
  const check = await see(say.tipCheck, input.tipCheck)
  const tip = await look(say.tip, check.tip)
  await may('tip.check', check)
  await notAbout({ tx, counting }, tip.id, check.id)
  accept(mayCheck(tip))
  await dropCheck(tx, check.id)
  return { result: { id: check.id, version: 1 }, record: { kind: 'tip.checkUndone', about: tip, facts: {} } }
})
