import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import pg from 'pg'
import { Refused, refuse } from '../pure/refusal.ts'
import { type DatabaseDump, dumpDatabase, keyTables } from './backup/dump.ts'
import { type Envelope, envelopeFor, lookAt, type Part, synced, writePart } from './backup/parts.ts'
import { finish, openPlace, stampOf, stampsIn, thin } from './backup/place.ts'
import { copyStored, listOf, readList, thinStored } from './backup/stored.ts'
import { smallFiles, writeVault } from './backup/vault.ts'

/** What a backup says of itself; lies in it encrypted like the rest. */
export type Manifest = Readonly<{
  format: 1
  product: string
  at: string
  database: DatabaseDump
  /** `null`: the files were left where they are (the backup before a migration). */
  files: Readonly<{ count: number; bytes: number; sha256: string }> | null
}>

export type BackupOptions = Readonly<{
  /** The database, as somebody whom row security does not bind. */
  admin: pg.ClientConfig
  data: string
  /** The directory of backups. */
  to: string
  /** Keys `age1…` of those who may open it; none: it lies there in clear. */
  recipients: readonly string[]
  product: string
  now: Date
  /** How many backups stay in the directory; 30. */
  keep?: number
  /** Leave the files out: they are only ever added to, and lie beside. */
  withoutFiles?: boolean
  /** Read back also the copies that earlier backups made. */
  full?: boolean
}>

/** What was done, for the person who asked for it. */
export type BackupReport = Readonly<{
  place: string
  stamp: string
  tables: number
  rows: number
  strangers: readonly string[]
  log: number
  files: Readonly<{ all: number; copied: number; bytes: number; odd: readonly string[] }> | null
}>

const oneAtATime = 5201316

/**
 * Backs up everything while the house goes on working: the database as it stood at one moment, then every finished file, then the keys; reads all of it
 * back. Broken off, it leaves no backup but keeps the files it had copied, and the next goes on from there. Refuses `backup.running`, and what its
 * parts refuse (`backup.…`).
 */
export async function makeBackup(options: BackupOptions): Promise<BackupReport> {
  const { admin, data, to, recipients, now } = options
  const envelope = envelopeFor(recipients)
  const guard = await alone(admin)
  try {
    const folder = await openPlace(to, await houseOf(data))
    const database = await dumpDatabase(admin, join(folder, 'tables'), envelope)
    const files = options.withoutFiles
      ? null
      : await copyStored(join(data, 'files'), join(to, 'files'), options.full ?? false)
    const list = files ? listOf(files.all) : ''
    if (files) {
      await writeFile(join(folder, 'files.txt'), list, { mode: 0o600 })
      await synced(join(folder, 'files.txt'))
    }
    const bytes = files?.all.reduce((sum, { size }) => sum + size, 0) ?? 0
    const manifest: Manifest = {
      format: 1,
      product: options.product,
      at: now.toISOString(),
      database,
      files: files && { count: files.all.length, bytes, sha256: createHash('sha256').update(list).digest('hex') },
    }
    const parts = database.tables.map(({ part }) => ({ ...part, file: join('tables', part.file) }))
    await readBack(folder, [...parts, await writeText(folder, 'manifest', JSON.stringify(manifest), envelope)])
    await keepKeys(options)
    const stamp = stampOf(now)
    await finish(to, stamp)
    await forgetOld(to, options.keep ?? 30)
    return {
      place: to,
      stamp,
      tables: database.tables.length,
      rows: database.tables.reduce((sum, { rows }) => sum + rows, 0),
      strangers: database.strangers,
      log: database.head.size,
      files: files && { all: files.all.length, copied: files.copied, bytes: files.bytes, odd: files.odd },
    }
  } finally {
    await guard.end()
  }
}

type OfKeys = Pick<BackupOptions, 'admin' | 'data' | 'now' | 'to' | 'recipients'>

/** Writes the keys into their one place, and takes them out of dated backups that were made when they still lay there. */
async function keepKeys({ admin, data, now, to, recipients }: OfKeys): Promise<void> {
  const tables = await keyTables(admin)
  const vault = { format: 1, at: now.toISOString(), tables, files: await smallFiles(data) } as const
  await writeVault(to, vault, envelopeFor(recipients))
  const parts = tables.flatMap(({ name }) => [`${name}.gz`, `${name}.gz.age`])
  for (const stamp of await stampsIn(to))
    for (const part of parts) await rm(join(to, stamp, 'tables', part), { force: true })
}

/**
 * Writes the keys of a directory of backups anew, and nothing else: what was destroyed since is gone from every backup in it. Refuses
 * `backup.running`, `backup.other-house`, `backup.no-place`.
 */
export async function renewKeys(options: OfKeys): Promise<void> {
  const guard = await alone(options.admin)
  try {
    await openPlace(options.to, await houseOf(options.data))
    await keepKeys(options)
  } finally {
    await guard.end()
  }
}

/** The name of a house in its backups: the same after a restore, and telling nothing of the secret that it is made from. */
async function houseOf(data: string): Promise<string> {
  const secrets = await readFile(join(data, 'secrets.json'))
  return createHash('sha256').update('mingcha house\0').update(secrets).digest('hex').slice(0, 32)
}

/** Keeps all backups from running until the connection ends. Refuses `backup.running`. */
export async function alone(admin: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(admin)
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query(`select pg_try_advisory_lock(${oneAtATime}) as mine`)
  if (rows[0].mine) return client
  await client.end()
  throw new Refused(refuse('backup.running'))
}

const writeText = (folder: string, name: string, text: string, envelope: Envelope): Promise<Part> =>
  writePart(join(folder, name), name, Readable.from([Buffer.from(text)]), envelope)

/** What lies on the disk is what was written. Refuses `backup.not-as-written`. */
async function readBack(folder: string, parts: readonly Part[]): Promise<void> {
  for (const { file, size, sha256 } of parts) {
    const found = await lookAt(join(folder, file))
    if (found.size !== size || found.sha256 !== sha256) throw new Refused(refuse('backup.not-as-written', { file }))
  }
}

async function forgetOld(to: string, keep: number): Promise<void> {
  const lists = await Promise.all(
    (await thin(to, keep)).map(async (stamp) =>
      readList(await readFile(join(to, stamp, 'files.txt'), 'utf8').catch(() => '')),
    ),
  )
  await thinStored(join(to, 'files'), lists.flat())
}
