import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Engine, openEngine } from '../../core/server/engine.ts'
import { readPostmaster } from '../../core/server/engine/postmaster.ts'
import { sealAll } from '../../core/test/sealed.ts'
import { aHouse, type Town } from '../../core/test/as.ts'
import { aTeam, type TeamAtWork, text } from '../../rooms/findings/fixture.ts'
import type { Orders } from './crash.fixture.ts'

/** Ten in every run; the long job (`./mingcha test --long`) says MINGCHA_KILLS=100. */
const kills = Number(process.env['MINGCHA_KILLS'] ?? 10)
const asRoot = process.getuid?.() === 0
const home = mkdtempSync(join(tmpdir(), 'mingcha-kills-'))
const data = join(home, 'data')
const cluster = join(data, 'postgres')
const small = 700
let mounted = false
let town: Town
let at: TeamAtWork
let orders: Orders
let server: ChildProcess | undefined
/** The engine as this test opens it when all is over. */
let again: Engine | undefined
const supervising = { on: true }

/** What the client was told: sheets with their version, by key; and every status that ever came. */
const told = new Map<string, { id: string; version: number; record: string }>()
const statuses = new Map<string, number>()

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })

/** A small disk of its own where this machine lets us mount one, so that it can be filled. */
function smallDisk(): boolean {
  if (!asRoot || process.platform !== 'linux') return false
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${small}m,mode=0711`, 'tmpfs', home], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Starts the server, and again whenever it has ended, as systemd does. */
async function supervise(): Promise<void> {
  while (supervising.on) {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'crash.fixture.ts'), JSON.stringify(orders)], {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'mingcha-compiled') },
    })
    server = child
    await once(child, 'exit')
  }
}

/** Sends a command again and again under its key, as the page does, until it is done. Gives the version it came to. */
async function send(url: string, person: string, hat: string, body: object): Promise<number> {
  const key = randomUUID()
  const headers = { 'x-person': person, 'mingcha-hat': hat, 'mingcha-token': 'token', 'idempotency-key': key }
  for (;;) {
    try {
      const answer = await fetch(`http://127.0.0.1:${orders.port}${url}`, {
        method: url.endsWith('/sheets') ? 'POST' : 'PUT',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(20_000),
      })
      const said = (await answer.json()) as { code?: string; id: string; version: number; record: string }
      const status = answer.ok ? '2xx' : `${answer.status} ${said.code}`
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (answer.ok) {
        told.set(key, { id: said.id, version: said.version, record: said.record })
        return said.version
      }
      if (answer.status !== 503) throw new Error(status)
    } catch (error) {
      if (!(error instanceof TypeError) && (error as Error).name !== 'TimeoutError') throw error
    }
    await setTimeout(randomInt(20, 120))
  }
}

/** Drafts and edits for ever; its own faults are told at the end. */
async function workOn(): Promise<void> {
  while (supervising.on) {
    const sheet = randomUUID()
    const { inspection, one, two } = at
    const draft = { id: sheet, handlerTwo: two.person, ...text }
    let version = await send(`/api/inspections/${inspection}/sheets`, one.person, 'member', draft)
    for (let n = 0; n < 3 && supervising.on; n++) {
      const edit = { version, handlerTwo: two.person, ...text, title: `第${n}稿` }
      version = await send(`/api/sheets/${sheet}`, one.person, 'member', edit)
    }
  }
}

/** Processes of the engine but the first. */
const backends = (postmaster: number) =>
  readdirSync('/proc').filter((name) => {
    try {
      return (
        /^\d+$/.test(name) &&
        / [A-Z] (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1] === String(postmaster)
      )
    } catch {
      return false
    }
  })

const victims = ['server', 'postmaster', 'backend', 'restart', 'stall'] as const

async function strike(victim: (typeof victims)[number]): Promise<void> {
  const postmaster = readPostmaster(cluster)?.pid
  if (victim === 'server') return void server?.kill('SIGKILL')
  if (!postmaster) return
  const all = backends(postmaster)
  const one = Number(all[randomInt(0, Math.max(1, all.length))] ?? postmaster)
  try {
    if (victim === 'postmaster') process.kill(postmaster, 'SIGKILL')
    if (victim === 'restart') process.kill(postmaster, 'SIGINT')
    if (victim === 'backend') process.kill(one, 'SIGKILL')
    if (victim === 'stall') {
      process.kill(one, 'SIGSTOP')
      await setTimeout(1_500)
      process.kill(one, 'SIGCONT')
    }
  } catch {
    // It had just ended by itself.
  }
}

/** Waits until so many more acts were done. */
async function done(more: number, within = 120_000): Promise<void> {
  const [goal, deadline] = [told.size + more, Date.now() + within]
  while (told.size < goal) {
    if (Date.now() > deadline) throw new Error(`not back after ${within} ms: ${JSON.stringify([...statuses])}`)
    await setTimeout(20)
  }
}

