import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madeDocument, paragraph, run } from '../rooms/takeover/reading/docx/made.fixture.ts'
import { madePdf } from '../rooms/takeover/reading/pdf/made.fixture.ts'
import { chooses, confirms, fillsIn, oneStory, quiet, sends, writesDay } from './hands.ts'
import { aBrowser, theTown, type Visitor } from './stage.ts'

/** An office brings in a Word file it has had for years, corrects its split by keys, takes it over and finds every item again in it. */
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
  await visitor.become(town, town.id('office'), 'office', '/takeovers')
})
afterAll(async () => {
  expect(chromium?.faults ?? []).toEqual([])
  await chromium?.close()
  await town?.close()
})
oneStory(() => page)

const lines = [
  '濠城镇党委关于巡察反馈意见整改情况的报告',
  '一、学习贯彻方面',
  '1.关于“理论学习不深入，学用结合不紧密”问题',
  '制定年度学习计划，每月组织一次集中研讨。已完成整改。',
  '2.关于“惠民资金公示不及时”问题',
  '建立按季度公示制度。正在推进。',
]
const word = madeDocument(lines.map((line) => paragraph(run(line))).join(''))
/** Pages without a word: a scan. */
const pdf = madePdf([[], []])
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const starts = async (title: string) => {
  await fillsIn(page, '开始接收', async (form) => {
    await chooses(form, '被巡察单位与轮次', '第十三届县委第八轮巡察', '濠城镇')
    await form.getByLabel('材料名称').fill(title)
    await form.getByLabel('反馈意见文号或名称').fill('固巡反馈〔2021〕8号')
    await writesDay(form, '反馈（签收）日期', '2021-06-20')
  })
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await quiet(page)
}
const uploads = async (name: string, mimeType: string, buffer: Buffer) => {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })
  await page.getByRole('button', { name: '读取并拆分' }).waitFor()
  await page.getByRole('button', { name: '读取并拆分' }).click()
}
/** Chooses the piece in which these words stand, by a click into the original. */
const chosen = async (words: string) => {
  await page.locator('.mc-original').getByText(words).first().click()
  return page.locator('.mc-one-piece[aria-current=true]')
}
const keys = async (...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key)
}
const saved = async () => {
  await page.getByText('已保存', { exact: true }).waitFor()
  await quiet(page)
}
const pieces = () => page.locator('.mc-one-piece').count()

test('an inspection of years ago is entered as history', async () => {
  await fillsIn(page, '补录往年巡察', async (form) => {
    await form.getByText('第十三届', { exact: true }).click()
    await form.getByLabel('第几轮').fill('8')
    await form.getByLabel('轮次名称').fill('第十三届县委第八轮巡察')
    await chooses(form, '被巡察单位', '濠城镇', '濠城镇')
    await writesDay(form, '进驻日期', '2021-03-01')
    await writesDay(form, '撤离日期', '2021-04-30')
  })
})

test('a scan has no text: the page says so, and it is kept as evidence', async () => {
  await starts('扫描的反馈意见')
  await uploads('扫描件.pdf', 'application/pdf', pdf)
  await page.getByText('这份 PDF 没有文字').waitFor()
  await visitor.pictures('takeover-scan')
  await confirms(page, '仅作佐证留存')
  await page.getByText('仅留存', { exact: true }).first().waitFor()
})

test('a Word file is read and split; pieces are named, merged, cut and taken back by keys', async () => {
  await visitor.go(town, '/takeovers')
  await starts('濠城镇整改情况报告')
  await uploads('濠城镇整改报告.docx', DOCX, word)
  await page.locator('.mc-original').waitFor()
  await quiet(page)
  for (const words of ['理论学习不深入', '惠民资金公示']) {
    const piece = await chosen(words)
    await keys('1')
    await expect.poll(() => piece.getAttribute('class')).toContain('mc-piece-item')
    expect(await piece.textContent()).toContain(words)
  }
  await chosen('制定年度学习计划')
  await keys('2')
  await chosen('建立按季度公示制度')
  await keys('2')
  const before = await pieces()
  await keys('m')
  expect(await pieces()).toBe(before - 1)
  await keys('Control+z')
  expect(await pieces()).toBe(before)
  await chosen('濠城镇党委关于')
  await keys('s')
  expect(await pieces()).toBe(before + 1)
  await keys('Control+z', 'Control+y', 'Control+z')
  expect(await pieces()).toBe(before)
  await keys('Shift+ArrowDown')
  expect(await page.locator('.mc-one-piece[aria-current=true]').textContent()).toContain('理论学习不深入')
  await saved()
})

test('the draft is there after the page was closed; states and a category are chosen, and what is missing is said', async () => {
  await page.reload()
  await page.locator('.mc-original').waitFor()
  await quiet(page)
  await expect.poll(() => page.locator('.mc-one-piece.mc-piece-item').count()).toBe(2)
  expect(await page.getByText('还有问题没有类别').count()).toBeGreaterThan(0)
  await chosen('理论学习不深入')
  await chooses(page.locator('.mc-taken'), '原文所述状态', '已完成')
  await chooses(page.locator('main'), '未单独选类别的问题归入', '全面从严治党', '全面从严')
  await saved()
  await expect.poll(() => page.getByText('还有问题没有类别').count()).toBe(0)
  await page.getByText('新增 2', { exact: true }).waitFor()
  await visitor.pictures('takeover-review')
})

test('it is taken over once, and every item is found again in the original', async () => {
  await confirms(page, '接收入库')
  await page.getByText('已入库：新增2个问题').waitFor()
  await visitor.pictures('takeover-taken')
  await page.getByRole('link', { name: '查看反馈意见' }).click()
  await page.getByRole('heading', { name: /问题清单（2）/ }).waitFor()
  await quiet(page)
  const item = page.locator('.mc-item', { hasText: '惠民资金公示' })
  expect(await item.textContent()).toContain('接收的既有材料')
  await visitor.pictures('takeover-item')
  await item.getByRole('link', { name: '查看原文位置' }).click()
  await page.locator('.mc-original-asked').waitFor()
  expect(await page.locator('.mc-original-asked').textContent()).toContain('惠民资金公示不及时')
  await visitor.go(town, '/tasks?q=理论学习不深入')
})

test('a body sees what was taken over, never the takeover', async () => {
  const answer = await page.request.get(`${town.url}/api/takeovers`, { headers: { 'mingcha-hat': 'office' } })
  expect((await answer.json()).count).toBeGreaterThan(2)
  await visitor.become(town, town.id('liuji'), 'principal', '/opinions')
  expect(await page.getByRole('link', { name: '接收既有材料' }).count()).toBe(0)
  const refused = await page.request.get(`${town.url}/api/takeovers`, { headers: { 'mingcha-hat': 'principal' } })
  expect(refused.status()).toBe(403)
})

test('a ledger is looked through by its columns', async () => {
  await visitor.become(town, town.id('office'), 'office', '/takeovers')
  await page.getByRole('link', { name: '刘集镇巡察整改台账' }).click()
  await page.getByRole('heading', { name: '列对应' }).waitFor()
  await quiet(page)
  await visitor.pictures('takeover-ledger')
  await sends(page, () => page.getByRole('button', { name: '保存列对应' }).click())
  await visitor.go(town, '/takeovers')
  await visitor.pictures('takeovers')
})
