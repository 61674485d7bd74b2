import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { type Clock, systemClock } from '../../core/server/clock.ts'
import { openPool } from '../../core/server/db.ts'
import { buildApp } from '../../core/server/http/app.ts'
import { accessIn } from '../../core/server/http/metrics.ts'
import { mountPages } from '../../core/server/http/pages.ts'
import { mountPrinting } from '../../core/server/http/printing.ts'
import { proxiesIn } from '../../core/server/http/request-id.ts'
import { migrateJobs, ownsJobs } from '../../core/server/jobs.ts'
import type { Keyring } from '../../core/server/keys.ts'
import { migrate } from '../../core/server/migrate.ts'
import { mountArchiving } from '../../rooms/documents/archiving.ts'
import { mountScans } from '../../rooms/documents/copies/http.ts'
import { mountDocuments, storeOf } from '../../rooms/documents/http.ts'
import { mountTemplates } from '../../rooms/documents/templates/http.ts'
import { mountTrials } from '../../rooms/documents/templates/trial.ts'
import { openBreached } from '../../rooms/identity/breached.ts'
import { countedFor, knocks, mountSignIn, whoIs } from '../../rooms/identity/http.ts'
import { openSetup } from '../../rooms/identity/setup.ts'
import { openSignIn } from '../../rooms/identity/sign-in.ts'
import { mountLog } from '../../rooms/ledger/http.ts'
import { notesOf } from '../../rooms/ledger/notes.ts'
import { type Out, waysIn } from '../../rooms/notices/ways/settings.ts'
import { rooms } from '../../rooms/order.ts'
import { mountSurveys } from '../../rooms/fieldwork/http.ts'
import { mountLate } from '../../rooms/fieldwork/late/http.ts'
import { mountPreparation } from '../../rooms/preparation/http.ts'
import { mountRegistry } from '../../rooms/registry/http.ts'
import { mountOutgoing } from '../../rooms/feedback/http.ts'
import { mountPublicationCheck } from '../../rooms/publication/http.ts'
import { mountTeams } from '../../rooms/teams/http.ts'
import { mountTakeover } from '../../rooms/takeover/http.ts'
import { mountRoundNotice } from '../../rooms/planning/http.ts'
import { mountPackages } from '../../rooms/statistics/http.ts'
import { mountTips } from '../../rooms/tips/http.ts'
import { ensureTipKey } from '../../rooms/tips/office-key.ts'
import { house } from '../../rooms/server.ts'
import { sentences } from '../../rooms/texts.ts'
import { buildWeb } from '../web/build.ts'
import { type Database, openDatabase } from './database.ts'
import { keyringOf, type Opening, ringOf, sourceOf } from './keyring.ts'
import { measuresOf } from './measures.ts'
import { mustBeWhole } from './restore.ts'
import { backUpBefore, type BackupPlan, backupPlan } from './schedule.ts'
import { secretsIn } from './secrets.ts'
import { mustBeUpgraded } from './upgrade.ts'
import { root, version } from './version.ts'
import { pressOf } from './press.ts'
import { scannerNamed, startWork } from './working.ts'

/** What a Mingcha stands on, migrated and open, before it listens. */
export type Ground = Readonly<{
  data: string
  database: Database
  pool: pg.Pool
  secret: string
  files: Readonly<{ root: string; keyring: Keyring }>
  backups: BackupPlan | null
  /** By which ways people are told that something waits. */
  out: Out
  leave(): Promise<void>
}>

export type GroundOptions = Opening &
  Readonly<{ data: string; databaseUrl?: string | undefined; say: (line: string) => void }>

