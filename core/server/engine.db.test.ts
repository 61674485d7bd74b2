import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Refused, type Refusal } from '../pure/refusal.ts'
import { type Engine, joinEngine, openEngine } from './engine.ts'
import { engineAccount, spawnAs } from './engine/account.ts'
import { isAlive } from './engine/alive.ts'
import { readPostmaster } from './engine/postmaster.ts'

const asRoot = process.getuid?.() === 0
let data: string
let opened: Engine[]
let others: ChildProcess[]

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'mingcha-engine-'))
  opened = []
  others = []
})

afterEach(async () => {
  for (const other of others) other.kill('SIGKILL')
  for (const engine of opened) await engine.stop()
  const left = readPostmaster(join(data, 'postgres'))
  if (left && isAlive(left.pid)) await (await open()).stop()
  rmSync(data, { recursive: true, force: true })
})

async function open(place = data): Promise<Engine> {
  const engine = await openEngine({ data: place, fsync: false })
  opened.push(engine)
  return engine
}

/** Another Mingcha: a process of its own that opens the engine and stays. Gives the process once the engine is open. */
async function openElsewhere(): Promise<ChildProcess> {
  const code = `
    const { openEngine } = await import(${JSON.stringify(join(import.meta.dirname, 'engine.ts'))})
    await openEngine({ data: ${JSON.stringify(data)}, fsync: false })
    console.log('open')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  others.push(child)
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve)
    child.once('exit', (status) => reject(new Error(`the other Mingcha ended with ${status}`)))
  })
  return child
}

const killed = (child: ChildProcess) =>
  new Promise((resolve) => {
    child.removeAllListeners('exit')
    child.once('exit', resolve)
    child.kill('SIGKILL')
  })

const refusalOf = (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => Promise.reject(new Error('it was not refused')),
    (error: unknown) => (error instanceof Refused ? error.refusal : Promise.reject(error)),
  )

async function ask<T>(engine: Engine, sql: string): Promise<T[]> {
  const client = new pg.Client(engine.superuser)
  await client.connect()
  try {
    return (await client.query(sql)).rows as T[]
  } finally {
    await client.end()
  }
}

test('a new engine speaks UTF-8 by the built-in provider, on a socket alone, with a password', async () => {
  const engine = await open()
  expect(engine.adopted).toBe(false)
  const [row] = await ask(
    engine,
    `select datlocprovider provider, datlocale locale, pg_encoding_to_char(encoding) encoding,
       current_setting('listen_addresses') tcp, current_setting('jit') jit, current_setting('data_checksums') sums
     from pg_database where datname = current_database()`,
  )
  expect(row).toEqual({ provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8', tcp: '', jit: 'off', sums: 'on' })
  const stranger = new pg.Client({ ...engine.superuser, password: 'password' })
  await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' })
})

test('socket folder, password and cluster are closed to everyone else', async () => {
  const engine = await open()
  const folder = statSync(engine.superuser.host)
  expect(folder.mode & 0o777).toBe(0o700)
  expect(folder.uid).toBe(statSync(join(data, 'postgres')).uid)
  expect(Buffer.byteLength(`${engine.superuser.host}/.s.PGSQL.5432`)).toBeLessThan(107)
  expect(statSync(join(data, 'postgres')).mode & 0o777).toBe(0o700)
  expect(statSync(join(data, 'superuser.password')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(data, 'superuser.password'), 'utf8').trim()).toBe(engine.superuser.password)
})

test('after kill -9 of Mingcha its live server is adopted, with all it acknowledged', async () => {
  const other = await openElsewhere()
  const server = readPostmaster(join(data, 'postgres'))?.pid
  await ask(await joinEngine({ data }), 'create table kept as select 1 as one')
  await killed(other)
  const engine = await open()
  expect(engine.adopted).toBe(true)
  expect(readPostmaster(join(data, 'postgres'))?.pid).toBe(server)
  expect(await ask(engine, 'select one from kept')).toEqual([{ one: 1 }])
  await engine.stop()
  expect(isAlive(Number(server))).toBe(false)
})

test('a second Mingcha is refused with the process and the start of the first, which goes on', async () => {
  const first = await openElsewhere()
  const refusal = await refusalOf(open())
  expect(refusal).toMatchObject({ refused: 'engine.in-use', facts: { pid: first.pid } })
  expect(Math.abs(Date.now() - Date.parse(String(refusal.facts.start)))).toBeLessThan(60_000)
  expect(await ask(await joinEngine({ data }), 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a second opening in the same process is refused too', async () => {
  await open()
  expect(await refusalOf(open())).toMatchObject({ refused: 'engine.in-use', facts: { pid: process.pid } })
})

test('a pid file without its lock is stale and taken over', async () => {
  writeFileSync(join(data, 'mingcha.pid'), JSON.stringify({ pid: 1, start: '2026-01-01T00:00:00.000Z' }))
  await open()
  expect(JSON.parse(readFileSync(join(data, 'mingcha.pid'), 'utf8')).pid).toBe(process.pid)
})

test('a stopped engine opens again with its data; after stop nothing runs and nothing can be joined', async () => {
  const engine = await open()
  await ask(engine, 'create table kept as select 1 as one')
  await engine.stop()
  expect(existsSync(join(data, 'mingcha.pid')) || existsSync(engine.superuser.host)).toBe(false)
  expect(await refusalOf(joinEngine({ data }))).toMatchObject({ refused: 'engine.not-running' })
  const again = await open()
  expect(again.adopted).toBe(false)
  expect(await ask(again, 'select one from kept')).toEqual([{ one: 1 }])
})

/** Processes of the engine's account: a living stranger, and one that is dead but that its parent never fetches. */
async function strangers(): Promise<number[]> {
  const options = spawnAs(engineAccount(join(data, 'postgres')))
  const living = spawn('sleep', ['600'], options)
  const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 600'], options)
  others.push(living, parent)
  const zombie = await new Promise<number>((resolve) => parent.stdout.once('data', (said) => resolve(Number(said))))
  await expect.poll(() => readFileSync(`/proc/${zombie}/stat`, 'utf8'), { timeout: 5_000 }).toContain(') Z ')
  return [Number(living.pid), zombie]
}

test.runIf(process.platform === 'linux')('a stale postmaster.pid and socket lock never stop a start', async () => {
  const engine = await open()
  await ask(engine, 'create table kept as select 1 as one')
  const file = join(data, 'postgres', 'postmaster.pid')
  const lines = readFileSync(file, 'utf8').split('\n').slice(1)
  const folder = engine.superuser.host
  const owner = statSync(folder)
  await engine.stop()
  const dead = Number(spawnSync(process.execPath, ['-e', '0']).pid)
  for (const pid of [dead, ...(await strangers())]) {
    writeFileSync(file, [pid, ...lines].join('\n'))
    mkdirSync(folder)
    const lock = join(folder, '.s.PGSQL.5432.lock')
    writeFileSync(lock, [pid, ...lines].join('\n'))
    for (const path of [folder, lock]) chownSync(path, owner.uid, owner.gid)
    const again = await open()
    expect(again.adopted).toBe(false)
    expect(await ask(again, 'select one from kept')).toEqual([{ one: 1 }])
    await again.stop()
  }
})

test('data made by another major version is refused and left as it is', async () => {
  mkdirSync(join(data, 'postgres'), { mode: 0o700 })
  writeFileSync(join(data, 'postgres', 'PG_VERSION'), '15\n')
  expect(await refusalOf(open())).toMatchObject({ refused: 'engine.other-version', facts: { made: 15, here: 18 } })
  expect(readFileSync(join(data, 'postgres', 'PG_VERSION'), 'utf8')).toBe('15\n')
})

test('a first start that was cut off leaves nothing that hinders the next', async () => {
  mkdirSync(join(data, 'postgres.new', 'base'), { recursive: true })
  writeFileSync(join(data, '.initdb-password'), 'left over')
  const engine = await open()
  expect(await ask(engine, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(existsSync(join(data, 'postgres.new')) || existsSync(join(data, '.initdb-password'))).toBe(false)
})

test('a server that cannot start says why', async () => {
  await (await open()).stop()
  writeFileSync(join(data, 'postgres', 'postgresql.auto.conf'), "max_connections = 'many'\n")
  const refusal = await refusalOf(open())
  expect(refusal.refused).toBe('engine.start-failed')
  expect(String(refusal.facts.reason)).toContain('max_connections')
})

test.runIf(asRoot)('under root: data where the engine cannot get to is refused, and told apart', async () => {
  const closed = join(data, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  expect(await refusalOf(open(join(closed, 'data')))).toMatchObject({ refused: 'engine.unreachable-data' })
})

test.runIf(asRoot)('under root with umask 077 the engine still reaches its data and its programs', async () => {
  chmodSync(data, 0o755)
  const former = process.umask(0o077)
  try {
    expect(await ask(await open(join(data, 'deep', 'er')), 'select 1 as one')).toEqual([{ one: 1 }])
    await opened.pop()?.stop()
  } finally {
    process.umask(former)
  }
})

test('data below a file is refused in words, not by a crash', async () => {
  writeFileSync(join(data, 'file'), '')
  expect(await refusalOf(open(join(data, 'file', 'data')))).toMatchObject({ refused: 'engine.data-not-writable' })
})
