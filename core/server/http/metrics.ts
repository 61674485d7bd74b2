import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refused, refuse } from '../../pure/refusal.ts'
import { hashOf, type Gauge, histogramOf, type Counted, written } from './prometheus.ts'
import { comesFrom, proxiesIn } from './request-id.ts'

/** Who may read the figures: nobody, whoever sits at this machine, or whoever has the token. */
export type Access = Readonly<{ by: 'nobody' } | { by: 'loopback' } | { by: 'token'; hash: Buffer }>

export type Metrics = Readonly<{ access: Access; gauges: () => Promise<readonly Gauge[]> }>

const shortestToken = 16

/**
 * Who may read /metrics: MINGCHA_METRICS is `off` or `loopback`; MINGCHA_METRICS_TOKEN asks for it as a bearer token instead, from anywhere. Without a
 * setting, this machine alone, and nobody where a proxy stands in front (MINGCHA_ADDRESS). Refuses `doorway.metrics-unclear`.
 */
export function accessIn(environment: NodeJS.ProcessEnv): Access {
  const { MINGCHA_METRICS: setting, MINGCHA_METRICS_TOKEN: token, MINGCHA_ADDRESS: address } = environment
  const unclear = () => new Refused(refuse('doorway.metrics-unclear', { least: shortestToken }))
  if (token) {
    if (token.length < shortestToken || setting) throw unclear()
    return { by: 'token', hash: hashOf(token) }
  }
  if (setting === 'off' || setting === 'loopback') return { by: setting === 'off' ? 'nobody' : 'loopback' }
  if (setting) throw unclear()
  return { by: address ? 'nobody' : 'loopback' }
}

const ours = proxiesIn('127.0.0.0/8 ::1')
const passedOn = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']

/** From this machine, named as this machine, and passed on by nobody. */
const isLocal = (request: IncomingMessage): boolean =>
  comesFrom(ours, request) &&
  /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/.test(request.headers.host ?? '') &&
  passedOn.every((name) => request.headers[name] === undefined)

function mayRead(access: Access, request: FastifyRequest): boolean {
  if (access.by === 'nobody') return false
  if (access.by === 'loopback') return isLocal(request.raw)
  const [, token] = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '') ?? []
  return token !== undefined && timingSafeEqual(hashOf(token), access.hash)
}

/** Names of what is counted: our own routes, never an address that somebody typed. */
const routeOf = ({ routeOptions }: FastifyRequest): string => routeOptions.url ?? 'none'

/**
 * Counts requests by method, route and class of status, and how long they took; serves them at /metrics as Prometheus reads them, with what is asked of
 * the house at that moment. No person, no inspection, no address appears. Whoever may not read gets what any unknown address gets.
 */
export function mountMetrics(app: FastifyInstance, { access, gauges }: Metrics): void {
  const requests = new Map<string, Counted>()
  const took = new Map<string, ReturnType<typeof histogramOf>>()
  let going = 0
  app.addHook('onRequest', async () => {
    going++
  })
  app.addHook('onResponse', async (request, reply) => {
    going--
    const labels = { method: request.method, route: routeOf(request) }
    const status = `${Math.floor(reply.statusCode / 100)}xx`
    const one = `${labels.method} ${labels.route}`
    const counted = requests.get(`${one} ${status}`) ?? { labels: { ...labels, status }, value: 0 }
    requests.set(`${one} ${status}`, { ...counted, value: counted.value + 1 })
    const histogram = took.get(one) ?? histogramOf(labels)
    histogram.add(reply.elapsedTime / 1_000)
    took.set(one, histogram)
  })
  app.get('/metrics', { schema: { hide: true }, logLevel: 'warn' }, async (request, reply) => {
    if (!mayRead(access, request)) throw new Refused(refuse('doorway.no-such-page'))
    const text = written([
      {
        name: 'mingcha_http_requests_total',
        help: 'Requests answered',
        type: 'counter',
        values: [...requests.values()],
      },
      {
        name: 'mingcha_http_request_duration_seconds',
        help: 'How long an answer took',
        type: 'histogram',
        values: [...took.values()].flatMap((one) => one.values()),
      },
      {
        name: 'mingcha_http_requests_going',
        help: 'Requests being answered',
        type: 'gauge',
        values: [{ value: going }],
      },
      ...(await gauges()),
    ])
    return reply
      .header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(text)
  })
}
