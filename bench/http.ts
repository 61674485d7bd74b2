import { type ChildProcess, fork } from 'node:child_process'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import type pg from 'pg'
import type { Ground } from './ground.ts'
import { bareOf, type List, statementsOf, wallsOf } from './lists.ts'
import { byDifference, medianOf, pairs, type Result, timed } from './measure.ts'

/** What the served process is told: its database, its secret, and whom the second door takes everybody for. */
export type Orders = Readonly<{
  database: pg.ClientConfig
  secret: string
  now: string
  known: { person: string; hats: string[] }
}>

type Who = 'member' | 'office'
type Door = Readonly<{ name: string; port: number; headers: Readonly<Record<string, string>> }>

/** A session as sign-in would have opened it; gives the token the browser holds. */
async function signedIn({ above, authority, wears }: Ground, who: Who): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const { person } = wears[who]
  const found = await above.query('select id from mingcha.identity_account where person = $1', [person])
  const account: string = found.rows[0]?.id ?? randomUUID()
  await above.query(
    `insert into mingcha.identity_account (id, authority, person, username, state) values ($1, $2, $3, $4, 'open') on conflict do nothing`,
    [account, authority, person, `u${account.slice(0, 8)}`],
  )
  await above.query(
    `insert into auth."user" (id, name, email, "emailVerified") values ($1, $1, $1, true) on conflict do nothing`,
    [account],
  )
  await above.query(
    `insert into auth."session" (id, "expiresAt", token, "updatedAt", "userId") values ($1, now() + interval '12 hours', $2, now(), $3)`,
    [randomUUID(), createHash('sha256').update(token).digest('hex'), account],
  )
  return token
}

function fetched(agent: Agent, { port, headers }: Door, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get({ agent, host: '127.0.0.1', port, path, headers }, (answer) => {
      let size = 0
      answer.on('data', (part: Buffer) => (size += part.length))
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve(size) : reject(new Error(`${path}: ${answer.statusCode}`)),
      )
    }).on('error', reject)
  })
}

/** How long each takes while `many` ask without pause for `seconds`. */
async function crowd(many: number, seconds: number, once: () => Promise<unknown>): Promise<number[]> {
  const until = performance.now() + seconds * 1000
  const times: number[] = []
  const one = async () => {
    while (performance.now() < until) times.push(await timed(once))
  }
  await Promise.all(Array.from({ length: many }, one))
  return times
}

/** A page of a list over HTTP against its two statements with a WHERE, sent by the same process: one connection, then twenty. */
export async function http(ground: Ground, say: (line: string) => void): Promise<Result[]> {
  const child = fork(join(import.meta.dirname, 'http.served.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  try {
    const results: Result[] = []
    for (const who of ['member', 'office'] as const) results.push(...(await asked(ground, child, who, say)))
    return results
  } finally {
    child.kill()
  }
}

async function asked(ground: Ground, child: ChildProcess, who: Who, say: (line: string) => void): Promise<Result[]> {
  const { person, hat } = ground.wears[who]
  const orders: Orders = {
    database: ground.database,
    secret: ground.secret,
    now: ground.clock.now(),
    known: { person, hats: [hat] },
  }
  child.send(orders)
  const [{ real, stubbed }] = (await once(child, 'message')) as [{ real: number; stubbed: number }]
  const cookie = `mingcha=${await signedIn(ground, who)}`
  const doors: Door[] = [
    { name: 'signed in', port: real, headers: { cookie, 'mingcha-hat': hat } },
    {
      name: 'signed in, br as browsers ask',
      port: real,
      headers: { cookie, 'mingcha-hat': hat, 'accept-encoding': 'br, gzip' },
    },
    { name: 'without looking up the session', port: stubbed, headers: { 'mingcha-hat': hat } },
  ]
  const list: List = { name: 'newest', query: 'sheets', input: {} }
  const { statements } = await statementsOf(ground, who, list)
  const texts = statements.map((one) => bareOf(one, wallsOf(ground, hat)))
  const sql = async () => {
    const client = await ground.owner.connect()
    for (const text of texts) await client.query({ text, values: [], queryMode: 'extended' } as pg.QueryConfig)
    client.release()
  }
  const results: Result[] = []
  for (const door of doors) {
    const agent = new Agent({ keepAlive: true, maxSockets: 20 })
    const page = () => fetched(agent, door, '/api/sheets?sort=newest')
    say(`${who}, ${door.name}: ${await page()} bytes`)
    results.push(
      byDifference(`${who}, ${door.name}: 1 connection`, ...(await pairs(sql, page, who === 'office' ? 31 : 201)), 3),
    )
    const [base, served]: [number[], number[]] = [[], []]
    for (let round = 0; round < 3; round++) {
      base.push(...(await crowd(20, 3, sql)))
      served.push(...(await crowd(20, 3, page)))
    }
    say(
      `${who}, ${door.name}: ${Math.round(served.length / 9)} pages a second over HTTP, ${Math.round(base.length / 9)} by SQL alone`,
    )
    results.push(byDifference(`${who}, ${door.name}: 20 connections`, medianOf(base), medianOf(served), 3))
    agent.destroy()
  }
  return results
}
