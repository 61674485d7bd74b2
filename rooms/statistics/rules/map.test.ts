import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formulas } from './formulas.ts'
import {
  hiddenQuarters,
  hiddenYears,
  isSmall,
  mapped,
  measuresIn,
  SHADES,
  shadeOf,
  spansBefore,
  spansUntil,
  tilesOf,
} from './map.ts'

describe('maps by area and time', () => {
  test('years and quarters up to today, the earliest first', () => {
    expect(spansUntil('2026-11-23', 'year', 3).map(({ label }) => label)).toEqual(['2024', '2025', '2026'])
    expect(spansUntil('2026-02-01', 'quarter', 3)).toEqual([
      { label: '2025-Q3', from_month: '2025-07', until_month: '2025-09' },
      { label: '2025-Q4', from_month: '2025-10', until_month: '2025-12' },
      { label: '2026-Q1', from_month: '2026-01', until_month: '2026-03' },
    ])
    expect(spansBefore('2025-01', '2025-12', 2)).toEqual([
      { label: '2024', from_month: '2024-01', until_month: '2024-12' },
      { label: '2025', from_month: '2025-01', until_month: '2025-12' },
    ])
    expect(spansBefore('2026-02', '2026-03', 2)[0]).toEqual({
      ...{ label: '2025-12—2026-01', from_month: '2025-12', until_month: '2026-01' },
    })
  })

  test('every rate of the map is a share of what is counted', () => {
    for (const name of mapped) {
      expect(formulas[name].as).toBe('percent')
      expect(measuresIn(name).length).toBeGreaterThan(0)
    }
  })

  test('few things on either side are not told of', () => {
    expect([isSmall('0', '0'), isSmall('1', '9'), isSmall('8', '9'), isSmall('3', '9'), isSmall('9', '9')]).toEqual([
      ...[false, true, true, false, false],
    ])
  })

  test('no area and no year keeps a single hidden share, nor does a hidden year show all its quarters', () => {
    const share = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
    const quarters = fc.array(fc.array(share, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 6 })
    const alone = (line: readonly boolean[]) => line.filter(Boolean).length === 1
    fc.assert(
      fc.property(quarters, quarters, (one, other) => {
        const areas = Math.min(one.length, other.length)
        const years = [one, other].map((year) =>
          year.slice(0, areas).map((row) => row.map(([of, rest]) => ({ of: String(of), by: String(of + rest) }))),
        )
        const sum = (row: readonly { of: string; by: string }[]) => ({
          of: String(row.reduce((all, { of }) => all + Number(of), 0)),
          by: String(row.reduce((all, { by }) => all + Number(by), 0)),
        })
        const ofYears = hiddenYears(
          Array.from({ length: areas }, (_, row) => years.map((year) => sum(year[row] ?? []))),
        )
        expect(ofYears.some(alone)).toBe(false)
        for (const [n, year] of years.entries()) {
          expect(alone(ofYears.map((row) => row[n] ?? false))).toBe(false)
          const hidden = hiddenQuarters(year, (row) => ofYears[row]?.[n] ?? false)
          expect(hidden.some(alone)).toBe(false)
          for (const column of [0, 1, 2, 3]) expect(alone(hidden.map((row) => row[column] ?? false))).toBe(false)
          for (const [row, cells] of year.entries()) {
            if (ofYears[row]?.[n]) expect(hidden[row]).toContain(true)
            for (const [column, { of, by }] of cells.entries())
              if (isSmall(of, by)) expect(hidden[row]?.[column]).toBe(true)
          }
        }
      }),
      { seed: 75, numRuns: 200 },
    )
  })

  test('a year that is hidden for its neighbour hides a quarter of its own, though none of them is small', () => {
    const share = (of: number, by: number) => ({ of: String(of), by: String(by) })
    const years = hiddenYears([
      [share(1, 100), share(40, 100)],
      [share(46, 100), share(50, 100)],
    ])
    expect(years[1]?.[0]).toBe(true)
    const calm = [10, 11, 12, 13].map((of) => share(of, 25))
    expect(hiddenQuarters([calm, calm], () => false)).toEqual([calm, calm].map((row) => row.map(() => false)))
    expect(hiddenQuarters([calm, calm], (row) => years[row + 1]?.[0] ?? false)[0]?.filter(Boolean)).toHaveLength(2)
  })

  test('a shade grows with the share and is one of five; nothing has none', () => {
    expect(shadeOf('0', '0')).toBe(null)
    const n = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(n, n, n, (whole, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((part) => Math.min(part, whole))
        const [a, b] = [shadeOf(String(low), String(whole)), shadeOf(String(high), String(whole))] as [number, number]
        expect(a <= b && a >= 0 && b < SHADES).toBe(true)
      }),
      { seed: 75 },
    )
  })

  test('every area has a square of its own; provinces stand to each other as on a map', () => {
    const area = (name: string) => ({ key: name, name })
    const few = tilesOf(['谷阳镇', '王庄镇', '新马桥镇', '连城镇', '刘集镇'].map(area))
    expect(new Set(few.map(({ column, row }) => `${column} ${row}`)).size).toBe(5)
    const names = [
      '北京市',
      '天津市',
      '河北省',
      '山西省',
      '内蒙古自治区',
      '辽宁省',
      '吉林省',
      '黑龙江省',
      '上海市',
      '某市',
    ]
    const tiles = new Map(tilesOf(names.map(area)).map((tile) => [tile.key, tile]))
    expect(new Set([...tiles.values()].map(({ column, row }) => `${column} ${row}`)).size).toBe(names.length)
    const [north, south] = [tiles.get('黑龙江省'), tiles.get('上海市')]
    expect((north?.row ?? 9) < (south?.row ?? 0)).toBe(true)
    expect(tiles.get('某市')?.row).toBeGreaterThan(8)
  })
})
