import type { Day } from '../../../core/pure/days.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type {} from '../../preparation/tables.ts'
import * as say from '../contract.ts'
import { unitOf } from '../place.ts'
import { numberOf } from '../rules.ts'
import * as rule from '../rules/loans.ts'
import { daysLate } from '../rules/truths.ts'
import * as keep from '../store.ts'

const result = ({ id, version }: say.Loan) => ({ id, version })

export const askingLoan = act(say.askLoan, async ({ tx, eyes, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('loan.ask', unit)
  const { askedOn, ...paper } = input
  accept(rule.ask(unit, input.dueOn, today, askedOn ?? today))
  const loan = await newLoan(tx, unit, paper, { by: actor.person, on: askedOn ?? today })
  return { result: result(loan), record: { kind: 'loan.asked', about: loan, facts: { dueOn: loan.dueOn } } }
})

/** The request bears the id of the line that wanted the paper: asked again, a list asks for nothing twice. */
export const askingWanted = act(say.askWanted, async ({ tx, eyes, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('loan.ask', unit)
  const { dueOn, medium } = input
  accept(rule.ask(unit, dueOn, today))
  const wanted = await eyes
    .selectFrom('preparationLine as l')
    .leftJoin('fieldworkLoan as f', 'f.id', 'l.id')
    .select(['l.id', 'l.text'])
    .where('l.inspection', '=', unit.id)
    .where('l.list', '=', 'paper')
    .where('l.standing', '=', true)
    .where('f.id', 'is', null)
    .orderBy('l.place')
    .limit(200)
    .execute()
  const asked: say.Loan[] = []
  for (const { id, text } of wanted) {
    const long = text.length > 200
    const of = { title: long ? `${text.slice(0, 199)}…` : text, detail: long ? text : '', form: 'original' as const }
    const paper = { id, inspection: unit.id, ...of, medium, copies: 1, dueOn }
    asked.push(await newLoan(tx, unit, paper, { by: actor.person, on: today }))
  }
  const [first] = asked
  if (first === undefined) throw new Refused(refuse('fieldwork.nothing-wanted'))
  const records = asked.map((loan) => ({ kind: 'loan.asked' as const, about: loan, facts: { dueOn } }))
  return { result: result(first), record: records }
})

type Paper = Pick<say.Loan, 'id' | 'inspection' | 'title' | 'detail' | 'medium' | 'form' | 'copies' | 'dueOn'>

async function newLoan(
  tx: keep.Hand,
  unit: Awaited<ReturnType<typeof unitOf>>,
  paper: Paper,
  asked: { by: string; on: Day },
): Promise<say.Loan> {
  const { authority, body } = unit
  const serial = await keep.drawSerial(tx, unit, 'loan')
  const by = { askedBy: asked.by, askedOn: asked.on, explanation: '', explainedBy: null, explainedOn: null }
  const receipt = { receivedOn: null, receivedBy: null, receivedCopies: null, provider: '', returnBy: null }
  const back = { returnedOn: null, returnedBy: null, taker: '', truthDue: true, statedOn: null, version: 1 }
  const number = numberOf('loan', serial)
  const loan: say.Loan = { ...paper, authority, body, serial, number, state: 'asked', ...by, ...receipt, ...back }
  await keep.addLoan(tx, loan)
  return loan
}

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
  const facts = { copies, late: daysLate(got, today), returnBy }
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
