import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { onOurList } from '../breached.ts'
import type { Account } from '../contract.ts'
import { advance, atTheDoor, type Door, type Given, mayTry } from '../door.ts'
import { hashPassword, isPassword } from '../passwords.ts'
import { step } from '../rules.ts'
import { goodPassword } from '../rules/password.ts'
import { firstRules, profileOf } from '../rules/profile.ts'
import type { Setting } from '../setup.ts'
import type { From } from '../sign-in.ts'
import * as keep from '../store.ts'

/** Refuses what a password may not be: too short, like the name, a pattern, on a list of those that everyone tries. */
export async function mustBeGood(
  { breached = onOurList }: Pick<Setting, 'breached'>,
  password: string,
  username: string,
  profile: (typeof profileOf)[keyof typeof profileOf] = profileOf[firstRules.profile],
): Promise<void> {
  const refusal = goodPassword(password, username, profile)
  if (refusal) throw new Refused(refusal)
  if (await breached(password)) throw new Refused(refuse('identity.password-common'))
}

/** Keeps a new password of an account, if the rules of the office have nothing against it. */
export async function usePassword(
  setting: Setting,
  { tx, now }: Pick<Given, 'tx' | 'now'>,
  { id, username, authority }: Account,
  password: string,
): Promise<void> {
  const profile = profileOf[(await keep.rulesOf(tx, authority)).profile]
  await mustBeGood(setting, password, username, profile)
  for (const former of await keep.formerPasswords(tx, id, profile.former)) {
    if (await isPassword(former, password))
      throw new Refused(refuse('identity.password-former', { most: profile.former }))
  }
  await keep.savePassword(tx, id, await hashPassword(password), now)
}

/**
 * Changes one's own password; every other session ends, and one that waited for it is open. Refuses `identity.wrong-password`,
 * `identity.too-soon`, and what a password may not be.
 */
export async function changePassword(
  door: Door,
  who: { account: string; person: string; username: string; session: string; stage: string },
  { current, next }: { current: string; next: string },
  from: From,
): Promise<void> {
  const place = await mayTry(door, who.username, from)
  await atTheDoor(door, who.person, async (given) => {
    const { tx } = given
    const account = await keep.accountOf(tx, who.account)
    const right = await isPassword(await keep.passwordOf(tx, who.account), current)
    if (!account || !right) throw new Refused(refuse('identity.wrong-password'))
    await usePassword(door, given, account, next)
    await keep.saveAccount(tx, accept(step(account, 'setPassword')))
    await keep.endSessions(tx, account.id, who.session)
    await keep.forgive(tx, place)
    const about = { id: account.id, authority: account.authority }
    // Whoever waits here has proved his second factor already, where he has one.
    const opened = who.stage === 'renew' ? await advance(given, account, who.session, 'renewed') : []
    return { result: null, record: [{ kind: 'password.changed', about, facts: {} }, ...opened] }
  })
}
