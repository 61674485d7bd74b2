import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Command, Query } from '../core/pure/contract.ts'
import type { Hat } from '../core/pure/hats.ts'
import { timeline } from '../core/pure/timeline.ts'
import { newId } from '../core/web/id.ts'
import { requestOf } from '../core/web/request.ts'
import { filesAbout } from '../rooms/documents/contract.ts'
import { lateBox, openLate, planTalk, recordTalk, talkPage, talks, visits } from '../rooms/fieldwork/contract.ts'
import { declareRecusal, myInspections } from '../rooms/teams/contract.ts'
import { keepsLastPage } from './hands.ts'
import { aBrowser, theTown, Visitor } from './stage.ts'

/** A member goes where there is no network: writes, loses the tab, fills the phone; and what he wrote arrives once, whatever is cut. */
let town: Awaited<ReturnType<typeof theTown>>
let chromium: Awaited<ReturnType<typeof aBrowser>>
let member: Visitor
let page: Page
let inspection = ''
let round = ''
const passphrase = '河边的老槐树 1987'
const people = { member: '', other: '', office: '' }

/** Somebody else of the town at another machine, over the API. */
async function as(person: string, hat: Hat) {
  const response = await fetch(`${town.url}/api/auth/become`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  })
  const { csrf } = (await response.json()) as { csrf: string }
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const headers = { cookie, 'mingcha-hat': hat, 'mingcha-token': csrf, 'content-type': 'application/json' }
  const send = async (says: Command | Query, input: Record<string, unknown>) => {
    const { method, url, body } = requestOf(says, input)
    const more: Record<string, string> = says.tag === 'command' ? { 'idempotency-key': newId() } : {}
    const answer = await fetch(town.url + url, { method, headers: { ...headers, ...more }, ...(body ? { body } : {}) })
    const said = await answer.json()
    if (!answer.ok) throw new Error(`${says.name}: ${JSON.stringify(said)}`)
    // biome-ignore lint/suspicious/noExplicitAny: a journey says itself what it expects
    return said as any
  }
  return { send, get: (path: string) => fetch(town.url + path, { headers }) }
}

