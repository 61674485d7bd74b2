import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../core/pure/refusal.ts'
import type { Cooperation, Earlier, Focus } from './nouns.ts'
import { decide } from './rules/cooperation.ts'
import { draft, fits } from './rules/focus.ts'
import { byName, letters, rowsOf } from './rules/items.ts'
import { missingHeadings } from './rules/plan.ts'

const code = (value: unknown) => (isRefusal(value) ? value.refused : 'none')

describe('a file of items', () => {
  const units = new Map([['县粮食局', 'A']])
  const head = ['序号', '单位（必填）', '事项类别', ' 内 容 ', '件数']

  test('is read by its heads wherever they stand; blank rows are passed over, a blank number is one', () => {
    const rows = rowsOf([['组织部'], head, ['1', '县粮食局', '信访', '甲 乙', ''], ['', '', '', '', '']], units)
    expect(rows).toEqual([{ inspection: 'A', kind: '信访', matter: '甲 乙', count: 1 }])
  })

  test('a unit goes by its names, blanks or not; a name that two go by leads to neither', () => {
    const names = byName([
      ['刘集镇党组织', 'A'],
      ['刘集镇', 'A'],
      ['城关社区', 'B'],
      ['城关 社区', 'C'],
    ])
    expect([...names]).toEqual([
      ['刘集镇党组织', 'A'],
      ['刘集镇', 'A'],
    ])
  })

  test('names every wrong cell as a spreadsheet does', () => {
    const bad = (row: string[]) => rowsOf([head, row, ['2', '县粮食局', '信访', '乙', '3']], units)
    expect(bad(['1', '县粮食', '信访', '甲', '1'])).toMatchObject({ facts: { cells: ['B2'], n: 1 } })
    expect(bad(['1', '县粮食局', '', '', '1'])).toMatchObject({ facts: { cells: ['C2', 'D2'], n: 2 } })
    expect(bad(['1', '县粮食局', '信访', '甲', '-1'])).toMatchObject({ facts: { cells: ['E2'] } })
    expect(code(rowsOf([['甲', '乙']], units))).toBe('preparation.no-head')
    expect(code(rowsOf([head], units))).toBe('preparation.no-rows')
    expect([0, 25, 26, 701, 702].map(letters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })
})

describe('points of attention', () => {
  const point = (more: Partial<Focus>): Focus =>
    ({ state: 'admitted', bodyKind: '', sector: '', area: null, ...more }) as Focus
  const village = { kind: 'village', sector: '贫困村', areas: ['village', 'town', 'county'] }

  test('go by the kind of body, by sector or type of village, and by where it lies', () => {
    expect(fits(point({ area: 'town' as never }), village)).toBe(true)
    expect(fits(point({ area: 'next town' as never }), village)).toBe(false)
    expect(fits(point({}), village)).toBe(true)
    expect(fits(point({ bodyKind: 'village', sector: '贫困村' }), village)).toBe(true)
    expect(fits(point({ bodyKind: 'village', sector: '富裕村' }), village)).toBe(false)
    expect(fits(point({ bodyKind: 'school' }), village)).toBe(false)
    expect(fits(point({ state: 'proposed' }), village)).toBe(false)
  })

  test('a draft takes up earlier findings that are not settled, and nothing twice', () => {
    const task = (id: string, state: string, degree: string) => ({ id, title: id, state, degree }) as Earlier
    const earlier = [task('a', 'closed', 'done'), task('b', 'closed', 'mostly'), task('c', 'inProgress', 'open')]
    const fresh = draft(village, { library: [], points: [], earlier, lines: [{ list: 'problem', origin: 'c' }] })
    expect(fresh).toEqual([{ list: 'problem', text: 'b', source: 'earlier', origin: 'b' }])
  })
})

test('nobody allows the support he asked for himself', () => {
  const one = { state: 'proposed', askedBy: 'p' } as Cooperation
  expect(code(decide(one, 'p', true, ''))).toBe('preparation.own-request')
  expect(decide(one, 'q', true, '')).toMatchObject({ state: 'asked', decidedBy: 'q' })
})

test('a heading of blanks says nothing', () => {
  expect(missingHeadings({ leaders: ' ', party: '党', business: '业', social: '评', sector: '行' })).toEqual([
    'leaders',
  ])
  expect(missingHeadings(null)).toHaveLength(5)
})
