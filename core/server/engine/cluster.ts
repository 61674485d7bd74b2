import { randomBytes } from 'node:crypto'
import { chownSync, existsSync } from 'node:fs'
import { appendFile, chmod, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused, refuse } from '../../pure/refusal.ts'
import { type Account, runAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import { ownFolder } from './place.ts'

/** The name of PostgreSQL's own administrator inside the cluster; the house's roles are made by the migrations. */
export const superuserName = 'postgres'

const passwordFile = (data: string) => join(data, 'superuser.password')

/** Reads the superuser's password. Refuses `engine.no-password` when a cluster stands there without it. */
export async function superuserPassword(data: string): Promise<string> {
  try {
    return (await readFile(passwordFile(data), 'utf8')).trim()
  } catch {
    throw new Refused(refuse('engine.no-password', { file: passwordFile(data) }))
  }
}

async function initialise(binaries: Binaries, account: Account | undefined, data: string, fsync: boolean) {
  const draft = join(data, 'postgres.new')
  const handedOver = join(data, '.initdb-password')
  const password = randomBytes(32).toString('base64url')
  await rm(draft, { recursive: true, force: true })
  await rm(handedOver, { force: true })
  try {
    ownFolder(draft, account)
    await writeFile(handedOver, password, { mode: 0o600, flag: 'wx' })
    if (account) chownSync(handedOver, account.uid, account.gid)
    const access = ['-U', superuserName, '--pwfile', handedOver, '--auth=scram-sha-256']
    // The built-in provider came with 17; before it the C library's C.UTF-8 sorts the same, by code point.
    const language =
      binaries.major >= 17
        ? ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
        : ['-E', 'UTF8', '--locale=C.UTF-8']
    const rest = ['--no-instructions', '--data-checksums', ...(fsync ? [] : ['--no-sync'])]
    const { code, output } = await runAs(account, binaries.initdb, ['-D', draft, ...access, ...language, ...rest])
    if (code !== 0) throw new Refused(refuse('engine.init-failed', { data, reason: output }))
  } finally {
    await rm(handedOver, { force: true })
  }
  await appendFile(join(draft, 'postgresql.conf'), "\ninclude = '../postgres.conf'\n")
  await writeFile(passwordFile(data), `${password}\n`, { mode: 0o600 })
  await rename(draft, join(data, 'postgres'))
}

/**
 * Makes the database cluster in `data`/postgres unless it is there: complete or not at all, scram with a random password.
 * Refuses `engine.init-failed`, and `engine.other-version` when the cluster was made by another major version.
 */
export async function readyCluster(binaries: Binaries, account: Account | undefined, data: string, fsync: boolean) {
  const cluster = join(data, 'postgres')
  if (!existsSync(cluster)) await initialise(binaries, account, data, fsync)
  const made = Number((await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim())
  if (made !== binaries.major) throw new Refused(refuse('engine.other-version', { data, made, here: binaries.major }))
  return cluster
}

/** Where the engine listens: a private folder's socket, or (Windows) a port of this machine only. */
export type Listening = Readonly<{ socket: string; port: number } | { socket: null; port: number }>

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/**
 * Writes the settings of this start. They stand outside the cluster, in a file the engine's account may read and not write;
 * what an office sets with ALTER SYSTEM wins over them. Statements are kept out of the log: they hold personal data.
 */
export async function writeSettings(data: string, listening: Listening, fsync: boolean): Promise<void> {
  const settings: Record<string, string> = {
    listen_addresses: quoted(listening.socket === null ? '127.0.0.1' : ''),
    port: String(listening.port),
    ...(listening.socket === null ? {} : { unix_socket_directories: quoted(listening.socket) }),
    unix_socket_permissions: '0700',
    max_connections: '100',
    shared_buffers: '128MB',
    jit: 'off',
    timezone: quoted('UTC'),
    log_timezone: quoted('UTC'),
    idle_in_transaction_session_timeout: quoted('30s'),
    logging_collector: 'on',
    log_directory: quoted('log'),
    log_filename: quoted('postgres-%a.log'),
    log_rotation_age: quoted('1d'),
    log_rotation_size: '0',
    log_truncate_on_rotation: 'on',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(fsync ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`)
  const file = join(data, 'postgres.conf')
  await writeFile(file, lines.join(''))
  await chmod(file, 0o644)
}
