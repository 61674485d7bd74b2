import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { type Clock, systemClock } from '../../core/server/clock.ts'
import { makeBackup, renewKeys } from '../../core/server/backup.ts'
import { momentOf } from '../../core/server/backup/place.ts'
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
  const now = new Date(clock.now())
  const { stamp } = await makeBackup({ admin, data, to, recipients, product: version, now })
  await noteBackup(data, { to, stamp }, recipients)
}

/** A backup that was made: where, and its moment. */
export type Noted = Readonly<{ to: string; stamp: string }>

/** A directory of backups this house has written to: for whom it is closed, and the moment (ISO) its keys are of. */
export type Known = Readonly<{ to: string; recipients: readonly string[]; keysAt: string }>

type Book = Noted & Readonly<{ known?: readonly Known[] }>

const bookOf = (data: string) => join(data, 'backups.json')

async function readBook(data: string): Promise<Book | undefined> {
  const text = await readFile(bookOf(data), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as Book)
}

const write = (data: string, book: Book): Promise<void> =>
  writeFile(bookOf(data), `${JSON.stringify(book)}\n`, { mode: 0o600 })

const withKnown = (book: Book | undefined, known: Known): readonly Known[] => [
  ...(book?.known ?? []).filter(({ to }) => to !== known.to),
  known,
]

/** Notes a backup that was made, and that the keys in its directory are of that moment. */
export async function noteBackup(data: string, noted: Noted, recipients: readonly string[]): Promise<void> {
  const keysAt = momentOf(noted.stamp).toISOString()
  await write(data, { ...noted, known: withKnown(await readBook(data), { to: noted.to, recipients, keysAt }) })
}

/** The last backup that this data directory knows of. */
export const lastBackup = (data: string): Promise<Noted | undefined> => readBook(data)

/** Every directory of backups that this house has written to, and that of the backups before migrations where there is one. */
export async function knownPlaces(data: string): Promise<readonly Known[]> {
  const before = join(data, 'before-migration')
  const own = existsSync(before) ? [{ to: before, recipients: [], keysAt: '' }] : []
  return [...own, ...((await readBook(data))?.known ?? [])]
}

/**
 * Writes the keys in every directory of backups anew, so that a key destroyed here is gone from older backups too. A directory that is not there (a
 * medium that was taken out) is left, and doctor goes on saying so. Gives those that were left.
 */
export async function renewEverywhere({ data, admin }: House, clock: Clock): Promise<readonly string[]> {
  const left: string[] = []
  for (const { to, recipients } of await knownPlaces(data)) {
    if (!existsSync(to)) {
      left.push(to)
      continue
    }
    const now = new Date(clock.now())
    await renewKeys({ admin, data, to, recipients, now })
    const book = await readBook(data)
    if (book?.known?.some((one) => one.to === to))
      await write(data, { ...book, known: withKnown(book, { to, recipients, keysAt: now.toISOString() }) })
  }
  return left
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
