import { dayOf } from '../../core/pure/days.ts'
import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import * as say from './contract.ts'
import * as rule from './rules.ts'
import { arranged } from './rules/evidence.ts'
import * as keep from './store.ts'

export const describingEvidence = act(say.describeEvidence, async ({ tx, see, look, may, actor, input }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.edit', sheet)
  accept(rule.edit(sheet, actor.person))
  const piece = await look(say.evidence, input.evidence)
  if (piece.sheet !== sheet.id) throw new Refused(refuse('doorway.not-found', { noun: 'evidence' }))
  const { title, page, form, singleWitness, datedOn } = input
  accept(rule.dated(datedOn, dayOf(piece.receivedAt)))
  await keep.rewriteEvidence(tx, sheet.id, [{ ...piece, title, page, form, singleWitness, datedOn }])
  const saved = await keep.saveSheet(tx, sheet)
  return {
    result: saved,
    record: { kind: 'evidence.described', about: saved, facts: { file: piece.file, place: piece.place } },
  }
})

export const arrangingEvidence = act(say.arrangeEvidence, async ({ tx, see, may, actor, input }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.edit', sheet)
  accept(rule.edit(sheet, actor.person))
  const pieces = accept(arranged(await keep.evidenceOf(tx, sheet.id), input.order))
  await keep.rewriteEvidence(tx, sheet.id, pieces)
  const saved = await keep.saveSheet(tx, sheet)
  return { result: saved, record: { kind: 'evidence.arranged', about: saved, facts: { order: input.order } } }
})
