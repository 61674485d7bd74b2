import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCabinet } from '../../rooms/documents/fixture.ts'
import { aDraft, aTeam, type TeamAtWork } from '../../rooms/findings/fixture.ts'
import { aHouse, passwords, superuser, template } from '../test/as.ts'
import { type Day, dayOf } from '../pure/days.ts'
import { type Hat, hatNames } from '../pure/hats.ts'
import { sqlState, type Transaction } from './db.ts'
import { enter, eyeOf } from './enter.ts'

const town = await aHouse()
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

const schemas = `('mingcha', 'auth', 'jobs')`
const ask = async (text: string, values: unknown[] = []) => (await town.above.query(text, values)).rows
let at: TeamAtWork
let today: Day
let foreign: string
beforeAll(async () => {
  at = await aTeam(town)
  foreign = (await aTeam(town)).inspection
  await aDraft(at, files)
  today = dayOf(town.clock.now())
})

/** A bare connection as the login of the product, with PostgreSQL's simple protocol and nothing of ours between. */
async function bare<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    ...town.database,
    user: 'mingcha',
    password: passwords.mingcha,
    options: '-c search_path=mingcha',
  })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const opened = (person: string, hat: Hat) =>
  `begin; set local m.today = '${today}'; select mingcha.enter('${person}', '${hat}', 64); set local role ${eyeOf(hat)}`

/** The SQLSTATE a statement ends with inside the transaction that is open, or `done`; the transaction goes on. */
async function tried(client: pg.Client, text: string): Promise<string | null> {
  await client.query('savepoint before')
  try {
    await client.query(text)
    return 'done'
  } catch (error) {
    return sqlState(error)
  } finally {
    await client.query('rollback to before')
  }
}

const tables = async (): Promise<string[]> =>
  (
    await ask(`select c.oid::regclass::text as name from pg_class c where c.relkind in ('r', 'p') and relnamespace = any (array(
    select oid from pg_namespace where nspname in ${schemas})) order by 1`)
  ).map(({ name }) => name)

