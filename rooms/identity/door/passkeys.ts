import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { Refused, refuse } from '../../../core/pure/refusal.ts'
import { advance, atTheDoor, type Door, type Given, letIn, refuseEntry, type Way } from '../door.ts'
import * as factor from '../factors/keeping.ts'
import * as key from '../factors/passkeys.ts'
import type { From, Opened } from '../sign-in.ts'
import * as keep from '../store.ts'
import { accountHere, added, type AtDoor, blank } from './factors.ts'

const nowOf = (door: Door): number => Date.parse(door.clock.now())

/** What a browser needs to make a passkey for one's own account. */
export const passkeyToMake = (door: Door, site: key.Site, who: AtDoor & { name: string }) =>
  atTheDoor(door, who.person, async ({ tx }) => {
    const had = (await factor.factorsOf(tx, who.account)).flatMap(({ credential }) => credential ?? [])
    const challenge = key.newChallenge(door.secret, `make:${who.session}`, nowOf(door))
    const account = { id: who.account, username: who.username, name: who.name }
    return { result: await key.registrationOptions(site, account, had, challenge), record: [] }
  })

/** Adds the passkey a browser made; as `confirmTotp`. Refuses `identity.passkey-wrong`. */
export async function addPasskey(
  door: Door,
  site: key.Site,
  who: AtDoor,
  name: string,
  response: RegistrationResponseJSON,
): Promise<{ recovery: string[] }> {
  const made = await key.madePasskey(site, response)
  return atTheDoor(door, who.person, async (given) => {
    const { tx, now, newId } = given
    const account = await accountHere(given, who)
    const fresh = await answered(door, given, `make:${who.session}`, response)
    if (!made || !fresh) throw new Refused(refuse('identity.passkey-wrong'))
    const { credential, publicKey, counter } = made
    const kept = { ...blank(account, newId(), now), kind: 'passkey' as const, name, credential, publicKey, counter }
    await factor.keepFactor(tx, { ...kept, rp: site.rp, confirmedAt: now })
    return added(given, account, who, 'passkey')
  })
}

/** Whether this is the first answer to a challenge of ours that still runs. */
async function answered(
  door: Door,
  { tx, now }: Given,
  purpose: string,
  response: { response: { clientDataJSON: string } },
): Promise<boolean> {
  const challenge = key.challengeIn(response)
  const until = key.challengeUntil(door.secret, purpose, challenge, Date.parse(now))
  return until !== null && (await factor.spend(tx, key.spentHash(challenge), until, now))
}

/** What a browser needs to sign by a passkey: at the door for whoever comes, or for a session of one's own. */
export async function passkeyToSign(door: Door, site: key.Site, who: AtDoor | null) {
  const challenge = key.newChallenge(door.secret, who ? `prove:${who.session}` : 'sign-in', nowOf(door))
  const own = who
    ? await atTheDoor(door, who.person, async ({ tx }) => ({
        result: await factor.factorsOf(tx, who.account),
        record: [],
      }))
    : []
  return key.signingOptions(
    site,
    own.flatMap(({ credential }) => credential ?? []),
    challenge,
  )
}

/** The passkey that signed, if everything about it is right; its use is kept. */
async function signer(
  door: Door,
  given: Given,
  site: key.Site,
  purpose: string,
  response: AuthenticationResponseJSON,
): Promise<factor.Factor | null> {
  const found = await factor.factorByCredential(given.tx, response.id)
  const signed = found && (await key.signedBy(site, found, response))
  if (!found || !signed || !(await answered(door, given, purpose, response))) return null
  const used = { ...found, counter: signed.counter, usedAt: given.now }
  await factor.saveFactor(given.tx, used)
  return used
}

/**
 * Signs in by a passkey alone: it is held, and its owner proved himself to it by finger, face or PIN, which makes two factors. Refuses
 * `identity.wrong-sign-in` whatever is wrong.
 */
export async function enterByPasskey(
  door: Door,
  site: key.Site,
  response: AuthenticationResponseJSON,
  from: From,
): Promise<Opened> {
  const account = await atTheDoor(door, null, async (given) => {
    const used = await signer(door, given, site, 'sign-in', response)
    return { result: used ? await keep.accountOf(given.tx, used.account) : undefined, record: [] }
  })
  if (account?.state !== 'open') return refuseEntry(door, account, 'passkey')
  return letIn(door, account, await door.signIn.byName(account.id, from), 'passkey')
}

/** Proves by a passkey of one's own: the second step of a sign-in, or again before what is grave. Refuses `identity.passkey-wrong`. */
export const proveByPasskey = (
  door: Door,
  site: key.Site,
  who: AtDoor,
  response: AuthenticationResponseJSON,
  then: (given: Given, by: Way) => Promise<Awaited<ReturnType<typeof advance>>>,
): Promise<null> =>
  atTheDoor(door, who.person, async (given) => {
    const used = await signer(door, given, site, `prove:${who.session}`, response)
    if (used?.account !== who.account) throw new Refused(refuse('identity.passkey-wrong'))
    return { result: null, record: await then(given, 'passkey') }
  })
