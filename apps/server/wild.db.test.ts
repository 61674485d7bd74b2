import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seed } from '../../core/test/seed.ts'
import { pixel } from '../../rooms/documents/fixture.ts'
import { house } from '../../rooms/server.ts'
import { type Schema, wild } from '../../rooms/wild.ts'
import { aRealServer, aVisitor, type RealServer } from './real.fixture.ts'
import { bodies, inAddress, raw, type Sent, token, types } from './wild.fixture.ts'

let server: RealServer
let visitor: Awaited<ReturnType<typeof aVisitor>>
/**
 * The same person at other screens: what is sent to the door may lock the first one, and as many that none is asked more often than one may, which is
 * answered by 429 before anything is tried.
 */
let later: (typeof visitor)[]
/** At a screen of its own: who is to be served through the storm. */
let patient: typeof visitor
let [asked, tooOften] = [0, 0]
/** Whether the tries at the door are over. */
let throughDoor = false
let ids: string[]
let surveys: string[]
let nth = seed
const pick = <T>(from: fc.Arbitrary<T>): T => fc.sample(from, { numRuns: 1, seed: nth++ })[0] as T
const tries = Number(process.env['MINGCHA_WILD'] ?? 6)
const slowest = 2_000
/** What the server may come to hold at most while strangers send what they like. */
const mostMB = 900

const wrong: string[] = []
let answered = 0

beforeAll(async () => {
  server = await aRealServer()
  await server.account('office', 'wildest', 'the heron by the reeds 1949')
  const enters = () => aVisitor(server.url, 'wildest', 'the heron by the reeds 1949', 'office')
  later = []
  for (let n = 0; n < Math.ceil(tries / 10); n++) later.push(await enters())
  ;[visitor, patient] = [await enters(), await enters()]
  const { rows } = await server.town.above.query(
    'select id from mingcha.documents_file union all select id from mingcha.identity_person limit 20',
  )
  ids = rows.map(({ id }) => id as string)
  const told = await server.town.above.query('select id from mingcha.fieldwork_survey order by state desc, id')
  surveys = told.rows.map(({ id }) => id as string)
})
afterAll(() => server?.close())

/** A filled-in sheet, or nearly. */
const answersOf = fc
  .dictionary(
    fc.constantFrom('code', 'group', 'q0', 'q1', 'q99', '__proto__', 'constructor'),
    fc.string({ maxLength: 40 }),
  )
  .map((fields) => new URLSearchParams(Object.entries(fields)).toString())

/** Sends it as it is, and gives the status; 0 where the server closed without one. A second too late twice is a hang. */
async function sends(one: Sent, again = true): Promise<number> {
  const begun = performance.now()
  const status = await raw(server.url, one)
  const late = performance.now() - begun > slowest
  if (late && again) return sends(one, false)
  if (status >= 500 && status !== 503)
    wrong.push(`${status} ${one.method} ${one.path.slice(0, 200)} ${JSON.stringify(one.headers)}`)
  if (late)
    wrong.push(
      `late ${one.method} ${one.path.slice(0, 200)} ${JSON.stringify(one.headers)} ${String(one.body).slice(0, 200)}`,
    )
  if (status > 0) answered++
  if (status === 429) tooOften++
  return status
}

const own = () => ({ ...screen().headers, 'idempotency-key': randomUUID() })
const screen = () => (throughDoor ? (later[asked++ % later.length] ?? visitor) : visitor)
/** Everything stands as it should after a storm. */
function calm() {
  expect(wrong).toEqual([])
  expect(server.runs()).toBe(true)
  expect(server.mostMB()).toBeLessThan(mostMB)
}

