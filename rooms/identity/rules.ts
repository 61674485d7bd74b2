import type { Day } from '../../core/pure/days.ts'
import { administrators, type Hat } from '../../core/pure/hats.ts'
import { isRefusal, type Refusal, refuse } from '../../core/pure/refusal.ts'
import { move, flow } from '../../core/pure/flow.ts'
import { type Account, accountStates, bodyHats, type Grant, type StandingHat } from './contract.ts'

type AccountState = (typeof accountStates)[number]

/** An account is invited by a one-time code, opened by its owner's own password, invited anew by a reset, and closed for good. */
export const lifeOfAccount = flow<AccountState>()({
  invited: { setPassword: 'open', reset: 'invited', close: 'closed' },
  open: { setPassword: 'open', reset: 'invited', close: 'closed' },
  closed: {},
})

export type AccountVerb = 'setPassword' | 'reset' | 'close'

/** The account after `verb`; refuses `flow.not-now` once it is closed. */
export function step(account: Account, verb: AccountVerb): Account | Refusal {
  const state = move(lifeOfAccount, account.state, verb)
  return isRefusal(state) ? state : { ...account, state }
}

const isAdministrator = (hat: Hat): boolean => (administrators as readonly Hat[]).includes(hat)

/**
 * Whether a standing hat may be given (domain 3.1, 三员). `held`: the hats of the person that are not over on `from` or later.
 * Refuses a body missing or too many, an end before the beginning, oneself, and an administrator with any other hat.
 */
export function give(
  asked: { person: string; hat: StandingHat; body: string | null; fromDay: Day; untilDay: Day | null },
  held: readonly Hat[],
  by: string,
): Refusal | null {
  if (bodyHats.includes(asked.hat) !== (asked.body !== null)) return refuse('identity.body-of-hat')
  if (asked.untilDay !== null && asked.untilDay < asked.fromDay) return refuse('identity.ends-before')
  if (asked.person === by) return refuse('identity.not-to-yourself')
  const mixes = held.some((hat) => hat !== asked.hat && (isAdministrator(hat) || isAdministrator(asked.hat)))
  return mixes ? refuse('identity.administrators-exclude') : null
}

/** Whether a grant may be ended. `others`: how many other persons hold the same hat now. An administrator's place is never left empty. */
export function end(grant: Grant, others: number, by: string): Refusal | null {
  if (grant.endedAt !== null) return refuse('identity.grant-over')
  if (grant.person === by) return refuse('identity.not-to-yourself')
  return isAdministrator(grant.hat) && others === 0 ? refuse('identity.last-administrator', { hat: grant.hat }) : null
}

/** Whether a person may be set inactive: only when no hat is left to wear, so that none ends unnoticed. */
export const retire = (held: readonly Hat[]): Refusal | null =>
  held.length > 0 ? refuse('identity.still-has-hats', { hats: held }) : null

type Who = Readonly<{ name: string; homeUnit: string | null }>

/** Whether two are told apart by name or home unit. */
export const sameWho = (was: Who, now: Who): boolean => was.name === now.name && was.homeUnit === now.homeUnit

/**
 * Whether one alone may write name and home unit of a person so. Of somebody who acts here (`acts`: has or had an account or a hat) nobody
 * may: all that was ever done is told by the name, and the home unit keeps one from inspecting it (S1-26).
 */
export const rewrite = (was: Who, now: Who, acts: boolean): Refusal | null =>
  acts && !sameWho(was, now) ? refuse('identity.takes-two') : null

/** Whether an account may be closed: not an administrator's, whose place would be empty without a word. */
export const mayClose = (held: readonly Hat[]): Refusal | null =>
  held.some(isAdministrator) ? refuse('identity.still-administrator') : null
