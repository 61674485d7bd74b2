import type pg from 'pg'

/** Any number that no other advisory lock of ours uses: one sealer at a time over the whole cluster of processes. */
export const SEALER = 520131418

/**
 * Gives every record that can be sealed its number: those below the oldest running transaction, in the one order that never changes,
 * (xid, id). At most `most` at a time; gives how many were sealed. Does nothing while another process seals (traps 18).
 */
export async function seal(pool: pg.Pool, most = 5_000): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('begin; set local role mingcha_hand_ledger')
    const { rows: locked } = await client.query(`select pg_try_advisory_xact_lock(${SEALER}) as mine`)
    let sealed = 0
    if (locked[0]?.mine === true) {
      const result = await client.query(
        `with next as (
           select r.id, r.entry,
             (select coalesce(max(number), -1) from ledger_leaf) + row_number() over (order by r.xid, r.id) as number
           from ledger_record r
           where r.leaf is null and r.xid < pg_snapshot_xmin(pg_current_snapshot())
           order by r.xid, r.id
           limit $1
         ), leaves as (
           insert into ledger_leaf (number, entry) select number, entry from next order by number
         )
         update ledger_record r set leaf = next.number from next where r.id = next.id`,
        [most],
      )
      sealed = result.rowCount ?? 0
    }
    await client.query('commit')
    return sealed
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

/** What else is done when records were sealed: taking a head, handing on. */
export type AfterSealing = () => Promise<unknown>

/** Once a second until stopped: seals, then does what follows from it; a failure is told to `log` and tried again. */
export function keepSealing(
  pool: pg.Pool,
  log: (line: string) => void,
  then: AfterSealing = async () => undefined,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve()
  let waiting = false
  const round = async () => {
    waiting = false
    await seal(pool)
    await then()
  }
  const timer = setInterval(() => {
    if (waiting) return
    waiting = true
    running = running.then(round).catch((error: Error) => log(`sealing: ${error.message}`))
  }, 1_000)
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
