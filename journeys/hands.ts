import { join } from 'node:path'
import type { Locator, Page, Request } from 'playwright-core'
import { beforeEach, expect, onTestFailed } from 'vitest'
import type { Command, Query } from '../core/pure/contract.ts'
import type { Hat } from '../core/pure/hats.ts'
import { newId } from '../core/web/id.ts'
import { requestOf } from '../core/web/request.ts'
import { unbase32 } from '../rooms/identity/door.fixture.ts'
import { stepAt, totpCode } from '../rooms/identity/factors/totp.ts'
import { type Stage, shots, type Visitor } from './stage.ts'

/** What the server answered: its status and its JSON. */
// biome-ignore lint/suspicious/noExplicitAny: a journey says itself what it expects
export type Answer = Readonly<{ status: number; body: any }>

/** Somebody with a session of his own, for what is done without a page and for what must be refused there too. */
export class Person {
  readonly id: string
  readonly name: string
  readonly cookie: string
  readonly #url: string
  readonly #csrf: string
  readonly #password: string
  #hat: Hat | null

  constructor(
    url: string,
    name: string,
    cookie: string,
    session: { person: string; csrf: string },
    hat: Hat | null,
    password: string,
  ) {
    this.#url = url
    this.#password = password
    this.id = session.person
    this.name = name
    this.cookie = cookie
    this.#csrf = session.csrf
    this.#hat = hat
  }

