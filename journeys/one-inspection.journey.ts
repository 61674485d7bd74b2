import { writeXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, type Day } from '../core/pure/days.ts'
import { newId } from '../core/web/id.ts'
import { draftRound, approveRound, mobiliseRound, notifyInspection, setObjects, enterInspection } from '../rooms/planning/contract.ts'
import { areas, countyTable } from '../rooms/registry/division.fixture.ts'
import { importRegister, organisations } from '../rooms/registry/contract.ts'
import { appoint } from '../rooms/teams/contract.ts'
import { type House, setsUp, theDay } from './folk.ts'
import { chooses, confirms, fillsIn, mayNot, oneStory, type Person, quiet, reasonOf, sends, sitsDown, writesDay } from './hands.ts'
import { aBrowser, anEmptyHouse, type Stage, type Visitor } from './stage.ts'

/** One inspection from an empty register to the closed task, every step in the browser by the person whose step it is. */
let stage: Stage
let chromium: Awaited<ReturnType<typeof aBrowser>>
let desk: Visitor
let page: Page
let house: House
const who = {} as Record<
  | 'office' | 'closer' | 'group' | 'secretary' | 'discipline' | 'organisation' | 'inCharge' | 'principal' | 'clerk' | 'stranger'
  | 'leader' | 'deputy' | 'first' | 'second', Person>
/** Ids met on the way, as the addresses show them. */
const at = {} as Record<'body' | 'other' | 'round' | 'team' | 'inspection', string>

const sits = async (person: Person, path: string) => {
  page = await sitsDown(desk, stage, person, path)
}
const idIn = (address: string): string => new URL(address).pathname.split('/').at(-1) as string

beforeAll(async () => {
  stage = await anEmptyHouse()
  chromium = await aBrowser()
  desk = await chromium.visitor()
  page = desk.page
  page.setDefaultTimeout(20_000)
  house = await setsUp(stage)
  who.office = house.office
  who.closer = await house.comes('罗素秋', 'luosuqiu', 'office')
  who.group = await house.comes('许国栋', 'xuguodong', 'leading_group')
  who.secretary = await house.comes('梁永康', 'liangyongkang', 'secretary')
  who.discipline = await house.comes('秦正清', 'qinzhengqing', 'discipline')
  who.organisation = await house.comes('何培元', 'hepeiyuan', 'organisation')
  who.inCharge = await house.comes('蒋跃进', 'jiangyuejin', 'in_charge')
  who.leader = await house.comes('严守诚', 'yanshoucheng')
  who.deputy = await house.comes('侯明远', 'houmingyuan')
  who.first = await house.comes('冯晓东', 'fengxiaodong')
  who.second = await house.comes('薛丽娟', 'xuelijuan')
})

afterAll(async () => {
  await chromium?.close()
  await stage?.close()
})

oneStory(() => page)

describe('the register', () => {
  const { table, towns, villages } = countyTable('固镇县', areas.固镇县)
  const wrongRow = table.findIndex((row) => row[3] === '村级')
  const book = async (rows: string[][]) => Buffer.from(await writeXlsx({ sheets: [{ name: '名册', rows }] }))
  const takes = async (rows: string[][], name: string) => {
    const buffer = await book(rows)
    await page.locator('input[type=file]').setInputFiles({
      name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer,
    })
    await page.getByRole('heading', { name }).waitFor()
    await quiet(page)
  }

  test('a spreadsheet with one wrong cell is shown with the fault in that cell, and is not written', async () => {
    await sits(who.office, '/organisations/import')
    const wrong = table.map((row, n) => (n === wrongRow ? row.with(1, '谷阴镇') : row))
    await takes(wrong, '固镇县名册.xlsx')
    await page.getByText('有误 1', { exact: true }).click()
    const cell = page.locator('td.mc-cell-wrong')
    await expect.poll(() => cell.count()).toBe(1)
    expect(await cell.textContent()).toContain('找不到上级“谷阴镇”')
    expect(await cell.textContent()).toContain(`B${wrongRow + 1}`)
    expect(await reasonOf(page, '写入名册')).toContain('有 1 行有误')
  })

  test('nobody else may write it', async () => {
    const importing = new URL(page.url()).searchParams.get('importing') as string
    await sits(who.secretary, '/organisations')
    await mayNot(page, who.secretary, '登记组织', importRegister, { importing, version: 1 })
    expect(await page.getByRole('link', { name: '从表格导入' }).count()).toBe(0)
  })

  test('corrected, it is written: the county, its towns and every village', async () => {
    await sits(who.office, '/organisations/import')
    await takes(table, '固镇县名册-改.xlsx')
    await page.getByText(`新增 ${table.length - 1}`, { exact: true }).waitFor()
    await sends(page, () => page.getByRole('button', { name: '写入名册' }).click())
    await page.getByText(`已写入：新增 ${table.length - 1} 个`).waitFor()
    await page.getByRole('link', { name: '查看名册' }).click()
    await page.getByText(`共 ${1 + towns.length + villages.length} 条`).waitFor()
  })

  test('a body is found by the first letters of its name, with its villages beneath it', async () => {
    await page.getByLabel('名称、拼音首字母或代码').fill('gyz')
    await page.getByRole('link', { name: '谷阳镇', exact: true }).last().click()
    await page.getByRole('heading', { level: 1, name: '谷阳镇' }).waitFor()
    const beneath = villages.filter((one) => one['streetCode'] === towns.find((town) => town['name'] === '谷阳镇')?.['code'])
    await page.getByRole('heading', { name: `下属 ${beneath.length} 个` }).waitFor()
    at.body = idIn(page.url())
    at.other = (await who.office.asks(organisations, { q: '王庄镇', kind: 'town' })).rows[0].id
    who.principal = await house.comes('杜长河', 'duchanghe', 'principal', at.body)
    who.clerk = await house.comes('祁小曼', 'qixiaoman', 'clerk', at.body)
    who.stranger = await house.comes('郝建业', 'haojianye', 'principal', at.other)
  })
})

