import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type Ground, type People, type Serving, serve } from '../apps/server/start.ts'
import { peopleOf } from '../apps/town/people-now.ts'
import { Teller } from '../apps/town/teller.ts'
import type { Hat } from '../core/pure/hats.ts'
import type { Day, Instant } from '../core/pure/days.ts'
import { openPool } from '../core/server/db.ts'
import { openKeyring } from '../core/server/keys.ts'
import { passwords, superuser, template } from '../core/test/as.ts'
import { aStage, aTown } from '../core/test/town.ts'
import { rooms } from '../rooms/order.ts'
import { resize } from './size.ts'

/** Where screenshots of journeys are kept; looked at by people, never compared by machines. */
export const shots = join(import.meta.dirname, 'shots')
mkdirSync(shots, { recursive: true })

/** Widths at which every page is looked at: a phone, a tablet, an old office screen. */
export const widths = [360, 768, 1366] as const

/** A Mingcha that serves, on a database and a port of its own. */
export type Stage = Readonly<{ serving: Serving; url: string; close(): Promise<void> }>

async function groundOn(database: pg.ClientConfig, secret: string, root: string): Promise<Ground> {
  const value = createHash('sha256').update('the key of the tests').digest('base64')
  const keyring = await openKeyring({
    ring: join(root, 'ring.json'),
    source: { from: 'environment', value },
    mayCreate: true,
  })
  const as = (login: keyof typeof passwords) => ({ ...database, user: login, password: passwords[login] })
  const pool = openPool(as('mingcha'))
  const leave = () => pool.end()
  return {
    data: root,
    database: { admin: database, as, stop: async () => undefined, kind: 'test' },
    pool,
    secret,
    files: { root, keyring },
    backups: null,
    out: { mail: null, hook: null, link: null },
    leave,
  }
}

/** An empty house on its first day: `serving.setupLink` is its one-time link. */
export async function anEmptyHouse(): Promise<Stage> {
  const config = await superuser()
  const admin = new pg.Client(config)
  await admin.connect()
  const name = `mingcha_test_${randomBytes(8).toString('hex')}`
  await admin.query(`create database ${name} template ${await template(admin, config, rooms)} strategy file_copy`)
  await admin.end()
  const ground = await groundOn(
    { ...config, database: name },
    'a secret of the journeys',
    mkdtempSync(join(tmpdir(), 'mingcha-journey-')),
  )
  const serving = await serve(ground, { host: '127.0.0.1', port: 0, say: () => undefined })
  const close = async () => {
    await serving.stop()
    await ground.leave()
  }
  return { serving, url: serving.url, close }
}

/** The demo town with its menu to become anybody, and the clock it stands by. */
export async function theTown(): Promise<Stage & { id(name: string): string; clock: Teller['stage']['clock'] }> {
  const town = await aTown()
  const { files } = town.t.stage
  const ground = await groundOn(town.database, town.secret, files.root)
  const people = peopleOf(town.t)
  const serving = await serve(ground, {
    host: '127.0.0.1',
    port: 0,
    say: () => undefined,
    clock: town.t.stage.clock,
    demo: async () => people,
  })
  const close = async () => {
    await serving.stop()
    await ground.leave()
    await town.close()
  }
  return { serving, url: serving.url, close, id: (name) => town.t.id(name), clock: town.t.stage.clock }
}

/**
 * An empty house on which a story is told by acts while it serves, and where anybody of `people` can be become. `showing.day` lets the pages, and they
 * alone, see a later day; null: the day of the story.
 */
export async function aStory<T extends Teller>(
  start: Day,
  tells: (stage: Teller['stage']) => T,
  people: (t: T) => People,
): Promise<Stage & { t: T; showing: { day: Day | null } }> {
  const { stage, database, close: leave } = await aStage(start)
  const t = tells(stage)
  const showing: { day: Day | null } = { day: null }
  const now = () => (showing.day ? (`${showing.day}T02:00:00.000Z` as Instant) : stage.clock.now())
  const ground = await groundOn(database, stage.secret, stage.files.root)
  const options = { host: '127.0.0.1', port: 0, say: () => undefined, demo: async () => people(t) }
  const serving = await serve(ground, { ...options, clock: { now } })
  const close = async () => {
    await serving.stop()
    await ground.leave()
    await leave()
  }
  return { serving, url: serving.url, close, t, showing }
}

/** A browser whose every console error and every violation of the content security policy fails the journey. */
export async function aBrowser(): Promise<{
  browser: Browser
  visitor(): Promise<Visitor>
  faults: string[]
  close(): Promise<void>
}> {
  const browser = await chromium.launch({
    executablePath: process.env['MINGCHA_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const faults: string[] = []
  const visitor = async () => {
    const context = await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 1366, height: 768 },
    })
    return new Visitor(context, await context.newPage(), faults)
  }
  return { browser, visitor, faults, close: () => browser.close() }
}

/** What the browser says that is no fault: refusals are answers, and Chromium reports them as failed loads. */
const harmless = /Failed to load resource: the server responded with a status of 4\d\d/

/** One person at one browser. */
export class Visitor {
  readonly context: BrowserContext
  readonly page: Page

  constructor(context: BrowserContext, page: Page, faults: string[]) {
    this.context = context
    this.page = page
    // A machine with more to do than processors is slow, not wrong.
    page.setDefaultTimeout(60_000)
    page.on('console', (message) => {
      if (message.type() === 'error' && !harmless.test(message.text()))
        faults.push(`${page.url()}: ${message.text()} ${message.location().url}`)
    })
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  }

  /** Becomes somebody of the demo town under a hat, and goes to a page. */
  async become(stage: { url: string }, person: string, hat: Hat, path = '/'): Promise<void> {
    await this.context.clearCookies()
    const response = await this.context.request.post(`${stage.url}/api/auth/become`, { data: { person } })
    if (!response.ok()) throw new Error(`cannot become ${person}: ${response.status()} ${await response.text()}`)
    await this.page.goto(stage.url)
    await this.page.evaluate((worn) => sessionStorage.setItem('mingcha.hat', worn), hat)
    await this.go(stage, path)
  }

  async go(stage: { url: string }, path: string): Promise<void> {
    await this.page.goto(`${stage.url}${path}`)
    await this.page.waitForLoadState('networkidle')
  }

  /** A picture at each width, full length, when pictures are asked for (`./mingcha test --pictures`). */
  async pictures(name: string): Promise<void> {
    if (!process.env['MINGCHA_PICTURES']) return
    for (const width of widths) {
      await resize(this.page, width, width === 360 ? 740 : 768)
      await this.page.waitForTimeout(150)
      await this.page.screenshot({ path: join(shots, `${name}-${width}.png`), fullPage: true })
    }
    await resize(this.page, 1366, 768)
  }
}
