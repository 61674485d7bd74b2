import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { aHouse, passwords } from '../test/as.ts'
import type { Action, Context, Outcome } from './act.ts'
import { type DbConfig, openPool } from './db.ts'
import { perform } from './doorway.ts'
import { ownsJobs, type Task, work } from './jobs.ts'

const town = await aHouse()
afterAll(() => town.close())

const jobs: DbConfig = { ...town.database, user: 'mingcha_jobs', password: passwords.mingcha_jobs }
let stop: () => Promise<void> = async () => undefined
afterEach(() => stop())

/** A worker that tells which record each task was for. */
async function listening(config = jobs): Promise<{ heard: (string | null)[] }> {
  const heard: (string | null)[] = []
  const hear = async (record: string | null) => void heard.push(record)
  const runner = await work(config, {
    'back-up': hear,
    'bundle-papers': hear,
    'fold-counts': hear,
    'forget-keys': hear,
    'gather-tips': hear,
    'propose-teams': hear,
    'read-files': hear,
    'renew-keys': hear,
    'send-notices': hear,
    'stir-tips': hear,
    'sweep-uploads': hear,
  })
  stop = async () => {
    stop = async () => undefined
    await runner.stop()
  }
  return { heard }
}

/** Adds a person, as `addPerson` does, and enqueues tasks; `ends` in an error when the act fails after all. */
function enqueuing(tasks: readonly string[], ends?: Error) {
  const right = town.house.actions.get('addPerson') as Action
  const does = async (given: Context<never>): Promise<Outcome<never>> => {
    const done = await right.does(given as never)
    for (const task of tasks) given.enqueue(task as Task)
    if (ends) throw ends
    return done as Outcome<never>
  }
  const call = {
    wearer: { person: town.office, hat: 'office' },
    input: { id: randomUUID(), name: '任一', title: '', homeUnit: null },
    key: randomUUID(),
  }
  return perform(town.house, town.pool, town.clock, { ...right, does } as unknown as Action, call)
}

const until = async (came: () => boolean, within: number): Promise<number> => {
  const start = performance.now()
  while (!came() && performance.now() - start < within) await new Promise((resolve) => setTimeout(resolve, 5))
  return performance.now() - start
}
const queued = async (): Promise<number> =>
  (await town.above.query('select count(*)::int as n from jobs._private_jobs')).rows[0].n

describe('a task of an act', () => {
  test('runs within a second of the commit, and is told the record it came from, nothing else', async () => {
    const { heard } = await listening()
    const { record } = await enqueuing(['sweep-uploads'])
    const took = await until(() => heard.length > 0, 5_000)
    expect(heard).toEqual([record])
    expect(took).toBeLessThan(1_000)
    await vi.waitFor(async () => expect(await queued()).toBe(0))
  })

  test('is never enqueued when the act fails', async () => {
    await expect(enqueuing(['sweep-uploads'], new Error('after all not'))).rejects.toThrow('after all not')
    expect(await queued()).toBe(0)
  })

  test('waits where no worker runs, and is done by the next that comes', async () => {
    const { record } = await enqueuing(['forget-keys'])
    expect(await queued()).toBe(1)
    const { heard } = await listening()
    await until(() => heard.length > 0, 5_000)
    expect(heard).toEqual([record])
  })

  test('that is on no list fails the act', async () => {
    await expect(enqueuing(['sweep-uploads', 'drop-everything'])).rejects.toThrow('no such task')
    expect(await queued()).toBe(0)
    const { rows } = await town.above.query(`select from identity_person where name = '任一'`)
    expect(rows).toHaveLength(2)
  })
})

describe('a worker', () => {
  test('owns its queue as the login of the queue, and under no other role', async () => {
    const owns = async (config: DbConfig) => {
      const pool = openPool(config, 1)
      return ownsJobs(pool).finally(() => pool.end())
    }
    expect(await owns(jobs)).toBe(true)
    expect(await owns({ ...town.database, user: 'mingcha', password: passwords.mingcha })).toBe(false)
    expect(await owns({ ...town.database, user: 'mingcha_auth', password: passwords.mingcha_auth })).toBe(false)
  })

  test('goes on after the database has cut all its connections, however often', async () => {
    const { heard } = await listening()
    const said: string[] = []
    for (let cut = 0; cut < 4; cut++) {
      said.push((await enqueuing(['sweep-uploads'])).record)
      await until(() => heard.includes(said[cut] as string), 20_000)
      await town.above.query(`select pg_terminate_backend(pid) from pg_stat_activity
        where usename = 'mingcha_jobs' and datname = current_database()`)
    }
    expect([...new Set(heard)]).toEqual(said)
  })

  test('does what a dead one was at, and leaves a living one at it however long it takes', async () => {
    const { record } = await enqueuing(['forget-keys'])
    await town.above.query("update jobs._private_jobs set locked_by = 'pool-killed', locked_at = now(), attempts = 1")
    const { heard } = await listening()
    // What an earlier worker had in hand when it was cut off is taken up too.
    await until(() => heard.includes(record), 20_000)
    expect(heard.filter((one) => one === record)).toHaveLength(1)
    await stop()

    let begun = 0
    const slow = async () => {
      begun++
      await new Promise((resolve) => setTimeout(resolve, 9_000))
    }
    const does = {
      'back-up': slow,
      'bundle-papers': slow,
      'fold-counts': slow,
      'forget-keys': slow,
      'gather-tips': slow,
      'propose-teams': slow,
      'read-files': slow,
      'renew-keys': slow,
      'send-notices': slow,
      'stir-tips': slow,
      'sweep-uploads': slow,
    }
    const both = await Promise.all([work(jobs, does), work(jobs, does)])
    await enqueuing(['fold-counts'])
    await vi.waitFor(async () => expect([begun, await queued()]).toEqual([1, 0]), { timeout: 20_000 })
    await Promise.all(both.map((one) => one.stop()))
    expect(begun).toBe(1)
  })
})
