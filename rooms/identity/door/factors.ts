import { Refused, refuse } from '../../../core/pure/refusal.ts'
import type { Account } from '../contract.ts'
import { advance, atTheDoor, type Door, type Given, mayTry } from '../door.ts'
import * as factor from '../factors/keeping.ts'
import { newRecoveryCodes, openFactor, sealFactor } from '../factors/seal.ts'
import { base32, newTotpSecret, stepOfCode, totpUri } from '../factors/totp.ts'
import * as keep from '../store.ts'

/** Who is at the door with a session of his own, at whatever stage. */
export type AtDoor = Readonly<{ person: string; account: string; username: string; session: string; stage: string }>

/** What an owner sees of his second factors. */
export type OwnFactor = Readonly<{ id: string; kind: string; name: string; madeAt: string; usedAt: string | null }>

export const accountHere = async ({ tx }: Given, who: AtDoor): Promise<Account> => {
  const account = await keep.accountOf(tx, who.account)
  if (account?.state !== 'open') throw new Refused(refuse('doorway.not-signed-in'))
  return account
}

export const aboutOf = ({ id, authority }: Account) => ({ id, authority })

/** One's own factors, and how many recovery codes are left. */
export const ownFactors = (door: Door, who: AtDoor): Promise<{ factors: OwnFactor[]; recovery: number }> =>
  atTheDoor(door, who.person, async ({ tx }) => {
    const factors = (await factor.factorsOf(tx, who.account)).map(({ id, kind, name, madeAt, usedAt }) => ({
      id,
      kind,
      name,
      madeAt,
      usedAt,
    }))
    return { result: { factors, recovery: await factor.recoveryLeft(tx, who.account) }, record: [] }
  })

/** Begins an authenticator app: its secret, shown this once. Refuses `identity.has-totp`. */
export const beginTotp = (door: Door, who: AtDoor): Promise<{ id: string; secret: string; uri: string }> =>
  atTheDoor(door, who.person, async (given) => {
    const { tx, newId, now } = given
    const account = await accountHere(given, who)
    const had = await factor.factorsOf(tx, account.id)
    if (had.some(({ kind }) => kind === 'totp')) throw new Refused(refuse('identity.has-totp'))
    const [id, secret] = [newId(), newTotpSecret()]
    await factor.keepFactor(tx, {
      ...blank(account, id, now),
      kind: 'totp',
      name: 'TOTP',
      secret: sealFactor(door.secret, id, secret),
    })
    const name = (await keep.nameOfAuthority(tx, account.authority)) ?? 'Mingcha'
    return { result: { id, secret: base32(secret), uri: totpUri(secret, account.username, name) }, record: [] }
  })

export const blank = (account: Account, id: string, now: Given['now']): factor.Factor => ({
  id,
  authority: account.authority,
  account: account.id,
  kind: 'totp',
  name: '',
  secret: null,
  lastStep: 0,
  credential: null,
  publicKey: null,
  counter: 0,
  rp: null,
  madeAt: now,
  confirmedAt: null,
  usedAt: null,
})

/**
 * Confirms the app by its first code; a session that waited for it is open. Gives recovery codes with one's first factor, shown this
 * once. Refuses `identity.wrong-code`, `identity.too-soon`.
 */
export async function confirmTotp(door: Door, who: AtDoor, code: string): Promise<{ recovery: string[] }> {
  const place = await mayTry(door, `factor:${who.account}`, { address: '' })
  return atTheDoor(door, who.person, async (given) => {
    const { tx, now } = given
    const account = await accountHere(given, who)
    const begun = (await factor.factorsOf(tx, account.id, true)).find((one) => one.kind === 'totp' && !one.confirmedAt)
    const step = begun?.secret && stepOfCode(openFactor(door.secret, begun.id, begun.secret), code, Date.parse(now), 0)
    if (!begun || !step) throw new Refused(refuse('identity.wrong-code'))
    await factor.saveFactor(tx, { ...begun, lastStep: step, confirmedAt: now, usedAt: now })
    await keep.forgive(tx, place)
    return added(given, account, who, 'totp')
  })
}

