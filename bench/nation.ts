import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { canonical } from '../core/pure/canonical.ts'
import type { Clock } from '../core/server/clock.ts'
import type { House } from '../core/server/house.ts'
import { hashPassword } from '../rooms/identity/passwords.ts'
import { keepCoverage } from '../rooms/planning/cover.ts'
import { recountIfNew } from '../rooms/statistics/counting/recount.ts'

type Say = (line: string) => void

/** How large: villages, findings handed over, findings rectified, users; records follow, eight to a finding. */
export type Measures = Readonly<{ villages: number; findings: number; done: number; users: number }>

/** The nation of document 004: 39.00 万 problems in 14.3 万 villages, 26.2 万 rectified. */
export const whole: Measures = { villages: 143_000, findings: 390_000, done: 262_000, users: 20_000 }

/** Fewer villages are one round, which is under way: nothing of it was handed over. */
const fewest = 3_700

/** A share of the nation, 0 < share ≤ 1, in the same proportions. */
export const shareOf = (share: number): Measures => ({
  villages: Math.max(fewest, Math.round(whole.villages * share)),
  findings: Math.round(whole.findings * share),
  done: Math.round(whole.done * share),
  users: Math.round(whole.users * share),
})

/** Rounds of 3,600 villages, the last tenth of them under way; seven of ten sheets of the others are adopted. */
function sheetsFor({ villages, findings }: Measures): number {
  const rounds = Math.floor((villages + 3_599) / 3_600)
  const closed = Math.min(1, ((rounds - Math.max(1, Math.floor(rounds / 10))) * 3_600) / villages)
  return Math.ceil((findings / (closed * 0.7)) * 1.03) + 200
}

const words: Readonly<Record<string, string>> = {
  Places: '单位',
  Rounds: '轮次',
  Teams: '巡察组、人员、被巡察单位',
  Sheets: '工作底稿',
  Opinions: '反馈意见和问题',
  Rectification: '整改任务',
  Steps: '签字、核查、销号',
  People: '用户和账号',
  Records: '操作记录',
  Every: '扩展覆盖和任期规划',
  'The villages': '省、市、县、乡',
}

export type Filled = Readonly<
  Record<'organisations' | 'sheets' | 'items' | 'tasks' | 'closed' | 'records' | 'users', number>
>

type Ground = Readonly<{ house: House; pool: pg.Pool; clock: Clock }>

type Given = Readonly<{
  admin: pg.ClientConfig
  authority: string
  seed: number
  measures: Measures
  password: string
  say: Say
}>

/**
 * Fills a house that was just set up with an invented nation: the same seed gives the same ids and texts. As administrator, past every wall; records are
 * written in the form of acts and wait for the sealer. Nothing is counted yet.
 */
export async function fillRows({ house }: Ground, given: Given): Promise<void> {
  const { admin, authority, seed, measures, password, say } = given
  const settings = {
    authority,
    seed,
    villages: measures.villages,
    sheets: sheetsFor(measures),
    findings: measures.findings,
    done: measures.done,
    users: measures.users,
    password: await hashPassword(password),
  }
  const fill = sectionsOf(await sourceOf('fill.sql', seed)).filter(({ text }) => !/^-- (Tasks|A record)/m.test(text))
  await within(admin, { ...settings, stream: 'cases' }, async (client) => {
    await hear(client, house)
    for (const section of [...fill, ...sectionsOf(await sourceOf('nation.sql', seed))]) await run(client, section, say)
  })
  await within(admin, { ...settings, stream: 'land' }, async (client) => {
    for (const section of sectionsOf(await sourceOf('coverage.sql', seed))) await run(client, section, say)
  })
}

/** Fills a house so and counts everything through. Takes about three minutes a tenth of the whole. */
export async function fillNation(ground: Ground, given: Given): Promise<Filled> {
  const { admin, say } = given
  await fillRows(ground, given)
  const client = new pg.Client(admin)
  await client.connect()
  try {
    say('统计信息 Statistics of the tables')
    await client.query('vacuum analyze')
    say('逐项清点 Counting everything through')
    await recountIfNew(ground)
    await keepCoverage(ground)
    await client.query('vacuum analyze')
    return (await client.query(held)).rows[0] as Filled
  } finally {
    await client.end()
  }
}

const held = `select (select count(*) from mingcha.registry_organisation)::int as organisations, (select count(*) from mingcha.findings_sheet)::int as sheets,
  (select count(*) from mingcha.feedback_item)::int as items, (select count(*) from mingcha.rectification_task)::int as tasks,
  (select count(*) from mingcha.rectification_task where state = 'closed')::int as closed, (select count(*) from mingcha.ledger_record)::int as records,
  (select count(*) from mingcha.identity_account)::int as users`

/** A script with its chance drawn from the seed: ids too, which the database otherwise makes of true chance. */
const sourceOf = async (name: string, seed: number): Promise<string> =>
  (await readFile(join(import.meta.dirname, name), 'utf8'))
    .replaceAll('gen_random_uuid()', 'pg_temp.drawn_id()')
    .replace('setseed(0.5)', `setseed(${((seed % 1_000_003) / 1_000_003).toFixed(9)})`)

type Section = Readonly<{ name: string; text: string }>

/** The parts of a script, each beginning with its comment. */
const sectionsOf = (text: string): Section[] =>
  text.split(/\n\n(?=-- )/).map((part) => ({ name: /^-- ([^:,.]+)/.exec(part)?.[1] ?? '', text: part }))

async function run(client: pg.Client, { name, text }: Section, say: Say): Promise<void> {
  const started = performance.now()
  await client.query(text)
  const found = Object.entries(words).find(([word]) => name.startsWith(word))
  say(`${found?.[1] ?? '准备'} ${name}  ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/** Who hears of each kind of record, as the contracts say, for the records that are filled in. */
async function hear(client: pg.Client, house: House): Promise<void> {
  await client.query('create temp table hearing (kind text primary key, audience text[] not null, heard text not null)')
  for (const { kind, audience } of house.records.values()) {
    const sorted = [...audience].sort()
    await client.query('insert into hearing values ($1, $2, $3)', [kind, sorted, canonical(sorted)])
  }
}

async function within<T>(
  admin: pg.ClientConfig,
  settings: Readonly<Record<string, string | number>>,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    for (const [name, value] of Object.entries(settings))
      await client.query('select set_config($1, $2, false)', [`b.${name}`, String(value)])
    await client.query(`set timezone = 'Asia/Shanghai'; set search_path = mingcha; set max_parallel_workers_per_gather = 0;
      create temp sequence draws;
      create function pg_temp.drawn_id() returns uuid language sql volatile as $$
        select overlay(overlay(md5(current_setting('b.seed') || current_setting('b.stream') || nextval('pg_temp.draws'))
          placing '4' from 13) placing '8' from 17)::uuid $$`)
    return await work(client)
  } finally {
    await client.end()
  }
}
