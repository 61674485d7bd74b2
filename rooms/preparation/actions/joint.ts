import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { unitOf } from '../place.ts'
import { conclude } from '../rules/joint.ts'
import { mayPrepare } from '../rules/plan.ts'
import * as keep from '../store.ts'

export const enteringJointly = act(say.enterJointly, async ({ tx, eyes, may, actor, input }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('jointEntry.enter', unit)
  accept(mayPrepare(unit))
  const one: say.JointEntry = { ...input, authority: unit.authority, by: actor.person, version: 1 }
  await keep.add(tx, 'preparationJointEntry', one)
  return { result: { id: one.id, version: 1 }, record: { kind: 'jointEntry.entered', about: one, facts: {} } }
})

export const notingShared = act(say.noteShared, async ({ tx, eyes, may, actor, input }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('sharedMatter.note', unit)
  const entry = await tx
    .selectFrom('preparationJointEntry')
    .select('id')
    .where('inspection', '=', unit.id)
    .executeTakeFirst()
  if (!entry) throw new Refused(refuse('preparation.no-joint'))
  const one: say.SharedMatter = {
    ...{ ...input, authority: unit.authority, entry: entry.id, by: actor.person },
    ...{ ours: '', oursOn: null, theirs: '', theirsOn: null, version: 1 },
  }
  await keep.add(tx, 'preparationSharedMatter', one)
  return { result: { id: one.id, version: 1 }, record: { kind: 'sharedMatter.noted', about: one, facts: {} } }
})

export const concludingShared = act(say.concludeShared, async ({ tx, see, may, input, today }) => {
  const one = await see(say.sharedMatter, input.sharedMatter, input.version)
  await may('sharedMatter.conclude', one)
  const { whose, text } = input
  const kept = await keep.save(tx, 'preparationSharedMatter', accept(conclude(one, whose, text, today)))
  return {
    result: { id: kept.id, version: kept.version },
    record: { kind: 'sharedMatter.concluded', about: kept, facts: { whose } },
  }
})
