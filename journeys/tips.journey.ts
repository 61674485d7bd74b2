import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBox } from '../apps/public/box.ts'
import { buildPublic } from '../apps/public/server.ts'
import { holdersPassphrase } from '../apps/town/chapters/tips.ts'
import { passwords } from '../core/test/as.ts'
import { atTheBox, secretText } from '../rooms/tips/fixture.ts'
import { aBrowser, theTown } from './stage.ts'

/** Somebody tells the office something on a phone: what leaves the browser has no word of it. */
let site: Awaited<ReturnType<typeof atTheBox>>
let chromium: Awaited<ReturnType<typeof aBrowser>>
let url = ''
let close: () => Promise<void>

beforeAll(async () => {
  site = await atTheBox()
  const box = openBox({ ...site.town.database, user: 'mingcha_public', password: passwords.mingcha_public })
  const server = buildPublic(box, () => undefined)
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  chromium = await aBrowser()
  close = async () => {
    await chromium.close()
    server.closeAllConnections()
    server.close()
    await box.stop()
    await site.leave()
  }
})
afterAll(() => close?.())

test('on a phone the words are sealed in the browser, the receipt is shown, and nothing is kept there', async () => {
  const { page } = await chromium.visitor()
  await page.setViewportSize({ width: 360, height: 640 })
  const sent: string[] = []
  const elsewhere: string[] = []
  page.on('request', (request) => {
    sent.push(request.postData() ?? '')
    if (!request.url().startsWith(url)) elsewhere.push(request.url())
  })
  await page.goto(`${url}/t/${site.slug}`, { waitUntil: 'networkidle' })
  expect(await page.isVisible('#sum')).toBe(false)
  await page.fill('#text', `${secretText}。我的电话13812345678。`)
  await page.click('button')
  await page.waitForSelector('#found input[name=choice]')
  await page.click('button')
  await page.waitForSelector('#receipt')
  expect((await page.textContent('#receipt'))?.replace(/\s/g, '')).toMatch(/^\d{34}$/)
  expect(sent.join('\n')).not.toMatch(/危房|13812345678/)
  expect(sent.some((one) => one.includes('keySealed'))).toBe(true)
  expect(elsewhere).toEqual([])
  // What the browser computed while somebody wrote proves what a sum does elsewhere.
  expect((await site.town.above.query('select proven from tips_waiting')).rows).toEqual([{ proven: true }])
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    stored: localStorage.length + sessionStorage.length,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    wide: document.documentElement.scrollWidth > innerWidth,
  }))
  expect(kept).toEqual({ cookie: '', stored: 0, workers: 0, wide: false })
})

test('a holder opens an identity in his browser with his passphrase; with another it stays closed, and nothing of it is sent', async () => {
  const stage = await theTown()
  const holder = await chromium.visitor()
  try {
    await holder.become(stage, stage.id('discipline'), 'discipline', '/tips/holding')
    const { page } = holder
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.fill('input[type=password]', 'the passphrase of somebody else')
    await page.click('button:has-text("打开身份")')
    await page.waitForSelector('[role=alert]')
    expect(await page.textContent('main')).not.toContain('冯玉山')
    await page.fill('input[type=password]', holdersPassphrase)
    await page.click('button:has-text("打开身份")')
    await page.waitForSelector('text=冯玉山')
    expect(await page.textContent('main')).toContain('13855520101')
    expect(sent.join('\n')).not.toMatch(/冯玉山|13855520101|三把钥匙/)
    // What this server gives nobody but the holder it cannot open either: the page has only boxes.
    const page2 = await (
      await page.context().request.get(`${stage.url}/api/tip-holding`, { headers: { 'mingcha-hat': 'discipline' } })
    ).text()
    expect(page2).not.toContain('冯玉山')
  } finally {
    await holder.context.close()
    await stage.close()
  }
})
