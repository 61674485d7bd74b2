import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection } from '../server/engine.ts'
import { openEngine } from '../server/engine.ts'
import { takeSeat } from '../server/engine/lock.ts'
import { runningPostmaster, stopPostmaster } from '../server/engine/postmaster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's connection to the private PostgreSQL of this run. */
    postgres: Connection
  }
}

const prefix = 'mingcha-test-'
const settled = 10 * 60_000

/** A run that was killed leaves its server and its folder behind; the next run after ten minutes takes them away. */
async function sweepAbandoned(): Promise<void> {
  for (const name of (await readdir(tmpdir())).filter((each) => each.startsWith(prefix))) {
    const home = join(tmpdir(), name)
    const found = await stat(home).catch(() => undefined)
    if (!found || found.uid !== process.getuid?.() || Date.now() - found.mtimeMs < settled) continue
    const seat = await takeSeat(home).catch(() => undefined)
    if (!seat) continue
    const cluster = join(home, 'postgres')
    const server = await runningPostmaster(cluster)
    if (server) await stopPostmaster(cluster, server.pid)
    seat.release()
    await rm(home, { recursive: true, force: true })
  }
}

/** A private PostgreSQL, fsync off, in a temporary directory outside the clone: its superuser, and what stops and removes it. */
export async function aPostgres(): Promise<Readonly<{ superuser: Connection; stop(): Promise<void> }>> {
  await sweepAbandoned()
  const home = await mkdtemp(join(tmpdir(), prefix))
  const away = () => rm(home, { recursive: true, force: true })
  const engine = await openEngine({ data: home, fsync: false }).catch(async (error: unknown) => {
    await away()
    throw error
  })
  return { superuser: engine.superuser, stop: () => engine.stop().then(away) }
}

/** The part of vitest's project that this needs. */
type Provider = { provide(key: 'postgres', value: Connection): void }

/**
 * vitest's globalSetup: one private PostgreSQL for the whole run, stopped and removed at the end. Tests find its superuser by
 * `inject('postgres')` or as JSON in MINGCHA_TEST_PG. A MINGCHA_TEST_PG that is set already names a server to use instead: that of all steps
 * of a run (`./mingcha test`), or another version (continuous integration on PostgreSQL 15).
 */
export default async function startPostgres(project: Provider): Promise<() => Promise<void>> {
  const given = process.env.MINGCHA_TEST_PG
  if (given) {
    project.provide('postgres', JSON.parse(given) as Connection)
    return async () => {}
  }
  const { superuser, stop } = await aPostgres()
  process.env.MINGCHA_TEST_PG = JSON.stringify(superuser)
  project.provide('postgres', superuser)
  return async () => {
    delete process.env.MINGCHA_TEST_PG
    await stop()
  }
}
