import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { importRegister, organisations } from '../../rooms/registry/contract.ts'
import { areas, countyTable } from '../../rooms/registry/division.fixture.ts'
import { mayNot, quiet, reasonOf, sends } from '../hands.ts'
import { at, house, idIn, page, sits, who } from './story.ts'

/** A real county comes into the register from a spreadsheet. */
export const theRegister = () =>
  describe('the register', () => {
    const { table, towns, villages } = countyTable('固镇县', areas.固镇县)
    const wrongRow = table.findIndex((row) => row[3] === '村级')
    const book = async (rows: string[][]) => Buffer.from(await writeXlsx({ sheets: [{ name: '名册', rows }] }))
    const takes = async (rows: string[][], name: string) => {
      const buffer = await book(rows)
      await page.locator('input[type=file]').setInputFiles({
        name,
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer,
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
      const beneath = villages.filter(
        (one) => one['streetCode'] === towns.find((town) => town['name'] === '谷阳镇')?.['code'],
      )
      await page.getByRole('heading', { name: `下属 ${beneath.length} 个` }).waitFor()
      at.body = idIn(page.url())
      at.other = (await who.office.asks(organisations, { q: '王庄镇', kind: 'town' })).rows[0].id
      who.principal = await house.comes('杜长河', 'duchanghe', 'principal', at.body)
      who.clerk = await house.comes('祁小曼', 'qixiaoman', 'clerk', at.body)
      who.stranger = await house.comes('郝建业', 'haojianye', 'principal', at.other)
    })
  })