describe('an eye cannot widen its sight, even by statements of its own', () => {
  const attempts: readonly (readonly [string, (who: { office: string }) => string])[] = [
    ['a setting of the scope', () => `select set_config('m.inspections', '{${foreign}}', true)`],
    ['a setting of the role', () => `select set_config('role', 'mingcha_hand_findings', true)`],
    ['a setting through the catalogue', () => `update pg_settings set setting = 'off' where name = 'row_security'`],
    ['entering as another', ({ office }) => `select mingcha.enter('${office}', 'office', 64)`],
    ['somebody else’s session', () => `select mingcha.session('${'0'.repeat(64)}', '2026-03-02')`],
    ['what others hold', ({ office }) => `select mingcha.holdings('${office}')`],
    ['the queue', () => `select jobs.enqueue('sweep-uploads', '${foreign}')`],
    ['a view', () => 'create view mingcha.peep as select * from findings_sheet'],
    ['a function', () => `create function mingcha.peep() returns int language sql as 'select 1'`],
    ['a function for the session', () => `create function pg_temp.peep() returns int language sql as 'select 1'`],
    ['a temporary table', () => 'create temp table findings_sheet (id uuid)'],
    ['a temporary table by a question', () => 'select * into temp findings_sheet from mingcha.findings_sheet'],
    ['a temporary view', () => 'create temp view peep as select 1'],
    ['a schema', () => 'create schema peep'],
    ['a policy', () => 'create policy peep on findings_sheet using (true)'],
    ['row security', () => 'alter table findings_sheet disable row level security'],
    ['a role', () => 'grant mingcha_hand_findings to mingcha_eye_member'],
    ['a table behind the walls', () => 'select from ledger_key'],
    ['a table of no noun', () => 'select from findings_counter'],
    ['sessions', () => 'select from auth."session"'],
    ['the queue’s tables', () => 'select from jobs._private_jobs'],
    ['the list of migrations', () => 'select from mingcha.migration'],
    ['passwords of the cluster', () => 'select from pg_authid'],
    ['a file of the machine', () => `select pg_read_file('/etc/passwd')`],
    ['a table into a program', () => `copy findings_sheet to program 'cat'`],
  ]
  test.each(attempts)('%s: no', async (_, text) => {
    await bare(async (client) => {
      await client.query(opened(at.one.person, 'member'))
      expect(await tried(client, text({ office: town.office }))).toBe('42501')
    })
  })

  test('nor does taking row security off show more: the question fails', async () => {
    await bare(async (client) => {
      await client.query(`${opened(at.one.person, 'member')}; set local row_security = off`)
      expect(await tried(client, 'select from findings_sheet')).toBe('42501')
    })
  })

  test('nor does giving away what one has not: the rights stay as they are', async () => {
    const rights = () => ask(`select relacl::text as rights from pg_class where relname = 'findings_sheet'`)
    const before = await rights()
    await bare(async (client) => {
      await client.query(opened(at.one.person, 'member'))
      await client.query('grant select, update on findings_sheet to public; commit')
    })
    expect(await rights()).toEqual(before)
  })

  test('nor a statement inside a value', async () => {
    await bare(async (client) => {
      await client.query(opened(at.one.person, 'member'))
      expect(await tried(client, `select query_to_xml('set role mingcha_hand_findings', true, true, '')`)).not.toBe(
        'done',
      )
      expect(await tried(client, 'select from pg_temp.findings_sheet')).toBe('42P01')
    })
  })

  test('nor can anybody of ours make temporary tables where migrate has been', async () => {
    const config = await superuser()
    const admin = new pg.Client(config)
    await admin.connect()
    const mould = await template(admin, config, town.house.rooms).finally(() => admin.end())
    const may = `select rolname as role from pg_roles where rolname like 'mingcha%' and has_database_privilege(rolname, $1, 'temporary')`
    expect(await ask(may, [mould])).toEqual([])
  })

  test('whoever takes the eye off is the bare login, which reads and writes nothing', async () => {
    await bare(async (client) => {
      await client.query(`${opened(at.one.person, 'member')}; reset role`)
      expect((await client.query('select current_user as me')).rows).toEqual([{ me: 'mingcha' }])
      for (const table of await tables()) {
        for (const text of [`select from ${table}`, `delete from ${table}`])
          expect([table, await tried(client, text)]).toEqual([table, '42501'])
      }
      expect(await tried(client, `select set_config('m.inspections', '{}', true)`)).toBe('42501')
    })
  })

  test('no eye writes any table', async () => {
    const all = await tables()
    await bare(async (client) => {
      for (const hat of hatNames) {
        await client.query(`begin; set local role ${eyeOf(hat)}`)
        for (const table of all) {
          for (const text of [`insert into ${table} default values`, `delete from ${table}`, `truncate ${table}`]) {
            expect([hat, text, await tried(client, text)]).toEqual([hat, text, '42501'])
          }
        }
        await client.query('rollback')
      }
    })
  })
})

