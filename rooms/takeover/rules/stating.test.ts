import { describe, expect, test } from 'vitest'
import { Stated } from '../../feedback/stated.ts'
import type { Piece, StatedTotal } from '../nouns.ts'
import { linesOf } from '../split/split.ts'
import { inParts, plain, statedBy, titleOf } from './stating.ts'
import { countsWhat, sumsOf } from './sums.ts'

const text = ['一、学习方面', '1.理论学习不深入；学用脱节。', '制定计划。', '2.党费收缴不及时', '已完成'].join('\n')
const lines = linesOf(text).map((line) => ({ ...line, page: line.number > 3 ? 2 : 1 }))
const piece = (role: Piece['role'], line: number, path: string[] = [], status: Piece['status'] = null): Piece => ({
  role,
  at: [[line, 0, lines[line - 1]?.text.length ?? 1]],
  path,
  status,
  category: '',
})
const pieces = [
  piece('section', 1, ['一']),
  piece('item', 2, ['一', '1'], 'done'),
  piece('measure', 3),
  piece('item', 4, ['一', '2']),
  piece('status', 5),
]

describe('what a split states', () => {
  test('is one item after the other with chapter, measures, status and place', () => {
    const { items, faults } = statedBy(pieces, lines, 'governance')
    expect(faults).toEqual([])
    expect(items).toMatchObject([
      {
        path: '一 1',
        title: '理论学习不深入',
        chapter: '一、学习方面',
        measures: ['制定计划。'],
        status: 'done',
        fromLine: 2,
        toLine: 3,
        page: 1,
      },
      { path: '一 2', text: '2.党费收缴不及时', status: null, statusText: '已完成', fromLine: 4, toLine: 5, page: 2 },
    ])
    for (const item of items) expect(Stated.parse(item)).toEqual(item)
  })

  test('wants a category for every item, its own before that of all; and at least one item', () => {
    const own = pieces.map((one, n) => (n === 1 ? { ...one, category: 'style' } : one))
    const { items, faults } = statedBy(own, lines, '')
    expect(items.map(({ category }) => category)).toEqual(['style', ''])
    expect(faults).toEqual([{ piece: 3, code: 'takeover.no-category', facts: {} }])
    expect(statedBy([piece('leftover', 1)], lines, 'style').faults[0]?.code).toBe('takeover.no-items')
  })

  test('a finding too long is a fault of its piece; a long measure comes in parts and loses nothing', () => {
    const long = [
      { number: 1, text: '长'.repeat(5_001) },
      { number: 2, text: '措施一。'.repeat(1_200) },
    ]
    const two = [
      { ...piece('item', 1, ['1']), at: [[1, 0, 5_001]] as Piece['at'] },
      { ...piece('measure', 2), at: [[2, 0, 4_800]] as Piece['at'] },
    ]
    const { items, faults } = statedBy(two, long, 'style')
    expect(faults).toEqual([{ piece: 0, code: 'takeover.piece-too-long', facts: { most: 5_000 } }])
    expect(items[0]?.measures.every((part) => part.length <= 2_000)).toBe(true)
    expect(items[0]?.measures.join('')).toBe('措施一。'.repeat(1_200))
  })

  test('characters no form takes are left out, and titles end at a clause', () => {
    expect(plain('甲\u0007乙\u202e丙 ')).toBe('甲乙丙')
    expect(titleOf('理论学习不深。学用脱节。')).toBe('理论学习不深')
    expect([...titleOf('长'.repeat(300))]).toHaveLength(200)
    expect(inParts('𠮷'.repeat(30), 7).join('')).toBe('𠮷'.repeat(30))
  })
})

describe('stated totals', () => {
  test.each([
    ['个方面', '', 'groups'],
    ['类', '', 'groups'],
    ['个问题', '反馈的32个问题', 'items'],
    ['个', '共梳理出', 'items'],
    ['条具体问题', '', 'items'],
    ['个问题', '已完成整改28个问题', 'done'],
    ['个问题', '基本完成3个问题', 'basicallyDone'],
    ['个问题', '正在推进1个问题', 'underWay'],
    ['条整改措施', '', 'measures'],
    ['万元', '追缴资金12万元', 'nothing'],
    ['人', '问责3人', 'nothing'],
    ['项制度', '', 'nothing'],
  ])('%s in “%s” counts %s', (unit, clause, counts) => {
    expect(countsWhat(unit, clause)).toBe(counts)
  })

  test('are held against what the pieces add up to', () => {
    const total = (value: number, counts: StatedTotal['counts']): StatedTotal => ({
      value,
      unit: '',
      text: '',
      at: [],
      counts,
    })
    const totals = [total(2, 'items'), total(1, 'groups'), total(2, 'measures'), total(1, 'done'), total(9, 'nothing')]
    expect(sumsOf(totals, pieces).map(({ found, fits }) => [found, fits])).toEqual([
      [2, true],
      [1, true],
      [1, false],
      [1, true],
      [null, true],
    ])
  })
})
