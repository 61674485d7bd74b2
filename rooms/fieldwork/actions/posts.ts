import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { post as postNoun } from '../../registry/contract.ts'
import * as say from '../contract.ts'
import { unitOf } from '../place.ts'
import { checksDone } from '../posts.ts'
import { mayPlan } from '../rules.ts'
import { mayConcern } from '../rules/posts.ts'
import { add, dropCheck } from '../store-site.ts'

export const notingPostCheck = act(say.notePostCheck, async ({ tx, eyes, look, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('post.check', unit)
  accept(mayPlan(unit))
  const [done = null] = await checksDone(eyes, unit.id, input.about)
  const { kind, on } = accept(mayConcern(unit, await look(postNoun, input.post), done))
  const check: say.PostCheck = {
    ...{ ...input, kind, authority: unit.authority, onDay: on, by: actor.person, notedOn: today },
  }
  await add(tx, 'fieldworkPostCheck', check)
  const facts = { kind, onDay: on }
  return { result: { id: check.id, version: 1 }, record: { kind: 'postCheck.noted', about: check, facts } }
})

export const undoingPostCheck = act(say.undoPostCheck, async ({ tx, eyes, see, may, input }) => {
  const check = await see(say.postCheck, input.postCheck)
  await may('post.check', check)
  accept(mayPlan(await unitOf(eyes, check.inspection)))
  await dropCheck(tx, check.id)
  return { result: { id: check.id, version: 1 }, record: { kind: 'postCheck.undone', about: check, facts: {} } }
})
