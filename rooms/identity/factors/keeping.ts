import type { Instant } from '../../../core/pure/days.ts'
import { one } from '../../../core/server/act.ts'
import type { Hand } from '../store.ts'
import { hashOfRecovery } from './seal.ts'

/** A second factor as it is kept. */
export type Factor = Readonly<{
  id: string
  authority: string
  account: string
  kind: 'totp' | 'passkey'
  name: string
  secret: Buffer | null
  lastStep: number
  credential: string | null
  publicKey: Buffer | null
  counter: number
  rp: string | null
  madeAt: Instant
  confirmedAt: Instant | null
  usedAt: Instant | null
}>

/** The factors of an account, locked; one that was begun and never confirmed counts only with `begun`. */
export async function factorsOf(tx: Hand, account: string, begun = false): Promise<Factor[]> {
  const all = tx.selectFrom('identityFactor').selectAll().where('account', '=', account)
  return (begun ? all : all.where('confirmedAt', 'is not', null)).orderBy('madeAt').orderBy('id').forUpdate().execute()
}

export const factorByCredential = (tx: Hand, credential: string): Promise<Factor | undefined> =>
  tx.selectFrom('identityFactor').selectAll().where('credential', '=', credential).forUpdate().executeTakeFirst()

/** Keeps a new factor; a TOTP begun before and never confirmed gives way. */
export async function keepFactor(tx: Hand, factor: Factor): Promise<void> {
  await tx
    .deleteFrom('identityFactor')
    .where('account', '=', factor.account)
    .where('confirmedAt', 'is', null)
    .where('kind', '=', factor.kind)
    .execute()
  await tx.insertInto('identityFactor').values(factor).execute()
}

/** Writes what changes when a factor is used: the last step of a TOTP, the counter of a passkey, and when. */
export async function saveFactor(tx: Hand, factor: Factor): Promise<void> {
  const { lastStep, counter, confirmedAt, usedAt } = factor
  one(
    await tx
      .updateTable('identityFactor')
      .set({ lastStep, counter, confirmedAt, usedAt })
      .where('id', '=', factor.id)
      .returning('id')
      .execute(),
  )
}

/** Takes factors away: one of an account, or all with its recovery codes. */
export async function dropFactors(tx: Hand, account: string, id: string | null): Promise<Factor[]> {
  let gone = tx.deleteFrom('identityFactor').where('account', '=', account)
  if (id !== null) gone = gone.where('id', '=', id)
  const rows = await gone.returningAll().execute()
  if (id === null) await tx.deleteFrom('identityRecovery').where('account', '=', account).execute()
  return rows as Factor[]
}

/** Puts out recovery codes anew; earlier ones are worth nothing. */
export async function keepRecovery(tx: Hand, account: string, codes: readonly string[]): Promise<void> {
  await tx.deleteFrom('identityRecovery').where('account', '=', account).execute()
  const rows = codes.map((code) => ({ hash: hashOfRecovery(code), account, usedAt: null }))
  await tx.insertInto('identityRecovery').values(rows).execute()
}

/** Uses up a recovery code; false when it is none of this account that is still good. */
export async function useRecovery(tx: Hand, account: string, typed: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('identityRecovery')
    .set({ usedAt: at })
    .where('hash', '=', hashOfRecovery(typed))
    .where('account', '=', account)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** How many recovery codes of an account are left. */
export async function recoveryLeft(tx: Hand, account: string): Promise<number> {
  const { count } = await tx
    .selectFrom('identityRecovery')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('account', '=', account)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** Marks a challenge as answered; false when it was answered before. What ran out is cleared away. */
export async function spend(tx: Hand, hash: Buffer, until: number, now: Instant): Promise<boolean> {
  await tx.deleteFrom('identitySpent').where('expiresAt', '<', now).execute()
  const fresh = await tx
    .insertInto('identitySpent')
    .values({ hash, expiresAt: new Date(until).toISOString() })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return fresh.numInsertedOrUpdatedRows === 1n
}