/** What follows when a factor was added: its record, recovery codes with the first one, and the stage a waiting session moves to. */
export async function added(given: Given, account: Account, who: AtDoor, kind: 'totp' | 'passkey') {
  const { tx } = given
  const first = (await factor.recoveryLeft(tx, account.id)) === 0
  const recovery = first ? newRecoveryCodes() : []
  if (first) await factor.keepRecovery(tx, account.id, recovery)
  const opened = who.stage === 'enrol' ? await advance(given, account, who.session, kind) : []
  return {
    result: { recovery },
    record: [{ kind: 'factor.added' as const, about: aboutOf(account), facts: { kind } }, ...opened],
  }
}

/**
 * Proves the second factor by the app's code or a recovery code, and opens the session that waited for it. Tries are counted by account:
 * whoever is here knows the password already. Refuses `identity.wrong-code`, `identity.too-soon`.
 */
export async function proveByCode(door: Door, who: AtDoor, code: string): Promise<void> {
  const place = await mayTry(door, `factor:${who.account}`, { address: '' })
  const done = await atTheDoor(door, who.person, async (given) => {
    const account = await accountHere(given, who)
    const way = await wayOfCode(door, given, account, code)
    if (!way) {
      const about = { id: account.authority, authority: account.authority }
      const facts = { account: account.id, reason: 'factor' as const }
      return { result: false, record: [{ kind: 'session.refused' as const, about, facts }] }
    }
    await keep.forgive(given.tx, place)
    return { result: true, record: await advance(given, account, who.session, way) }
  })
  if (!done) throw new Refused(refuse('identity.wrong-code'))
}

/** Which way a code opens: the app's or a recovery code, which is thereby used up; null for neither. */
async function wayOfCode(door: Door, { tx, now }: Given, account: Account, code: string) {
  const totp = (await factor.factorsOf(tx, account.id)).find(({ kind }) => kind === 'totp')
  if (totp?.secret) {
    const step = stepOfCode(openFactor(door.secret, totp.id, totp.secret), code, Date.parse(now), totp.lastStep)
    if (step) {
      await factor.saveFactor(tx, { ...totp, lastStep: step, usedAt: now })
      return 'totp'
    }
  }
  return (await factor.useRecovery(tx, account.id, code, now)) ? 'recovery' : null
}

/** Takes one of one's factors away. Refuses `identity.last-factor` where a hat demands one, `doorway.not-found`. */
export const removeFactor = (door: Door, who: AtDoor, id: string): Promise<null> =>
  atTheDoor(door, who.person, async (given) => {
    const { tx, today } = given
    const account = await accountHere(given, who)
    const [gone] = await factor.dropFactors(tx, account.id, id)
    if (!gone) throw new Refused(refuse('doorway.not-found', { noun: 'factor' }))
    const left = await factor.factorsOf(tx, account.id)
    const { factorHats } = await keep.rulesOf(tx, account.authority)
    const forced = (await keep.hatsFrom(tx, account.person, today)).some((hat) => factorHats.includes(hat))
    if (left.length === 0 && forced) throw new Refused(refuse('identity.last-factor'))
    if (left.length === 0) await factor.dropFactors(tx, account.id, null)
    return { result: null, record: [{ kind: 'factor.removed', about: aboutOf(account), facts: { kind: gone.kind } }] }
  })

/** Puts out recovery codes anew, shown this once. Refuses `identity.no-factor` while there is nothing to recover. */
export const renewRecovery = (door: Door, who: AtDoor): Promise<{ recovery: string[] }> =>
  atTheDoor(door, who.person, async (given) => {
    const account = await accountHere(given, who)
    if ((await factor.factorsOf(given.tx, account.id)).length === 0) throw new Refused(refuse('identity.no-factor'))
    const recovery = newRecoveryCodes()
    await factor.keepRecovery(given.tx, account.id, recovery)
    return { result: { recovery }, record: [{ kind: 'recovery.renewed', about: aboutOf(account), facts: {} }] }
  })
