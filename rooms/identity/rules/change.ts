import type { Hat } from '../../../core/pure/hats.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { AccountChange, changeStates } from '../contract.ts'

export const lifeOfChange = flow<(typeof changeStates)[number]>()({
  applied: { approve: 'approved', refuse: 'refused', withdraw: 'withdrawn' },
  approved: {},
  refused: {},
  withdrawn: {},
})

/**
 * Who applies for a change of somebody's account: the system administrator; where it is a system administrator's own, the security
 * administrator stands in, so that one who lost his password is not lost with it.
 */
export const applying = (owner: readonly Hat[]): readonly Hat[] =>
  owner.includes('system_admin') ? ['system_admin', 'security_admin'] : ['system_admin']

/** Who decides: the security administrator; where he applied, or it is a security administrator's own, the audit administrator. */
export function deciding(owner: readonly Hat[], appliedAs: Hat): readonly Hat[] {
  if (appliedAs === 'security_admin') return ['audit_admin']
  return owner.includes('security_admin') ? ['security_admin', 'audit_admin'] : ['security_admin']
}

/** Whether a person under a hat may apply; `owner`: the hats of whose account it is. Nobody applies for his own. */
export function apply(by: { person: string; hat: Hat }, person: string, owner: readonly Hat[]): Refusal | null {
  if (by.person === person) return refuse('identity.own-account')
  const hats = applying(owner)
  return hats.includes(by.hat) ? null : refuse('identity.not-your-change', { hats })
}

/** The change approved or refused by a person under a hat; refuses its applicant, its owner, and other hats than `deciding` names. */
export function decide(
  change: AccountChange,
  verb: 'approve' | 'refuse',
  by: { person: string; hat: Hat },
  owner: readonly Hat[],
): AccountChange | Refusal {
  const state = move(lifeOfChange, change.state, verb)
  if (isRefusal(state)) return state
  if (by.person === change.person) return refuse('identity.own-account')
  if (by.person === change.by) return refuse('identity.applied-by-you')
  const hats = deciding(owner, change.byHat)
  return hats.includes(by.hat) ? { ...change, state } : refuse('identity.not-your-change', { hats })
}

/** The change taken back by who applied for it. */
export function withdraw(change: AccountChange, by: string): AccountChange | Refusal {
  const state = move(lifeOfChange, change.state, 'withdraw')
  if (isRefusal(state)) return state
  return change.by === by ? { ...change, state } : refuse('identity.not-yours-to-withdraw')
}
