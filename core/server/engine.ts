import { existsSync, realpathSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { Refused, refuse } from '../pure/refusal.ts'
import { engineAccount } from './engine/account.ts'
import { engineBinaries } from './engine/binaries.ts'
import { type Listening, readyCluster, superuserName, superuserPassword, writeSettings } from './engine/cluster.ts'
import { takeSeat } from './engine/lock.ts'
import { dataPlace, leaveSocketPlace, mustReach, socketPlace } from './engine/place.ts'
import {
  adoptPostmaster,
  type Postmaster,
  runningPostmaster,
  startPostmaster,
  stopPostmaster,
} from './engine/postmaster.ts'
import { watchServer } from './engine/watch.ts'

/** How to reach one database as one login; what `pg` takes. `host` is a socket's folder, except on Windows. */
export type Connection = Readonly<{ host: string; port: number; user: string; password: string; database: string }>

/** A running PostgreSQL of ours. */
export type Engine = Readonly<{
  /** The connection of any login to any database (default `mingcha`). */
  url(user: string, password?: string, database?: string): Connection
  /** PostgreSQL's own administrator, in its database `postgres`. */
  superuser: Connection
  /** Stops PostgreSQL and gives up the seat. Again and again does no harm. */
  stop(): Promise<void>
  /** Whether the server was found running, left over by a Mingcha that was killed. */
  adopted: boolean
  /** PostgreSQL's version, such as `18.4`. */
  version: string
}>

/**
 * `data`: the data directory. `log` hears lines of progress. `fsync: false` is for tests: a power cut loses everything.
 */
export type EngineOptions = Readonly<{ data: string; log?: (line: string) => void; fsync?: boolean }>

/** Where the data lies when nobody says: MINGCHA_DATA, or /var/lib/mingcha/data under root, or `.mingcha/data` in the clone. */
export const defaultData = (environment: NodeJS.ProcessEnv = process.env): string =>
  environment.MINGCHA_DATA ||
  (process.getuid?.() === 0 ? '/var/lib/mingcha/data' : resolve(import.meta.dirname, '../../.mingcha/data'))

const freePort = () =>
  new Promise<number>((resolvePort, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolvePort(typeof address === 'object' && address ? address.port : 0))
    })
  })

const described = (
  server: Postmaster,
  password: string,
  rest: Pick<Engine, 'stop' | 'adopted' | 'version'>,
): Engine => {
  const host = server.socket || '127.0.0.1'
  const url = (user: string, secret = '', database = 'mingcha') =>
    ({ host, port: server.port, user, password: secret, database }) as const
  return { ...rest, url, superuser: url(superuserName, password, 'postgres') }
}

async function startOrAdopt({ data, log = () => {}, fsync = true }: EngineOptions) {
  const account = engineAccount(join(data, 'postgres'))
  mustReach(account, data)
  const binaries = await engineBinaries(account, data)
  const cluster = join(data, 'postgres')
  if (!existsSync(cluster)) log('Making the database (once).')
  await readyCluster(binaries, account, data, fsync)
  const password = await superuserPassword(data)
  const left = await adoptPostmaster(cluster)
  const listening: Listening =
    left && process.platform === 'win32'
      ? { socket: null, port: left.port }
      : process.platform === 'win32'
        ? { socket: null, port: await freePort() }
        : { socket: socketPlace(data, account), port: 5432 }
  const start = () => startPostmaster(binaries, account, data, listening, log)
  if (left) return { binaries, cluster, server: left, adopted: true, password, start }
  await writeSettings(data, listening, fsync)
  return { binaries, cluster, server: await start(), adopted: false, password, start }
}

/**
 * Opens the PostgreSQL that Mingcha carries, on the given data directory: makes it the first time, adopts a server left
 * running by a Mingcha that was killed, starts one otherwise, and starts it again whenever it ends. One Mingcha per data directory.
 * Throws `Refused` with a code `engine.…`; its sentences stand in engine/texts.
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const data = dataPlace(options.data, process.getuid?.() === 0)
  const seat = await takeSeat(data)
  try {
    const { binaries, cluster, server, adopted, password, start } = await startOrAdopt({ ...options, data })
    const watch = watchServer(server, start, options.log ?? (() => {}))
    let stopping: Promise<void> | undefined
    const stop = () => {
      stopping ??= watch
        .stop()
        .then(() => stopPostmaster(cluster, watch.server().pid, binaries))
        .then(() => leaveSocketPlace(server.socket))
        .finally(() => seat.release())
      return stopping
    }
    return described(server, password, { stop, adopted, version: binaries.version })
  } catch (error) {
    seat.release()
    throw error
  }
}

/**
 * Joins the PostgreSQL of a Mingcha that is running now, without taking its seat; `stop` then does nothing.
 * Refuses `engine.not-running`. For commands beside the server, such as `user` or `doctor`.
 */
export async function joinEngine({ data }: Pick<EngineOptions, 'data'>): Promise<Engine> {
  const place = existsSync(data) ? realpathSync(data) : resolve(data)
  const cluster = join(place, 'postgres')
  const server = await runningPostmaster(cluster)
  if (!server) throw new Refused(refuse('engine.not-running', { data: place }))
  const { version } = await engineBinaries(engineAccount(cluster), place)
  return described(server, await superuserPassword(place), { stop: async () => {}, adopted: true, version })
}
