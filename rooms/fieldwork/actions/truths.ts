import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { state } from '../rules/truths.ts'
import * as keep from '../store.ts'
import { add } from '../store-site.ts'

const keepTruth = async (tx: keep.Hand, loan: say.Loan, truth: say.Truth) => {
  const stated = await keep.saveLoan(tx, loan)
  await add(tx, 'fieldworkTruth', truth)
  const facts = { loan: loan.id, signedOn: truth.signedOn, onPaper: truth.onPaper }
  const record = { kind: 'truth.stated' as const, about: truth, facts }
  return { result: { id: stated.id, version: stated.version }, record }
}

const ofLoan = ({ id, authority, inspection, body }: say.Loan) => ({ authority, inspection, body, loan: id })

export const statingTruth = act(say.stateTruth, async ({ tx, eyes, see, may, actor, input, now, today }) => {
  const loan = await see(say.loan, input.loan, input.version)
  await may('truth.state', loan)
  const stated = accept(state(loan, today, today))
  const signer = (await namesOf(eyes, [actor.person]))[actor.person] ?? ''
  const { id, edition } = input
  const said = { id, edition, signer, onPaper: false, signedOn: today, by: actor.person, at: now }
  return keepTruth(tx, stated, { ...said, ...ofLoan(loan) })
})

export const takingTruth = act(say.takeTruth, async ({ tx, see, may, actor, input, now, today }) => {
  const loan = await see(say.loan, input.loan, input.version)
  await may('truth.take', loan)
  const { id, edition, signer, signedOn } = input
  const stated = accept(state(loan, signedOn, today))
  const said = { id, edition, signer, onPaper: true, signedOn, by: actor.person, at: now }
  return keepTruth(tx, stated, { ...said, ...ofLoan(loan) })
})
