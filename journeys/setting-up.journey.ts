import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digitsOf } from './hands.ts'
import { aBrowser, anEmptyHouse, type Stage, type Visitor } from './stage.ts'

/** The first day of an office: from the link in the server's window to an administrator who knows a password nobody else knows. */
let stage: Stage
let chromium: Awaited<ReturnType<typeof aBrowser>>
let office: Visitor
let codes: string[][]

const officePassword = '梅花树下的一盏旧灯笼 1978'
const ownPassword = '谷阳渡口早班的第三条渡船'

beforeAll(async () => {
  stage = await anEmptyHouse()
  chromium = await aBrowser()
  office = await chromium.visitor()
})

afterAll(async () => {
  await chromium?.close()
  await stage?.close()
})

const link = () => new URL(stage.serving.setupLink as string)
const alert = ({ page }: Visitor) => page.getByRole('alert').filter({ visible: true }).first()

/** Fills the page of the one-time link; people in its order: the office, then system, security and audit administrator. */
async function fillSetup({ page }: Visitor): Promise<void> {
  await page.getByLabel('党委名称').fill('中共固镇县委员会')
  const people = [
    ['林巡', 'linxun'],
    ['孟系', 'mengxi'],
    ['安权', 'anquan'],
    ['申计', 'shenji'],
  ] as const
  for (const [n, [name, username]] of people.entries()) {
    await page.getByLabel('姓名').nth(n).fill(name)
    await page.getByLabel('用户名').nth(n).fill(username)
  }
  await page.getByLabel('职务').fill('县委巡察办主任')
  await page.getByLabel('密码', { exact: true }).fill(officePassword)
  await page.getByLabel('再输一遍新密码').fill(officePassword)
}

async function signIn({ page }: Visitor, username: string, password: string): Promise<void> {
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: /^登\s?录$/ }).click()
}

describe('an office is set up', () => {
  test('an empty house asks whether to set up an office or to look at the demo', async () => {
    await office.go(stage, '/')
    await office.page.getByRole('heading', { name: '欢迎使用明察' }).waitFor()
    await office.page.getByRole('button', { name: '设立您的巡察办' }).waitFor()
    await office.pictures('first-page')
  })

  test('a token that is not the one of the link is refused with what to do', async () => {
    await office.go(stage, '/setup#not-the-token-of-this-house')
    await fillSetup(office)
    await office.page.getByRole('button', { name: /^设\s?立$/ }).click()
    await expect.poll(() => alert(office).textContent()).toContain('一次性口令不对')
  })

  test('the link opens the form; the office and three administrators are named, and their codes are shown', async () => {
    await office.go(stage, '/sign-in')
    await office.go(stage, `${link().pathname}${link().hash}`)
    await office.page.getByRole('heading', { name: '设立您的巡察办' }).waitFor()
    await fillSetup(office)
    await office.pictures('setup')
    await office.page.getByRole('button', { name: /^设\s?立$/ }).click()
    await office.page.getByRole('heading', { name: '已经设立' }).waitFor()
    codes = await office.page
      .locator('table.mc-codes tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')))
    expect(codes.map(([name, username]) => [name, username])).toEqual([
      ['孟系', 'mengxi'],
      ['安权', 'anquan'],
      ['申计', 'shenji'],
    ])
    expect(new Set(codes.map(([, , code]) => code)).size).toBe(3)
  })

  test('the codes are shown this once, and the link does not work twice', async () => {
    await office.page.reload()
    await office.page.waitForLoadState('networkidle')
    expect(await office.page.content()).not.toContain(codes[0]?.[2])
    const second = await chromium.visitor()
    await second.go(stage, `${link().pathname}${link().hash}`)
    await fillSetup(second)
    await second.page.getByRole('button', { name: /^设\s?立$/ }).click()
    await expect.poll(() => alert(second).textContent()).toContain('已经设立')
    await second.context.close()
  })

  test('the office signs in, and its desk greets it under its hat', async () => {
    await office.go(stage, '/')
    await signIn(office, 'linxun', officePassword)
    await office.page.getByRole('heading', { level: 1, name: '待办' }).waitFor()
    await office.page.getByRole('button', { name: '林巡' }).waitFor()
    await office.page.getByRole('button', { name: /当前身份：巡察办/ }).waitFor()
  })
})

