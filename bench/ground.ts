import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Day, dayOf, type Instant } from '../core/pure/days.ts'
import type { Hat } from '../core/pure/hats.ts'
import { movedClock } from '../core/server/clock.ts'
import { openPool } from '../core/server/db.ts'
import { type Engine, openEngine } from '../core/server/engine.ts'
import { migrateJobs } from '../core/server/jobs.ts'
import { logins, migrate, type Passwords } from '../core/server/migrate.ts'
import { openSetup, type Setting, setUp } from '../rooms/identity/setup.ts'
import { rooms } from '../rooms/order.ts'
import { house } from '../rooms/server.ts'

const root = join(import.meta.dirname, '..')
const passwords = Object.fromEntries(logins.map((login) => [login, login])) as Passwords

/** A PostgreSQL of our own, fsync on, outside the clone; `leave` stops it and takes everything away. */
export type Machine = Readonly<{ engine: Engine; home: string; leave(): Promise<void> }>

export async function aMachine(): Promise<Machine> {
  const home = await mkdtemp(join(tmpdir(), 'mingcha-bench-'))
  const engine = await openEngine({ data: home })
  const leave = async () => {
    await engine.stop()
    await rm(home, { recursive: true, force: true })
  }
  return { engine, home, leave }
}

/** What the figures were taken on. */
export const machineOf = (engine: Engine) => ({
  cpus: `${cpus().length} × ${cpus()[0]?.model ?? '?'}`,
  node: process.versions.node,
  postgres: engine.version,
})

/** A house with years of work in it. `owner` works as the owner of the tables, past every wall. */
export type Ground = Readonly<{
  rows: number
  house: typeof house
  pool: pg.Pool
  owner: pg.Pool
  /** As administrator, for arranging. */
  above: pg.Pool
  /** How the login of the product reaches it. */
  database: pg.ClientConfig
  clock: ReturnType<typeof movedClock>
  today: Day
  secret: string
  authority: string
  wears: Readonly<Record<'office' | 'discipline' | 'member' | 'leader', { person: string; hat: Hat }>>
  /** The inspections of the team that is measured. */
  inspections: readonly string[]
  close(): Promise<void>
}>

const now = '2026-11-20T02:00:00.000Z' as Instant

const usualVillages = (rows: number): number => Math.max(60, Math.round((rows * 143) / 390))

/** Makes and fills a database of `rows` sheets over `villages`, by default 143 to every 390 sheets. Takes minutes for 390,000. */
export async function aGround(
  { engine }: Machine,
  rows: number,
  say: (line: string) => void,
  villages = usualVillages(rows),
): Promise<Ground> {
  const name = villages === usualVillages(rows) ? `bench_${rows}` : `bench_${rows}_${villages}`
  const first = new pg.Client(engine.superuser)
  await first.connect()
  await first.query(`create database ${name}`).finally(() => first.end())
  const admin = { ...engine.superuser, database: name }
  await migrate(admin, root, rooms, passwords)
  await migrateJobs(engine.url('mingcha_jobs', passwords.mingcha_jobs, name))
  const database = engine.url('mingcha', passwords.mingcha, name)
  const pool = openPool(database, 25)
  const above = steady(new pg.Pool({ ...admin, max: 2 }))
  const owned = '-c timezone=UTC -c search_path=mingcha -c role=mingcha_owner -c random_page_cost=1.5'
  const owner = steady(new pg.Pool({ ...admin, max: 25, options: owned }))
  const clock = movedClock(now)
  const setting = { house, pool, clock, secret: 'a secret of the measurements alone' }
  const { authority, persons } = await founded(setting)
  const started = Date.now()
  const filled = await fill(admin, authority, rows, villages)
  say(`${rows} sheets filled in ${Math.round((Date.now() - started) / 1000)} s`)
  const wears = { office: { person: persons.office, hat: 'office' as const }, ...filled.wears }
  const close = async () => {
    await Promise.all([pool.end(), owner.end(), above.end()])
  }
  const today = dayOf(now)
  const { inspections } = filled
  return { ...setting, rows, owner, above, database, today, authority, wears, inspections, close }
}

/** The server is stopped while connections to it are still closing; that ends nothing. */
function steady(pool: pg.Pool): pg.Pool {
  const ignore = () => undefined
  return pool.on('error', ignore).on('connect', (client) => void client.on('error', ignore))
}

/** Sets the office up, as its first page does. */
async function founded(setting: Setting) {
  return setUp(setting, {
    token: (await openSetup(setting)) as string,
    name: '中共青江县委员会',
    level: 'county',
    office: { name: '林巡', title: '', username: 'linxun', password: 'lantern under the plum tree' },
    system_admin: { name: '孟系', title: '', username: 'mengxi' },
    security_admin: { name: '安权', title: '', username: 'anquan' },
    audit_admin: { name: '申计', title: '', username: 'shenji' },
  })
}

async function fill(above: pg.ClientConfig, authority: string, sheets: number, villages: number) {
  const client = new pg.Client(above)
  await client.connect()
  try {
    await client.query(`set b.authority = '${authority}'; set b.villages = ${villages}; set b.sheets = ${sheets}`)
    await client.query(await readFile(join(import.meta.dirname, 'fill.sql'), 'utf8'))
    const discipline = randomUUID()
    await client.query(
      `insert into identity_person (id, authority, name, initials) values ('${discipline}', '${authority}', '纪明', 'jm')`,
    )
    await client.query(
      `insert into identity_grant (id, authority, person, hat, from_day) values (gen_random_uuid(), '${authority}', '${discipline}', 'discipline', '2026-01-01')`,
    )
    await client.query('vacuum analyze')
    const { rows } = await client.query(`select t.leader, t.members[1] as member,
      (select array_agg(i.id) from inspection i where i.team = t.n) as inspections from team t join round r on r.n = t.round where r.live order by t.n limit 1`)
    const { leader, member, inspections } = rows[0] as { leader: string; member: string; inspections: string[] }
    const wears = {
      discipline: { person: discipline, hat: 'discipline' as const },
      leader: { person: leader, hat: 'leader' as const },
      member: { person: member, hat: 'member' as const },
    }
    return { wears, inspections }
  } finally {
    await client.end()
  }
}
