import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, type Day, type Instant } from '../core/pure/days.ts'
import type { Hat } from '../core/pure/hats.ts'
import { todayOf } from '../core/server/clock.ts'
import { chooses, fillsIn, oneStory, quiet, writesDay } from './hands.ts'
import { aBrowser, theTown, type Visitor } from './stage.ts'

/** One clock (T26) in the browser under a moved clock: started, amber, red, climbed twice, stopped by the act it waits for (S0-24). The others are walked by acts. */
let town: Awaited<ReturnType<typeof theTown>>
let chromium: Awaited<ReturnType<typeof aBrowser>>
let visitor: Visitor
let due: Day
const subject = '班子成员个人有关事项查核'

beforeAll(async () => {
  town = await theTown()
  chromium = await aBrowser()
  visitor = await chromium.visitor()
  await visitor.page.emulateMedia({ reducedMotion: 'reduce' })
  due = addDays(todayOf(town.clock), 10)
})
afterAll(async () => {
  expect(chromium?.faults ?? []).toEqual([])
  await chromium?.close()
  await town?.close()
})
oneStory(() => visitor.page)

/** Ten in the morning of a day, at the office and in the browser. */
const itIs = async (day: Day) => {
  const at = `${day}T02:00:00.000Z` as Instant
  town.clock.moveTo(at)
  await visitor.page.clock.setFixedTime(at)
}
const sits = async (who: string, hat: Hat, path = '/') => {
  await visitor.become(town, town.id(who), hat, path)
  await quiet(visitor.page)
}
/** What the desk of a hat says of the request: its row with light and day, or nothing. */
const onDesk = async (who: string, hat: Hat) => {
  await sits(who, hat)
  await visitor.page.locator('.mc-desk').waitFor()
  return (await visitor.page.locator('.mc-desk-rows li', { hasText: subject }).allTextContents()).join()
}
/** What stands in the list of clocks of it: light and how high it has climbed. */
const onClocks = async () => {
  await sits('office', 'office', '/clocks?code=T26')
  // What was answered shows rows, or that there are none.
  await visitor.page.locator('.mc-list').first().locator('tbody tr, .ant-empty').first().waitFor()
  return (
    await visitor.page.locator('.mc-list').first().locator('tbody tr', { hasText: subject }).allTextContents()
  ).join()
}

test('the request starts it: it waits on the desk of who was asked, and no one else is bothered', async () => {
  await itIs(addDays(due, -10))
  await sits('office', 'office', '/cooperations')
  await fillsIn(visitor.page, '发出征询', async (form) => {
    await form.getByRole('radiogroup', { name: '被巡察党组织' }).getByText('刘集镇').click()
    await chooses(form, '部门', '组织部')
    await form.getByLabel('事项', { exact: true }).fill(subject)
    await form.getByLabel('需要了解的内容', { exact: true }).fill('抽查3名班子成员。')
    await writesDay(form, '希望何时答复', due)
  })
  expect(await onClocks()).toMatch(/正常.*责任单位/)
  expect(await onDesk('organisation', 'organisation')).toContain(subject)
  expect(await onDesk('group', 'leading_group')).toBe('')
})

test('three days before its day it is amber on the desk of who was asked', async () => {
  await itIs(addDays(due, -4))
  expect(await onDesk('organisation', 'organisation')).not.toContain('临近期限')
  await itIs(addDays(due, -3))
  expect(await onDesk('organisation', 'organisation')).toContain('临近期限')
})

test('on the day after it is red, and the office has it; fifteen days late the leading group, thirty the secretary', async () => {
  await itIs(due)
  expect(await onDesk('office', 'office')).not.toContain('已超期')
  await itIs(addDays(due, 1))
  expect(await onDesk('office', 'office')).toContain('已超期')
  expect(await onClocks()).toMatch(/已超期.*巡察办/)
  expect(await onDesk('group', 'leading_group')).toBe('')
  await itIs(addDays(due, 15))
  expect(await onDesk('group', 'leading_group')).toContain('T26')
  expect(await onDesk('secretary', 'secretary')).toBe('')
  await itIs(addDays(due, 30))
  expect(await onDesk('secretary', 'secretary')).toContain('T26')
  expect(await onClocks()).toMatch(/已超期.*县委/)
  await visitor.pictures('clock-climbed')
})

test('the answer stops it: it leaves every desk and the list of what runs', async () => {
  await sits('organisation', 'organisation')
  await visitor.page.locator('.mc-desk-rows').getByText(subject).click()
  await fillsIn(visitor.page, '登记答复', (form) =>
    form.getByLabel('情况和意见', { exact: true }).fill('抽查3名，未发现漏报、瞒报。'),
  )
  expect(await onClocks()).toBe('')
  expect(await onDesk('organisation', 'organisation')).toBe('')
  expect(await onDesk('office', 'office')).toBe('')
  expect(await onDesk('group', 'leading_group')).toBe('')
  expect(await onDesk('secretary', 'secretary')).toBe('')
})
