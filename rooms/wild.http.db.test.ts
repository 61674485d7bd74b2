import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../core/server/http/app.ts'
import { seed } from '../core/test/seed.ts'
import { type ATown, aTown } from '../core/test/town.ts'
import { rooms } from './order.ts'
import { house } from './server.ts'
import { sentences } from './texts.ts'
import { situations } from './walls.situations.ts'
import { type Schema, wild } from './wild.ts'
import { whoSays } from '../core/test/said.ts'

type Operation = {
  operationId: string
  parameters?: { in: string; name: string; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
}
/** One value of an arbitrary; the same ones in every run. */
type Pick = <T>(from: fc.Arbitrary<T>) => T
let nth = seed
const pick: Pick = (from) => fc.sample(from, { numRuns: 1, seed: nth++ })[0] as never

let town: ATown
let app: FastifyInstance
let ids: string[] = []
const tries = Number(process.env['MINGCHA_WILD'] ?? 12)
const slowest = 2_000

beforeAll(async () => {
  town = await aTown()
  for (const { table } of rooms.flatMap((room) => room.nouns))
    ids.push(
      ...(await town.above.query(`select to_jsonb(t) ->> 'id' as id from ${table} t limit 5`)).rows.flatMap(
        ({ id }) => id ?? [],
      ),
    )
  app = await buildApp({
    house,
    pool: town.pool,
    clock: town.t.stage.clock,
    whoIs: whoSays,
    sentences,
    version: 'test',
    rate: 1e9,
  })
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await town.close()
})

/** Any value as it may stand in an address: PostgreSQL never sees what a URL cannot carry. */
const inAddress = (value: unknown) =>
  encodeURIComponent((typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed())

function requestOf(method: string, route: string, operation: Operation, pick: Pick): InjectOptions {
  const { of } = house.actions.get(operation.operationId)?.command ??
    house.reads.get(operation.operationId)?.query ?? { of: [] }
  const welcome = situations.filter(([, , hat]) => (of as readonly string[]).includes(hat))
  const [, name, hat] = pick(fc.constantFrom(...situations, ...welcome, ...welcome, ...welcome))
  let url = route
  const query: string[] = []
  for (const parameter of operation.parameters ?? []) {
    const value = inAddress(pick(wild(parameter.schema, ids)))
    if (parameter.in === 'path') url = url.replace(`{${parameter.name}}`, value)
    else if (pick(fc.boolean())) query.push(`${parameter.name}=${value}`)
  }
  const body = operation.requestBody?.content['application/json']?.schema
  return {
    method: method.toUpperCase() as 'GET',
    url: query.length ? `${url}?${query.join('&')}` : url,
    headers: {
      'x-person': town.t.id(name),
      'mingcha-hat': hat,
      'mingcha-token': 'token',
      'idempotency-key': randomUUID(),
    },
    ...(body ? { payload: pick(wild(body, ids)) as object } : {}),
  }
}

describe('whatever is sent to the house', () => {
  test('is answered or refused in words, never with a fault, never late', async () => {
    const document = app.swagger() as unknown as { paths: Record<string, Record<string, Operation>> }
    const operations = Object.entries(document.paths).flatMap(([route, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ route, method, operation })),
    )
    expect(operations.length).toBeGreaterThan(100)
    const wrong: string[] = []
    let answered = 0
    for (const { route, method, operation } of operations) {
      for (let run = 0; run < tries; run++) {
        const request = requestOf(method, route, operation, pick)
        const start = performance.now()
        const { statusCode, body } = await app.inject(request)
        const late = performance.now() - start > slowest
        if (statusCode < 300) answered++
        if (statusCode >= 500 || late)
          wrong.push(`${method} ${request.url} ${JSON.stringify(request.payload)}: ${late ? 'late' : body}`)
        if (statusCode >= 400 && statusCode < 500)
          expect(JSON.parse(body)).toMatchObject({ code: expect.stringMatching(/^\w+\./) })
      }
    }
    expect(wrong).toEqual([])
    expect(answered).toBeGreaterThan(operations.length / 4)
  }, 600_000)
})
