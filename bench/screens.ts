import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../apps/cli/chromium.ts'
import { bare, byRatio, medianOf, type Result } from './measure.ts'

type Say = (line: string) => void
export type Served = Readonly<{ url: string; people: readonly { person: string; hat: string }[]; child: ChildProcess }>

/** How many times slower than this machine the processor of the reader is. */
const SLOWER = 4
const VISITS = 5
const row = '.mc-list tbody tr'
/**
 * Pages of the office as they open on the first visit of the day, nothing kept by the browser; what stands there once what it asks for is answered; what is
 * pressed on one.
 */
const pages: readonly { name: string; path: string; there: string; press?: readonly [what: string, button: string] }[] =
  [
    { name: 'to-do', path: '/', there: '.mc-desk-rows' },
    { name: 'organisations', path: '/organisations', there: row, press: ['a form opened', '.mc-page-acts button'] },
    {
      ...{ name: 'sheets', path: '/sheets', there: row },
      press: ['the order changed', '.mc-sort'],
    },
    {
      ...{ name: 'ledger', path: '/rectification/ledger', there: row },
      press: ['columns opened', '.mc-list-tools button'],
    },
    { name: 'figures', path: '/figures', there: '.mc-map' },
  ]
const MOST_TO_PAINT = 200

/** The demo town in a process of its own, on data that are gone afterwards. */
export async function town(data: string, say: Say): Promise<Served> {
  const program = join(import.meta.dirname, '../mingcha')
  const child = spawn(process.execPath, [program, 'demo', '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  child.stdout?.on('data', (part: Buffer) => (said += part))
  for (;;) {
    const url = /^ready (\S+)$/m.exec(said)?.[1]
    if (url) {
      const { people } = (await (await fetch(`${url}/api/demo`)).json()) as Served
      say('the town is told')
      return { url, people, child }
    }
    if (child.exitCode !== null) throw new Error(`the demo ended with ${child.exitCode}`)
    await setTimeout(50)
  }
}

/** A browser that keeps nothing on a slow processor, as somebody of the office or as who is named. */
export async function reader(
  browser: Browser,
  { url, people }: Served,
  who?: Readonly<{ person: string; hat: string }>,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } })
  const person = who?.person ?? people.find(({ hat }) => hat === 'office')?.person
  await context.request.post(`${url}/api/auth/become`, { data: { person } })
  await context.addInitScript((hat) => sessionStorage.setItem('mingcha.hat', hat), who?.hat ?? 'office')
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return { context, page }
}

/** Until the page says what it is about, and until what it asked for stands there; scripts by their weight on the line. */
async function visit(browser: Browser, served: Served, path: string, there: string, press: string | undefined) {
  const { context, page } = await reader(browser, served)
  try {
    const wire = await context.newCDPSession(page)
    await wire.send('Network.enable')
    const kinds = new Map<string, string>()
    let scripts = 0
    wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (kinds.get(requestId) === 'Script') scripts += encodedDataLength
    })
    const start = performance.now()
    await page.goto(`${served.url}${path}`, { waitUntil: 'commit' })
    await page.locator('h1').waitFor()
    const headed = performance.now() - start
    // A slow processor is still for longer than a browser takes for the end: only what stands there says that all is there.
    await page.locator(there).first().waitFor()
    const whole = performance.now() - start
    await page.waitForLoadState('networkidle')
    const document = await still(page)
    const painted = press === undefined ? null : await paintAfter(page, press)
    return { headed, whole, scripts: scripts / 1000, painted, document }
  } finally {
    await context.close()
  }
}

/** Milliseconds from a press to the next picture, as the browser itself measures it; it reports nothing below 16. */
async function paintAfter(page: Page, press: string): Promise<number> {
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'event',
      durationThreshold: 16,
    } as PerformanceObserverInit)
  })
  await page.locator(press).first().click()
  await page.waitForTimeout(1_500)
  return page.evaluate(() => Math.max(16, ...(globalThis as never as { seen: number[] }).seen))
}

/** The page as it stands, without scripts: the least that showing the same could take. */
export const still = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement
    for (const one of copy.querySelectorAll('script, link')) one.remove()
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    const style = document.createElement('style')
    style.textContent = rules.join('\n')
    copy.querySelector('head')?.append(style)
    return `<!doctype html>${copy.outerHTML}`
  })

/** The same page without scripts from a bare server: until its heading stands, and from the same press to the next picture. */
async function plain(browser: Browser, served: Served, text: string, press: string | undefined) {
  const server = createServer((_, response) => void response.setHeader('content-type', 'text/html').end(text))
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  const { context, page } = await reader(browser, served)
  try {
    const start = performance.now()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' })
    await page.locator('h1').waitFor()
    const headed = performance.now() - start
    return { headed, painted: press === undefined ? null : await paintAfter(page, press) }
  } finally {
    await context.close()
    server.closeAllConnections()
    server.close()
  }
}

/**
 * Pages of the office on a processor four times slower, nothing kept from before: until the heading stands and until all is there, against the
 * same page without scripts; the weight of the scripts; and from a press to the next picture. Nothing where there is no Chromium.
 */
export async function screens(say: Say): Promise<Result[]> {
  const executablePath = findChromium()
  if (!executablePath) return []
  const data = await mkdtemp(join(tmpdir(), 'mingcha-bench-'))
  const served = await town(data, say)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const results: Result[] = []
  try {
    for (const { name, path, there, press } of pages) {
      const [mine, bared]: [Awaited<ReturnType<typeof visit>>[], Awaited<ReturnType<typeof plain>>[]] = [[], []]
      for (let n = 0; n < VISITS; n++) {
        const one = await visit(browser, served, path, there, press?.[1])
        mine.push(one)
        bared.push(await plain(browser, served, one.document, press?.[1]))
      }
      const of = (pick: (one: (typeof mine)[number]) => number) => medianOf(mine.map(pick))
      const base = medianOf(bared.map(({ headed }) => headed))
      results.push(
        byRatio(
          `${name}: heading`,
          base,
          of(({ headed }) => headed),
          null,
        ),
        byRatio(
          `${name}: all that is asked for is there`,
          base,
          of(({ whole }) => whole),
          null,
        ),
        {
          ...bare(
            `${name}: scripts, compressed, kB`,
            'items',
            of(({ scripts }) => scripts),
          ),
        },
      )
      if (press)
        results.push({
          ...byRatio(
            `${name}: ${press[0]}, press to picture`,
            medianOf(bared.map(({ painted }) => painted ?? 0)),
            of(({ painted }) => painted ?? 0),
            null,
          ),
          aim: `≤ ${MOST_TO_PAINT} ms`,
          met: of(({ painted }) => painted ?? 0) <= MOST_TO_PAINT,
        })
    }
  } finally {
    await browser.close()
    served.child.kill('SIGTERM')
    await once(served.child, 'exit')
    await rm(data, { recursive: true, force: true })
  }
  return results
}
