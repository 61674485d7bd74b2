import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { Opener, synced } from '../../core/server/backup/parts.ts'
import { bringBack } from '../../core/server/backup/stored.ts'
import { putBack } from '../../core/server/backup/vault.ts'
import type { LogHead } from '../../core/server/backup/head.ts'
import { dataPlace } from '../../core/server/engine/place.ts'
import { chooseBackup, restoreDatabase } from '../../core/server/restore.ts'
import { rooms } from '../../rooms/order.ts'
import { openDatabase } from './database.ts'
import { secretsIn } from './secrets.ts'
import { root } from './version.ts'

/** Lies in a data directory from the first to the last moment of a restore. */
const marker = 'restoring.json'

/** Refuses `backup.unfinished` where a restore was broken off: half a house must not be opened. */
export function mustBeWhole(data: string): void {
  if (existsSync(join(data, marker))) throw new Refused(refuse('backup.unfinished', { data }))
}

export type RestoreOptions = Readonly<{
  from: string
  /** The age identity file, where the backup is encrypted. */
  identity?: string | undefined
  /** The moment of the backup, as its folder is named; the newest if nothing is said. */
  at?: string | undefined
  /** The data directory, empty or not there yet. */
  data: string
  databaseUrl?: string | undefined
  /** Where files lie that the backup left out. */
  files?: string | undefined
  say: (line: string) => void
}>

export type RestoreReport = Readonly<{ stamp: string; rows: number; files: number; head: LogHead }>

/**
 * Brings a backup back into an empty place: keys, database, files, in this order, each compared with the manifest. Broken off, it leaves a place that
 * will not open, and the same command begins anew there. Refuses `backup.data-in-use`, and what its parts refuse.
 */
export async function restore(options: RestoreOptions): Promise<RestoreReport> {
  const { from, data, say } = options
  const chosen = await chooseBackup(from, await Opener.from(options.identity), options.at)
  await emptyPlace(data)
  await putBack(chosen.vault, data)
  const secrets = await secretsIn(data)
  const database = await openDatabase({ data, secrets, url: options.databaseUrl, log: say })
  try {
    say(`正在恢复数据库（${chosen.stamp}） Restoring the database (${chosen.stamp})`)
    const target = { admin: database.admin, jobs: database.as('mingcha_jobs'), root, rooms, passwords: secrets.logins }
    await restoreDatabase(chosen, target)
    const files = join(data, 'files')
    await mkdir(files, { recursive: true, mode: 0o700 })
    await bringBack(chosen.files, join(from, 'files'), files, options.files)
  } finally {
    await database.stop()
  }
  await rm(join(data, marker))
  await synced(data)
  const { tables, head } = chosen.manifest.database
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return { stamp: chosen.stamp, rows, files: chosen.files.length, head }
}

/** Makes the place ready: nothing may lie in it but what a restore that was broken off has left, and that goes. */
async function emptyPlace(data: string): Promise<void> {
  const there = existsSync(data) ? readdirSync(data) : []
  if (there.length > 0 && !there.includes(marker)) throw new Refused(refuse('backup.data-in-use', { data }))
  dataPlace(data, process.getuid?.() === 0)
  await writeFile(join(data, marker), `${JSON.stringify({ since: new Date().toISOString() })}\n`)
  for (const name of await readdir(data)) {
    if (name !== marker) await rm(join(data, name), { recursive: true, force: true })
  }
}
