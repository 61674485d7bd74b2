import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { tell } from '../../apps/town/story.ts'
import { type Stage, Teller } from '../../apps/town/teller.ts'
import { rooms } from '../../rooms/order.ts'
import { house } from '../../rooms/server.ts'
import type { Day, Instant } from '../pure/days.ts'
import type { Hat } from '../pure/hats.ts'
import { movedClock } from '../server/clock.ts'
import { openPool } from '../server/db.ts'
import { openKeyring } from '../server/keys.ts'
import { takeCheckpoint } from '../server/log/checkpoint.ts'
import { openSigner } from '../server/log/signer.ts'
import { sealAll } from './sealed.ts'
import { passwords, superuser, template } from './as.ts'

/** The last day of the town in tests and pictures: a Friday. */
export const townDay = '2026-11-20' as Day
const secret = 'a secret of the tests alone'

/** The town, cloned for one test file: a teller who goes on from its last day, and a look from above. */
export type ATown = Readonly<{
  t: Teller
  /** PostgreSQL's administrator: sees behind every wall. */
  above: pg.Pool
  pool: pg.Pool
  database: pg.ClientConfig
  secret: string
  wears(name: string, hat: Hat): { person: string; hat: Hat }
  close(): Promise<void>
}>

async function stageOn(database: pg.ClientConfig, start: string) {
  const root = join(tmpdir(), `mingcha-town-files-${process.getuid?.() ?? 0}`)
  mkdirSync(root, { recursive: true, mode: 0o700 })
  const value = createHash('sha256').update('the key of the tests').digest('base64')
  const keyring = await openKeyring({
    ring: join(root, 'ring.json'),
    source: { from: 'environment', value },
    mayCreate: true,
  })
  const pool = openPool({ ...database, user: 'mingcha', password: passwords.mingcha }, 10)
  const clock = movedClock(start as Instant)
  return { house, pool, clock, secret, files: { root, keyring } }
}

/** The mould of the town: told once per run of the tests on a migrated database, with the names of its ids beside it. */
async function townMould(admin: pg.Client, config: pg.ClientConfig): Promise<string> {
  const base = await template(admin, config, rooms)
  const name = `${base.replace('mould', 'town')}`
  const finished = async () =>
    (await admin.query('select from pg_database where datname = $1 and not datallowconn', [name])).rowCount
  await admin.query('select pg_advisory_lock(5201316)')
  try {
    if (await finished()) return name
    await admin.query(`drop database if exists ${name}`)
    await admin.query(`create database ${name} template ${base}`)
    const database = { ...config, database: name }
    const stage = await stageOn(database, '2024-12-01T01:00:00.000Z')
    const t = await tell(stage, townDay)
    await sealAll(stage.pool)
    await takeCheckpoint(stage.pool, await openSigner(stage.pool, stage.files.keyring), stage.clock.now())
    await stage.pool.end()
    const client = new pg.Client(database)
    await client.connect()
    await client.query('create schema town; create table town.names (name text primary key, id uuid not null)')
    await client.query('insert into town.names select * from unnest($1::text[], $2::uuid[])', [
      [...t.ids.keys()],
      [...t.ids.values()],
    ])
    await client.end()
    await admin.query(`alter database ${name} allow_connections false`)
    return name
  } finally {
    await admin.query('select pg_advisory_unlock(5201316)')
  }
}

/** A migrated, empty house on which a story can be told, by the hour of its clock; close it in afterAll. */
export async function aStage(
  start: Day,
): Promise<Readonly<{ stage: Stage; above: pg.Pool; database: pg.ClientConfig; close(): Promise<void> }>> {
  const config = await superuser()
  const admin = new pg.Client(config)
  await admin.connect()
  const name = `mingcha_test_${randomBytes(8).toString('hex')}`
  try {
    await admin.query(`create database ${name} template ${await template(admin, config, rooms)} strategy file_copy`)
  } finally {
    await admin.end()
  }
  const database = { ...config, database: name }
  const above = openPool(database, 3)
  const stage = await stageOn(database, `${start}T01:00:00.000Z`)
  const close = async () => {
    await Promise.all([stage.pool.end(), above.end()])
    const last = new pg.Client(config)
    await last.connect()
    await last.query(`drop database ${name} with (force)`).finally(() => last.end())
  }
  return { stage, above, database, close }
}

/** Clones the town for one test file; close it in afterAll. */
export async function aTown(): Promise<ATown> {
  const config = await superuser()
  const admin = new pg.Client(config)
  await admin.connect()
  const name = `mingcha_test_${randomBytes(8).toString('hex')}`
  try {
    await admin.query(`create database ${name} template ${await townMould(admin, config)} strategy file_copy`)
  } finally {
    await admin.end()
  }
  const database = { ...config, database: name }
  const above = openPool(database, 3)
  const stage = await stageOn(database, `${townDay}T02:00:00.000Z`)
  const t = new Teller(stage)
  // What the story opened has long closed again by the clock of the database; in a test of the walls it is open.
  for (const table of ['fieldwork_reading', 'fieldwork_late_reading', 'tips_reading', 'transfers_reading'])
    await above.query(`update ${table} set opened_until = now() + interval '1 day'`)
  for (const row of (await above.query('select name, id from town.names')).rows) t.ids.set(row.name, row.id)
  return {
    t,
    above,
    pool: stage.pool,
    database,
    secret,
    wears: (who, hat) => t.wears(who, hat),
    close: async () => {
      await Promise.all([stage.pool.end(), above.end()])
      const last = new pg.Client(config)
      await last.connect()
      await last.query(`drop database ${name} with (force)`).finally(() => last.end())
    },
  }
}
