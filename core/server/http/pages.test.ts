import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mountPages } from './pages.ts'
import { answerError } from './problem.ts'

let dist: string
let app: FastifyInstance
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'mingcha-pages-'))
  await mkdir(join(dist, 'assets'))
  await writeFile(
    join(dist, 'index.html'),
    '<meta property="csp-nonce" nonce="__NONCE__"><script nonce="__NONCE__"></script>',
  )
  await writeFile(join(dist, 'assets/app-1a2b.js'), 'let plain')
  await writeFile(join(dist, 'assets/app-1a2b.js.br'), 'squeezed')
  await writeFile(join(dist, 'stamp.txt'), 'not for the world')
  await writeFile(join(dist, 'worker.js'), 'self.addEventListener')
  for (const name of ['manifest.webmanifest', 'icon-192.png', 'icon-512.png']) await writeFile(join(dist, name), '{}')
  app = Fastify()
  app.setErrorHandler(answerError(() => undefined))
  app.get('/api/known', async () => ({ ok: true }))
  await mountPages(app, { dist })
})
afterAll(async () => {
  await app.close()
  await rm(dist, { recursive: true })
})

const nonceOf = (policy: unknown) => /'nonce-([^']+)'/.exec(String(policy))?.[1] as string

test('what makes the pages an app on a phone is asked anew each time, and its worker may fetch from here alone', async () => {
  const worker = await app.inject('/worker.js')
  expect(worker.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': "default-src 'none'; connect-src 'self'",
  })
  const manifest = await app.inject('/manifest.webmanifest')
  expect(manifest.headers['content-type']).toBe('application/manifest+json; charset=utf-8')
  expect((await app.inject('/icon-192.png')).headers['content-type']).toBe('image/png')
})

test('every page has a nonce of its own, the same in its policy and its markup, and is not kept', async () => {
  const [one, two] = [await app.inject('/sheets/5f1c?state=signed'), await app.inject('/')]
  const nonce = nonceOf(one.headers['content-security-policy'])
  expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
  expect(one.body.split(`nonce="${nonce}"`)).toHaveLength(3)
  expect(nonceOf(two.headers['content-security-policy'])).not.toBe(nonce)
  expect(one.headers['cache-control']).toBe('no-store')
  expect(one.headers['cross-origin-opener-policy']).toBe('same-origin')
})

test('the policy lets nothing in from elsewhere, no inline code and no frame around', async () => {
  const policy = String((await app.inject('/')).headers['content-security-policy'])
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
})

test('assets are kept for ever and sent as they were squeezed', async () => {
  const squeezed = await app.inject({ url: '/assets/app-1a2b.js', headers: { 'accept-encoding': 'br' } })
  expect(squeezed.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect([squeezed.headers['content-encoding'], squeezed.body]).toEqual(['br', 'squeezed'])
  expect((await app.inject('/assets/app-1a2b.js')).body).toBe('let plain')
})

test.each([
  '/api/unknown',
  '/api',
  '/metrics',
  '/stamp.txt',
  '/assets/app-old.js',
  '/favicon.ico',
  '/assets/../stamp.txt',
])('%s is no page', async (path) => {
  const answer = await app.inject(path)
  expect(answer.statusCode).toBe(404)
  expect(answer.body).not.toContain('nonce')
  expect(answer.body).not.toContain('not for the world')
})

test('the interface stays itself', async () => {
  expect((await app.inject('/api/known')).json()).toEqual({ ok: true })
})
