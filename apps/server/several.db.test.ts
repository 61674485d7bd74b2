import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { systemClock } from '../../core/server/clock.ts'
import { openEngine } from '../../core/server/engine.ts'
import { SEALER } from '../../core/server/sealer.ts'
import { officePassword } from '../../core/test/as.ts'
import { hasFifteen, openFifteen } from '../../core/test/fifteen.ts'
import { openSetup, setUp } from '../../rooms/identity/setup.ts'
import { house } from '../../rooms/server.ts'
import { openGround } from './start.ts'

/** A PostgreSQL that belongs to nobody but these processes: they set the passwords of its logins. */
type Given = Readonly<{ admin: pg.ClientConfig; stop(): unknown }>
const carried = async (): Promise<Given> => {
  const home = await mkdtemp(join(tmpdir(), 'mingcha-several-pg-'))
  await chmod(home, 0o711)
  const engine = await openEngine({ data: home, fsync: false })
  const stop = () => engine.stop().then(() => rm(home, { recursive: true, force: true }))
  return { admin: engine.superuser, stop }
}

type Kind = 'serve' | 'worker'
type Process = Readonly<{ kind: Kind; child: ChildProcess; pid: number; url: string }>
type Answer = { status: number; code?: string; id: string; record: string; replayed?: boolean }

