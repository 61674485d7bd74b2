import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { Line } from '../../core/pure/ids.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { todayOf } from '../../core/server/clock.ts'
import { perform } from '../../core/server/doorway.ts'
import { enter, eyeOf, type Wearer } from '../../core/server/enter.ts'
import { admitted, takeFiles } from '../../core/server/http/file-in.ts'
import type { Served } from '../../core/server/http/routes.ts'
import { idUnder } from '../../core/server/id-under.ts'
import { CannotRead, readSheets, writeXlsx } from '../../core/server/xlsx.ts'
import { plain } from '../registry/rules/name.ts'
import { importingPool } from './actions.ts'
import { importPool } from './contract.ts'
import { headOf, type Known, type PoolRead, poolHeads, readPoolFile } from './rules/pool-import.ts'

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
  const { of } = importPool
  await takeFiles(app, served, {
    ...{ url: '/api/pool/import', of, asks: Asked },
    ...{ largest: LARGEST, atOnce: AT_ONCE, busy: 'registry.file-busy' },
    takes: async ({ wearer, bytes, asked: { basis, apply }, key }) => {
      const sheets = await readSheets(bytes).catch(refused)
      const sheet = sheets.find((one) => headOf(one.rows) >= 0)
      if (!sheet) throw new Refused(refuse('teams.no-head'))
      const { rows, errors } = readPoolFile(sheet.rows, await knownTo(served, wearer))
      if (rows.length > MOST_ROWS) throw new Refused(refuse('teams.too-many-rows', { most: MOST_ROWS }))
      const fresh = rows.filter((row) => row.person === null).length
      const said = { rows: rows.length, fresh, errors: errors.slice(0, 500), wrong: errors.length, applied: false }
      if (apply === 'no' || errors.length > 0 || rows.length === 0) return said
      await write(served, wearer, rows, basis, key)
      return { ...said, applied: true }
    },
  })
  app.route({
    method: 'GET',
    url: '/api/pool/template.xlsx',
    onRequest: async (request) => void (await admitted(served, request, of)),
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

/**
 * Writes all rows in one act. Ids are those of the request's key: who is repeated finds the people his first try has made, and means the same by them.
 */
async function write(
  served: Served,
  wearer: Wearer,
  rows: readonly PoolRead[],
  basis: string,
  key: string,
): Promise<void> {
  const { house, pool, clock } = served
  const input = {
    basis,
    rows: rows.map(({ row: n, person, name, title, homeUnit, skills, sectors, may, source, level, home, ties }) => {
      const mine = (part: string) => idUnder(wearer.person, key, `${n} ${part}`)
      const made = person === null || person === mine('person')
      return {
        ...{ id: mine('member'), person: person ?? mine('person'), skills, sectors, may, source, level, home },
        fresh: made ? { name, title, homeUnit } : null,
        ties: ties.map((one, at) => ({ ...one, id: mine(`tie ${at}`), untilDay: null })),
      }
    }),
  }
  await perform(house, pool, clock, importingPool as never, { wearer, input, key })
}

const refused = (error: unknown): never => {
  throw error instanceof CannotRead ? new Refused(refuse(`registry.file-${error.reason}`)) : error
}