beforeAll(async () => {
  town = await theTown()
  chromium = await aBrowser()
  member = await chromium.visitor()
  page = member.page
  await page.setViewportSize({ width: 360, height: 740 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  Object.assign(people, { member: town.id('feng'), other: town.id('xue'), office: town.id('office') })
  const mine = await (await as(people.member, 'member')).send(myInspections, {})
  inspection = mine.rows[0].id
  round = mine.rows[0].round
})
afterAll(async () => {
  await chromium?.close()
  await town?.close()
})
keepsLastPage(() => page)

const bar = () => page.locator('.mc-phone-bar')
const entries = () => page.locator('.mc-phone-entry')
const offline = (away: boolean) => page.context().setOffline(away)

async function unlock(): Promise<void> {
  await page.getByLabel('设备口令').fill(passphrase)
  await page.getByRole('button', { name: '打开', exact: true }).click()
  await bar().waitFor()
}
const write = (more: string) => page.goto(`${town.url}/phone/write?unit=${inspection}&${more}`)
const keep = async () => {
  await page.getByRole('button', { name: '存入手机' }).click()
  await page.waitForURL(/\/phone(\/outbox)?$/)
}
/** Presses “send now” until it is done trying. */
async function sends(): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page
    .locator('.mc-phone-bar .ant-btn-loading')
    .waitFor({ state: 'attached', timeout: 1_000 })
    .catch(() => undefined)
  await page.locator('.mc-phone-bar .ant-btn-loading').waitFor({ state: 'detached' })
}
/** A picture nobody could pack: several pieces of a photo, or one where it is narrow. */
const drawn = async (width = 1000) =>
  Buffer.from(
    (await page.evaluate((wide) => {
      const canvas = document.createElement('canvas')
      ;[canvas.width, canvas.height] = [wide, 800]
      const on = canvas.getContext('2d') as CanvasRenderingContext2D
      const image = on.createImageData(wide, 800)
      for (let n = 0, seed = 7; n < image.data.length; n++) {
        seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
        image.data[n] = n % 4 === 3 ? 255 : seed >>> 24
      }
      on.putImageData(image, 0, 0)
      return canvas.toDataURL('image/jpeg', 0.9).split(',')[1]
    }, width)) as string,
    'base64',
  )

describe('a phone without network', () => {
  test('is set up once with network, under a passphrase of its own, and takes the units of its owner along', async () => {
    await member.become(town, people.member, 'member', '/phone')
    await page.getByLabel('设备口令').fill('1234567890')
    await page.getByText('至少10个字符').waitFor()
    await page.getByLabel('设备口令').fill(passphrase)
    await page.getByLabel('再输一次').fill(passphrase)
    await member.pictures('phone-set-up')
    await page.getByRole('button', { name: '加密并开始使用' }).click()
    await page.locator('.mc-phone-unit').first().waitFor()
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await member.pictures('phone')
  })

  test('opens with the network cut, locked; a wrong passphrase opens nothing', async () => {
    await offline(true)
    await page.goto(`${town.url}/phone`)
    await page.getByLabel('设备口令').fill('河边的老槐树 1986')
    await page.getByRole('button', { name: '打开', exact: true }).click()
    await page.getByText('口令不对').waitFor()
    await unlock()
    await page.getByText('无网络').waitFor()
  })

  test('keeps a word half written through a killed tab', async () => {
    await write('form=visit')
    await unlock()
    await page.getByLabel('走访对象或事项').fill('苗长顺家')
    await page.getByLabel('看到、了解到的情况').fill('住房与登记面积不符，')
    await page.waitForTimeout(1_000)
    const fresh = await page.context().newPage()
    await page.close({ runBeforeUnload: false })
    page = fresh
    member = new Visitor(page.context(), page, chromium.faults)
    await page.setViewportSize({ width: 360, height: 740 })
    await write('form=visit')
    await unlock()
    expect(await page.getByLabel('看到、了解到的情况').inputValue()).toBe('住房与登记面积不符，')
  })

  test('on a full phone says so and loses nothing', async () => {
    await page.getByLabel('地点').fill('三组')
    await page.locator('.ant-form-item', { hasText: '同行人' }).locator('input').first().click()
    await page.getByLabel('看到、了解到的情况').fill('住房与登记面积不符，从未公示。')
    await page.evaluate(() => {
      const real = IDBObjectStore.prototype.put
      Object.assign(window, { real })
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.getByRole('button', { name: '存入手机' }).click()
    await page.getByText('手机存储空间已满').first().waitFor()
    expect(await page.getByLabel('看到、了解到的情况').inputValue()).toBe('住房与登记面积不符，从未公示。')
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = (window as unknown as { real: typeof IDBObjectStore.prototype.put }).real
    })
    await keep()
  })

  test('a talk with a photo is kept, and not a word of it lies there in clear', async () => {
    await write('form=talk')
    await unlock()
    await page.getByLabel('姓名').fill('魏长河')
    await page.getByLabel('地点').fill('渡口')
    await page.locator('.ant-form-item', { hasText: '第二谈话人' }).locator('input').first().click()
    await page.getByLabel('谈话内容').fill('账目由一人保管。')
    await member.pictures('phone-talk')
    await page
      .locator('.mc-phone-pictures input[type=file]')
      .setInputFiles({ name: '账本.jpg', mimeType: 'image/jpeg', buffer: await drawn() })
    await page.getByText('账本.jpg').waitFor()
    await page
      .locator('.mc-phone-pictures input[type=file]')
      .setInputFiles({ name: '印章.jpg', mimeType: 'image/jpeg', buffer: await drawn(100) })
    await page.getByText('印章.jpg').waitFor()
    await keep()
    await page.getByText('待发 4 条').waitFor()
    const clear = await page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name as string)
      let all = ''
      for (const name of names) {
        const db = await new Promise<IDBDatabase>((done) => {
          const asked = indexedDB.open(name)
          asked.onsuccess = () => done(asked.result)
        })
        for (const table of db.objectStoreNames) {
          const rows = await new Promise<unknown[]>((done) => {
            const asked = db.transaction(table).objectStore(table).getAll()
            asked.onsuccess = () => done(asked.result)
          })
          all += JSON.stringify(rows, (_, value) =>
            ArrayBuffer.isView(value) || value instanceof ArrayBuffer
              ? new TextDecoder().decode(value as ArrayBuffer)
              : value,
          )
        }
        db.close()
      }
      return ['魏长河', '账目', '苗长顺家', '从未公示'].filter((word) => all.includes(word))
    })
    expect(clear).toEqual([])
  })
})

