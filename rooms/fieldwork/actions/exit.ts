import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { fieldworkAt, withEyes } from '../exit.ts'
import { unitOf } from '../place.ts'
import { numberOf } from '../rules.ts'
import { checklist, onSite, settle } from '../rules/exit.ts'
import * as rule from '../rules/instructions.ts'
import * as keep from '../store.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })

export const settlingExit = act(say.settleExit, async ({ tx, eyes, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('exit.settle', unit)
  accept(onSite(unit))
  const { item, done, reason } = input
  const line = checklist(await fieldworkAt(withEyes(eyes), unit)).find((one) => one.item === item) ?? {
    ...{ item, open: 0, missing: [] },
  }
  accept(settle(line, done, reason))
  const { authority, inspection } = unit
  const by = { by: actor.person, onDay: today }
  const kept = await keep.putExitItem(tx, {
    ...{ id: input.id, authority, inspection, item, done, open: line.open, reason, ...by, version: 1 },
  })
  const facts = { item, done, open: line.open }
  return { result: result(kept), record: { kind: 'exit.settled', about: kept, facts } }
})

export const askingInstruction = act(say.askInstruction, async ({ tx, eyes, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('instruction.ask', unit)
  const serial = await keep.drawSerial(tx, unit, 'instruction')
  const one: say.Instruction = {
    ...{ ...input, authority: unit.authority, serial, number: numberOf('instruction', serial), state: 'asked' },
    ...{ askedBy: actor.person, askedOn: today, passed: false, passedBy: null, passedOn: null },
    ...{ answer: '', answeredBy: null, answeredOn: null, outcome: '', carriedOn: null, version: 1 },
  }
  await keep.addInstruction(tx, one)
  return { result: result(one), record: { kind: 'instruction.asked', about: one, facts: { urgent: one.urgent } } }
})

export const passingInstruction = act(say.passInstruction, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.instruction, input.instruction, input.version)
  await may('instruction.pass', one)
  const passed = await keep.saveInstruction(tx, accept(rule.pass(one, actor.person, today)))
  return { result: result(passed), record: { kind: 'instruction.passed', about: passed, facts: {} } }
})

export const answeringInstruction = act(say.answerInstruction, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.instruction, input.instruction, input.version)
  await may('instruction.answer', one)
  const said = accept(rule.answer(one, actor.person, actor.hat, today, input.answer))
  const answered = await keep.saveInstruction(tx, said)
  return { result: result(answered), record: { kind: 'instruction.answered', about: answered, facts: {} } }
})

export const carryingOutInstruction = act(say.carryOutInstruction, async ({ tx, see, may, input, today }) => {
  const one = await see(say.instruction, input.instruction, input.version)
  await may('instruction.carryOut', one)
  const done = await keep.saveInstruction(tx, accept(rule.carryOut(one, today, input.outcome)))
  return { result: result(done), record: { kind: 'instruction.carriedOut', about: done, facts: {} } }
})