describe('what is said under a role', () => {
  const as = <T>(work: (tx: Transaction) => Promise<T>) =>
    enter(town.pool, { person: at.one.person, hat: 'member' }, 'read write', today, work)
  const eye = eyeOf('member')

  test.each(['select 1; reset role', 'select 1; select 2', 'select 1; commit'])(
    'carries no second statement: %s',
    async (text) => {
      await expect(as((tx) => tx.run(eye, text))).rejects.toMatchObject({ code: '42601' })
    },
  )

  test.each([
    'reset role',
    'set role mingcha_hand_findings',
    'set local role mingcha_eye_office',
    `set m.inspections = '{}'`,
    '/* a question */ set session authorization default',
    '-- a question\n set local role mingcha_eye_office',
    `do $$ begin execute 'set role mingcha_hand_findings'; end $$`,
    'prepare peep as select 1',
    'commit',
    'rollback',
    'begin',
    'discard all',
    'create temp table peep (id int)',
    'call peep()',
    'copy findings_sheet to stdout',
    'lock table findings_sheet',
    'table findings_sheet',
    '',
  ])('is a question or a change of rows, and nothing else: %s', async (text) => {
    const seen = await as(async (tx) => {
      await expect(tx.run(eye, text)).rejects.toThrow('neither a question nor a change of rows')
      const { rows } = await tx.run(eye, `select current_user as me, current_setting('m.inspections') as reach`)
      return rows
    })
    expect(seen).toEqual([{ me: eye, reach: `{${at.inspection}}` }])
  })

  test.each(['none', 'mingcha_eye_office; reset role', 'mingcha_eye_office --', 'postgres', ''])(
    'goes under a role of ours: %j',
    async (role) => {
      const seen = await as(async (tx) => {
        await expect(tx.run(role, 'select 1')).rejects.toThrow('no name of a role')
        return (await tx.run(eye, 'select current_user as me')).rows
      })
      expect(seen).toEqual([{ me: eye }])
    },
  )

  test.each(['select 1', '\n  WITH one as (select 1) select * from one', '(select 1) union (select 2)', 'values (1)'])(
    'may begin as SQL begins: %j',
    async (text) => {
      await expect(as((tx) => tx.run(eye, text))).resolves.toBeDefined()
    },
  )

  test('keeps its role: what two ask at once is each answered under its own', async () => {
    const me = `select current_user as me, pg_sleep(0.002)`
    const roles = Array.from({ length: 40 }, (_, n) =>
      n % 3 === 0 ? 'mingcha_hand_findings' : n % 3 === 1 ? eye : 'mingcha_hand_ledger',
    )
    const said = await as((tx) => Promise.all(roles.map((role) => tx.run(role, me))))
    expect(said.map(({ rows }) => rows[0].me)).toEqual(roles)
  })
})

describe('scope', () => {
  test('is not a list of more than 64: refused at the door', async () => {
    const clerk = await town.someone('clerk', { body: randomUUID() })
    const grant = () => ({
      id: randomUUID(),
      person: clerk,
      hat: 'clerk',
      body: randomUUID(),
      fromDay: '2026-03-02',
      untilDay: null,
    })
    const reach = () =>
      enter(town.pool, { person: clerk, hat: 'clerk' }, 'read only', today, async (_, { scope }) => scope.bodies.length)
    for (let n = 1; n < 64; n++) await town.as(town.security_admin, 'security_admin').does('grantHat', grant())
    expect(await reach()).toBe(64)
    await town.as(town.security_admin, 'security_admin').does('grantHat', grant())
    expect(await town.refused(reach(), 'doorway.scope-too-wide')).toEqual({ most: 64 })
  })

  test('that is missing, or was there a transaction ago, shows nothing and is no error', async () => {
    const seen = await ask(`select p.tablename as table, unnest(p.roles)::text as role from pg_policies p
      where schemaname = 'mingcha' and cmd = 'SELECT' group by 1, 2`)
    expect(seen.length).toBeGreaterThan(100)
    const count = async (client: pg.Client) => {
      const found: string[] = []
      for (const { table, role } of seen) {
        const { rows } = (
          (await client.query(
            `begin; set local role ${role}; select count(*)::int as n from ${table}; rollback`,
          )) as never as pg.QueryResult[]
        )[2] as pg.QueryResult
        if (rows[0].n > 0) found.push(`${role} sees ${rows[0].n} of ${table}`)
      }
      return found
    }
    await bare(async (client) => {
      expect(await count(client)).toEqual([])
      await client.query(`${opened(at.one.person, 'member')}; select from findings_sheet`)
      expect((await client.query('select from findings_sheet')).rowCount).toBe(1)
      await client.query('commit')
      expect((await client.query(`select current_setting('m.inspections') as left`)).rows).toEqual([{ left: '' }])
      expect(await count(client)).toEqual([])
    })
  })

  test('is of no person made up, and of no hat made up', async () => {
    const go = async (person: string, hat: string) =>
      enter(town.pool, { person, hat }, 'read only', today, async () => 'in')
    for (const person of [randomUUID(), `${at.one.person}'; reset role; --`])
      await town.refused(go(person, 'member'), 'doorway.not-your-hat')
    for (const hat of ['nobody', `member'; reset role; --`, '__proto__', 'toString'])
      await town.refused(go(at.one.person, hat), 'doorway.not-your-hat')
  })
})
