import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { todayOf } from '../../core/server/clock.ts'
import { aHouse, anEmptyHouse, officePassword, secret } from '../../core/test/as.ts'
import { administrators, type Hat } from '../../core/pure/hats.ts'
import { Refused } from '../../core/pure/refusal.ts'
import { changes } from './door.fixture.ts'
import { openSetup, SetUp, setUp } from './setup.ts'

const town = await aHouse('identity')
afterAll(() => town.close())

const system = town.as(town.system_admin, 'system_admin')
const security = town.as(town.security_admin, 'security_admin')
const office = town.as(town.office, 'office')
const today = () => todayOf(town.clock)
const newGrant = (person: string, hat: string, more: object = {}) => ({
  id: randomUUID(),
  person,
  hat,
  body: null,
  fromDay: today(),
  untilDay: null,
  ...more,
})
const codeOf = (error: unknown): string => {
  if (error instanceof Refused) return error.refusal.refused
  throw error
}

test('a person, an account, a hat: each on record, none with a name or a username in it', async () => {
  const person = await town.someone()
  const account = randomUUID()
  await changes(town, 'applyForAccount', { account, person, username: 'Chen.San' })
  await security.does('grantHat', newGrant(person, 'leading_group'))
  const { rows } = await town.above.query(
    "select kind, convert_from(bytes, 'utf8') as bytes from ledger_record where convert_from(bytes, 'utf8') like $1",
    [`%${person}%`],
  )
  expect(rows.map((row) => row.kind).sort()).toEqual([
    'account.opened',
    'accountChange.applied',
    'accountChange.approved',
    'grant.given',
    'person.added',
  ])
  expect(rows.map((row) => row.bytes).join()).not.toMatch(/某人|chen/i)
})

test('a username is taken whatever its case, and stays taken after the account is closed', async () => {
  const [one, other] = [await town.someone(), await town.someone()]
  const account = randomUUID()
  const open = (person: string, username: string) =>
    changes(town, 'applyForAccount', { account: randomUUID(), person, username })
  await changes(town, 'applyForAccount', { account, person: one, username: 'zhao.qi' })
  await town.refused(open(other, 'ZHAO.Qi'), 'identity.username-taken')
  await town.refused(open(one, 'zhao.qi.2'), 'identity.has-account')
  await changes(town, 'applyForClosure', { account, version: 1 })
  await town.refused(open(other, 'zhao.qi'), 'identity.username-taken')
  await open(one, 'zhao.qi.2')
})

test('two persons of one name are two persons', async () => {
  await town.someone('office', { name: '王伟' })
  await town.someone('office', { name: '王伟' })
  expect((await office.asks('persons', { search: '王伟' })).count).toBe(2)
  expect((await office.asks('persons', { search: 'ww' })).rows.map((row: { name: string }) => row.name)).toEqual([
    '王伟',
    '王伟',
  ])
  expect((await office.asks('persons', { search: '%' })).count).toBe(0)
})

test('a hat is worn from its first day to its last, and not an act longer once it is ended', async () => {
  const person = await town.someone()
  const its = town.as(person, 'superior')
  const id = randomUUID()
  await town.refused(its.asks('authority'), 'doorway.not-your-hat')
  await security.does('grantHat', { ...newGrant(person, 'superior'), id })
  expect(await its.asks('authority')).toMatchObject({ level: 'county' })
  await security.does('endGrant', { grant: id, version: 1 })
  await town.refused(its.asks('authority'), 'doorway.not-your-hat')
  await town.refused(security.does('endGrant', { grant: id, version: 2 }), 'identity.grant-over')

  await security.does('grantHat', newGrant(person, 'discipline', { fromDay: '2026-03-03', untilDay: '2026-03-04' }))
  const then = town.as(person, 'discipline')
  await town.refused(then.asks('authority'), 'doorway.not-your-hat')
  town.clock.moveTo('2026-03-02T16:00:00.000Z' as never)
  await then.asks('authority')
  town.clock.moveTo('2026-03-04T15:59:00.000Z' as never)
  await then.asks('authority')
  town.clock.moveTo('2026-03-04T16:00:00.000Z' as never)
  await town.refused(then.asks('authority'), 'doorway.not-your-hat')
  await security.does('grantHat', newGrant(person, 'discipline'))
  await then.asks('authority')
})

