import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Query } from '../core/pure/contract.ts'
import { buildApp } from '../core/server/http/app.ts'
import { paramsOf } from '../core/server/http/routes.ts'
import { type ATown, aTown, townDay } from '../core/test/town.ts'
import { rooms } from './order.ts'
import { house } from './server.ts'
import { sentences } from './texts.ts'
import { bodiesOf, inspectionsOf, type Looker, oracle, type Raw, type World } from './walls.oracle.ts'
import { situations } from './walls.situations.ts'
import { whoSays } from '../core/test/said.ts'

let town: ATown
let app: FastifyInstance
let world: World
/** Query × situation × {the thing one may see, the thing one may not, the list}: each asked once. */
let cells = 0
/** Which table an id belongs to, for everything that is case content. */
const homes = new Map<string, { table: string; row: Raw }>()
const caseContent =
  /^(preparation_(?!focus|intake)|fieldwork|findings|reports|feedback|rectification_(?!leader)|evaluation_(?!scheme)|documents|takeover|planning_inspection|teams_recusal|commons)/
const nouns = rooms.flatMap((room) => room.nouns)

beforeAll(async () => {
  town = await aTown()
  const read: Record<string, Raw[]> = {}
  for (const { table } of nouns) read[table] = (await town.above.query(`select * from ${table}`)).rows
  world = read
  for (const { table } of nouns.filter((noun) => caseContent.test(noun.table))) {
    for (const row of read[table] ?? []) if (row['id']) homes.set(row['id'], { table, row })
  }
  const { pool, stage } = { pool: town.pool, stage: town.t.stage }
  app = await buildApp({ house, pool, clock: stage.clock, whoIs: whoSays, sentences, version: 'test', rate: 1e9 })
})
afterAll(async () => {
  await app.close()
  await town.close()
})

const get = (url: string, person: string, hat: string) =>
  app.inject({ method: 'GET', url, headers: { 'x-person': person, 'mingcha-hat': hat } })

/** The ids at keys named `id` anywhere in an answer. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'id' && typeof inner === 'string' ? [inner] : idsIn(inner),
  )
}

const sees = (who: Looker, table: string, row: Raw) => (oracle[table] ?? (() => false))(who, row, world)

/** The addresses a query can be asked at by this person: one thing he may see and one he may not, or the list as it stands. */
function addresses(query: Query, who: Looker): string[] {
  const path = `/api${query.route.slice(query.route.indexOf(' ') + 1)}`
  const [param, ...more] = paramsOf(query.route)
  if (param === undefined) return [path]
  const noun = house.nouns.get(param)
  if (!noun || more.length > 0) return []
  const rows = world[noun.table] ?? []
  const seen = rows.find((row) => sees(who, noun.table, row))
  const unseen = rows.find((row) => !sees(who, noun.table, row))
  return [
    ...(seen ? [path.replace(`:${param}`, seen['id'])] : []),
    ...(unseen ? [path.replace(`:${param}`, unseen['id'])] : []),
  ]
}

describe('walls over HTTP', () => {
  const queries = rooms.flatMap((room) => room.queries)

  test.each(situations)(
    '%s is answered what the oracle allows, by every query, and nothing more',
    async (_, name, hat) => {
      const person = town.t.id(name)
      const who: Looker = {
        hat,
        person,
        inspections: inspectionsOf(world, person, hat, townDay),
        bodies: bodiesOf(world, person, hat, townDay),
      }
      const wrong: string[] = []
      for (const query of queries) {
        for (const url of addresses(query, who)) {
          cells++
          const { statusCode, body } = await get(url, person, hat)
          const allowed = (query.of as readonly string[]).includes(hat)
          if (statusCode >= 500) wrong.push(`${query.name}: ${statusCode} at ${url}`)
          if (!allowed && statusCode !== 403 && statusCode !== 400)
            wrong.push(`${query.name}: ${statusCode} though ${hat} may not ask`)
          if (statusCode !== 200) continue
          const leaked = idsIn(JSON.parse(body)).filter((id) => {
            const home = homes.get(id)
            return home !== undefined && !sees(who, home.table, home.row)
          })
          if (leaked.length > 0)
            wrong.push(`${query.name}: ${leaked.length} of ${homes.get(leaked[0] as string)?.table} leak at ${url}`)
        }
      }
      expect(wrong).toEqual([])
    },
  )

  test('all of it in at most 10,000 cells', () => {
    process.stdout.write(`walls: ${cells} cells over HTTP\n`)
    expect(cells).toBeGreaterThan(queries.length * situations.length * 0.5)
    expect(cells).toBeLessThanOrEqual(10_000)
  })

  test('nobody is answered without being signed in, and a stranger not under a hat of others', async () => {
    const stranger = town.t.id('yin')
    for (const { route } of queries.filter((query) => paramsOf(query.route).length === 0)) {
      const { statusCode } = await get(`/api${route.slice(route.indexOf(' ') + 1)}`, stranger, 'office')
      expect([400, 403], route).toContain(statusCode)
    }
  })
})
