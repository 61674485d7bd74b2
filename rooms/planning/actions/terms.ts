import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { draftTerm, editTerm, setTarget, term as termNoun } from '../contract.ts'
import { inOrder } from '../rules.ts'
import { keepTerm, putTarget, saveTerm } from '../store.ts'

export const draftingTerm = act(draftTerm, async ({ tx, may, actor, input }) => {
  const term = { ...input, authority: actor.scope.authority, version: 1 }
  await may('term.draft', { authority: term.authority })
  const { id, version, startsOn, endsOn } = term
  accept(inOrder(startsOn, endsOn))
  await keepTerm(tx, term)
  return { result: { id, version }, record: { kind: 'term.drafted', about: term, facts: { startsOn, endsOn } } }
})

export const editingTerm = act(editTerm, async ({ tx, see, may, input }) => {
  const { term: id, version, ...text } = input
  const term = await see(termNoun, id, version)
  await may('term.edit', term)
  accept(inOrder(text.startsOn, text.endsOn))
  const saved = await saveTerm(tx, { ...term, ...text })
  return { result: { id, version: saved.version }, record: { kind: 'term.edited', about: saved, facts: {} } }
})

export const settingTarget = act(setTarget, async ({ tx, see, may, input, newId }) => {
  const { term: id, version, ...facts } = input
  const term = await see(termNoun, id, version)
  await may('term.edit', term)
  await putTarget(tx, { id: newId(), authority: term.authority, term: id, ...facts, version: 1 })
  const saved = await saveTerm(tx, term)
  return { result: { id, version: saved.version }, record: { kind: 'target.set', about: saved, facts } }
})
