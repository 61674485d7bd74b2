import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCabinet } from '../../rooms/documents/fixture.ts'
import { aTeam, type TeamAtWork } from '../../rooms/findings/fixture.ts'
import type { Hat } from '../pure/hats.ts'
import { aHouse, passwords } from '../test/as.ts'
import type { Note, Orders, Try } from './crash.fixture.ts'
import type { Done } from './doorway.ts'
import { sealAll } from '../test/sealed.ts'

const kills = 10
const town = await aHouse()
const files = await aCabinet(town)
const home = mkdtempSync(join(tmpdir(), 'mingcha-crash-'))
const [notes, orderFile] = [join(home, 'notes'), join(home, 'orders')]
let at: TeamAtWork
let child: ChildProcess | undefined
afterAll(async () => {
  child?.kill('SIGKILL')
  await town.close()
  await files.leave()
  rmSync(home, { recursive: true })
})

const ask = async (text: string, values: unknown[] = []) => (await town.above.query(text, values)).rows
const noted = (): Note[] =>
  existsSync(notes)
    ? readFileSync(notes, 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Note)
    : []
const doneOf = (all: readonly Note[]) =>
  new Map(all.flatMap((note) => ('did' in note ? [[note.key, note.did] as [string, Done]] : [])))
const triesOf = (all: readonly Note[]): Try[] => all.flatMap((note) => ('tries' in note ? [note.tries] : []))
const again = ({ person, hat, command, input, key }: Try) => town.as(person, hat as Hat).does(command, input, key)

/** Starts the process, lets it do some more acts and, where `cuts`, cuts its connections meanwhile; then kills it without warning. */
async function killOne(cuts: boolean): Promise<void> {
  const before = doneOf(noted()).size
  child = spawn(process.execPath, [join(import.meta.dirname, 'crash.fixture.ts'), orderFile], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(home, 'compiled') },
  })
  const wanted = before + randomInt(20, 60)
  while (doneOf(noted()).size < wanted) {
    if (child.exitCode !== null) throw new Error(`it ended by itself: ${JSON.stringify(noted().at(-1))}`)
    await setTimeout(randomInt(1, 60))
    if (cuts)
      await ask(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'mingcha' and datname = current_database()
      and random() < 0.3`)
  }
  await setTimeout(randomInt(0, 15))
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Waits until PostgreSQL has noticed that the killed process is gone. */
async function settled(): Promise<void> {
  const busy = `select count(*)::int as n from pg_stat_activity where usename = 'mingcha' and datname = current_database()`
  while ((await ask(busy))[0].n > 0) await setTimeout(20)
}

beforeAll(async () => {
  at = await aTeam(town)
  const file = await files.upload(at.one, at.inspection)
  const [one, two, deputy, leader] = [at.one.person, at.two.person, at.deputy.person, at.leader.person]
  const database = { ...town.database, user: 'mingcha', password: passwords.mingcha }
  const orders: Orders = {
    database,
    notes,
    now: town.clock.now(),
    inspection: at.inspection,
    file,
    people: { one, two, deputy, leader },
  }
  writeFileSync(orderFile, JSON.stringify(orders))
})

describe(`a process killed ${kills} times in the middle of its work, and its connections cut at any moment`, () => {
  test('is killed', async () => {
    for (let kill = 0; kill < kills; kill++) await killOne(kill % 2 === 1)
    await settled()
    const all = noted()
    expect(all.filter((note) => 'fault' in note)).toEqual([])
    expect(doneOf(all).size).toBeGreaterThan(20 * kills)
    expect(all.filter((note) => 'cut' in note).length).toBeGreaterThan(0)
  }, 300_000)

  test('has kept every act it said was done, with its record, under its key', async () => {
    const told = [...doneOf(noted())].map(([key, { id, version, record }]) => ({ key, thing: id, version, record }))
    const kept = await ask(
      `select k.key, k.thing, k.version, r.id as record from ledger_key k join ledger_record r on r.id = k.record
      and r.about = k.thing and r.person = k.person where k.key = any ($1)`,
      [told.map(({ key }) => key)],
    )
    const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
    expect(kept.toSorted(byKey)).toEqual(told.toSorted(byKey))
  })

  test('has no version of a sheet without its record, and no record without its version', async () => {
    const odd = await ask(`select s.id, s.version, count(r.id)::int as records from findings_sheet s
      left join ledger_record r on r.about = s.id group by s.id having count(r.id) <> s.version`)
    expect(odd).toEqual([])
    expect(
      await ask(
        `select about from ledger_record where noun in ('sheet', 'evidence') and about not in (select id from findings_sheet)`,
      ),
    ).toEqual([])
    const [sums] = await ask(`select
      (select count(*) from ledger_record where kind = 'sheet.signed') - (select count(*) from findings_revision) as signatures,
      (select count(*) from ledger_record where kind in ('sheet.signed', 'sheet.checked', 'sheet.revised')) - (select count(*) from findings_verdict) as verdicts,
      (select count(*) from ledger_record where kind = 'evidence.added') - (select count(*) from findings_evidence) as evidence,
      (select count(*) from ledger_record where kind = 'sheet.drafted') - (select last from findings_counter) as numbers,
      (select sum(evidence_count) from findings_sheet) - (select count(*) from findings_evidence) as counted`)
    expect(sums).toEqual({ signatures: 0, verdicts: 0, evidence: 0, numbers: 0, counted: 0 })
  })

  test('has no key without its deed', async () => {
    expect(
      await ask(`select * from ledger_key k where noun is null or thing is null or version is null
      or not exists (select from ledger_record r where r.id = k.record)`),
    ).toEqual([])
    const twice = await ask(`select record from ledger_key group by record having count(*) > 1`)
    expect(twice).toEqual([])
  })

  test('did what it was doing when it was killed or not at all: the same key again does it once', async () => {
    const all = noted()
    const done = doneOf(all)
    const open = triesOf(all).filter(({ key }) => !done.has(key))
    expect(open.length).toBeGreaterThan(kills)
    const tally = { replayed: 0, anew: 0 }
    for (const one of open) {
      const first = await again(one)
      tally[first.replayed ? 'replayed' : 'anew']++
      expect(await again(one)).toEqual({ ...first, replayed: true })
      expect(await ask('select count(*)::int as n from ledger_record where about = $1', [first.id])).toEqual([
        { n: first.version },
      ])
    }
    expect(tally.anew).toBeGreaterThan(0)
    for (const one of triesOf(all)
      .filter(({ key }) => done.has(key))
      .slice(-100)) {
      expect(await again(one)).toEqual({ ...done.get(one.key), replayed: true })
    }
  })

  test('has sealed nothing twice and left nothing out', async () => {
    const sealedBefore = (await ask('select count(*)::int as n from ledger_leaf'))[0].n
    expect(sealedBefore).toBeGreaterThan(0)
    await sealAll(town.pool)
    const log = await ask(`select l.number, r.leaf, r.entry = l.entry as same, r.xid::text as xid, r.id
      from ledger_leaf l full join ledger_record r on r.leaf = l.number order by l.number`)
    expect(log.map(({ number }) => number)).toEqual(log.map((_, n) => n))
    expect(log.filter(({ number, leaf, same }) => number !== leaf || !same)).toEqual([])
    const ordered = await ask('select id from ledger_record order by xid, id')
    expect(log.map(({ id }) => id)).toEqual(ordered.map(({ id }) => id))
  })
})