describe('the plan', () => {
  const startsOn = addDays(theDay as Day, -20)
  const endsOn = addDays(theDay as Day, 200)

  test('the office opens a term and drafts its first round', async () => {
    await sits(who.office, '/terms')
    await fillsIn(page, '新建届次', async (form) => {
      await form.getByLabel('第几届').fill('14')
      await form.getByLabel('名称').fill('第十四届')
      await writesDay(form, '开始日期', '2024-01-01')
      await writesDay(form, '结束日期', '2028-12-31')
    })
    await page.getByRole('heading', { name: '第十四届' }).waitFor()
    await sits(who.office, '/rounds')
    await fillsIn(page, '新建轮次', async (form) => {
      await form.getByText('第十四届').click()
      await form.getByLabel('第几轮').fill('1')
      await form.getByLabel('名称').fill('第十四届县委第一轮巡察')
      await writesDay(form, '开始日期', startsOn)
      await writesDay(form, '结束日期', endsOn)
      await form.getByLabel('工作方案').fill('采取“一托二”方式，集中时间约四十五天。')
    })
    await page.getByRole('heading', { level: 1, name: '第十四届县委第一轮巡察' }).waitFor()
    at.round = idIn(page.url())
  })

  test('nobody but the office drafts a round', async () => {
    await sits(who.secretary, '/rounds')
    const input = { id: newId(), term: newId(), number: 2, name: '另一轮', kind: 'regular', startsOn, endsOn, plan: '' }
    await mayNot(page, who.secretary, '新建轮次', draftRound, input)
  })

  test('topics and the unit are listed; a unit in this round cannot be listed again', async () => {
    await sits(who.office, `/rounds/${at.round}`)
    await fillsIn(page, '增加重点', (form) => form.getByLabel('监督重点').fill('群众身边不正之风和腐败'))
    await fillsIn(page, '列入单位', async (form) => {
      await chooses(form, '党组织', '谷阳镇', 'gyz')
      await form.getByLabel('名称').fill('谷阳镇党委')
    })
    const link = page.getByRole('link', { name: '谷阳镇党委' }).first()
    at.inspection = idIn(new URL((await link.getAttribute('href')) as string, stage.url).href)
    await page.getByRole('button', { name: '列入单位' }).click()
    const form = page.locator('.mc-drawer form')
    await chooses(form, '党组织', '谷阳镇', 'gyz')
    await form.getByRole('button', { name: '提交' }).click()
    await form.getByRole('alert').filter({ hasText: '该单位已在另一个尚未结束的轮次中' }).waitFor()
    await form.getByRole('button', { name: '取消' }).click()
  })

  test('the leading group sets the objects; the office may not', async () => {
    await mayNot(page, who.office, '审定对象', setObjects, { round: at.round, version: 1 })
    await sits(who.group, `/rounds/${at.round}`)
    await confirms(page, '审定对象')
    await page.locator('.mc-page-line .mc-state', { hasText: '对象已审定' }).waitFor()
  })

  test('the secretary approves with an instruction, which stands on the page of the round for everybody who sees it', async () => {
    const instruction = '同意。盯住惠民资金和“三资”管理，查深查透，不搞照顾情面。'
    await sits(who.discipline, `/rounds/${at.round}`)
    await mayNot(page, who.discipline, '审批方案', approveRound, { round: at.round, version: 1, verdict: 'approve', instruction: '同意' })
    await sits(who.secretary, `/rounds/${at.round}`)
    await fillsIn(page, '审批方案', async (form) => {
      await form.getByText('同意', { exact: true }).click()
      await form.getByLabel('批示内容').fill(instruction)
    })
    await sits(who.office, `/rounds/${at.round}`)
    const quoted = page.locator('.mc-instruction')
    expect(await quoted.textContent()).toContain(instruction)
    expect(await quoted.textContent()).toContain('梁永康')
  })
})

