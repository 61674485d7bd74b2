import pg from 'pg'
import type { DbConfig } from '../../core/server/db.ts'
import { joinEngine, openEngine } from '../../core/server/engine.ts'
import { Refused } from '../../core/pure/refusal.ts'
import type { logins } from '../../core/server/migrate.ts'
import type { Secrets } from './secrets.ts'

/** A database to live in: how to reach it as administrator and as each login, and how to leave it. */
export type Database = Readonly<{
  admin: pg.ClientConfig
  as(login: (typeof logins)[number]): DbConfig
  stop(): Promise<void>
  /** 'embedded 18.4' or 'server'. */
  kind: string
}>

type Wanted = Readonly<{ data: string; secrets: Secrets; url?: string | undefined; log: (line: string) => void }>

/**
 * The office's own PostgreSQL where DATABASE_URL names one, otherwise the engine carried inside. Our logins go the way the URL goes: same
 * host or socket, same database, TLS where it says `sslmode`. What its login must be allowed to do, `migrate` says.
 */
export async function openDatabase({ data, secrets, url, log }: Wanted): Promise<Database> {
  if (url) {
    const { host, port, database, ssl } = new pg.Client({ connectionString: url })
    const at = { host, port, ssl, ...(database ? { database } : {}) }
    return {
      admin: { connectionString: url },
      as: (login) => ({ ...at, user: login, password: secrets.logins[login] }),
      stop: async () => undefined,
      kind: 'server',
    }
  }
  const engine = await openEngine({ data, log })
  await ensureDatabase(engine.superuser)
  return {
    admin: { ...engine.superuser, database: 'mingcha' },
    as: (login) => engine.url(login, secrets.logins[login]),
    stop: () => engine.stop(),
    kind: `embedded ${engine.version}`,
  }
}

/** The database of a server that runs now: DATABASE_URL, or its engine, which `stop` then leaves running. Refuses `engine.not-running`. */
export async function joinDatabase(wanted: Wanted): Promise<Database> {
  if (wanted.url) return openDatabase(wanted)
  const engine = await joinEngine({ data: wanted.data })
  return {
    admin: { ...engine.superuser, database: 'mingcha' },
    as: (login) => engine.url(login, wanted.secrets.logins[login]),
    stop: () => engine.stop(),
    kind: `embedded ${engine.version}`,
  }
}

/**
 * The database for a command beside the server: the running engine is joined, one that does not run is started for as long as the command lasts.
 */
export async function besideDatabase(wanted: Wanted): Promise<Database> {
  try {
    return await joinDatabase(wanted)
  } catch (error) {
    if (error instanceof Refused && error.refusal.refused === 'engine.not-running') return openDatabase(wanted)
    throw error
  }
}

async function ensureDatabase(superuser: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(superuser)
  await client.connect()
  try {
    const { rows } = await client.query("select from pg_database where datname = 'mingcha'")
    if (rows.length === 0) await client.query('create database mingcha')
  } finally {
    await client.end()
  }
}
