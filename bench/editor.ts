import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium } from '../apps/cli/chromium.ts'
import { byRatio, medianOf, type Result } from './measure.ts'
import { reader, type Served, still, town } from './screens.ts'

type Say = (line: string) => void
type Paragraph = { id: string; kind: string; text: string; place: number; title: string }
type Shown = { paragraphs: Paragraph[]; report: { id: string } }

/** Findings in the report, characters of the open paragraph, and what a key may take until its picture. */
const FINDINGS = 200
const CHARACTERS = 300
const MOST = 100
const KEYS = 40
const RUNS = 5

const sentence = '经查，该单位对专项资金的使用和公示把关不严，部分项目未经集体研究即予支付，群众反映较为集中。'

/** A team leader of the town with a report under way that quotes sheets, and the address of its editor. */
async function drafting({ url, people }: Served): Promise<{ person: string; report: string }> {
  for (const { person } of people.filter(({ hat }) => hat === 'leader')) {
    const became = await fetch(`${url}/api/auth/become`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ person }),
    })
    const cookie = became.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    const headers = { cookie, 'mingcha-hat': 'leader' }
    const list = await fetch(`${url}/api/inspection-reports?state=drafting`, { headers })
    for (const { id } of ((await list.json()) as { rows?: { id: string }[] }).rows ?? []) {
      const page = (await (await fetch(`${url}/api/inspection-reports/${id}`, { headers })).json()) as Shown
      if (page.paragraphs.some(({ kind }) => kind === 'problem')) return { person, report: id }
    }
  }
  throw new Error('no report under way in the town quotes a sheet')
}

/** The answer of the server with its problems repeated until there are so many, each of so many characters. */
function repeated(shown: Shown): Shown {
  const problems = shown.paragraphs.filter(({ kind }) => kind === 'problem')
  const others = shown.paragraphs.filter(({ kind }) => kind !== 'problem')
  const long = sentence.repeat(10).slice(0, CHARACTERS)
  const many = Array.from({ length: FINDINGS }, (_, n): Paragraph => {
    const one = problems[n % problems.length] as Paragraph
    const id = n < problems.length ? one.id : `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
    return { ...one, id, text: `${long}（${n}）`, title: `${one.title}（${n}）`, place: 100 + n }
  })
  return { ...shown, paragraphs: [...others, ...many] }
}

/** Milliseconds from each of forty keys to the picture that shows it, by the browser's own Event Timing; it reports nothing below 16. */
async function keys(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const seen = new Map<number, number>()
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => {
      for (const one of list.getEntries() as PerformanceEventTiming[])
        if (one.interactionId) seen.set(one.interactionId, Math.max(seen.get(one.interactionId) ?? 0, one.duration))
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  const area = page.locator('textarea').first()
  await area.click()
  await page.keyboard.press('End')
  // The click is an interaction, too.
  await page.waitForTimeout(1_000)
  await page.evaluate(() => (globalThis as never as { seen: Map<number, number> }).seen.clear())
  for (let n = 0; n < KEYS; n++) await page.keyboard.press('a', { delay: 40 })
  await page.waitForTimeout(1_500)
  const seen = await page.evaluate(() => [...(globalThis as never as { seen: Map<number, number> }).seen.values()])
  // What is quicker than one picture is not told: it counts as one.
  return [...seen, ...Array.from({ length: Math.max(0, KEYS - seen.length) }, () => 16)].sort((a, b) => a - b)
}

const p95 = (list: readonly number[]): number => list[Math.floor((list.length - 1) * 0.95)] ?? 0

/** The editor with its last finding but one open, typed into; and the same page without scripts, a bare text field in it. */
async function typed(browser: Browser, served: Served, at: { person: string; report: string }) {
  const { context, page } = await reader(browser, served, { person: at.person, hat: 'leader' })
  try {
    await page.route(`**/api/inspection-reports/${at.report}`, async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, json: repeated((await answer.json()) as Shown) })
    })
    await page.goto(`${served.url}/inspection-reports/${at.report}`)
    const rows = page.locator('.mc-paragraph')
    await rows.nth(FINDINGS - 1).waitFor()
    const problems = rows.filter({ has: page.locator('.mc-three') })
    await problems.nth(0).locator('.mc-paragraph-open').click()
    await page.locator('.mc-paragraph textarea').first().waitFor()
    const mine = await keys(page)
    return { mine, count: await rows.count(), document: await still(page) }
  } finally {
    await context.close()
  }
}

async function bareKeys(browser: Browser, served: Served, person: string, text: string): Promise<readonly number[]> {
  const server = createServer((_, response) => void response.setHeader('content-type', 'text/html').end(text))
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  const { context, page } = await reader(browser, served, { person, hat: 'leader' })
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    return await keys(page)
  } finally {
    await context.close()
    server.closeAllConnections()
    server.close()
  }
}

/**
 * The editor of a report with 200 findings on a processor four times slower: from a key to its picture in an open finding of 300 characters beside its difference
 * from the sheet, against the same page without scripts. Nothing where there is no Chromium.
 */
export async function editor(say: Say): Promise<Result[]> {
  const executablePath = findChromium()
  if (!executablePath) return []
  const data = await mkdtemp(join(tmpdir(), 'mingcha-bench-'))
  const served = await town(data, say)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const at = await drafting(served)
    const runs: { mine: readonly number[]; bared: readonly number[] }[] = []
    for (let n = 0; n < RUNS; n++) {
      const { mine, count, document } = await typed(browser, served, at)
      if (n === 0) say(`${count} paragraphs, ${FINDINGS} of them findings of ${CHARACTERS} characters`)
      runs.push({ mine, bared: await bareKeys(browser, served, at.person, document) })
    }
    const result = (what: string, of: (list: readonly number[]) => number): Result => {
      const measured = medianOf(runs.map(({ mine }) => of(mine)))
      const base = medianOf(runs.map(({ bared }) => of(bared)))
      return { ...byRatio(`${what}: key to picture`, base, measured, null), aim: `≤ ${MOST} ms`, met: measured <= MOST }
    }
    return [
      result('report of 200 findings, median key', medianOf),
      result('report of 200 findings, 95th of 100 keys', p95),
    ]
  } finally {
    await browser.close()
    served.child.kill('SIGTERM')
    await once(served.child, 'exit')
    await rm(data, { recursive: true, force: true })
  }
}
