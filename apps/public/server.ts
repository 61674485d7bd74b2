import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Box } from './box.ts'
import { type Gate, openGate } from './flood.ts'
import { NotTaken, withBody } from './form.ts'
import { list, show, take } from './open.ts'
import { openPace, type Pace } from './pace.ts'
import { pageOf, policy } from './page.ts'
import { scripts } from './scripts.ts'
import * as view from './views.ts'
import { lookUp, more, sealed, tip, type Visit } from './visits.ts'

const headers = {
  'content-security-policy': policy,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
} as const

/** What goes back. `title`: of a page. */
export type Answer =
  | Readonly<{ status?: number; title: string; body: ReturnType<typeof view.home>; script?: boolean; keeps?: boolean }>
  | Readonly<{ status?: number; text: string; type: string }>
  | Readonly<{ status?: number; json: unknown }>

/**
 * The public process: pages and forms for people outside, on a port and origin of its own. It sets no cookie, asks for no address, writes no log, and
 * knows nothing but what the eight functions of its database login say. Give it the box; it listens where it is told. `origin`: where people reach it,
 * for the codes on published pages; else each request is believed about that.
 */
export function buildPublic(box: Box, say: (line: string) => void, origin?: string): Server {
  const gate = openGate()
  const pace = openPace()
  let told = 0
  const server = createServer((request, response) => {
    handle({ box, gate, pace }, request, origin)
      .then((answer) => send(request, response, answer))
      .catch((error: unknown) => {
        // That something failed, never what or whose; once an hour, so that the line is no trace of a visit.
        if (!(error instanceof NotTaken) && Date.now() - told > 3_600_000) {
          told = Date.now()
          say('公开页面：数据库没有回答 The public pages: the database does not answer')
        }
        send(request, response, troubled(request, error))
      })
  })
  server.maxConnections = 400
  server.headersTimeout = 20_000
  server.requestTimeout = 900_000
  server.keepAliveTimeout = 15_000
  return server
}

/** The path and the language of an address; whatever follows a question mark is not read. */
function placeOf(request: IncomingMessage) {
  const path = (request.url ?? '/').split('?')[0] as string
  const english = path === '/en' || path.startsWith('/en/')
  return { t: view.tongueOf(english ? 'en' : 'zh'), path: english ? path.slice(3) || '/' : path }
}

/** Where a request says it came to; nothing that is no plain address of a host is believed. */
function originOf({ headers }: IncomingMessage): string {
  const host =
    /^[\w.-]{1,200}(:\d{1,5})?$|^\[[0-9a-f:]{2,40}\](:\d{1,5})?$/.exec(headers.host ?? '')?.[0] ?? 'localhost'
  return `${headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://${host}`
}

type Held = Readonly<{ box: Box; gate: Gate; pace: Pace }>

async function handle({ box, gate, pace }: Held, request: IncomingMessage, given?: string): Promise<Answer> {
  const { t, path } = placeOf(request)
  const known = await box.pages()
  const visit: Visit = { box, gate, pace, known, t, type: request.headers['content-type'] ?? '' }
  const missing: Answer = { status: 404, title: t.words.home, body: view.toldPage(t, t.words.home, t.words.missing) }
  const [, where = '', slug = '', then = '', last = ''] = path.split('/')
  const origin = given ?? originOf(request)
  const page = known.pages.find((one) => one.slug === slug)
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (path === '/healthz') return { json: { ok: true } }
    if (path === '/') return { title: t.words.home, body: view.home(t, known) }
    if (path === '/answers') return { title: t.words.ask, body: view.askPage(t) }
    if (where === 'p') return slug === '' ? list(visit) : show(visit, slug, then, last, origin)
    if (where === 't' && page && then === 'keys') return { json: { office: known.key, holders: known.holders } }
    if (where !== 't' || !page || then !== '') return missing
    const seed = randomBytes(32).toString('base64url')
    return { title: page.unit, body: view.unitPage(t, page, known, gate, seed), script: true }
  }
  if (request.method !== 'POST') return { ...missing, status: 405 }
  if (where === 't' && page && then === '') return withBody(request, (body) => tip(visit, page, body))
  if (where === 't' && page && then === 'sealed') return withBody(request, (body) => sealed(visit, page, body))
  if (where === 'p')
    return withBody(request, (body) =>
      take(visit, [slug, then, last], body, origin, {
        tip: (one) => tip(visit, one, body),
        sealed: (one) => sealed(visit, one, body),
      }),
    )
  if (path === '/answers') return withBody(request, (body) => lookUp(visit, body))
  if (path === '/more') return withBody(request, (body) => more(visit, body))
  return missing
}

function troubled(request: IncomingMessage, error: unknown): Answer {
  const { t } = placeOf(request)
  const [word, status] =
    error instanceof NotTaken
      ? [error.word, error.word === 'busy' || error.word === 'full' ? 503 : 400]
      : ['down' as const, 503]
  return { status, title: t.words.home, body: view.toldPage(t, t.words.home, view.sentence(t, word)) }
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { t, path } = placeOf(request)
  const script = request.method === 'GET' ? scripts.get(path) : undefined
  const [type, text] =
    script !== undefined
      ? ['text/javascript; charset=utf-8', script]
      : 'json' in answer
        ? ['application/json', JSON.stringify(answer.json)]
        : 'text' in answer
          ? [answer.type, answer.text]
          : ['text/html; charset=utf-8', pageOf(t.words.lang, answer.title, answer.body, answer.script)]
  const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const body = zipped ? gzipSync(text) : Buffer.from(text)
  // Half a request that was not taken is not read to its end: the connection goes.
  const close = request.complete ? {} : { connection: 'close' }
  response.writeHead(script === undefined ? (answer.status ?? 200) : 200, {
    ...{ ...headers, ...close, 'content-type': type, 'content-length': body.length, vary: 'accept-encoding' },
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    ...(script === undefined ? {} : { 'cache-control': 'public, max-age=3600' }),
    ...('keeps' in answer && request.method !== 'POST' ? { 'cache-control': 'public, max-age=60' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
