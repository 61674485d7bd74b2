import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { dueDay } from '../../policies/store.ts'
import { task as taskNoun } from '../../rectification/contract.ts'
import { approveAlong } from '../../registry/routing.ts'
import * as say from '../contract.ts'
import * as rule from '../rules/withholding.ts'
import * as keep from '../store.ts'
import { unitOf } from '../telling.ts'

export const openingDisclosure = act(say.openDisclosure, async ({ tx, eyes, asRoom, may, actor, input, today }) => {
  const { authority, inspection, body } = await unitOf(eyes, input.inspection)
  await may('disclosure.open', { authority })
  const { id, opinionNumber, receivedOn } = input
  if (receivedOn > today) throw new Refused(refuse('publication.not-yet', { field: 'receivedOn' }))
  const { day, provisional } = await dueDay(asRoom('policies'), authority, 'T14', receivedOn)
  const one: say.Disclosure = {
    ...{ id, authority, inspection, body, opinionNumber, receivedOn, dueOn: day, provisional },
    ...{ partyOn: null, publicOn: null, openedBy: actor.person, version: 1 },
  }
  await keep.addDisclosure(tx, one)
  return { result: one, record: { kind: 'disclosure.begun', about: one, facts: { receivedOn } } }
})

const listed = ({ list, reason }: say.Withholding) => ({ list, reason })

export const proposingWithholding = act(say.proposeWithholding, async ({ tx, look, may, actor, input, today }) => {
  const { authority, inspection, body, title } = await look(taskNoun, input.task)
  await may('withholding.propose', { authority, inspection, body })
  const one: say.Withholding = {
    ...{ ...input, authority, inspection, body, title, state: 'proposed', proposedBy: actor.person, proposedOn: today },
    ...{
      forwardedBy: null,
      forwardedOn: null,
      opinion: '',
      decidedBy: null,
      decidedOn: null,
      decision: '',
      version: 1,
    },
  }
  await keep.addWithholding(tx, one)
  return {
    result: one,
    record: { kind: 'withholding.proposed', about: one, facts: { ...listed(one), task: one.task } },
  }
})

export const forwardingWithholding = act(say.forwardWithholding, async ({ tx, counting, see, may, input, today }) => {
  const one = await see(say.withholding, input.withholding, input.version)
  await may('withholding.forward', one)
  const sent = await counting(one.id, (by) => rule.forward(one, input.opinion, by, today))
  const kept = await keep.saveWithholding(tx, sent)
  return { result: kept, record: { kind: 'withholding.forwarded', about: kept, facts: listed(kept) } }
})

export const decidingWithholding = act(say.decideWithholding, async (context) => {
  const { tx, counting, see, may, input, today } = context
  const one = await see(say.withholding, input.withholding, input.version)
  await may('withholding.decide', one)
  const { consent, decision } = input
  const decided = await counting(one.id, (by) => rule.decide(one, consent, decision, by, today))
  const kept = await keep.saveWithholding(tx, decided)
  if (!consent)
    return { result: kept, record: { kind: 'withholding.refused' as const, about: kept, facts: listed(kept) } }
  const facts = { ...listed(kept), ...(await approveAlong(context, 'withholding', kept)) }
  return { result: kept, record: { kind: 'withholding.consented' as const, about: kept, facts } }
})

export const withdrawingWithholding = act(say.withdrawWithholding, async ({ tx, see, may, input }) => {
  const one = await see(say.withholding, input.withholding, input.version)
  await may('withholding.propose', one)
  const kept = await keep.saveWithholding(tx, accept(rule.withdraw(one)))
  return { result: kept, record: { kind: 'withholding.withdrawn', about: kept, facts: listed(kept) } }
})