  get hat(): Hat {
    if (!this.#hat) throw new Error(`${this.name} wears no hat yet`)
    return this.#hat
  }

  /** Puts on the hat he was given since he signed in. */
  wears(hat: Hat): this {
    this.#hat = hat
    return this
  }

  async #send({ method, url, body }: { method: string; url: string; body?: string }, key?: string): Promise<Answer> {
    const response = await fetch(this.#url + url, {
      method,
      headers: {
        cookie: this.cookie,
        'mingcha-token': this.#csrf,
        'mingcha-hat': this.hat,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body }),
    })
    const answer = { status: response.status, body: await response.json() }
    if (answer.body.code !== 'doorway.prove-again') return answer
    await this.proves()
    return this.#send({ method, url, ...(body === undefined ? {} : { body }) }, key)
  }

  /** Proves again who he is, as the page asks before something grave. */
  async proves(): Promise<void> {
    await this.posts('/api/auth/proof', { password: this.#password })
  }

  /** Sends something to the door; anything but a yes fails the journey. */
  async posts(path: string, sent: object): Promise<Record<string, unknown>> {
    const response = await fetch(this.#url + path, {
      method: 'POST',
      headers: { cookie: this.cookie, 'mingcha-token': this.#csrf, 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    })
    if (!response.ok) throw new Error(`${this.name} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Record<string, unknown>
  }

  /** Sends a command over the API, whatever comes of it. */
  tries(command: Command, input: Readonly<Record<string, unknown>>, key: string = newId()): Promise<Answer> {
    return this.#send(requestOf(command, input), key)
  }

  /** Does a command over the API; a refusal fails the journey. */
  async does(command: Command, input: Readonly<Record<string, unknown>>): Promise<{ id: string; version: number }> {
    const { status, body } = await this.tries(command, input)
    if (status !== 200) throw new Error(`${this.name} (${this.hat}) ${command.name}: ${status} ${JSON.stringify(body)}`)
    return body
  }

  /** Sends bytes to an upload that was registered, from its beginning. */
  async carries(path: string, bytes: Buffer): Promise<{ status: number }> {
    return fetch(this.#url + path, {
      method: 'PATCH',
      headers: {
        cookie: this.cookie,
        'mingcha-token': this.#csrf,
        'mingcha-hat': this.hat,
        'tus-resumable': '1.0.0',
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
      },
      body: new Uint8Array(bytes),
    })
  }

  /** Asks a query over the API. */
  // biome-ignore lint/suspicious/noExplicitAny: a journey says itself what it expects
  async asks(query: Query, input: Readonly<Record<string, unknown>> = {}): Promise<any> {
    const { status, body } = await this.#send(requestOf(query, input))
    if (status !== 200) throw new Error(`${this.name} (${this.hat}) ${query.name}: ${status} ${JSON.stringify(body)}`)
    return body
  }
}

/** The six digits an authenticator app shows now for a secret, or some steps of 30 seconds later. */
export const digitsOf = (secret: string, later = 0): string =>
  totpCode(unbase32(secret.replaceAll(/\s/g, '')), stepAt(Date.now()) + later)

/** Signs somebody in over the API, and sets up the second factor where his hat demands one. */
export async function signsIn(
  stage: Stage,
  name: string,
  username: string,
  password: string,
  hat: Hat | null,
): Promise<Person> {
  const response = await fetch(`${stage.url}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })
  if (!response.ok) throw new Error(`${username} cannot sign in: ${await response.text()}`)
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] as string
  const session = (await response.json()) as { person: string; csrf: string; stage: string }
  const person = new Person(stage.url, name, cookie, session, hat, password)
  if (session.stage === 'enrol') {
    const { secret } = await person.posts('/api/auth/totp', {})
    await person.posts('/api/auth/totp/confirmation', { code: digitsOf(String(secret)) })
  }
  return person
}

/** Carries the bytes of a registered upload, as a browser does. */
export async function sendsBytes(person: Person, file: string, bytes: Buffer): Promise<void> {
  const { status } = await person.carries(`/api/uploads/${file}`, bytes)
  if (status !== 204) throw new Error(`${person.name} cannot upload: ${status}`)
}

/** Sits down at the browser under the hat he wears, and opens a page. */
export async function sitsDown(visitor: Visitor, stage: Stage, person: Person, path: string): Promise<Page> {
  const { page, context } = visitor
  const [name, value] = person.cookie.split('=') as [string, string]
  await context.clearCookies()
  await context.addCookies([{ name, value, url: stage.url, httpOnly: true, sameSite: 'Strict' }])
  if (!page.url().startsWith(stage.url)) await page.goto(`${stage.url}/healthz`)
  await page.evaluate((hat) => sessionStorage.setItem('mingcha.hat', hat), person.hat)
  await page.goto(stage.url + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await quiet(page)
  return page
}

/** What each page is asking now. */
const asking = new WeakMap<Page, Set<Request>>()

function watch(page: Page): Set<Request> {
  const open = new Set<Request>()
  asking.set(page, open)
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  return open
}

/** Until nothing on the page has been asked for a tenth of a second: an answer may lead to the next question. */
export async function quiet(page: Page): Promise<void> {
  const known = asking.get(page)
  const open = known ?? watch(page)
  if (!known) await page.waitForLoadState('networkidle')
  for (let calm = 0; calm < 4; calm = open.size === 0 ? calm + 1 : 0) await page.waitForTimeout(25)
}

const commandAnswer = (page: Page) =>
  page.waitForResponse(
    (one) => one.request().method() !== 'GET' && one.request().headers()['idempotency-key'] !== undefined,
  )

/** Presses what sends a command, and waits until it is done; a refusal fails the journey with what the server said. */
export async function sends(page: Page, press: () => Promise<void>): Promise<void> {
  const [answer] = await Promise.all([commandAnswer(page), press()])
  if (!answer.ok())
    throw new Error(`${answer.request().method()} ${answer.url()}: ${answer.status()} ${await answer.text()}`)
  await quiet(page)
}

/** Presses a button that asks once more, and says yes. */
export async function confirms(page: Page, label: string, within: Locator | Page = page): Promise<void> {
  await within.getByRole('button', { name: label, exact: true }).first().click()
  const asked = page.getByRole('dialog').filter({ visible: true }).last()
  await sends(page, () => asked.getByRole('button', { name: label, exact: true }).click())
}

/** Presses a button that opens a form, fills it in, and hands it in. */
export async function fillsIn(
  page: Page,
  label: string,
  fill: (form: Locator) => Promise<unknown>,
  within: Locator | Page = page,
): Promise<void> {
  await within.getByRole('button', { name: label, exact: true }).first().click()
  const form = page.locator('.mc-drawer form')
  await form.waitFor()
  await fill(form)
  await sends(page, () => form.getByRole('button', { name: '提交', exact: true }).click())
  await form.waitFor({ state: 'detached' })
}

/** Chooses from a list: opens it, types if it searches, takes the option. A list still moving, or closed by what ended before, is tried again. */
export async function chooses(form: Locator, label: string, option: string, typed?: string): Promise<void> {
  const field = form.getByLabel(label, { exact: true })
  const select = field.locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " ant-select ")][1]')
  const once = async () => {
    await field.click()
    if (typed !== undefined) await field.fill(typed)
    // Of several lists that open and close at a time, the one this field says is its own.
    const list = form.page().locator(`.ant-select-dropdown:has([id="${await field.getAttribute('aria-controls')}"])`)
    await list.locator('.ant-select-item-option').filter({ hasText: option }).first().click({ timeout: 8_000 })
    await field.blur()
    await select.getByText(option).first().waitFor({ timeout: 8_000 })
    await list.waitFor({ state: 'hidden' })
  }
  await once().catch(once).catch(once)
}

/** Writes a day as people type it. */
export async function writesDay(form: Locator, label: string, day: string): Promise<void> {
  const field = form.getByLabel(label, { exact: true })
  await field.click()
  await field.fill(day)
  await field.press('Enter')
}

/** The reason a button gives for not being there to press now; null when it can be pressed. */
export async function reasonOf(page: Page, label: string): Promise<string | null> {
  const button = page.getByRole('button', { name: label, exact: true }).first()
  if ((await button.getAttribute('aria-disabled')) !== 'true') return null
  const reason = await button.getAttribute('aria-describedby')
  return page.locator(`[id="${reason}"]`).textContent()
}

/** Keeps the last page of a test that failed as a picture. */
export function keepsLastPage(now: () => Page | undefined, more: () => void = () => undefined): void {
  beforeEach((chapter) => {
    onTestFailed(async () => {
      more()
      const path = join(shots, `failed-${chapter.task.name.slice(0, 40).replaceAll(/\W+/g, '-')}.png`)
      await now()
        ?.screenshot({ path, fullPage: true })
        .catch(() => undefined)
    })
  })
}

/** A chapter that failed ends the story: what follows it is skipped. */
export function oneStory(now: () => Page | undefined): void {
  let broken = false
  beforeEach((chapter) => {
    if (broken) chapter.skip('an earlier chapter failed')
  })
  keepsLastPage(now, () => {
    broken = true
  })
}

/** What a person may not do is not there on the page, and is refused over the API as not his or not found. */
export async function mayNot(
  page: Page,
  person: Person,
  label: string,
  command: Command,
  input: Readonly<Record<string, unknown>>,
): Promise<void> {
  expect(await page.getByRole('button', { name: label, exact: true }).count()).toBe(0)
  const { status, body } = await person.tries(command, input)
  expect([403, 404], `${person.name} (${person.hat}) ${command.name}: ${status} ${body.code}`).toContain(status)
}
