import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Hat, hatNames } from '../core/pure/hats.ts'
import { order } from '../rooms/order.ts'
import { quiet } from './hands.ts'
import { resize } from './size.ts'
import { aBrowser, theTown, type Visitor, widths } from './stage.ts'

/** The demo town as a visitor walks through it: under every hat every page of its menu, and the pages that matter looked at closely. */
let town: Awaited<ReturnType<typeof theTown>>
let chromium: Awaited<ReturnType<typeof aBrowser>>
let visitor: Visitor
let page: Page
/** What a page asked for and its hat may not have: a page asks only what is its hat's. */
const denied: string[] = []
let people: { person: string; name: string; hat: Hat }[]

beforeAll(async () => {
  town = await theTown()
  chromium = await aBrowser()
  visitor = await chromium.visitor()
  page = visitor.page
  await page.emulateMedia({ reducedMotion: 'reduce' })
  page.on('response', (response) => {
    if (response.status() === 403) denied.push(new URL(response.url()).pathname)
  })
  people = (await (await fetch(`${town.url}/api/demo`)).json()).people
})

afterAll(async () => {
  await chromium?.close()
  await town?.close()
})

const someone = (hat: Hat, name?: string) => {
  const found = people.find((one) => one.hat === hat && (name === undefined || one.name === name))
  if (!found) throw new Error(`the town has nobody who is ${name ?? ''} ${hat}`)
  return found.person
}

/** Words a Chinese page may have in Latin letters. */
const latin = new Set([
  'English',
  'txt',
  'docx',
  'Word',
  'xlsx',
  'pdf',
  'XLSX',
  'DOCX',
  'CSV',
  'PDF',
  'OFD',
  'XLS',
  'SHA',
  'Mozilla',
  'Linux',
  'AppleWebKit',
  'KHTML',
  'like',
  'Gecko',
  'HeadlessChrome',
  'Safari',
  'Chrome',
  'PIN',
  'OWASP',
  'ASVS',
])

/** A text's key that found no text: the name of a room, a dot, a word. */
const key = new RegExp(`\\b(?:core|${order.join('|')})\\.[a-z][\\w.]*`, 'gi')

/** What no page may show: a key without its word, a bare id, English among Chinese, a refusal, more than fits across. */
async function blemishes(): Promise<string[]> {
  const { whole, codes, over, width } = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const tooFar = (one: Element) =>
      one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('.ant-table, .mc-table, .mc-matrix')
    return {
      whole: document.body.innerText,
      codes: [...document.querySelectorAll('code')].map((code) => code.textContent ?? ''),
      over:
        scrollWidth > clientWidth
          ? [...document.querySelectorAll('main *')].filter(tooFar).map((one) => `${one.tagName}.${one.className}`)
          : [],
      width: scrollWidth - clientWidth,
    }
  })
  // Codes of the dictionaries and usernames are meant to be in Latin letters; the longer first, as one may begin another.
  const text = codes.sort((a, b) => b.length - a.length).reduce((rest, code) => rest.replaceAll(code, ' '), whole)
  const keys = text.match(key) ?? []
  const ids = text.match(/\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-/g) ?? []
  const words = (text.match(/\b[A-Za-z]{3,}\b/g) ?? []).filter((word) => !latin.has(word) && !/^[0-9a-f]+$/.test(word))
  const trouble = await page.locator('.mc-trouble.ant-alert-error, .mc-instead-wrong').count()
  return [
    ...new Set([
      ...keys.map((key) => `key ${key}`),
      ...ids.map((id) => `id ${id}`),
      ...(words.length > 0 ? [`English: ${[...new Set(words)].slice(0, 10).join(' ')}`] : []),
      ...(width > 0 ? [`too wide by ${width}: ${over.slice(0, 3).join(' ')}`] : []),
      ...(trouble > 0 ? ['a refusal stands on it'] : []),
    ]),
  ]
}

/** Hats that see what another sees: under them only the pages that the other does not have. */
const like: Readonly<Partial<Record<Hat, Hat>>> = { deputy: 'leader', member: 'leader', clerk: 'principal' }
const walked = new Map<Hat, readonly string[]>()

/** Pages that are also looked at on a phone, and under which hat: the first that has them. */
const narrowed = new Map<string, Hat>()

