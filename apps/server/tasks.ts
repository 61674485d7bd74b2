import type pg from 'pg'
import { type Clock, todayOf } from '../../core/server/clock.ts'
import type { EncryptedStore } from '../../core/server/files/upload.ts'
import type { Task, Work } from '../../core/server/jobs.ts'
import { bundlePapers } from '../../rooms/documents/bundle-work.ts'
import { sweepFiles } from '../../rooms/documents/arrivals.ts'
import { noteClimbs } from '../../rooms/notices/clocks/climbing.ts'
import { sendReminders } from '../../rooms/notices/sending.ts'
import type { Out } from '../../rooms/notices/ways/settings.ts'
import { house } from '../../rooms/server.ts'
import { noteUnread, readFiles } from '../../rooms/search/reading.ts'
import { workOutProposals } from '../../rooms/teams/proposing.ts'
import { recountIfNew } from '../../rooms/statistics/counting/recount.ts'
import { keepCoverage } from '../../rooms/planning/cover.ts'
import { fold } from '../../rooms/statistics/fold.ts'
import { countMonths } from '../../rooms/tips/counting.ts'
import { gather, sweepWaiting } from '../../rooms/tips/gather.ts'
import type { Ground } from './start.ts'
import { pressOf } from './press.ts'
import { backUp, type BackupPlan, renewEverywhere } from './schedule.ts'

/** Idempotency keys are kept this long; an older repetition is a new act. */
const keyDays = 30

type Means = Readonly<{
  pool: pg.Pool
  clock: Clock
  store: EncryptedStore
  files: Ground['files']
  /** Null: nobody has said where backups go. */
  backups: BackupPlan | null
  out: Out
  /** Whose backups hold keys: the data directory, and the database as its owner. */
  kept: Readonly<{ data: string; admin: pg.ClientConfig }>
}>

/** What each background task does. Every one bears being run twice. */
export const tasksOf = ({ pool, clock, store, files, backups, out, kept }: Means): Readonly<Record<Task, Work>> => ({
  'back-up': async () => {
    if (backups) await backUp(backups, clock)
  },
  'bundle-papers': async () => {
    const cabinet = { house, pool, clock, ...files }
    await bundlePapers({ ...cabinet, store, ...pressOf(cabinet) })
  },
  'fold-counts': async () => {
    await recountIfNew({ house, pool, clock })
    await fold({ house, pool, clock })
    await keepCoverage({ pool, clock })
  },
  'gather-tips': async () => {
    await gather({ house, pool, clock }, todayOf(clock))
    await countMonths({ house, pool, clock })
    await sweepWaiting(kept.admin)
  },
  'propose-teams': async () => {
    await workOutProposals({ house, pool, clock })
  },
  'read-files': async (record) => {
    const cabinet = { house, pool, clock, ...files }
    if (record === null) await noteUnread(cabinet)
    await readFiles(cabinet)
  },
  'renew-keys': async () => {
    await renewEverywhere(kept, clock)
  },
  'send-notices': async () => {
    await noteClimbs({ house, pool, clock })
    await sendReminders({ house, pool, clock, out })
  },
  'stir-tips': async () => {
    await sweepWaiting(kept.admin, true)
  },
  'sweep-uploads': async () => {
    await sweepFiles({ house, pool, clock, ...files }, store)
  },
  'forget-keys': async () => {
    const client = await pool.connect()
    try {
      await client.query('begin; set local role mingcha_hand_ledger')
      await client.query(`delete from ledger_key where at < $1::timestamptz - interval '${keyDays} days'`, [
        clock.now(),
      ])
      await client.query('commit')
    } finally {
      client.release()
    }
  },
})
