import { type Day, daysBetween } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Inspection } from '../../planning/contract.ts'
import type { Loan, LoanState } from '../nouns.ts'

/** The life of a borrowed paper (domain 4.9): 已要求 → 已借阅 or 已留存 → 已归还. */
export const lifeOfLoan = flow<LoanState>()({
  asked: { receive: 'lent', keep: 'kept', withdraw: 'withdrawn' },
  lent: { giveBack: 'returned' },
  kept: {},
  returned: {},
  withdrawn: {},
})

/**
 * Papers are asked of a body that was told it is inspected (S1-28), for a day that had not passed when they were asked. `askedOn`: not today where it was
 * asked on site without network; from the entry on and not after today (`fieldwork.not-asked-then`).
 */
export function ask(
  unit: Pick<Inspection, 'announced' | 'state' | 'enteredOn'>,
  dueOn: Day,
  today: Day,
  askedOn: Day = today,
): true | Refusal {
  if (!unit.announced || unit.state === 'closed') return refuse('fieldwork.not-announced')
  const onSite = askedOn === today || (unit.enteredOn !== null && askedOn >= unit.enteredOn && askedOn < today)
  if (!onSite) return refuse('fieldwork.not-asked-then', { field: 'askedOn' })
  return dueOn < askedOn ? refuse('fieldwork.due-passed', { field: 'dueOn' }) : true
}

export type Receipt = Readonly<{
  receivedOn: Day
  receivedCopies: number
  provider: string
  /** Null: a copy that stays with the team. */
  returnBy: Day | null
}>

/** The team receives what it asked for. What is an original goes back (`fieldwork.original-returns`); nothing is received before it was asked. */
export function receive(loan: Loan, by: string, receipt: Receipt, today: Day): Loan | Refusal {
  const { receivedOn, returnBy } = receipt
  const state = move(lifeOfLoan, loan.state, returnBy === null ? 'keep' : 'receive')
  if (isRefusal(state)) return state
  if (receivedOn > today || receivedOn < loan.askedOn)
    return refuse('fieldwork.not-that-day', { field: 'receivedOn', asked: loan.askedOn })
  if (returnBy === null && loan.form === 'original' && loan.medium === 'paper')
    return refuse('fieldwork.original-returns', { field: 'returnBy' })
  if (returnBy !== null && returnBy < receivedOn) return refuse('fieldwork.return-first', { field: 'returnBy' })
  return { ...loan, ...receipt, state, receivedBy: by }
}

/** The body takes its paper back. */
export function giveBack(loan: Loan, by: string, on: Day, taker: string, today: Day): Loan | Refusal {
  const state = move(lifeOfLoan, loan.state, 'giveBack')
  if (isRefusal(state)) return state
  if (on > today || (loan.receivedOn !== null && on < loan.receivedOn))
    return refuse('fieldwork.not-that-day', { field: 'on', asked: loan.receivedOn ?? loan.askedOn })
  return { ...loan, state, returnedOn: on, returnedBy: by, taker }
}

/** The team no longer needs it. */
export function withdraw(loan: Loan): Loan | Refusal {
  const state = move(lifeOfLoan, loan.state, 'withdraw')
  return isRefusal(state) ? state : { ...loan, state }
}

/** The body says why it cannot, or cannot yet (S1-28); while the paper is awaited. */
export const explain = (loan: Loan, by: string, on: Day, explanation: string): Loan | Refusal =>
  loan.state === 'asked'
    ? { ...loan, explanation, explainedBy: by, explainedOn: on }
    : refuse('fieldwork.not-awaited', { state: loan.state })

/** How many days the team is or was late with returning it. */
export function daysKept(loan: Pick<Loan, 'returnBy' | 'returnedOn'>, today: Day): number {
  return loan.returnBy === null ? 0 : Math.max(0, daysBetween(loan.returnBy, loan.returnedOn ?? today))
}
