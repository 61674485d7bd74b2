import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import { showLibraryFiles } from '../documents/store.ts'
import type {} from '../identity/tables.ts'
import type {} from '../registry/tables.ts'
import * as say from './contract.ts'
import * as rule from './rules.ts'
import * as keep from './store.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })

export const writingMaterial = act(say.writeMaterial, async ({ tx, see, look, may, actor, input, today }) => {
  const { material: id, version, ...said } = input
  const { authority } = actor.scope
  accept(rule.inOrder(said))
  if (said.follows !== null) accept(rule.mayFollow({ id, ...said }, await look(say.material, said.follows)))
  if (version !== null) {
    const there = await see(say.material, id, version)
    await may('material.write', there)
    accept(rule.mayWrite(there))
    const kept = await keep.saveMaterial(tx, { ...there, ...said })
    return { result: result(kept), record: { kind: 'material.written', about: kept, facts: { kind: kept.kind } } }
  }
  await may('material.write')
  const fresh: say.Material = {
    ...{ id, authority, state: 'drafted', ...said, writtenBy: actor.person, writtenOn: today },
    ...{ publishedBy: null, publishedOn: null, accepted: '', version: 1 },
  }
  await keep.addMaterial(tx, fresh)
  return { result: result(fresh), record: { kind: 'material.written', about: fresh, facts: { kind: fresh.kind } } }
})

export const publishingMaterial = act(say.publishMaterial, async ({ tx, see, asRoom, may, actor, input, today }) => {
  const one = await see(say.material, input.material, input.version)
  await may('material.publish', one)
  const text = `${one.title}\n${one.text}`
  const named =
    one.kind === 'case' ? await keep.namesIn(asRoom('registry'), asRoom('identity'), one.authority, text) : []
  const kept = await keep.saveMaterial(tx, accept(rule.publish(one, actor.person, today, named, input.accepted)))
  await showLibraryFiles(tx, kept.id, true)
  const facts = { kind: kept.kind, namesAccepted: named.length > 0 }
  const published = { kind: 'material.published' as const, about: kept, facts }
  if (kept.follows === null || kept.inForceOn === null) return { result: result(kept), record: published }
  const before = await see(say.material, kept.follows)
  accept(rule.mayFollow(kept, before))
  const ended = rule.endedBy(before, kept.inForceOn)
  if (ended.untilDay === before.untilDay || ended.untilDay === null) return { result: result(kept), record: published }
  const over = await keep.saveMaterial(tx, ended)
  const end = { kind: 'material.ended' as const, about: over, facts: { untilDay: ended.untilDay } }
  return { result: result(kept), record: [published, end] }
})

export const withdrawingMaterial = act(say.withdrawMaterial, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.material, input.material, input.version)
  await may('material.publish', one)
  const kept = await keep.saveMaterial(tx, accept(rule.withdraw(one, actor.person, today)))
  await showLibraryFiles(tx, kept.id, false)
  return { result: result(kept), record: { kind: 'material.withdrawn', about: kept, facts: { kind: kept.kind } } }
})

export const studyingMaterial = act(say.studyMaterial, async ({ tx, look, may, actor, input, today }) => {
  const one = await look(say.material, input.material)
  await may('material.study')
  if (one.state !== 'published') throw new Refused(refuse('knowledge.not-published'))
  const { authority } = one
  const study: say.Study = { ...input, authority, person: actor.person, onDay: today, version: 1 }
  await keep.addStudy(tx, study)
  return { result: result(study), record: { kind: 'material.studied', about: study, facts: {} } }
})
