import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drafted } from './draft.ts'
import { composition, type FormulaName, formulaNames, isSaid, sidesOf, worked, written } from './formulas.ts'
import { type Cell, generation, measures, saysOf, sumOf, together } from './measures.ts'
import { arithmetic, held } from './reconcile.ts'
import { scenarios } from './scenarios.ts'
import { SMALL, suppress } from './suppress.ts'

const of = (n: string): Cell[] => [{ measure: 'sheetsAdopted', part: 'a', n }]
const result = (cells: readonly Cell[], name: FormulaName) =>
  written(worked(cells).find((one) => one.name === name) as never)

describe('the figures of the documents (domain 5.5)', () => {
  const { villages, county, firstRound, kunming, zhenan } = scenarios

  test('004: five categories are 39 万 exactly, 26.2 万 of them rectified are 67.18 %, 2.73 to a village', () => {
    expect(sumOf(villages, 'sheetsAdopted')).toBe(390_000n)
    expect(result(villages, 'problems')).toBe('390000')
    expect(result(villages, 'rectified')).toBe('67.18%')
    expect(result(villages, 'perUnit')).toBe('2.73')
    expect(composition(villages, 'sheetsAdopted').map(({ part, share }) => `${part} ${share}`)).toEqual([
      'organisation 36.92%',
      'corruption 20.77%',
      'governance 18.51%',
      'policy 16.15%',
      'livelihood 7.64%',
    ])
  })

  test('004: livelihood as a tag is over half, and is not the category; tags are no part of any sum', () => {
    const [tag] = villages.filter(({ measure }) => measure === 'problemsTagged')
    expect(BigInt(tag?.n ?? 0) * 2n > sumOf(villages, 'sheetsAdopted')).toBe(true)
    expect(tag?.n).not.toBe(String(sumOf(villages, 'sheetsAdopted', ['livelihood'])))
    expect(saysOf('problemsTagged').additive).toBe(false)
    expect(result([...villages, { measure: 'problemsTagged', part: 'x', n: '9' }], 'problems')).toBe('390000')
  })

  test('003: 112 problems, 90 immediate items closed, letters apart from their 68 items', () => {
    expect(result(county, 'problems')).toBe('112')
    expect(result(county, 'immediateNotice')).toBe('100.00%')
    expect(result(county, 'immediateOral')).toBe('–')
    expect([result(county, 'adviceLetters'), result(county, 'adviceAdopted')]).toEqual(['47', '0.00%'])
  })

  test('002: 14 of 24 units', () => {
    expect(result(firstRound, 'coverageDirect')).toBe('58.33%')
  })

  test('Kunming: 697 = 688 + 4 + 5, 98.71 %, money in three columns and never one sum', () => {
    expect(sumOf(kunming, 'tasksOpened')).toBe(697n)
    expect([result(kunming, 'rectified'), result(kunming, 'rectifiedWithoutStaged')]).toEqual(['98.71%', '99.28%'])
    expect([result(kunming, 'refunded'), result(kunming, 'recovered'), result(kunming, 'avoided')]).toEqual([
      '66.57',
      '146.00',
      '1369.50',
    ])
    expect(drafted('2025年', kunming, null, (_, part) => part).join('')).toContain(
      '应整改697项，已完成688项、阶段性完成4项、基本完成0项、未完成5项，整改完成率98.71%。新立制度589项',
    )
  })

  test("Zhen'an: 96.32 % rectified, 75.91 % of the leads handled", () => {
    expect([result(zhenan, 'rectified'), result(zhenan, 'leadsHandled')]).toEqual(['96.32%', '75.91%'])
    expect(arithmetic(zhenan).every(({ holds }) => holds)).toBe(true)
  })
})

describe('formulas', () => {
  test('nothing is a share of nothing', () => {
    for (const name of formulaNames) expect(['0', '0.00', '–']).toContain(result([], name))
  })

  test('整改评估得分 is the mean of hundredths of points, rounded half up', () => {
    const cells = (points: string, n: string): Cell[] => [
      { measure: 'evaluationPoints', part: '', n: points },
      { measure: 'evaluations', part: '', n },
    ]
    expect(result(cells('16450', '2'), 'evaluationScore')).toBe('82.25')
    expect(result(cells('24999', '2'), 'evaluationScore')).toBe('125.00')
    expect(result(cells('8333', '1'), 'evaluationScore')).toBe('83.33')
    expect(sidesOf({ as: 'score', of: '16450', by: '2' }, '/')).toBe('164.50/2')
    expect([sidesOf({ as: 'each', of: '28', by: '7' }), sidesOf({ as: 'count', of: '3', by: null })]).toEqual([
      '28 / 7',
      '3',
    ])
  })

  test('立行立改平均用时 is days to what was closed; what was closed on its day counts as nought', () => {
    const cells: Cell[] = [
      { measure: 'immediateDays', part: '', n: '7' },
      { measure: 'immediateClosed', part: 'oral', n: '1' },
      { measure: 'immediateClosed', part: 'notice', n: '2' },
    ]
    expect([result(cells, 'immediateDays'), result([], 'immediateDays')]).toEqual(['2.33', '–'])
  })

  test('a draft says nothing where nothing was counted, and compares with the span before', () => {
    expect(drafted('2025年', [], null, () => '')).toEqual([])
    expect(drafted('2025年', of('7'), of('9'), () => '甲')[0]).toContain('比上期减少2个')
    expect(drafted('2025年', of('9'), of('9'), () => '甲')[0]).toContain('与上期持平')
    expect(drafted('2025年', of('9'), null, () => '甲')[0]).not.toContain('上期')
  })

  test('cells put together are the same in any order, and nought is left out', () => {
    const one = fc.record({
      measure: fc.constantFrom(...measures),
      part: fc.constantFrom('', 'a', 'b'),
      n: fc.integer({ min: -9, max: 9 }).map(String),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (cells) => {
        const sums = together(cells)
        expect(together(cells.toReversed())).toEqual(sums)
        expect(sums.every(({ n }) => n !== '0')).toBe(true)
        for (const measure of measures) expect(sumOf(sums, measure)).toBe(sumOf(cells, measure))
      }),
      { seed: 7, numRuns: 60 },
    )
  })
})

