import { sql } from 'kysely'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { LedgerCategory, LedgerHead, Takeover } from './nouns.ts'
import type { Line } from './split/split.ts'

export type Hand = Tx<'takeover'>

export const addTakeover = (tx: Hand, takeover: Takeover) =>
  tx.insertInto('takeoverTakeover').values(takeover).execute()

/** Writes a takeover whose version the act has seen; gives it with its new version. */
export const saveTakeover = (tx: Hand, takeover: Takeover): Promise<Takeover> =>
  saveSeen(tx, 'takeoverTakeover', takeover)

export const lockTakeover = (tx: Hand, id: string): Promise<Takeover | undefined> =>
  tx.selectFrom('takeoverTakeover').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** Keeps the original as it was read, in place of what was read before. `grid`: the sheets of a workbook, as JSON. */
export const putOriginal = (
  tx: Hand,
  { id, authority }: Pick<Takeover, 'id' | 'authority'>,
  lines: readonly Line[],
  grid = '',
) => {
  const said = { lines: JSON.stringify(lines), grid }
  return tx
    .insertInto('takeoverOriginal')
    .values({ id, authority, ...said })
    .onConflict((c) => c.column('id').doUpdateSet(said))
    .execute()
}

/** Forgets what was read of the originals of an inspection: their text, and the drafts split from it. */
export async function forgetOriginals(tx: Hand, inspection: string): Promise<void> {
  const blank = { pieces: '[]', totals: '[]', warnings: '[]', version: sql`version + 1` as never }
  const touched = tx.updateTable('takeoverTakeover').set(blank).where('inspection', '=', inspection)
  const ids = (await touched.returning('id').execute()).map(({ id }) => id)
  if (ids.length > 0) await tx.deleteFrom('takeoverOriginal').where('id', 'in', ids).execute()
}

/** What was read of the original: its lines, and the sheets of a workbook (null where it is none). */
export async function originalOf(reader: Reader, id: string): Promise<{ lines: Line[]; grid: unknown }> {
  const found = await reader.selectFrom('takeoverOriginal').selectAll().where('id', '=', id).executeTakeFirst()
  return {
    lines: found ? (JSON.parse(found.lines) as Line[]) : [],
    grid: found && found.grid !== '' ? (JSON.parse(found.grid) as unknown) : null,
  }
}

/** What the office decided for heads of its ledgers, by their plain names. */
export async function headsOf(reader: Reader, authority: string): Promise<Record<string, string | null>> {
  const rows = await reader
    .selectFrom('takeoverHead')
    .select(['head', 'field'])
    .where('authority', '=', authority)
    .limit(2_000)
    .execute()
  return Object.fromEntries(rows.map(({ head, field }) => [head, field]))
}

/** What the office decided for words its ledgers write under 问题类别. */
export async function wordsOf(reader: Reader, authority: string): Promise<Map<string, string | null>> {
  const rows = await reader
    .selectFrom('takeoverCategory')
    .select(['word', 'category'])
    .where('authority', '=', authority)
    .limit(10_000)
    .execute()
  return new Map(rows.map(({ word, category }) => [word, category]))
}

/** Remembers a decision for a word under 问题类别, in place of an earlier one. */
export const putWord = (tx: Hand, decided: Omit<LedgerCategory, 'version'>) =>
  tx
    .insertInto('takeoverCategory')
    .values({ ...decided, version: 1 })
    .onConflict((c) =>
      c.columns(['authority', 'word']).doUpdateSet((e) => ({
        category: decided.category,
        by: decided.by,
        onDay: decided.onDay,
        version: e('takeoverCategory.version', '+', 1),
      })),
    )
    .execute()

/** Remembers a decision for a head, in place of an earlier one. */
export const putHead = (tx: Hand, { id, authority, head, field, by, onDay }: Omit<LedgerHead, 'version'>) =>
  tx
    .insertInto('takeoverHead')
    .values({ id, authority, head, field, by, onDay, version: 1 })
    .onConflict((c) =>
      c
        .columns(['authority', 'head'])
        .doUpdateSet((e) => ({ field, by, onDay, version: e('takeoverHead.version', '+', 1) })),
    )
    .execute()
