import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pixel } from '../rooms/documents/fixture.ts'
import { aBrowser, theTown, type Visitor } from './stage.ts'

/** What a hostile text, file or site would try in a real browser: nothing of it runs, and nothing gets out. */
let stage: Awaited<ReturnType<typeof theTown>>
let chromium: Awaited<ReturnType<typeof aBrowser>>
let office: Visitor
let elsewhere: Server

beforeAll(async () => {
  stage = await theTown()
  chromium = await aBrowser()
  office = await chromium.visitor()
  elsewhere = createServer((_, reply) => {
    reply.setHeader('content-type', 'text/html')
    reply.end(`<body><iframe id="stolen" src="${stage.url}/"></iframe></body>`)
  })
  await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done))
  await office.become(stage, stage.id('office'), 'office')
})
afterAll(async () => {
  elsewhere?.close()
  await chromium?.close()
  await stage?.close()
})

describe('in a page of ours', () => {
  test('an inline script, an event handler, an address that is code and a frame do nothing, and are reported', async () => {
    const { page } = office
    const tried = await page.evaluate(async () => {
      const violated: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective))
      const put = (html: string) =>
        document.body.appendChild(document.createElement('div')).insertAdjacentHTML('beforeend', html)
      const script = document.createElement('script')
      script.textContent = 'globalThis.hit = "script"'
      document.body.append(script)
      put('<img src="/no-such.png" onerror="globalThis.hit = \'handler\'">')
      put('<a id="code" href="javascript:globalThis.hit = \'address\'">x</a>')
      document.getElementById('code')?.click()
      put('<iframe srcdoc="<script>parent.hit = \'frame\'</script>"></iframe>')
      put('<iframe src="https://elsewhere.example/"></iframe>')
      put('<base href="https://elsewhere.example/">')
      const foreign = document.createElement('script')
      foreign.src = 'https://elsewhere.example/x.js'
      document.body.append(foreign)
      await fetch('https://elsewhere.example/').catch(() => undefined)
      await new Promise((done) => setTimeout(done, 1_500))
      let evaluated = 'refused'
      try {
        evaluated = Reflect.construct(Function, ['return "evaluated"'])()
      } catch {}
      return { hit: (globalThis as { hit?: string }).hit ?? null, violated, evaluated, base: document.baseURI }
    })
    expect([tried.hit, tried.evaluated, tried.base.startsWith(stage.url)]).toEqual([null, 'refused', true])
    for (const directive of ['script-src-elem', 'script-src-attr', 'frame-src', 'connect-src', 'base-uri'])
      expect(tried.violated).toContain(directive)
  })

  test('another site cannot put it into a frame', async () => {
    const visitor = await chromium.browser.newContext()
    const page = await visitor.newPage()
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`)
    await page.waitForTimeout(1_000)
    const framed = page.frames().find((frame) => frame !== page.mainFrame())
    expect(await framed?.evaluate(() => document.querySelector('#root') !== null).catch(() => false)).toBe(false)
    await visitor.close()
  })
})

describe('a preview', () => {
  let content: string

  beforeAll(async () => {
    const { token, hat } = { token: await csrf(), hat: 'office' }
    const { request } = office.context
    const headers = () => ({ 'mingcha-token': token, 'mingcha-hat': hat, 'idempotency-key': randomUUID() })
    const id = randomUUID()
    const inspections = (await (await request.get(`${stage.url}/api/inspections`, { headers: headers() })).json()) as {
      rows: { id: string }[]
    }
    const inspection = inspections.rows[0]?.id
    const about = { id, circle: 'office', noun: 'inspection', about: inspection, name: '照片.png', size: pixel.length }
    expect(
      (
        await request.post(`${stage.url}/api/inspections/${inspection}/files`, { headers: headers(), data: about })
      ).status(),
    ).toBe(200)
    const tus = { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }
    await request.patch(`${stage.url}/api/uploads/${id}`, { headers: { ...headers(), ...tus }, data: pixel })
    expect(
      (
        await request.post(`${stage.url}/api/files/${id}/completion`, { headers: headers(), data: { version: 1 } })
      ).status(),
    ).toBe(200)
    content = `${stage.url}/api/files/${id}/content?inline=yes&hat=office`
  })

  const csrf = async () =>
    ((await (await office.context.request.get(`${stage.url}/api/auth/session`)).json()) as { csrf: string }).csrf

  /** As if the checks had let something in that they refuse: the answer of the house with other bytes and another kind. */
  const evil = [
    [
      'HTML',
      'text/html',
      '<html><body id="b"><script>document.title = "ran"</script><img src=x onerror="document.title=\'ran\'"></body></html>',
    ],
    [
      'SVG',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="document.title=\'ran\'"><title>still</title><script>document.title = "ran"</script></svg>',
    ],
    [
      'XML',
      'application/xhtml+xml',
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><script>document.title = "ran"</script></body></html>',
    ],
  ] as const
  test.each(evil)(
    'of %s runs no script and stands in an origin of its own, without cookies, storage or a way to its opener',
    async (_, contentType, body) => {
      const context = await chromium.browser.newContext({ storageState: await office.context.storageState() })
      await context.route('**/content?*', async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, contentType, body })
      })
      const opener = await context.newPage()
      await opener.goto(stage.url)
      const [page] = await Promise.all([
        context.waitForEvent('page'),
        opener.evaluate((url) => void window.open(url), content),
      ])
      await page.waitForLoadState()
      await page.waitForTimeout(500)
      const seen = await page.evaluate(() => {
        const reached = (take: () => unknown) => {
          try {
            take()
            return 'reached'
          } catch {
            return 'shut'
          }
        }
        return {
          origin: self.origin,
          title: document.title,
          cookie: reached(() => document.cookie),
          storage: reached(() => localStorage.length),
          opener: window.opener === null ? 'none' : reached(() => window.opener.document.body),
        }
      })
      expect(seen).toMatchObject({ origin: 'null', cookie: 'shut', storage: 'shut' })
      expect(seen.title).not.toBe('ran')
      expect(['none', 'shut']).toContain(seen.opener)
      await context.close()
    },
  )

  test('of a PDF that carries a script stands in an origin of its own too', async () => {
    const answer = await office.context.request.get(content)
    const policy = answer.headers()['content-security-policy'] ?? ''
    expect(policy).toMatch(/sandbox$/)
    expect(policy).not.toMatch(/allow-|script-src/)
  })
})
