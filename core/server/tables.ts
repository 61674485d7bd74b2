import type { ColumnType, DeleteQueryBuilder, DeleteResult, Generated, InsertQueryBuilder, InsertResult } from 'kysely'
import type { Kysely, UpdateQueryBuilder, UpdateResult } from 'kysely'

/** A column that is written once and never changed. */
export type Once<T> = ColumnType<T, T, never>

/** Tables of the house. Each room adds its own in `tables.ts` by declaration merging; names are camelCase of the SQL names. */
export interface Tables {
  ledgerRecord: {
    id: Once<string>
    at: Once<string>
    kind: Once<string>
    noun: Once<string>
    about: Once<string>
    person: Once<string | null>
    hat: Once<string>
    authority: Once<string>
    inspection: Once<string | null>
    body: Once<string | null>
    audience: Once<string[]>
    bytes: Once<Buffer>
    salt: Once<Buffer>
    entry: Once<Buffer>
    xid: Generated<string>
    leaf: number | null
  }
  ledgerLeaf: { number: Once<number>; entry: Once<Buffer> }
  ledgerKey: {
    person: Once<string>
    key: Once<string>
    body: Once<Buffer>
    noun: string | null
    thing: string | null
    version: number | null
    record: string | null
    at: Once<string>
  }
  ledgerStandIn: { thing: Once<string>; absent: Once<string>; person: Once<string> }
}

/** The ledger's tables; those of its room are in rooms/ledger. */
type LedgerTable = Extract<keyof Tables, `ledger${string}`>

/** Which tables a room owns, that is, writes. Each room adds its line. */
export interface Owned {
  ledger: LedgerTable
}

export type RoomName = keyof Owned

/** Reading any table; what comes back is decided by the role the statement runs under. */
export type Reader = Pick<Kysely<Tables>, 'selectFrom' | 'fn' | 'case' | 'with'>

/** Reading any table and writing those of one room; another room's table is a compile error, and the database refuses it too. */
export type Tx<R extends RoomName> = Reader & {
  insertInto<T extends Owned[R]>(table: T): InsertQueryBuilder<Tables, T, InsertResult>
  updateTable<T extends Owned[R]>(table: T): UpdateQueryBuilder<Tables, T, T, UpdateResult>
  deleteFrom<T extends Owned[R]>(table: T): DeleteQueryBuilder<Tables, T, DeleteResult>
}