// A walk only reads, and begins anew where it went wrong once; a fault of a page is there the second time, too.
describe.each(hatNames)('under the hat %s', { retry: 1 }, (hat) => {
  test('the desk opens, and every page of the menu after it', async () => {
    await resize(page, 1366, 768)
    await visitor.become(town, someone(hat), hat)
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor()
    const menu = page.getByRole('navigation', { name: '菜单' })
    const paths = await menu
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') as string))
    expect(paths).toContain('/account')
    walked.set(hat, paths)
    const other = like[hat] ? (walked.get(like[hat]) ?? []) : []
    const seen: Record<string, string[]> = {}
    for (const path of paths.filter((one) => one === '/' || !other.includes(one))) {
      denied.length = 0
      await menu.locator(`a[href="${path}"]`).click()
      await page.waitForURL((url) => url.pathname === path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await quiet(page)
      const found = [...(await blemishes()), ...denied.map((one) => `asked in vain: ${one}`)]
      if ((narrowed.get(path) ?? hat) === hat) {
        narrowed.set(path, hat)
        await resize(page, 360, 740)
        await page.waitForTimeout(100)
        found.push(...(await blemishes()).map((one) => `at 360: ${one}`))
        await resize(page, 1366, 768)
      }
      if (found.length > 0) seen[path] = found
    }
    expect(seen).toEqual({})
  })
})

describe('the pages that matter', () => {
  const first = (selector: string) => async () => {
    await page.locator(selector).first().click()
    await page.locator('.mc-page-two, .mc-back').first().waitFor()
  }
  const shown: readonly (readonly [
    name: string,
    hat: Hat,
    who: string | undefined,
    path: () => string,
    onwards?: () => Promise<void>,
  ])[] = [
    ['desk-office', 'office', '方以宁', () => '/'],
    ['desk-leader', 'leader', undefined, () => '/'],
    ['desk-principal', 'principal', '尤志刚', () => '/'],
    ['register', 'office', '方以宁', () => '/organisations'],
    ['organisation', 'office', '方以宁', () => `/organisations/${town.id('谷阳镇')}`],
    ['round', 'office', '方以宁', () => `/rounds/${town.id('round 3')}`],
    ['teams', 'office', '方以宁', () => `/rounds/${town.id('round 3')}/teams`],
    ['inspection', 'leader', undefined, () => `/inspections/${town.id('round 3 at 刘集镇')}`],
    ['sheets', 'leader', undefined, () => '/sheets'],
    ['sheet', 'leader', undefined, () => '/sheets?state=signed,adopted', first('.mc-list tbody a')],
    [
      'sheet-print',
      'leader',
      undefined,
      () => '/sheets?state=signed,adopted',
      async () => {
        await first('.mc-list tbody a')()
        await page.getByRole('button', { name: '打印底稿' }).click()
        await page.locator('.mc-sheet-paper').waitFor()
      },
    ],
    ['opinion', 'office', '方以宁', () => '/opinions?state=received', first('.mc-list tbody a')],
    ['rectification', 'office', '方以宁', () => '/rectification'],
    ['task', 'office', '方以宁', () => '/tasks?state=closed', first('.mc-list tbody a')],
    ['ledger', 'office', '方以宁', () => '/rectification/ledger'],
    ['plan', 'office', '方以宁', () => '/plans?state=approved', first('.mc-list tbody a')],
    [
      'search',
      'office',
      '方以宁',
      () => '/search?q=低保',
      async () => page.locator('.mc-found mark').first().waitFor(),
    ],
    [
      'file-texts',
      'office',
      '方以宁',
      () => '/file-texts?q=凭证',
      async () => page.locator('.mc-hit').first().waitFor(),
    ],
    ['figures', 'office', '方以宁', () => '/figures'],
    ['records', 'audit_admin', undefined, () => '/records'],
  ]

  for (const [name, hat, who, path, onwards] of shown)
    test(`${name}, at every width`, async () => {
      await visitor.become(town, someone(hat, who), hat, path())
      await page.getByRole('heading', { level: 1 }).waitFor()
      await onwards?.()
      await quiet(page)
      const seen: string[] = []
      for (const width of widths) {
        await resize(page, width, width === 360 ? 740 : 768)
        await page.waitForTimeout(100)
        seen.push(...(await blemishes()).map((one) => `${width}: ${one}`))
      }
      await visitor.pictures(name)
      expect(seen).toEqual([])
    })

  test('the door, where one chooses whom to be', async () => {
    await visitor.context.clearCookies()
    await visitor.go(town, '/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await blemishes()).toEqual([])
    await visitor.pictures('door')
  })
})

test('the browser had nothing to complain of all the while', () => {
  expect(chromium.faults).toEqual([])
})
