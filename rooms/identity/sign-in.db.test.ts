import { randomUUID } from 'node:crypto'
import { getMigrations } from 'better-auth/db/migration'
import { afterAll, expect, test } from 'vitest'
import { aHouse, officePassword, passwords, secret } from '../../core/test/as.ts'
import { buildApp } from '../../core/server/http/app.ts'
import { codeOf } from './codes.ts'
import { aDoor, changes, type Held } from './door.fixture.ts'
import { mountSignIn, whoIs } from './http.ts'
import { openSignIn } from './sign-in.ts'

const town = await aHouse('identity')
const signIn = openSignIn({ ...town.database, user: 'mingcha_auth', password: passwords.mingcha_auth }, secret)
const setting = { house: town.house, pool: town.pool, clock: town.clock, secret }
const door = await aDoor(town)
const { app, send, enter } = door

afterAll(async () => {
  await door.close()
  await signIn.close()
  await town.close()
})

const recordsOf = async (kind: string) =>
  (
    await town.above.query(
      "select convert_from(bytes, 'utf8')::json as said from ledger_record where kind = $1 order by at",
      [kind],
    )
  ).rows.map((row) => row.said)
const knownAs = async (held: Held) => (await send('GET', '/api/auth/session', undefined, held)).json()

/** A person with an account that has a password. */
async function resident(username: string, password: string): Promise<string> {
  const person = await town.someone('leading_group')
  await door.givePassword(person, username, password)
  return person
}

const codeFor = (reset: string) => codeOf(secret, reset)

test('the office signs in with the password of the setting-up; the cookie is out of reach of scripts and other sites', async () => {
  const answer = await send('POST', '/api/auth/sign-in', { username: 'LinXun', password: officePassword })
  expect(answer.json()).toMatchObject({
    person: town.office,
    name: '林巡',
    hats: ['office'],
    authority: town.authority,
  })
  expect(answer.cookies[0]).toMatchObject({ name: 'mingcha', httpOnly: true, sameSite: 'Strict', path: '/' })
  const { rows } = await town.above.query('select "token" from auth."session"')
  expect(rows.map((row) => row.token)).not.toContain(answer.cookies[0]?.value)
  expect((await recordsOf('session.opened')).at(-1)).toMatchObject({
    person: town.office,
    facts: { session: answer.json().session },
  })
})

test('unknown name, wrong password, closed and invited account: the same answer to the letter', async () => {
  await resident('closed.one', 'a kettle on the stove')
  const { id, version } = (
    await town.above.query("select id, version from identity_account where username = 'closed.one'")
  ).rows[0]
  await changes(town, 'applyForClosure', { account: id, version })
  const tries = [
    ['nobody.here', 'a kettle on the stove'],
    ['../etc', 'a kettle on the stove'],
    ['linxun', 'a kettle on the stove'],
    ['closed.one', 'a kettle on the stove'],
    ['anquan', 'a kettle on the stove'],
  ]
  const answers = []
  for (const [username, password] of tries)
    answers.push(await send('POST', '/api/auth/sign-in', { username, password }))
  expect(new Set(answers.map((one) => `${one.statusCode} ${one.body} ${one.headers['set-cookie']}`)).size).toBe(1)
  expect(answers[0]?.json().code).toBe('identity.wrong-sign-in')
  expect(answers[0]?.statusCode).toBe(401)
  const reasons = (await recordsOf('session.refused')).map((said) => said.facts.reason)
  expect(reasons).toEqual(expect.arrayContaining(['unknown', 'password', 'closed', 'invited']))
})

test('the wait grows after five failures, holds for that address only, and ends', async () => {
  await resident('forgetful', 'a lamp in the window')
  const wrong = () =>
    send('POST', '/api/auth/sign-in', { username: 'forgetful', password: 'no' }, undefined, {
      remoteAddress: '10.0.0.7',
    })
  for (let n = 0; n < 5; n++) expect((await wrong()).json().code).toBe('identity.wrong-sign-in')
  expect((await wrong()).json()).toMatchObject({ code: 'identity.too-soon', facts: { seconds: 1 } })
  await enter('forgetful', 'a lamp in the window', '10.0.0.8')
  await town.above.query("update identity_delay set last_at = last_at - interval '1 second'")
  expect((await wrong()).json().code).toBe('identity.wrong-sign-in')
  expect((await wrong()).json()).toMatchObject({ code: 'identity.too-soon', facts: { seconds: 2 } })
  await town.above.query("update identity_delay set failures = 400, last_at = now() - interval '31 seconds'")
  await enter('forgetful', 'a lamp in the window', '10.0.0.7')
})

