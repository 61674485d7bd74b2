import type { Instant } from '../../core/pure/days.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { AccountChange } from './contract.ts'
import { dropFactors } from './factors/keeping.ts'
import type { Hand } from './store.ts'
import * as keep from './store.ts'

/** Keeps a change that was applied for. */
export async function keepChange(tx: Hand, change: AccountChange): Promise<AccountChange> {
  await tx.insertInto('identityChange').values(change).execute()
  return change
}

/** Writes how a change was decided; gives it with its new version. */
export const saveChange = (tx: Hand, change: AccountChange): Promise<AccountChange> =>
  saveSeen(tx, 'identityChange', change, ['state', 'decidedBy', 'decidedAt', 'reason', 'reset'])

/** Whether a username was ever anybody's. */
export const isTaken = async (tx: Hand, username: string): Promise<boolean> =>
  (await keep.accountNamed(tx, username)) !== undefined

/** Puts out the one-time code of an approved change. */
export const keepCode = (
  tx: Hand,
  { authority, by }: AccountChange,
  account: string,
  reset: string,
  approvedBy: string,
  at: Instant,
) => keep.keepReset(tx, { id: reset, authority, account, by, approvedBy, at })

/** Takes from an account what lets its owner in: the password, every session and, where asked, the second factors. */
export async function takeAway(tx: Hand, account: string, factors: boolean): Promise<void> {
  await keep.savePassword(tx, account, null)
  await keep.endSessions(tx, account)
  if (factors) await dropFactors(tx, account, null)
}
