import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { recordOf, span, theirOrder } from '../rules/working.ts'
import * as keep from '../store/working.ts'

export const amendingBound = act(say.amendBound, async ({ tx, may, actor, input }) => {
  const { authority } = actor.scope
  await may('bound.amend', { authority })
  accept(span(input.low, input.high))
  const bound = { ...input, authority, version: 1 }
  await keep.addBound(tx, bound)
  const { code, low, high, fromDay: from } = bound
  return { result: bound, record: { kind: 'bound.amended', about: bound, facts: { code, low, high, from } } }
})

export const amendingCompetence = act(say.amendCompetence, async ({ tx, may, actor, input }) => {
  const { authority } = actor.scope
  await may('competence.amend', { authority })
  accept(theirOrder(input.bodies))
  accept(recordOf(input))
  const competence = { ...input, authority, version: 1 }
  await keep.addCompetence(tx, competence)
  const { matter, bodies, quorum, record, posts, fromDay: from } = competence
  return {
    result: competence,
    record: { kind: 'competence.amended', about: competence, facts: { matter, bodies, quorum, record, posts, from } },
  }
})