describe('the outbox', () => {
  test('shows what waits, lets it be corrected, taken away sealed and deleted; left alone the phone locks', async () => {
    await write('form=site')
    await unlock()
    await page.getByLabel('事项').fill('路灯')
    await keep()
    await bar().getByRole('link').click()
    const note = page.locator('.mc-phone-entry[data-entry=site]')
    await note.getByRole('button', { name: '查看' }).click()
    await note.getByText('群众诉求').waitFor()
    await note.getByRole('button', { name: '改正' }).click()
    await page.getByLabel('事项').fill('路灯不亮')
    await keep()
    await note.getByText('路灯不亮').first().waitFor()
    await member.pictures('phone-outbox')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出（加密）' }).click(),
    ])
    const file = readFileSync(await download.path(), 'utf8')
    expect(JSON.parse(file)).toMatchObject({ mingcha: 'phone 1', vault: { person: people.member } })
    expect(JSON.parse(file).rows).toHaveLength(5)
    expect(file).not.toMatch(/路灯|魏长河/)
    await note.getByRole('button', { name: '删除' }).click()
    await page.locator('.ant-popconfirm').getByRole('button', { name: '删除' }).click()
    await note.waitFor({ state: 'detached' })
    await page.evaluate(() => localStorage.setItem('mingcha.touched', '0'))
    await page.getByLabel('设备口令').waitFor()
    expect(await entries().count()).toBe(0)
    await unlock()
  })
})

