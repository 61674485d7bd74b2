import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { accept } from '../../core/pure/refusal.ts'
import type { Clock } from '../../core/server/clock.ts'
import { systemClock } from '../../core/server/clock.ts'
import { openPool } from '../../core/server/db.ts'
import type { EncryptedStore } from '../../core/server/files/upload.ts'
import { type Scan, scanBy, scannerOf } from '../../core/server/files/virus.ts'
import { work } from '../../core/server/jobs.ts'
import { mustBeCurrent } from '../../core/server/migrate.ts'
import { storeOf } from '../../rooms/documents/http.ts'
import { waysIn } from '../../rooms/notices/ways/settings.ts'
import { rooms } from '../../rooms/order.ts'
import { house } from '../../rooms/server.ts'
import { joinDatabase } from './database.ts'
import { keyringOf } from './keyring.ts'
import { mustBeWhole } from './restore.ts'
import { backupPlan } from './schedule.ts'
import { startSealing } from './sealing.ts'
import { secretsOf } from './secrets.ts'
import type { Ground, GroundOptions } from './start.ts'
import { tasksOf } from './tasks.ts'
import { mustBeUpgraded } from './upgrade.ts'
import { root } from './version.ts'

type Say = (line: string) => void

/** The virus scanner of this office, if it named one; a name nobody can understand ends the start. */
export function scannerNamed(say: Say): Scan | undefined {
  const scanner = scannerOf(process.env)
  if (scanner === null) return undefined
  const warn = (why: string) => say(`未查毒：病毒扫描没有回答（${why}） Not scanned for viruses: no answer (${why})`)
  return scanBy(accept(scanner), warn)
}

/** What is done without anybody asking, by a server and by a worker alike: sealing (one at a time over all of them) and the tasks of the queue. */
export async function startWork(
  { data, pool, database, files, backups, out }: Ground,
  { clock, store, say }: Readonly<{ clock: Clock; store: EncryptedStore; say: Say }>,
): Promise<{ stop(): Promise<void> }> {
  const sealing = await startSealing({ pool, clock, keyring: files.keyring, say })
  const worker = await work(
    database.as('mingcha_jobs'),
    tasksOf({ pool, clock, store, files, backups, out, kept: { data, admin: database.admin } }),
    `*/10 * * * * fold-counts\n*/10 * * * * read-files\n0 * * * * sweep-uploads\n30 3 * * * forget-keys\n${randomInt(60)} 17 * * * gather-tips\n${randomInt(60)} * * * * stir-tips\n0 0 * * * send-notices${backups ? `\n${backups.at} back-up` : ''}`,
  )
  return {
    stop: async () => {
      await worker.stop()
      await sealing.stop()
    },
  }
}

/**
 * Stands beside the servers of a house that is there already: the same data directory and database, no seat taken, no table changed. Refuses
 * `engine.not-running`, `migrate.behind`, `backup.no-house`, and what the keys refuse. Whoever opens it must `leave` it.
 */
export async function joinGround({ data, databaseUrl, say, ...opening }: GroundOptions): Promise<Ground> {
  mustBeWhole(data)
  await mustBeUpgraded(data)
  const secrets = await secretsOf(data)
  const keyring = await keyringOf({ ...opening, data, environment: process.env, mayCreate: false, say })
  const database = await joinDatabase({ data, secrets, url: databaseUrl, log: say })
  await mustBeCurrent(database.admin, root, rooms)
  const pool = openPool(database.as('mingcha'))
  const leave = async () => {
    await pool.end()
    await database.stop()
  }
  const files = { root: join(data, 'files'), keyring }
  const backups = backupPlan(process.env, { data, admin: database.admin })
  const out = waysIn(process.env)
  return { data, database, pool, secret: secrets.cookie, files, backups, out, leave }
}

/** Works without listening: a process of its own for sealing and tasks. */
export function serveWork(ground: Ground, say: Say): Promise<{ stop(): Promise<void> }> {
  const { pool, files } = ground
  const store = storeOf({ house, pool, clock: systemClock, ...files, scan: scannerNamed(say) })
  return startWork(ground, { clock: systemClock, store, say })
}
