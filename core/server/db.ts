import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  type QueryResult,
} from 'kysely'
import pg from 'pg'
import { namedAsInCode, OurCompiler } from './compiler.ts'
import type { Tables } from './tables.ts'

export type DbConfig = pg.PoolConfig

/** The one place that says how the driver reads what PostgreSQL sends: days and instants as strings, counts as safe integers. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  20: (text) => {
    const number = Number(text)
    if (!Number.isSafeInteger(number)) throw new RangeError('a bigint beyond 2^53 came from the database')
    return number
  },
  1082: (text) => text,
  1184: (text) => new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString(),
  1700: (text) => text,
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) ||
    (pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown),
}

/** Opens a pool: UTC sessions, our schema only, our parsers, at most `max` connections (default 20), 15 s to get one: two hundred who open a list at once wait, and are served. */
export function openPool(config: DbConfig, max = 20): pg.Pool {
  const pool = new pg.Pool({
    max,
    connectionTimeoutMillis: 15_000,
    idleTimeoutMillis: 30_000,
    // Whoever looks after the database sees which of several processes a session belongs to.
    application_name: `mingcha ${process.pid}`,
    ...config,
    options: '-c timezone=UTC -c search_path=mingcha -c lock_timeout=10s',
    types,
    pipeline: true,
  })
  // A connection may be cut at any moment; whoever is using it hears of that from the next statement, and the process lives on.
  const ignore = () => undefined
  return pool.on('error', ignore).on('connect', (client) => void client.on('error', ignore))
}

/** How a question or a change of rows begins. SET, RESET, DO, CREATE and their like would change who asks or what is seen. */
const beginning = /^[\s(]*(select|with|values|insert|update|delete)\b/i

/** The names of our roles. They are sent as they stand, beside no values. */
const roleName = /^mingcha_[a-z_]+$/

/**
 * One checked-out connection inside one transaction, on which statements run under one role after another, in the order in which they
 * were asked for. They are sent without waiting for the answer before (each still ends with a Sync of its own), so that changing the role
 * costs no trip to the database.
 */
export class Transaction {
  readonly #client: pg.PoolClient
  #role: string
  readonly #doors = new Map<string, Kysely<Tables>>()

  constructor(client: pg.PoolClient, role: string) {
    this.#client = client
    this.#role = role
  }

  /** A query builder whose every statement runs under `role`. */
  as(role: string): Kysely<Tables> {
    let door = this.#doors.get(role)
    if (!door) this.#doors.set(role, (door = new Kysely<Tables>({ dialect: this.#dialect(role) })))
    return door
  }

  /**
   * Runs one statement under `role`: a question or a change of rows, nothing else (whoever may set a role may set any); in the extended
   * protocol, where no second statement can ride along (traps 11).
   */
  async run(role: string, text: string, values: readonly unknown[] = []): Promise<pg.QueryResult> {
    if (!beginning.test(text)) throw new Error('neither a question nor a change of rows')
    if (!roleName.test(role)) throw new Error('no name of a role')
    const changed = this.#role === role ? undefined : this.#send({ text: `set local role ${role}` })
    this.#role = role
    const asked = { text, values: [...values], queryMode: 'extended' } as pg.QueryConfig
    const [result] = await Promise.all([this.#send(asked), changed])
    return result
  }

  /**
   * Sends without waiting; what is asked for in one breath leaves in one write. A change of role is a text of ours without values and goes by the simple
   * protocol: one message in place of five, and one answer in place of four, a third of the statements of an act.
   */
  #send(statement: pg.QueryConfig): Promise<pg.QueryResult> {
    const { stream } = this.#client.connection
    if (stream.writableCorked === 0) {
      stream.cork()
      process.nextTick(() => stream.uncork())
    }
    return this.#client.query(statement)
  }

  #dialect(role: string): Dialect {
    const connection: DatabaseConnection = {
      executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
        const result = await this.run(role, query.sql, query.parameters)
        const affected = result.command === 'SELECT' ? undefined : BigInt(result.rowCount ?? 0)
        return { rows: namedAsInCode<R>(result), ...(affected === undefined ? {} : { numAffectedRows: affected }) }
      },
      streamQuery: () => {
        throw new Error('rows are asked for page by page, not streamed (core/server/http/export.ts)')
      },
    }
    return {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new OneConnection(connection),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new OurCompiler(),
    }
  }
}

/** A driver that hands out the connection it was given; beginning and ending belong to the doorway alone. */
class OneConnection implements Driver {
  readonly #connection: DatabaseConnection
  constructor(connection: DatabaseConnection) {
    this.#connection = connection
  }
  async init() {}
  async acquireConnection() {
    return this.#connection
  }
  async beginTransaction() {
    throw new Error('the doorway begins transactions')
  }
  async commitTransaction() {
    throw new Error('the doorway commits')
  }
  async rollbackTransaction() {
    throw new Error('the doorway rolls back')
  }
  async releaseConnection() {}
  async destroy() {}
}

/** Ends a transaction and gives its connection back; one that cannot end is thrown away. */
async function end(client: pg.PoolClient, statement: 'commit' | 'rollback'): Promise<void> {
  let broken: Error | undefined
  try {
    await client.query(statement)
  } catch (failure) {
    broken = failure as Error
    throw failure
  } finally {
    client.release(broken)
  }
}

/**
 * Opens a transaction with `opening` (constant SQL and checked literals only, sent as one simple message), runs `work`, and commits;
 * any error rolls back. A transaction that only `reads` has nothing to lose: its answer does not wait for its end.
 */
export async function transact<T>(
  pool: pg.Pool,
  opening: string,
  role: string,
  work: (tx: Transaction, opened: readonly pg.QueryResult[]) => Promise<T>,
  reads = false,
): Promise<T> {
  const client = await pool.connect()
  let result: T
  try {
    const opened = (await client.query(opening)) as unknown as pg.QueryResult[]
    result = await work(new Transaction(client, role), Array.isArray(opened) ? opened : [opened])
  } catch (error) {
    await end(client, 'rollback').catch(() => undefined)
    throw error
  }
  const ended = end(client, 'commit')
  if (reads) ended.catch(() => undefined)
  else await ended
  return result
}

/** The SQLSTATE of a database error, or null for anything else. */
export const sqlState = (error: unknown): string | null =>
  error instanceof pg.DatabaseError ? (error.code ?? null) : null