describe('the network returns', () => {
  /** Each request of the phone is cut twice: once on its way there, once with the answer on its way back. */
  const seen = new Map<string, number>()
  const exchanges: string[] = []
  const cut = async (route: Route) => {
    const request = route.request()
    const url = new URL(request.url()).pathname
    if (url.startsWith('/api/auth') || request.method() === 'GET') return route.continue()
    const headers = request.headers()
    const name = `${request.method()} ${url} ${headers['idempotency-key'] ?? headers['upload-offset'] ?? exchanges.length}`
    const times = request.method() === 'HEAD' ? 2 : (seen.get(name) ?? 0)
    seen.set(name, times + 1)
    if (times === 0) return route.abort('connectionfailed')
    const answer = await route.fetch()
    exchanges.push(`${request.method()} ${url} ${answer.status()}`)
    return times === 1 ? route.abort('connectionreset') : route.fulfill({ response: answer })
  }

  test('cut there and back at every command and every piece of the photo: all arrives by itself, once', async () => {
    await page.context().route('**/api/**', cut)
    await offline(false)
    for (let tries = 0; (await page.getByText('待发 0 条').count()) === 0; tries++) {
      if (tries > 60) throw new Error(`never sent: ${exchanges.join('; ')}`)
      await sends()
    }
    await page.context().unroute('**/api/**', cut)
    const pieces = exchanges.filter((one) => one.startsWith('PATCH'))
    expect(pieces.length).toBeGreaterThanOrEqual(3)
    // The small one goes whole: cut on its way there, done with the answer cut, and answered.
    const whole = exchanges.filter((one) => one.startsWith('PUT /api/uploads/'))
    expect(whole).toEqual([whole[0], whole[0]])
    expect(whole[0]).toMatch(/ 200$/)
    const office = await as(people.other, 'member')
    const found = await office.send(talks, { inspection, q: '魏长河' })
    expect(found.count).toBe(1)
    const { talk } = await office.send(talkPage, { talk: found.rows[0].id })
    expect(talk.state).toBe('recorded')
    // The clock of the phone is two days ahead of the office's: the day is the office's, the phone's own time stands beside.
    const [line] = (await office.send(timeline, { about: talk.id })).rows
    expect([line.at.slice(0, 10), talk.heldOn, line.madeAt > line.at]).toEqual(['2026-11-20', '2026-11-20', true])
    expect((await office.send(visits, { inspection, q: '苗长顺家' })).count).toBe(1)
    const files = (await office.send(filesAbout, { about: talk.id })).rows
    expect(files.map((one: { name: string }) => one.name).sort()).toEqual(['印章.jpg', '账本.jpg'])
    for (const one of files) {
      expect(one).toMatchObject({ state: 'kept', kind: 'jpeg' })
      const bytes = Buffer.from(await (await office.get(`/api/files/${one.id}/content`)).arrayBuffer())
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(one.sha256)
    }
  })

  test('what somebody else changed meanwhile is shown beside it, and a person chooses', async () => {
    const other = await as(people.other, 'member')
    const talk = newId()
    const day = found(await other.send(talks, { inspection, q: '魏长河' })).heldOn
    await other.send(planTalk, { id: talk, inspection, name: '甘渡', plannedOn: day })
    await sends()
    await offline(true)
    await write(`form=talk&talk=${talk}`)
    await unlock()
    await page.getByLabel('地点').fill('渡口')
    await page.locator('.ant-form-item', { hasText: '第二谈话人' }).locator('input').first().click()
    await page.getByLabel('谈话内容').fill('手机上写的话。')
    await keep()
    const said = { place: '村部', text: '别人先写的话。', heldOn: day }
    await other.send(recordTalk, { talk, version: 1, other: people.member, ...said })
    await page.goto(`${town.url}/phone/outbox`)
    await unlock()
    await offline(false)
    await sends()
    await entries().getByText('别人先写的话。').waitFor()
    await entries().getByText('手机上写的话。').first().waitFor()
    await member.pictures('phone-conflict')
    await entries().getByRole('button', { name: '用我写的' }).click()
    await page.getByText('待发 0 条').first().waitFor()
    const now = await (await as(people.member, 'member')).send(talkPage, { talk })
    expect(now.words.text).toBe('手机上写的话。')
  })

  test('what comes after a recusal lies sealed in the office’s late box, and its writer has it no longer', async () => {
    await offline(true)
    await write('form=site')
    await unlock()
    await page.getByLabel('事项').fill('桥面破损')
    await page.getByLabel('内容').fill('三组小桥破损，无人修。')
    await keep()
    const kin = { kind: 'kinship', reason: '亲属在该镇任职。' }
    const mine = await as(people.member, 'member')
    await mine.send(declareRecusal, { id: newId(), round, inspection, person: people.member, ...kin })
    await offline(false)
    await sends()
    await page.getByText('待发 0 条').first().waitFor()
    // The unit is wiped from the phone with the authority; the others stay.
    await page.locator('.mc-phone-unit', { hasText: '刘集镇' }).waitFor({ state: 'detached' })
    expect(await page.locator('.mc-phone-unit').count()).toBeGreaterThan(0)
    const office = await as(people.office, 'office')
    const box = await office.send(lateBox, { inspection })
    expect(box.rows[0]).toMatchObject({ why: 'recused', command: 'noteSite', state: 'sealed' })
    const late = box.rows[0].id
    expect((await office.get(`/api/late/${late}/content`)).status).toBe(409)
    await office.send(openLate, { id: newId(), late, purpose: '决定是否转交' })
    expect(await (await office.get(`/api/late/${late}/content`)).json()).toMatchObject({ subject: '桥面破损' })
    expect((await mine.get(`/api/late/${late}/content`)).status).toBe(409)
  })

  test('the browser said no word of a fault', () => {
    const cutOff = /ERR_(INTERNET_DISCONNECTED|CONNECTION_FAILED|CONNECTION_RESET|FAILED)/
    expect(chromium.faults.filter((one) => !cutOff.test(one))).toEqual([])
  })
})

// biome-ignore lint/suspicious/noExplicitAny: a journey says itself what it expects
const found = (page: any) => page.rows[0]
