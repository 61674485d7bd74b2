import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rooms } from '../../rooms/order.ts'
import { passwords } from '../test/as.ts'
import { type Engine, openEngine } from './engine.ts'
import { migrate } from './migrate.ts'

const root = resolve(import.meta.dirname, '../..')

/** A cluster of its own, where nobody has made any role yet: what an office's database administrator gives us. */
let home: string
let engine: Engine
let above: pg.Client
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'mingcha-migrate-'))
  engine = await openEngine({ data: home, fsync: false })
  above = new pg.Client(engine.superuser)
  await above.connect()
  await above.query("create role chief login createrole password 'chief'")
  await above.query('create database given owner chief')
})
afterAll(async () => {
  await above.end()
  await engine.stop()
  await rm(home, { recursive: true })
})

const asChief = () => migrate(engine.url('chief', 'chief', 'given'), root, rooms, passwords)
const refused = (code: string) => ({ refusal: { refused: code } })

test('a login that may only make roles is refused in words', async () => {
  await expect(asChief()).rejects.toMatchObject(refused('migrate.rights'))
})

test('a login that cannot close set_config to everybody is refused before there is a table; once a superuser has, it may', async () => {
  const owner = new pg.Client({ ...engine.superuser, database: 'given' })
  await owner.connect()
  const ours = await owner.query("select rolname from pg_roles where rolname like 'mingcha%'")
  for (const { rolname } of ours.rows) await owner.query(`drop owned by ${rolname}; drop role ${rolname}`)
  await owner.query("alter role chief set createrole_self_grant = 'set, inherit'")

  await expect(asChief()).rejects.toMatchObject(refused('migrate.settings-open'))
  expect(
    (await owner.query("select from pg_tables where schemaname = 'mingcha' and tablename <> 'migration'")).rowCount,
  ).toBe(0)

  const settings = 'function pg_catalog.set_config(text, text, boolean)'
  await owner.query(`revoke execute on ${settings} from public; grant execute on ${settings} to mingcha_owner`)
  const told: (readonly string[])[] = []
  const before = async (pending: readonly string[]) => void told.push(pending)
  const chief = engine.url('chief', 'chief', 'given')
  const first = await migrate(chief, root, rooms, passwords, { only: ['0001-ledger.sql'], before })
  expect([first, told]).toEqual([['0001-ledger.sql'], []])
  const rest = await migrate(chief, root, rooms, passwords, { before })
  expect(rest.length).toBeGreaterThan(10)
  // The moment for a backup: once, when there is something to lose, ahead of the first step.
  expect(told).toEqual([rest])
  await migrate(chief, root, rooms, passwords, { before })
  expect(told).toHaveLength(1)
  await owner.end()
})

test('a start beside others leaves walls alone that stand, whoever reads behind them; what was changed by hand is raised again', async () => {
  const owner = new pg.Client({ ...engine.superuser, database: 'given' })
  await owner.connect()
  const seen = async () =>
    (await owner.query("select oid from pg_policy where polrelid = 'mingcha.findings_sheet'::regclass order by oid"))
      .rows
  const before = await seen()
  await owner.query('begin; select from mingcha.findings_sheet limit 1')
  await asChief()
  await owner.query('commit')
  expect(await seen()).toEqual(before)

  await owner.query('alter policy see_member on mingcha.findings_sheet using (true)')
  await asChief()
  const after = await seen()
  expect(after).toHaveLength(before.length)
  expect(after).not.toEqual(before)
  await owner.query('grant delete on mingcha.findings_sheet to mingcha_eye_member')
  await asChief()
  const { rows } = await owner.query(
    "select has_table_privilege('mingcha_eye_member', 'mingcha.findings_sheet', 'delete') as may",
  )
  expect(rows[0].may).toBe(false)
  await owner.end()
})

test('a step takes away what walls of a house in use read; they stand again afterwards', async () => {
  const owner = new pg.Client({ ...engine.superuser, database: 'given', options: '-c search_path=mingcha' })
  await owner.connect()
  await owner.query(`
    alter table notices_climb drop column tip cascade, add column about_persons uuid[] not null default '{}';
    create policy see_once on notices_climb for select to mingcha_eye_office using (about_persons = '{}');
    delete from migration where name = '0242-climbs-of-tips.sql'`)
  expect(await asChief()).toEqual(['0242-climbs-of-tips.sql'])
  const { rows } = await owner.query("select policyname as name from pg_policies where tablename = 'notices_climb'")
  expect(rows.map(({ name }) => name)).toContain('see_office')
  expect(rows.map(({ name }) => name)).not.toContain('see_once')
  await owner.end()
})
