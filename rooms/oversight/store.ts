import { sql } from 'kysely'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type {
  AccessReview,
  Accountability,
  Assessment,
  Letter,
  Looking,
  Rung,
  Submittal,
  Supervision,
  Urged,
} from './contract.ts'
import type { Former } from './rules/ladder.ts'

export type Hand = Tx<'oversight'>

export const addRungs = (tx: Hand, rows: readonly Rung[]) => tx.insertInto('oversightRung').values(rows).execute()

export const rungsOf = (reader: Reader, authority: string): Promise<Rung[]> =>
  reader.selectFrom('oversightRung').selectAll().where('authority', '=', authority).execute()

export async function addLetter(tx: Hand, letter: Letter, matters: readonly Urged[]): Promise<void> {
  await tx.insertInto('oversightLetter').values(letter).execute()
  await tx.insertInto('oversightMatter').values(matters).execute()
}

/** Writes a letter whose version the act has seen; gives it with its new version. What it is about is open and out as it is. */
export async function saveLetter(tx: Hand, letter: Letter): Promise<Letter> {
  const saved = await saveSeen(tx, 'oversightLetter', letter)
  const over = ['settled', 'failed', 'withdrawn'].includes(letter.state)
  await tx
    .updateTable('oversightMatter')
    .set({ open: !over, out: letter.issuedOn !== null })
    .where('letter', '=', letter.id)
    .execute()
  return saved
}

/** The letters there were about each of these matters, with how they ended. */
export async function formerOf(reader: Reader, about: readonly string[]): Promise<Map<string, Former[]>> {
  const rows = await reader
    .selectFrom('oversightMatter as m')
    .innerJoin('oversightLetter as l', 'l.id', 'm.letter')
    .select(['m.about', 'l.place', 'l.state'])
    .where('m.about', 'in', about)
    .execute()
  return Map.groupBy(rows, (row) => row.about)
}

/** The open matters about one thing, locked, and with them their letters. */
export const openAbout = (tx: Hand, about: string): Promise<Urged[]> =>
  tx
    .selectFrom('oversightMatter')
    .selectAll()
    .where('about', '=', about)
    .where('open', '=', true)
    .orderBy('id')
    .forUpdate()
    .execute()

export const mattersIn = (reader: Reader, letter: string): Promise<Urged[]> =>
  reader.selectFrom('oversightMatter').selectAll().where('letter', '=', letter).orderBy('title').execute()

/** Notes that a matter needs urging no more; gives how many of its letter still do. */
export async function markDone(tx: Hand, matter: Urged): Promise<number> {
  await tx.updateTable('oversightMatter').set({ done: true }).where('id', '=', matter.id).execute()
  const { left } = await tx
    .selectFrom('oversightMatter')
    .select((e) => e.fn.countAll<number>().as('left'))
    .where('letter', '=', matter.letter)
    .where('done', '=', false)
    .executeTakeFirstOrThrow()
  return left
}

export const lockLetter = (tx: Hand, id: string): Promise<Letter> =>
  tx.selectFrom('oversightLetter').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()

export const addSubmittal = (tx: Hand, submittal: Submittal) =>
  tx.insertInto('oversightSubmittal').values(submittal).execute()

export const saveSubmittal = (tx: Hand, submittal: Submittal): Promise<Submittal> =>
  saveSeen(tx, 'oversightSubmittal', submittal)

export const addAccountability = (tx: Hand, row: Accountability) =>
  tx.insertInto('oversightAccountability').values(row).execute()

export const addSupervision = (tx: Hand, row: Supervision) =>
  tx.insertInto('oversightSupervision').values(row).execute()

export const addAssessment = (tx: Hand, { bodies, ...rest }: Assessment) =>
  tx
    .insertInto('oversightAssessment')
    .values({ ...rest, bodies: JSON.stringify(bodies) })
    .execute()

/** The names of everybody the office knows, for what may name nobody; read as the room identity. */
export const everyName = async (identity: Reader, authority: string): Promise<string[]> =>
  (
    await identity.selectFrom('identityPerson').select('name').distinct().where('authority', '=', authority).execute()
  ).map(({ name }) => name)

/** Counts one more of the same kind on the same day. */
export const addLooking = (tx: Hand, looking: Looking) =>
  tx
    .insertInto('oversightLooking')
    .values(looking)
    .onConflict((c) =>
      c.constraint('oversight_looking_once').doUpdateSet((e) => ({ times: e('oversightLooking.times', '+', 1) })),
    )
    .execute()

export const addAccessReview = (tx: Hand, { about, ...review }: AccessReview) =>
  tx
    .insertInto('oversightAccessReview')
    .values({ ...review, about: sql`${[...about]}::uuid[]` as never })
    .execute()
