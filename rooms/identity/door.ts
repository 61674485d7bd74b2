import { createHash } from 'node:crypto'
import type { Said } from '../../core/pure/contract.ts'
import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { type Hatless, withoutHat } from '../../core/server/doorway.ts'
import { isCodeOf } from './codes.ts'
import { type Account, saidAtTheDoor, type sessionRefused } from './contract.ts'
import { hashPassword, isPassword } from './passwords.ts'
import { delayAfter, goodPassword, step } from './rules.ts'
import type { Setting } from './setup.ts'
import type { From, Opened, SignIn } from './sign-in.ts'
import * as keep from './store.ts'

/** What happens at the door of the house. */
export type Door = Setting & Readonly<{ signIn: SignIn }>

type Why = Said<typeof sessionRefused>['facts']['reason']
type Given = Hatless<'identity'>
type Spoken = Said<(typeof saidAtTheDoor)[number]>

const wrong = () => new Refused(refuse('identity.wrong-sign-in'))

/** One transaction at the door: what was said is written, or nothing is kept. `person`: who is known to stand there. */
const atTheDoor = <T>(
  { house, pool, clock }: Setting,
  person: string | null,
  does: (given: Given) => Promise<{ result: T; record: readonly Spoken[] }>,
): Promise<T> =>
  withoutHat(house, pool, clock, 'identity', saidAtTheDoor, async (given) => ({
    ...(await does(given)),
    by: { person, hat: 'house', scope: { standsFor: null } },
  }))

/** Counts a try for a name from an address; refuses `identity.too-soon` while the wait after earlier failures lasts. Gives the key. */
async function mayTry(door: Door, username: string, { address }: From): Promise<Buffer> {
  const key = createHash('sha256').update(`${username}\0${address}`).digest()
  await atTheDoor(door, null, async ({ tx }) => {
    const { before, ago, count } = await keep.countTry(tx, key)
    const wait = delayAfter(before) - ago
    if (wait > 0) throw new Refused(refuse('identity.too-soon', { seconds: Math.ceil(wait) }))
    await count()
    return { result: null, record: [] }
  })
  return key
}

/** The account of a name, if any, and what stands in its way. */
const look = (door: Door, username: string) =>
  atTheDoor(door, null, async ({ tx }) => ({ result: await keep.accountNamed(tx, username), record: [] }))

/** Writes that a sign-in failed, and why; whoever tried is told the same in every case. */
async function refuseEntry(door: Door, account: Account | undefined, reason: Why): Promise<never> {
  await atTheDoor(door, null, async ({ tx }) => {
    const authority = account?.authority ?? (await keep.theAuthority(tx))
    if (!authority) return { result: null, record: [] }
    const about = { id: authority, authority }
    const facts = { account: account?.id ?? null, reason }
    return { result: null, record: [{ kind: 'session.refused', about, facts }] }
  })
  throw wrong()
}

/**
 * Signs in by name and password. Unknown name, wrong password, closed or invited account: the same answer after the same work.
 * Refuses `identity.wrong-sign-in`, `identity.too-soon`. Without its record there is no session.
 */
export async function enterByPassword(door: Door, username: string, password: string, from: From): Promise<Opened> {
  const key = await mayTry(door, username, from)
  const account = await look(door, username)
  if (account?.state !== 'open') {
    await isPassword(null, password)
    return refuseEntry(door, account, account ? account.state : 'unknown')
  }
  const opened = await door.signIn.byPassword(username, password, from)
  if (!opened) return refuseEntry(door, account, 'password')
  return record(door, account, opened, key)
}

/** Writes that a session was opened; takes the session back when that fails. */
async function record(door: Door, account: Account, opened: Opened, key: Buffer | null): Promise<Opened> {
  const { id, authority, person } = account
  return atTheDoor(door, person, async ({ tx }) => {
    // The account may have been closed since it was looked up.
    if ((await keep.accountOf(tx, id))?.state !== 'open') throw wrong()
    if (key) await keep.forgive(tx, key)
    return {
      result: opened,
      record: [{ kind: 'session.opened', about: { id, authority }, facts: { session: opened.session } }],
    }
  }).catch(async (error: unknown) => {
    await door.signIn.takeBack(opened.session)
    throw error
  })
}