test('what a package by earlier definitions does not count is no nought; what some count is partly said', () => {
  const lead: Cell[] = [{ measure: 'leadsTransferred', part: 'discipline', n: '4' }]
  const cases: Cell[] = [...lead, { measure: 'leadCases', part: '', n: '1' }]
  expect([isSaid('leadsClosed', lead, null), isSaid('leadCases', lead, null), isSaid('keyTalks', lead, 8)]).toEqual([
    ...['yes', 'no', 'no'],
  ])
  expect([isSaid('leadCases', cases, 8), isSaid('leadCases', lead, generation)]).toEqual(['partly', 'yes'])
  const told: Cell[] = [
    { measure: 'casesOpened', part: '', n: '2' },
    { measure: 'leadPersons', part: '', n: '3' },
    { measure: 'personsDealtWith', part: 'form2', n: '2' },
  ]
  expect(drafted('2025年', [...lead, ...of('9')], null, () => '甲').join('')).not.toMatch(/立案|涉及/)
  expect(drafted('2025年', [...cases, ...told, ...of('9')], null, () => '甲').join('')).toContain(
    '移交问题线索4件，办结率0.00%，立案2件；涉及3人，运用四种形态处理2人（件、人分别统计）。',
  )
})

describe('reconciliation', () => {
  test('names the row that breaks, and only that', () => {
    const left = [
      { key: 'a', n: '3' },
      { key: 'b', n: '2' },
    ]
    expect(held('x', left, left, (key) => key)).toMatchObject({ holds: true, left: '5', right: '5', breaks: [] })
    expect(held('x', left, [{ key: 'a', n: '3' }], (key) => `row ${key}`).breaks).toEqual([
      { where: 'row b', left: '2', right: '0', link: null },
    ])
    expect(held('x', left, [...left, { key: 'a', n: '1' }], (key) => key, true).holds).toBe(true)
  })

  test('totals that somebody states, standings, leads and coverage are held against their parts', () => {
    const kunming: readonly Cell[] = scenarios.kunming
    expect(arithmetic(kunming, { tasksOpened: '697' })[0]).toMatchObject({ name: 'total', holds: true })
    expect(arithmetic(kunming, { tasksOpened: '698' })[0]?.breaks[0]).toMatchObject({
      where: 'tasksOpened',
      left: '697',
      right: '698',
    })
    const broken = (cells: readonly Cell[]) =>
      arithmetic(cells)
        .filter(({ holds }) => !holds)
        .map(({ name }) => name)
    const said = (measure: Cell['measure'], n: string, part = ''): Cell => ({ measure, part, n })
    expect(broken([said('inScope', '3'), said('coveredDirect', '2'), said('coveredExtended', '2')])).toEqual([
      'coverage',
    ])
    expect(broken([said('leadsTransferred', '3'), said('leadsStanding', '2', 'talk')])).toEqual(['leads'])
    expect(broken([said('tasksOpened', '3', 'done'), said('tasksByCategory', '4', 'a')])).toEqual(['statuses'])
  })
})

describe('small cells', () => {
  const counts = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 6,
  })

  test('none is shown, and no row or column keeps a single hidden one that its sum would give away', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const table = suppress(rows.map((row, n) => ({ key: String(n), values: row.map(BigInt) })))
        const lines = [
          ...table.map(({ values }) => values),
          ...[0, 1, 2].map((n) => table.map(({ values }) => values[n])),
        ]
        for (const line of lines) expect(line.filter((n) => n === null).length).not.toBe(1)
        for (const [r, { values }] of table.entries())
          for (const [c, n] of values.entries()) {
            const was = rows[r]?.[c] ?? 0
            if (was > 0 && was < SMALL) expect(n).toBeNull()
            if (n !== null) expect(n).toBe(BigInt(was))
          }
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  test('where none is small, none is hidden', () => {
    expect(
      suppress([
        { key: 'a', values: [0n, 3n] },
        { key: 'b', values: [7n, 0n] },
      ]),
    ).toEqual([
      { key: 'a', values: [0n, 3n] },
      { key: 'b', values: [7n, 0n] },
    ])
  })
})
