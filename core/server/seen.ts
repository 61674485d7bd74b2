import { one } from './act.ts'
import type { Owned, RoomName, Tables, Tx } from './tables.ts'

/** Tables whose rows have a version that every act raises. */
type Versioned = { [T in keyof Tables]: Tables[T] extends { id: unknown; version: unknown } ? T : never }[keyof Tables]

/**
 * Writes a row whose version the act has seen and gives it with the next one. Touching any other number of rows than one aborts the act: it
 * read the row under its lock, so that is our mistake and nobody's conflict. `columns`: what may change,
 * where the room's hand may not write all; to whom a row belongs never does.
 */
export async function saveSeen<
  M extends RoomName,
  T extends Owned[M] & Versioned,
  R extends { id: string; version: number } & { [C in keyof R]: C extends keyof Tables[T] ? unknown : never },
>(
  tx: Pick<Tx<M>, 'updateTable'>,
  table: T,
  row: R,
  columns = Object.keys(row).filter((name) => name !== 'id' && name !== 'authority') as readonly (keyof R)[],
): Promise<R> {
  const version = row.version + 1
  const changed = { ...Object.fromEntries(columns.map((name) => [name, row[name]])), version }
  const same = tx
    .updateTable(table)
    .set(changed as never)
    .where('id', '=', row.id as never)
    .where('version', '=', row.version as never)
  one(await same.returning('id' as never).execute())
  return { ...row, version }
}
