import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdf } from '../apps/town/papers.ts'
import { newId } from '../core/web/id.ts'
import { chooses, keepsLastPage, quiet, sends } from './hands.ts'
import { aBrowser, theTown, type Visitor } from './stage.ts'

/** What happens when two work on the same thing, a hand is too quick, a tab dies, and a file is not what it says. */
let town: Awaited<ReturnType<typeof theTown>>
let chromium: Awaited<ReturnType<typeof aBrowser>>
let one: Visitor
let other: Visitor
let sheet: string
let inspection: string
/** The whole file that was kept. */
let kept: string
let people: readonly { person: string; hat: string }[]
const someone = (worn: string) => people.find(({ hat }) => hat === worn)?.person as string

/** The two members who handle the drafted sheet. */
const handlers = { first: '', second: '' }

/** What the API answers somebody under the hat of a member. */
const asks = async (person: string, path: string) => {
  await other.become(town, person, 'member')
  return other.page.evaluate(async (url) => {
    const response = await fetch(url, { headers: { 'mingcha-hat': 'member' } })
    return { ok: response.ok, body: await response.json() }
  }, path)
}

beforeAll(async () => {
  town = await theTown()
  chromium = await aBrowser()
  ;[one, other] = [await chromium.visitor(), await chromium.visitor()]
  for (const { page } of [one, other]) {
    await page.emulateMedia({ reducedMotion: 'reduce' })
  }
  people = ((await (await fetch(`${town.url}/api/demo`)).json()) as { people: typeof people }).people
  const members = people.filter(({ hat }) => hat === 'member').map(({ person }) => person)
  for (const person of members) {
    const drafted = (await asks(person, '/api/sheets?state=drafted&mine=yes')).body.rows
    for (const { id } of drafted) {
      const asked = (await asks(person, `/api/sheets/${id}`)).body.sheet
      const both = [asked.handlerOne, asked.handlerTwo]
      // A handler who has left the team since, or has stepped back, opens no page any more.
      const opens = async (each: string) => members.includes(each) && (await asks(each, `/api/sheets/${id}`)).ok
      if (!(await opens(both[0])) || !(await opens(both[1]))) continue
      ;[sheet, inspection] = [id, asked.inspection]
      ;[handlers.first, handlers.second] = [both[0], both[1]]
      return
    }
  }
  throw new Error('the town has no drafted sheet whose two handlers are both in the team')
})

afterAll(async () => {
  await chromium?.close()
  await town?.close()
})

keepsLastPage(() => one.page)

const form = ({ page }: Visitor) => page.locator('form.mc-form')
const saves = ({ page }: Visitor) =>
  sends(page, () =>
    form({ page } as Visitor)
      .getByRole('button', { name: '保存' })
      .click(),
  )

describe('two people and one sheet', () => {
  test('who comes second is shown what the other has written, beside his own, and loses nothing', async () => {
    await one.become(town, handlers.first, 'member', `/sheets/${sheet}/edit`)
    await other.become(town, handlers.second, 'member', `/sheets/${sheet}/edit`)
    await form(one).getByLabel('问题概述').fill('甲写的概述：抽查二十眼机井，八眼无水。')
    await form(other).getByLabel('问题概述').fill('乙写的概述：三个村未签管护协议。')
    await form(other).getByLabel('责任主体（初步）').fill('镇党委、分管副镇长')
    await saves(one)
    const [answer] = await Promise.all([
      other.page.waitForResponse((response) => response.request().method() === 'PUT'),
      form(other).getByRole('button', { name: '保存' }).click(),
    ])
    expect(answer.status()).toBe(409)
    expect((await answer.json()).code).toBe('doorway.stale')
    const met = other.page.locator('.mc-stale')
    await met.getByText('甲写的概述：抽查二十眼机井，八眼无水。').waitFor()
    await met.getByText('乙写的概述：三个村未签管护协议。').waitFor()
    expect(await form(other).getByLabel('责任主体（初步）').inputValue()).toBe('镇党委、分管副镇长')
    expect(await form(other).getByRole('button', { name: '保存' }).isDisabled()).toBe(true)
  })

  test('he chooses, saves, and both texts are in the house', async () => {
    await other.page.locator('.mc-stale section').last().getByRole('button', { name: '采用' }).click()
    await saves(other)
    await other.page.getByText('乙写的概述：三个村未签管护协议。').first().waitFor()
    await one.go(town, `/sheets/${sheet}`)
    await one.page.getByText('镇党委、分管副镇长').first().waitFor()
  })
})

