import { createHmac } from 'node:crypto'
import type { Said } from '../../core/pure/contract.ts'
import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { type Hatless, withoutHat } from '../../core/server/doorway.ts'
import { isCodeOf } from './codes.ts'
import { isKnown } from './http/cookies.ts'
import { type Account, saidAtTheDoor, type sessionRefused, type waysIn } from './contract.ts'
import { factorsOf } from './factors/keeping.ts'
import { isPassword } from './passwords.ts'
import { usePassword } from './door/password.ts'
import { step } from './rules.ts'
import { delayAfter } from './rules/password.ts'
import { expired, profileOf, type Stage, stageOf } from './rules/profile.ts'
import type { Setting } from './setup.ts'
import type { From, Opened, SignIn } from './sign-in.ts'
import * as keep from './store.ts'

/** What happens at the door of the house. */
export type Door = Setting & Readonly<{ signIn: SignIn }>

export type Given = Hatless<'identity'>
type Why = Said<typeof sessionRefused>['facts']['reason']
type Spoken = Said<(typeof saidAtTheDoor)[number]>
export type Way = (typeof waysIn)[number]

const wrong = () => new Refused(refuse('identity.wrong-sign-in'))

/** One transaction at the door: what was said is written, or nothing is kept. `person`: who is known to stand there. */
export const atTheDoor = <T>(
  { house, pool, clock }: Setting,
  person: string | null,
  does: (given: Given) => Promise<{ result: T; record: readonly Spoken[] }>,
): Promise<T> =>
  withoutHat(house, pool, clock, 'identity', saidAtTheDoor, async (given) => ({
    ...(await does(given)),
    by: { person, hat: 'house', scope: { standsFor: null } },
  }))

/**
 * Counts a try for a name (or what stands for it) from an address; refuses `identity.too-soon` while the wait after earlier failures
 * lasts. A browser that once signed in under the name is counted apart from strangers at its address, so that nobody locks a colleague out.
 * Gives the place it is counted at. Names that were invented share the same 65,536 places.
 */
export async function mayTry(door: Setting, name: string, from: Pick<From, 'address' | 'known'>): Promise<number> {
  const at = isKnown(door.secret, from.known, name) ? `known:${from.address}` : from.address
  const place = createHmac('sha256', door.secret).update(`try:${name}\0${at}`).digest().readUInt16BE(0)
  await atTheDoor(door, null, async ({ tx }) => {
    const { before, ago, count } = await keep.countTry(tx, place)
    const wait = delayAfter(before) - ago
    if (wait > 0) throw new Refused(refuse('identity.too-soon', { seconds: Math.ceil(wait) }))
    await count()
    return { result: null, record: [] }
  })
  return place
}

/** The account of a name, if any, and what stands in its way. */
const look = (door: Door, username: string) =>
  atTheDoor(door, null, async ({ tx }) => ({ result: await keep.accountNamed(tx, username), record: [] }))

/** Writes that a sign-in failed, and why; whoever tried is told the same in every case. */
export async function refuseEntry(door: Door, account: Account | undefined, reason: Why): Promise<never> {
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
 * Signs in by name and password; where a second factor is to be proved or set up, or the password is too old, the session is worth
 * nothing but that step. Unknown name, wrong password, closed or invited account: the same answer after the same work.
 * Refuses `identity.wrong-sign-in`, `identity.too-soon`. Without its record there is no session.
 */
export async function enterByPassword(door: Door, username: string, password: string, from: From): Promise<Opened> {
  const place = await mayTry(door, username, from)
  const account = await look(door, username)
  if (account?.state !== 'open') {
    await isPassword(null, password)
    return refuseEntry(door, account, account ? account.state : 'unknown')
  }
  const opened = await door.signIn.byPassword(username, password, from)
  if (!opened) return refuseEntry(door, account, 'password')
  return letIn(door, account, opened, 'password', (given) => keep.forgive(given.tx, place))
}

/**
 * Gives a session that better-auth made its stage and writes its record, in one transaction; takes it back when that fails. `by`: what was
 * proved; `more` is done in the same transaction, and may refuse.
 */
export async function letIn(
  door: Door,
  { id, person }: Account,
  opened: Opened,
  by: Way,
  more: (given: Given) => Promise<unknown> = async () => undefined,
): Promise<Opened> {
  return atTheDoor(door, person, async (given) => {
    // The account may have been closed since it was looked up.
    const account = await keep.accountOf(given.tx, id)
    if (account?.state !== 'open') throw wrong()
    await more(given)
    return { result: opened, record: await advance(given, account, opened.session, by) }
  }).catch(async (error: unknown) => {
    await door.signIn.takeBack(opened.session)
    throw error
  })
}

/** Moves a session to the stage that is due after `by` was proved; says so when it is open. */
export async function advance(given: Given, account: Account, session: string, by: Way): Promise<readonly Spoken[]> {
  const { tx, now, today } = given
  const { id, authority, person } = account
  const rules = await keep.rulesOf(tx, authority)
  const hats = await keep.hatsFrom(tx, person, today)
  const stage: Stage =
    by === 'demo'
      ? 'open'
      : stageOf({
          factors: (await factorsOf(tx, id)).length,
          proved: by !== 'password',
          forced: hats.some((hat) => rules.factorHats.includes(hat)),
          expired: by === 'renewed' ? false : expired(profileOf[rules.profile], await keep.passwordSetAt(tx, id), now),
        })
  await keep.setStage(tx, session, stage, by === 'demo' ? null : rules)
  if (stage !== 'open') return []
  const reset = await keep.nameReset(tx, id, now)
  return [{ kind: 'session.opened', about: { id, authority }, facts: { session, by, reset } }]
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
  return letIn(door, account, await door.signIn.byName(account.id, from), 'demo')
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
  const place = await mayTry(door, username, from)
  const account = await look(door, username)
  if (!account) {
    await isPassword(null, password)
    return refuseEntry(door, account, 'unknown')
  }
  const done = await atTheDoor(door, account.person, async ({ tx, now }) => {
    const current = await keep.accountOf(tx, account.id)
    const reset = (await keep.openResets(tx, account.id, now)).find((one) => isCodeOf(door.secret, one.id, code))
    if (!current || !reset || current.state === 'closed') return { result: false, record: [] }
    await usePassword(door, { tx, now }, current, password)
    await keep.useReset(tx, reset.id, now)
    await keep.saveAccount(tx, accept(step(current, 'setPassword')))
    await keep.endSessions(tx, current.id)
    await keep.forgive(tx, place)
    const about = { id: current.id, authority: current.authority }
    return { result: true, record: [{ kind: 'password.set', about, facts: { reset: reset.id } }] }
  })
  if (!done) {
    await isPassword(null, password)
    await refuseEntry(door, account, 'code')
  }
}
