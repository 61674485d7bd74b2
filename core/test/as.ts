import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type Room, room } from '../pure/contract.ts'
import { Day, type Instant } from '../pure/days.ts'
import { type Hat, team } from '../pure/hats.ts'
import { Refused, type Refusal } from '../pure/refusal.ts'
import { answer } from '../server/ask.ts'
import { movedClock, todayOf } from '../server/clock.ts'
import { openPool } from '../server/db.ts'
import { type Done, perform } from '../server/doorway.ts'
import { type House, house } from '../server/house.ts'
import { migrateJobs } from '../server/jobs.ts'
import { logins, migrate, migrationsOf, type Passwords } from '../server/migrate.ts'
import { wallScript } from '../server/walls.ts'
import { openSetup, type Setting, setUp } from '../../rooms/identity/setup.ts'

const root = join(import.meta.dirname, '../..')

/** The logins of every test database have their own names as passwords. */
export const passwords = Object.fromEntries(logins.map((login) => [login, login])) as Passwords
/** The secret of every test house. */
export const secret = 'a secret of the tests alone'
/** The password of the office's first account. */
export const officePassword = 'lantern under the plum tree'

type Inputs = Readonly<Record<string, unknown>>

/** Somebody under a hat: `does` performs a command through the doorway, `asks` a query behind the walls. Both check input as HTTP does. */
export type Someone = Readonly<{
  does(command: string, input: Inputs, key?: string): Promise<Done>
  // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects
  asks(query: string, input?: Inputs): Promise<any>
}>

/** A house of its own on a database of its own, with an authority, three administrators and somebody of the office. */
export type Town = Readonly<{
  house: House
  pool: pg.Pool
  /** As PostgreSQL's administrator: sees behind every wall. For arranging what no act can, and for oracles. */
  above: pg.Pool
  database: pg.ClientConfig
  clock: ReturnType<typeof movedClock>
  authority: string
  office: string
  system_admin: string
  security_admin: string
  audit_admin: string
  as(person: string, hat: Hat): Someone
  /** Adds a person, and gives a standing hat (with its body) through the security administrator. Gives the person's id. */
  someone(
    hat?: Exclude<Hat, (typeof team)[number]>,
    more?: { body?: string; name?: string; until?: string },
  ): Promise<string>
  /** Waits for a refusal with this code and gives its facts; anything else fails the test. */
  refused(work: Promise<unknown>, code: string): Promise<Refusal['facts']>
  close(): Promise<void>
}>

export const superuser = async (): Promise<pg.ClientConfig> => {
  const given = process.env['MINGCHA_TEST_PG']
  if (given) return JSON.parse(given) as pg.ClientConfig
  const { inject } = await import('vitest')
  return inject('postgres')
}

/** Loads rooms by name: their contracts in this order, and what implements them. */
async function load(names: readonly string[]): Promise<{ rooms: Room[]; house: House }> {
  const rooms: Room[] = []
  const modules: Record<string, unknown>[] = []
  for (const name of names) {
    const folder = join(root, 'rooms', name)
    rooms.push(room(name, await import(join(folder, 'contract.ts'))))
    for (const file of ['actions.ts', 'reads.ts', 'reactions.ts']) {
      if (existsSync(join(folder, file))) modules.push(await import(join(folder, file)))
    }
  }
  return { rooms, house: house(rooms, modules) }
}

/** The migrated database all houses of these rooms are cloned from; built once per content of migrations and walls. Gives its name. */
export async function template(admin: pg.Client, config: pg.ClientConfig, rooms: readonly Room[]): Promise<string> {
  const steps = await migrationsOf(root, rooms)
  const content = [...steps.map((step) => step.sha256), wallScript(rooms, []), JSON.stringify(rooms.map((r) => r.name))]
  const name = `mingcha_mould_${createHash('sha256').update(content.join('\n')).digest('hex').slice(0, 24)}`
  const finished = async () =>
    (await admin.query('select from pg_database where datname = $1 and not datallowconn', [name])).rowCount
  if (await finished()) return name
  await admin.query('select pg_advisory_lock(5201315)')
  try {
    if (await finished()) return name
    await admin.query(`drop database if exists ${name}`)
    await admin.query(`create database ${name}`)
    await migrate({ ...config, database: name }, root, rooms, passwords)
    await migrateJobs({ ...config, database: name, user: 'mingcha_jobs', password: passwords.mingcha_jobs })
    await admin.query(`alter database ${name} allow_connections false`)
    return name
  } finally {
    await admin.query('select pg_advisory_unlock(5201315)')
  }
}

