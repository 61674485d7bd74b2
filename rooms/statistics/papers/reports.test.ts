import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { notSent } from '../../../core/pure/paper/kind.ts'
import { textOf } from '../../../core/pure/paper.ts'
import type { Cell } from '../rules/measures.ts'
import { reconciled } from '../rules/reconcile.ts'
import { definitionsOf, figureRectification, figureYear, tableOf } from './reports.ts'

const line = (section: string, code: string, column: string, value: string, definition = '') => ({
  ...{ section, code, name: `名${code}`, column, value, definition },
})
const lines = [
  line('standings', 'done', 'count', '2', '每项只在一种完成情况中。'),
  line('standings', 'done', 'share', '66.67%', '每项只在一种完成情况中。'),
  line('standings', 'open', 'count', '1', '每项只在一种完成情况中。'),
  line('rates', 'rectified', 'result', '66.67%（2/3）', '已完成÷应整改。'),
  line('checks', 'statuses', 'left', '3'),
  line('checks', 'statuses', 'right', '3'),
  line('checks', 'statuses', 'holds', '相符'),
]
const given = {
  lines: {
    rows: lines,
    count: lines.length,
    span: '2026年',
    draft: ['2026年，共对1个单位开展巡察。'],
    asOf: '2026-11-20' as Day,
  },
  page: {
    report: { report: 'year', span: '2026年', fixedOn: '2026-11-20' },
    rows: lines,
    draft: ['2026年，共对1个单位开展巡察。'],
  },
  home: { id: '', authority: '', name: '固镇县', level: 'county' as const, version: 1 },
}
const wording = { say: (key: string) => key, today: '2026-11-21' as Day, sent: notSent }

describe('reports of figures on paper', () => {
  test('a section is a table, what is missing in it a dash; each definition stands once', () => {
    expect(tableOf(lines.slice(0, 3))).toEqual({
      head: ['项目', '数量', '占比'],
      rows: [
        ['名done', '2', '66.67%'],
        ['名open', '1', '–'],
      ],
    })
    expect(definitionsOf(lines).rows).toEqual([
      ['整改完成情况', '每项只在一种完成情况中。'],
      ['名rectified', '已完成÷应整改。'],
    ])
  })

  test.each([figureYear, figureRectification])('$name prints figures, reconciliation and definitions', (kind) => {
    const filled = kind.fill(given as never, wording, 'a')
    const text = filled ? textOf(kind.lay(filled)) : ''
    for (const said of ['66.67%（2/3）', '已完成÷应整改。', '相符', '勾稽核对', '统计口径', '2026年'])
      expect(text).toContain(said)
  })
})

describe('what a report reconciles', () => {
  const cells: Cell[] = [
    { measure: 'sheetsAdopted', part: 'a', n: '5' },
    { measure: 'tasksOpened', part: 'open', n: '3' },
    { measure: 'tasksByCategory', part: 'a', n: '3' },
  ]
  const keyed = (n: string) => [
    { key: 'x', measure: 'sheetsAdopted' as const, part: 'a', n },
    { key: 'x', measure: 'tasksOpened' as const, part: 'open', n: '3' },
  ]
  test('rounds, areas and categories add up to the whole', () => {
    const checks = reconciled(cells, { rounds: keyed('5'), areas: keyed('5') }, (key) => key)
    expect(checks.map(({ name, holds }) => [name, holds])).toEqual([
      ['statuses', true],
      ['rounds', true],
      ['areas', true],
    ])
  })

  test('what does not add up is named by its measure', () => {
    const [, rounds] = reconciled(cells, { rounds: keyed('4') }, (key) => key)
    expect(rounds).toMatchObject({
      holds: false,
      left: '7',
      right: '8',
      breaks: [{ where: 'sheetsAdopted', left: '4', right: '5' }],
    })
    const [statuses] = reconciled([...cells, { measure: 'tasksOpened', part: 'done', n: '1' }], {}, (key) => key)
    expect(statuses).toMatchObject({ name: 'statuses', holds: false, left: '3', right: '4' })
  })
})
