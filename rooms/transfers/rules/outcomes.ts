import { move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { LeadOutcome, LeadTransfer } from '../nouns.ts'
import { lifeOfLeadTransfer } from './transfers.ts'

/** Persons by the four forms (四种形态), in their order, as the statement names them. */
export const byForm = ['formOne', 'formTwo', 'formThree', 'formFour'] as const
/** Everything that is stated of a lead that was answered for (domain 6.1: 件 and 人 apart). */
export const counted = ['cases', 'persons', ...byForm] as const
export type Stated = Pick<LeadOutcome, (typeof counted)[number]>

/**
 * What a receiver may state (domain 6.1): cases are opened by the discipline body alone (`transfers.cases-not-yours`); of what it found untrue neither a case
 * nor anybody dealt with (`transfers.nothing-of-untrue`); and of the persons concerned each under the gravest form alone (`transfers.more-than-persons`).
 */
export function stated(
  { receiver, finding }: Pick<LeadTransfer, 'receiver' | 'finding'>,
  said: Stated,
): true | Refusal {
  const dealtWith = byForm.reduce((sum, form) => sum + said[form], 0)
  if (receiver !== 'discipline' && said.cases > 0) return refuse('transfers.cases-not-yours', { field: 'cases' })
  if (finding === 'unfounded' && said.cases + dealtWith > 0)
    return refuse('transfers.nothing-of-untrue', { field: said.cases > 0 ? 'cases' : 'persons' })
  return dealtWith > said.persons
    ? refuse('transfers.more-than-persons', { dealtWith, persons: said.persons, field: 'persons' })
    : true
}

/** A correction of what was stated, or its first statement for a lead answered before there were any: once the result is fed back, and never the same again. */
export function restate(transfer: LeadTransfer, said: Stated, before: Stated | undefined): LeadTransfer | Refusal {
  const state = move(lifeOfLeadTransfer, transfer.state, 'restate')
  if (isRefusal(state)) return state
  const may = stated(transfer, said)
  if (isRefusal(may)) return may
  return before && counted.every((one) => before[one] === said[one])
    ? refuse('transfers.stated-already')
    : { ...transfer, state }
}

/** The statement that counts among those of one package: the last. */
export const lastOf = <T extends Pick<LeadOutcome, 'place'>>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>((last, one) => (last && last.place > one.place ? last : one), undefined)
