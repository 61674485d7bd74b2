import { spawn, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { Refused, refuse } from '../../pure/refusal.ts'

/** The operating system's account under which PostgreSQL runs, when it is not our own. */
export type Account = Readonly<{ uid: number; gid: number; name: string }>

const candidates = ['mingcha', 'postgres', 'nobody']

const lookUp = (name: string): Account | undefined => {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
    return status === 0 ? Number(stdout.trim()) : Number.NaN
  })
  const usable = [uid, gid].every((id) => id !== undefined && id > 0 && id < 2 ** 31)
  return usable ? { uid: uid as number, gid: gid as number, name } : undefined
}

/**
 * Whom PostgreSQL runs as: nobody special (undefined) unless we are root, which PostgreSQL forbids.
 * A cluster that exists keeps its owner; a new one gets the first of `mingcha`, `postgres`, `nobody`.
 * Refuses `engine.no-account` when this machine has none of them.
 */
export function engineAccount(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: String(owner.uid) }
  for (const name of candidates) {
    const account = lookUp(name)
    if (account) return account
  }
  throw new Refused(refuse('engine.no-account', { candidates }))
}

/** Nothing of ours but a PATH: a stray PGDATA, PGPORT or LC_ALL must not steer the engine. */
export const engineEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
  ...(process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot, TEMP: process.env.TEMP } : {}),
})

/** What `spawn` needs to start a process as `account`, at a place that account can stand in. */
export const spawnAs = (account: Account | undefined) => ({
  cwd: process.platform === 'win32' ? undefined : '/',
  env: engineEnvironment(),
  windowsHide: true,
  ...(account ? { uid: account.uid, gid: account.gid } : {}),
})

/** Runs a program of the engine to its end; gives its exit code (-1 if it could not be started) and all it said. */
export const runAs = (account: Account | undefined, program: string, args: readonly string[]) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const child = spawn(program, args, { ...spawnAs(account), stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const hear = (piece: Buffer) => {
      output = (output + piece.toString()).slice(-8_000)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', (error) => resolve({ code: -1, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? -1, output: output.trim() }))
  })
