import type { Day } from '../../../core/pure/days.ts'
import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { noGrounds } from '../../policies/contract.ts'
import { approveAlong } from '../../registry/routing.ts'
import * as say from '../contract.ts'
import { unitOf } from '../place.ts'
import * as rule from '../rules/cooperation.ts'
import { mayPrepare } from '../rules/plan.ts'
import * as keep from '../store.ts'

const result = ({ id, version }: say.Cooperation) => ({ id, version })

type Asked = Pick<say.Cooperation, 'id' | 'inspection' | 'department' | 'subject' | 'detail'>
/** A request as it is before anybody has answered it. */
const asked = (
  of: Asked,
  authority: string,
  by: string,
  on: Day,
): Omit<say.Cooperation, 'kind' | 'state' | 'dueOn'> => ({
  ...{ id: of.id, authority, inspection: of.inspection, department: of.department, subject: of.subject },
  ...{ detail: of.detail, shared: 'information', support: '', askedBy: by, askedOn: on, decidedBy: null, reason: '' },
  ...{ contact: '', answer: '', secrecy: 'internal', count: 0, answeredBy: null, answeredOn: null, version: 1 },
})

export const askingDepartment = act(say.askDepartment, async ({ tx, eyes, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('cooperation.ask', unit)
  accept(mayPrepare(unit))
  accept(rule.dueAhead(input.dueOn, today))
  const { department, dueOn } = input
  const one: say.Cooperation = {
    ...asked(input, unit.authority, actor.person, today),
    ...{ kind: 'request', state: 'asked', dueOn },
  }
  await keep.add(tx, 'preparationCooperation', one)
  return {
    result: result(one),
    record: { kind: 'cooperation.asked', about: one, facts: { kind: 'request', department } },
  }
})

export const seekingSupport = act(say.seekSupport, async ({ tx, eyes, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('cooperation.seekSupport', unit)
  accept(mayPrepare(unit))
  accept(rule.dueAhead(input.dueOn, today))
  const { department, dueOn, support } = input
  const shared = support === 'records' ? 'information' : support === 'staff' ? 'talent' : 'guidance'
  const one: say.Cooperation = {
    ...asked(input, unit.authority, actor.person, today),
    ...{ kind: 'support', support, shared, state: 'proposed', dueOn },
  }
  await keep.add(tx, 'preparationCooperation', one)
  return {
    result: result(one),
    record: { kind: 'cooperation.asked', about: one, facts: { kind: 'support', department } },
  }
})

export const decidingSupport = act(say.decideSupport, async (context) => {
  const { tx, counting, see, may, input } = context
  const one = await see(say.cooperation, input.cooperation, input.version)
  await may('cooperation.decide', one)
  const { allow, reason } = input
  const decided = await counting(one.id, (by) => rule.decide(one, by, allow, reason))
  const kept = await keep.save(tx, 'preparationCooperation', decided)
  const grounds = allow ? await approveAlong(context, 'support', kept) : noGrounds
  const facts = { allowed: allow, ...grounds }
  return { result: result(kept), record: { kind: 'cooperation.decided', about: kept, facts } }
})

export const answeringCooperation = act(say.answerCooperation, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.cooperation, input.cooperation, input.version)
  await may('cooperation.answer', one)
  const answered = accept(rule.answer(one, actor.person, actor.hat, today, input))
  const kept = await keep.save(tx, 'preparationCooperation', answered)
  return { result: result(kept), record: { kind: 'cooperation.answered', about: kept, facts: { count: kept.count } } }
})

export const withdrawingCooperation = act(say.withdrawCooperation, async ({ tx, see, may, input }) => {
  const one = await see(say.cooperation, input.cooperation, input.version)
  await may('cooperation.ask', one)
  const kept = await keep.save(tx, 'preparationCooperation', accept(rule.withdraw(one)))
  return { result: result(kept), record: { kind: 'cooperation.withdrawn', about: kept, facts: {} } }
})

export const recordingMeeting = act(say.recordMeeting, async ({ tx, eyes, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('cooperation.record', unit)
  const { kind, department, heldOn, contact, answer, secrecy, count, shared } = input
  accept(rule.consultedWhom(kind, department))
  accept(rule.heldByNow(heldOn, today))
  accept(rule.mayHold(secrecy))
  const one: say.Cooperation = {
    ...asked(input, unit.authority, actor.person, heldOn),
    ...{ kind, state: 'answered', dueOn: null, contact, answer, secrecy, count, shared },
    ...{ answeredBy: actor.person, answeredOn: heldOn },
  }
  await keep.add(tx, 'preparationCooperation', one)
  return { result: result(one), record: { kind: 'cooperation.held', about: one, facts: { kind, department } } }
})
