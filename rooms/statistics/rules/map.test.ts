import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formulas } from './formulas.ts'
import { isSmall, mapped, measuresIn, SHADES, shadeOf, spansBefore, spansUntil, tilesOf } from './map.ts'

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
