import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import type { Someone } from '../../core/test/as.ts'
import { aTeam, aTownOfSheets, text } from './fixture.ts'

const { town, at, close } = await aTownOfSheets()
afterAll(close)

describe('the list', () => {
  test('filters and sorts by all it offers, and counts exactly', async () => {
    const team = await aTeam(town)
    const make = async (n: number, more: object) => {
      const id = randomUUID()
      await team.one.does('draftSheet', {
        id,
        inspection: team.inspection,
        handlerTwo: n % 2 ? team.two.person : null,
        ...text,
        ...more,
      })
      return id
    }
    const a = await make(1, {
      title: '丙问题',
      category: 'assets',
      source: 'tip',
      disciplines: 'work,life',
      root: 'building',
    })
    const b = await make(2, { title: '甲问题', category: 'decisions', proposal: 'lead', disciplines: 'life' })
    const c = await make(3, {
      title: '案件问题',
      category: 'assets',
      subcategory: 'assets.slips',
      overview: '涉及100%的资金_',
    })
    const ids = async (input: object, by: Someone = team.one): Promise<string[]> => {
      const { rows, count } = await by.asks('sheets', input as never)
      expect(count).toBeGreaterThanOrEqual(rows.length)
      return rows.map((row: { id: string }) => row.id)
    }
    expect(await ids({ sort: 'number' })).toEqual([a, b, c])
    expect(await ids({ sort: 'newest' })).toEqual([c, b, a])
    expect(await ids({ sort: 'oldest' })).toEqual([a, b, c])
    expect(await ids({ sort: 'title' })).toEqual([c, a, b])
    expect(await ids({ category: 'assets', sort: 'number' })).toEqual([a, c])
    expect(await ids({ subcategory: 'assets.slips' })).toEqual([c])
    expect(await ids({ source: 'tip,talk' })).toEqual([a])
    expect(await ids({ proposal: 'lead' })).toEqual([b])
    expect(await ids({ discipline: 'life', sort: 'number' })).toEqual([a, b])
    expect(await ids({ root: 'building' })).toEqual([a])
    expect(await ids({ q: '%的资金_' })).toEqual([c])
    expect(await ids({ q: '甲问' })).toEqual([b])
    expect(await ids({ mine: 'yes', sort: 'number' }, team.two)).toEqual([a, c])
    expect(await ids({ state: 'signed,adopted' })).toEqual([])
    expect(await ids({ from_day: '2999-01-01' })).toEqual([])
    expect(await ids({ inspection: at.inspection })).toEqual([])
    expect(await ids({ round: team.round, sort: 'number' })).toEqual([a, b, c])
    const second = await team.one.asks('sheets', { from: 1, size: 1, sort: 'number' })
    expect([second.rows[0].id, second.count]).toEqual([b, 3])
    expect((await team.one.asks('sheetCounts')).states).toEqual([{ state: 'drafted', count: 3 }])
  })
})
