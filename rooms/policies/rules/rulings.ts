import type { Ruling } from '../contract/rulings.ts'
import type { DecidingBody } from '../contract/working.ts'

type Said = Pick<Ruling, 'step' | 'body'>

/** What counts still, of rulings in their order: whatever was decided after the thing was last opened again. */
const counting = <R extends Said>(rulings: readonly R[]): readonly R[] =>
  rulings.slice(rulings.findLastIndex(({ step }) => step === 'reopened') + 1)

/** By which ruling a body has agreed: its last word on the thing, where that is 同意 or 修改后同意. What it only took note of changes nothing. */
export function agreedBy<R extends Said>(rulings: readonly R[], body: DecidingBody): R | undefined {
  const last = counting(rulings).findLast((one) => one.body === body && one.step !== 'noted')
  return last?.step === 'agreed' || last?.step === 'changes' ? last : undefined
}

/** The first body of the row that has not agreed yet; undefined where all have (S0-03). */
export const undecidedBy = (bodies: readonly DecidingBody[], rulings: readonly Said[]): DecidingBody | undefined =>
  bodies.find((body) => agreedBy(rulings, body) === undefined)
