import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import pg from 'pg'
import { makeBackup } from '../core/server/backup.ts'
import { type Table, tablesOf } from '../core/server/backup/catalogue.ts'
import { copyIn, copyOut } from '../core/server/backup/copy.ts'
import { rowsOf } from '../core/server/backup/dump.ts'
import { Opener, synced } from '../core/server/backup/parts.ts'
import { bringBack, copyStored, type Stored } from '../core/server/backup/stored.ts'
import { finishedPath } from '../core/server/files/disk.ts'
import { logins, type Passwords } from '../core/server/migrate.ts'
import { chooseBackup, restoreDatabase } from '../core/server/restore.ts'
import { rooms } from '../rooms/order.ts'
import type { Ground, Machine } from './ground.ts'
import { bare, byRatio, type Result, timed } from './measure.ts'

const root = join(import.meta.dirname, '..')
const passwords = Object.fromEntries(logins.map((login) => [login, login])) as Passwords

/** One file of 1 MB to so many sheets: 10 GB beside 390,000. */
const sheetsToAFile = 39
const megabyte = 1024 * 1024

const run = (program: string, ...args: string[]) =>
  new Promise<void>((done, fail) => {
    const child = spawn(program, args, { stdio: 'ignore' })
    child.on('error', fail)
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`${program} ended with ${code}`))))
  })

async function connected(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(config)
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Every row of every table by plain COPY, as somebody would who has nothing but psql; on disk before it ends. */
async function plainOut(client: pg.Client, tables: readonly Table[], folder: string): Promise<void> {
  await client.query('begin isolation level repeatable read read only')
  for (const table of tables) {
    const path = join(folder, table.name)
    await pipeline(
      copyOut(client, rowsOf(table), () => undefined),
      createWriteStream(path),
    )
    await synced(path)
  }
  await client.query('commit')
}

/** The same rows from those files into tables of the same columns and indexes, one COPY after another, in one transaction. */
async function plainIn(client: pg.Client, tables: readonly Table[], folder: string): Promise<void> {
  await client.query('begin; create schema plain')
  for (const { name, columns } of tables) {
    const copy = `plain.${name.replaceAll('"', '').replace('.', '__')}`
    await client.query(`create table ${copy} (like ${name} including indexes)`)
    await copyIn(client, `copy ${copy} (${columns.join(', ')}) from stdin`, createReadStream(join(folder, name)))
  }
  await client.query('commit')
  await client.query('drop schema plain cascade')
}

/** A data directory with files in it; gives how many megabytes. */
async function filled(data: string, files: number): Promise<number> {
  for (let n = 0; n < files; n++) {
    const path = finishedPath(join(data, 'files'), randomUUID())
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, randomBytes(megabyte))
  }
  return files
}

type Place = Readonly<{ machine: Machine; at(name: string): string; admin: pg.ClientConfig; recipient: string }>
type Against = (what: string, plain: () => Promise<unknown>, ours: () => Promise<unknown>) => Promise<void>

/** Backup and restore of the rows; the manifest that a restore needs comes from the backup just made. */
async function keepRows({ machine, at, admin, recipient }: Place, client: pg.Client, against: Against): Promise<void> {
  const tables = (await tablesOf(client)).filter(({ share }) => share === 'data')
  await against(
    'rows backed up ÷ COPY into files',
    () => plainOut(client, tables, at('plain')),
    () =>
      makeBackup({
        admin,
        data: at('data'),
        to: at('backups'),
        recipients: [recipient],
        product: 'bench',
        now: new Date(),
        withoutFiles: true,
      }),
  )
  await client.query('create database bench_back')
  const chosen = await chooseBackup(at('backups'), await Opener.from(at('identity.txt')))
  const { engine } = machine
  const jobs = engine.url('mingcha_jobs', passwords.mingcha_jobs, 'bench_back')
  const empty = { ...engine.superuser, database: 'bench_back' }
  await against(
    'rows restored ÷ COPY out of files into tables with the same indexes',
    () => plainIn(client, tables, at('plain')),
    () => restoreDatabase(chosen, { admin: empty, jobs, root, rooms, passwords }),
  )
}

async function keepFiles(at: Place['at'], against: Against): Promise<void> {
  let copied: Stored[] = []
  await against(
    'files backed up ÷ tar',
    async () => {
      await run('tar', '-C', at('data'), '-cf', at('files.tar'), 'files')
      await synced(at('files.tar'))
    },
    async () => {
      copied = (await copyStored(join(at('data'), 'files'), at('copies'), false)).all
    },
  )
  await rm(at('data'), { recursive: true })
  await against(
    'files restored ÷ tar',
    async () => {
      await run('tar', '-C', at('untarred'), '-xf', at('files.tar'))
      await run('sync', '-f', at('untarred'))
    },
    () => bringBack(copied, at('copies'), at('back')),
  )
}

/** A folder of its own for one measurement, its results, and the most memory that this process held meanwhile. */
async function apart(
  machine: Machine,
  say: (line: string) => void,
  work: (at: Place['at'], against: Against, results: Result[]) => Promise<void>,
): Promise<Result[]> {
  const place = await mkdtemp(join(machine.home, 'kept-'))
  const results: Result[] = []
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 200)
  const against: Against = async (what, plain, ours) => {
    const base = await timed(plain)
    const measured = await timed(ours)
    say(`${what}: ${Math.round(base)} ms, ours ${Math.round(measured)} ms`)
    results.push(byRatio(what, base, measured, null))
  }
  try {
    await work((name) => join(place, name), against, results)
    results.push(bare('most memory that this process held', 'MB', most / megabyte))
    return results
  } finally {
    clearInterval(watch)
    await rm(place, { recursive: true, force: true })
  }
}

/** Backup of files (copied, hashed, on the disk, read back) and their restore (hashed on their way) against tar. */
export const keepingFiles = (machine: Machine, rows: number, say: (line: string) => void): Promise<Result[]> =>
  apart(machine, say, async (at, against, results) => {
    for (const name of ['data', 'untarred', 'copies', 'back']) await mkdir(at(name))
    results.push(bare('files', 'MB', await filled(at('data'), Math.ceil(rows / sheetsToAFile))))
    await keepFiles(at, against)
  })

/**
 * Backup (one moment, packed, encrypted, read back) and restore (opened, loaded, compared, references asked) of the whole ground against plain
 * COPY.
 */
export const keeping = (machine: Machine, { rows }: Ground, say: (line: string) => void): Promise<Result[]> =>
  apart(machine, say, async (at, against, results) => {
    for (const name of ['data', 'plain']) await mkdir(at(name))
    await writeFile(join(at('data'), 'secrets.json'), '{}')
    const identity = await generateX25519Identity()
    await writeFile(at('identity.txt'), identity)
    const { engine } = machine
    const admin = { ...engine.superuser, database: `bench_${rows}` }
    const client = await connected(admin)
    try {
      const { rows: about } = await client.query('select pg_database_size(current_database()) / 1048576.0 as mb')
      results.push(bare('database', 'MB', Number(about[0].mb)))
      const here = { machine, at, admin, recipient: await identityToRecipient(identity) }
      await keepRows(here, client, against)
    } finally {
      await client.query('drop database if exists bench_back with (force)').catch(() => undefined)
      await client.end().catch(() => undefined)
    }
  })