/** The demo town's "become": opens a session for a person without a password, making the account where there is none. */
export async function become(door: Door, person: string, from: From): Promise<Opened> {
  const account = await atTheDoor(door, person, async ({ tx, newId }) => {
    const someone = await keep.personOf(tx, person)
    if (!someone) throw new Refused(refuse('doorway.not-found', { noun: 'person' }))
    const { authority } = someone
    const kept = await keep.accountOfPerson(tx, person)
    const username = `demo-${person.slice(0, 8)}`
    const account =
      kept ?? (await keep.keepAccount(tx, { id: newId(), authority, person, username, state: 'open', version: 1 }))
    return {
      result: account.state === 'open' ? account : await keep.saveAccount(tx, { ...account, state: 'open' }),
      record: [],
    }
  })
  return record(door, account, await door.signIn.byName(account.id, from), null)
}

/** Ends a session of one's own; false when there is none such. */
export const leave = (
  door: Door,
  who: { account: string; authority: string; person: string },
  session: string,
): Promise<boolean> =>
  atTheDoor(door, who.person, async ({ tx }) => {
    const ended = await keep.endSession(tx, who.account, session)
    const about = { id: who.account, authority: who.authority }
    return { result: ended, record: ended ? [{ kind: 'session.closed', about, facts: { session } }] : [] }
  })

/**
 * Sets one's own password by a one-time code: at the first sign-in, and after a reset. Every session ends. Refuses
 * `identity.wrong-sign-in` whatever is wrong with name or code, `identity.too-soon`, and what a password may not be.
 */
export async function setByCode(
  door: Door,
  username: string,
  code: string,
  password: string,
  from: From,
): Promise<void> {
  const refusal = goodPassword(password, username)
  if (refusal) throw new Refused(refusal)
  const key = await mayTry(door, username, from)
  const hash = await hashPassword(password)
  const account = await look(door, username)
  if (!account) return refuseEntry(door, account, 'unknown')
  const done = await atTheDoor(door, account.person, async ({ tx, now }) => {
    const current = await keep.accountOf(tx, account.id)
    const reset = (await keep.openResets(tx, account.id, now)).find((one) => isCodeOf(door.secret, one.id, code))
    if (!current || !reset || current.state === 'closed') return { result: false, record: [] }
    await keep.useReset(tx, reset.id, now)
    await keep.saveAccount(tx, accept(step(current, 'setPassword')))
    await keep.savePassword(tx, current.id, hash)
    await keep.endSessions(tx, current.id)
    await keep.forgive(tx, key)
    const about = { id: current.id, authority: current.authority }
    return { result: true, record: [{ kind: 'password.set', about, facts: { reset: reset.id } }] }
  })
  if (!done) await refuseEntry(door, account, 'code')
}

/**
 * Changes one's own password; every other session ends. Refuses `identity.wrong-password`, `identity.too-soon`, and what a password
 * may not be.
 */
export async function changePassword(
  door: Door,
  who: { account: string; person: string; username: string; session: string },
  { current, next }: { current: string; next: string },
  from: From,
): Promise<void> {
  const refusal = goodPassword(next, who.username)
  if (refusal) throw new Refused(refusal)
  const key = await mayTry(door, who.username, from)
  const hash = await hashPassword(next)
  await atTheDoor(door, who.person, async ({ tx }) => {
    const account = await keep.accountOf(tx, who.account)
    const right = await isPassword(await keep.passwordOf(tx, who.account), current)
    if (!account || !right) throw new Refused(refuse('identity.wrong-password'))
    await keep.saveAccount(tx, accept(step(account, 'setPassword')))
    await keep.savePassword(tx, account.id, hash)
    await keep.endSessions(tx, account.id, who.session)
    await keep.forgive(tx, key)
    const about = { id: account.id, authority: account.authority }
    return { result: null, record: [{ kind: 'password.changed', about, facts: {} }] }
  })
}
