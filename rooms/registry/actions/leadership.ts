import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { placeOf } from '../routing.ts'
import { designate } from '../rules/route.ts'
import { keepOrgan } from '../store.ts'

export const designatingOrgan = act(say.designateOrgan, async ({ tx, look, may, actor, input }) => {
  const { authority } = actor.scope
  await may('organ.designate', { authority })
  const place = await look(say.organisation, input.body)
  accept(designate(input.organ, place, await placeOf(tx, authority, 'committee', input.fromDay)))
  const made = { ...input, authority, version: 1 }
  await keepOrgan(tx, made)
  const facts = { organ: input.organ, body: place.id, from: input.fromDay }
  return { result: made, record: { kind: 'organ.designated', about: made, facts } }
})
