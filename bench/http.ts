import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { enter, eyeOf } from '../core/server/enter.ts'
import type { Ground } from './ground.ts'
import { bareOf, type List, statementsOf, wallsOf } from './lists.ts'
import { bare, byDifference, medianOf, pairs, type Result, timed } from './measure.ts'
import { signedIn } from './signed-in.ts'

/** What the served process is told: its database, its secret, and whom the second door takes everybody for. */
export type Orders = Readonly<{
  database: pg.ClientConfig
  secret: string
  now: string
  known: { person: string; hats: string[] }
}>

type Who = 'member' | 'office'
type Door = Readonly<{ name: string; port: number; headers: Readonly<Record<string, string>> }>

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

/** Twenty who ask at the same time, each on a connection of his own. */
const CROWD = 20
/**
 * How often somebody opens another page, in milliseconds: in a hurry, and where a page is an exact count of 330,000, of which two cores make forty a
 * second, so that it is the page that is measured and not the queue.
 */
const PACE = { member: 500, office: 2_000 } as const
const ROUNDS = 3
const ROUND_SECONDS = 5

/** A way in which twenty ask again and again for so many seconds; gives how long every answer took. */
type Asking = (seconds: number, once: () => Promise<unknown>) => Promise<number[]>

const asking =
  (pause: (who: number, took: number | null) => Promise<unknown>): Asking =>
  async (seconds, once) => {
    const until = performance.now() + seconds * 1000
    const times: number[] = []
    const one = async (who: number) => {
      await pause(who, null)
      while (performance.now() < until) {
        const took = await timed(once)
        times.push(took)
        await pause(who, took)
      }
    }
    await Promise.all(Array.from({ length: CROWD }, (_, who) => one(who)))
    return times
  }

/** Everybody asks again as soon as he has his answer: then answers wait for processors, and the time says how many there are. */
const withoutPause = asking(async () => undefined)
/** Everybody opens a page at a pace and reads between; they began one after another. */
const paced = (pace: number) =>
  asking((who, took) => setTimeout(took === null ? (who * pace) / CROWD : Math.max(0, pace - took)))

/** A question by SQL alone and over HTTP, by twenty at once, in turn; gives all times of each. */
async function inTurn(how: Asking, sql: () => Promise<unknown>, page: () => Promise<unknown>) {
  const [base, served]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    base.push(...(await how(ROUND_SECONDS, sql)))
    served.push(...(await how(ROUND_SECONDS, page)))
  }
  return { base, served }
}

/** Processor time, user and system, that the serving process has used so far; in milliseconds. */
async function processorOf(child: ChildProcess): Promise<number> {
  child.send('processor')
  const [{ user, system }] = (await once(child, 'message')) as [NodeJS.CpuUsage]
  return (user + system) / 1000
}

/**
 * A page of a list over HTTP against its two statements with a WHERE, sent by the same process: one connection; twenty without pause; twenty
 * at the pace of people. The baseline has as many connections and the same pauses.
 */
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
  const headers = await signedIn(ground, who)
  const doors: Door[] = [
    { name: 'signed in', port: real, headers },
    {
      name: 'signed in, br as browsers ask',
      port: real,
      headers: { ...headers, 'accept-encoding': 'br, gzip' },
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
  const walled = () =>
    enter(ground.pool, ground.wears[who], 'read only', ground.today, (tx) =>
      Promise.all(statements.map(({ text, values }) => tx.run(eyeOf(hat), text, values))),
    )
  const results: Result[] = []
  for (const door of doors) {
    const agent = new Agent({ keepAlive: true, maxSockets: CROWD })
    const page = () => fetched(agent, door, '/api/sheets?sort=newest')
    const told = `${who}, ${door.name}`
    const times = who === 'office' ? 31 : 201
    say(`${told}: ${await page()} bytes`)
    results.push(byDifference(`${told}: 1 connection`, ...(await pairs(sql, page, times)), 3))
    results.push(byDifference(`${told}: 1 connection, above the walled`, ...(await pairs(walled, page, times)), 3))
    results.push(bare(`${told}: processor time of node, a page`, 'ms', await processorPer(child, page)))
    const crowded = await inTurn(withoutPause, sql, page)
    const seconds = ROUNDS * ROUND_SECONDS
    const perSecond = ({ length }: number[]) => Math.round(length / seconds)
    say(`${told}: ${perSecond(crowded.served)} pages a second over HTTP, ${perSecond(crowded.base)} by SQL alone`)
    const { base, served } = await inTurn(paced(PACE[who]), sql, page)
    const above = await inTurn(paced(PACE[who]), walled, page)
    results.push(
      byDifference(`${told}: 20 connections, no pause`, medianOf(crowded.base), medianOf(crowded.served), 3),
      byDifference(`${told}: 20 connections, paced`, medianOf(base), medianOf(served), 3),
      byDifference(`${told}: 20 connections, paced, above the walled`, medianOf(above.base), medianOf(above.served), 3),
    )
    agent.destroy()
  }
  return results
}

/** What a page costs the serving process when pages are asked for one after another, in milliseconds of processor time. */
async function processorPer(child: ChildProcess, page: () => Promise<unknown>): Promise<number> {
  const before = await processorOf(child)
  for (let n = 0; n < 100; n++) await page()
  return ((await processorOf(child)) - before) / 100
}
