import { spawn } from 'node:child_process'
import { closeSync, constants, openSync, readdirSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { createConnection } from 'node:net'
import { basename, join } from 'node:path'
import { Refused, refuse } from '../../pure/refusal.ts'
import { type Account, runAs, spawnAs } from './account.ts'
import { isAlive, pause } from './alive.ts'
import type { Binaries } from './binaries.ts'
import type { Listening } from './cluster.ts'

/** What a cluster's postmaster.pid says: the server's process, where it listens, and how far it is. */
export type Postmaster = Readonly<{ pid: number; port: number; socket: string; status: string }>

const limits = { start: 15 * 60_000, stop: 60_000, poll: 25 }

/** Reads postmaster.pid; undefined when there is none or it is only half written. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const [pid, , , port, socket = '', , , status = ''] = lines.map((line) => line.trim())
    return Number(pid) > 0 ? { pid: Number(pid), port: Number(port), socket, status } : undefined
  } catch {
    return undefined
  }
}

async function commandOf(pid: number): Promise<string[]> {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  const { output } = await runAs(undefined, 'ps', ['-ww', '-o', 'command=', '-p', String(pid)])
  return output.split(/ (?=-D )|(?<= -D) /)
}

/** Whether the process is a PostgreSQL server of this very cluster. Windows cannot say; there a live process counts. */
async function isOurs(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false
  if (process.platform === 'win32') return true
  try {
    const command = await commandOf(pid)
    return basename(command[0] ?? '') === 'postgres' && command.includes(cluster)
  } catch {
    return false
  }
}

const answers = ({ socket, port }: Postmaster) =>
  new Promise<boolean>((resolve) => {
    const line = socket ? createConnection(join(socket, `.s.PGSQL.${port}`)) : createConnection(port, '127.0.0.1')
    const done = (answer: boolean) => {
      line.destroy()
      resolve(answer)
    }
    line.setTimeout(5_000, () => done(false))
    line.on('connect', () => done(true))
    line.on('error', () => done(false))
  })

/** The server of this cluster if it runs and takes connections; changes nothing. */
export async function runningPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const found = readPostmaster(cluster)
  return found?.status === 'ready' && (await isOurs(found.pid, cluster)) && (await answers(found)) ? found : undefined
}

/**
 * Finds the live server of this cluster, left over by a Mingcha that was killed, and waits while it is starting.
 * Undefined when there is none, when it is on its way out (then after its end), or when its socket is gone (then it is stopped).
 */
export async function adoptPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const deadline = Date.now() + limits.start
  for (;;) {
    const found = readPostmaster(cluster)
    if (!found || !(await isOurs(found.pid, cluster))) return undefined
    if (found.status === 'ready') {
      if (await answers(found)) return found
      await stopPostmaster(cluster, found.pid)
      return undefined
    }
    if (Date.now() > deadline)
      throw new Refused(refuse('engine.start-failed', { reason: `pid ${found.pid}: ${found.status}` }))
    await pause(limits.poll)
  }
}

/**
 * A stale postmaster.pid is PostgreSQL's to judge, by process number and shared memory. It errs where the number lives:
 * after a power cut it may be a stranger's of the same account, in a container a dead process nobody has fetched.
 * We know better (command line) and hold the seat, so we put our own number there, which PostgreSQL disregards as its
 * parent's; the judgement of the shared memory stays with it. The lock of the socket, in our own folder, just goes.
 */
async function disownDead(cluster: string, listening: Listening): Promise<void> {
  const stale = readPostmaster(cluster)
  if (process.platform === 'win32' || (stale && (await isOurs(stale.pid, cluster)))) return
  if (listening.socket) rmSync(join(listening.socket, `.s.PGSQL.${listening.port}.lock`), { force: true })
  if (!stale) return
  const path = join(cluster, 'postmaster.pid')
  const lines = readFileSync(path, 'utf8').split('\n')
  const file = openSync(path, constants.O_WRONLY | constants.O_TRUNC | constants.O_NOFOLLOW)
  writeSync(file, [process.pid, ...lines.slice(1)].join('\n'))
  closeSync(file)
}

const tail = (path: string) => readFileSync(path, 'utf8').trim().split('\n').slice(-5).join('\n')

function lastWords(data: string): string {
  const words = [tail(join(data, 'postgres-start.log'))]
  try {
    const folder = join(data, 'postgres', 'log')
    const logs = readdirSync(folder).map((name) => join(folder, name))
    const newest = logs.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]
    if (newest) words.push(tail(newest))
  } catch {
    // It died before it opened a log of its own.
  }
  return words.filter(Boolean).join('\n')
}

/** Starts the server detached, so that it outlives a kill of ours and finishes what it has acknowledged. */
async function launch(binaries: Binaries, account: Account | undefined, data: string): Promise<() => number | null> {
  const cluster = join(data, 'postgres')
  if (process.platform === 'win32') {
    const log = join(data, 'postgres-start.log')
    const { code } = await runAs(account, binaries.pgCtl, ['start', '-w', '-t', '900', '-D', cluster, '-l', log])
    return () => (code === 0 ? null : code)
  }
  const log = openSync(join(data, 'postgres-start.log'), 'w', 0o600)
  let ended: number | null = null
  const child = spawn(binaries.postgres, ['-D', cluster], {
    ...spawnAs(account),
    detached: true,
    stdio: ['ignore', log, log],
  })
  child.on('error', () => {
    ended = -1
  })
  child.on('exit', (code) => {
    ended = code ?? -1
  })
  child.unref()
  closeSync(log)
  return () => ended
}

/** Starts the server and waits until it takes connections (at most 15 minutes, for recovery after a crash). */
export async function startPostmaster(
  binaries: Binaries,
  account: Account | undefined,
  data: string,
  listening: Listening,
  log: (line: string) => void,
): Promise<Postmaster> {
  const cluster = join(data, 'postgres')
  await disownDead(cluster, listening)
  const ended = await launch(binaries, account, data)
  const begun = Date.now()
  for (let told = false; Date.now() - begun < limits.start; ) {
    const code = ended()
    if (code !== null) throw new Refused(refuse('engine.start-failed', { reason: lastWords(data) || `exit ${code}` }))
    const found = readPostmaster(cluster)
    if (found?.status === 'ready' && (await isOurs(found.pid, cluster))) return found
    if (!told && Date.now() - begun > 5_000) {
      told = true
      log('PostgreSQL is recovering what was written last; this can take some minutes.')
    }
    await pause(limits.poll)
  }
  throw new Refused(refuse('engine.start-failed', { reason: lastWords(data) }))
}

/** Stops the server at once but cleanly (PostgreSQL's "fast"). Refuses `engine.stop-failed` after a minute. */
export async function stopPostmaster(cluster: string, pid: number, binaries?: Binaries): Promise<void> {
  if (process.platform === 'win32' && binaries)
    await runAs(undefined, binaries.pgCtl, ['stop', '-w', '-m', 'fast', '-D', cluster])
  else if (isAlive(pid)) process.kill(pid, 'SIGINT')
  const deadline = Date.now() + limits.stop
  while (isAlive(pid)) {
    if (Date.now() > deadline) throw new Refused(refuse('engine.stop-failed', { pid }))
    await pause(limits.poll)
  }
}
