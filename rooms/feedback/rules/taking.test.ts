import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stated } from '../fixture.ts'
import type { Item } from '../nouns.ts'
import type { Stated, Statement } from '../stated.ts'
import { statementOf } from '../taking.ts'
import { likeness, planTaking, type Standing } from './taking.ts'

const came = { source: 's', kind: 'rectificationReport', by: 'p', onDay: '2026-03-02' as Statement['onDay'] } as const
const standing = (as: Stated, n = 0): Standing => {
  const { title, text, chapter, category, subcategory, key, keyReason } = as
  const item = { id: `item ${n}` } as Item
  const statement = statementOf(item, as, came, `s${n}`, null)
  return { item: `item ${n}`, title, text, chapter, category, subcategory, key, keyReason, statement, own: true }
}
const first = stated('一 1', '理论学习不深入，学用结合不紧密。', { status: 'inProgress', measures: ['制定计划'] })
const second = stated('一 2', '公务接待超标准，部分费用由下属单位承担。')
const there = [first, second].map(standing)

describe('taking over', () => {
  test('into nothing everything is new; the same again changes nothing', () => {
    expect(planTaking([], [first, second]).rows.map(({ outcome }) => outcome)).toEqual(['new', 'new'])
    expect(planTaking(there, [first, second])).toEqual({
      rows: [
        { outcome: 'same', item: 'item 0', changes: [] },
        { outcome: 'same', item: 'item 1', changes: [] },
      ],
      missing: [],
    })
  })

  test('a corrected word under the same number is a change, another matter under it is a new item', () => {
    const corrected = { ...first, text: '理论学习不够深入，学用结合不够紧密。' }
    expect(planTaking(there, [corrected, second]).rows[0]).toEqual({
      outcome: 'changed',
      item: 'item 0',
      changes: ['text'],
    })
    const another = stated('一 1', '工程招投标把关不严，规避公开招标。')
    const plan = planTaking(there, [another, second])
    expect(plan.rows[0]).toEqual({ outcome: 'new', item: null, changes: [] })
    expect(plan.missing).toEqual(['item 0'])
  })

  test('status and measures are changes of their own; a moved item is known by its finding', () => {
    const done = { ...first, path: '二 3', status: 'done' as const, measures: ['制定计划', '集中学习'] }
    expect(planTaking(there, [done]).rows[0]?.changes).toEqual(['path', 'status', 'measures'])
    expect(planTaking(there, [done]).missing).toEqual(['item 1'])
  })

  test('spelling does not count: full width, half width and spaces', () => {
    const spelt = { ...second, text: '公务接待超标准, 部分费用由下属单位承担.' }
    expect(planTaking(there, [spelt]).rows[0]).toMatchObject({ outcome: 'changed', item: 'item 1' })
  })

  test('a report on an opinion taken over says something of its items and leaves their words', () => {
    const fromOpinion = there.map((one) => ({ ...one, statement: null, own: false }))
    const said = { ...first, path: '（一）1', text: '理论学习不深入、学用结合不紧密' }
    expect(planTaking(fromOpinion, [said]).rows[0]).toEqual({
      outcome: 'changed',
      item: 'item 0',
      changes: ['statement'],
    })
    expect(planTaking(fromOpinion, [said]).missing).toEqual([])
  })

  test.each([
    '1.关于“理论学习不深入，学用结合不紧密”问题',
    '（一）关于理论学习不深入、学用结合不紧密的问题的整改',
    '理论学习不深入，学用结合不紧密',
  ])('another kind of document is known to speak of the same matter: %s', (text) => {
    const fromOpinion = there.map((one) => ({ ...one, statement: null, own: false }))
    expect(planTaking(fromOpinion, [stated('台账 7', text)]).rows[0]).toMatchObject({ item: 'item 0' })
  })

  test('no item is taken twice, and the same list again is always the same', () => {
    const words = fc.stringMatching(/^[一二三四五六七八九十学习接待招标管理不严到位]{1,12}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('一 1', '一 2', '二 1'), words), { maxLength: 12 }), (rows) => {
        const items = rows.map(([path, text]) => stated(path, text))
        const again = planTaking(items.map(standing), items)
        expect(again.rows.every(({ outcome }) => outcome === 'same')).toBe(true)
        const other = planTaking(items.map(standing), [...items].reverse())
        const taken = other.rows.flatMap(({ item }) => item ?? [])
        expect(new Set(taken).size).toBe(taken.length)
      }),
    )
  })

  test('likeness is 1 for the same words, 0 for none in common, between them for a corrected one', () => {
    expect(likeness('学习不深', '学习，不深。')).toBe(1)
    expect(likeness('学习不深', '公车私用')).toBe(0)
    expect(likeness('党费收缴不及时', '党费收缴不够及时')).toBeGreaterThan(0.5)
    expect(likeness('', '甲')).toBe(0)
  })
})
