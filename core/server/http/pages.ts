import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused, refuse } from '../../pure/refusal.ts'

/** What a page may load and do: itself only, styles by this response's nonce, no frame around it, no device but its own camera. */
const policyOf = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')

const permissions = 'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()'

/** Addresses that are never a page: the interface and what watches the server. */
const notPages = /^\/(api|healthz|readyz|metrics)(\/|$)/

/** What makes of the pages an app on a phone: files of fixed names, asked anew each time. The worker may fetch from here and nothing else. */
const appFiles = {
  'worker.js': 'text/javascript; charset=utf-8',
  'manifest.webmanifest': 'application/manifest+json; charset=utf-8',
  'icon-192.png': 'image/png',
  'icon-512.png': 'image/png',
} as const
const workerPolicy = "default-src 'none'; connect-src 'self'"

/**
 * Serves the web shell: hashed assets for ever, everything else as the one page with a fresh nonce, never kept.
 * An address that looks like a file, or belongs to the interface, is refused with `doorway.no-such-page`.
 */
export async function mountPages(app: FastifyInstance, { dist }: { dist: string }): Promise<void> {
  const page = await readFile(join(dist, 'index.html'), 'utf8')
  await app.register(files, {
    root: join(dist, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    preCompressed: true,
    wildcard: true,
    decorateReply: false,
    setHeaders: (reply) => void reply.header('cross-origin-resource-policy', 'same-origin'),
  })
  for (const [name, type] of Object.entries(appFiles)) {
    const bytes = await readFile(join(dist, name))
    app.get(`/${name}`, { schema: { hide: true } }, async (_, reply) =>
      reply
        .header('content-type', type)
        .header('cache-control', 'no-cache')
        .header('content-security-policy', workerPolicy)
        .send(bytes),
    )
  }
  const send = async (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0] as string
    if (notPages.test(path) || /\.[a-z0-9]+$/i.test(path)) throw new Refused(refuse('doorway.no-such-page'))
    const nonce = randomBytes(16).toString('base64')
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', policyOf(nonce))
      .header('cross-origin-opener-policy', 'same-origin')
      .header('cross-origin-embedder-policy', 'require-corp')
      .header('cross-origin-resource-policy', 'same-origin')
      .header('permissions-policy', permissions)
      .header('x-frame-options', 'DENY')
      .send(page.replaceAll('__NONCE__', nonce))
  }
  app.get('/', { schema: { hide: true } }, send)
  app.get('/*', { schema: { hide: true } }, send)
}