test('from one address the door is tried so often a minute, whatever cookie comes with it', async () => {
  const tried = async (n: number) => {
    const more = { remoteAddress: '10.0.7.7', headers: { cookie: `mingcha=${randomUUID()}` } }
    return (await send('POST', '/api/auth/sign-in', { username: `somebody${n}` }, undefined, more)).statusCode
  }
  const answers = []
  for (let n = 0; n <= 300; n++) answers.push(await tried(n))
  expect([new Set(answers.slice(0, 300)), answers[300]]).toEqual([new Set([400]), 429])
  const elsewhere = { remoteAddress: '10.0.7.8' }
  expect((await send('POST', '/api/auth/sign-in', { username: 'x' }, undefined, elsewhere)).statusCode).toBe(400)
})

test('a name or a code that no database can hold is refused, not a fault', async () => {
  for (const username of ['a\0b', '\0']) {
    const entry = await send('POST', '/api/auth/sign-in', { username, password: 'quiet river at noon' })
    const byCode = await send('POST', '/api/auth/code', { username, code: '\0', password: 'quiet river at noon' })
    expect([entry.statusCode, byCode.statusCode]).toEqual([400, 400])
  }
})

test('tries at the same time are counted one by one', async () => {
  const tries = Array.from({ length: 20 }, () =>
    send('POST', '/api/auth/sign-in', { username: 'crowd', password: 'no' }, undefined, { remoteAddress: '10.0.0.20' }),
  )
  const codes = (await Promise.all(tries)).map((answer) => answer.json().code)
  expect(codes.filter((code) => code === 'identity.wrong-sign-in')).toHaveLength(5)
})

test('without its record there is no session', async () => {
  await resident('unwritten', 'the third bridge east')
  await town.above.query("alter table ledger_record add constraint broken check (kind <> 'session.opened') not valid")
  const answer = await send('POST', '/api/auth/sign-in', { username: 'unwritten', password: 'the third bridge east' })
  await town.above.query('alter table ledger_record drop constraint broken')
  expect(answer.statusCode).toBe(500)
  expect(answer.headers['set-cookie']).toBeUndefined()
  const { rows } = await town.above.query(
    `select from auth."session" s join identity_account a on a.id = s."userId"::uuid where a.username = 'unwritten'`,
  )
  expect(rows).toHaveLength(0)
})

test('a session ends by sign-out, at its end, and with the account or the person', async () => {
  await resident('sleepy', 'snow on the pagoda')
  const its = `where "userId" = (select id::text from identity_account where username = 'sleepy')`
  const asleep = async (arrange: string) => {
    const held = await enter('sleepy', 'snow on the pagoda')
    expect(await knownAs(held)).toMatchObject({ username: 'sleepy' })
    await town.above.query(arrange)
    return knownAs(held)
  }
  const { rows } = await town.above.query(
    `select extract(epoch from max("expiresAt" - "createdAt")) / 3600 as hours from auth."session" where "stage" = 'open'`,
  )
  expect(Math.round(Number(rows[0].hours))).toBe(12)
  expect(await asleep(`update auth."session" set "expiresAt" = now() - interval '1 second' ${its}`)).toBeNull()
  expect(
    await asleep(
      "update identity_person set active = false where id = (select person from identity_account where username = 'sleepy')",
    ),
  ).toBeNull()
  await town.above.query('update identity_person set active = true')
  const held = await enter('sleepy', 'snow on the pagoda')
  const forged = await send('POST', '/api/auth/sign-out', {}, { ...held, csrf: 'guess' })
  expect(forged.json().code).toBe('doorway.forged')
  expect(await knownAs(held)).not.toBeNull()
  await send('POST', '/api/auth/sign-out', {}, held)
  expect(await knownAs(held)).toBeNull()
})

test('one sees and ends one’s own sessions, never another’s', async () => {
  await resident('two.screens', 'tea before the rain')
  const [first, second] = [
    await enter('two.screens', 'tea before the rain'),
    await enter('two.screens', 'tea before the rain'),
  ]
  const other = await enter('linxun', officePassword)
  const list = (await send('GET', '/api/auth/sessions', undefined, first)).json()
  expect(list.map((one: { id: string; here: boolean }) => [one.id, one.here]).sort()).toEqual(
    [
      [first.session, true],
      [second.session, false],
    ].sort(),
  )
  expect((await send('POST', `/api/auth/sessions/${other.session}/end`, {}, first)).json().code).toBe(
    'doorway.not-found',
  )
  expect((await send('POST', `/api/auth/sessions/${second.session}/end`, {}, first)).statusCode).toBe(200)
  expect(await knownAs(second)).toBeNull()
  expect(await knownAs(other)).not.toBeNull()
})

