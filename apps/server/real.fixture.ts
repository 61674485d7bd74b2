import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { secret, passwords } from '../../core/test/as.ts'
import { withoutHat } from '../../core/server/doorway.ts'
import { type ATown, aTown } from '../../core/test/town.ts'
import { hashPassword } from '../../rooms/identity/passwords.ts'
import { keepAccount, savePassword } from '../../rooms/identity/store.ts'
import { house } from '../../rooms/server.ts'

const main = resolve(import.meta.dirname, '../cli/main.ts')
const MB = 1024 * 1024

/** The server as an office starts it, in a process of its own on the town's database: what it says, and what memory it holds. */
export type RealServer = Readonly<{
  url: string
  town: ATown
  /** Everything it has written to its two outputs so far. */
  said(): string
  /** The most resident memory it was seen to hold, in MB. */
  mostMB(): number
  runs(): boolean
  /** An account for somebody of the town, with a password. */
  account(name: string, username: string, password: string): Promise<void>
  /** Some inspection of the town. */
  inspection(): Promise<string>
  close(): Promise<void>
}>

/** Starts `mingcha serve --log` and waits until it is ready. */
export async function aRealServer(): Promise<RealServer> {
  const town = await aTown()
  const data = await mkdtemp(join(tmpdir(), 'mingcha-real-'))
  const { files } = town.t.stage
  await cp(join(files.root, 'ring.json'), join(data, 'ring.json'))
  await writeFile(join(data, 'secrets.json'), JSON.stringify({ logins: passwords, cookie: secret }), { mode: 0o600 })
  const { host, port, user, password, database } = town.database
  const at = `postgres://${user}:${encodeURIComponent(String(password))}@${encodeURIComponent(String(host))}:${port}/${database}`
  const child = spawn(process.execPath, [main, 'serve', '--log', '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: data,
      DATABASE_URL: at,
      MINGCHA_KEY: createHash('sha256').update('the key of the tests').digest('base64'),
    },
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => void said.push(piece.toString()))
  const url = await readyOf(child, said)
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, residentMB(child))
  }, 50)
  return {
    url,
    town,
    said: () => said.join(''),
    mostMB: () => most,
    runs: () => child.exitCode === null && child.signalCode === null,
    account: (name, username, plain) => addAccount(town, name, username, plain),
    inspection: async () => {
      const { rows } = await town.above.query(
        `select id from mingcha.planning_inspection where state = 'entered' order by id limit 1`,
      )
      return String(rows[0]?.id)
    },
    close: async () => {
      clearInterval(watch)
      const ended = new Promise((done) => child.once('exit', done))
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL')
        await ended
      }
      await town.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}

function readyOf(child: ChildProcess, said: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    child.once('exit', () => fail(new Error(`the server did not start: ${said.join('')}`)))
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const url = /^ready (\S+)$/.exec(line)?.[1]
      if (url) done(url)
    })
  })
}

function residentMB({ pid }: ChildProcess): number {
  try {
    return (Number(/^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024) / MB
  } catch {
    return 0
  }
}

async function addAccount(town: ATown, name: string, username: string, plain: string): Promise<void> {
  const person = town.t.id(name)
  const authority = town.t.id('authority')
  const { pool, clock } = town.t.stage
  const hash = await hashPassword(plain)
  await town.above.query(`update mingcha.identity_account set state = 'closed' where person = $1`, [person])
  await withoutHat(house, pool, clock, 'identity', [], async ({ tx, newId, now }) => {
    const id = newId()
    await keepAccount(tx, { id, authority, person, username, state: 'open', version: 1 })
    await savePassword(tx, id, hash, now)
    return { result: null, by: { person: null, hat: 'house', scope: { standsFor: null } }, record: [] }
  })
}

/** Somebody signed in at a real server: sends as the page does, under one hat, and counts the answers it gets. */
export async function aVisitor(url: string, username: string, password: string, hat: string) {
  const entered = await fetch(`${url}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })
  if (entered.status !== 200) throw new Error(await entered.text())
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const { csrf } = (await entered.json()) as { csrf: string }
  const headers = { cookie, 'mingcha-token': csrf, 'mingcha-hat': hat }
  const send = (method: string, path: string, body?: unknown, more: Record<string, string> = {}) =>
    fetch(`${url}${path}`, {
      method,
      headers: {
        ...headers,
        'idempotency-key': randomUUID(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...more,
      },
      ...(body === undefined ? {} : { body: (Buffer.isBuffer(body) ? body : JSON.stringify(body)) as never }),
    })
  return { cookie, csrf, headers, send }
}
