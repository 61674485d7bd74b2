import type pg from 'pg'
import type { Instant } from '../core/pure/days.ts'
import { movedClock } from '../core/server/clock.ts'
import { openPool } from '../core/server/db.ts'
import { buildApp } from '../core/server/http/app.ts'
import { openKeyring } from '../core/server/keys.ts'
import { mountDocuments } from '../rooms/documents/http.ts'
import { knocks, whoIs } from '../rooms/identity/http.ts'
import { house } from '../rooms/server.ts'
import { sentences } from '../rooms/texts.ts'

/** What the process that receives is told: its database and secret, its keys, and where files lie. */
export type Orders = Readonly<{ database: pg.ClientConfig; secret: string; now: string; ring: string; root: string }>

/** The product's own way in for files, in a process of its own, whose memory is asked for from outside. */
process.on('message', (orders: Orders | 'memory') => {
  if (orders === 'memory') process.send?.(process.memoryUsage.rss())
  else void serve(orders)
})

async function serve({ database, secret, now, ring, root }: Orders): Promise<void> {
  const pool = openPool(database)
  const clock = movedClock(now as Instant)
  const setting = { house, pool, clock, secret }
  const source = { from: 'environment', value: Buffer.alloc(32, 7).toString('base64') } as const
  const keyring = await openKeyring({ ring, source, mayCreate: true })
  const served = { house, pool, clock, whoIs: whoIs(setting), knocks: knocks(setting) }
  const app = await buildApp({
    ...served,
    sentences,
    version: 'bench',
    rate: 1e9,
    mount: (instance) => mountDocuments(instance, { ...served, keyring, root }),
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const at = app.server.address()
  process.send?.({ port: typeof at === 'object' && at ? at.port : 0 })
}
