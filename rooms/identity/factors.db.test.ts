import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse } from '../../core/test/as.ts'
import { type ADoor, aDoor, anAuthenticator, heldOf } from './door.fixture.ts'

const origin = 'https://xuncha.example'
const town = await aHouse('identity')
let door: ADoor
beforeAll(async () => {
  door = await aDoor(town, origin)
})
afterAll(async () => {
  await door.close()
  await town.close()
})

const later = (seconds: number) =>
  town.clock.moveTo(new Date(Date.parse(town.clock.now()) + seconds * 1000).toISOString() as never)
const code = async (answer: Promise<{ statusCode: number; json(): { code?: string } }>) => {
  const given = await answer
  return given.statusCode === 200 ? 'done' : given.json().code
}
const persons = (held: Parameters<ADoor['send']>[3]) => code(door.send('GET', '/api/persons', undefined, held))
const password = 'three geese over the dyke'

test('the three administrators come no further than the door before they have set up a second factor; then it is asked each time', async () => {
  for (const hat of ['system_admin', 'security_admin', 'audit_admin'] as const) {
    const person = await town.someone(hat)
    await door.givePassword(person, `first.${hat}`, password)
    const held = await door.enter(`first.${hat}`, password)
    expect(held.stage).toBe('enrol')
    expect(await persons(held)).toBe('doorway.not-signed-in')
    expect(await code(door.send('GET', '/api/auth/sessions', undefined, held))).toBe('doorway.not-signed-in')
    const { secret } = await door.enrols(held)
    expect(await door.stage(held)).toBe('open')
    expect(await persons(held)).toBe('done')

    const next = await door.enter(`first.${hat}`, password)
    expect(next.stage).toBe('factor')
    expect(await persons(next)).toBe('doorway.not-signed-in')
    expect(await code(door.send('POST', '/api/auth/totp', {}, next))).toBe('doorway.not-signed-in')
    // The code that set it up was used: the next one opens.
    expect(await code(door.send('POST', '/api/auth/factor', { code: door.digits(secret) }, next))).toBe(
      'identity.wrong-code',
    )
    later(30)
    expect(await code(door.send('POST', '/api/auth/factor', { code: door.digits(secret) }, next))).toBe('done')
    expect(await persons(next)).toBe('done')
  }
})

test('who has no such hat signs in by password alone, and may set up a factor; a code opens once', async () => {
  await door.givePassword(await town.someone('superior'), 'willing', password)
  const held = await door.enter('willing', password)
  expect(held.stage).toBe('open')
  const { secret, recovery } = await door.enrols(held)
  expect(recovery).toHaveLength(8)
  expect(await code(door.send('POST', '/api/auth/totp', {}, held))).toBe('identity.has-totp')
  later(60)
  const now = door.digits(secret)
  const [one, other] = [await door.enter('willing', password), await door.enter('willing', password)]
  const both = await Promise.all(
    [one, other].map((each) => code(door.send('POST', '/api/auth/factor', { code: now }, each))),
  )
  expect(both.sort()).toEqual(['done', 'identity.wrong-code'])
})

test('a recovery code opens once, and none of another’s', async () => {
  await door.givePassword(await town.someone('superior'), 'lost.phone', password)
  await door.givePassword(await town.someone('superior'), 'other.phone', password)
  const { recovery } = await door.enrols(await door.enter('lost.phone', password))
  const { recovery: others } = await door.enrols(await door.enter('other.phone', password))
  const tries = async (given: string) =>
    code(door.send('POST', '/api/auth/factor', { code: given }, await door.enter('lost.phone', password)))
  expect(await tries(others[0] as string)).toBe('identity.wrong-code')
  expect(await tries((recovery[0] as string).toUpperCase().replaceAll('-', ' '))).toBe('done')
  expect(await tries(recovery[0] as string)).toBe('identity.wrong-code')
  expect(await tries(recovery[1] as string)).toBe('done')
})

