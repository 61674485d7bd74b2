import type { Instant } from '../core/pure/days.ts'
import { movedClock } from '../core/server/clock.ts'
import { openPool } from '../core/server/db.ts'
import { buildApp } from '../core/server/http/app.ts'
import type { Knocks, WhoIs } from '../core/server/http/routes.ts'
import { knocks, whoIs } from '../rooms/identity/http.ts'
import { house } from '../rooms/server.ts'
import { sentences } from '../rooms/texts.ts'
import type { Orders } from './http.ts'

/** The product's own HTTP application in a process of its own, on two ports: one looks up the session, one knows everybody already. */
process.on('message', (orders: Orders | 'processor') => {
  if (orders === 'processor') process.send?.(process.cpuUsage())
  else void serve(orders)
})

async function serve({ database, secret, now, known }: Orders): Promise<void> {
  const pool = openPool(database)
  const clock = movedClock(now as Instant)
  const setting = { house, pool, clock, secret }
  const open = async (who: WhoIs, knocks?: Knocks): Promise<number> => {
    const app = await buildApp({ house, pool, clock, whoIs: who, knocks, sentences, version: 'bench', rate: 1e9 })
    await app.listen({ host: '127.0.0.1', port: 0 })
    const at = app.server.address()
    return typeof at === 'object' && at ? at.port : 0
  }
  const real = await open(whoIs(setting), knocks(setting))
  const stubbed = await open(async () => ({ ...known, csrf: '', fresh: true }))
  process.send?.({ real, stubbed })
}
