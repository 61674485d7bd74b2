import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { areas, countyTable, rareNames } from '../division.fixture.ts'
import { en } from '../texts/en.ts'
import { zh } from '../texts/zh.ts'
import { layoutOf } from './columns.ts'
import { type Plan, planImport, type Standing } from './plan.ts'

vi.setConfig({ testTimeout: 30_000 })

/** The register as it would stand once a plan is applied: an independent, slow reading of it. */
function applied(plan: Plan, register: readonly Standing[]): Standing[] {
  const id = (row: number) => plan.rows.find((one) => one.row === row)?.id ?? `new ${row}`
  const rest = register.filter((one) => !plan.rows.some((row) => row.id === one.id))
  return [
    ...rest,
    ...plan.rows.map((row) => ({
      ...row.wanted,
      id: id(row.row) as Standing['id'],
      parent: (row.parent === null
        ? null
        : 'id' in row.parent
          ? row.parent.id
          : id(row.parent.row)) as Standing['parent'],
      state: 'active' as const,
    })),
  ]
}

const plan = (table: string[][], register: readonly Standing[] = []) => planImport(table, register) as Plan
const codesOf = (one: Plan) =>
  one.rows.flatMap((row) => row.faults.map((fault) => `${fault.column}${fault.row} ${fault.code.slice(9)}`))

test.each(Object.entries(areas))('%s: everything is new once and the same ever after', (name, area) => {
  const { table, towns, villages } = countyTable(name, area)
  const first = plan(table)
  expect(codesOf(first)).toEqual([])
  expect(first.counts).toEqual({ new: 1 + towns.length + villages.length, changed: 0, same: 0, error: 0 })
  const register = applied(first, [])
  expect(plan(table, register).counts).toMatchObject({ new: 0, changed: 0, error: 0 })
})

test('without codes, the two 御井 of 城关镇 are told to have one; 南关 village and 南关 community are two', () => {
  const { table } = countyTable('濮阳县', areas.濮阳县)
  const bare = table.map((row) => row.slice(0, 4))
  const found = plan(bare)
  expect(
    found.rows.filter((row) => row.outcome === 'error').map((row) => [row.wanted.name, row.faults[0]?.code]),
  ).toEqual([
    ['御井居委会', 'registry.cell-alike'],
    ['御井社区居委会', 'registry.cell-alike'],
  ])
  expect(found.rows.filter((row) => row.wanted.name.startsWith('南关')).map((row) => row.outcome)).toEqual(
    Array(3).fill('new'),
  )
})

const spelt = [
  (stem: string) => `${stem}村民委员会`,
  (stem: string) => `${stem}村村委会`,
  (stem: string) => `${stem}村委会`,
  (stem: string) => `${stem}村`,
  (stem: string) => `甲县${stem} 村`,
]

test('any order of the rows and any spelling gives the same register, and the second time nothing', () => {
  const head = ['名称', '上级', '类别']
  const rows = [
    ['甲县', '', '县'],
    ['乙镇', '甲县', '镇'],
    ['丙镇', '', '镇'],
    ['东', '乙镇', '村'],
    ['西', '乙镇', '村'],
    ['东', '丙镇', '村'],
    ['莫𡐓', '丙镇', '村'],
  ]
  const village = fc.constantFrom(...spelt)
  const spelling = fc.array(village, { minLength: rows.length, maxLength: rows.length })
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), spelling, spelling, (order, one, two) => {
      const write = (how: typeof one) =>
        order.map((row, n) => (row[2] === '村' ? [how[n]?.(row[0] as string) as string, row[1] as string, '村'] : row))
      const first = plan([head, ...write(one)])
      const second = plan([head, ...write(two)], applied(first, []))
      return first.counts.new === 7 && second.counts.same === 7
    }),
  )
})

test('head on any of the first rows, other columns, marks of obligation', () => {
  expect(layoutOf([['即墨区组织名册'], [], ['序号', '单位名称（必填）', '隶属', '备注', '党组织书记']])).toMatchObject({
    at: 2,
    of: { name: 1, parent: 2, holder: 4 },
  })
  expect(layoutOf([['甲'], ['乙']])).toBeNull()
})

