import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refused, refuse } from '../../pure/refusal.ts'
import { pause } from './alive.ts'

/** Held while a Mingcha serves a data directory. */
export type Lock = { release(): void }

const patience = { tries: 15, pause: 100 }
const sqliteBusy = 5

const holder = (data: string): { pid: number | null; start: string | null } => {
  try {
    const { pid, start } = JSON.parse(readFileSync(join(data, 'mingcha.pid'), 'utf8'))
    return { pid: Number(pid), start: String(start) }
  } catch {
    return { pid: null, start: null }
  }
}

function tryLock(path: string): DatabaseSync | undefined {
  const file = new DatabaseSync(path)
  try {
    file.exec('pragma busy_timeout = 0; begin exclusive')
    return file
  } catch (error) {
    file.close()
    if ((error as { errcode?: number }).errcode === sqliteBusy) return undefined
    throw error
  }
}

/**
 * Takes the one seat of a data directory. The lock is the kernel's, on `mingcha.lock`, through Node's own SQLite (Node has
 * no flock): it falls with its process, even by kill -9, and holds between containers whose process numbers mean nothing
 * to each other. `mingcha.pid` only says whose it is. Waits 1.5 s for a predecessor that is just leaving.
 * Refuses `engine.in-use` (pid and start of the other), `engine.no-lock` where the file system has no locks.
 * Nothing else in this process may open `mingcha.lock`: closing a second handle would drop the lock.
 */
export async function takeSeat(data: string): Promise<Lock> {
  const path = join(data, 'mingcha.lock')
  let file: DatabaseSync | undefined
  for (let tries = 0; !file; tries++) {
    try {
      file = tryLock(path)
    } catch (error) {
      throw new Refused(refuse('engine.no-lock', { data, reason: (error as Error).message }))
    }
    if (!file && tries === patience.tries) throw new Refused(refuse('engine.in-use', { data, ...holder(data) }))
    if (!file) await pause(patience.pause)
  }
  const seat = file
  const start = new Date(Date.now() - process.uptime() * 1000).toISOString()
  chmodSync(path, 0o600)
  writeFileSync(join(data, 'mingcha.pid'), JSON.stringify({ pid: process.pid, start }), { mode: 0o600 })
  return {
    release() {
      if (!seat.isOpen) return
      rmSync(join(data, 'mingcha.pid'), { force: true })
      seat.close()
    },
  }
}
