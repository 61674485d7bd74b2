import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { type Clock, systemClock } from '../../core/server/clock.ts'
import { makeBackup } from '../../core/server/backup.ts'
import { version } from './version.ts'

type House = Readonly<{ data: string; admin: pg.ClientConfig }>

/** Where and when backups are made by themselves. `at`: five fields of a crontab, in UTC. */
export type BackupPlan = House & Readonly<{ to: string; recipients: readonly string[]; at: string }>

/** Half past two in the night in China. */
const usual = '30 18 * * *'

/** What MINGCHA_BACKUP_TO (a directory), MINGCHA_BACKUP_RECIPIENTS (age keys, spaces between) and MINGCHA_BACKUP_AT say; null without the first. */
export function backupPlan(environment: NodeJS.ProcessEnv, house: House): BackupPlan | null {
  const { MINGCHA_BACKUP_TO: to, MINGCHA_BACKUP_RECIPIENTS: keys = '', MINGCHA_BACKUP_AT: at = usual } = environment
  return to ? { ...house, to, recipients: keys.split(/\s+/).filter(Boolean), at } : null
}

/** Makes the backup that is due. When the last one was made stands in the data directory, for doctor. */
export async function backUp({ data, admin, to, recipients }: BackupPlan, clock: Clock): Promise<void> {
  const { stamp } = await makeBackup({ admin, data, to, recipients, product: version, now: new Date(clock.now()) })
  await noteBackup(data, { to, stamp })
}

/** A backup that was made: where, and its moment. */
export type Noted = Readonly<{ to: string; stamp: string }>

export const noteBackup = (data: string, noted: Noted): Promise<void> =>
  writeFile(join(data, 'backups.json'), `${JSON.stringify(noted)}\n`, { mode: 0o600 })

/** The last backup that this data directory knows of. */
export async function lastBackup(data: string): Promise<Noted | undefined> {
  const text = await readFile(join(data, 'backups.json'), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as Noted)
}

/**
 * The backup before the tables change, in `before-migration` in the data directory: the database and the keys. The files are only ever added to and
 * stay where they are. It lies as open or as closed as the data beside it. The five newest stay.
 */
export async function backUpBefore(
  pending: readonly string[],
  { data, admin, say }: House & { say: (line: string) => void },
): Promise<void> {
  const to = join(data, 'before-migration')
  const now = new Date(systemClock.now())
  const { stamp } = await makeBackup({
    admin,
    data,
    to,
    recipients: [],
    product: version,
    now,
    keep: 5,
    withoutFiles: true,
  })
  say(`升级前已备份（${pending.length} 步）：${to}/${stamp} Backed up before ${pending.length} steps`)
}
