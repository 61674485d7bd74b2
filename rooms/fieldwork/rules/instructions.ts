import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Instruction, InstructionState } from '../nouns.ts'

/** The life of a request for instruction (domain 2.9): 提出 → 巡察办转 → 答复 → 执行. The office may answer what it need not pass on. */
export const lifeOfInstruction = flow<InstructionState>()({
  asked: { pass: 'passed', answer: 'answered' },
  passed: { answer: 'answered' },
  answered: { carryOut: 'carriedOut' },
  carriedOut: {},
})

/** The office passes it on to the leading group, which sees it from now on. */
export function pass(one: Instruction, by: string, on: Day): Instruction | Refusal {
  const state = move(lifeOfInstruction, one.state, 'pass')
  return isRefusal(state) ? state : { ...one, state, passed: true, passedBy: by, passedOn: on }
}

/** What was passed on is answered by the leading group and no longer by the office. */
export function answer(one: Instruction, by: string, hat: Hat, on: Day, text: string): Instruction | Refusal {
  const state = move(lifeOfInstruction, one.state, 'answer')
  if (isRefusal(state)) return state
  if (one.passed && hat === 'office') return refuse('fieldwork.leading-answers')
  return { ...one, state, answer: text, answeredBy: by, answeredOn: on }
}

/** The leader says what was done on the answer. */
export function carryOut(one: Instruction, on: Day, outcome: string): Instruction | Refusal {
  const state = move(lifeOfInstruction, one.state, 'carryOut')
  return isRefusal(state) ? state : { ...one, state, outcome, carriedOn: on }
}