describe('once and only once', () => {
  test('a button pressed twice in a hurry does it once', async () => {
    const title = `手快的疑点 ${newId().slice(0, 8)}`
    await one.become(town, handlers.first, 'member', '/sheets')
    await one.page.getByRole('button', { name: '登记疑点' }).click()
    const drawer = one.page.locator('.mc-drawer form')
    const units = drawer.getByRole('radiogroup', { name: '被巡察党组织' }).getByRole('radio')
    await units.first().check()
    await drawer.getByLabel('问题名称').fill(title)
    await chooses(drawer, '问题类别', '履职与民生')
    await chooses(drawer, '问题来源', '调阅')
    await drawer.getByLabel('问题概述').fill('登记两次也只应有一份。')
    await drawer.getByRole('button', { name: '提交' }).dblclick()
    await drawer.waitFor({ state: 'detached' })
    await one.go(town, `/sheets?q=${encodeURIComponent(title)}`)
    await one.page.getByText('共 1 条').waitFor()
  })

  test('the same request sent twice under one key is answered twice and done once', async () => {
    const title = `同一个编号 ${newId().slice(0, 8)}`
    const answers = await one.page.evaluate(
      async ([from, name, id, key]) => {
        const session = await (await fetch('/api/auth/session')).json()
        const page = await (await fetch(`/api/sheets/${from}`, { headers: { 'mingcha-hat': 'member' } })).json()
        const says = { id, title: name, category: 'style', source: 'papers', overview: '重复发送' }
        const send = async () => {
          const response = await fetch(`/api/inspections/${page.sheet.inspection}/suspicions`, {
            method: 'POST',
            headers: {
              'content-type': 'application/json',
              'mingcha-hat': 'member',
              'mingcha-token': session.csrf,
              'idempotency-key': key as string,
            },
            body: JSON.stringify(says),
          })
          return { status: response.status, body: await response.json() }
        }
        return Promise.all([send(), send()])
      },
      [sheet, title, newId(), newId()],
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers.filter(({ body }) => body.replayed)).toHaveLength(1)
    expect(answers[0]?.body.record).toBe(answers[1]?.body.record)
    await one.go(town, `/sheets?q=${encodeURIComponent(title)}`)
    await one.page.getByText('共 1 条').waitFor()
  })
})

/** Everything kept as a draft in this browser, as text. */
const draftsHere = () =>
  new Promise<string>((done) => {
    const open = indexedDB.open('mingcha')
    open.onsuccess = () => {
      const all = open.result.transaction('drafts').objectStore('drafts').getAll()
      all.onsuccess = () => {
        open.result.close()
        done(JSON.stringify(all.result))
      }
    }
  })

describe('a tab that dies', () => {
  test('what was being written is there again, with the hour at which it was kept', async () => {
    await one.become(town, handlers.first, 'member', `/sheets/${sheet}/edit`)
    await form(one).getByLabel('了解情况').fill('写到一半，浏览器被关掉。')
    await expect.poll(() => one.page.evaluate(draftsHere)).toContain('写到一半，浏览器被关掉。')
    // The process of the tab is killed, so that no page can say goodbye.
    const crashed = one.page.waitForEvent('crash')
    const session = await one.context.newCDPSession(one.page)
    void session.send('Page.crash').catch(() => undefined)
    await crashed
    const page = await one.context.newPage()
    await page.goto(town.url)
    await page.evaluate(() => sessionStorage.setItem('mingcha.hat', 'member'))
    await page.goto(`${town.url}/sheets/${sheet}/edit`)
    await page.getByText(/已恢复 .* 自动保存的草稿/).waitFor()
    expect(await page.locator('form.mc-form').getByLabel('了解情况').inputValue()).toBe('写到一半，浏览器被关掉。')
    await page.getByRole('button', { name: '不用草稿' }).click()
    await expect
      .poll(() => page.locator('form.mc-form').getByLabel('了解情况').inputValue())
      .not.toContain('浏览器被关掉')
    await page.close()
  })
})