test('a new password of one’s own ends the other sessions; the old one must be right', async () => {
  await resident('changing', 'plum blossoms in march')
  const [here, there] = [
    await enter('changing', 'plum blossoms in march'),
    await enter('changing', 'plum blossoms in march'),
  ]
  const change = (current: string, next: string) => send('POST', '/api/auth/password', { current, next }, here)
  expect((await change('wrong wrong wrong', 'pears in late autumn')).json().code).toBe('identity.wrong-password')
  expect((await change('plum blossoms in march', 'short')).json().code).toBe('identity.password-short')
  expect((await change('plum blossoms in march', 'pears in late autumn')).statusCode).toBe(200)
  expect(await knownAs(here)).not.toBeNull()
  expect(await knownAs(there)).toBeNull()
  await enter('changing', 'pears in late autumn')
})

test('a one-time code works once, for its account, whole only, and stands in no table and no record', async () => {
  const person = await town.someone()
  const reset = await changes(town, 'applyForAccount', { account: randomUUID(), person, username: 'newcomer' })
  const code = codeFor(reset)
  const by = (username: string, given: string) =>
    send('POST', '/api/auth/code', { username, code: given, password: 'a boat without oars' })
  expect((await by('linxun', code)).json().code).toBe('identity.wrong-sign-in')
  for (const half of [code.slice(0, 14), code.slice(15), `${code.slice(0, 14)}-0000-0000-0000`])
    expect((await by('newcomer', half)).json().code).toBe('identity.wrong-sign-in')
  expect((await by('newcomer', code.toUpperCase().replaceAll('-', ' '))).statusCode).toBe(200)
  expect((await by('newcomer', code)).json().code).toBe('identity.wrong-sign-in')
  await enter('newcomer', 'a boat without oars')
  const opened = (await recordsOf('session.opened')).filter((said) => said.person === person)
  expect(opened).toMatchObject([{ facts: { reset, by: 'password' } }])
  await enter('newcomer', 'a boat without oars')
  expect((await recordsOf('session.opened')).at(-1)).toMatchObject({ person, facts: { reset: null } })
  const { rows } = await town.above.query(
    "select string_agg(convert_from(bytes, 'utf8'), '') as all from ledger_record",
  )
  expect(rows[0].all).not.toContain(code.slice(0, 14))
  const office = await enter('linxun', officePassword)
  expect((await send('GET', `/api/resets/${reset}/code`, undefined, office)).json().code).toBe('doorway.not-yours')
})

test('a reset takes the password and ends the sessions; each of its two administrators is shown his half, for a day', async () => {
  const { resident: held, reset, administrators } = await aReset()
  expect(await knownAs(held)).toBeNull()
  const old = await send('POST', '/api/auth/sign-in', { username: 'lost.it', password: 'seven stones in a row' })
  expect(old.json().code).toBe('identity.wrong-sign-in')
  const shown = async (held: Held) => (await send('GET', `/api/resets/${reset}/code`, undefined, held)).json()
  const [system, security, audit] = administrators
  const [first, second] = [await shown(system), await shown(security)]
  expect([first.half, second.half]).toEqual(['first', 'second'])
  expect(`${first.code}-${second.code}`).toBe(codeFor(reset))
  expect((await shown(audit)).code).toBe('identity.code-gone')
  town.clock.moveTo(new Date(Date.parse(town.clock.now()) + 86_401_000).toISOString() as never)
  expect((await shown(system)).code).toBe('identity.code-gone')
})

/** Somebody whose password was reset by two administrators who are signed in, and a third who looks on. */
async function aReset() {
  await resident('lost.it', 'seven stones in a row')
  const held = await enter('lost.it', 'seven stones in a row')
  const signed: Held[] = []
  const persons: string[] = []
  for (const hat of ['system_admin', 'security_admin', 'audit_admin'] as const) {
    const person = await town.someone(hat)
    await door.givePassword(person, `a.${hat}`, 'nine bends of the river')
    const session = await enter(`a.${hat}`, 'nine bends of the river')
    await door.enrols(session)
    signed.push(session)
    persons.push(person)
  }
  const { id, version } = (
    await town.above.query("select id, version from identity_account where username = 'lost.it'")
  ).rows[0]
  const [system_admin, security_admin] = persons as [string, string]
  const reset = await changes({ as: town.as, system_admin, security_admin }, 'applyForReset', {
    account: id,
    version,
    factors: false,
  })
  return { resident: held, reset, administrators: signed as [Held, Held, Held] }
}

