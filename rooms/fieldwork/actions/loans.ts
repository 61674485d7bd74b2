import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { unitOf } from '../place.ts'
import { numberOf } from '../rules.ts'
import * as rule from '../rules/loans.ts'
import * as keep from '../store.ts'

const result = ({ id, version }: say.Loan) => ({ id, version })

export const askingLoan = act(say.askLoan, async ({ tx, eyes, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('loan.ask', unit)
  accept(rule.ask(unit, input.dueOn, today))
  const { authority, body } = unit
  const serial = await keep.drawSerial(tx, unit, 'loan')
  const by = { askedBy: actor.person, askedOn: today, explanation: '', explainedBy: null, explainedOn: null }
  const receipt = { receivedOn: null, receivedBy: null, receivedCopies: null, provider: '', returnBy: null }
  const back = { returnedOn: null, returnedBy: null, taker: '', version: 1 }
  const number = numberOf('loan', serial)
  const loan: say.Loan = { ...input, authority, body, serial, number, state: 'asked', ...by, ...receipt, ...back }
  await keep.addLoan(tx, loan)
  return { result: result(loan), record: { kind: 'loan.asked', about: loan, facts: { dueOn: loan.dueOn } } }
})

export const explainingLoan = act(say.explainLoan, async ({ tx, see, may, actor, input, today }) => {
  const loan = await see(say.loan, input.loan, input.version)
  await may('loan.explain', loan)
  const said = await keep.saveLoan(tx, accept(rule.explain(loan, actor.person, today, input.explanation)))
  return { result: result(said), record: { kind: 'loan.explained', about: said, facts: {} } }
})

export const receivingLoan = act(say.receiveLoan, async ({ tx, see, may, actor, input, today }) => {
  const loan = await see(say.loan, input.loan, input.version)
  await may('loan.receive', loan)
  const { receivedOn, copies, provider, returnBy } = input
  const receipt = { receivedOn, receivedCopies: copies, provider, returnBy }
  const got = await keep.saveLoan(tx, accept(rule.receive(loan, actor.person, receipt, today)))
  const facts = { copies, late: rule.daysLate(got, today), returnBy }
  return { result: result(got), record: { kind: 'loan.received', about: got, facts } }
})

export const returningLoan = act(say.returnLoan, async ({ tx, see, may, actor, input, today }) => {
  const loan = await see(say.loan, input.loan, input.version)
  await may('loan.return', loan)
  const { on, taker } = input
  const back = await keep.saveLoan(tx, accept(rule.giveBack(loan, actor.person, on, taker, today)))
  const facts = { on, late: rule.daysKept(back, today) }
  return { result: result(back), record: { kind: 'loan.returned', about: back, facts } }
})

export const withdrawingLoan = act(say.withdrawLoan, async ({ tx, see, may, input }) => {
  const loan = await see(say.loan, input.loan, input.version)
  await may('loan.ask', loan)
  const gone = await keep.saveLoan(tx, accept(rule.withdraw(loan)))
  return { result: result(gone), record: { kind: 'loan.withdrawn', about: gone, facts: {} } }
})
