import type { Day } from '../../core/pure/days.ts'
import { flow, move } from '../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { Material, MaterialState } from './contract.ts'

/** The life of a material: what is published is not rewritten; it is withdrawn, and a new one follows. */
export const lifeOfMaterial = flow<MaterialState>()({
  drafted: { publish: 'published', withdraw: 'withdrawn' },
  published: { withdraw: 'withdrawn' },
  withdrawn: {},
})

/** A term of validity does not end before it begins. */
export const inOrder = (of: Pick<Material, 'inForceOn' | 'untilDay'>): true | Refusal =>
  of.inForceOn !== null && of.untilDay !== null && of.untilDay < of.inForceOn
    ? refuse('knowledge.ends-before', { field: 'untilDay' })
    : true

/** Only a draft is rewritten. */
export const mayWrite = (one: Pick<Material, 'state'>): true | Refusal =>
  one.state === 'drafted' ? true : refuse('knowledge.published-already')

/**
 * Publishes (S4-16: cases are anonymised). `named`: bodies and persons known here whose names stand in the case; a person may say why they are not
 * those, which is kept.
 */
export function publish(
  one: Material,
  by: string,
  on: Day,
  named: readonly string[],
  accepted: string,
): Material | Refusal {
  const state = move(lifeOfMaterial, one.state, 'publish')
  if (isRefusal(state)) return state
  if (one.kind === 'case' && named.length > 0 && accepted.trim() === '')
    return refuse('knowledge.names-somebody', { names: named, field: 'accepted' })
  return { ...one, state, publishedBy: by, publishedOn: on, accepted }
}

/** Takes a material out of the library; what was read of it stays on record. A draft never published takes the day as its own. */
export function withdraw(one: Material, by: string, on: Day): Material | Refusal {
  const state = move(lifeOfMaterial, one.state, 'withdraw')
  if (isRefusal(state)) return state
  return { ...one, state, publishedBy: one.publishedBy ?? by, publishedOn: one.publishedOn ?? on }
}