test('each fault stands at its cell', () => {
  const table = [
    ['名称', '上级', '类别', '代码', '巡察对象'],
    ['甲县', '', '县', '', ''],
    ['', '甲县', '镇', '', ''],
    ['乙镇', '丁镇', '镇', '37021', '也许'],
    ['丙', '甲县', '', '', ''],
    ['戊镇', '', '镇', '9.1370215E+17', ''],
    ['己村', '庚村', '村', '', ''],
    ['庚村', '己村', '村', '', ''],
    ['辛镇', '', '镇', '370215001', ''],
    ['壬镇', '', '镇', '370215001', ''],
    ['癸村', '甲县', '飞地', '', ''],
    ['子局', '丑局', '', '', ''],
    ['丑局', '子局', '', '', ''],
  ]
  expect(codesOf(plan(table)).sort()).toEqual(
    [
      'A3 cell-no-name',
      'B4 cell-no-parent',
      'D4 cell-code',
      'E4 cell-word',
      'C5 cell-no-kind',
      'D6 cell-code-rounded',
      'B7 cell-no-parent',
      'B8 cell-no-parent',
      'D9 cell-code-twice',
      'D10 cell-code-twice',
      'C11 cell-word',
      'B12 cell-ring',
      'B13 cell-ring',
    ].sort(),
  )
})

test('every fault of a cell has its sentence in both languages', async () => {
  const { readdirSync, readFileSync } = await import('node:fs')
  const text = readdirSync(import.meta.dirname)
    .filter((name) => !name.includes('.test.'))
    .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
    .join('')
  const codes = [...new Set([...text.matchAll(/'(cell-[a-z-]+)'/g)].map((found) => found[1] as string))]
  expect(codes.length).toBeGreaterThan(15)
  expect(codes.filter((code) => !(code in zh.refusals) || !(code in en.refusals))).toEqual([])
})

test('a parent of a name that several have is said by its way or its code', () => {
  const table = (parent: string) => [
    ['名称', '上级', '类别', '代码'],
    ['甲县', '', '县', ''],
    ['乙镇', '', '镇', ''],
    ['丙镇', '', '镇', ''],
    ['东村', '乙镇', '村', '370215001001'],
    ['东村', '丙镇', '村', ''],
    ['东村小学', parent, '学校', ''],
  ]
  expect(codesOf(plan(table('东村')))).toEqual(['B7 cell-parents'])
  expect(plan(table('丙镇/东村')).rows.at(-1)).toMatchObject({ parent: { row: 6 }, wanted: { level: 'village' } })
  expect(plan(table('370215001001')).rows.at(-1)).toMatchObject({ parent: { row: 5 } })
})

test('a code renames and moves; blank cells change nothing; a holder is a change', () => {
  const before = applied(
    plan([
      ['名称', '上级', '类别', '代码', '板块', '负责人'],
      ['甲县', '', '县', '370215', '', ''],
      ['乙镇', '', '镇', '370215001', '', ''],
      ['丙镇', '', '镇', '370215002', '', ''],
      ['东村', '乙镇', '村', '370215001001', '沿海', '张三'],
    ]),
    [],
  )
  const again = (...cells: string[]) => plan([['名称', '上级', '代码', '板块', '负责人'], cells], before).rows[0]
  expect(again('东村', '乙镇', '', '', '')).toMatchObject({ outcome: 'same' })
  expect(again('东坡村', '丙镇', '370215001001', '', '')).toMatchObject({
    outcome: 'changed',
    changes: ['name', 'parent'],
  })
  expect(again('东村委会', '乙镇', '370215001001', '山区', '李四')).toMatchObject({ changes: ['sector', 'holder'] })
  expect(again('东村', '丙镇', '', '', '')).toMatchObject({ outcome: 'new' })
})

test('names with rare signs are told apart', () => {
  const names = rareNames()
  expect(names.length).toBe(3)
  const { counts } = plan([
    ['名称', '上级', '类别'],
    ['甲县', '', '县'],
    ['乙镇', '', '镇'],
    ...names.map((name) => [name, '乙镇', '']),
  ])
  expect(counts).toMatchObject({ new: 5, error: 0 })
})
