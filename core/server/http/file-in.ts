import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import type { Hat } from '../../pure/hats.ts'
import { Refused, refuse } from '../../pure/refusal.ts'
import { todayOf } from '../clock.ts'
import { enter, type Wearer } from '../enter.ts'
import { type Served, wearerOf } from './routes.ts'

const Key = z.string().min(8).max(100)

/** A file that has come in: from whom, its bytes, what was asked beside it, and the idempotency key of the request. */
export type Brought<A> = Readonly<{ wearer: Wearer; bytes: Buffer; asked: A; key: string }>

/**
 * Where a file is taken as the bare bytes of a body: by which hats, how large at most (bytes), how many on their way in at once (each is held
 * in memory whole), with which refusal while there are more, and what the query string must be.
 */
type Taking<A extends z.ZodType> = Readonly<{
  url: string
  of: readonly Hat[]
  largest: number
  atOnce: number
  busy: string
  asks: A
  takes: (brought: Brought<z.infer<A>>) => Promise<unknown>
}>

/** Who sent a request, when he wears one of these hats now; refuses `doorway.not-yours` otherwise. */
export async function admitted(served: Served, request: FastifyRequest, of: readonly Hat[]): Promise<Wearer> {
  const wearer = await wearerOf(served, request)
  return enter(served.pool, wearer, 'read only', todayOf(served.clock), async (_, { hat }) => {
    if (!of.includes(hat)) throw new Refused(refuse('doorway.not-yours', { of: [...of] }))
    return wearer
  })
}

/**
 * Mounts a door for files. Nobody's bytes are read before he was admitted and there is room. Refuses `doorway.no-key` without an
 * idempotency key and `doorway.wrong-kind` for a body that is no bare file.
 */
export async function takeFiles<A extends z.ZodType>(
  app: FastifyInstance,
  served: Served,
  { url, of, largest, atOnce, busy, asks, takes }: Taking<A>,
): Promise<void> {
  const wearers = new WeakMap<FastifyRequest, Wearer>()
  let underway = 0
  await app.register(async (own) => {
    own.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: largest }, (_, body, done) =>
      done(null, body),
    )
    own.route({
      method: 'POST',
      url,
      bodyLimit: largest,
      onRequest: async (request: FastifyRequest, reply: FastifyReply) => {
        wearers.set(request, await admitted(served, request, of))
        // Who hung up while he was being looked up is told by no more event: his place would stay taken for good.
        if (underway >= atOnce || reply.raw.closed) throw new Refused(refuse(busy))
        underway++
        reply.raw.once('close', () => underway--)
      },
      schema: { hide: true, querystring: asks },
      handler: async (request) => {
        const wearer = wearers.get(request) as Wearer
        const key = Key.safeParse(request.headers['idempotency-key'])
        if (!key.success) throw new Refused(refuse('doorway.no-key'))
        if (!Buffer.isBuffer(request.body)) throw new Refused(refuse('doorway.wrong-kind'))
        return takes({ wearer, bytes: request.body, asked: request.query as z.infer<A>, key: key.data })
      },
    })
  })
}