let working: Promise<unknown>
let supervised: Promise<void>

beforeAll(async () => {
  mounted = smallDisk()
  chmodSync(home, 0o711)
  const engine = await openEngine({ data })
  const before = process.env['MINGCHA_TEST_PG']
  process.env['MINGCHA_TEST_PG'] = JSON.stringify(engine.superuser)
  town = await aHouse()
  if (before === undefined) delete process.env['MINGCHA_TEST_PG']
  else process.env['MINGCHA_TEST_PG'] = before
  at = await aTeam(town)
  orders = { data, database: String(town.database.database), port: await freePort(), now: town.clock.now() }
  await engine.stop()
  supervised = supervise()
  working = Promise.all([workOn(), workOn(), workOn(), workOn()])
  working.catch(() => undefined)
  await Promise.race([done(20), working])
})

afterAll(async () => {
  supervising.on = false
  server?.kill('SIGKILL')
  await supervised
  const engine = again ?? (await openEngine({ data }))
  await town.close().catch(() => undefined)
  await engine.stop()
  if (mounted) execFileSync('umount', [home])
  rmSync(home, { recursive: true, force: true })
})

const ask = async (statement: string, values: unknown[] = []) => (await town.above.query(statement, values)).rows

describe(`server, database or one of its processes killed, restarted or stopped ${kills} times under load`, {
  timeout: 60_000 * kills + 300_000,
}, () => {
  test('comes back by itself each time', async () => {
    for (let n = 0; n < kills; n++) {
      await strike(victims[n < victims.length ? n : randomInt(0, victims.length)] as 'server')
      await done(8)
      await setTimeout(randomInt(0, 400))
    }
  })

  test('says a clear no on a full disk, and goes on when there is room again', async () => {
    if (!mounted) return void process.stderr.write('no small disk can be mounted here: the full disk was not tried\n')
    const ballast = join(home, 'ballast')
    // Ends with a failure, which is the point: not a byte is left.
    spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=64k'], { stdio: 'ignore' })
    const before = refusals()
    // Enough acts that the journal needs new room.
    await ask(`create table public.filler as select repeat('x', 2000) from generate_series(1, 100000)`).catch(
      () => undefined,
    )
    for (let waited = 0; refusals() === before && waited < 60_000; waited += 100) await setTimeout(100)
    expect(refusals()).toBeGreaterThan(before)
    rmSync(ballast)
    await done(8)
    await ask('drop table if exists public.filler')
  })

  const refusals = () => [...statuses].reduce((sum, [status, n]) => (status.startsWith('503') ? sum + n : sum), 0)

  test('never answered with a fault of its own: done, or 503 in words', async () => {
    supervising.on = false
    await working
    const known = [
      '2xx',
      '503 doorway.busy',
      '503 doorway.database-away',
      '503 doorway.disk-full',
      '503 doorway.too-long',
    ]
    expect([...statuses.keys()].filter((status) => !known.includes(status))).toEqual([])
    expect(statuses.get('503 doorway.database-away')).toBeGreaterThan(0)
    server?.kill('SIGTERM')
    await supervised
    again = await openEngine({ data })
  })

  test('has kept every act of which the client was told, with its record, and nothing by halves', async () => {
    const keys = [...told].map(([key, { id, version, record }]) => ({ key, thing: id, version, record }))
    const kept = await ask(
      `select k.key, k.thing, k.version, r.id as record from mingcha.ledger_key k join mingcha.ledger_record r on r.id = k.record
      and r.about = k.thing where k.key = any ($1)`,
      [keys.map(({ key }) => key)],
    )
    const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
    expect(keys.length).toBeGreaterThan(8 * kills)
    expect(kept.toSorted(byKey)).toEqual(keys.toSorted(byKey))
    expect(
      await ask(`select s.id from mingcha.findings_sheet s left join mingcha.ledger_record r on r.about = s.id
        group by s.id having count(r.id) <> s.version`),
    ).toEqual([])
    expect(await ask('select key from mingcha.ledger_key where record is null or thing is null')).toEqual([])
    expect(await ask('select record from mingcha.ledger_key group by record having count(*) > 1')).toEqual([])
  })

  test('has sealed nothing twice and leaves nothing out', async () => {
    await sealAll(town.pool)
    const log = await ask(`select l.number, r.leaf, r.entry = l.entry as same from mingcha.ledger_leaf l
      full join mingcha.ledger_record r on r.leaf = l.number order by l.number`)
    expect(log.filter(({ number, leaf, same }, n) => number !== leaf || number !== n || !same)).toEqual([])
  })
})
