import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import type { Room } from '../pure/contract.ts'
import { hatNames } from '../pure/hats.ts'
import { Refused, refuse } from '../pure/refusal.ts'
import { sqlState } from './db.ts'
import { eyeOf, handOf } from './enter.ts'
import { wallScript } from './walls.ts'

/** One step of how the tables came to be. Numbers run through all rooms; a step once landed is never edited. */
export type Migration = Readonly<{ name: string; text: string; sha256: string }>

/** Reads the migrations of the core and of every room, in the order of their numbers. Throws when a number is used twice. */
export async function migrationsOf(root: string, rooms: readonly Room[]): Promise<Migration[]> {
  const folders = [join(root, 'core/server/migrations'), ...rooms.map((r) => join(root, 'rooms', r.name, 'migrations'))]
  const steps: Migration[] = []
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => [])
    for (const name of names.filter((n) => /^\d{4}-[a-z0-9-]+\.sql$/.test(n))) {
      const text = await readFile(join(folder, name), 'utf8')
      steps.push({ name, text, sha256: createHash('sha256').update(text).digest('hex') })
    }
  }
  steps.sort((a, b) => (a.name < b.name ? -1 : 1))
  const twice = steps.find((step, n) => step.name.slice(0, 4) === steps[n - 1]?.name.slice(0, 4))
  if (twice) throw new Error(`migration number used twice: ${twice.name}`)
  return steps
}

/** The logins of the product; each has a password of its own and none owns a table of ours. */
export const logins = ['mingcha', 'mingcha_auth', 'mingcha_jobs', 'mingcha_public'] as const
export type Passwords = Readonly<Record<(typeof logins)[number], string>>

/**
 * `only`: make these steps and no walls; a restore brings the rows back between this and the full migration. `before` is called with the names of
 * the steps still to be made, ahead of the first of them, when the database has steps already: the moment for a backup.
 */
export type MigrateOptions = Readonly<{
  only?: readonly string[]
  before?: (pending: readonly string[]) => Promise<void>
}>

/**
 * Brings a database up to the present: roles and logins, migrations not yet made (each in a transaction), then all walls anew.
 * `admin` is best a superuser. Refuses `migrate.rights` when it may not do what this takes, `migrate.settings-open` when it could not take
 * `set_config` from everybody (with it a scope could be widened), `migrate.downgrade` when the database knows steps that this program does
 * not, and `migrate.edited` when a landed step reads differently now. Gives the names of the steps made.
 */
export async function migrate(
  admin: pg.ClientConfig,
  root: string,
  rooms: readonly Room[],
  passwords: Passwords,
  { only, before }: MigrateOptions = {},
): Promise<string[]> {
  const all = await migrationsOf(root, rooms)
  const steps = only ? all.filter(({ name }) => only.includes(name)) : all
  const client = new pg.Client({ ...admin, options: '-c timezone=UTC -c client_min_messages=warning' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(5201314)')
    await makeRoles(client, rooms, passwords).catch((error: unknown) => {
      if (sqlState(error) === '42501') throw new Refused(refuse('migrate.rights', { said: (error as Error).message }))
      throw error
    })
    await settingsAreClosed(client)
    const pending = stepsToMake(steps, (await client.query('select name, sha256 from mingcha.migration')).rows)
    if (pending.length > 0 && pending.length < steps.length) await before?.(pending.map(({ name }) => name))
    for (const step of pending) {
      await make(client, step).catch((error: Error) => {
        throw new Error(`${step.name}: ${error.message}`, { cause: error })
      })
    }
    if (!only) await wallsUp(client, rooms)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** Which steps a database still lacks, given those it has. Refuses `migrate.downgrade`, `migrate.edited`. */
export function stepsToMake(
  steps: readonly Migration[],
  done: readonly { name: string; sha256: string }[],
): Migration[] {
  const known = new Map(steps.map((step) => [step.name, step.sha256]))
  for (const { name, sha256 } of done) {
    if (!known.has(name)) throw new Refused(refuse('migrate.downgrade', { step: name }))
    if (known.get(name) !== sha256) throw new Refused(refuse('migrate.edited', { step: name }))
  }
  const names = new Set(done.map(({ name }) => name))
  return steps.filter(({ name }) => !names.has(name))
}

/**
 * For a process that works beside the servers and changes no tables: the database must have exactly the steps of this program. Refuses
 * `migrate.behind` where some are missing, and what `stepsToMake` refuses.
 */
export async function mustBeCurrent(admin: pg.ClientConfig, root: string, rooms: readonly Room[]): Promise<void> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    const there = (await client.query("select to_regclass('mingcha.migration') is not null as there")).rows[0].there
    const done = there ? (await client.query('select name, sha256 from mingcha.migration')).rows : []
    const missing = stepsToMake(await migrationsOf(root, rooms), done).length
    if (missing > 0) throw new Refused(refuse('migrate.behind', { missing }))
  } finally {
    await client.end()
  }
}

/** A superuser has just closed them; for anybody else PostgreSQL only warns that nothing was revoked. */
async function settingsAreClosed(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    "select has_function_privilege('mingcha', 'pg_catalog.set_config(text, text, boolean)', 'execute') as open",
  )
  if (rows[0]?.open) throw new Refused(refuse('migrate.settings-open'))
}

