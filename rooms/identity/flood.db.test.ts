import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse, passwords, secret } from '../../core/test/as.ts'
import { buildApp } from '../../core/server/http/app.ts'
import { aDoor, type ADoor } from './door.fixture.ts'
import { countedFor, knocks, mountSignIn, whoIs } from './http.ts'
import { openSignIn } from './sign-in.ts'

const town = await aHouse('identity')
const signIn = openSignIn({ ...town.database, user: 'mingcha_auth', password: passwords.mingcha_auth }, secret)
const setting = { house: town.house, pool: town.pool, clock: town.clock, secret }
const most = 60
let door: ADoor
let app: FastifyInstance

/** The one address of the whole office, as behind a proxy. */
const office = { remoteAddress: '10.9.9.9' }

beforeAll(async () => {
  door = await aDoor(town)
  app = await buildApp({
    ...setting,
    whoIs: whoIs(setting),
    knocks: knocks(setting),
    countedFor: countedFor(setting),
    sentences: () => undefined,
    version: 'test',
    mount: async (instance) => mountSignIn(instance, { ...setting, signIn }),
    rate: most,
  })
})
afterAll(async () => {
  await app.close()
  await door.close()
  await signIn.close()
  await town.close()
})

const resident = async (username: string) => {
  await door.givePassword(await town.someone('leading_group'), username, `${username} on the long bridge`)
}
const enter = (username: string, password = `${username} on the long bridge`, cookies: InjectOptions['cookies'] = {}) =>
  door.app.inject({ method: 'POST', url: '/api/auth/sign-in', payload: { username, password }, cookies, ...office })
type Cookies = Record<string, string>
const cookiesOf = async (username: string): Promise<Cookies> => {
  const answer = await enter(username)
  expect(answer.statusCode).toBe(200)
  return Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]))
}
const asks = async (cookies: Cookies) =>
  (await app.inject({ method: 'GET', url: '/api/auth/session', cookies, ...office })).statusCode

describe('people behind one address', () => {
  test('are not counted together: where one session floods it is slowed, and the others go on', async () => {
    for (const name of ['flooding', 'working1', 'working2', 'working3']) await resident(name)
    const flooding = await cookiesOf('flooding')
    const others = [await cookiesOf('working1'), await cookiesOf('working2'), await cookiesOf('working3')]
    const answers: number[] = []
    for (let n = 0; n < most + 5; n++) answers.push(await asks(flooding))
    expect([new Set(answers.slice(0, most)), new Set(answers.slice(most))]).toEqual([new Set([200]), new Set([429])])
    for (let n = 0; n < most - 5; n++) for (const other of others) expect(await asks(other)).toBe(200)
  })

  test('and whoever invents a cookie for each request is counted for the address', async () => {
    const { mingcha: real = '' } = await cookiesOf('working1')
    const invented = (n: number) => [`nobody${n}`, `${n}${real}`, `a.${n}`, '.', 'x'.repeat(5_000)][n % 5] as string
    const answers: number[] = []
    for (let n = 0; n < most + 5; n++) answers.push(await asks({ mingcha: invented(n), 'mingcha-known': invented(n) }))
    expect(answers.slice(most)).toEqual([429, 429, 429, 429, 429])
    expect(await asks(await cookiesOf('working2'))).toBe(200)
  })
})

describe('a colleague', () => {
  let seen: Cookies

  test('is not locked out by somebody at his address who guesses at his name: his own browser is known', async () => {
    await resident('wanted')
    await resident('beside')
    const { 'mingcha-known': known = '' } = await cookiesOf('wanted')
    const { 'mingcha-known': another = '' } = await cookiesOf('beside')
    await town.above.query('delete from identity_delay')
    const guess = async (cookies: Cookies) => (await enter('wanted', 'a guess', cookies)).json().code
    const guesses: string[] = []
    for (let n = 0; n < 6; n++) guesses.push(await guess({}))
    expect(guesses.at(-1)).toBe('identity.too-soon')
    expect(await guess({ 'mingcha-known': another })).toBe('identity.too-soon')
    expect((await enter('wanted')).json().code).toBe('identity.too-soon')
    expect((await enter('wanted', undefined, { 'mingcha-known': known })).statusCode).toBe(200)
  })

  test('and is slowed down himself where his own browser is used to guess', async () => {
    const { 'mingcha-known': known = '' } = await cookiesOf('beside')
    const codes: string[] = []
    for (let n = 0; n < 6; n++) codes.push((await enter('beside', 'a guess', { 'mingcha-known': known })).json().code)
    expect(codes.slice(4)).toEqual(['identity.wrong-sign-in', 'identity.too-soon'])
  })

  test('signs in while his address is flooded with tries', async () => {
    await resident('hurried')
    seen = await cookiesOf('hurried')
    const { 'mingcha-known': known = '' } = seen
    const tried = async () =>
      (await door.app.inject({ method: 'POST', url: '/api/auth/sign-in', payload: {}, ...office })).statusCode
    for (let n = 0; n < 320; n++) await tried()
    expect(await tried()).toBe(429)
    expect((await enter('hurried', undefined, { 'mingcha-known': known })).statusCode).toBe(200)
  })

  test('what marks his browser says nothing of his name and opens nothing', async () => {
    const { 'mingcha-known': known = '' } = seen
    expect(Buffer.from(known, 'base64url').toString('latin1')).not.toContain('hurried')
    expect(known).toMatch(/^[\w-]{22}\.[\w-]{27}$/)
    const answer = await door.app.inject({ url: '/api/auth/session', cookies: { mingcha: known }, ...office })
    expect(answer.body).toBe('null')
  })
})
