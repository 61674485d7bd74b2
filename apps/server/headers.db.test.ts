import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aRealServer, aVisitor, type RealServer } from './real.fixture.ts'

let server: RealServer
let office: Awaited<ReturnType<typeof aVisitor>>
beforeAll(async () => {
  server = await aRealServer()
  await server.account('office', 'headers', 'the heron by the reeds 1949')
  office = await aVisitor(server.url, 'headers', 'the heron by the reeds 1949', 'office')
})
afterAll(() => server?.close())

const get = (path: string) => office.send('GET', path)
const asset = async () => /\/assets\/[^"]+\.js/.exec(await (await get('/')).text())?.[0] as string

describe('every kind of answer', () => {
  test('a page: a nonce of its own, nothing inline, nothing from elsewhere, no frame, an origin apart, never kept', async () => {
    const nonces = new Set<string>()
    for (const path of [
      '/',
      '/setup',
      '/sign-in',
      `/sheets/${randomUUID()}`,
      '/rectification',
      '/no/such/page?x=<script>',
    ]) {
      const { headers, status } = await get(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect([path, status, headers.get('content-type')]).toEqual([path, 200, 'text/html; charset=utf-8'])
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      for (const said of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
        expect(policy).toContain(said)
      nonces.add(/script-src 'self' 'nonce-([^']{24})'/.exec(policy)?.[1] as string)
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
      })
    }
    expect(nonces.size).toBe(6)
  })

  test('an answer of the interface: never kept, never sniffed, and nothing runs where it is opened as a page', async () => {
    const inspection = await server.inspection()
    const paths = [
      '/api/auth/session',
      '/api/persons',
      `/api/inspections/${inspection}`,
      '/api/persons?x=y',
      '/api/nothing',
      '/api/organisations.csv',
      '/api/sheets.xlsx',
      '/api/openapi.json',
      '/api/log/checkpoint',
      '/api/registry/template.xlsx',
    ]
    for (const path of paths) {
      const { headers } = await get(path)
      expect([path, Object.fromEntries(headers)]).toEqual([
        path,
        expect.objectContaining({
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'same-origin',
          'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox/),
        }),
      ])
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  test('an asset may be kept, and is what it says it is', async () => {
    const { headers } = await get(await asset())
    expect([headers.get('x-content-type-options'), headers.get('cross-origin-resource-policy')]).toEqual([
      'nosniff',
      'same-origin',
    ])
    expect(headers.get('cache-control')).toContain('immutable')
  })
})

describe('a change from another place', () => {
  const person = () => ({ id: randomUUID(), name: '外来者', title: '', homeUnit: null })
  const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
  const sent = (headers: Record<string, string>, body: string, path = '/api/persons') =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { cookie: office.cookie, 'mingcha-hat': 'office', 'idempotency-key': randomUUID(), ...headers },
      body,
    })
  const codeOf = async (answer: Promise<Response>) => ((await (await answer).json()) as { code: string }).code

  test('with the cookie but without the token of the page, or with another’s, is refused', async () => {
    const json = { 'content-type': 'application/json', ...foreign }
    expect(await codeOf(sent(json, JSON.stringify(person())))).toBe('doorway.forged')
    expect(await codeOf(sent({ ...json, 'mingcha-token': 'x'.repeat(43) }, JSON.stringify(person())))).toBe(
      'doorway.forged',
    )
  })

  test('by a form, which a browser sends without asking us first, is refused by its kind', async () => {
    const form = new URLSearchParams(person() as never).toString()
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])
      expect(['doorway.wrong-kind', 'doorway.bad-input']).toContain(
        await codeOf(sent({ 'content-type': type, ...foreign }, form)),
      )
    const signIn = JSON.stringify({ username: 'headers', password: 'the heron by the reeds 1949' })
    const answer = await sent({ 'content-type': 'text/plain', ...foreign }, signIn, '/api/auth/sign-in')
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([400, []])
  })

  test('and a browser that asks first is given no leave', async () => {
    const asked = await fetch(`${server.url}/api/persons`, {
      method: 'OPTIONS',
      headers: {
        ...foreign,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'mingcha-token',
      },
    })
    expect(asked.headers.get('access-control-allow-origin')).toBeNull()
    expect(asked.headers.get('access-control-allow-headers')).toBeNull()
  })
})