test('codes cannot be tried through: from the fifth wrong one there is a wait, for right ones too', async () => {
  await door.givePassword(await town.someone('superior'), 'tried', password)
  const { secret } = await door.enrols(await door.enter('tried', password))
  later(30)
  const held = await door.enter('tried', password)
  const answers = []
  for (let n = 0; n < 5; n++) answers.push(await code(door.send('POST', '/api/auth/factor', { code: '000000' }, held)))
  expect(new Set(answers)).toEqual(new Set(['identity.wrong-code']))
  const right = () => code(door.send('POST', '/api/auth/factor', { code: door.digits(secret) }, held))
  expect(await right()).toBe('identity.too-soon')
  await town.above.query("update identity_delay set last_at = last_at - interval '31 seconds'")
  expect(await right()).toBe('done')
})

test('the last factor of an administrator stays; his secret lies sealed in the database', async () => {
  await door.givePassword(await town.someone('audit_admin'), 'keeps.it', password)
  const held = await door.enter('keeps.it', password)
  const { secret } = await door.enrols(held)
  const { factors } = (await door.send('GET', '/api/auth/factors', undefined, held)).json()
  const removal = `/api/auth/factors/${factors[0].id}/removal`
  expect(await code(door.send('POST', removal, {}, held))).toBe('identity.last-factor')
  const { rows } = await town.above.query('select secret from identity_factor where id = $1', [factors[0].id])
  expect(rows[0].secret.includes(secret)).toBe(false)
})

/** A passkey of somebody who is signed in. */
async function addsPasskey(held: Parameters<ADoor['send']>[3], authenticator = anAuthenticator(origin)) {
  const { challenge } = (await door.send('POST', '/api/auth/passkeys/options', {}, held)).json()
  const body = { name: '办公电脑', credential: authenticator.makes(challenge) }
  return { authenticator, answer: await code(door.send('POST', '/api/auth/passkeys', body, held)), body }
}
const challenge = async () => (await door.send('POST', '/api/auth/passkey/options', {})).json().challenge as string
const enterBy = (credential: object) => door.send('POST', '/api/auth/passkey', { credential })

test('a passkey signs in alone, for an administrator too; an answer overheard, a copy and a false place do not', async () => {
  await door.givePassword(await town.someone('system_admin'), 'keyed', password)
  const enrolling = await door.enter('keyed', password)
  const { authenticator, answer, body } = await addsPasskey(enrolling)
  expect(answer).toBe('done')
  expect(await door.stage(enrolling)).toBe('open')
  expect(await code(door.send('POST', '/api/auth/passkeys', body, enrolling))).toBe('identity.passkey-wrong')

  const asked = await challenge()
  const signed = authenticator.signs(asked, { counter: 5 })
  const entered = heldOf(await enterBy(signed))
  expect([entered.stage, await persons(entered)]).toEqual(['open', 'done'])
  const wrong = {
    overheard: signed,
    'counter gone back': authenticator.signs(await challenge(), { counter: 4 }),
    'finger not asked': authenticator.signs(await challenge(), { counter: 9, verified: false }),
    'page elsewhere': authenticator.signs(await challenge(), { counter: 10, at: 'https://xuncha.example.evil.cn' }),
    'challenge of nobody': authenticator.signs(Buffer.alloc(56).toString('base64url'), { counter: 11 }),
    'somebody else': anAuthenticator(origin).signs(await challenge()),
  }
  for (const [why, credential] of Object.entries(wrong))
    expect(await code(enterBy(credential)), why).toBe('identity.wrong-sign-in')
  const late = await challenge()
  later(301)
  expect(await code(enterBy(authenticator.signs(late, { counter: 12 })))).toBe('identity.wrong-sign-in')
  heldOf(await enterBy(authenticator.signs(await challenge(), { counter: 13 })))
})

