import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { rooms } from '../../rooms/order.ts'
import { house } from '../../rooms/server.ts'
import { sentences } from '../../rooms/texts.ts'
import type { Instant } from '../../core/pure/days.ts'
import { movedClock } from '../../core/server/clock.ts'
import { openPool } from '../../core/server/db.ts'
import { openEngine } from '../../core/server/engine.ts'
import { buildApp } from '../../core/server/http/app.ts'
import { work } from '../../core/server/jobs.ts'
import { keepSealing } from '../../core/server/sealer.ts'
import { whoSays } from '../../core/test/said.ts'

/** What the server that will be killed is told. Who asks, it takes from a header: signing in is not what is tried here. */
export type Orders = Readonly<{ data: string; database: string; port: number; now: Instant }>

const orders = JSON.parse(process.argv[2] as string) as Orders
const say = (line: string) => void process.stderr.write(`${line}\n`)
await mkdir(join(orders.data, 'files'), { recursive: true })
const engine = await openEngine({ data: orders.data, log: say })
const as = (login: string) => engine.url(login, login, orders.database)
const pool = openPool(as('mingcha'))
const app = await buildApp({
  house,
  pool,
  clock: movedClock(orders.now),
  whoIs: whoSays,
  sentences,
  version: '0',
  rate: 1_000_000,
})
keepSealing(pool, say)
const nothing = async () => undefined
await work(as('mingcha_jobs'), {
  'back-up': nothing,
  'fold-counts': nothing,
  'forget-keys': nothing,
  'gather-tips': nothing,
  'bundle-papers': nothing,
  'propose-teams': nothing,
  'read-files': nothing,
  'renew-keys': nothing,
  'send-notices': nothing,
  'stir-tips': nothing,
  'sweep-uploads': nothing,
})
await app.listen({ host: '127.0.0.1', port: orders.port })
say(`${rooms.length} rooms, ready`)
process.stdout.write('ready\n')
