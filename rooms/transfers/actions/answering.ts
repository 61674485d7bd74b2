import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { dueDay } from '../../policies/store.ts'
import * as say from '../contract.ts'
import { keepOut, openMatter } from '../open.ts'
import { lastOf, restate, type Stated, stated } from '../rules/outcomes.ts'
import * as step from '../rules/transfers.ts'
import * as keep from '../store.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })

type Words = Pick<say.Handling, 'id' | 'kind' | 'text'> &
  Partial<Pick<say.Handling, 'direct' | 'leadership' | 'slander'>>

/** What a receiver wrote on one day, kept for good. */
const wrote = (transfer: say.LeadTransfer, words: Words, by: string, onDay: say.Handling['onDay']): say.Handling => {
  const { authority, inspection, lead, id, receiver } = transfer
  const blank = { direct: '', leadership: '', slander: false }
  return { authority, inspection, lead, transfer: id, receiver, ...blank, ...words, by, onDay }
}

type Numbers = Stated & Pick<say.LeadOutcome, 'id' | 'cause'>
type Once = Pick<say.LeadOutcome, 'by' | 'onDay'>

/** What came of it in numbers, behind what was stated before; and the record of it. */
async function state(tx: keep.Hand, transfer: say.LeadTransfer, place: number, numbers: Numbers, by: Once) {
  const { authority, inspection, lead, id, receiver } = transfer
  await keep.add(tx, 'transfersOutcome', {
    authority,
    inspection,
    lead,
    transfer: id,
    receiver,
    place,
    ...numbers,
    ...by,
  })
  const { id: _, ...facts } = numbers
  return { kind: 'leadTransfer.stated' as const, about: transfer, facts: { receiver, ...facts } }
}

const numbersOf = (input: Stated): Stated => {
  const { cases, persons, formOne, formTwo, formThree, formFour } = input
  return { cases, persons, formOne, formTwo, formThree, formFour }
}

export const givingOpinion = act(say.giveOpinion, async ({ tx, counting, eyes, see, may, actor, input, today }) => {
  const { id, way, text } = input
  const transfer = await see(say.leadTransfer, input.leadTransfer, input.version)
  await may('leadTransfer.answer', transfer)
  await keepOut(tx, counting, transfer.lead)
  await openMatter(eyes, transfer.lead)
  const kept = await keep.saveTransfer(tx, accept(step.opine(transfer, way, today)))
  await keep.add(tx, 'transfersHandling', wrote(kept, { id, kind: 'opinion', text }, actor.person, today))
  const facts = { receiver: kept.receiver, way }
  return { result: result(kept), record: { kind: 'leadTransfer.opined', about: kept, facts } }
})

export const explainingDelay = act(
  say.explainDelay,
  async ({ tx, counting, asRoom, see, may, actor, input, today }) => {
    const { id, text, expectedOn } = input
    const transfer = await see(say.leadTransfer, input.leadTransfer, input.version)
    await may('leadTransfer.answer', transfer)
    await keepOut(tx, counting, transfer.lead)
    const { day: resultDue } = await dueDay(asRoom('policies'), transfer.authority, 'T17', expectedOn)
    const kept = await keep.saveTransfer(tx, accept(step.explain(transfer, expectedOn, resultDue, today)))
    await keep.add(tx, 'transfersHandling', wrote(kept, { id, kind: 'explanation', text }, actor.person, today))
    const facts = { receiver: kept.receiver, resultDue }
    return { result: result(kept), record: { kind: 'leadTransfer.explained', about: kept, facts } }
  },
)

export const feedingBackResult = act(
  say.feedBackResult,
  async ({ tx, counting, eyes, see, may, actor, input, today, newId }) => {
    const { id, finding, text, direct, leadership } = input
    const transfer = await see(say.leadTransfer, input.leadTransfer, input.version)
    await may('leadTransfer.answer', transfer)
    await keepOut(tx, counting, transfer.lead)
    await openMatter(eyes, transfer.lead)
    const lead = await see(say.lead, transfer.lead)
    const kept = await keep.saveTransfer(tx, accept(step.feedBack(transfer, { finding, direct, leadership }, today)))
    const numbers = numbersOf(input)
    accept(stated(kept, numbers))
    const words = { id, kind: 'result' as const, text, direct, leadership }
    await keep.add(tx, 'transfersHandling', wrote(kept, words, actor.person, today))
    const live = step.liveOf(await keep.transfersOf(tx, lead.id))
    if (step.isUnfounded(live)) await keep.saveLead(tx, { ...lead, unfounded: true })
    const once = { by: actor.person, onDay: today }
    const told = await state(tx, kept, 1, { id: newId(), cause: 'first', ...numbers }, once)
    const facts = { receiver: kept.receiver, finding }
    return { result: result(kept), record: [{ kind: 'leadTransfer.fedBack', about: kept, facts }, told] }
  },
)

export const restatingOutcome = act(say.restateOutcome, async ({ tx, counting, see, may, actor, input, today }) => {
  const transfer = await see(say.leadTransfer, input.leadTransfer, input.version)
  await may('leadTransfer.answer', transfer)
  await keepOut(tx, counting, transfer.lead)
  const before = lastOf(await keep.outcomesOf(tx, transfer.lead, transfer.id))
  const numbers = numbersOf(input)
  const kept = await keep.saveTransfer(tx, accept(restate(transfer, numbers, before)))
  const cause = before ? input.cause : ('first' as const)
  const once = { by: actor.person, onDay: today }
  const told = await state(tx, kept, (before?.place ?? 0) + 1, { id: input.id, cause, ...numbers }, once)
  return { result: result(kept), record: told }
})

export const clarifying = act(say.clarify, async ({ tx, counting, see, may, actor, input, today }) => {
  const { id, text, slander } = input
  const transfer = await see(say.leadTransfer, input.leadTransfer, input.version)
  await may('leadTransfer.answer', transfer)
  await keepOut(tx, counting, transfer.lead)
  const kept = await keep.saveTransfer(tx, accept(step.clarified(transfer, today)))
  const words = { id, kind: 'clarification' as const, text, slander }
  await keep.add(tx, 'transfersHandling', wrote(kept, words, actor.person, today))
  const facts = { receiver: kept.receiver, slander }
  return { result: result(kept), record: { kind: 'leadTransfer.clarified', about: kept, facts } }
})
