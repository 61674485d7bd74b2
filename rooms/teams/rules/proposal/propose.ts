import { type Bill, type Breach, billOf, check } from './check.ts'
import { type Conflict, conflictIn } from './conflict.ts'
import { points, type Question, sharesOf } from './demands.ts'
import { countsOf, type Cut, modelOf, type Ready, ready, standing } from './model.ts'
import { type Placement, realise } from './realise.ts'

/** What a solver says of a model: its columns if it has any, and the least that any solution can cost (0 where nothing is priced). */
export type Solved = Readonly<{
  state: 'found' | 'none' | 'unknown'
  columns: Readonly<Record<string, number>>
  bound: number
}>
/** A solver of programmes in LP text, within so many seconds. */
export type Solver = (lp: string, seconds: number) => Promise<Solved>

/** How far it is: rounds of the solver so far, and whether it still looks for a placement or for what conflicts. */
export type Progress = Readonly<{ step: 'placing' | 'conflict'; rounds: number }>

export type Outcome =
  | Readonly<{
      outcome: 'found'
      placement: Placement
      bill: Bill
      /** No placement costs less than this; `proven` where this one costs no more. */
      bound: number
      proven: boolean
      breaches: readonly Breach[]
      rounds: number
    }>
  | Readonly<{ outcome: 'impossible'; conflict: Conflict; rounds: number }>
  | Readonly<{ outcome: 'unknown'; rounds: number }>

type Means = Readonly<{
  solver: Solver
  /** Milliseconds of a clock that only goes forward. */
  clock: () => number
  seconds: number
  tell?: (progress: Progress) => Promise<void>
}>

/** Rounds of cuts after which a placement is given up: each adds at least one cut, and there are finitely many. */
const MOST_ROUNDS = 60

/**
 * Proposes who sits where. The model counts classes of people; its numbers are then given names, and where recusals leave too few names it
 * is asked again with a cut. Each model is a relaxation, so its bound holds for every placement. What is given was checked again by
 * `check`. Without any placement it names the smallest conflict.
 */
export async function propose(
  question: Question,
  { solver, clock, seconds, tell = async () => undefined }: Means,
): Promise<Outcome> {
  const until = clock() + seconds * 1000
  const left = () => Math.max(1, (until - clock()) / 1000)
  let rounds = 0
  const place = async (it: Ready, price: boolean, step: Progress['step']) => {
    const cuts: Cut[] = []
    for (let n = 0; n < MOST_ROUNDS && clock() < until; n++) {
      await tell({ step, rounds: ++rounds })
      const solved = await solver(modelOf(it, cuts, price), left())
      if (solved.state !== 'found') return solved.state
      const made = realise(it, countsOf(it, solved.columns))
      if (!Array.isArray(made)) return { placement: made as Placement, bound: solved.bound }
      cuts.push(...made)
    }
    return 'unknown' as const
  }
  const whole = ready(question)
  const found = await place(whole, true, 'placing')
  if (found === 'none') {
    const conflict = await conflictIn(question, async (dropped) => {
      const tried = await place(ready(question, dropped), false, 'conflict')
      return tried === 'unknown' ? null : tried !== 'none'
    })
    return { outcome: 'impossible', conflict, rounds }
  }
  if (found === 'unknown') return { outcome: 'unknown', rounds }
  const { placement } = found
  const bill = billOf(question, placement, sharesOf(question), points)
  const bound = Math.min(bill.total, Math.max(0, Math.ceil(found.bound + standing(whole) - 1e-6)))
  const breaches = check(question, placement)
  return { outcome: 'found', placement, bill, bound, proven: bill.total <= bound, breaches, rounds }
}
