import { afterAll, describe, expect, test } from 'vitest'
import { aHouse } from '../test/as.ts'

const town = await aHouse()
afterAll(() => town.close())

const ask = async (text: string) => (await town.above.query(text)).rows
const ours = `('mingcha', 'auth', 'jobs')`

/** Every right that anybody but the owner has on a table, a column or a sequence, as the catalogue keeps it; grantee '' is everybody. */
const rights = `(
  select c.relnamespace::regnamespace::text as schema, c.relname as name, c.relkind as kind, c.relispartition as part, a.privilege_type as right,
    case a.grantee when 0 then '' else a.grantee::regrole::text end as role
  from pg_class c, aclexplode(c.relacl) a where a.grantee <> c.relowner
  union all
  select c.relnamespace::regnamespace::text, c.relname, c.relkind, c.relispartition, a.privilege_type,
    case a.grantee when 0 then '' else a.grantee::regrole::text end
  from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a where a.grantee <> c.relowner
)`

describe('tables', () => {
  test('have row security and a policy; the list of migrations, which has neither, is open to nobody', async () => {
    const bare = await ask(`select c.relname as name from pg_class c
      where c.relnamespace = 'mingcha'::regnamespace and c.relkind in ('r', 'p')
        and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`)
    expect(bare).toEqual([{ name: 'migration' }])
    expect(await ask(`select * from ${rights} as held where name = 'migration'`)).toEqual([])
    expect(
      (await ask(`select from pg_class where relnamespace = 'mingcha'::regnamespace and relkind = 'r'`)).length,
    ).toBeGreaterThan(40)
  })

  test('are each written by one hand, that of the room whose name they bear', async () => {
    const written = await ask(
      `
      select c.relname as name, array_agg(distinct held.role) filter (where held.role is not null) as writers
      from pg_class c left join ${rights} as held on held.name = c.relname and held.schema = 'mingcha' and held.right <> 'SELECT'
      where c.relnamespace = 'mingcha'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration' group by 1`.replace(
        'as rights on',
        'as r on',
      ),
    )
    const wrong = written.filter(({ name, writers }) => {
      const hand = `mingcha_hand_${name.slice(0, name.indexOf('_'))}`
      return JSON.stringify(writers) !== JSON.stringify([hand])
    })
    expect(wrong).toEqual([])
  })

  test('are open only row by row: a hand to its own room’s, an eye by a wall on an indexed column', async () => {
    const policies = await ask(
      `select tablename as table, policyname as name, roles::text[] as roles, cmd, qual, with_check from pg_policies where schemaname = 'mingcha'`,
    )
    const hands = policies.filter(({ cmd }) => cmd !== 'SELECT')
    for (const { table, roles } of hands) expect(roles).toEqual([`mingcha_hand_${table.slice(0, table.indexOf('_'))}`])
    const eyes = policies.filter(({ cmd }) => cmd === 'SELECT')
    for (const { table, roles, qual } of eyes) {
      expect([table, roles.length, roles[0].startsWith('mingcha_eye_')]).toEqual([table, 1, true])
      expect([table, /current_setting\('m\.(authority|inspections|bodies|person)'/.test(qual)]).toEqual([table, true])
    }
  })

  test('of the ledger are only added to: of a record the leaf number alone may be set, and neither record nor leaf removed', async () => {
    const may = await ask(`
      select r.rolname as role, c.relname as table, a.attname as column
      from pg_roles r, pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where r.rolname like 'mingcha\\_%' and r.rolname <> 'mingcha_owner' and c.relname in ('ledger_record', 'ledger_leaf', 'ledger_node', 'ledger_checkpoint', 'ledger_signer')
        and (has_column_privilege(r.oid, c.oid, a.attnum, 'update') or has_table_privilege(r.oid, c.oid, 'delete, truncate'))`)
    expect(may).toEqual([{ role: 'mingcha_hand_ledger', table: 'ledger_record', column: 'leaf' }])
  })

  test('are owned by a role that nobody can become', async () => {
    const owners = await ask(
      `select distinct relowner::regrole::text as owner from pg_class where relnamespace = 'mingcha'::regnamespace`,
    )
    expect(owners).toEqual([{ owner: 'mingcha_owner' }])
    const become =
      await ask(`select m.member::regrole::text as who from pg_auth_members m join pg_roles r on r.oid = m.member
      where m.roleid = 'mingcha_owner'::regrole and not r.rolsuper`)
    expect(become).toEqual([])
  })
})

describe('eyes', () => {
  test('may only select, and only in our own schema', async () => {
    const more = await ask(`select * from ${rights} as held where (role = '' or role like 'mingcha\\_eye\\_%')
      and schema in ${ours} and (role = '' or "right" <> 'SELECT' or schema <> 'mingcha')`)
    expect(more).toEqual([])
  })

  test('and hands have no right on sequences, materialised views, partitions and foreign tables', async () => {
    const more = await ask(
      `select * from ${rights} as held where role like 'mingcha\\_%' and schema = 'mingcha' and (kind in ('S', 'm', 'f') or part)`,
    )
    expect(more).toEqual([])
    const hidden = await ask(
      `select relname from pg_class where relnamespace = 'mingcha'::regnamespace and relkind in ('m', 'f')`,
    )
    expect(hidden).toEqual([])
  })

  test('may call no function of ours, and make nothing anywhere', async () => {
    const called = await ask(`select p.oid::regprocedure::text as function, r.rolname as role from pg_proc p, pg_roles r
      where p.pronamespace::regnamespace::text in ${ours} and r.rolname like 'mingcha\\_eye\\_%'
        and has_schema_privilege(r.rolname, p.pronamespace, 'usage') and has_function_privilege(r.rolname, p.oid, 'execute')
        and p.prorettype <> 'trigger'::regtype`)
    expect(called).toEqual([])
    const made = await ask(`select n.nspname, r.rolname from pg_namespace n, pg_roles r
      where (r.rolname like 'mingcha\\_eye\\_%' or r.rolname like 'mingcha\\_hand\\_%' or r.rolname = 'mingcha')
        and has_schema_privilege(r.rolname, n.oid, 'create')`)
    expect(made).toEqual([])
  })
})

describe('views', () => {
  test('look with the eyes of who asks', async () => {
    const own = await ask(`select relname from pg_class where relnamespace = 'mingcha'::regnamespace and relkind = 'v'
      and not coalesce('security_invoker=true' = any (reloptions) or 'security_invoker=on' = any (reloptions), false)`)
    expect(own).toEqual([])
  })
})

describe('functions', () => {
  test('that lend their owner’s rights are these, each with a search path of its own, and none for everybody', async () => {
    const lending = await ask(`select p.oid::regprocedure::text as function, p.proowner::regrole::text as owner,
        coalesce((select string_agg(case a.grantee when 0 then 'everybody' else a.grantee::regrole::text end, ' ' order by a.grantee::regrole::text)
          from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee <> p.proowner), '') as to,
        coalesce(array_to_string(p.proconfig, ' ') like 'search_path=%', false) as path
      from pg_proc p where p.prosecdef and p.pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
      order by 1`)
    expect(lending.filter(({ path }) => !path)).toEqual([])
    const hands = ['ledger', ...town.house.rooms.map(({ name }) => name)].map((room) => `mingcha_hand_${room}`)
    expect(Object.fromEntries(lending.map(({ function: name, owner, to }) => [name, `${owner} for ${to}`]))).toEqual({
      'enter(uuid,text,integer)': 'mingcha_owner for mingcha',
      'enter_by_session(text,text,integer)': 'mingcha_owner for mingcha',
      'session(text,date)': 'mingcha_owner for mingcha',
      'holdings(uuid)': 'mingcha_owner for mingcha_hand_identity',
      'own_holdings(uuid)': 'mingcha_owner for mingcha_hand_teams',
      'keep_apart(uuid,text,date,date)': 'mingcha_owner for mingcha_hand_identity mingcha_hand_teams',
      'draw_number(uuid,text,integer)': `mingcha_owner for ${[...new Set(hands)].sort().join(' ')}`,
      'note_ruling(jsonb)': `mingcha_owner for ${['commons', 'documents', 'evaluation', 'feedback', 'findings', 'oversight', 'planning', 'preparation', 'publication', 'rectification', 'reports', 'teams', 'transfers'].map((room) => `mingcha_hand_${room}`).join(' ')}`,
      'wants_ruling()': 'mingcha_owner for ',
      'erase_record(uuid)': 'mingcha_owner for mingcha_hand_ledger',
      'bring_people(jsonb)': 'mingcha_owner for mingcha_hand_teams',
      'destroy_key(uuid)': 'mingcha_owner for mingcha_hand_documents',
      'destroy_tip_key(uuid)': 'mingcha_owner for mingcha_hand_tips',
      'jobs.enqueue(text,uuid)': 'mingcha_jobs for mingcha_hand_ledger',
      'open_files(uuid,uuid)': 'mingcha_owner for mingcha_hand_feedback',
      'show_library_files(uuid,boolean)': 'mingcha_owner for mingcha_hand_knowledge',
      'show_report_files(uuid,boolean)': 'mingcha_owner for mingcha_hand_reports',
      'keep_excerpts()': 'mingcha_owner for ',
      'gather_about(uuid)': 'mingcha_owner for ',
      'gather_by_lead()': 'mingcha_owner for ',
      'gather_by_matter()': 'mingcha_owner for ',
      'gather_by_parting()': 'mingcha_owner for ',
      'gather_by_tip()': 'mingcha_owner for ',
      'forget_excerpts()': 'mingcha_owner for ',
      'note_unread()': 'mingcha_owner for mingcha_hand_search',
      'stir_homes(uuid[])': 'mingcha_owner for ',
      'stir_by_bodies()': 'mingcha_owner for ',
      'stir_by_organisations()': 'mingcha_owner for ',
      'stir_tips(integer,bigint)': 'mingcha_owner for ',
      'outside.count_sheet(text,text)': 'mingcha_owner for mingcha_public',
      'outside.log_tile(integer,bigint)': 'mingcha_owner for mingcha_public',
      'outside.publication(text)': 'mingcha_owner for mingcha_public',
      'outside.published()': 'mingcha_owner for mingcha_public',
      'outside.pages()': 'mingcha_owner for mingcha_public',
      'outside.put_tip(jsonb)': 'mingcha_owner for mingcha_public',
      'outside.put_more(text,jsonb)': 'mingcha_owner for mingcha_public',
      'outside.answers(text)': 'mingcha_owner for mingcha_public',
    })
  })

  test('that set a setting, and so could widen a scope, are called by the owner alone', async () => {
    const may = await ask(`select rolname from pg_roles where not rolsuper and rolname like 'mingcha%'
      and has_function_privilege(rolname, 'pg_catalog.set_config(text, text, boolean)', 'execute')`)
    expect(may).toEqual([{ rolname: 'mingcha_owner' }])
  })
})

describe('roles', () => {
  test('of ours cannot do what administrators can, inherit nothing, and only logins log in', async () => {
    const strong = await ask(`select rolname from pg_roles where rolname like 'mingcha%'
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit)`)
    expect(strong).toEqual([])
    const logins = await ask(`select rolname from pg_roles where rolname like 'mingcha%' and rolcanlogin order by 1`)
    expect(logins.map(({ rolname }) => rolname)).toEqual(['mingcha', 'mingcha_auth', 'mingcha_jobs', 'mingcha_public'])
  })

  test('eyes and hands are worn by the one login of the product, and wear nothing themselves', async () => {
    const worn =
      await ask(`select distinct m.member::regrole::text as by from pg_auth_members m join pg_roles r on r.oid = m.member
      where not r.rolsuper and m.roleid::regrole::text ~ '^mingcha'`)
    expect(worn).toEqual([{ by: 'mingcha' }])
  })
})
