import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '../../core/pure/days.ts'
import type { Someone } from '../../core/test/as.ts'
import { sealAll } from '../../core/test/sealed.ts'
import { sourceFiles } from '../../core/test/sources.ts'
import { atTheBox, secretText, who } from './fixture.ts'
import { gather, sweepWaiting } from './gather.ts'
import { tipKey } from './office-key.ts'
import type { KeyPair } from './sealing/box.ts'
import { fromBase64 } from './sealing/bytes.ts'
import { keyOfTip, openAnswer, openWords, sealTip, sealWords } from './sealing/filing.ts'
import { handOn, openIdentity, shareOf } from './sealing/identity.ts'
import { bearerOf, newReceipt } from './sealing/receipt.ts'

let box: Awaited<ReturnType<typeof atTheBox>>
beforeAll(async () => {
  box = await atTheBox()
})
afterAll(() => box?.leave())

/** A day that no tip can have come on: everything that waits is of whole days before it. */
const later = '2999-01-01' as Day
const gathered = () => gather(box.town, later)
const asked = async (text: string, values: readonly unknown[] = []) =>
  (await box.town.above.query(text, [...values])).rows

describe('the login of the public page', () => {
  test('may call four functions, and nothing else of ours', async () => {
    const called =
      await asked(`select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname not in ('pg_catalog', 'information_schema') and has_schema_privilege('mingcha_public', n.oid, 'usage')
        and has_function_privilege('mingcha_public', p.oid, 'execute') order by 1`)
    expect(called.map(({ name }) => name)).toEqual([
      ...['outside.answers(text)', 'outside.pages()', 'outside.put_more(text,jsonb)', 'outside.put_tip(jsonb)'],
    ])
    const tables = await asked(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'p', 'v', 'm', 'S')
        and has_schema_privilege('mingcha_public', n.oid, 'usage')`)
    expect(tables).toEqual([])
    const worn = await asked(`select from pg_auth_members where member = 'mingcha_public'::regrole`)
    expect(worn).toEqual([])
  })

  test('reads no table, wears no role, makes nothing, and leaves no large object', async () => {
    const tries = [
      ...[
        'select * from mingcha.tips_waiting',
        'select * from mingcha.tips_tip',
        'select * from mingcha.ledger_record',
      ],
      ...['set role mingcha_hand_tips', 'set role mingcha_owner', 'set role mingcha', 'select mingcha.stir_tips(1, 1)'],
      ...[
        `select mingcha.enter('${box.town.office}', 'office', 64)`,
        'create table here (a int)',
        'create schema mine',
      ],
      ...['create temp table here (a int)', 'select lo_create(0)', `select lo_from_bytea(0, 'x')`],
      ...[`select pg_read_file('/etc/passwd')`, `copy (select 1) to program 'true'`, 'select * from pg_authid'],
      `select set_config('m.authority', 'x', false)`,
    ]
    const done: string[] = []
    for (const text of tries)
      await box.outside.query(text).then(
        () => done.push(text),
        () => undefined,
      )
    expect(done).toEqual([])
  })

  test('gives published pages and public keys without a receipt', async () => {
    const said = await box.call('pages')
    expect(said.pages).toEqual([
      {
        ...{ slug: box.slug, round: '首轮巡察', unit: '单位1', phone: '0552-6012345', hours: '工作日 8:30—17:30' },
        ...{ address: '', mailbox: '县委大院东门', from: '2026-03-02', until: '2099-12-31' },
      },
    ])
    expect(said.holders.map(({ key }: { key: string }) => key)).toEqual(box.recipients.holders.map(({ key }) => key))
    expect(Object.keys(said).sort()).toEqual(['holders', 'key', 'pages'])
    expect(await box.call('answers', 'A'.repeat(43))).toBeNull()
    expect(await box.call('put_more', 'A'.repeat(43), { words: 'A'.repeat(100), files: [] })).toBe(false)
  })

  test('puts nothing that is not of the form', async () => {
    const { filing } = await box.put('先放一件。')
    const tries = [
      ...[{}, { ...filing }, { ...filing, page: 'nosuch00' }, { ...filing, page: box.slug, words: '<script>' }],
      ...[
        { ...filing, page: box.slug, locator: 'short' },
        { ...filing, page: box.slug, files: [{ kind: 'exe' }] },
      ],
      { ...filing, page: box.slug, identity: { holders: ['a', 'b', 'c'], sealed: 'A'.repeat(120), shares: [] } },
    ]
    for (const one of tries) expect(await box.call('put_tip', one)).toBe('shape')
    // The same form sent twice is one tip.
    expect(await box.call('put_tip', { ...filing, page: box.slug })).toBe('known')
    await gathered()
  })
})

describe('a tip', () => {
  test('before its batch leaves no job, no record, no notice and no row that tells more than its day', async () => {
    const jobs = async () => (await asked('select count(*)::int as n from jobs._private_jobs'))[0].n
    const records = async () => (await asked('select count(*)::int as n from ledger_record'))[0].n
    const before = [await jobs(), await records()]
    for (const n of [1, 2, 3]) await box.put(`第 ${n} 件，${secretText}`)
    await box.office
      .does('closePage', { tipPage: (await box.office.asks('tipPages')).rows[0].id, version: 1 })
      .catch(() => undefined)
    await box.office.does('publishPage', {
      id: randomUUID(),
      inspection: box.inspection,
      fromDay: '2026-03-02',
      untilDay: '2099-12-31',
    })
    for (const n of [4, 5, 6]) await box.put(`第 ${n} 件，${secretText}`)
    const waiting = await asked('select xmin::text as mark, day::text as day from tips_waiting')
    // All six bear the mark of one transaction, though another act stood between them.
    expect(waiting).toHaveLength(6)
    expect(new Set(waiting.map(({ mark }) => mark)).size).toBe(1)
    expect(waiting.every(({ day }) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true)
    expect([await jobs(), await records()]).toEqual([before[0], before[1] + 2])
    expect(await box.leader.asks('desk')).not.toMatchObject({
      groups: expect.arrayContaining([{ key: 'tips.desk.tipsGiven' }]),
    })
  })

  test('is taken in with its whole day, shuffled: order of rows, marks, ids and the log tell no sequence', async () => {
    const put = (await asked('select box ->> $1 as hash from tips_waiting', ['hash'])).map(({ hash }) => hash)
    expect(await gathered()).toBe(6)
    await sweepWaiting(box.town.database)
    const rows = await asked(
      'select xmin::text as mark, hash, serial, received_on from tips_tip where hash = any ($1) order by ctid',
      [put],
    )
    expect(rows).toHaveLength(6)
    expect(new Set(rows.map(({ mark }) => mark)).size).toBe(1)
    expect(await asked('select from tips_waiting')).toEqual([])
    await sealAll(box.town.pool)
    const leaves = await asked(
      `select r.at, r.xid::text as xid, r.leaf, convert_from(r.bytes, 'UTF8')::jsonb -> 'facts' as facts from ledger_record r
        where kind = 'tip.received' and convert_from(r.bytes, 'UTF8')::jsonb -> 'facts' ->> 'hash' = any ($1) order by leaf`,
      [put],
    )
    expect(leaves).toHaveLength(6)
    expect([new Set(leaves.map(({ at }) => String(at))).size, new Set(leaves.map(({ xid }) => xid)).size]).toEqual([
      1, 1,
    ])
    expect(Object.keys(leaves[0].facts).sort()).toEqual(['day', 'hash'])
    // Timestamps anywhere in this room: of readings alone, which are acts of the office.
    const finer = await asked(`select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'mingcha' and table_name like 'tips\\_%' and data_type like 'time%'`)
    expect(finer).toEqual([{ name: 'tips_reading.opened_until' }])
  })

  test('leaves no line in the log of the database and no file, and a backup of the day has it in another order than it came', async () => {
    const settings = (await asked(`select rolconfig from pg_roles where rolname = 'mingcha_public'`))[0].rolconfig
    for (const quiet of ['log_min_messages=panic', 'log_min_error_statement=panic', 'log_statement=none'])
      expect(settings).toContain(quiet)
    const written = sourceFiles(resolve(import.meta.dirname, '../..'))
      .filter((path) => /^(rooms\/tips|apps\/public)\//.test(path) && !/\.(test|fixture)\.|fixture/.test(path))
      .filter((path) =>
        /writeFile|appendFile|createWriteStream|mkdir|console\./.test(
          readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8'),
        ),
      )
    expect(written).toEqual([])
    await gathered()
    const client = await box.outside.connect()
    // Chance with a known beginning: what is shuffled in this session is shuffled the same way each time.
    await client.query('select setseed(0.42)')
    const came: string[] = []
    for (let n = 0; n < 8; n++) {
      const filing = await sealTip(
        { against: 'unit', text: `第 ${n} 件`, files: [] },
        null,
        newReceipt(),
        box.recipients,
      )
      await client.query('select outside.put_tip($1)', [JSON.stringify({ ...filing, page: box.slug, proven: false })])
      came.push(filing.hash)
    }
    client.release()
    const { rows } = await box.town.above.query(`select box ->> 'hash' as hash from tips_waiting`)
    const lies = rows.map(({ hash }) => hash)
    expect([...lies].sort()).toEqual([...came].sort())
    expect(lies).not.toEqual(came)
    expect(lies).not.toEqual([...came].reverse())
    expect(await gathered()).toBe(8)
  })

  test('says nothing in the tables that anybody could read without the office’s key', async () => {
    const tables = await asked(
      `select c.relname as name from pg_class c where c.relnamespace = 'mingcha'::regnamespace and c.relkind = 'r'`,
    )
    const held: string[] = []
    for (const { name } of tables)
      for (const word of [secretText, who.name, who.phone, '周小'])
        if (
          (await asked(`select from mingcha.${name} t where t::text like '%' || $1 || '%' limit 1`, [word])).length > 0
        )
          held.push(`${name}: ${word}`)
    expect(held).toEqual([])
  })

  test('is opened by the office with a purpose, answered through its receipt, and proved by its hash', async () => {
    const { receipt, filing } = await box.put(`${secretText}。`)
    const bearer = await bearerOf(receipt)
    expect(await box.call('answers', bearer.locator)).toMatchObject({
      state: 'waiting',
      hash: filing.hash,
      record: null,
    })
    const more = await sealWords(fromBase64(filing.key), { against: 'unit', text: '补充：合作社在胡集村。', files: [] })
    expect(await box.call('put_more', bearer.locator, { words: more.words, files: more.files })).toBe(true)
    await gathered()
    const { id } = (await asked('select id from tips_tip where hash = $1', [filing.hash]))[0]
    const sheet = async () => box.office.asks('tipSheet', { tip: id })
    expect((await sheet()).openUntil).toBeNull()
    const opened = await box.office.does('openTip', { id: randomUUID(), tip: id, purpose: '分办' })
    expect(opened.id).toBe(id)
    const office = (await tipKey(box.town.pool, box.keyring)) as KeyPair
    const [key] = await asked('select public, sealed from tips_key where tip = $1', [id])
    const own = await keyOfTip(office, key.public, key.sealed)
    const messages = await asked('select sealed, kind from tips_message where tip = $1 order by kind', [id])
    const texts = await Promise.all(messages.map(async ({ sealed }) => (await openWords(own, sealed)).text))
    expect(texts).toEqual([`${secretText}。`, '补充：合作社在胡集村。'])
    await box.office.does('answerTip', { id: randomUUID(), tip: id, version: 1, kind: 'accepted', text: '已受理。' })
    const { answers, record, state } = await box.call('answers', bearer.locator)
    expect(state).toBe('received')
    expect(await openAnswer(bearer.pair, answers[0].sealed)).toBe('已受理。')
    expect(Buffer.from(record.bytes, 'base64').toString()).toContain(filing.hash)
  })
})

describe('who sees a tip', () => {
  const version = async (tip: string) => (await box.office.asks('tipSheet', { tip })).tip.version
  const triaged = async (tip: string, more: object) =>
    box.office.does('triageTip', { tip, version: await version(tip), reason: '属于受理范围', against: 'unit', ...more })
  const idOf = async (hash: string): Promise<string> =>
    (await asked('select id from tips_tip where hash = $1', [hash]))[0].id

  test('the team one that was given to it; never one about itself, though somebody should want to give it', async () => {
    const [about, against] = [await box.put('关于单位。'), await box.put('组长收了烟。', { against: 'team' })]
    await gathered()
    const [mine, theirs] = [await idOf(about.filing.hash), await idOf(against.filing.hash)]
    const seen = async () => (await box.leader.asks('tips')).rows.map(({ id }: { id: string }) => id)
    expect(await seen()).toEqual([])
    await triaged(mine, { way: 'inScope' })
    await triaged(theirs, { way: 'inScope', against: 'team' })
    expect(await seen()).toEqual([mine])
    await box.town.refused(box.leader.asks('tipSheet', { tip: theirs }), 'doorway.not-found')
    await expect(asked('update tips_tip set with_team = true where id = $1', [theirs])).rejects.toThrow(/check/)
    // Nor does the team's timeline tell of it.
    const told = await asked(`select kind from ledger_record where about = $1 and 'leader' = any (audience)`, [theirs])
    expect(told).toEqual([])
    await box.town.refused(box.clerk.asks('tips'), 'doorway.not-yours')
  })

  test('not the organisation it is about, nor one above or below it', async () => {
    const { filing } = await box.put('请转主管部门。')
    await gathered()
    const tip = await idOf(filing.hash)
    const passing = { id: randomUUID(), kind: 'department', toBody: box.body, toName: '被反映单位' }
    await box.town.refused(triaged(tip, { way: 'referred', passing }), 'tips.to-the-accused')
    await triaged(tip, { way: 'referred', passing: { ...passing, toBody: null, toName: '县住建局', report: true } })
    const { referrals } = await box.office.asks('tipSheet', { tip })
    // T25: three months from the day it was passed on.
    expect(referrals).toMatchObject([{ toName: '县住建局', reportBy: '2026-06-02' }])
  })

  test('of what is about a team nobody appointed to it, whatever hat he wears besides (S2-19)', async () => {
    const person = await box.town.someone('office', { name: '兼职同事' })
    const colleague = box.town.as(person, 'office')
    const days = { fromDay: '2026-03-02', untilDay: '2026-12-31' }
    const rest = { role: 'member', origin: 'office', skill: 'general', basis: '' }
    const seat = { round: box.at.round, team: box.at.team, ...days, ...rest }
    await box.office.does('appoint', { id: randomUUID(), person, ...seat })
    const { filing } = await box.put('组里有人收了烟。', { against: 'team' })
    await gathered()
    const theirs = await idOf(filing.hash)
    const listed = async (by: Someone) =>
      (await by.asks('tips', { size: 200 })).rows.map(({ id }: { id: string }) => id)
    expect(await listed(box.office)).toContain(theirs)
    expect(await listed(colleague)).not.toContain(theirs)
    await box.town.refused(colleague.asks('tipSheet', { tip: theirs }), 'doorway.not-found')
    const purpose = { id: randomUUID(), tip: theirs, purpose: '了解情况' }
    await box.town.refused(colleague.does('openTip', purpose), 'doorway.not-found')
    await triaged(theirs, { way: 'inScope', against: 'team' })
    expect(await listed(colleague)).not.toContain(theirs)
    // Nor who comes to the team afterwards, nor whom a proposal that is adopted seats there.
    const later = await box.town.someone('office', { name: '后来入组的同事' })
    expect(await listed(box.town.as(later, 'office'))).toContain(theirs)
    await box.office.does('appoint', { id: randomUUID(), person: later, ...seat })
    expect(await listed(box.town.as(later, 'office'))).not.toContain(theirs)
    const proposed = await box.town.someone('office', { name: '按方案入组的同事' })
    expect(await listed(box.town.as(proposed, 'office'))).toContain(theirs)
    const { round, team } = seat
    const held = 'select person, team, role from teams_appointment where round = $1 and ended_at is null'
    const sitting = await asked(held, [round])
    const question = { people: [{ id: proposed, skills: ['general'] }], teams: [{ id: team }], leads: [] }
    const [proposal, seats] = [randomUUID(), [...sitting, { person: proposed, team, role: 'member' }]]
    await asked(
      `insert into teams_proposal (id, authority, round, state, demands, question, seats, asked_by, asked_at)
       values ($1, $2, $3, 'found', '{}', $4, $5, $6, now())`,
      [proposal, box.town.authority, round, JSON.stringify(question), JSON.stringify(seats), box.town.office],
    )
    await box.office.does('adoptProposal', { round, proposal, version: 1, basis: '组建方案' })
    expect(await listed(box.town.as(proposed, 'office'))).not.toContain(theirs)
  })

  test('of what is about one of the office the others, and he does not learn that there is one', async () => {
    const person = await box.town.someone('office', { name: '被反映的同事' })
    const colleague = box.town.as(person, 'office')
    const { filing } = await box.put('巡察办有人打听消息。')
    await gathered()
    const tip = await idOf(filing.hash)
    const count = async () => (await colleague.asks('tips')).count as number
    const before = await count()
    await triaged(tip, { way: 'inScope', aboutPersons: [person] })
    expect(await count()).toBe(before - 1)
    await box.town.refused(colleague.asks('tipSheet', { tip }), 'doorway.not-found')
    const desk = await colleague.asks('desk', {})
    expect(JSON.stringify(desk)).not.toContain(tip)
  })

  test('not the person it is about', async () => {
    const { filing } = await box.put('纪委的人。')
    await gathered()
    const tip = await idOf(filing.hash)
    const { person, by } = box.holders[1] as (typeof box.holders)[number]
    const passing = { id: randomUUID(), kind: 'discipline', toName: '县纪委' }
    await triaged(tip, { way: 'referred', aboutPersons: [person], passing })
    const opening = by.does('openTip', { id: randomUUID(), tip, purpose: '看看' })
    await box.town.refused(opening, 'doorway.not-found')
  })
})

describe('an identity', () => {
  test('is not for one of the office to give himself, nor for two of the office to hold', async () => {
    const [me, friend] = [await box.town.someone('office'), await box.town.someone('office')]
    const by = box.town.as(me, 'office')
    const name = (person: string, seat: number) => by.does('nameHolder', { id: randomUUID(), person, seat })
    const before = (await by.asks('tipHolders')).holders
    for (const seat of [1, 2, 3]) await box.town.refused(name(me, seat), 'tips.holder-yourself')
    for (const seat of [2, 3]) await box.town.refused(name(friend, seat), 'tips.holder-two-of-office')
    expect((await by.asks('tipHolders')).holders).toEqual(before)
    expect((await box.call('pages')).holders).toHaveLength(3)
  })

  test('opens with two holders in their browsers, each step on record; with the whole server it does not open', async () => {
    const { filing } = await box.put('实名反映。', { identity: who })
    await gathered()
    const { id: tip, tell_by: tellBy } = (
      await asked('select id, tell_by::text from tips_tip where hash = $1', [filing.hash])
    )[0]
    // T21 runs from the day it came: fifteen working days.
    expect(tellBy > new Date().toISOString().slice(0, 10)).toBe(true)
    const [one, two, three] = box.holders as unknown as [
      (typeof box.holders)[0],
      (typeof box.holders)[0],
      (typeof box.holders)[0],
    ]
    const rows = await asked('select share, key from tips_share where tip = $1', [tip])
    expect(rows).toHaveLength(3)
    // The whole server: the office's key from its ring, the tip's key, and every sealed or closed thing in the database.
    const office = (await tipKey(box.town.pool, box.keyring)) as KeyPair
    const own = await keyOfTip(office, filing.key, filing.keySealed)
    for (const pair of [office, own])
      for (const row of rows) await expect(shareOf(pair, row.share, row.key)).rejects.toThrow()
    const asking = randomUUID()
    await one.by.does('askOpening', { id: asking, tip, purpose: '当面核实' })
    await box.town.refused(
      one.by.does('grantOpening', { opening: asking, version: 1, share: 'A'.repeat(120) }),
      'tips.not-alone',
    )
    const held = (await two.by.asks('myHolding')).openings[0]
    const share = await handOn(await shareOf(two.pair, held.mine, held.key), fromBase64(held.askerKey), held.key)
    await two.by.does('grantOpening', { opening: asking, version: 1, share })
    await box.town.refused(three.by.does('noteOpening', { opening: asking, version: 2 }), 'tips.not-asker')
    expect((await three.by.asks('myHolding')).openings[0]).toMatchObject({ share: '', sealed: '' })
    await one.by.does('noteOpening', { opening: asking, version: 2 })
    const mine = (await one.by.asks('myHolding')).openings[0]
    const shares = [
      await shareOf(one.pair, mine.mine, mine.key),
      await shareOf(one.pair, mine.share, mine.key),
    ] as const
    expect(await openIdentity(mine.sealed, ...shares, mine.key)).toEqual(who)
    const kinds = await asked('select kind from ledger_record where about = $1 order by kind', [asking])
    expect(kinds.map(({ kind }) => kind)).toEqual(['opening.asked', 'opening.granted', 'opening.opened'])
  })
})
