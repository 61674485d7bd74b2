import { addDays, type Day } from '../../core/pure/days.ts'
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

type InForce = Pick<Material, 'id' | 'kind' | 'state' | 'inForceOn' | 'untilDay'>

/**
 * Whether a further version may take the place of `before` (S1-13): both are rules, the one before is in the library and dated, and this one comes into
 * force later, after the day on which that one ended if it has.
 */
export function mayFollow(one: Pick<Material, 'id' | 'kind' | 'inForceOn'>, before: InForce): true | Refusal {
  if (one.kind !== 'rule' || before.kind !== 'rule' || one.id === before.id) return refuse('knowledge.follows-no-rule')
  if (before.state !== 'published') return refuse('knowledge.follows-unpublished')
  if (one.inForceOn === null || before.inForceOn === null)
    return refuse('knowledge.follows-undated', { field: 'inForceOn' })
  const from = before.untilDay ?? before.inForceOn
  return one.inForceOn > from || refuse('knowledge.follows-earlier', { day: from, field: 'inForceOn' })
}

/** The version before, in force until the day before the one that follows it; as it is where its end is known. */
export const endedBy = <M extends Pick<Material, 'untilDay'>>(before: M, from: Day): M =>
  before.untilDay === null ? { ...before, untilDay: addDays(from, -1) } : before

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