describe('an administrator takes his place', () => {
  let system: Visitor

  beforeAll(async () => {
    system = await chromium.visitor()
  })

  test('without a password he cannot sign in, and is told the same as somebody nobody knows', async () => {
    const told: (string | null)[] = []
    for (const [username, password] of [
      ['mengxi', ownPassword],
      ['wushengren', ownPassword],
      ['linxun', 'not his password at all'],
    ] as const) {
      await system.go(stage, '/sign-in')
      await signIn(system, username, password)
      await alert(system).waitFor()
      told.push(await alert(system).locator('.ant-alert-title').textContent())
    }
    expect(new Set(told)).toEqual(new Set(['用户名、密码或验证码不对，或账号不能使用。']))
  })

  test('a wrong code and a password like the username are refused; his code and his own password are taken', async () => {
    await system.go(stage, '/sign-in')
    await system.page.getByRole('link', { name: '首次登录或忘记密码' }).click()
    const fill = async (code: string, password: string) => {
      await system.page.getByLabel('用户名').fill('mengxi')
      await system.page.getByLabel('一次性验证码').fill(code)
      await system.page.getByLabel('新密码', { exact: true }).fill(password)
      await system.page.getByLabel('再输一遍新密码').fill(password)
      await system.page.getByRole('button', { name: '设置密码' }).click()
    }
    const code = codes[0]?.[2] as string
    await fill(code, 'mengxi mengxi')
    await expect.poll(() => alert(system).textContent()).toContain('密码与用户名相同或相近')
    await fill('AAAA-AAAA-AAAA', ownPassword)
    await expect.poll(() => alert(system).textContent()).toContain('验证码不对')
    await fill(code, ownPassword)
    await system.page.getByText('密码已设好，请登录。').waitFor()
  })

  test('he signs in, sees accounts and nothing of inspections', async () => {
    await signIn(system, 'mengxi', ownPassword)
    await system.page.getByRole('heading', { name: '您的身份必须使用第二种验证' }).waitFor()
    await system.page.getByRole('button', { name: '设置验证器应用' }).click()
    const secret = await system.page.locator('.mc-totp-secret').innerText()
    await system.pictures('second-factor-enrol')
    await system.page.getByLabel('六位数').fill('000000')
    await system.page.getByRole('button', { name: '确认' }).click()
    await expect.poll(() => alert(system).textContent()).toContain('这个数不对')
    await system.page.getByLabel('六位数').fill(digitsOf(secret))
    await system.page.getByRole('button', { name: '确认' }).click()
    await expect.poll(() => system.page.locator('.mc-recovery li').count()).toBe(8)
    await system.pictures('recovery-codes')
    await system.page.getByRole('button', { name: '我已经保存好' }).click()
    await system.page.getByRole('button', { name: '孟系' }).waitFor()
    const menu = system.page.getByRole('navigation', { name: '菜单' })
    await menu.getByRole('link', { name: '账号', exact: true }).click()
    await system.page.getByRole('cell', { name: 'shenji' }).waitFor()
    for (const hidden of ['巡察轮次', '工作底稿', '反馈意见'])
      expect(await menu.getByRole('link', { name: hidden }).count()).toBe(0)
    await system.go(stage, '/rounds')
    await system.page.getByText('当前身份不使用这个页面').waitFor()
  })

  test('the code he has used works for nobody a second time', async () => {
    const thief = await chromium.visitor()
    const answer = await thief.context.request.post(`${stage.url}/api/auth/code`, {
      data: { username: 'mengxi', code: codes[0]?.[2], password: 'another password entirely' },
    })
    expect(answer.ok()).toBe(false)
    expect((await answer.json()).code).toBe('identity.wrong-sign-in')
    await thief.context.close()
  })

  test('signed out, he is back at the door, and the way back leads nowhere', async () => {
    await system.page.getByRole('button', { name: '孟系' }).click()
    await system.page.getByRole('menuitem', { name: '退出登录' }).click()
    await system.page.getByRole('heading', { name: '登录明察' }).waitFor()
    await system.go(stage, '/accounts')
    await system.page.getByRole('heading', { name: '登录明察' }).waitFor()
    expect((await system.context.request.get(`${stage.url}/api/accounts`)).status()).toBe(401)
  })
})

test('the browser had nothing to complain of all the while', () => {
  expect(chromium.faults).toEqual([])
})
