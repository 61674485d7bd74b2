import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import { saysWords } from '../../../core/server/words.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { daysKept } from '../rules/loans.ts'
import { daysLate, owed } from '../rules/truths.ts'
import { calledOf, sheetsFrom } from './around.ts'

/** What the body still owes, as `owed` in rules/truths.ts says it. */
const isOwed = sql<boolean>`(l.state = 'asked' or (l.state <> 'withdrawn' and l.truth_due and l.stated_on is null))`

export const readingLoans = ask(say.loans, async ({ eyes, input, today }) => {
  let some = eyes.selectFrom('fieldworkLoan as l')
  if (input.inspection) some = some.where('l.inspection', '=', input.inspection)
  if (input.state) some = some.where('l.state', 'in', several<say.LoanState>(input.state))
  if (input.late) {
    some = some.where((e) =>
      e.or([
        e.and([isOwed, e('l.dueOn', '<', today)]),
        e.and([e('l.state', '=', 'lent'), e('l.returnBy', '<', today)]),
      ]),
    )
  }
  if (input.owed) some = some.where(isOwed)
  const { q } = input
  if (q) some = some.where(saysWords('l.words', ['l.number', 'l.title'], q))
  const page = some
    .leftJoin('planningInspection as i', 'i.id', 'l.inspection')
    .select(['l.id', 'l.inspection', 'l.number', 'l.state', 'l.title', 'l.medium', 'l.form', 'l.copies', 'l.dueOn'])
    .select(['l.receivedOn', 'l.returnBy', 'l.returnedOn', 'l.truthDue', 'l.statedOn'])
    .select(sql<string>`coalesce(i.name, '')`.as('bodyName'))
    .orderBy('l.inspection')
    .orderBy('l.dueOn')
    .orderBy('l.serial')
    .offset(input.from)
    .limit(input.size)
  const { rows, count } = await listed(some, page)
  const truths = await truthsOf(
    eyes,
    rows.map(({ id }) => id),
  )
  return {
    rows: rows.map(({ truthDue, statedOn, ...row }) => {
      const handed = { ...row, truthDue, statedOn }
      const last = truths.find(({ loan }) => loan === row.id)
      return {
        ...row,
        ...{ late: daysLate(handed, today), keptLate: daysKept(row, today), owed: owed(handed) },
        truth: last ? lineOf(last) : null,
      }
    }),
    count,
  }
})

const lineOf = ({ edition, signer, at, signedOn, onPaper }: say.Truth) => ({ edition, signer, at, signedOn, onPaper })

/** What was stated of these papers, latest first. */
const truthsOf = (eyes: Reader, loans: readonly string[]) =>
  loans.length === 0
    ? Promise.resolve([])
    : eyes
        .selectFrom('fieldworkTruth')
        .selectAll()
        .where('loan', 'in', loans as never)
        .orderBy('at', 'desc')
        .orderBy('id')
        .execute()

export const readingLoan = ask(say.loanPage, async ({ eyes, input, today }) => {
  const loan = await eyes.selectFrom('fieldworkLoan').selectAll().where('id', '=', input.loan).executeTakeFirst()
  if (!loan) return refuse('doorway.not-found', { noun: 'loan' })
  const names = await namesOf(eyes, [loan.askedBy, loan.explainedBy, loan.receivedBy, loan.returnedBy])
  const called = await calledOf(eyes, loan.inspection)
  return {
    loan,
    owed: owed(loan),
    truths: await truthsOf(eyes, [loan.id]),
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