describe('whatever is sent to what stands beside the contracts', () => {
  test('sign-in, setting up, resets, the log: answered or refused, never with a fault, never late', async () => {
    type Operation = {
      operationId?: string
      parameters?: { in: string; name: string; schema: Schema }[]
      requestBody?: { content: Record<string, { schema: Schema }> }
    }
    const { paths } = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as {
      paths: Record<string, Record<string, Operation>>
    }
    const beside = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { operationId = '' }]) => !house.actions.has(operationId) && !house.reads.has(operationId))
        .map(([method, operation]) => ({ path, method, operation })),
    )
    expect(beside.length).toBeGreaterThan(20)
    for (const { path, method, operation } of beside.filter(({ path }) => !path.endsWith('/sign-out'))) {
      const schema = operation.requestBody?.content['application/json']?.schema
      for (let n = 0; n < tries; n++) {
        let url = path
        const query: string[] = []
        for (const one of operation.parameters ?? []) {
          const value = inAddress(pick(wild(one.schema, ids)))
          if (one.in === 'path') url = url.replace(`{${one.name}}`, value)
          else query.push(`${one.name}=${value}`)
        }
        const body = schema && n % 3 > 0 ? JSON.stringify(pick(wild(schema, ids))) : pick(bodies)
        const type = n % 3 > 0 ? 'application/json' : pick(types)
        const headers = { ...(n % 2 ? own() : {}), ...(method === 'get' ? {} : { 'content-type': type }) }
        await sends({
          method: method.toUpperCase(),
          path: query.length ? `${url}?${query.join('&')}` : url,
          headers,
          ...(method === 'get' ? {} : { body }),
        })
      }
    }
    calm()
  }, 600_000)

  test('uploads: verbs, offsets, lengths and metadata as they come', async () => {
    throughDoor = true
    const file = randomUUID()
    const inspection = await server.inspection()
    const begun = await patient.send('POST', `/api/inspections/${inspection}/files`, {
      id: file,
      circle: 'office',
      noun: 'inspection',
      about: inspection,
      name: '照片.png',
      size: pixel.length,
    })
    expect(begun.status).toBe(200)
    const names = [
      'tus-resumable',
      'upload-offset',
      'upload-length',
      'upload-metadata',
      'upload-defer-length',
      'upload-checksum',
      'upload-concat',
      'x-http-method-override',
      'content-type',
      'range',
    ]
    for (let n = 0; n < tries * 15; n++) {
      const method = pick(fc.constantFrom('PATCH', 'PATCH', 'HEAD', 'POST', 'OPTIONS', 'DELETE', 'GET', 'PUT', 'TRACE'))
      const id = pick(fc.constantFrom(file, file, ...ids.slice(0, 3), randomUUID(), '..%2f..', '%00', 'x'.repeat(300)))
      const chosen = pick(fc.uniqueArray(fc.constantFrom(...names), { maxLength: 5 }))
      const odd = Object.fromEntries(chosen.map((name) => [name, pick(token)]))
      const right = {
        'tus-resumable': '1.0.0',
        'content-type': 'application/offset+octet-stream',
        'upload-offset': '1',
      }
      await sends({
        method,
        path: `/api/uploads/${id}`,
        headers: { ...own(), ...right, ...odd },
        body: pick(fc.constantFrom('', 'x', pixel.toString('latin1'), 'y'.repeat(200_000))),
      })
    }
    calm()
    const sent = await patient.send('PATCH', `/api/uploads/${file}`, pixel, {
      'content-type': 'application/offset+octet-stream',
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
    })
    expect(sent.status).toBe(204)
    expect((await patient.send('POST', `/api/files/${file}/completion`, { file: undefined, version: 1 })).status).toBe(
      200,
    )
    ids.unshift(file)
  }, 600_000)

  test('content, codes, exports and tiles: ranges, filters and hats as they come', async () => {
    const lists = [...house.spreadsheets.values()].map(({ query }) =>
      query.route.slice('GET '.length).replace(/:\w+/g, () => pick(fc.constantFrom(...ids))),
    )
    const ranges = fc.constantFrom(
      'bytes=0-0',
      'bytes=-1',
      'bytes=5-2',
      'bytes=0-99999999999999',
      'bytes=0-1,3-4',
      'x',
      'bytes=-',
      'bytes=99999999999999999999-',
    )
    for (let n = 0; n < tries * 8; n++) {
      const id = pick(fc.constantFrom(ids[0] as string, ...ids, 'x', '%00'))
      const query = pick(
        fc.constantFrom(
          '',
          '?inline=yes',
          '?inline=no',
          '?hat=office',
          '?hat=__proto__',
          '?hat=%00',
          '?inline=yes&inline=yes',
          '?',
        ),
      )
      await sends({
        method: 'GET',
        path: `/api/files/${id}/content${query}`,
        headers: { ...own(), range: pick(ranges) },
      })
      await sends({
        method: 'GET',
        path: `/api/${pick(fc.constantFrom('log/tile/0/000', 'log/tile/x/y/z', 'log/tile/entries/000.p/0', 'log/tile/%2e%2e/0', 'log/checkpoint'))}`,
        headers: own(),
      })
    }
    await sends({ method: 'GET', path: `/api/files/${ids[0]}/codes`, headers: own() })
    for (let n = 0; n < tries * 3; n++) {
      const query = `${pick(fc.constantFrom('search', 'state', 'from', 'size', 'x', '__proto__'))}=${inAddress(pick(fc.string({ unit: 'binary', maxLength: 30 })))}`
      await sends({
        method: 'GET',
        path: `/api${pick(fc.constantFrom(...lists))}.${pick(fc.constantFrom('csv', 'xlsx'))}?${query}`,
        headers: own(),
      })
    }
    calm()
  }, 600_000)

  test('imports, a reading, surveys and the demo door: bytes and ids as they come', async () => {
    for (let n = 0; n < Math.ceil(tries / 2); n++) {
      const body = Buffer.from(pick(fc.uint8Array({ maxLength: 3_000 })))
      const head = pick(fc.constantFrom('', 'PK\u0003\u0004', '%PDF-1.7', '\ufeff名称,代码\r\n'))
      const said = inAddress(pick(fc.string({ unit: 'binary', maxLength: 20 })))
      const path = pick(
        fc.constantFrom(
          `/api/registry/import?id=${pick(fc.constantFrom(randomUUID(), 'x'))}&name=${said}`,
          `/api/preparation/import?id=${randomUUID()}&name=${said}&round=${ids.at(-1)}&department=discipline&secrecy=internal`,
          `/api/pool/import?basis=${said}&apply=${pick(fc.constantFrom('yes', 'no'))}`,
        ),
      )
      await sends({
        method: 'POST',
        path,
        headers: {
          ...own(),
          'content-type': pick(fc.constantFrom('application/octet-stream', 'application/octet-stream', 'text/csv')),
        },
        body: Buffer.concat([Buffer.from(head), body]),
      })
    }
    for (let n = 0; n < tries * 3; n++) {
      const survey = `/survey/${pick(fc.constantFrom(surveys[0] as string, ...surveys, randomUUID(), 'x', '%00'))}`
      const form = 'application/x-www-form-urlencoded'
      await sends({ method: 'GET', path: `${survey}?${inAddress(pick(token))}` })
      await sends({
        method: 'POST',
        path: survey,
        headers: { 'content-type': pick(fc.constantFrom(form, form, 'application/json', 'text/plain')) },
        body: pick(fc.oneof(bodies, answersOf)),
      })
    }
    for (let n = 0; n < tries; n++) {
      const path = pick(
        fc.constantFrom('/api/demo', `/api/takeovers/${randomUUID()}/reading`, '/api/takeovers/x/reading'),
      )
      await sends({ method: 'POST', path, headers: { ...own(), 'content-type': pick(types) }, body: pick(bodies) })
    }
    // Whoever fills in a survey leaves no line, whatever goes wrong.
    expect(server.said()).not.toContain('/survey')
    calm()
  }, 600_000)

  test('pages and addresses that are none', async () => {
    const paths = [
      '/',
      '/%',
      '/%00',
      '/%c0%ae',
      '/..%2f..%2fetc/passwd',
      '/../../etc/passwd',
      '/assets/..%2f..%2fpackage.json',
      '/assets/%2e%2e/index.html',
      '//',
      '///x',
      '/\\x',
      '/?'.concat('x'.repeat(8_000)),
      `/${'a/'.repeat(3_000)}`,
      '/api/',
      '/api/%00',
      '/healthz?x',
      '/readyz',
      '/metrics',
      '*',
      'http://other/',
      '/sheets/%F0%9F%98%80',
    ]
    for (const path of paths)
      for (const method of ['GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'])
        await sends({
          method,
          path,
          headers: {
            'content-type': pick(types),
            'accept-encoding': pick(token),
            'accept-language': pick(token),
            cookie: `mingcha=${pick(token)}`,
          },
        })
    for (const odd of [
      'transfer-encoding',
      'content-length',
      'expect',
      'upgrade',
      'host',
      'x-forwarded-for',
      'if-none-match',
    ])
      for (let n = 0; n < 5; n++)
        await sends({
          method: 'POST',
          path: '/api/auth/sign-in',
          headers: { 'content-type': 'application/json', [odd]: pick(token) },
          body: '{}',
        })
    calm()
  }, 600_000)

  test('many at once, and large ones, are borne: memory stays within its bound and people are served meanwhile', async () => {
    const large = Buffer.alloc(19_000_000, 'x,')
    const storm = Promise.all(
      Array.from({ length: 120 }, async (_, n) => {
        if (n % 6 === 0)
          return sends(
            {
              method: 'POST',
              path: `/api/registry/import?id=${randomUUID()}&name=a.csv`,
              headers: { ...own(), 'content-type': 'application/octet-stream' },
              body: large,
            },
            false,
          )
        if (n % 6 === 1)
          return raw(server.url, {
            method: 'POST',
            path: '/api/auth/sign-in',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ username: `nobody${n}`, password: 'x'.repeat(900) }),
          })
        return raw(server.url, {
          method: 'POST',
          path: '/api/auth/code',
          headers: { 'content-type': 'application/json' },
          body: 'x'.repeat(1_000_000),
        })
      }),
    )
    await setTimeout(500)
    const begun = performance.now()
    expect((await patient.send('GET', '/api/persons')).status).toBe(200)
    expect(performance.now() - begun).toBeLessThan(10_000)
    await storm
    wrong.splice(0, wrong.length, ...wrong.filter((one) => !one.startsWith('late')))
    calm()
    expect(answered).toBeGreaterThan(500)
    process.stdout.write(
      `wild: ${answered} answers of a real server (${tooOften} of them: too often), at most ${Math.round(server.mostMB())} MB resident\n`,
    )
  }, 600_000)
})