test('a passkey is the second step after the password, unlocks the screen, and is no other’s', async () => {
  await door.givePassword(await town.someone('superior'), 'two.ways', password)
  await door.givePassword(await town.someone('superior'), 'stranger', password)
  const { authenticator } = await addsPasskey(await door.enter('two.ways', password))
  const { authenticator: strange } = await addsPasskey(await door.enter('stranger', password))
  const held = await door.enter('two.ways', password)
  expect(held.stage).toBe('factor')
  let counter = 1
  const proves = async (by: typeof authenticator) => {
    const options = (await door.send('POST', '/api/auth/proof/passkey/options', {}, held)).json()
    const credential = by.signs(options.challenge, { counter: ++counter })
    return code(door.send('POST', '/api/auth/proof/passkey', { credential }, held))
  }
  expect(await proves(strange)).toBe('identity.passkey-wrong')
  expect(await door.stage(held)).toBe('factor')
  expect(await proves(authenticator)).toBe('done')
  expect(await persons(held)).toBe('done')
  await door.send('POST', '/api/auth/lock', {}, held)
  expect(await persons(held)).toBe('doorway.locked')
  expect(await proves(strange)).toBe('identity.passkey-wrong')
  expect(await proves(authenticator)).toBe('done')
  expect(await persons(held)).toBe('done')
})

test('by https the cookie is for this host alone and never goes over a plain connection', async () => {
  await door.givePassword(await town.someone('superior'), 'cookie', password)
  const answer = await door.send('POST', '/api/auth/sign-in', { username: 'cookie', password })
  expect(answer.cookies[0]).toMatchObject({
    name: '__Host-mingcha',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
  })
  expect(answer.cookies[0]?.domain).toBeUndefined()
  const held = heldOf(answer)
  const plain = { ...held, cookie: held.cookie.replace('__Host-', '') }
  expect([await persons(held), await persons(plain)]).toEqual(['done', 'doorway.not-signed-in'])
})

test('等保 profile: three kinds of characters, none of the last five, a new one after 90 days; ASVS asks for none of it', async () => {
  const security = town.as(town.security_admin, 'security_admin')
  const amend = async (more: object) => {
    const { id, version, authority: _, ...rules } = await security.asks('signInRules')
    await security.does('amendSignInRules', { ...rules, rules: id, version, ...more })
  }
  await door.givePassword(await town.someone('superior'), 'rotating', password)
  const held = await door.enter('rotating', password)
  const change = (current: string, next: string, as = held) =>
    code(door.send('POST', '/api/auth/password', { current, next }, as))
  await amend({ profile: 'djbh' })
  expect(await change(password, 'only small letters here')).toBe('identity.password-kinds')
  let present = password
  for (const n of [1, 2, 3, 4, 5]) {
    later(1)
    expect(await change(present, `Geese over dyke ${n}`)).toBe('done')
    present = `Geese over dyke ${n}`
  }
  expect(await change(present, 'Geese over dyke 1')).toBe('identity.password-former')
  later(89 * 86_400)
  expect((await door.enter('rotating', present)).stage).toBe('open')
  later(2 * 86_400)
  const old = await door.enter('rotating', present)
  expect(old.stage).toBe('renew')
  expect(await persons(old)).toBe('doorway.not-signed-in')
  expect(await change(present, 'Geese over dyke 6', old)).toBe('done')
  expect(await persons(old)).toBe('done')
  await amend({ profile: 'asvs', factorHats: ['system_admin', 'security_admin', 'audit_admin', 'superior'] })
  later(900 * 86_400)
  expect((await door.enter('rotating', 'Geese over dyke 6')).stage).toBe('enrol')
  const few = amend({ factorHats: ['office'] })
  await town.refused(few, 'identity.administrators-need-factor')
})

test('invented names make the counter of failures no longer than it is', async () => {
  const { rows } = await town.above.query(
    "select pg_get_constraintdef(oid) as says from pg_constraint where conrelid = 'identity_delay'::regclass and contype = 'c'",
  )
  expect(rows[0].says).toContain('65535')
  const before = (await town.above.query('select count(*) as n from identity_delay')).rows[0].n
  for (let n = 0; n < 40; n++)
    await door.send('POST', '/api/auth/sign-in', { username: `ghost${n}`, password: 'x' }, undefined, {
      remoteAddress: `10.9.0.${n}`,
    })
  const tried = (await town.above.query('select count(*) as n from identity_delay')).rows[0].n
  expect(tried).toBeGreaterThan(before)
  expect(tried).toBeLessThanOrEqual(before + 40)
})