test('administrators exclude each other and every case hat, by rule and by the database itself', async () => {
  for (const admin of administrators) {
    const person = await town.someone(admin)
    for (const hat of ['office', ...administrators.filter((other) => other !== admin)]) {
      await town.refused(security.does('grantHat', newGrant(person, hat)), 'identity.administrators-exclude')
      const past = town.above.query(
        "insert into identity_grant (id, authority, person, hat, from_day) values (gen_random_uuid(), $1, $2, $3, '2026-03-02')",
        [town.authority, person, hat],
      )
      await expect(past).rejects.toMatchObject({ code: '23P01', constraint: 'identity_administrators_exclude' })
    }
  }
})

test('times that do not meet do not exclude', async () => {
  const person = await town.someone('office', { until: '2026-03-31' })
  await town.refused(
    security.does('grantHat', newGrant(person, 'audit_admin', { fromDay: '2026-03-31' })),
    'identity.administrators-exclude',
  )
  await security.does('grantHat', newGrant(person, 'audit_admin', { fromDay: '2026-04-01' }))
})

test('raced 200 times: an administrator’s hat and a case hat given at once leave one of them', async () => {
  const outcomes = new Set<string>()
  for (let n = 0; n < 200; n++) {
    const person = await town.someone()
    const first = n % administrators.length
    const [one, other] = [...administrators.slice(first), ...administrators.slice(0, first)]
    const hats = n % 2 ? [one, other] : [one, 'office']
    const done = await Promise.all(
      hats.map((hat) => security.does('grantHat', newGrant(person, hat as Hat)).then(() => 'given', codeOf)),
    )
    outcomes.add(done.toSorted().join())
  }
  expect([...outcomes]).toEqual(['given,identity.administrators-exclude'])
}, 120_000)

test('raced 200 times: a hat’s end and an act under it; after the end nothing is done', async () => {
  for (let n = 0; n < 200; n++) {
    const person = await town.someone('office')
    const { rows } = await town.above.query('select id from identity_grant where person = $1', [person])
    const acted = randomUUID()
    const [act] = await Promise.all([
      town
        .as(person, 'office')
        .does('addPerson', { id: acted, name: '甲', title: '', homeUnit: null })
        .then(() => 'done', codeOf),
      security.does('endGrant', { grant: rows[0].id, version: 1 }),
    ])
    expect(['done', 'doorway.not-your-hat']).toContain(act)
    const kept = await town.above.query('select from identity_person where id = $1', [acted])
    expect(kept.rowCount).toBe(act === 'done' ? 1 : 0)
    await town.refused(
      town.as(person, 'office').does('addPerson', { id: randomUUID(), name: '乙', title: '', homeUnit: null }),
      'doorway.not-your-hat',
    )
  }
}, 120_000)

test('raced 200 times: two administrators of a kind cannot end each other at once', async () => {
  const second = await town.someone('security_admin')
  const both = [town.security_admin, second]
  await town.above.query(
    "update identity_grant set ended_at = now() where hat = 'security_admin' and person <> all ($1)",
    [both],
  )
  const { rows } = await town.above.query(
    "select id, person from identity_grant where hat = 'security_admin' and person = any ($1)",
    [both],
  )
  for (let n = 0; n < 200; n++) {
    const done = await Promise.all(
      rows.map(({ id, person }) => {
        const by = both.find((other) => other !== person) as string
        return town
          .as(by, 'security_admin')
          .does('endGrant', { grant: id, version: 1 })
          .then(() => 'ended', codeOf)
      }),
    )
    expect(done.filter((one) => one === 'ended')).toHaveLength(1)
    await town.above.query('update identity_grant set ended_at = null, version = 1 where id = any ($1)', [
      rows.map(({ id }) => id),
    ])
  }
}, 120_000)