describe('the team', () => {
  test('a team is formed and given its unit on the board', async () => {
    await sits(who.office, `/rounds/${at.round}/teams`)
    await fillsIn(page, '组建巡察组', (form) => form.getByLabel('名称').fill('第一巡察组'))
    await page.getByLabel('分给 谷阳镇党委').click()
    await sends(page, () => page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').getByText('第一巡察组').click())
    await page.getByText('所有单位都已分组。').waitFor()
    await page.getByRole('link', { name: '第一巡察组' }).click()
    await page.getByRole('heading', { level: 1, name: '第一巡察组' }).waitFor()
    at.team = idIn(page.url())
  })

  test('its people are appointed for this round, one by one, each found by name', async () => {
    const seats = [['leader', '组长'], ['deputy', '副组长'], ['first', '组员'], ['second', '组员']] as const
    for (const [name, role] of seats) {
      await fillsIn(page, '授权任职', async (form) => {
        await chooses(form, '人员', who[name].name, who[name].name)
        await form.getByRole('radio', { name: role, exact: true }).check()
        await form.getByLabel('依据文件').fill('一次一授权')
      })
      await page.getByRole('cell', { name: who[name].name }).waitFor()
    }
    who.leader.wears('leader')
    who.deputy.wears('deputy')
    who.first.wears('member')
    who.second.wears('member')
  })

  test('nobody appoints himself', async () => {
    await sits(who.leader, `/teams/${at.team}`)
    await mayNot(page, who.leader, '授权任职', appoint, {
      id: newId(), round: at.round, team: at.team, person: who.leader.id, role: 'deputy', fromDay: theDay, untilDay: theDay,
      origin: 'seconded', skill: 'general', basis: '',
    })
  })

  test('staffed and mobilised, the round is ready', async () => {
    await sits(who.group, `/rounds/${at.round}`)
    await mayNot(page, who.group, '登记动员培训', mobiliseRound, { round: at.round, version: 1, on: theDay })
    await sits(who.office, `/rounds/${at.round}`)
    await confirms(page, '组队授权完成')
    await fillsIn(page, '登记动员培训', async () => undefined)
    await page.locator('.mc-page-line .mc-state', { hasText: '已动员培训' }).waitFor()
  })
})

describe('on site', () => {
  test('before the notice the body sees nothing of it', async () => {
    await sits(who.principal, '/inspections')
    await page.getByText('还没有记录').waitFor()
    expect((await who.principal.tries(notifyInspection, { inspection: at.inspection, version: 1, on: theDay })).status).toBe(403)
  })

  test('the leader prepares, the office sends the notice, the leader enters', async () => {
    await sits(who.leader, `/inspections/${at.inspection}`)
    await confirms(page, '开始巡前准备')
    await mayNot(page, who.leader, '发出通知', notifyInspection, { inspection: at.inspection, version: 2, on: theDay })
    await sits(who.office, `/inspections/${at.inspection}`)
    await fillsIn(page, '发出通知', async () => undefined)
    await mayNot(page, who.office, '登记进驻', enterInspection, { inspection: at.inspection, version: 3, on: theDay })
    await sits(who.leader, `/inspections/${at.inspection}`)
    await fillsIn(page, '登记进驻', async () => undefined)
    await page.locator('.mc-page-line .mc-state', { hasText: '已进驻' }).waitFor()
  })

  test('after the notice the body sees that it is inspected, and another body does not', async () => {
    await sits(who.principal, '/inspections')
    await page.getByRole('link', { name: '谷阳镇党委' }).waitFor()
    await sits(who.stranger, '/inspections')
    await page.getByText('还没有记录').waitFor()
  })
})

test('the browser had nothing to complain of all the while', () => {
  expect(chromium.faults).toEqual([])
})
