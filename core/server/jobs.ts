import { EventEmitter } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { Logger, type Runner, run, runMigrations, type TaskList } from 'graphile-worker'
import { sql } from 'kysely'
import pg from 'pg'
import type { DbConfig, Transaction } from './db.ts'
import { keepLiving } from './jobs/living.ts'

const silent = new Logger(() => () => undefined)

/** The tasks that acts may put into the queue: a closed list, also checked by the database. */
export const tasks = [
  'back-up',
  'bundle-papers',
  'fold-counts',
  'forget-keys',
  'gather-tips',
  'propose-teams',
  'read-files',
  'renew-keys',
  'send-notices',
  'stir-tips',
  'sweep-uploads',
] as const
export type Task = (typeof tasks)[number]

/** What a task is given: the record that caused it (or null for the clock), never content. */
export type Work = (record: string | null) => Promise<void>

/** A pool of the queue's own. A connection that the database cuts is replaced by the next that is needed; it must not end the process. */
function poolOf(jobs: DbConfig, max: number): pg.Pool {
  const ignore = () => undefined
  return new pg.Pool({ ...jobs, max }).on('error', ignore).on('connect', (client) => void client.on('error', ignore))
}

/**
 * Makes or updates the queue's own tables as the login that owns them, and the one function through which acts enqueue:
 * security definer, fixed tasks, payload = the id of a record. graphile-worker's tables have row security of their own, and a worker
 * that does not own them waits for ever without a word (traps 29); hence owner, migrator and worker are one login.
 */
export async function migrateJobs(jobs: DbConfig): Promise<void> {
  const pool = poolOf(jobs, 1)
  try {
    await runMigrations({ pgPool: pool, schema: 'jobs', logger: silent })
    await pool.query(`
      create or replace function jobs.enqueue(task text, record uuid) returns void
        language plpgsql security definer set search_path = pg_catalog as $$
        begin
          if task <> all (array[${tasks.map((task) => `'${task}'`).join(', ')}]) then
            raise exception 'no such task: %', task;
          end if;
          perform jobs.add_job(task, json_build_object('record', record));
        end $$;
      revoke execute on function jobs.enqueue(text, uuid) from public;
      grant usage on schema jobs to mingcha_hand_ledger;
      grant execute on function jobs.enqueue(text, uuid) to mingcha_hand_ledger`)
  } finally {
    await pool.end()
  }
}

/** Puts a task into the queue within the act's transaction; it runs after the commit, or never if the act fails. */
export async function enqueue(tx: Transaction, task: Task, record: string): Promise<void> {
  await sql`select jobs.enqueue(${task}, ${record}::uuid)`.execute(tx.as('mingcha_hand_ledger'))
}

/** Whether the worker of this process would run what is enqueued: it must own the schema. Asked at the start, and told if not. */
export async function ownsJobs(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query(
    "select pg_get_userbyid(nspowner) = current_user as owns from pg_namespace where nspname = 'jobs'",
  )
  return rows[0]?.owns === true
}

/**
 * Runs the tasks of this process until stopped: two at a time, those of `crontab` by the clock. A worker that cannot write down that
 * a task is done, because the database cut it off, gives up; another takes its place a second later. Several processes may work on one
 * queue: each task is given to one of them, and what one held that was killed goes to another within seconds.
 */
export async function work(
  jobs: DbConfig,
  does: Readonly<Record<Task, Work>>,
  crontab = '',
): Promise<{ stop(): Promise<void> }> {
  const taskList: TaskList = Object.fromEntries(
    tasks.map((task) => [task, (payload: unknown) => does[task]((payload as { record?: string }).record ?? null)]),
  )
  const pgPool = poolOf(jobs, 4)
  const settings = { schema: 'jobs', concurrency: 2, pollInterval: 2_000, noHandleSignals: true, logger: silent }
  // Without a delay, a task that cannot be struck off is a rejection that nobody hears, and that ends the process.
  const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } }
  const events = new EventEmitter()
  const living = keepLiving(jobs, pgPool, events)
  const start = () => run({ pgPool, taskList, crontab, preset, events, ...settings })
  const leaving = new AbortController()
  const { signal } = leaving
  let runner: Runner | undefined = await start()
  const watching = (async () => {
    while (!signal.aborted) {
      await runner?.promise.catch(() => undefined)
      await setTimeout(1_000, undefined, { signal }).catch(() => undefined)
      if (!signal.aborted) runner = await start().catch(() => undefined)
    }
  })()
  const stopRunner = () => runner?.stop().catch(() => undefined)
  return {
    stop: async () => {
      leaving.abort()
      await stopRunner()
      await watching
      await stopRunner()
      await living.stop()
      await pgPool.end()
    },
  }
}