/** Opens the data directory: engine or server, schema brought up to date, keys. Whoever opens it must `leave` it. */
export async function openGround({ data, databaseUrl, say, ...opening }: GroundOptions): Promise<Ground> {
  mustBeWhole(data)
  await mustBeUpgraded(data)
  const out = waysIn(process.env)
  // Before the engine, so that without a passphrase, or with a wrong one, nothing starts.
  const given = await sourceOf({ ...opening, data, environment: process.env })
  const opens = { given, data, environment: process.env, say }
  const opened = existsSync(ringOf(data)) ? await keyringOf({ ...opens, mayCreate: false }) : undefined
  const secrets = await secretsIn(data)
  const database = await openDatabase({ data, secrets, url: databaseUrl, log: say })
  try {
    const before = (pending: readonly string[]) => backUpBefore(pending, { data, admin: database.admin, say })
    const made = await migrate(database.admin, root, rooms, secrets.logins, { before })
    if (made.length > 0) say(`数据库结构已更新（${made.length} 步） The schema is up to date (${made.length} steps)`)
    await migrateJobs(database.as('mingcha_jobs'))
    const keyring = opened ?? (await keyringOf({ ...opens, mayCreate: !(await hasSecrets(database.admin)) }))
    const files = { root: join(data, 'files'), keyring }
    await mkdir(files.root, { recursive: true, mode: 0o700 })
    const pool = openPool(database.as('mingcha'))
    const leave = async () => {
      await pool.end()
      await database.stop()
    }
    const backups = backupPlan(process.env, { data, admin: database.admin })
    return { data, database, pool, secret: secrets.cookie, files, backups, out, leave }
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** Whether a key was ever wrapped: then a ring that is lost must come back from a backup, and no other be made in its place. */
async function hasSecrets(admin: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    return (await client.query('select from mingcha.documents_key limit 1')).rowCount === 1
  } finally {
    await client.end()
  }
}

export type People = readonly { person: string; name: string; hat: string }[]

export type ServeOptions = Readonly<{
  host: string
  port: number
  clock?: Clock
  log?: boolean
  /** Where the office is reached from outside (https://…), if that is not where we listen. */
  address?: string | undefined
  /** A larger list of breached passwords: a sorted file of SHA-1 hashes. */
  breached?: string | undefined
  /** Whom a visitor may become; the demo town only. */
  demo?: () => Promise<People>
  mount?: (app: FastifyInstance) => Promise<void>
  say: (line: string) => void
}>

export type Serving = Readonly<{ app: FastifyInstance; url: string; setupLink: string | null; stop(): Promise<void> }>

/** What is mounted of papers and the forms they are set in. */
const ofPapers = [mountPrinting, mountArchiving, mountScans, mountTemplates, mountTrials] as const

/** Builds the page if need be, mounts everything, runs sealer and background work, and listens. */
export async function serve(ground: Ground, options: ServeOptions): Promise<Serving> {
  const { pool, secret, files, database } = ground
  const clock = options.clock ?? systemClock
  const dist = await buildWeb(options.say)
  const setting = { house, pool, clock, secret, breached: await openBreached(options.breached) }
  const signIn = openSignIn(database.as('mingcha_auth'), secret)
  const reached = { ...setting, address: options.address }
  const doors = { house, pool, clock, whoIs: whoIs(reached), knocks: knocks(reached) }
  const notes = notesOf(doors, options.say)
  await ensureTipKey(pool, files.keyring)
  const served = { ...doors, notes }
  const documents = { ...served, ...files, scan: scannerNamed(options.say) }
  const store = storeOf(documents)
  const printer = { ...documents, store, ...pressOf(documents) }
  const jobsPool = openPool(database.as('mingcha_jobs'), 1)
  const app = await buildApp({
    ...served,
    countedFor: countedFor(reached),
    ready: () => ownsJobs(jobsPool),
    proxies: proxiesIn(process.env['MINGCHA_TRUSTED_PROXY']),
    metrics: { access: accessIn(process.env), gauges: () => measuresOf({ data: ground.data, pool, jobs: jobsPool }) },
    sentences,
    version,
    log: options.log ?? false,
    mount: async (instance) => {
      const { demo } = options
      mountSignIn(instance, {
        ...setting,
        signIn,
        address: options.address,
        ...(demo ? { demo: async () => [...(await demo())] } : {}),
      })
      await options.mount?.(instance)
      await mountDocuments(instance, documents, store)
      for (const mount of [mountRegistry, mountPreparation, mountSurveys, mountTeams]) await mount(instance, served)
      mountLog(instance, served)
      for (const mount of ofPapers) await mount(instance, printer)
      mountTakeover(instance, documents)
      for (const mount of [mountTips, mountLate, mountPackages, mountRoundNotice, mountOutgoing, mountPublicationCheck])
        await mount(instance, { ...served, keyring: files.keyring })
      await mountPages(instance, { dist })
    },
  })
  const working = await startWork(ground, { clock, store, say: options.say })
  const stop = async () => {
    await app.close()
    await notes.stop()
    await working.stop()
    await jobsPool.end()
    await signIn.close()
  }
  try {
    const link = options.demo ? null : await openSetup(setting)
    await app.listen({ host: options.host, port: options.port })
    const url = urlOf(options, app)
    return { app, url, setupLink: link ? `${url}/setup#${link}` : null, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function urlOf({ host, port }: Pick<ServeOptions, 'host' | 'port'>, app: FastifyInstance): string {
  const bound = app.server.address()
  const at = typeof bound === 'object' && bound ? bound.port : port
  return `http://${host.includes(':') ? `[${host}]` : host}:${at}`
}
