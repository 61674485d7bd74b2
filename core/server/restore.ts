import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { Room } from '../pure/contract.ts'
import { Refused, refuse } from '../pure/refusal.ts'
import type { Manifest } from './backup.ts'
import { loadDatabase, loadKeys } from './backup/load.ts'
import { lookAt, type Opener } from './backup/parts.ts'
import { partIn, stampsIn } from './backup/place.ts'
import { readList, type Stored } from './backup/stored.ts'
import { readVault, type Vault } from './backup/vault.ts'
import type { DbConfig } from './db.ts'
import { migrateJobs } from './jobs.ts'
import { migrate, migrationsOf, type Passwords, stepsToMake } from './migrate.ts'

/** A backup chosen and read, before anything is changed. */
export type Chosen = Readonly<{
  place: string
  stamp: string
  manifest: Manifest
  vault: Vault
  files: readonly Stored[]
  opener: Opener
}>

/**
 * Reads the newest backup in `from`, or the one of moment `at`, and checks every part against its hash. Refuses `backup.not-here`,
 * `backup.damaged`, and what the identity refuses.
 */
export async function chooseBackup(from: string, opener: Opener, at?: string): Promise<Chosen> {
  const stamps = await stampsIn(from)
  const stamp = at ?? stamps.at(-1)
  if (!stamp || !stamps.includes(stamp))
    throw new Refused(refuse('backup.not-here', { place: from, missing: at ?? '*' }))
  const folder = join(from, stamp)
  const manifest = JSON.parse(await opener.text(partIn(folder, 'manifest'))) as Manifest
  const vault = await readVault(from, opener)
  const apart = vault.tables.map(({ name }) => name)
  for (const { name, part } of manifest.database.tables) {
    if (apart.includes(name)) continue
    const found = await lookAt(join(folder, 'tables', part.file)).catch(() => ({ sha256: '' }))
    if (found.sha256 !== part.sha256) throw new Refused(refuse('backup.damaged', { file: part.file }))
  }
  const list = manifest.files ? await readFile(join(folder, 'files.txt'), 'utf8').catch(() => '') : ''
  if (manifest.files && createHash('sha256').update(list).digest('hex') !== manifest.files.sha256)
    throw new Refused(refuse('backup.damaged', { file: 'files.txt' }))
  return { place: from, stamp, manifest, vault, files: readList(list), opener }
}

/** Where the rows go: a database that holds nothing of ours yet, the program's migrations, and the logins' passwords. */
export type Target = Readonly<{
  admin: pg.ClientConfig
  jobs: DbConfig
  root: string
  rooms: readonly Room[]
  passwords: Passwords
}>

/**
 * Brings the database of a backup back: the steps it had, its rows, the steps it lacks, then the keys as they were last. Refuses `backup.database-in-use` where something of
 * ours lies already, `migrate.downgrade` for a backup made by a newer program, `migrate.edited`, and what loading refuses.
 */
export async function restoreDatabase(
  { place, stamp, manifest, vault, opener }: Chosen,
  target: Target,
): Promise<void> {
  const { admin, jobs, root, rooms, passwords } = target
  const { steps } = manifest.database
  stepsToMake(await migrationsOf(root, rooms), steps)
  await mustBeEmpty(admin)
  await migrate(admin, root, rooms, passwords, { only: steps.map(({ name }) => name) })
  await migrateJobs(jobs)
  const open = (file: string) => opener.open(join(place, stamp, 'tables', file))
  const apart = vault.tables.map(({ name }) => name)
  await loadDatabase(admin, { dump: manifest.database, open, apart })
  await migrate(admin, root, rooms, passwords)
  await loadKeys(admin, vault.tables)
}

/** A database in which an earlier restore was broken off has steps, and no rows: that one may be used again. */
async function mustBeEmpty(admin: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    const { rows } = await client.query("select to_regclass('mingcha.ledger_record') is not null as there")
    if (!rows[0].there) return
    const { rowCount } = await client.query(
      'select from mingcha.ledger_record union all select from mingcha.ledger_leaf limit 1',
    )
    if (rowCount !== 0) throw new Refused(refuse('backup.database-in-use'))
  } finally {
    await client.end()
  }
}
