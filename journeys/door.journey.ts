import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, setsUp } from './folk.ts'
import { aBrowser, anEmptyHouse, type Stage, type Visitor } from './stage.ts'

/** A passkey, the lock of the screen over a form half filled in, and somebody who stands in. */
let stage: Stage
let chromium: Awaited<ReturnType<typeof aBrowser>>
let house: House
let office: Visitor
let url: string

const password = (username: string) => `an umbrella left by the door, ${[...username].reverse().join('')}`

beforeAll(async () => {
  stage = await anEmptyHouse()
  // A passkey belongs to a name; browsers take none for an address of digits.
  url = stage.url.replace('127.0.0.1', 'localhost')
  house = await setsUp(stage)
  chromium = await aBrowser()
  office = await chromium.visitor()
  const cdp = await office.context.newCDPSession(office.page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}, 120_000)

afterAll(async () => {
  await chromium?.close()
  await stage?.close()
})

const signIn = async ({ page }: Visitor, username: string) => {
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码', { exact: true }).fill(password(username))
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

const signOut = async ({ page }: Visitor, name: string) => {
  await page.getByRole('button', { name }).click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()
  await page.getByRole('heading', { name: '登录明察' }).waitFor()
}

test('a passkey is set up, and recovery codes with it', async () => {
  const { page } = office
  await page.goto(`${url}/sign-in?back=/account`)
  await signIn(office, 'linxun')
  await page.getByRole('button', { name: '设置通行密钥' }).click()
  await page.getByLabel('名称').fill('办公电脑')
  await page.getByRole('button', { name: '设置通行密钥' }).last().click()
  await expect.poll(() => page.locator('.mc-recovery li').count()).toBe(8)
  await page.getByRole('button', { name: '我已经保存好' }).click()
  await page.getByText('通行密钥：办公电脑').waitFor()
  await office.pictures('own-factors')
})

test('untouched, the screen locks over a form half filled in; unlocked, the form is as it was', async () => {
  const { page } = office
  await page.goto(`${url}/persons`)
  await page.getByRole('button', { name: '增加人员' }).click()
  await page.getByRole('textbox', { name: '姓名' }).fill('正在填写的人')
  await page.evaluate(() => localStorage.setItem('mingcha.touched', '0'))
  await page.getByRole('dialog', { name: '屏幕已锁定' }).waitFor()
  await office.pictures('screen-locked')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('dialog', { name: '屏幕已锁定' }).isVisible()).toBe(true)
  const cookies = await office.context.cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const asked = await fetch(`${url}/api/persons`, { headers: { cookie, 'mingcha-hat': 'office' } })
  expect([asked.status, ((await asked.json()) as { code: string }).code]).toEqual([401, 'doorway.locked'])

  const lock = page.getByRole('dialog', { name: '屏幕已锁定' })
  await lock.getByLabel('密码').fill('not the password')
  await lock.getByRole('button', { name: '解锁' }).click()
  await lock.getByText('现在的密码不对').waitFor()
  await lock.getByRole('button', { name: '使用通行密钥' }).click()
  await lock.waitFor({ state: 'hidden' })
  expect(await page.getByRole('textbox', { name: '姓名' }).inputValue()).toBe('正在填写的人')
})

test('signed out, the password alone is not enough any more; the passkey alone is', async () => {
  const { page } = office
  await page.goto(`${url}/account`)
  await signOut(office, '林巡')
  await signIn(office, 'linxun')
  await page.getByRole('heading', { name: '第二种验证' }).waitFor()
  await office.pictures('second-step')
  await page.getByRole('button', { name: '使用通行密钥' }).click()
  await page.getByRole('button', { name: '林巡' }).waitFor()
  await signOut(office, '林巡')
  await page.getByRole('button', { name: '用通行密钥登录' }).click()
  await page.getByRole('button', { name: '林巡' }).waitFor()
})

test('the office has another stand in, who is told so on every page; ended, his open page says that it is over', async () => {
  const newcomer = await house.comes('柳代', 'liudai')
  const { page } = office
  await page.goto(`${url}/delegations`)
  await page.getByRole('button', { name: '请人代行' }).click()
  await page.getByLabel('代行人').click()
  await page.getByLabel('代行人').fill('柳代')
  await page.locator('.ant-select-item-option').filter({ hasText: '柳代' }).click()
  await page.getByLabel('事由').fill('参加省委党校学习')
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await page.getByRole('cell', { name: '参加省委党校学习' }).waitFor()
  await office.pictures('delegations')

  const deputy = await chromium.visitor()
  await deputy.page.goto(`${url}/sign-in?back=/persons`)
  await signIn(deputy, 'liudai')
  await deputy.page.getByText('您正代林巡行使“巡察办”身份').waitFor()
  await deputy.pictures('standing-in')
  expect(newcomer.name).toBe('柳代')

  await page.getByRole('button', { name: '结束代行' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '结束代行' }).last().click()
  await page.getByText('已结束').waitFor()
  // An open page asks again by itself within a minute, and at once when one comes back to it.
  await deputy.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await deputy.page.getByText('您已不再有“巡察办”身份').waitFor({ timeout: 75_000 })
  await deputy.context.close()
}, 150_000)

test('the browser had nothing to complain of all the while', () => {
  expect(chromium.faults).toEqual([])
})
