import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { printCatalogue } from '../apps/server/print.ts'
import { migrate } from '../core/server/migrate.ts'
import { passwords } from '../core/test/as.ts'
import { hasFifteen, openFifteen } from '../core/test/fifteen.ts'
import { rooms } from './order.ts'

const root = resolve(import.meta.dirname, '..')

// An office's own server may be the oldest we promise: the same migrations give the same schema and the same walls there.
test.skipIf(!hasFifteen)(
  'PostgreSQL 15 gets the same schema and the same walls as the engine carried inside',
  async () => {
    const { admin, stop } = openFifteen()
    try {
      await migrate(admin, root, rooms, passwords)
      const client = new pg.Client(admin)
      await client.connect()
      const printed = await printCatalogue(client).finally(() => client.end())
      for (const name of ['schema.sql', 'walls.sql']) {
        expect(printed[name]).toBe(readFileSync(join(root, 'docs/generated', name), 'utf8'))
      }
    } finally {
      stop()
    }
  },
)
