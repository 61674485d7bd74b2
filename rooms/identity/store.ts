import { sql } from 'kysely'
import type { Day, Instant } from '../../core/pure/days.ts'
import type { Hat } from '../../core/pure/hats.ts'
import { Defect, one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { Account, Authority, Grant, Person, Reset, SignInRules, StandingHat } from './contract.ts'

export type Hand = Tx<'identity'>

export const addAuthority = (tx: Hand, authority: Authority) =>
  tx.insertInto('identityAuthority').values(authority).execute()

export async function keepPerson<P extends Omit<Person, 'former'>>(tx: Hand, person: P): Promise<P> {
  await tx.insertInto('identityPerson').values(person).execute()
  return person
}

/** Writes a person whose version the act has seen; gives it with its new version. A name that was is kept by the database. */
export const savePerson = (tx: Hand, person: Person): Promise<Person> =>
  saveSeen(tx, 'identityPerson', person, ['name', 'initials', 'title', 'homeUnit', 'active'])

/** A person, locked until the transaction ends. */
export const personHeld = (tx: Hand, id: string): Promise<Person> =>
  tx.selectFrom('identityPerson').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()

/** Whether somebody acts here: has or had an account or a hat, or is to have one. */
export async function actsHere(tx: Hand, person: string): Promise<boolean> {
  const { rows } = await sql<{ acts: boolean }>`select exists (select from identity_account where person = ${person})
    or exists (select from identity_grant where person = ${person}) or exists (select from identity_change where person = ${person})
    or exists (select from mingcha.holdings(${person})) as acts`.execute(tx as never)
  return one(rows).acts
}

/** Writes a new account and, beside it, the row better-auth signs in by: same id, no password yet. */
export async function keepAccount(tx: Hand, account: Account): Promise<Account> {
  await tx.insertInto('identityAccount').values(account).execute()
  await sql`insert into auth."user" ("id", "name", "email", "emailVerified", "username")
    values (${account.id}, ${account.username}, ${`${account.id}@mingcha.invalid`}, true, ${account.username})`.execute(
    tx as never,
  )
  await sql`insert into auth."account" ("id", "accountId", "providerId", "userId", "password", "updatedAt")
    values (${account.id}, ${account.id}, 'credential', ${account.id}, null, now())`.execute(tx as never)
  return account
}

/** Writes an account's new state; gives it with its new version. */
export const saveAccount = (tx: Hand, account: Account): Promise<Account> =>
  saveSeen(tx, 'identityAccount', account, ['state'])

export const accountOf = (tx: Hand, id: string): Promise<Account | undefined> =>
  tx.selectFrom('identityAccount').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const accountNamed = (tx: Hand, username: string): Promise<Account | undefined> =>
  tx.selectFrom('identityAccount').selectAll().where('username', '=', username).forUpdate().executeTakeFirst()

export const accountOfPerson = (tx: Hand, person: string): Promise<Account | undefined> =>
  tx
    .selectFrom('identityAccount')
    .selectAll()
    .where('person', '=', person)
    .where('state', '<>', 'closed')
    .forUpdate()
    .executeTakeFirst()

/** The id of the authority of this house; none before it is set up. */
export const theAuthority = async (reader: Reader): Promise<string | undefined> =>
  (await reader.selectFrom('identityAuthority').select('id').executeTakeFirst())?.id

/** Keeps the hash of a password and when it was set (null: none, nobody signs in by it). */
export async function savePassword(tx: Hand, account: string, hash: string | null, at?: Instant): Promise<void> {
  const { numAffectedRows } = await sql`update auth."account" set "password" = ${hash}, "updatedAt" = now()
    where "userId" = ${account} and "providerId" = 'credential'`.execute(tx as never)
  if (numAffectedRows !== 1n) throw new Defect('an account without its row to sign in by')
  if (hash === null || at === undefined) return
  await tx
    .insertInto('identityFormer')
    .values({ account, at, hash })
    .onConflict((c) => c.doNothing())
    .execute()
  await sql`delete from identity_former where account = ${account} and at not in
    (select at from identity_former where account = ${account} order by at desc limit ${formerKept})`.execute(
    tx as never,
  )
}

/** So many of one's passwords are remembered, the present one among them. */
const formerKept = 6

/** The hashes of the last `count` passwords of an account. */
export async function formerPasswords(tx: Hand, account: string, count: number): Promise<string[]> {
  if (count === 0) return []
  const rows = await tx
    .selectFrom('identityFormer')
    .select('hash')
    .where('account', '=', account)
    .orderBy('at', 'desc')
    .limit(count)
    .execute()
  return rows.map(({ hash }) => hash)
}

/** When the present password of an account was set. */
export async function passwordSetAt(tx: Hand, account: string): Promise<string | null> {
  const row = await tx
    .selectFrom('identityFormer')
    .select('at')
    .where('account', '=', account)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at ?? null
}

/** The hash of an account's password. */
export async function passwordOf(tx: Hand, account: string): Promise<string | null> {
  const { rows } = await sql<{ password: string | null }>`select "password" from auth."account"
    where "userId" = ${account} and "providerId" = 'credential'`.execute(tx as never)
  return rows[0]?.password ?? null
}

/** Ends every session of an account but `except`. */
export const endSessions = (tx: Hand, account: string, except: string | null = null) =>
  sql`delete from auth."session" where "userId" = ${account} and "id" is distinct from ${except}`.execute(tx as never)

/** Ends one session of an account; false when there is none such. */
export async function endSession(tx: Hand, account: string, session: string): Promise<boolean> {
  const { numAffectedRows } =
    await sql`delete from auth."session" where "userId" = ${account} and "id" = ${session}`.execute(tx as never)
  return numAffectedRows === 1n
}

/** Puts out a one-time code that is good for seven days; any earlier one of the account is over. */
export async function keepReset(tx: Hand, reset: Omit<Reset, 'expiresAt' | 'usedAt' | 'version'>): Promise<void> {
  await tx
    .updateTable('identityReset')
    .set({ usedAt: reset.at })
    .where('account', '=', reset.account)
    .where('usedAt', 'is', null)
    .execute()
  const expiresAt = new Date(Date.parse(reset.at) + 7 * 86_400_000).toISOString() as Instant
  await tx
    .insertInto('identityReset')
    .values({ ...reset, expiresAt, usedAt: null, namedAt: null, version: 1 })
    .execute()
}

/** The codes of an account that are still good at an instant. */
export const openResets = (tx: Hand, account: string, now: Instant): Promise<Reset[]> =>
  tx
    .selectFrom('identityReset')
    .selectAll()
    .where('account', '=', account)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .execute()

export const useReset = (tx: Hand, reset: string, at: Instant) =>
  tx.updateTable('identityReset').set({ usedAt: at }).where('id', '=', reset).execute()

/** The hats a person has on a day or will have afterwards, appointments to teams among them. */
export async function hatsFrom(reader: Reader, person: string, day: Day): Promise<Hat[]> {
  const { rows } = await sql<{ hat: Hat }>`select distinct hat from mingcha.holdings(${person})
    where until_day is null or until_day >= ${day}`.execute(reader as never)
  return rows.map((row) => row.hat)
}

/** Gives a hat. What lay open of the same kind but ran out by its day is closed first. */
export async function keepGrant(tx: Hand, grant: Grant, now: Instant): Promise<Grant> {
  await tx
    .updateTable('identityGrant')
    .set((e) => ({ endedAt: now, version: e('version', '+', 1) }))
    .where('person', '=', grant.person)
    .where('hat', '=', grant.hat)
    .where('untilDay', '<', grant.fromDay)
    .where('endedAt', 'is', null)
    .execute()
  await tx.insertInto('identityGrant').values(grant).execute()
  return grant
}

export async function saveEndOfGrant(tx: Hand, grant: Grant, endedAt: Instant): Promise<Grant> {
  const next = { ...grant, endedAt, version: grant.version + 1 }
  one(
    await tx
      .updateTable('identityGrant')
      .set({ endedAt, version: next.version })
      .where('id', '=', grant.id)
      .where('version', '=', grant.version)
      .returning('id')
      .execute(),
  )
  return next
}

/** How many persons besides one hold a hat on a day. */
export async function othersHolding(reader: Reader, hat: StandingHat, person: string, day: Day): Promise<number> {
  const { count } = await reader
    .selectFrom('identityGrant')
    .innerJoin('identityPerson', 'identityPerson.id', 'identityGrant.person')
    .select((e) => e.fn.count<number>('identityGrant.person').distinct().as('count'))
    .where('hat', '=', hat)
    .where('identityGrant.person', '<>', person)
    .where('identityPerson.active', '=', true)
    .where('endedAt', 'is', null)
    .where('fromDay', '<=', day)
    .where((e) => e.or([e('untilDay', 'is', null), e('untilDay', '>=', day)]))
    .executeTakeFirstOrThrow()
  return count
}

/** The name of a person, for rooms below that print it in a rule or a paper. */
export const personOf = (reader: Reader, id: string): Promise<Person | undefined> =>
  reader.selectFrom('identityPerson').selectAll().where('id', '=', id).executeTakeFirst()

/**
 * Counts one more try at a place and gives how many there were before, and how long ago the last was (seconds). A quarter of an hour
 * without a try is forgiven. The row stays locked until the transaction ends, so that tries at once are counted one by one.
 */
export async function countTry(
  tx: Hand,
  place: number,
): Promise<{ before: number; ago: number; count(): Promise<void> }> {
  const hand = tx as never
  await sql`insert into identity_delay (place, failures, last_at) values (${place}, 0, now()) on conflict do nothing`.execute(
    hand,
  )
  const { rows } = await sql<{ failures: number; ago: number }>`
    select failures, extract(epoch from clock_timestamp() - last_at)::float8 as ago from identity_delay where place = ${place} for update`.execute(
    hand,
  )
  const { failures, ago } = one(rows)
  const before = ago > 900 ? 0 : failures
  return {
    before,
    ago,
    count: async () => {
      await sql`update identity_delay set failures = ${before + 1}, last_at = clock_timestamp() where place = ${place}`.execute(
        hand,
      )
    },
  }
}

/** Forgets the failures at a place after a success. */
export const forgive = (tx: Hand, place: number) =>
  sql`update identity_delay set failures = 0 where place = ${place}`.execute(tx as never)

/** The office's rules of sign-in. */
export async function rulesOf(reader: Reader, authority: string): Promise<SignInRules> {
  return reader.selectFrom('identityRules').selectAll().where('authority', '=', authority).executeTakeFirstOrThrow()
}

export const addRules = (tx: Hand, rules: SignInRules) => tx.insertInto('identityRules').values(rules).execute()

/** Writes rules whose version the act has seen; rest and end of the sessions there are follow, so that stricter rules bite at once. */
export async function saveRules(tx: Hand, rules: SignInRules): Promise<SignInRules> {
  const saved = await saveSeen(tx, 'identityRules', rules)
  await sql`update auth."session" set "restMinutes" = ${rules.restMinutes},
    "expiresAt" = least("expiresAt", "createdAt" + make_interval(hours => ${rules.hours}))
    where "restMinutes" is not null`.execute(tx as never)
  return saved
}

/** Gives a session its stage, its end and its rest; without rules (the demo town) it neither rests nor asks again. */
export async function setStage(tx: Hand, session: string, stage: string, rules: SignInRules | null): Promise<void> {
  const { numAffectedRows } =
    await sql`update auth."session" set "stage" = ${stage}, "lockedAt" = null, "updatedAt" = now(),
    "provedAt" = ${rules ? sql`now()` : sql`'infinity'::timestamptz`}, "restMinutes" = ${rules?.restMinutes ?? null},
    "expiresAt" = least("expiresAt", "createdAt" + make_interval(hours => ${rules?.hours ?? 24}))
    where "id" = ${session}`.execute(tx as never)
  if (numAffectedRows !== 1n) throw new Defect('a session that is gone')
}

export const lockSession = (tx: Hand, session: string) =>
  sql`update auth."session" set "lockedAt" = coalesce("lockedAt", now()) where "id" = ${session}`.execute(tx as never)

/** Unlocks a session whose owner proved who he is, and remembers when. */
export const proveSession = (tx: Hand, session: string) =>
  sql`update auth."session" set "lockedAt" = null, "provedAt" = now(), "updatedAt" = now()
    where "id" = ${session}`.execute(tx as never)

/** The reset by which the present password was set, for the first sign-in afterwards to name; null from then on. */
export async function nameReset(tx: Hand, account: string, at: Instant): Promise<string | null> {
  const rows = await tx
    .updateTable('identityReset')
    .set({ namedAt: at })
    .where('account', '=', account)
    .where('usedAt', 'is not', null)
    .where('namedAt', 'is', null)
    .returning(['id', 'usedAt'])
    .execute()
  return rows.sort((a, b) => (String(a.usedAt) < String(b.usedAt) ? 1 : -1))[0]?.id ?? null
}

/** The name of the committee, which an authenticator app shows. */
export const nameOfAuthority = async (reader: Reader, id: string): Promise<string | undefined> =>
  (await reader.selectFrom('identityAuthority').select('name').where('id', '=', id).executeTakeFirst())?.name
