import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooses, confirms, fillsIn, oneStory, quiet, writesDay } from './hands.ts'
import { aBrowser, theTown, type Visitor } from './stage.ts'

/** What is not over when it is closed: problems alike dealt with together, a rectification evaluated, and what came back found again. */
let town: Awaited<ReturnType<typeof theTown>>
let chromium: Awaited<ReturnType<typeof aBrowser>>
let visitor: Visitor
let page: Page

beforeAll(async () => {
  town = await theTown()
  chromium = await aBrowser()
  visitor = await chromium.visitor()
  page = visitor.page
  await page.emulateMedia({ reducedMotion: 'reduce' })
})
afterAll(async () => {
  expect(chromium?.faults ?? []).toEqual([])
  await chromium?.close()
  await town?.close()
})
oneStory(() => page)

const opens = async (name: string) => {
  await page.locator('.mc-list').getByRole('link', { name }).first().click()
  await page.locator('.mc-back').first().waitFor()
  await quiet(page)
}
const now = (state: string) => page.locator('h1, .mc-page-head').getByText(state).first().waitFor()

test('what is alike is gathered; one is taken out with its reason, and the rest proposed', async () => {
  await visitor.become(town, town.id('clerkOfOffice'), 'office', '/problem-groups?state=forming')
  await page.locator('.mc-list tbody a').first().click()
  await page.getByRole('heading', { name: '归集的问题' }).waitFor()
  await quiet(page)
  const gathered = page.locator('.mc-gathered-row', { has: page.getByRole('button', { name: '移出' }) })
  const before = await gathered.count()
  const unit = '任桥镇'
  const reason = (form: Locator) => form.getByLabel('理由').fill('该单位情况不同，另行处理')
  await fillsIn(page, '移出', reason, gathered.filter({ hasText: unit }))
  await expect.poll(() => gathered.count()).toBe(before - 1)
  await page.locator('.mc-gathered-row', { hasText: '该单位情况不同，另行处理' }).filter({ hasText: unit }).waitFor()
  await fillsIn(page, '报审', async (form) => {
    await chooses(form, '牵头单位', '农业农村局', '农业农村局')
    await writesDay(form, '办理期限', '2027-12-31')
    await form.getByLabel('处理建议').fill('开展集中整治，两个月内报结果。')
  })
  await now('待审定')
  await visitor.pictures('problem-group')
})

test('the leading group approves it, and nobody who proposed it', async () => {
  const address = new URL(page.url()).pathname
  expect(await page.getByRole('button', { name: '审定', exact: true }).count()).toBe(0)
  await visitor.become(town, town.id('group'), 'leading_group', address)
  await quiet(page)
  await fillsIn(page, '审定', (form) => form.getByLabel('审定意见').fill('同意。'))
  await now('已审定')
})

test('a check on the spot counts when the second of two has confirmed it', async () => {
  await visitor.become(town, town.id('discipline'), 'discipline', '/evaluations')
  await opens('王庄镇')
  await page.getByText('待另一名核查人确认').waitFor()
  await confirms(page, '确认核查')
  await expect.poll(() => page.getByText('待另一名核查人确认').count()).toBe(0)
  await visitor.pictures('evaluation')
})

test('the team looks back item by item, and reports when none is left', async () => {
  await visitor.become(town, town.id('kong'), 'leader', '/lookbacks')
  await opens('任桥镇')
  const item = page.locator('.mc-row', { hasText: '待复查' })
  await fillsIn(
    page,
    '复查',
    async (form) => {
      await form.getByText('部分改', { exact: true }).click()
      await form.getByLabel('复查情况和依据').fill('核查机制已建立，执行记录不全。')
    },
    item,
  )
  await expect.poll(() => item.count()).toBe(0)
  await fillsIn(page, '提交报告', (form) =>
    form.getByLabel('回头看报告').fill('两项上级反馈问题：一项未改，一项部分改。'),
  )
  await now('待审定')
})

test('the leading group concludes; of nothing closed nothing has come back, and the page says so', async () => {
  const address = new URL(page.url()).pathname
  await visitor.become(town, town.id('group'), 'leading_group', address)
  await quiet(page)
  await fillsIn(page, '审定', (form) => form.getByLabel('审定意见').fill('同意。'))
  await now('已回头看')
  await visitor.pictures('lookback')
})

test('what came back is taken up again from the look-back, and the task says why', async () => {
  await visitor.become(town, town.id('office'), 'office', '/lookbacks')
  await opens('刘集镇')
  const back = page.locator('.mc-row', { hasText: '反弹，待重新办理' })
  await fillsIn(page, '反弹重办', async () => undefined, back.first())
  await page.getByText('已重新办理').first().waitFor()
  await page.locator('.mc-row', { hasText: '已重新办理' }).getByRole('link', { name: '整改任务' }).first().click()
  await page.locator('.mc-back').first().waitFor()
  await quiet(page)
  await page.getByText('反弹重办').first().waitFor()
  await visitor.pictures('task-again')
})
