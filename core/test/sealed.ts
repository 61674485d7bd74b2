import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { seal } from '../server/sealer.ts'

/**
 * Seals every record there is. Transactions of other databases on the same engine hold the horizon back while they run,
 * so that one round of sealing may find nothing: it is tried until nothing is left, for at most thirty seconds.
 */
export async function sealAll(pool: pg.Pool, most?: number): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; await wait(5)) {
    await seal(pool, most)
    const client = await pool.connect()
    try {
      await client.query('begin; set local role mingcha_hand_ledger')
      const { rowCount } = await client.query('select from ledger_record where leaf is null limit 1')
      await client.query('commit')
      if (rowCount === 0) return
    } finally {
      client.release()
    }
  }
  throw new Error('records stay unsealed: some transaction of this engine does not end')
}
