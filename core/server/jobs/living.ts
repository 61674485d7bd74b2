import type { EventEmitter } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import type { DbConfig } from '../db.ts'

/** First half of the advisory locks by which runners are known to live; the second half is made of the runner's name. */
const LIVING = 520131419

/** How often it is looked whether a runner has died; one that was missed twice has. */
const EVERY_MS = 3_000

/**
 * Tells all processes that the runner of this one lives, and gives free what dead ones held. A process killed in the middle of a task leaves it
 * locked in the name of its runner, and the queue by itself waits four hours. Here the name is locked by a session of the process: the
 * session ends with the process, and whoever misses the name twice gives its tasks to the next. `events` are those of the queue's runner;
 * `pool` must not be the session's. Tasks must bear being run twice: a process cut off from the database may still be at one.
 */
export function keepLiving(jobs: DbConfig, pool: pg.Pool, events: EventEmitter): { stop(): Promise<void> } {
  let name: string | undefined
  let session: pg.Client | undefined
  const tell = (verb: 'lock' | 'unlock') => {
    if (session && name)
      session.query(`select pg_advisory_${verb}_shared($1, hashtext($2))`, [LIVING, name]).catch(() => undefined)
  }
  // One runner at a time: when the next begins, the one before has given up, and what it held is free to be done.
  events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => {
    tell('unlock')
    name = workerPool.id
    tell('lock')
  })
  const open = async () => {
    const client = new pg.Client({ ...jobs, application_name: `mingcha work ${process.pid}` })
    const gone = () => {
      if (session === client) session = undefined
    }
    client.on('error', gone).on('end', gone)
    await client.connect()
    session = client
    tell('lock')
  }
  const leaving = new AbortController()
  const { signal } = leaving
  let missed: readonly string[] = []
  const watching = (async () => {
    for (let turn = 0; !signal.aborted; turn++) {
      if (!session) await open().catch(() => undefined)
      if (turn % 3 === 0) missed = await freeDead(pool, missed).catch(() => [])
      await setTimeout(EVERY_MS / 3, undefined, { signal }).catch(() => undefined)
    }
  })()
  return {
    stop: async () => {
      leaving.abort()
      await watching
      await session?.end().catch(() => undefined)
    },
  }
}

/** Frees the tasks of runners that are missing now and were `missed` the last time. Gives who is missing now. */
async function freeDead(pool: pg.Pool, missed: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query(
    `with held as materialized (
       select locked_by as runner from jobs._private_jobs where locked_by is not null
       union select locked_by from jobs._private_job_queues where locked_by is not null
     )
     select runner from held where pg_try_advisory_xact_lock(${LIVING}, hashtext(runner))`,
  )
  const missing = rows.map(({ runner }) => runner as string)
  const dead = missing.filter((runner) => missed.includes(runner))
  if (dead.length > 0) await pool.query('select jobs.force_unlock_workers($1)', [dead])
  return missing
}
