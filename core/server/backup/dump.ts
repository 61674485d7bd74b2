import { join } from 'node:path'
import { Readable } from 'node:stream'
import pg from 'pg'
import { type Table, sequencesOf, strangersIn, tablesOf } from './catalogue.ts'
import { copyOut } from './copy.ts'
import { headOf, type LogHead } from './head.ts'
import { type Envelope, type Part, writePart } from './parts.ts'
import { type Tally, tallying } from './tally.ts'

/** A table in a backup. `columns` as they stand in the rows. */
export type Dumped = Readonly<{ name: string; columns: readonly string[]; part: Part }> & Tally

/** What a manifest says of the database. */
export type DatabaseDump = Readonly<{
  postgres: string
  steps: readonly Readonly<{ name: string; sha256: string }>[]
  tables: readonly Dumped[]
  /** Tables that are made again instead. */
  left: readonly string[]
  /** Tables in the same database that are not ours and not in the backup. */
  strangers: readonly string[]
  sequences: Readonly<Record<string, string>>
  head: LogHead
}>

/** How rows are written, whatever the server or the login prefer; the same on 15 and 18. */
const habits = `set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'iso_8601'; set local bytea_output = 'hex';
  set local extra_float_digits = 1; set local row_security = off; set local statement_timeout = 0; set local lock_timeout = 0;
  set local idle_in_transaction_session_timeout = 0`

/** The statement that gives every row of a table. With `row_security` off PostgreSQL refuses rather than leaving rows out (traps 30). */
export const rowsOf = ({ name, columns }: Pick<Table, 'name' | 'columns'>) =>
  `copy (select ${columns.join(', ')} from ${name}) to stdout`

/** Opens a connection inside a read-only snapshot: its own, or the one that another connection has exported. */
async function openSnapshot(admin: pg.ClientConfig, exported?: string): Promise<pg.Client> {
  const client = new pg.Client({ ...admin, application_name: 'mingcha backup' })
  client.on('error', () => undefined)
  await client.connect()
  await client.query('begin isolation level repeatable read read only')
  if (exported) await client.query(`set transaction snapshot ${client.escapeLiteral(exported)}`)
  await client.query(habits)
  return client
}

/**
 * Writes every table of ours into `folder`, all as they stood at one moment, `lanes` at a time, while everybody goes on working. `begun` is
 * called once that moment is fixed.
 */
export async function dumpDatabase(
  admin: pg.ClientConfig,
  folder: string,
  envelope: Envelope,
  begun: () => Promise<void> = async () => undefined,
  lanes = 2,
): Promise<DatabaseDump> {
  const first = await openSnapshot(admin)
  const clients = [first]
  try {
    const { rows } = await first.query('select pg_export_snapshot() as id')
    for (let n = 0; n < lanes; n++) clients.push(await openSnapshot(admin, rows[0].id))
    await begun()
    const tables = await tablesOf(first)
    const waiting = tables.filter(({ share }) => share === 'data')
    const dumped: Dumped[] = []
    const lane = async (client: pg.Client) => {
      for (let table = waiting.shift(); table; table = waiting.shift())
        dumped.push(await dumpTable(client, table, folder, envelope))
    }
    await Promise.all(clients.slice(1).map(lane))
    const { rows: about } = await first.query(
      `select current_setting('server_version') as postgres, array(select json_build_object('name', name, 'sha256', sha256)
        from mingcha.migration order by name collate "C") as steps`,
    )
    return {
      ...about[0],
      tables: dumped.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      left: tables.flatMap(({ name, share }) => (share === 'never' ? [name] : [])),
      strangers: await strangersIn(first),
      sequences: await sequencesOf(first),
      head: await headOf(first),
    }
  } finally {
    await Promise.all(clients.map((client) => client.end().catch(() => undefined)))
  }
}

async function dumpTable(client: pg.Client, table: Table, folder: string, envelope: Envelope): Promise<Dumped> {
  const { name, columns } = table
  const { add, tally } = tallying()
  const part = await writePart(join(folder, name), name, copyOut(client, rowsOf(table), add), envelope)
  return { name, columns, part, ...tally() }
}

/** Tables that lie with the keys, as they are now and not as they were at the snapshot: what was destroyed meanwhile must not be in it. */
export async function keyTables(
  admin: pg.ClientConfig,
): Promise<{ name: string; columns: readonly string[]; text: string }[]> {
  const client = await openSnapshot(admin)
  try {
    const tables = (await tablesOf(client)).filter(({ share }) => share === 'keys')
    const found = []
    for (const { name, columns } of tables) {
      const text = await textOf(copyOut(client, rowsOf({ name, columns }), () => undefined))
      found.push({ name, columns, text })
    }
    return found
  } finally {
    await client.end()
  }
}

async function textOf(stream: Readable): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}
