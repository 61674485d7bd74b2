import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { Id, Line } from '../../core/pure/ids.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { todayOf } from '../../core/server/clock.ts'
import { perform } from '../../core/server/doorway.ts'
import { enter, type Wearer } from '../../core/server/enter.ts'
import { type Served, wearerOf } from '../../core/server/http/routes.ts'
import { CannotRead, readSheets } from '../../core/server/xlsx.ts'
import { importingItems } from './actions.ts'
import { Department, importItems, secrecyMarks } from './contract.ts'

const LARGEST = 20_000_000
/** Files on their way in at once: each is held in memory whole. */
const AT_ONCE = 4
const Key = z.string().min(8).max(100)
const Asked = z.strictObject({
  id: Id,
  name: Line(200),
  round: Id,
  department: Department,
  secrecy: z.enum(secrecyMarks),
})

/** A department's file of items as the bare bytes of the body (S3-08): taken only from who may import, opened in a limited process. */
export async function mountPreparation(app: FastifyInstance, served: Served): Promise<void> {
  await app.register(async (own) => {
    own.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: LARGEST }, (_, body, done) =>
      done(null, body),
    )
    const wearers = new WeakMap<FastifyRequest, Wearer>()
    let underway = 0
    own.route({
      method: 'POST',
      url: '/api/preparation/import',
      bodyLimit: LARGEST,
      onRequest: [
        async (request: FastifyRequest) => {
          wearers.set(request, await importerOf(served, request))
        },
        async (_: FastifyRequest, reply: FastifyReply) => {
          if (underway >= AT_ONCE) throw new Refused(refuse('preparation.file-busy'))
          underway++
          reply.raw.once('close', () => underway--)
        },
      ],
      schema: { hide: true, querystring: Asked },
      handler: async (request) => {
        const wearer = wearers.get(request) as Wearer
        const key = Key.safeParse(request.headers['idempotency-key'])
        if (!key.success) throw new Refused(refuse('doorway.no-key'))
        if (!Buffer.isBuffer(request.body)) throw new Refused(refuse('doorway.wrong-kind'))
        const { name, ...asked } = request.query as z.infer<typeof Asked>
        const [sheet] = await readSheets(request.body).catch(refused)
        const sha256 = createHash('sha256').update(request.body).digest('hex')
        const parsed = importItems.input.safeParse({ ...asked, fileName: name, sha256, cells: sheet?.rows ?? [] })
        if (!parsed.success) throw new Refused(refuse('preparation.file-unreadable'))
        const input = parsed.data
        return perform(served.house, served.pool, served.clock, importingItems as never, {
          wearer,
          input,
          key: key.data,
        })
      },
    })
  })
}

/** Who sent a request, when he holds a hat that may import now. */
async function importerOf(served: Served, request: FastifyRequest): Promise<Wearer> {
  const wearer = await wearerOf(served, request)
  return enter(served.pool, wearer, 'read only', todayOf(served.clock), async (_, actor) => {
    if (!(importItems.of as readonly string[]).includes(actor.hat))
      throw new Refused(refuse('doorway.not-yours', { of: [...importItems.of] }))
    return wearer
  })
}

const refused = (error: unknown): never => {
  throw error instanceof CannotRead ? new Refused(refuse('preparation.file-unreadable')) : error
}
