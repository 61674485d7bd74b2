import { sql } from 'kysely'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { Instant } from '../../core/pure/days.ts'
import type { Bundle, Destruction, File, Paper } from './contract.ts'
import { createHash, randomUUID } from 'node:crypto'
import { type Arrival, type Held, listed } from './rules.ts'

export type Hand = Tx<'documents'>

/** A new row and the place where its arrival is noted. */
export async function addFile(tx: Hand, file: File): Promise<File> {
  const { id, authority, inspection } = file
  const arrival = { file: id, authority, inspection, ...nothing, paper: null, paperNumber: null, paperTitle: null }
  await Promise.all([
    tx.insertInto('documentsFile').values(file).execute(),
    tx.insertInto('documentsArrival').values(arrival).execute(),
  ])
  return file
}

/** Writes a file whose version the act has seen; gives it with its new version. */
export const saveFile = (tx: Hand, file: File): Promise<File> =>
  saveSeen(tx, 'documentsFile', file, ['state', 'kind', 'sha256', 'refusal'])

/**
 * What an inspection, or a thing of none (`about`), holds, of all, of its body and of the person, and what the person has open; the command holds the
 * inspection's lock.
 */
export async function held(
  tx: Hand,
  of: string,
  person: string,
  by: 'inspection' | 'about' = 'inspection',
): Promise<Held> {
  const found = await tx
    .selectFrom('documentsFile')
    .select([
      sql<number>`count(*)::int`.as('files'),
      sql<number>`coalesce(sum(size), 0)::float8`.as('bytes'),
      sql<number>`count(*) filter (where from_body)::int`.as('bodyFiles'),
      sql<number>`coalesce(sum(size) filter (where from_body), 0)::float8`.as('bodyBytes'),
      sql<number>`count(*) filter (where by = ${person})::int`.as('personFiles'),
      sql<number>`coalesce(sum(size) filter (where by = ${person}), 0)::float8`.as('personBytes'),
      sql<number>`count(*) filter (where by = ${person} and state = 'receiving')::int`.as('open'),
    ])
    .where(by, '=', of)
    .where('state', '<>', 'removed')
    .executeTakeFirstOrThrow()
  const { files, bytes, bodyFiles, bodyBytes, personFiles, personBytes, open } = found
  const [body, ofPerson] = [
    { files: bodyFiles, bytes: bodyBytes },
    { files: personFiles, bytes: personBytes },
  ]
  return { files, bytes, body, person: ofPerson, open }
}

const nothing: Arrival = { received: 0, sha256: null, kind: null, verdict: null }

/** What has come in of a file; nothing where its arrival was cleared away with its bytes. */
export async function arrivalOf(tx: Reader, file: string): Promise<Arrival> {
  const columns = ['received', 'sha256', 'kind', 'verdict'] as const
  const found = tx.selectFrom('documentsArrival').select(columns).where('file', '=', file)
  return (await found.executeTakeFirst()) ?? nothing
}

/** Notes that all bytes of a file are here and what the checks said; what was noted before stands. */
export async function noteArrival(tx: Hand, file: string, arrival: Arrival): Promise<void> {
  await tx
    .updateTable('documentsArrival')
    .set(arrival)
    .where('file', '=', file)
    .where('kind', 'is', null)
    .where('verdict', 'is', null)
    .execute()
}

/** Where a file stands, and the hash of what came in: of its row once it is decided, of its arrival before. `locked`: until the end of the transaction. */
export const standingOf = (tx: Reader, file: string, locked?: 'locked') =>
  tx
    .selectFrom('documentsFile as f')
    .leftJoin('documentsArrival as a', 'a.file', 'f.id')
    .select(['f.id', 'f.authority', 'f.inspection', 'f.state'])
    .select((e) => e.fn.coalesce('f.sha256', 'a.sha256').as('sha256'))
    .where('f.id', '=', file)
    .$if(locked !== undefined, (q) => q.forUpdate('f'))
    .executeTakeFirst()

