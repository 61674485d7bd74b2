import type { Readable } from 'node:stream'
import { Readable as Stream } from 'node:stream'
import pg from 'pg'
import { Refused, refuse } from '../../pure/refusal.ts'
import { isBook, plainIndexesOf, referencesOf, tablesOf } from './catalogue.ts'
import { copyIn, copyOut } from './copy.ts'
import { type DatabaseDump, rowsOf } from './dump.ts'
import { headOf } from './head.ts'
import { tallying } from './tally.ts'

/** Rows to bring back, part by part. `apart`: tables that come later, with the keys, even if this backup still held them. */
export type Rows = Readonly<{
  dump: DatabaseDump
  open(file: string): Promise<Readable>
  apart: readonly string[]
}>

export type KeyRows = readonly Readonly<{ name: string; columns: readonly string[]; text: string }>[]

const habits = `set local session_replication_role = replica; set local timezone = 'UTC'; set local datestyle = 'ISO';
  set local intervalstyle = 'iso_8601'; set local bytea_output = 'hex'; set local extra_float_digits = 1; set local row_security = off;
  set local statement_timeout = 0; set local lock_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local maintenance_work_mem = '256MB'`

/**
 * Brings every row back into tables that the migrations have just made: all in one transaction, or none. Compares count and sum of each
 * table with the manifest, and the head of the log; counters go on 1,000 above where they were; records not
 * yet sealed get a transaction number of this server, else they might wait for years (traps 18); jobs that a dead worker held are free again.
 * Refuses `backup.other-shape`, `backup.differs`, `backup.other-head`.
 */
export async function loadDatabase(admin: pg.ClientConfig, rows: Rows): Promise<void> {
  const client = new pg.Client({ ...admin, application_name: 'mingcha restore' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('begin')
    await client.query(habits)
    await fits(client, ofDump(rows))
    const indexes = await plainIndexesOf(client)
    for (const { name } of indexes) await client.query(`drop index ${name}`)
    await fill(client, rows)
    for (const { definition } of indexes) await client.query(definition)
    await whole(client, rows)
    await goOn(client, rows.dump)
    await client.query('commit')
    await client.query('analyze')
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Every table and column of the backup must be here; a table here that the backup does not know stays empty. */
async function fits(client: pg.Client, tables: KeyRows | DatabaseDump['tables']): Promise<void> {
  const here = new Map((await tablesOf(client)).map(({ name, columns }) => [name, new Set(columns)]))
  for (const { name, columns } of tables) {
    const strange = columns.find((column) => !here.get(name)?.has(column))
    if (strange) throw new Refused(refuse('backup.other-shape', { table: name, column: strange }))
  }
}

const into = ({ name, columns }: { name: string; columns: readonly string[] }) =>
  `copy ${name} (${columns.join(', ')}) from stdin`

const ofDump = ({ dump, apart }: Rows) => dump.tables.filter(({ name }) => !apart.includes(name))

async function fill(client: pg.Client, rows: Rows): Promise<void> {
  const all = (await tablesOf(client)).filter(({ name }) => !isBook(name))
  await client.query(`truncate ${all.map(({ name }) => name).join(', ')}`)
  for (const table of ofDump(rows)) {
    await copyIn(client, into(table), await rows.open(table.part.file))
    const { add, tally } = tallying()
    for await (const _ of copyOut(client, rowsOf(table), add));
    const found = tally()
    if (found.rows !== table.rows || found.sum !== table.sum)
      throw new Refused(refuse('backup.differs', { table: table.name, was: table.rows, is: found.rows }))
  }
}

/**
 * Brings back the tables that lie with the keys, once every step is made: they are newer than the dated backup, and may have columns that it does not
 * know. Then nothing may point at nothing. All in one transaction. Refuses `backup.other-shape`, `backup.dangling`.
 */
export async function loadKeys(admin: pg.ClientConfig, keys: KeyRows): Promise<void> {
  const client = new pg.Client({ ...admin, application_name: 'mingcha restore' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('begin')
    await client.query(habits)
    await fits(client, keys)
    for (const table of keys) {
      await client.query(`delete from ${table.name}`)
      await copyIn(client, into(table), Stream.from([Buffer.from(table.text)]))
    }
    for (const { name, odd } of await referencesOf(client)) {
      if ((await client.query(odd)).rowCount !== 0) throw new Refused(refuse('backup.dangling', { constraint: name }))
    }
    await client.query('commit')
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function whole(client: pg.Client, { dump }: Rows): Promise<void> {
  const head = await headOf(client)
  if (head.size !== dump.head.size || head.root !== dump.head.root)
    throw new Refused(refuse('backup.other-head', { was: dump.head.size, is: head.size }))
}

async function goOn(client: pg.Client, { sequences }: DatabaseDump): Promise<void> {
  for (const [name, last] of Object.entries(sequences))
    await client.query('select setval($1::regclass, $2::bigint + 1000)', [name, last])
  await client.query('update mingcha.ledger_record set xid = pg_current_xact_id() where leaf is null')
  await client.query('update jobs._private_jobs set locked_at = null, locked_by = null where locked_by is not null')
  await client.query(
    'update jobs._private_job_queues set locked_at = null, locked_by = null where locked_by is not null',
  )
}