test('of all that better-auth can do nothing else is reached from outside', async () => {
  const paths = Object.values(signIn.better.api).flatMap((endpoint) => {
    const { path, options } = endpoint as { path?: string; options?: { method?: string | string[] } }
    return path ? [options?.method ?? 'GET'].flat().map((method) => [method, path] as const) : []
  })
  expect(paths.length).toBeGreaterThan(20)
  const held = await enter('linxun', officePassword)
  const ours = new Set<string>()
  for (const [method, path] of paths) {
    const url = `/api/auth${path.replaceAll(/:\w+/g, 'x')}`
    const answer = await app.inject({
      method: method as 'GET',
      url,
      headers: { cookie: held.cookie, 'mingcha-token': held.csrf, 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { payload: '{}' }),
    })
    if (answer.statusCode !== 404) ours.add(`${method} ${path}`)
  }
  // sign-out has the same name as ours; it is ours.
  expect([...ours]).toEqual(['POST /sign-out'])
})

test('a session and a hat together open the house in one message; a dead session, another hat or a foreign page do not', async () => {
  await resident('knocker', 'a long enough password 7')
  const held = await enter('knocker', 'a long enough password 7')
  const ask = (headers: object) =>
    app.inject({ method: 'GET', url: '/api/persons', headers: { cookie: held.cookie, ...headers } })
  const codeOf = async (headers: object) => (await ask(headers)).json().code ?? 'answered'
  expect(await codeOf({ 'mingcha-hat': 'leading_group' })).toBe('answered')
  expect(await codeOf({ 'mingcha-hat': 'office' })).toBe('doorway.not-your-hat')
  expect(await codeOf({ 'mingcha-hat': "office', 64); drop table x; --" })).toBe('doorway.not-your-hat')
  expect(await codeOf({ 'mingcha-hat': 'leading_group', cookie: 'mingcha=nobody' })).toBe('doorway.not-signed-in')
  const posted = await app.inject({
    method: 'POST',
    url: '/api/persons',
    headers: { cookie: held.cookie, 'mingcha-hat': 'leading_group', 'idempotency-key': randomUUID() },
    payload: { id: randomUUID(), name: '来者', title: '', homeUnit: null },
  })
  expect(posted.json().code).toBe('doorway.forged')
  await town.above.query('update auth.session set "updatedAt" = now() - interval \'5 minutes\' where id = $1', [
    held.session,
  ])
  expect(await codeOf({ 'mingcha-hat': 'leading_group' })).toBe('answered')
  const used = `select "updatedAt" > now() - interval '1 minute' as used from auth.session where id = $1`
  await expect.poll(async () => (await town.above.query(used, [held.session])).rows[0].used).toBe(true)
  await send('POST', '/api/auth/sign-out', {}, held)
  expect(await codeOf({ 'mingcha-hat': 'leading_group' })).toBe('doorway.not-signed-in')
})

test('in an office nobody becomes anybody; in the demo town one becomes its people only, and it is on record', async () => {
  expect((await send('POST', '/api/auth/become', { person: town.office })).statusCode).toBe(404)
  const [one, other] = [await town.someone('superior'), await town.someone('superior')]
  const people = [{ person: one, name: '甲', hat: 'superior' }]
  const demo = await buildApp({
    ...setting,
    whoIs: whoIs(setting),
    sentences: () => undefined,
    version: 'test',
    mount: async (app) => mountSignIn(app, { ...setting, signIn, address: undefined, demo: async () => people }),
  })
  const become = (person: string) => demo.inject({ method: 'POST', url: '/api/auth/become', payload: { person } })
  expect((await become(other)).json().code).toBe('doorway.not-found')
  expect((await become(one)).json()).toMatchObject({ person: one, hats: ['superior'], demo: { people } })
  expect((await become(one)).statusCode).toBe(200)
  expect((await recordsOf('session.opened')).filter((said) => said.person === one)).toHaveLength(2)
  await demo.close()
})

test('better-auth finds its tables complete', async () => {
  const { toBeCreated, toBeAdded } = await getMigrations(signIn.better.options)
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] })
})

test('the login of better-auth sees nothing of the house', async () => {
  const pg = await import('pg')
  const client = new pg.default.Client({ ...town.database, user: 'mingcha_auth', password: passwords.mingcha_auth })
  await client.connect()
  const refused = async (sql: string) =>
    (await client.query(sql).then(
      () => null,
      (error: { code: string }) => error.code,
    )) ?? 'allowed'
  expect(await refused('select * from mingcha.identity_person')).toBe('42501')
  expect(await refused("select mingcha.session('x', current_date)")).toBe('42501')
  expect(await refused("select mingcha.enter(gen_random_uuid(), 'office', 64)")).toBe('42501')
  expect(await refused('create table auth.mine (id int)')).toBe('42501')
  expect(await refused('set role mingcha_owner')).toBe('42501')
  await client.end()
})