/** A clone of the mould of these rooms; `leave` drops it. */
async function clone(rooms: readonly Room[]): Promise<{ database: pg.ClientConfig; leave(): Promise<void> }> {
  const config = await superuser()
  const admin = new pg.Client(config)
  await admin.connect()
  const name = `mingcha_test_${randomBytes(8).toString('hex')}`
  try {
    await admin.query(`create database ${name} template ${await template(admin, config, rooms)} strategy file_copy`)
    // PostgreSQL copies what is in a database, not the rights on it.
    await admin.query(`revoke temporary on database ${name} from public`)
  } finally {
    await admin.end()
  }
  const leave = async () => {
    const last = new pg.Client(config)
    await last.connect()
    await last.query(`drop database ${name} with (force)`).finally(() => last.end())
  }
  return { database: { ...config, database: name }, leave }
}

/** A house nobody has set up yet, and what `setUp` needs. */
export type Empty = Pick<Town, 'house' | 'pool' | 'above' | 'database' | 'clock' | 'close'> &
  Readonly<{ setting: Setting }>

/** An empty house of the rooms named (identity always comes first; without names every room of rooms/order.ts). */
export async function anEmptyHouse(...names: string[]): Promise<Empty> {
  const wanted = names.length > 0 ? names : ((await import(join(root, 'rooms/order.ts'))).order as readonly string[])
  const { rooms, house } = await load([...new Set(['identity', ...wanted])])
  const { database, leave } = await clone(rooms)
  const above = openPool(database, 3)
  const pool = openPool({ ...database, user: 'mingcha', password: passwords.mingcha }, 10)
  const clock = movedClock('2026-03-02T01:00:00.000Z' as Instant)
  const close = async () => {
    await Promise.all([pool.end(), above.end()])
    await leave()
  }
  return { house, pool, above, database, clock, close, setting: { house, pool, clock, secret } }
}

/**
 * A house of the rooms named, set up with its first four persons and otherwise empty, on Monday 2 March 2026. Close it in afterAll.
 */
export async function aHouse(...names: string[]): Promise<Town> {
  const { setting, ...empty } = await anEmptyHouse(...names)
  const { house, pool, clock } = empty
  const as = (person: string, hat: Hat): Someone => ({
    does: async (name, input, key = randomUUID()) => {
      const action = house.actions.get(name)
      if (!action) throw new Error(`no such command: ${name}`)
      return perform(house, pool, clock, action, {
        wearer: { person, hat },
        input: action.command.input.parse(input),
        key,
      })
    },
    asks: async (name, input = {}) => {
      const read = house.reads.get(name)
      if (!read) throw new Error(`no such query: ${name}`)
      const given = await answer(pool, clock, read, { person, hat }, read.query.input.parse(input))
      return read.query.gives.parse(given)
    },
  })
  const { authority, persons } = await setUp(setting, {
    token: (await openSetup(setting)) as string,
    name: '中共青江县委员会',
    level: 'county',
    office: { name: '林巡', title: '县委巡察办主任', username: 'linxun', password: officePassword },
    system_admin: { name: '孟系', title: '', username: 'mengxi' },
    security_admin: { name: '安权', title: '', username: 'anquan' },
    audit_admin: { name: '申计', title: '', username: 'shenji' },
  })
  const someone: Town['someone'] = async (
    hat,
    { body, name = `某人${randomBytes(2).toString('hex')}`, until } = {},
  ) => {
    const id = randomUUID()
    await as(persons.office, 'office').does('addPerson', { id, name, title: '', homeUnit: null })
    if (hat) {
      const untilDay = until === undefined ? null : Day.parse(until)
      const grant = { id: randomUUID(), person: id, hat, body: body ?? null, fromDay: todayOf(clock), untilDay }
      await as(persons.security_admin, 'security_admin').does('grantHat', grant)
    }
    return id
  }
  return { ...empty, authority, ...persons, as, someone, refused }
}

/** Waits for a refusal with this code and gives its facts; anything else fails the test. */
export async function refused(work: Promise<unknown>, code: string): Promise<Refusal['facts']> {
  const outcome = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (outcome === null) throw new Error(`expected ${code}, but it was done`)
  if (!(outcome instanceof Refused)) throw outcome
  if (outcome.refusal.refused !== code) throw new Error(`expected ${code}, but it was ${outcome.refusal.refused}`)
  return outcome.refusal.facts
}
