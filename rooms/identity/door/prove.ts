import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { Refused, refuse } from '../../../core/pure/refusal.ts'
import { advance, atTheDoor, type Door, type Given, mayTry, type Way } from '../door.ts'
import type { Site } from '../factors/passkeys.ts'
import { isPassword } from '../passwords.ts'
import type { From } from '../sign-in.ts'
import * as keep from '../store.ts'
import { aboutOf, accountHere, type AtDoor } from './factors.ts'
import { proveByPasskey } from './passkeys.ts'

/** Locks one's own screen: the session answers nothing until its owner proves himself. */
export const lock = (door: Door, who: AtDoor): Promise<null> =>
  atTheDoor(door, who.person, async ({ tx }) => {
    await keep.lockSession(tx, who.session)
    return { result: null, record: [] }
  })

/**
 * Proves again by one's password who one is: unlocks the screen, and for ten minutes what is grave may be done (ASVS 7.5.3). Refuses
 * `identity.wrong-password`, `identity.too-soon`.
 */
export async function proveByPassword(door: Door, who: AtDoor, password: string, from: From): Promise<void> {
  const place = await mayTry(door, who.username, from)
  const done = await atTheDoor(door, who.person, async (given) => {
    const account = await accountHere(given, who)
    if (!(await isPassword(await keep.passwordOf(given.tx, account.id), password))) {
      const about = { id: account.authority, authority: account.authority }
      const facts = { account: account.id, reason: 'password' as const }
      return { result: false, record: [{ kind: 'session.refused' as const, about, facts }] }
    }
    await keep.forgive(given.tx, place)
    return { result: true, record: await proved(given, who, 'password') }
  })
  if (!done) throw new Refused(refuse('identity.wrong-password'))
}

/** The same by a passkey; or, while a sign-in waits for its second factor, that step. */
export const proveHereByPasskey = (door: Door, site: Site, who: AtDoor, response: AuthenticationResponseJSON) =>
  proveByPasskey(door, site, who, response, async (given, by) =>
    who.stage === 'factor' ? advance(given, await accountHere(given, who), who.session, by) : proved(given, who, by),
  )

async function proved(given: Given, who: AtDoor, by: Way) {
  const account = await accountHere(given, who)
  await keep.proveSession(given.tx, who.session)
  return [{ kind: 'session.proved' as const, about: aboutOf(account), facts: { session: who.session, by } }]
}