describe('files that are not what they say', () => {
  const gives = async (name: string, buffer: Buffer) => {
    await other.page.locator('.mc-upload input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer })
  }
  const saidOf = (name: string) => other.page.locator('.mc-sendings li, .mc-kept li').filter({ hasText: name })

  test('an empty file is refused before a byte is sent, with a sentence beside it', async () => {
    await other.become(town, handlers.second, 'member', `/sheets/${sheet}`)
    await gives('空文件.pdf', Buffer.alloc(0))
    await saidOf('空文件.pdf').getByText('文件是空的。').waitFor()
  })

  test('a program that calls itself a PDF is refused with a sentence beside it, and cannot become evidence', async () => {
    await gives(
      '发票.pdf',
      Buffer.from('MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00 this program cannot be run', 'latin1'),
    )
    await saidOf('发票.pdf')
      .getByText(/内容和扩展名不符|认不出这是什么文件/)
      .first()
      .waitFor()
    await other.page.reload()
    await quiet(other.page)
    expect(await saidOf('发票.pdf').getByRole('button', { name: '添加佐证' }).count()).toBe(0)
  })

  test('half a file is refused as half a file, and a whole one is kept', async () => {
    const whole = pdf(['Invented material'])
    await gives('半份.pdf', whole.subarray(0, whole.length / 2))
    await saidOf('半份.pdf')
      .getByText(/文件不完整|已损坏/)
      .first()
      .waitFor()
    const completed = other.page.waitForResponse((one) => /\/files\/[^/]+\/completion$/.test(one.url()))
    await gives('整份.pdf', whole)
    kept = new URL((await completed).url()).pathname.split('/').at(-2) as string
    await saidOf('整份.pdf').getByText('已留存').waitFor()
  })
})

describe('a key that two destroy', () => {
  test('the office proposes, and cannot confirm; the secretary writes out whose files go, wrong first; the list stays', async () => {
    const { page } = other
    const drawer = page.locator('.mc-drawer form')
    await other.become(town, someone('office'), 'office', `/inspections/${inspection}`)
    await page.getByRole('button', { name: '提请销毁密钥' }).first().click()
    await drawer.getByLabel('依据').fill('县委办公室函〔2026〕3号')
    await sends(page, () => drawer.getByRole('button', { name: '提请销毁密钥', exact: true }).click())
    await page.waitForURL(/\/destructions\/[0-9a-f-]{36}$/)
    const path = new URL(page.url()).pathname
    await page.getByText('待确认').first().waitFor()
    expect(await page.getByRole('button', { name: '确认销毁密钥' }).count()).toBe(0)

    await other.become(town, someone('secretary'), 'secretary', '/destructions')
    await page.locator(`.mc-list a[href="${path}"]`).click()
    await page.getByRole('button', { name: '确认销毁密钥' }).first().click()
    const name = (await page.getByRole('heading', { level: 1 }).first().innerText()).trim()
    const says = async (typed: string) => {
      await drawer.getByLabel('被巡察单位名称').fill(typed)
      const answer = page.waitForResponse((sent) => sent.url().endsWith('/confirmation'))
      await drawer.getByRole('button', { name: '确认销毁密钥', exact: true }).click()
      return (await answer).status()
    }
    expect(await says(`${name}村`)).toBeGreaterThanOrEqual(400)
    await page.getByText('写的不是被巡察单位的名称').first().waitFor()
    await other.pictures('destruction-typed')
    expect(await says(name)).toBe(200)
    await page.getByText('已销毁').first().waitFor()
    await expect.poll(() => page.locator('.mc-list tbody tr').count()).toBeGreaterThan(0)
    await other.pictures('destroyed')

    // Whoever handled the sheet has the address of its file still, and gets no byte of it.
    await other.become(town, handlers.second, 'member', `/sheets/${sheet}`)
    const asked = async (id: string) => {
      const answer = await fetch(`/api/files/${id}/content`, { headers: { 'mingcha-hat': 'member' } })
      return answer.status
    }
    expect(await page.evaluate(asked, kept)).toBe(404)
  })
})

test('the browser had nothing to complain of all the while', () => {
  expect(chromium.faults).toEqual([])
})
