import { statfs } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import type { Gauge } from '../../core/server/http/prometheus.ts'
import { version } from './version.ts'

type Asked = Readonly<{ data: string; pool: pg.Pool; jobs: pg.Pool }>

/** How long a database may take before its figures are left out. */
const patienceMs = 3_000

const gauge = (name: string, help: string, values: Gauge['values'] | number): Gauge => ({
  name: `mingcha_${name}`,
  help,
  type: 'gauge',
  values: typeof values === 'number' ? [{ value: values }] : values,
})

/**
 * What the house itself says of its state, for /metrics: connections, queue, unsealed records, uploads under way, disk, memory. Counts and ages alone.
 * A database that does not answer leaves its figures out and says so by `mingcha_database_up`.
 */
export async function measuresOf({ data, pool, jobs }: Asked): Promise<Gauge[]> {
  const { bavail, bsize, blocks } = await statfs(data)
  const patience = setTimeout(patienceMs, null, { ref: false })
  const asked = await Promise.race([Promise.all([queue(jobs), sealing(pool), uploads(pool)]), patience]).catch(
    () => null,
  )
  const { totalCount, idleCount, waitingCount } = pool
  return [
    gauge('info', 'The version that runs', [{ labels: { version }, value: 1 }]),
    gauge('uptime_seconds', 'Since the process began', Math.round(process.uptime())),
    gauge('memory_resident_bytes', 'Memory this process holds', process.memoryUsage.rss()),
    gauge('pool_connections', 'Connections to the database', [
      { labels: { state: 'used' }, value: totalCount - idleCount },
      { labels: { state: 'idle' }, value: idleCount },
    ]),
    gauge('pool_waiting', 'Requests that wait for a connection', waitingCount),
    gauge('disk_free_bytes', 'Left on the disk of the data', bavail * bsize),
    gauge('disk_size_bytes', 'Size of the disk of the data', blocks * bsize),
    gauge('database_up', 'Whether the database answers', asked ? 1 : 0),
    ...(asked ?? []).flat(),
  ]
}

async function queue(jobs: pg.Pool): Promise<Gauge[]> {
  const { rows } = await jobs.query(`
    select count(*) filter (where locked_at is null and attempts < max_attempts and run_at <= now())::int as ready,
      count(*) filter (where locked_at is null and attempts < max_attempts and run_at > now())::int as later,
      count(*) filter (where locked_at is not null)::int as going,
      count(*) filter (where locked_at is null and attempts >= max_attempts)::int as failed
    from jobs._private_jobs`)
  const values = Object.entries(rows[0]).map(([state, n]) => ({ labels: { state }, value: Number(n) }))
  return [gauge('jobs', 'Tasks in the queue', values)]
}

async function sealing(pool: pg.Pool): Promise<Gauge[]> {
  const { n, age } = await asHand(
    pool,
    'ledger',
    `select count(*)::int as n, coalesce(extract(epoch from clock_timestamp() - min(at)), 0)::float as age
      from ledger_record where leaf is null`,
  )
  return [
    gauge('unsealed_records', 'Records that wait to be sealed', Number(n)),
    gauge('unsealed_oldest_seconds', 'Age of the oldest of them', Math.max(0, Number(age))),
  ]
}

async function uploads(pool: pg.Pool): Promise<Gauge[]> {
  const { n, bytes } = await asHand(
    pool,
    'documents',
    `select count(*)::int as n, coalesce(sum(size), 0)::float as bytes from documents_file where state = 'receiving'`,
  )
  return [
    gauge('uploads_going', 'Uploads begun and not finished', Number(n)),
    gauge('uploads_going_bytes', 'What they will be when they are', Number(bytes)),
  ]
}

/** One row read by a room's hand. */
async function asHand(pool: pg.Pool, room: 'ledger' | 'documents', text: string): Promise<Record<string, unknown>> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(`begin read only; set local role mingcha_hand_${room}`)
    return (await client.query(text)).rows[0]
  } finally {
    await client.query('rollback').catch((error: Error) => {
      broken = error
    })
    client.release(broken)
  }
}
