import type { BlockList } from 'node:net'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { jsonSchemaTransform, serializerCompiler } from 'fastify-type-provider-zod'
import { Refused, refuse } from '../../pure/refusal.ts'
import { answerError, type Sentences, toldOf } from './problem.ts'
import { mountExports } from './export.ts'
import { type Metrics, mountMetrics } from './metrics.ts'
import { isAmong, nameAnswers, naming, proxiesIn } from './request-id.ts'
import { mountRoutes, type Served } from './routes.ts'
import { validating } from './validate.ts'

export type AppOptions = Served &
  Readonly<{
    sentences: Sentences
    /** True writes JSON log lines to stdout; never bodies, cookies or query strings. */
    log?: boolean
    version: string
    /** Rooms and shells mount what is not a command or query (sign-in, uploads, pages) here; each route must authorise by itself. */
    mount?: (app: FastifyInstance) => Promise<void>
    /** Whether the rest of the process is fit for work, for /readyz. */
    ready?: () => Promise<boolean>
    /** Requests per minute of whom `countedFor` names; without it, of an address. */
    rate?: number
    countedFor?: (request: FastifyRequest) => string
    /** Whose `x-request-id` is believed. */
    proxies?: BlockList
    /** Figures at /metrics; without it there is no such page. */
    metrics?: Metrics
  }>

/** What may happen where somebody opens an answer of the interface as if it were a page: nothing. */
const nothingRuns = "default-src 'none'; frame-ancestors 'none'; sandbox"

/**
 * Answers of the usual size are squeezed at once, which costs a sixth of a stream; at quality 2 a page of a list costs 0.1 ms and is as small
 * as at the customary 4 within a twentieth. Nothing that comes in is unpacked: what is small when sent and large afterwards is not taken.
 */
const squeezing = {
  threshold: 2048,
  encodings: ['br', 'gzip'] as ('br' | 'gzip')[],
  syncThreshold: 131_072,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } },
  zlibOptions: { level: 1 },
  globalDecompression: false,
}

/** Builds the HTTP application: limits, one error shape, the routes of every contract, OpenAPI at /api/openapi.json. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const proxies = options.proxies ?? proxiesIn(undefined)
  const app = Fastify({
    logger: options.log
      ? { serializers: { req: (r) => ({ id: r.id, method: r.method, route: r.routeOptions?.url }), err: toldOf } }
      : false,
    bodyLimit: 1_048_576,
    genReqId: naming(proxies),
    trustProxy: (address) => isAmong(proxies, address),
    requestTimeout: 120_000,
    return503OnClosing: true,
    frameworkErrors: answerError(options.sentences),
  })
  app.setValidatorCompiler(validating)
  app.setSerializerCompiler(serializerCompiler)
  const statuses = Object.assign({}, ...options.house.rooms.map((room) => room.statuses))
  app.setErrorHandler(answerError(options.sentences, statuses, options.notes))
  app.setNotFoundHandler(() => {
    throw new Refused(refuse('doorway.no-such-page'))
  })
  nameAnswers(app)
  if (options.metrics) mountMetrics(app, options.metrics)
  await app.register(cookie)
  await app.register(compress, squeezing)
  await app.register(rateLimit, {
    max: options.rate ?? 1200,
    timeWindow: 60_000,
    keyGenerator: options.countedFor ?? (({ ip }) => ip),
    errorResponseBuilder: () => new Refused(refuse('doorway.too-often')),
  })
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Mingcha 明察', version: options.version } },
    transform: jsonSchemaTransform,
  })
  app.addHook('onSend', (request, reply, payload, next) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer')
    reply.header('cross-origin-resource-policy', 'same-origin')
    if (request.url.startsWith('/api/')) {
      reply.header('cache-control', 'no-store')
      if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', nothingRuns)
    }
    next(null, payload)
  })
  await options.mount?.(app)
  await app.register(async (api) => {
    mountRoutes(api, options)
    mountExports(api, options)
  })
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  app.get('/healthz', { schema: { hide: true } }, async () => ({ ok: true }))
  app.get('/readyz', { schema: { hide: true } }, async () => {
    await options.pool.query('select 1')
    if (options.ready && !(await options.ready())) throw new Refused(refuse('doorway.busy'))
    return { ok: true }
  })
  return app
}
