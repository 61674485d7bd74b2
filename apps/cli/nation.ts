import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type pg from 'pg'
import { systemClock } from '../../core/server/clock.ts'
import type { People } from '../server/start.ts'

const help = `./mingcha nation --data 空目录 DIR [--share 0.1] [--seed 1] [--seal]
用虚构的全国数据（31 省、14.3 万个村、39 万个问题、26.2 万个已整改、300 万条以上记录、2 万用户）填满一个空目录，用来试规模；之后以
./mingcha demo --data DIR 打开。--share 只填一部分；同一个 --seed 得到同样的数据；--seal 把记录封存完再结束（否则服务启动后在后台封存）。
Fills an empty place with an invented nation, to see how the product bears it; open it with ./mingcha demo --data DIR. --share fills
a part, the same --seed gives the same nation, --seal ends once all records are sealed (else the server seals them as it runs).
`

/** Fills an empty place with an invented nation and says what is in it; a place that holds something already is refused. */
export async function run(args: string[]): Promise<number> {
  const options = {
    data: { type: 'string' },
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    seal: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values } = parseArgs({ args, options })
  const [share, seed] = [Number(values.share), Number(values.seed)]
  const sane = share > 0 && share <= 1 && Number.isSafeInteger(seed) && seed >= 0
  if (values.help || values.data === undefined || !sane) {
    process.stdout.write(help)
    return values.help ? 0 : 2
  }
  const { data } = values
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  if (existsSync(join(data, 'secrets.json'))) {
    say(`${data} 里已有数据，请另选一个空目录 holds something already; name an empty place`)
    return 1
  }
  await mkdir(data, { recursive: true })
  const { openGround } = await import('../server/start.ts')
  // Invented people and cases: the key of their files may lie beside them.
  const ground = await openGround({ data, say, besideData: true })
  try {
    const told = await fill(ground, { share, seed, seal: values.seal ?? false, say })
    await writeFile(join(data, 'told.json'), JSON.stringify(told.people))
    process.stdout.write(`${JSON.stringify({ ...told.filled, seed, password: told.password })}\n`)
    say(`用 ./mingcha demo --data ${data} 打开 Open it with this command`)
    return 0
  } finally {
    await ground.leave()
  }
}

type Ground = Readonly<{ pool: pg.Pool; secret: string; database: { admin: pg.ClientConfig } }>
type How = Readonly<{ share: number; seed: number; seal: boolean; say: (line: string) => void }>

async function fill({ pool, secret, database: { admin } }: Ground, { share, seed, seal, say }: How) {
  const { house } = await import('../../rooms/server.ts')
  const { openSetup, setUp } = await import('../../rooms/identity/setup.ts')
  const { fillNation, shareOf } = await import('../../bench/nation.ts')
  const setting = { house, pool, clock: systemClock, secret }
  const password = randomBytes(12).toString('base64url')
  const token = (await openSetup(setting)) ?? ''
  const { authority, persons } = await setUp(setting, {
    token,
    name: '巡视工作领导小组（虚构）',
    level: 'province',
    office: { name: '林巡', title: '', username: 'linxun', password },
    system_admin: { name: '孟系', title: '', username: 'mengxi' },
    security_admin: { name: '安权', title: '', username: 'anquan' },
    audit_admin: { name: '申计', title: '', username: 'shenji' },
  })
  const filled = await fillNation(setting, { admin, authority, seed, measures: shareOf(share), password, say })
  if (seal) await sealAll(pool, filled.records, say)
  return { filled, password, people: [...founders(persons), ...(await peopleIn(admin))] }
}

const founders = (persons: Readonly<Record<string, string>>): People =>
  Object.entries({ office: '林巡', system_admin: '孟系', security_admin: '安权', audit_admin: '申计' }).map(
    ([hat, name]) => ({ person: persons[hat] as string, name, hat }),
  )

/** One or two under each hat, of teams that are at work now. */
async function peopleIn(admin: pg.ClientConfig): Promise<People> {
  const { default: postgres } = await import('pg')
  const client = new postgres.Client(admin)
  await client.connect()
  const { rows } = await client
    .query(`set search_path = mingcha; select person, name, hat from (
    select p.id as person, p.name, g.hat, row_number() over (partition by g.hat order by p.id) as n
      from identity_grant g join identity_person p on p.id = g.person where g.hat not in ('office', 'system_admin', 'security_admin', 'audit_admin')
    union all
    select s.person, s.name, s.role, row_number() over (partition by s.role order by s.person)
      from (select distinct person, name, role from teams_seat) s) named where n <= 2 order by hat, n`)
    .then((results) => (results as unknown as pg.QueryResult[])[1] as pg.QueryResult)
    .finally(() => client.end())
  return rows as unknown as People
}

async function sealAll(pool: pg.Pool, all: number, say: (line: string) => void): Promise<void> {
  const { seal } = await import('../../core/server/sealer.ts')
  let done = 0
  for (let n = await seal(pool); n > 0; n = await seal(pool)) {
    done += n
    if (done % 50_000 < n) say(`封存 Sealed ${done} / ${all}`)
  }
}
