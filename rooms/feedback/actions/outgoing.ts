import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { goingOut, openlyKnown } from '../outgoing.ts'
import * as rule from '../rules/outgoing.ts'
import { addKept } from '../store-outgoing.ts'

export const keepingWord = act(say.keepWord, async ({ tx, eyes, asRoom, may, actor, input, today }) => {
  const { id, noun, about, kind, text, ground, reason } = input
  const outgoing = await goingOut(eyes, noun, about)
  const { authority, inspections } = outgoing
  const [inspection = null] = inspections.length === 1 ? inspections : []
  await may('outgoing.keep', { authority })
  accept(rule.keep(kind, outgoing.kind, ground))
  const hits = rule.hitsIn(outgoing.places, await openlyKnown(asRoom, outgoing))
  // Any words may be said to be no name: whether they are one in sealed words is told to nobody who tries.
  const stands = kind === 'name' && rule.standsSomewhere(outgoing.places, text)
  if (!stands && !hits.some((hit) => hit.kind === kind && hit.text === text))
    throw new Refused(refuse('feedback.no-such-hit'))
  const by = { by: actor.person, onDay: today, version: 1 }
  const kept = { id, authority, inspection, noun, about, kind, text, ground, reason, ...by }
  await addKept(tx, kept)
  return { result: kept, record: { kind: 'outgoing.kept', about: kept, facts: { thing: about, hit: kind, ground } } }
})