test('who still wears a hat is not set inactive; once inactive nothing can be worn', async () => {
  const person = await town.someone('office')
  const edit = (version: number, active: boolean) =>
    system.does('editPerson', { person, version, name: '钱多', title: '', homeUnit: null, active })
  await town.refused(edit(1, false), 'identity.still-has-hats')
  await town.above.query('update identity_person set active = false where id = $1', [person])
  await town.refused(town.as(person, 'office').asks('authority'), 'doorway.not-your-hat')
})

test('a stale form is told so', async () => {
  const person = await town.someone()
  const edit = (title: string) =>
    office.does('editPerson', { person, version: 1, name: '孙二', title, homeUnit: null, active: true })
  await edit('主任科员')
  await town.refused(edit('科长'), 'doorway.stale')
})

test('an inspected body sees its own people and nobody else; administrators’ lists are theirs', async () => {
  const [body, other] = [randomUUID(), randomUUID()]
  const principal = await town.someone('principal', { body })
  const add = (id: string, homeUnit: string) => office.does('addPerson', { id, name: '丙', title: '', homeUnit })
  const [own, stranger] = [randomUUID(), randomUUID()]
  await add(own, body)
  await add(stranger, other)
  const its = town.as(principal, 'principal')
  const seen = (await its.asks('persons')).rows.map((row: { id: string }) => row.id)
  expect(seen.toSorted()).toEqual([own, principal].toSorted())
  await town.refused(its.asks('person', { person: stranger }), 'doorway.not-found')
  await town.refused(its.asks('accounts'), 'doorway.not-yours')
  await town.refused(office.asks('accounts'), 'doorway.not-yours')
  await town.refused(office.does('grantHat', newGrant(own, 'office')), 'doorway.not-yours')
  await town.refused(
    security.does('applyForAccount', { id: randomUUID(), account: randomUUID(), person: own, username: 'bing' }),
    'doorway.not-yours',
  )
  expect((await security.asks('grants', { person: principal })).rows).toMatchObject([{ hat: 'principal', body }])
})

test('a scope wider than a list may be is refused, not slow', async () => {
  const person = await town.someone()
  for (let n = 0; n < 65; n++) await security.does('grantHat', newGrant(person, 'clerk', { body: randomUUID() }))
  await town.refused(town.as(person, 'clerk').asks('persons'), 'doorway.scope-too-wide')
})

test('the house is set up once, by the latest link', async () => {
  const setting = { house: town.house, pool: town.pool, clock: town.clock, secret }
  const someone = (username: string) => ({ name: '某', title: '', username })
  const input = SetUp.parse({
    token: 'x',
    name: '党委',
    level: 'city',
    office: { ...someone('o1'), password: officePassword },
    system_admin: someone('s1'),
    security_admin: someone('s2'),
    audit_admin: someone('s3'),
  })
  expect(await openSetup(setting)).toBeNull()
  await town.refused(setUp(setting, input), 'identity.already-set-up')

  const empty = await anEmptyHouse('identity')
  try {
    const first = await openSetup(empty.setting)
    const second = await openSetup(empty.setting)
    await town.refused(setUp(empty.setting, { ...input, token: String(first) }), 'identity.wrong-link')
    await town.refused(
      setUp(empty.setting, { ...input, token: String(second), audit_admin: someone('s1') }),
      'identity.username-taken',
    )
    await town.refused(
      setUp(empty.setting, { ...input, token: String(second), office: { ...input.office, password: 'short' } }),
      'identity.password-short',
    )
    expect((await empty.above.query('select from identity_person')).rowCount).toBe(0)
    const both = await Promise.all(
      [0, 1].map(() => setUp(empty.setting, { ...input, token: String(second) }).then(() => 'done', codeOf)),
    )
    expect(both.toSorted()).toEqual(['done', 'identity.already-set-up'])
    const kinds = (await empty.above.query('select kind, count(*) as n from ledger_record group by 1 order by 1')).rows
    expect(kinds).toEqual([
      { kind: 'account.opened', n: 4 },
      { kind: 'authority.opened', n: 1 },
      { kind: 'grant.given', n: 4 },
      { kind: 'person.added', n: 4 },
    ])
  } finally {
    await empty.close()
  }
})
