import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, realpathSync, rmdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Refused, refuse } from '../../pure/refusal.ts'
import { type Account, spawnAs } from './account.ts'

const socketPrefix = 'mingcha-'

const makeWithParents = (path: string, mode: number) => {
  if (existsSync(path)) return
  makeWithParents(dirname(path), mode)
  mkdirSync(path, { recursive: true })
  chmodSync(path, mode)
}

/** Passable is not readable: another account may walk through to its own folder and list nothing. */
const makePassable = (path: string) => {
  const { mode } = statSync(path)
  if (!(mode & 0o001)) chmodSync(path, (mode & 0o777) | 0o011)
}

const canReach = (account: Account, path: string) =>
  spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', path], { ...spawnAs(account), stdio: 'ignore' }).status === 0

/**
 * Makes the data directory, or takes an existing one, and gives its real path. Under root the folders we make and the
 * directory itself let the engine's account pass through; folders above that were there before are left as they are.
 * Refuses `engine.data-not-writable` and, where the engine's account cannot get there, `engine.unreachable-data`.
 */
export function dataPlace(data: string, asRoot: boolean): string {
  try {
    makeWithParents(resolve(data), asRoot ? 0o711 : 0o700)
    const place = realpathSync(resolve(data))
    if (asRoot) makePassable(place)
    return place
  } catch (error) {
    throw new Refused(refuse('engine.data-not-writable', { data: resolve(data), reason: (error as Error).message }))
  }
}

/** Refuses `engine.unreachable-data` if the engine's account cannot stand in `data`. */
export function mustReach(account: Account | undefined, data: string): void {
  if (account && !canReach(account, data))
    throw new Refused(refuse('engine.unreachable-data', { data, account: account.name }))
}

/** Makes a folder 0700 that belongs to the engine's account. */
export function ownFolder(path: string, account: Account | undefined): void {
  mkdirSync(path, { mode: 0o700 })
  chmodSync(path, 0o700)
  if (account) chownSync(path, account.uid, account.gid)
}

/**
 * The folder of the unix socket: short (a socket's path has 107 bytes), 0700, the account's own, the same for the same data.
 * Refuses `engine.socket-folder` when someone else has made a folder of that name.
 */
export function socketPlace(data: string, account: Account | undefined): string {
  const uid = account?.uid ?? process.getuid?.() ?? 0
  const home = account && existsSync('/run') ? '/run' : '/tmp'
  const place = join(home, `${socketPrefix}${createHash('sha256').update(`${uid}:${data}`).digest('hex').slice(0, 16)}`)
  try {
    ownFolder(place, account)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new Refused(refuse('engine.socket-folder', { place, reason: (error as Error).message }))
    const found = lstatSync(place)
    if (!found.isDirectory() || (found.uid !== uid && found.uid !== process.getuid?.()))
      throw new Refused(refuse('engine.socket-folder', { place, reason: `uid ${found.uid}` }))
    chmodSync(place, 0o700)
    if (account) chownSync(place, account.uid, account.gid)
  }
  return place
}

/** Takes the socket's folder away again, if it is ours and nothing is left in it. */
export function leaveSocketPlace(place: string): void {
  if (!basename(place).startsWith(socketPrefix)) return
  try {
    rmdirSync(place)
  } catch {
    // Something is in it, or it is gone: a folder left behind does no harm, the next start takes it over.
  }
}