/**
 * Makes one step. Walls that read what it takes away go first, with all others of those tables, in its own transaction: until all walls are raised again at
 * the end nobody sees a row of them, as a table without walls shows none.
 */
async function make(
  client: pg.Client,
  { name, text, sha256 }: Migration,
  unwalled: readonly string[] = [],
): Promise<void> {
  try {
    await inOne(client, async () => {
      await takeDown(client, unwalled)
      await client.query(text)
      await client.query('insert into mingcha.migration (name, sha256) values ($1, $2)', [name, sha256])
    })
  } catch (error) {
    const read = sqlState(error) === stillRead ? wallsNamed(error as pg.DatabaseError) : []
    const more = read.filter((table) => !unwalled.includes(table))
    if (more.length === 0) throw error
    await make(client, { name, text, sha256 }, [...unwalled, ...more])
  }
}

/** PostgreSQL's word for what cannot be taken away because something depends on it; its detail names what. */
const stillRead = '2BP01'
const wallsNamed = ({ detail }: pg.DatabaseError): string[] => [
  ...new Set([...(detail ?? '').matchAll(/^policy \S+ on table (\w+) /gm)].map(([, table]) => table as string)),
]

async function inOne(client: pg.Client, work: () => Promise<unknown>): Promise<void> {
  await client.query('begin; set local role mingcha_owner; set local search_path = mingcha')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Roles of the cluster: the owner, one eye per hat, one hand per room, the logins. Two Mingcha on one cluster share them. */
async function makeRoles(client: pg.Client, rooms: readonly Room[], passwords: Passwords): Promise<void> {
  const hands = new Set(['ledger', ...rooms.map((room) => room.name)].map(handOf))
  const nologin = ['mingcha_owner', ...hatNames.map(eyeOf), ...hands]
  const existing = new Set(
    (await client.query("select rolname from pg_roles where rolname like 'mingcha%'")).rows.map((r) => r.rolname),
  )
  for (const role of nologin) if (!existing.has(role)) await client.query(`create role ${role} nologin noinherit`)
  for (const login of logins) {
    const verb = existing.has(login) ? 'alter' : 'create'
    await client.query(`${verb} role ${login} login noinherit password ${client.escapeLiteral(passwords[login])}`)
  }
  const { rows } = await client.query('select current_user as me, current_database() as db')
  const { me, db } = rows[0]
  const worn = nologin.filter((role) => role !== 'mingcha_owner')
  await client.query(`
    grant mingcha_owner to ${client.escapeIdentifier(me)};
    grant ${worn.join(', ')} to mingcha;
    alter role mingcha set idle_in_transaction_session_timeout = '30s';
    alter role mingcha set statement_timeout = '60s';
    alter role mingcha set random_page_cost = 1.5;
    create schema if not exists mingcha authorization mingcha_owner;
    create schema if not exists auth authorization mingcha_owner;
    create schema if not exists outside authorization mingcha_owner;
    grant usage on schema outside to mingcha_public;
    alter role mingcha_public set statement_timeout = '30s';
    alter role mingcha_public set idle_in_transaction_session_timeout = '10s';
    alter role mingcha_public connection limit 8;
    grant usage on schema auth to mingcha_auth;
    create schema if not exists jobs authorization mingcha_jobs;
    grant usage on schema mingcha to mingcha, ${worn.join(', ')};
    revoke all on schema public from public;
    revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
    grant execute on function pg_catalog.set_config(text, text, boolean) to mingcha_owner;
    grant connect on database ${client.escapeIdentifier(db)} to ${logins.join(', ')};
    grant create on database ${client.escapeIdentifier(db)} to mingcha_jobs;
    revoke temporary on database ${client.escapeIdentifier(db)} from public;
    create table if not exists mingcha.migration (name text primary key, sha256 text not null, at timestamptz not null default now());
    alter table mingcha.migration owner to mingcha_owner`)
  await quieten(client)
  await sharpen(client)
}

/**
 * The login of the public page leaves no line in the server's log, whatever goes wrong, and makes no large objects. Only a superuser may settle
 * this; on another's server docs/guide/deploy says what to ask of whoever looks after it.
 */
async function quieten(client: pg.Client): Promise<void> {
  const { rows } = await client.query('select rolsuper from pg_roles where rolname = current_user')
  if (!rows[0]?.rolsuper) return
  await client.query(`
    alter role mingcha_public set log_min_messages = 'panic';
    alter role mingcha_public set log_min_error_statement = 'panic';
    alter role mingcha_public set log_min_duration_statement = -1;
    alter role mingcha_public set log_statement = 'none';
    revoke execute on function pg_catalog.lo_create(oid), pg_catalog.lo_creat(integer), pg_catalog.lo_from_bytea(oid, bytea) from public`)
}

/**
 * Finding words in an index behind the walls: PostgreSQL asks an operator before a wall only if it tells nothing of what it looked at, and this one, whose
 * errors are none but those of memory, is not marked so (traps 15). Only a superuser may mark it; without it doctor says that searching is slow.
 */
async function sharpen(client: pg.Client): Promise<void> {
  const { rows } = await client.query('select rolsuper from pg_roles where rolname = current_user')
  if (rows[0]?.rolsuper) await client.query('alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof')
}

/**
 * Raises the walls unless they stand as this program raised them last, to the letter: another server may be at work behind them, and to take
 * them down all its tables must be held for a moment. Never waits for that moment longer than two seconds at a time, as whoever comes
 * next stands in line behind it; tries again for as long as a backup may hold the tables.
 */
async function wallsUp(client: pg.Client, rooms: readonly Room[]): Promise<void> {
  for (let tried = 0; ; tried++) {
    try {
      return await inOne(client, async () => {
        await client.query("set local lock_timeout = '2s'")
        const wanted = createHash('sha256')
          .update(await scriptOf(client, rooms))
          .digest('hex')
        if ((await markOf(client)) === `walls ${wanted} ${await standing(client)}`) return
        await raiseWalls(client, rooms)
        await client.query(`comment on schema mingcha is 'walls ${wanted} ${await standing(client)}'`)
      })
    } catch (error) {
      if (!['40P01', '55P03'].includes(sqlState(error) ?? '') || tried === patience) throw error
      await setTimeout(1_000)
    }
  }
}

/** Tries of about three seconds: a quarter of an hour. */
const patience = 300

const markOf = async (client: pg.Client): Promise<string | null> =>
  (await client.query("select obj_description('mingcha'::regnamespace, 'pg_namespace') as mark")).rows[0].mark

/** One hash over every policy and every right on our tables as the catalogue has them now: what somebody changed by hand shows. */
async function standing(client: pg.Client): Promise<string> {
  const { rows } = await client.query(`
    select md5(concat_ws('|',
      (select string_agg(p::text, ',' order by tablename, policyname) from pg_policies p where schemaname = 'mingcha'),
      (select string_agg(concat_ws(' ', relname, relacl, relrowsecurity, relforcerowsecurity), ',' order by relname)
        from pg_class where relnamespace = 'mingcha'::regnamespace and relkind in ('r', 'p', 'v')),
      (select string_agg(concat_ws(' ', attrelid::regclass, attname, attacl), ',' order by attrelid::regclass::text, attname) from pg_attribute
        where attacl is not null and attrelid in (select oid from pg_class where relnamespace = 'mingcha'::regnamespace)))) as hash`)
  return rows[0].hash
}

async function scriptOf(client: pg.Client, rooms: readonly Room[]): Promise<string> {
  const { rows: tables } = await client.query(`
    select c.relname as name, obj_description(c.oid) as comment from pg_class c
    where c.relnamespace = 'mingcha'::regnamespace and c.relkind = 'r' and c.relname <> 'migration' order by c.relname`)
  return wallScript(rooms, tables)
}

/** Takes down the policies of these tables, or of all. */
async function takeDown(client: pg.Client, tables?: readonly string[]): Promise<void> {
  const { rows: policies } = await client.query(
    "select policyname, tablename from pg_policies where schemaname = 'mingcha' and ($1::text[] is null or tablename = any ($1))",
    [tables ?? null],
  )
  for (const { policyname, tablename } of policies) await client.query(`drop policy ${policyname} on ${tablename}`)
}

/** Takes all policies and rights down and puts them up again from the contracts, in one transaction: there is no half wall. */
async function raiseWalls(client: pg.Client, rooms: readonly Room[]): Promise<void> {
  await takeDown(client)
  const hands = rooms.map((room) => handOf(room.name))
  const everyone = [...hatNames.map(eyeOf), handOf('ledger'), ...hands].join(', ')
  await client.query(`revoke all on all tables in schema mingcha from ${everyone}, mingcha`)
  await client.query(await scriptOf(client, rooms))
}
