import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type {
  Holder,
  HolderKey,
  IdentityShare,
  Opening,
  Referral,
  Tip,
  TipMessage,
  TipPage,
  TipReading,
} from './nouns.ts'
import { numberOf } from './rules.ts'
import type { SealedWords } from './sealing/filing.ts'

export type Hand = Tx<'tips'>

/** A locator as it is kept: its hash (as mingcha.locator_of). */
export const locatorOf = (locator: string): Buffer => createHash('sha256').update(locator).digest()

/** Draws the next number of the year; given back when the act fails. */
export async function drawNumber(tx: Hand, authority: string, year: number): Promise<Pick<Tip, 'serial' | 'number'>> {
  const { last } = await tx
    .insertInto('tipsCounter')
    .values({ authority, year, last: 1 })
    .onConflict((c) => c.columns(['authority', 'year']).doUpdateSet((e) => ({ last: e('tipsCounter.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow()
  return { serial: last, number: numberOf(year, last) }
}

/**
 * Held, to the end of the transaction, by whatever says whom a tip or a lead is about and by what follows it: who comes to a team, what is merged, a lead made of
 * a tip. Else two of them could pass each other, and whom it is about from just then on would read it. Taken before anything else of tips and leads, so
 * that nobody waits for somebody who waits for him.
 */
export const holdTeams = (tx: Hand | Tx<'transfers'>) =>
  sql`select pg_advisory_xact_lock(hashtextextended('whom tips and leads are about', 0))`.execute(tx as never)

export const addTip = (tx: Hand, { aboutPersons, ...tip }: Tip) =>
  tx
    .insertInto('tipsTip')
    .values({ ...tip, aboutPersons: sql`${[...aboutPersons]}::uuid[]` } as never)
    .execute()

/** Writes a tip whose version the act has seen, but for whom it is about (`nameAbout`); gives it with its new version. */
export async function saveTip(tx: Hand, tip: Tip): Promise<Tip> {
  const next = { ...tip, version: tip.version + 1 }
  const { id, aboutPersons: _, ...columns } = next
  const same = tx
    .updateTable('tipsTip')
    .set(columns as never)
    .where('id', '=', id)
    .where('version', '=', tip.version)
  one(await same.returning('id').execute())
  return next
}

/** Tips that are one with these (重复并案), themselves among them, each with whom it is about: who is told nothing of one is told nothing of the others. */
export const oneWith = async (tx: Hand, tips: readonly string[]): Promise<Pick<Tip, 'id' | 'aboutPersons'>[]> =>
  (
    await sql<Pick<Tip, 'id' | 'aboutPersons'>>`
      with recursive family (id) as (
        select unnest(${[...tips]}::uuid[])
        union
        select x.id from family f join tips_tip t on t.id = f.id or t.merged_into = f.id
          cross join lateral (values (t.id), (t.merged_into)) x (id) where x.id is not null)
      select t.id, t.about_persons as "aboutPersons" from tips_tip t where t.id in (select id from family) order by t.id`.execute(
      tx as never,
    )
  ).rows

/**
 * Writes whom a tip is about, with it, with all that are one with it and wherever that is copied: he does not learn by where one went, or that its key goes,
 * that it is there. Leads made of them follow by the database itself (0361).
 */
export async function nameAbout(tx: Hand, tip: string, persons: readonly string[]): Promise<void> {
  const about = { aboutPersons: sql`${[...persons]}::uuid[]` } as never
  const tips = (await oneWith(tx, [tip])).map(({ id }) => id)
  await tx.updateTable('tipsTip').set(about).where('id', 'in', tips).execute()
  await tx.updateTable('tipsReferral').set(about).where('tip', 'in', tips).execute()
  await tx.updateTable('tipsDestruction').set(about).where('tip', 'in', tips).execute()
}

/** The key of a tip, sealed to the office's, as it is kept; empty once it is destroyed. */
export type KeptKey = Readonly<{ sealed: string | null; destroyedOn: string | null }>

type Keys = Readonly<{ tip: string; authority: string; key: string; kept: KeptKey; locator: Buffer; tipster: string }>

/** The sealed key of a tip and what its receipt is found by. */
export async function addKeys(tx: Hand, { tip, authority, key, kept, locator, tipster }: Keys): Promise<void> {
  await tx
    .insertInto('tipsKey')
    .values({ tip, authority, public: key, ...kept })
    .execute()
  await tx.insertInto('tipsReceipt').values({ tip, authority, locator, tipster }).execute()
}

/**
 * The sealed key of what waits, by its public half. After a restore of an older day it lies with the tip that it was taken in as since then, perhaps
 * destroyed; where nobody has it any more what was said opens for nobody.
 */
export async function takeWaitingKey(tx: Hand, key: string): Promise<KeptKey> {
  const waits = tx.selectFrom('tipsWaitingKey').select('sealed').where('public', '=', key)
  const waiting = await waits.executeTakeFirst()
  await tx.deleteFrom('tipsWaitingKey').where('public', '=', key).execute()
  if (waiting) return { sealed: waiting.sealed, destroyedOn: null }
  const since = tx.selectFrom('tipsKey').select(['sealed', 'destroyedOn']).where('public', '=', key)
  return (await since.executeTakeFirst()) ?? { sealed: '', destroyedOn: null }
}

/** A message and its files, each with an id of its own that tells no order. */
export async function addMessage(
  tx: Hand,
  message: Omit<TipMessage, 'filesLeft'> & Partial<Pick<TipMessage, 'filesLeft'>>,
  files: SealedWords['files'],
  newId: () => string,
): Promise<void> {
  await tx.insertInto('tipsMessage').values(message).execute()
  const { authority, inspection, tip } = message
  for (const [n, file] of files.entries())
    await tx
      .insertInto('tipsFile')
      .values({
        ...{ id: newId(), authority, inspection, tip, message: message.id, place: n + 1 },
        ...{ kind: file.kind as 'jpeg', size: file.size, sealed: file.sealed },
      })
      .execute()
}

export const addShares = (tx: Hand, shares: readonly IdentityShare[]) =>
  tx
    .insertInto('tipsShare')
    .values([...shares])
    .execute()

/** Session and end of a reading are set by the database, which compares them again in the walls. */
export const addReading = (tx: Hand, reading: Omit<TipReading, 'openedUntil'>) =>
  tx.insertInto('tipsReading').values(reading).execute()

export const addReferral = (tx: Hand, { aboutPersons, ...referral }: Referral) =>
  tx
    .insertInto('tipsReferral')
    .values({ ...referral, aboutPersons: sql`${[...aboutPersons]}::uuid[]` } as never)
    .execute()

/** Writes what came back of a referral whose version the act has seen; gives it with its new version. */
export const saveReferral = (tx: Hand, referral: Referral): Promise<Referral> =>
  saveSeen(tx, 'tipsReferral', referral, [
    ...(['receipt', 'receiptOn', 'accepted', 'passedTo', 'acceptedBy', 'acceptedOn'] as const),
  ])

/** The page of an inspection, in place of what it said before; its address stays. Gives the row as it stands. */
export const putPage = (tx: Hand, { id, ...page }: TipPage): Promise<TipPage> => {
  const { slug: _, version: __, ...said } = page
  return tx
    .insertInto('tipsPage')
    .values({ id, ...page })
    .onConflict((c) => c.column('inspection').doUpdateSet((e) => ({ ...said, version: e('tipsPage.version', '+', 1) })))
    .returningAll()
    .executeTakeFirstOrThrow()
}

export const shutPage = (tx: Hand, page: TipPage): Promise<TipPage> =>
  saveSeen(tx, 'tipsPage', { ...page, open: false }, ['open'])

export const addHolder = (tx: Hand, holder: Holder) => tx.insertInto('tipsHolder').values(holder).execute()

export const saveHolder = (tx: Hand, holder: Holder): Promise<Holder> => saveSeen(tx, 'tipsHolder', holder)

export const addHolderKey = (tx: Hand, key: HolderKey) => tx.insertInto('tipsHolderKey').values(key).execute()

/** Held while a seat is named: two named at once could each be the one of the office. */
export const holdSeats = (tx: Hand) =>
  sql`select pg_advisory_xact_lock(hashtextextended('seats of holders', 0))`.execute(tx as never)

/** Those who hold now, by seat. */
export const holdersNow = (reader: Reader): Promise<Holder[]> =>
  reader.selectFrom('tipsHolder').selectAll().where('active', '=', true).orderBy('seat').execute()

export const addOpening = (tx: Hand, opening: Opening) => tx.insertInto('tipsOpening').values(opening).execute()

export const saveOpening = (tx: Hand, opening: Opening): Promise<Opening> => saveSeen(tx, 'tipsOpening', opening)

/** Who holds or held: whoever made a key. */
export const holdersEver = (reader: Reader, authority: string): Promise<Holder[]> =>
  reader
    .selectFrom('tipsHolder')
    .selectAll()
    .where('authority', '=', authority as never)
    .where('publicKey', '<>', '')
    .execute()

/** Namings that wait for a second person's word. */
export const holdersNamed = (reader: Reader): Promise<Holder[]> =>
  reader
    .selectFrom('tipsHolder')
    .selectAll()
    .where('active', '=', false)
    .where('untilDay', 'is', null)
    .orderBy('seat')
    .execute()

/** The share of a seat made again for another holder, in place of that of the one who left. */
export async function putShare(tx: Hand, share: IdentityShare): Promise<void> {
  const { id, version, ...columns } = share
  const next = { ...columns, version: version + 1 }
  const same = tx.updateTable('tipsShare').set(next).where('id', '=', id).where('version', '=', version)
  one(await same.returning('id').execute())
}

/** The share of a tip's identity that these eyes see; a hand sees all three. */
export const shareIn = (reader: Reader, tip: string, person: string): Promise<IdentityShare | undefined> =>
  reader.selectFrom('tipsShare').selectAll().where('tip', '=', tip).where('person', '=', person).executeTakeFirst()
