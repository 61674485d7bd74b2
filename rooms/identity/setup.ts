import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type pg from 'pg'
import * as z from 'zod'
import type { Said, RecordKind } from '../../core/pure/contract.ts'
import { administrators } from '../../core/pure/hats.ts'
import { Line } from '../../core/pure/ids.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import type { Clock } from '../../core/server/clock.ts'
import { type Hatless, withoutHat } from '../../core/server/doorway.ts'
import type { House } from '../../core/server/house.ts'
import type { Breached } from './breached.ts'
import { codeOf } from './codes.ts'
import { levels, type StandingHat, saidAtSetup, Username } from './contract.ts'
import { initialsOf } from './initials.ts'
import { mustBeGood } from './door/password.ts'
import { hashPassword } from './passwords.ts'
import { firstRules } from './rules/profile.ts'
import * as keep from './store.ts'

const Someone = { name: Line(50), title: z.literal('').or(Line(100)).default(''), username: Username }

/** What the first page asks for: the committee, the first of the office with a password of his own, and the three administrators. */
export const SetUp = z.strictObject({
  token: z.string().max(100),
  name: Line(100),
  level: z.enum(levels),
  office: z.strictObject({ ...Someone, password: z.string().max(1000) }),
  system_admin: z.strictObject(Someone),
  security_admin: z.strictObject(Someone),
  audit_admin: z.strictObject(Someone),
})
export type SetUp = z.infer<typeof SetUp>

/** Who was set up; `codes` let the three administrators set passwords of their own and are shown this once. */
export type SetUpDone = Readonly<{
  authority: string
  persons: Readonly<Record<'office' | (typeof administrators)[number], string>>
  codes: readonly Readonly<{ name: string; username: string; code: string }>[]
}>

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
/** `breached`: the lists of passwords that everyone tries; ours alone where none is given. */
export type Setting = Readonly<{ house: House; pool: pg.Pool; clock: Clock; secret: string; breached?: Breached }>

/** Whether the house is still to be set up. */
export const isSetUp = (setting: Setting): Promise<boolean> =>
  hatless(
    setting,
    async ({ tx }) => (await tx.selectFrom('identityAuthority').select('id').executeTakeFirst()) !== undefined,
  )

/** Makes the one-time link of an empty house; each start makes another and the former is worth nothing. Null when it is set up. */
export function openSetup(setting: Setting): Promise<string | null> {
  return hatless(setting, async ({ tx, now }) => {
    if (await tx.selectFrom('identityAuthority').select('id').executeTakeFirst()) return null
    const token = randomBytes(24).toString('base64url')
    const row = { tokenHash: hashOf(token), madeAt: now, usedAt: null }
    await tx
      .insertInto('identitySetup')
      .values({ sole: true, ...row })
      .onConflict((c) => c.column('sole').doUpdateSet(row))
      .execute()
    return token
  })
}

function hatless<T>(setting: Setting, does: (given: Hatless<'identity'>) => Promise<T>): Promise<T> {
  const { house, pool, clock } = setting
  const nobody = { person: null, hat: 'house', scope: { standsFor: null } }
  return withoutHat(house, pool, clock, 'identity', [], async (given) => ({
    result: await does(given),
    by: nobody,
    record: [],
  }))
}

/**
 * Sets up the office: authority, three administrators, first account of the office, and what other rooms put in an empty house, all in
 * one transaction. Refuses `identity.already-set-up`, `identity.wrong-link`, what a password may not be, a username given twice.
 */
export async function setUp(setting: Setting, input: SetUp): Promise<SetUpDone> {
  const { office } = input
  await mustBeGood(setting, office.password, office.username)
  const { house, pool, clock, secret } = setting
  return withoutHat(house, pool, clock, 'identity', saidAtSetup, async (given) => {
    await useLink(given, input.token)
    const password = await hashPassword(office.password)
    const { tx, newId } = given
    const id = newId()
    const authority = { id, authority: id, name: input.name, level: input.level, version: 1 }
    await keep.addAuthority(tx, authority)
    await keep.addRules(tx, { id: newId(), authority: id, ...firstRules, version: 1 })
    const first = await addFirst(given, id, 'office', office, null)
    await keep.savePassword(tx, first.account, password, given.now)
    const others = []
    for (const hat of administrators)
      others.push({ hat, ...(await addFirst(given, id, hat, input[hat], first.person)) })
    return {
      result: {
        authority: id,
        persons: Object.fromEntries([['office', first.person], ...others.map((o) => [o.hat, o.person])]),
        codes: others.map(({ name, username, reset }) => ({ name, username, code: codeOf(secret, reset) })),
      } as SetUpDone,
      by: { person: first.person, hat: 'office', scope: { standsFor: null } },
      record: [
        { kind: 'authority.opened', about: authority, facts: { level: input.level } },
        ...[first, ...others].flatMap((someone) => someone.said),
      ],
    }
  })
}

async function useLink({ tx, now }: Hatless<'identity'>, token: string): Promise<void> {
  const link = await tx.selectFrom('identitySetup').selectAll().forUpdate().executeTakeFirst()
  const taken = await tx.selectFrom('identityAuthority').select('id').executeTakeFirst()
  if (taken || link?.usedAt) throw new Refused(refuse('identity.already-set-up'))
  if (!link || !timingSafeEqual(link.tokenHash, hashOf(token))) throw new Refused(refuse('identity.wrong-link'))
  await tx.updateTable('identitySetup').set({ usedAt: now }).execute()
}

type First = {
  person: string
  account: string
  reset: string
  name: string
  username: string
  said: Said<RecordKind>[]
}

/** One of the first four: person, account, hat. Without `by` the account is open (its password follows), with him it is invited. */
async function addFirst(
  { tx, newId, now, today }: Hatless<'identity'>,
  authority: string,
  hat: StandingHat,
  { name, title, username }: { name: string; title: string; username: string },
  by: string | null,
): Promise<First> {
  const [person, account, grant, reset] = [newId(), newId(), newId(), newId()]
  await keep.keepPerson(tx, {
    id: person,
    authority,
    name,
    title,
    initials: initialsOf(name),
    homeUnit: null,
    active: true,
    version: 1,
  })
  await keep.keepAccount(tx, { id: account, authority, person, username, state: by ? 'invited' : 'open', version: 1 })
  if (by) await keep.keepReset(tx, { id: reset, authority, account, by, approvedBy: null, at: now })
  const given = {
    id: grant,
    authority,
    person,
    hat,
    body: null,
    fromDay: today,
    untilDay: null,
    endedAt: null,
    version: 1,
  }
  await keep.keepGrant(tx, given, now)
  const said = [
    { kind: 'person.added', about: { id: person, authority }, facts: {} },
    { kind: 'account.opened', about: { id: account, authority }, facts: { person, reset: by ? reset : null } },
    {
      kind: 'grant.given',
      about: { id: grant, authority },
      facts: { person, hat, body: null, from: today, until: null },
    },
  ]
  return { person, account, reset, name, username, said }
}