/** Destroys a file's key, and with it the content. The database refuses while another room's row stands on the seal. */
export async function breakSeal(tx: Hand, file: string): Promise<void> {
  await tx.deleteFrom('documentsSeal').where('file', '=', file).execute()
}

export async function addPaper(tx: Hand, paper: Paper): Promise<Paper> {
  await tx.insertInto('documentsPaper').values(paper).execute()
  return paper
}

export const savePaper = (tx: Hand, paper: Paper): Promise<Paper> =>
  saveSeen(tx, 'documentsPaper', paper, ['state', 'confirmedBy', 'confirmedOn', 'reason'])

/** Whether the opinion of an inspection was handed over, and with it the files of that circle. */
export const isOpened = async (tx: Hand, inspection: string): Promise<boolean> =>
  (await tx
    .selectFrom('documentsOpening')
    .select('inspection')
    .where('inspection', '=', inspection)
    .executeTakeFirst()) !== undefined

/** Opens the opinion's files of an inspection to its body and the departments, those to come too; for the room feedback, by its own hand. */
export async function openFiles(tx: Reader, authority: string, inspection: string): Promise<void> {
  await sql`select mingcha.open_files(${authority}, ${inspection})`.execute(tx as never)
}

/** Shows the files of a draft of the library with it, or hides them when it is withdrawn; for the room knowledge, by its own hand. */
export async function showLibraryFiles(tx: Reader, about: string, shown: boolean): Promise<void> {
  await sql`select mingcha.show_library_files(${about}, ${shown})`.execute(tx as never)
}

/** Whether the key of an inspection is there, and when it was destroyed. */
export const keyState = (reader: Reader, inspection: string): Promise<{ destroyedAt: Instant | null } | undefined> =>
  reader.selectFrom('documentsKey').select('destroyedAt').where('inspection', '=', inspection).executeTakeFirst()

export async function addDestruction(tx: Hand, one: Destruction): Promise<Destruction> {
  await tx.insertInto('documentsDestruction').values(one).execute()
  return one
}

/** Writes a destruction whose version the act has seen; gives it with its new version. */
export const saveDestruction = (tx: Hand, destruction: Destruction): Promise<Destruction> =>
  saveSeen(tx, 'documentsDestruction', destruction, ['state', 'decidedBy', 'decidedAt', 'files', 'bytes', 'list'])

/**
 * Destroys what two persons decided to: marks every file of the inspection, and the archives that have its papers (`bundles`), as removed, keeps the list
 * of them, and empties the rows of the keys. One statement per table, as an inspection may hold 20,000 files. Gives the decision with what was destroyed.
 */
export async function destroy(tx: Hand, decided: Destruction, bundles: readonly Bundle[]): Promise<Destruction> {
  const { id, inspection, authority } = decided
  const gone = await tx
    .updateTable('documentsFile')
    .set({ state: 'removed', version: sql`version + 1` as never })
    .where((e) =>
      e.or([
        e('inspection', 'in', [inspection, ...bundles.map((one) => one.id)]),
        sql<boolean>`id = any(${bundles.flatMap(({ file }) => file ?? [])}::uuid[])`,
      ]),
    )
    .where('state', '<>', 'removed')
    .returning(['id', 'name', 'kind', 'size', 'sha256'])
    .execute()
  const piece = 1_000
  // Ids of their own: whoever reads the list learns nothing by which to ask for files he may not see.
  for (let from = 0; from < gone.length; from += piece) {
    const rows = gone
      .slice(from, from + piece)
      .map((file) => ({ ...file, id: randomUUID(), authority, inspection, destruction: id }))
    await tx.insertInto('documentsDestroyedFile').values(rows).execute()
  }
  const list = createHash('sha256').update(listed(gone)).digest('hex')
  const bytes = gone.reduce((sum, { size }) => sum + Number(size), 0)
  const done = await saveDestruction(tx, { ...decided, files: gone.length, bytes, list })
  await sql`select mingcha.destroy_key(${id})`.execute(tx as never)
  return done
}
