import { existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { makeBackup } from '../../core/server/backup.ts'
import type { LogHead } from '../../core/server/backup/head.ts'
import { Opener, synced } from '../../core/server/backup/parts.ts'
import { chooseEngine, chosenEngine } from '../../core/server/engine/binaries.ts'
import { chooseBackup, restoreDatabase } from '../../core/server/restore.ts'
import { rooms } from '../../rooms/order.ts'
import { openDatabase } from './database.ts'
import { secretsOf } from './secrets.ts'
import { root, version } from './version.ts'

/** What stands in the data directory from the first step of an upgrade until somebody confirms it. */
type Upgrade = Readonly<{ state: 'under way' | 'done'; kept: string; bin: string | null }>

const book = (data: string) => join(data, 'upgrade.json')
const backups = 'before-upgrade'
const cluster = (data: string) => join(data, 'postgres')
const password = (data: string) => join(data, 'superuser.password')

async function read(data: string): Promise<Upgrade | null> {
  return existsSync(book(data)) ? (JSON.parse(await readFile(book(data), 'utf8')) as Upgrade) : null
}

async function note(data: string, upgrade: Upgrade): Promise<void> {
  await writeFile(book(data), `${JSON.stringify(upgrade)}\n`, { mode: 0o600 })
  await synced(book(data))
}

/** Refuses `backup.upgrade-unfinished` where an upgrade of the engine was broken off. */
export async function mustBeUpgraded(data: string): Promise<void> {
  if ((await read(data))?.state === 'under way') throw new Refused(refuse('backup.upgrade-unfinished', { data }))
}

export type Upgraded = Readonly<{ from: string; to: string; head: LogHead; kept: string }>

type Wanted = Readonly<{ data: string; bin: string | null; say: (line: string) => void }>

/**
 * Moves the data into another PostgreSQL, the programs in `bin` (null: those we carry), by backup and restore; count and sum of each table and the head
 * of the log must be the same. The old cluster stays beside until it is confirmed, and goes back into its place if anything fails. Refuses
 * `backup.upgrade-open` while an earlier one is not confirmed, and what backup, restore and engine refuse.
 */
export async function upgradeEngine({ data, bin, say }: Wanted): Promise<Upgraded> {
  if (await read(data)) throw new Refused(refuse('backup.upgrade-open', { data }))
  const secrets = await secretsOf(data)
  const old = await openDatabase({ data, secrets, log: say })
  const to = join(data, backups)
  const now = new Date()
  const { stamp } = await makeBackup({
    ...{ admin: old.admin, data, to, recipients: [], product: version, now, withoutFiles: true },
  }).finally(() => old.stop())
  const chosen = await chooseBackup(to, await Opener.from(undefined), stamp)
  const upgrade: Upgrade = { state: 'under way', kept: `postgres.before-${stamp}`, bin: chosenEngine(data) }
  await note(data, upgrade)
  try {
    await rename(cluster(data), join(data, upgrade.kept))
    await rename(password(data), `${password(data)}.${upgrade.kept}`)
    await chooseEngine(data, bin)
    const next = await openDatabase({ data, secrets, log: say })
    const target = { admin: next.admin, jobs: next.as('mingcha_jobs'), root, rooms, passwords: secrets.logins }
    await restoreDatabase(chosen, target).finally(() => next.stop())
    await note(data, { ...upgrade, state: 'done' })
    return { from: old.kind, to: next.kind, head: chosen.manifest.database.head, kept: join(data, upgrade.kept) }
  } catch (error) {
    await goBack(data)
    throw error
  }
}

/**
 * Puts the old cluster into its place again, after an upgrade that was broken off or not confirmed yet. The new one is not deleted but lies beside
 * (its path is given), as it may hold what was done since. Refuses `backup.no-upgrade`.
 */
export async function goBack(data: string): Promise<string | null> {
  const upgrade = await read(data)
  if (!upgrade) throw new Refused(refuse('backup.no-upgrade', { data }))
  const aside = join(data, upgrade.kept.replace('before', 'after'))
  const kept = join(data, upgrade.kept)
  const moved = existsSync(kept)
  if (moved) {
    if (existsSync(cluster(data))) await rename(cluster(data), aside)
    await rename(kept, cluster(data))
  }
  const word = `${password(data)}.${upgrade.kept}`
  if (existsSync(word)) await rename(word, password(data))
  await chooseEngine(data, upgrade.bin)
  await rm(book(data))
  return existsSync(aside) ? aside : null
}

/** The new engine is good: the old cluster and the backup it went by are deleted. Refuses `backup.no-upgrade`. */
export async function confirmUpgrade(data: string): Promise<void> {
  const upgrade = await read(data)
  if (upgrade?.state !== 'done') throw new Refused(refuse('backup.no-upgrade', { data }))
  await rm(join(data, upgrade.kept), { recursive: true, force: true })
  await rm(join(data, backups), { recursive: true, force: true })
  await rm(`${password(data)}.${upgrade.kept}`, { force: true })
  await rm(book(data))
}
