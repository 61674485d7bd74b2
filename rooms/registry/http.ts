import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { Id, Line } from '../../core/pure/ids.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { todayOf } from '../../core/server/clock.ts'
import { perform } from '../../core/server/doorway.ts'
import { enter, type Wearer } from '../../core/server/enter.ts'
import { type Served, wearerOf } from '../../core/server/http/routes.ts'
import { CannotRead, readSheets, type Sheet } from '../../core/server/xlsx.ts'
import { previewing } from './actions.ts'
import { previewRegister } from './contract.ts'
import { layoutOf } from './rules/columns.ts'
import { templateBook } from './template.ts'

const LARGEST = 20_000_000
/** Files on their way in at once: each is held in memory whole. */
const AT_ONCE = 6
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const Key = z.string().min(8).max(100)

/**
 * What is not a command or a query: a file on its way in, as the bare bytes of the body, and the template on its way out.
 * A file is taken only from who may preview, before a byte of it is read; it is opened in a limited process.
 */
export async function mountRegistry(app: FastifyInstance, served: Served): Promise<void> {
  await app.register(async (own) => {
    own.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: LARGEST }, (_, body, done) =>
      done(null, body),
    )
    const wearers = new WeakMap<FastifyRequest, Wearer>()
    const admit = async (request: FastifyRequest) => {
      wearers.set(request, await officeOf(served, request))
    }
    let underway = 0
    const makeRoom = async (_: FastifyRequest, reply: FastifyReply) => {
      if (underway >= AT_ONCE) throw new Refused(refuse('registry.file-busy'))
      underway++
      reply.raw.once('close', () => underway--)
    }
    own.route({
      method: 'POST',
      url: '/api/registry/import',
      bodyLimit: LARGEST,
      onRequest: [admit, makeRoom],
      schema: { hide: true, querystring: z.strictObject({ id: Id, name: Line(200) }) },
      handler: async (request) => {
        const wearer = wearers.get(request) as Wearer
        const key = Key.safeParse(request.headers['idempotency-key'])
        if (!key.success) throw new Refused(refuse('doorway.no-key'))
        if (!Buffer.isBuffer(request.body)) throw new Refused(refuse('doorway.wrong-kind'))
        const { id, name } = request.query as { id: string; name: string }
        const sheets = await readSheets(request.body).catch(refused)
        const sha256 = createHash('sha256').update(request.body).digest('hex')
        const cells = tableOf(sheets).rows
        const input = { id, fileName: name, sha256, cells }
        return perform(served.house, served.pool, served.clock, previewing as never, { wearer, input, key: key.data })
      },
    })
    own.route({
      method: 'GET',
      url: '/api/registry/template.xlsx',
      onRequest: admit,
      schema: { hide: true },
      handler: async (_, reply) => {
        const name = encodeURIComponent('组织名册导入模板.xlsx')
        return reply
          .type(XLSX)
          .header('content-disposition', `attachment; filename="template.xlsx"; filename*=UTF-8''${name}`)
          .send(await templateBook())
      },
    })
  })
}

/** Who sent a request, when he holds a hat that may preview an import now. */
async function officeOf(served: Served, request: FastifyRequest): Promise<Wearer> {
  const wearer = await wearerOf(served, request)
  return enter(served.pool, wearer, 'read only', todayOf(served.clock), async (_, actor) => {
    if (!previewRegister.of.includes(actor.hat as 'office'))
      throw new Refused(refuse('doorway.not-yours', { of: [...previewRegister.of] }))
    return wearer
  })
}

/** The first sheet that has a head we know; where none has, the first. */
const tableOf = (sheets: readonly Sheet[]): Sheet => {
  const [first] = sheets
  const found = sheets.find((sheet) => layoutOf(sheet.rows) !== null) ?? first
  if (!found || found.rows.length === 0) throw new Refused(refuse('registry.no-rows'))
  return found
}

const refused = (error: unknown): never => {
  throw error instanceof CannotRead ? new Refused(refuse(`registry.file-${error.reason}`)) : error
}
