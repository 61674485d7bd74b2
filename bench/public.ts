import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import { findChromium } from '../apps/cli/chromium.ts'
import type { Box } from '../apps/public/box.ts'
import { buildPublic } from '../apps/public/server.ts'
import { newPair } from '../rooms/tips/sealing/box.ts'
import { toBase64 } from '../rooms/tips/sealing/bytes.ts'
import { medianOf, type Result } from './measure.ts'

/** Lines and phones of the people who write: EDGE and slow 3G, an old phone at a sixth of this machine. */
const lines = [
  { name: 'EDGE', kbps: 100, latency: 600 },
  { name: 'slow 3G', kbps: 400, latency: 400 },
] as const
const slower = 6
const visits = 5

/** A box that answers at once: it is the page that is measured. */
async function quickBox(): Promise<Box> {
  const keys = await Promise.all([0, 1, 2, 3].map(async () => toBase64((await newPair()).public)))
  const page = {
    ...{
      slug: 'bench234',
      round: '第十四届县委第三轮巡察',
      unit: '刘集镇',
      phone: '0552-6011388',
      hours: '工作日 8:30—17:30',
    },
    ...{ address: '刘集镇政府一楼接待室', mailbox: '刘集镇政府大门东侧信箱', from: '2026-11-01', until: '2027-03-01' },
  }
  const holders = keys.slice(1).map((key, n) => ({ id: String(n), key }))
  return {
    pages: async () => ({ key: keys[0] as string, holders, pages: [page] }),
    putTip: async () => 'kept',
    putMore: async () => true,
    answers: async () => null,
    published: async () => [],
    publication: async () => null,
    proof: async () => [],
    countSheet: async () => 'closed',
    stop: async () => undefined,
  }
}

/** One visit of a fresh browser: bytes on the line, and when the form could be written in and (with JavaScript) when it could seal. */
async function visit(url: string, { kbps, latency }: (typeof lines)[number], javaScript: boolean) {
  const browser = await chromium.launch({
    executablePath: findChromium() as string,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const context = await browser.newContext({ javaScriptEnabled: javaScript, viewport: { width: 360, height: 640 } })
    const page = await context.newPage()
    const wire = await context.newCDPSession(page)
    await wire.send('Network.enable')
    const rate = (kbps * 1000) / 8
    await wire.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: rate,
      uploadThroughput: rate,
    })
    await wire.send('Emulation.setCPUThrottlingRate', { rate: slower })
    let bytes = 0
    wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    const start = performance.now()
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForSelector('button', { state: 'visible' })
    const usable = performance.now() - start
    await page.waitForLoadState('networkidle')
    return { usable, whole: performance.now() - start, bytes }
  } finally {
    await browser.close()
  }
}

/** Weight of the public page and the time until it can be written in, on slow lines and an old phone; without JavaScript and with it. */
export async function publicPage(): Promise<Result[]> {
  if (!findChromium()) return []
  const server = buildPublic(await quickBox(), () => undefined)
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/t/bench234`
  const results: Result[] = []
  try {
    for (const line of lines)
      for (const javaScript of [false, true]) {
        const found = []
        for (let n = 0; n < visits; n++) found.push(await visit(url, line, javaScript))
        const how = `${line.name}, ${javaScript ? 'with' : 'without'} JavaScript`
        const usable = Math.round(medianOf(found.map((one) => one.usable)))
        const none = { base: null, ratio: null }
        results.push({
          what: `can be written in · ${how}`,
          unit: 'ms',
          ...none,
          measured: usable,
          aim: '≤ 3000 ms',
          met: usable <= 3000,
        })
        if (javaScript) {
          const whole = Math.round(medianOf(found.map((one) => one.whole)) - 500)
          results.push({
            what: `can seal by itself · ${how}`,
            unit: 'ms',
            ...none,
            measured: whole,
            aim: '',
            met: null,
          })
        }
        const kB = Math.round(medianOf(found.map((one) => one.bytes)) / 10.24) / 100
        const most = javaScript ? 40 : 14
        results.push({
          what: `weight in kB · ${how}`,
          unit: 'items',
          ...none,
          measured: kB,
          aim: `≤ ${most}`,
          met: kB <= most,
        })
      }
  } finally {
    server.closeAllConnections()
    server.close()
  }
  return results
}
