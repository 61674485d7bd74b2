import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { Line } from '../../core/pure/ids.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { todayOf } from '../../core/server/clock.ts'
import { perform } from '../../core/server/doorway.ts'
import { enter, eyeOf, type Wearer } from '../../core/server/enter.ts'
import { type Served, wearerOf } from '../../core/server/http/routes.ts'
import { CannotRead, readSheets, writeXlsx } from '../../core/server/xlsx.ts'
import { importPool } from './contract.ts'
import { importingPool } from './actions.ts'
import { type Known, poolHeads, type PoolRead, readPoolFile, headOf } from './rules/pool-import.ts'
import { plain } from '../registry/rules/name.ts'

const LARGEST = 10_000_000
const MOST_ROWS = 3_000
/** Files of the pool on their way in at once: each is held in memory whole. */
const AT_ONCE = 3
const Asked = z.strictObject({ basis: Line(200), apply: z.enum(['yes', 'no']).default('no') })

/**
 * The list of the pool as a file: `apply=no` reads it and answers its rows and every wrong cell; `apply=yes` writes it if no cell is wrong,
 * all of it in one act, with the people the house does not know yet: all rows or none.
 */
export async function mountTeams(app: FastifyInstance, served: Served): Promise<void> {
  await app.register(async (own) => {
    own.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: LARGEST }, (_, body, done) =>
      done(null, body),
    )
    const wearers = new WeakMap<FastifyRequest, Wearer>()
    let underway = 0
    own.route({
      method: 'POST',
      url: '/api/pool/import',
      bodyLimit: LARGEST,
      onRequest: async (request, reply) => {
        wearers.set(request, await officeOf(served, request))
        if (underway >= AT_ONCE) throw new Refused(refuse('registry.file-busy'))
        underway++
        reply.raw.once('close', () => underway--)
      },
      schema: { hide: true, querystring: Asked },
      handler: async (request) => {
        const wearer = wearers.get(request) as Wearer
        if (!Buffer.isBuffer(request.body)) throw new Refused(refuse('doorway.wrong-kind'))
        const { basis, apply } = request.query as z.infer<typeof Asked>
        const sheets = await readSheets(request.body).catch(refused)
        const sheet = sheets.find((one) => headOf(one.rows) >= 0)
        if (!sheet) throw new Refused(refuse('teams.no-head'))
        const { rows, errors } = readPoolFile(sheet.rows, await knownTo(served, wearer))
        if (rows.length > MOST_ROWS) throw new Refused(refuse('teams.too-many-rows', { most: MOST_ROWS }))
        const fresh = rows.filter((row) => row.person === null).length
        const said = { rows: rows.length, fresh, errors: errors.slice(0, 500), wrong: errors.length, applied: false }
        if (apply === 'no' || errors.length > 0 || rows.length === 0) return said
        await write(served, wearer, rows, basis)
        return { ...said, applied: true }
      },
    })
    own.route({
      method: 'GET',
      url: '/api/pool/template.xlsx',
      onRequest: async (request) => void (await officeOf(served, request)),
      schema: { hide: true },
      handler: async (_, reply) => {
        const heads = Object.values(poolHeads).map(([first]) => ({ head: first, width: 18 }))
        const name = encodeURIComponent('人才库导入模板.xlsx')
        return reply
          .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
          .header('content-disposition', `attachment; filename="pool.xlsx"; filename*=UTF-8''${name}`)
          .send(writeXlsx(heads, [], '人才库'))
      },
    })
  })
}

/** Who sent a request, when he holds a hat that may import now. */
async function officeOf(served: Served, request: FastifyRequest): Promise<Wearer> {
  const wearer = await wearerOf(served, request)
  return enter(served.pool, wearer, 'read only', todayOf(served.clock), async (_, actor) => {
    if (!importPool.of.includes(actor.hat as 'office'))
      throw new Refused(refuse('doorway.not-yours', { of: [...importPool.of] }))
    return wearer
  })
}

/** People and organisations by their bare names, as these eyes see them. */
const knownTo = (served: Served, wearer: Wearer): Promise<Known> =>
  enter(served.pool, wearer, 'read only', todayOf(served.clock), async (tx, actor) => {
    const eyes = tx.as(eyeOf(actor.hat))
    const people = await eyes
      .selectFrom('identityPerson')
      .select(['id', 'name', 'homeUnit'])
      .where('active', '=', true)
      .execute()
    const units = await eyes
      .selectFrom('registryOrganisation')
      .select(['id', 'name'])
      .where('state', '=', 'active')
      .execute()
    const named = Map.groupBy(units, (one) => plain(one.name))
    return {
      people: Map.groupBy(people, (one) => plain(one.name)),
      units: new Map([...named].map(([name, of]) => [name, of.map((one) => one.id as string)])),
    }
  })

async function write(served: Served, wearer: Wearer, rows: readonly PoolRead[], basis: string): Promise<void> {
  const { house, pool, clock } = served
  const input = {
    basis,
    rows: rows.map(({ person, name, title, homeUnit, skills, sectors, may, source, level, home, ties }) => ({
      ...{ id: randomUUID(), person: person ?? randomUUID(), skills, sectors, may, source, level, home },
      fresh: person === null ? { name, title, homeUnit } : null,
      ties: ties.map((one) => ({ ...one, id: randomUUID(), untilDay: null })),
    })),
  }
  await perform(house, pool, clock, importingPool as never, { wearer, input, key: randomUUID() })
}

const refused = (error: unknown): never => {
  throw error instanceof CannotRead ? new Refused(refuse(`registry.file-${error.reason}`)) : error
}
