import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { contains, several } from '../../../core/server/filters.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { daysKept, daysLate } from '../rules/loans.ts'
import { calledOf, sheetsFrom } from './around.ts'

export const readingLoans = ask(say.loans, async ({ eyes, input, today }) => {
  let some = eyes.selectFrom('fieldworkLoan as l')
  if (input.inspection) some = some.where('l.inspection', '=', input.inspection)
  if (input.state) some = some.where('l.state', 'in', several<say.LoanState>(input.state))
  if (input.late) {
    some = some.where((e) =>
      e.or([
        e.and([e('l.state', '=', 'asked'), e('l.dueOn', '<', today)]),
        e.and([e('l.state', '=', 'lent'), e('l.returnBy', '<', today)]),
      ]),
    )
  }
  const { q } = input
  if (q) some = some.where((e) => e.or(['l.number', 'l.title'].map((column) => contains(column, q))))
  const page = some
    .leftJoin('planningInspection as i', 'i.id', 'l.inspection')
    .select(['l.id', 'l.inspection', 'l.number', 'l.state', 'l.title', 'l.medium', 'l.form', 'l.copies', 'l.dueOn'])
    .select(['l.receivedOn', 'l.returnBy', 'l.returnedOn', sql<string>`coalesce(i.name, '')`.as('bodyName')])
    .orderBy('l.inspection')
    .orderBy('l.dueOn')
    .orderBy('l.serial')
    .offset(input.from)
    .limit(input.size)
  const { rows, count } = await listed(some, page)
  return { rows: rows.map((row) => ({ ...row, late: daysLate(row, today), keptLate: daysKept(row, today) })), count }
})

export const readingLoan = ask(say.loanPage, async ({ eyes, input, today }) => {
  const loan = await eyes.selectFrom('fieldworkLoan').selectAll().where('id', '=', input.loan).executeTakeFirst()
  if (!loan) return refuse('doorway.not-found', { noun: 'loan' })
  const names = await namesOf(eyes, [loan.askedBy, loan.explainedBy, loan.receivedBy, loan.returnedBy])
  const called = await calledOf(eyes, loan.inspection)
  return {
    loan,
    late: daysLate(loan, today),
    keptLate: daysKept(loan, today),
    ...called,
    sheets: await sheetsFrom(eyes, loan.id),
    names,
  }
})

export const readingReturnSlip = ask(say.returnSlip, async ({ eyes, input }) => {
  const called = await calledOf(eyes, input.inspection)
  if (called.bodyName === '') return refuse('doorway.not-found', { noun: 'inspection' })
  const loans = await eyes
    .selectFrom('fieldworkLoan')
    .selectAll()
    .where('inspection', '=', input.inspection)
    .where('returnedOn', '=', input.on)
    .orderBy('serial')
    .limit(500)
    .execute()
  const names = await namesOf(
    eyes,
    loans.map((one) => one.returnedBy),
  )
  return { ...called, on: input.on, loans, names }
})