describe.each([
  { name: 'the engine carried inside', open: carried, skip: false },
  { name: 'Debian’s PostgreSQL 15', open: async (): Promise<Given> => openFifteen(), skip: !hasFifteen },
])('two servers and two workers on $name', ({ open, skip }) => {
  if (skip) return void test.skip('is not installed here')
  const processes: Process[] = []
  const told = new Map<string, string>()
  const odd = new Set<string>()
  let [home, url, database]: [string, string, Given | undefined] = ['', '', undefined]
  let above: pg.Pool
  let held: { cookie: string; csrf: string }
  const going = { on: true }
  let load: Promise<unknown>

  async function start(kind: Kind): Promise<Process> {
    const args = [join(import.meta.dirname, '../cli/main.ts'), kind, '--data', join(home, 'data'), '--key-beside-data']
    const child = spawn(process.execPath, kind === 'serve' ? [...args, '--port', '0'] : args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DATABASE_URL: url, NODE_COMPILE_CACHE: join(tmpdir(), 'mingcha-compiled') },
    })
    let said = ''
    const heard = await new Promise<string>((done, fail) => {
      child.stderr?.on('data', (text) => (said += text))
      child.stdout?.on('data', (text) => {
        said += text
        const ready = /^ready (\S+)|^working()$/m.exec(said)
        if (ready) done(ready[1] ?? '')
      })
      child.on('exit', (code) => fail(new Error(`${kind} ended with ${code}: ${said}`)))
    })
    const one = { kind, child, pid: child.pid as number, url: heard }
    processes.push(one)
    return one
  }

  const of = (kind: Kind) => processes.filter((one) => one.kind === kind)

  async function kill(one: Process): Promise<void> {
    processes.splice(processes.indexOf(one), 1)
    const ended = once(one.child, 'exit')
    one.child.kill('SIGKILL')
    await ended
  }

  async function send(at: Process, method: string, path: string, body?: object, key?: string): Promise<Answer> {
    const headers = { cookie: held?.cookie ?? '', 'mingcha-token': held?.csrf ?? '', 'mingcha-hat': 'office' }
    const answer = await fetch(at.url + path, {
      method,
      headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}), 'idempotency-key': key ?? '' },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(30_000),
    })
    if (path.endsWith('sign-in')) {
      const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0])
      held = { cookie: cookie.join('; '), csrf: ((await answer.clone().json()) as { csrf: string }).csrf }
    }
    return { ...((await answer.json()) as Answer), status: answer.status }
  }

  const person = (name = '某人') => ({ id: randomUUID(), name, title: '', homeUnit: null })

  /** Adds persons for ever, each under its key, at one server or the other, until it is told that it was done. */
  async function work(): Promise<void> {
    while (going.on) {
      const [body, key] = [person(), randomUUID()]
      for (let n = 0; !told.has(key); n++) {
        const servers = of('serve')
        const at = servers[n % servers.length] as Process
        const answer = await send(at, 'POST', '/api/persons', body, key).catch(() => undefined)
        if (answer && answer.status < 300) told.set(key, answer.record)
        else if (answer && answer.status !== 503 && answer.status !== 429) odd.add(`${answer.status} ${answer.code}`)
        await setTimeout(150)
      }
    }
  }

  const ask = async (text: string, values: unknown[] = []) => (await above.query(text, values)).rows

  /** Holds a table against writers while `meanwhile` runs. */
  async function holding(table: string, meanwhile: () => Promise<void>): Promise<void> {
    const client = await above.connect()
    try {
      await client.query(`begin; lock table mingcha.${table} in share mode`)
      await meanwhile()
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  const all = { timeout: 60_000, interval: 100 }

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'mingcha-several-'))
    database = await open()
    const { host, port, user, password } = database.admin
    const first = new pg.Client(database.admin)
    await first.connect()
    await first.query('create database several').finally(() => first.end())
    const login = new URLSearchParams({ host: String(host), port: String(port), user: String(user) })
    if (password) login.set('password', String(password))
    url = `postgresql:///several?${login}`
    above = new pg.Pool({ ...database.admin, database: 'several', max: 3 }).on('error', () => undefined)
    const ground = await openGround({
      data: join(home, 'data'),
      databaseUrl: url,
      say: () => undefined,
      besideData: true,
    })
    const setting = { house, pool: ground.pool, clock: systemClock, secret: ground.secret }
    const one = (name: string, username: string) => ({ name, title: '', username })
    await setUp(setting, {
      token: (await openSetup(setting)) as string,
      name: '中共青江县委员会',
      level: 'county',
      office: { ...one('林巡', 'linxun'), password: officePassword },
      system_admin: one('孟系', 'mengxi'),
      security_admin: one('安权', 'anquan'),
      audit_admin: one('申计', 'shenji'),
    })
    await ground.leave()
    await Promise.all([start('serve'), start('serve'), start('worker'), start('worker')])
    const [a] = of('serve') as [Process]
    await send(a, 'POST', '/api/auth/sign-in', { username: 'linxun', password: officePassword })
    load = Promise.all([work(), work()])
    load.catch(() => undefined)
  }, 240_000)

  afterAll(async () => {
    going.on = false
    await load?.catch(() => undefined)
    for (const one of [...processes]) await kill(one)
    await above?.end()
    await database?.stop()
    await rm(home, { recursive: true, force: true })
  })

  test('who signed in at one is known at the other', async () => {
    const [a, b] = of('serve') as [Process, Process]
    expect(a.url).not.toBe(b.url)
    for (const at of [a, b]) expect((await send(at, 'GET', '/api/persons')).status).toBe(200)
  })

  test('a server killed in mid-request: the same key at the other does it once, and what was answered stays answered', async () => {
    const [a, b] = of('serve') as [Process, Process]
    const [[first, firstKey], [second, secondKey]] = [
      [person('有答复'), randomUUID()],
      [person('没答复'), randomUUID()],
    ] as const
    const done = await send(a, 'POST', '/api/persons', first, firstKey)
    expect(done.status).toBeLessThan(300)
    await holding('ledger_record', async () => {
      const asked = send(a, 'POST', '/api/persons', second, secondKey)
      asked.catch(() => undefined)
      const waiting = `select from pg_stat_activity where application_name = 'mingcha ${a.pid}' and wait_event_type = 'Lock'
        and query ilike 'insert into "ledger_record"%'`
      await vi.waitFor(async () => expect((await ask(waiting)).length).toBeGreaterThan(0), all)
      await kill(a)
      await expect(asked).rejects.toThrow()
    })
    const again = await send(b, 'POST', '/api/persons', first, firstKey)
    expect(again).toMatchObject({ id: done.id, record: done.record })
    const late = await send(b, 'POST', '/api/persons', second, secondKey)
    expect(late.status).toBeLessThan(300)
    expect((await send(b, 'POST', '/api/persons', second, secondKey)).record).toBe(late.record)
    expect(
      await ask('select id from mingcha.identity_person where id = any ($1)', [[first.id, second.id]]),
    ).toHaveLength(2)
    const records = 'select about from mingcha.ledger_record where about = any ($1)'
    expect(await ask(records, [[first.id, second.id]])).toHaveLength(2)
    await start('serve')
  })

  test('one seals at a time; killed in the middle of it, another takes over, and no number is given twice', async () => {
    await holding('ledger_leaf', async () => {
      const sealing = `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
        where l.locktype = 'advisory' and l.granted and l.objid = ${SEALER} and a.wait_event_type = 'Lock'`
      await vi.waitFor(async () => expect(await ask(sealing)).toHaveLength(1), all)
      const [{ name }] = (await ask(sealing)) as [{ name: string }]
      const sealer = processes.find(({ pid }) => name === `mingcha ${pid}`) as Process
      await kill(sealer)
      await start(sealer.kind)
    })
    const [{ n }] = await ask('select count(*)::int as n from mingcha.ledger_record')
    const sealed = 'select from mingcha.ledger_record where leaf is not null'
    await vi.waitFor(async () => expect((await ask(sealed)).length).toBeGreaterThan(n), all)
    expect((await ask('select from mingcha.ledger_checkpoint')).length).toBeGreaterThan(0)
  })

  test('a server and a worker killed in the middle of tasks: others do them within a minute, and each takes effect once', async () => {
    await ask(
      `insert into mingcha.statistics_delta (id, authority, measure, day, n)
       select gen_random_uuid(), (select id from mingcha.identity_authority), 'several', date '2026-01-01' + k % 7, 1 from generate_series(1, 30000) k`,
    )
    await ask('delete from jobs._private_jobs where locked_by is null')
    const holders = `select distinct a.application_name as name from jobs._private_jobs j
      join pg_locks l on l.locktype = 'advisory' and l.classid = 520131419 and l.objid::bigint = hashtext(j.locked_by)::bigint & 4294967295
      join pg_stat_activity a using (pid)`
    await holding('statistics_total', async () => {
      await ask("select jobs.add_job('fold-counts', '{}'::json) from generate_series(1, 8)")
      await vi.waitFor(async () => expect(await ask(holders)).toHaveLength(4), { timeout: 8_000, interval: 50 })
      await Promise.all([kill(of('serve')[0] as Process), kill(of('worker')[0] as Process)])
    })
    await vi.waitFor(async () => expect(await ask('select from jobs._private_jobs')).toEqual([]), all)
    expect(await ask("select from mingcha.statistics_delta where measure = 'several'")).toEqual([])
    const [{ sum }] = await ask("select sum(n)::int as sum from mingcha.statistics_total where measure = 'several'")
    expect(sum).toBe(30_000)
  })

  test('nothing of which a client was told is lost, nothing was done twice, and the log has no gap', async () => {
    going.on = false
    await load
    expect([...odd]).toEqual([])
    expect(told.size).toBeGreaterThan(40)
    const kept = await ask('select key, record from mingcha.ledger_key where key = any ($1)', [[...told.keys()]])
    expect(new Map(kept.map(({ key, record }) => [key, record]))).toEqual(told)
    expect(
      await ask('select about from mingcha.ledger_record where kind = $1 group by about having count(*) > 1', [
        'person.added',
      ]),
    ).toEqual([])
    await vi.waitFor(
      async () => expect(await ask('select from mingcha.ledger_record where leaf is null')).toEqual([]),
      all,
    )
    const log = await ask(`select l.number, r.leaf, r.entry = l.entry as same from mingcha.ledger_leaf l
      full join mingcha.ledger_record r on r.leaf = l.number order by l.number`)
    expect(log.filter(({ number, leaf, same }, n) => Number(number) !== n || Number(leaf) !== n || !same)).toEqual([])
  })
})
