import { type Formula, type FormulaName, formulas } from './formulas.ts'
import type { Measure } from './measures.ts'
import { SMALL, suppress } from './suppress.ts'

/** Rates that are shown by area: shares of what lies in an area. */
export const mapped = [
  'rectified',
  'inTime',
  'relapsed',
  'immediateNotice',
  'leadsClosed',
] as const satisfies readonly FormulaName[]
export type Mapped = (typeof mapped)[number]

/** What a rate is made of. */
export const measuresIn = (name: Mapped): Measure[] => {
  const { of, by }: Formula = formulas[name]
  return [...new Set([...of, ...(by ?? [])].map(({ measure }) => measure as Measure))]
}

export type MonthSpan = Readonly<{ label: string; from_month: string; until_month: string }>

const two = (n: number): string => String(n).padStart(2, '0')

/** The last `n` years or quarters up to the one a day lies in, the earliest first. */
export function spansUntil(today: string, by: 'year' | 'quarter', n: number): MonthSpan[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const last = by === 'year' ? year : year * 4 + Math.floor((month - 1) / 3)
  return Array.from({ length: n }, (_, k) => last - n + 1 + k).map((at) => {
    if (by === 'year') return { label: `${at}`, from_month: `${at}-01`, until_month: `${at}-12` }
    const [of, quarter] = [Math.floor(at / 4), at % 4]
    return {
      label: `${of}-Q${quarter + 1}`,
      from_month: `${of}-${two(quarter * 3 + 1)}`,
      until_month: `${of}-${two(quarter * 3 + 3)}`,
    }
  })
}

/** The calendar year that a span of months is; null for any other span. */
export const yearOf = (fromMonth: string, untilMonth: string): string | null =>
  fromMonth.endsWith('-01') && untilMonth === `${fromMonth.slice(0, 4)}-12` ? fromMonth.slice(0, 4) : null

/** The spans of the same length before this one and it, the earliest first; months as in the address. */
export function spansBefore(fromMonth: string, untilMonth: string, n: number): MonthSpan[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  const month = (at: number) => `${Math.floor(at / 12)}-${two((at % 12) + 1)}`
  const [from, until] = [number(fromMonth), number(untilMonth)]
  const length = until - from + 1
  return Array.from({ length: n }, (_, k) => (n - 1 - k) * length).map((back) => {
    const [first, last] = [month(from - back), month(until - back)]
    return { label: yearOf(first, last) ?? `${first}—${last}`, from_month: first, until_month: last }
  })
}

/** A share so few things stand behind, on either side, that it would tell of single ones: not shown to who does not see what is counted. */
export function isSmall(of: string, by: string): boolean {
  const few = (n: bigint) => n > 0n && n < BigInt(SMALL)
  return few(BigInt(of)) || few(BigInt(by) - BigInt(of))
}

export type Share = Readonly<{ of: string; by: string }>
const none: Share = { of: '0', by: '0' }

const hiddenIn = (table: readonly (readonly Share[])[], also = (_row: number, _column: number) => false): boolean[][] =>
  suppress(
    table.map((row, n) => ({ key: String(n), values: row.map(({ of }) => BigInt(of)) })),
    (_, row, column) => {
      const { of, by } = table[row]?.[column] ?? none
      return isSmall(of, by) || also(row, column)
    },
  ).map(({ values }) => values.map((n) => n === null))

/**
 * Which shares of areas (rows) in years (columns) are not shown to who reads counts alone: small ones, and of every area and every year one more where a
 * single one is hidden, for the total of the area or of the year gives that one away.
 */
export const hiddenYears = (years: readonly (readonly Share[])[]): boolean[][] => hiddenIn(years)

/**
 * The same of the four quarters of one year. `year`: whether that whole year of an area is hidden; then one of its quarters is, too, or their sum would tell
 * what the year does not.
 */
export function hiddenQuarters(quarters: readonly (readonly Share[])[], year: (row: number) => boolean): boolean[][] {
  const least = quarters.map((row) => {
    const counts = row.map(({ of }, column) => ({ of: BigInt(of), column }))
    const some = counts.some(({ of }) => of > 0n) ? counts.filter(({ of }) => of > 0n) : counts
    return some.reduce((a, b) => (b.of < a.of ? b : a)).column
  })
  return hiddenIn(quarters, (row, column) => year(row) && column === least[row])
}

/** Shades of a map, from the least to the most; each is told by its hatching as well, so that it prints in black and white. */
export const SHADES = 5

/** Which shade a share has: fifths of a hundred; null where there is no share. `of`, `by`: whole numbers as decimal strings. */
export function shadeOf(of: string, by: string): number | null {
  const whole = BigInt(by)
  if (whole <= 0n) return null
  const fifth = Number((BigInt(of) * BigInt(SHADES)) / whole)
  return Math.min(SHADES - 1, Math.max(0, fifth))
}

/** Where provinces stand to each other, column and row: neighbours are neighbours as far as squares allow. */
const provinces: Readonly<Record<string, readonly [number, number]>> = {
  黑龙江: [8, 0],
  内蒙古: [6, 1],
  吉林: [8, 1],
  新疆: [1, 2],
  甘肃: [3, 2],
  宁夏: [4, 2],
  北京: [6, 2],
  天津: [7, 2],
  辽宁: [8, 2],
  青海: [2, 3],
  陕西: [4, 3],
  山西: [5, 3],
  河北: [6, 3],
  山东: [7, 3],
  西藏: [1, 4],
  四川: [3, 4],
  重庆: [4, 4],
  河南: [5, 4],
  安徽: [6, 4],
  江苏: [7, 4],
  上海: [8, 4],
  贵州: [4, 5],
  湖北: [5, 5],
  江西: [6, 5],
  浙江: [7, 5],
  云南: [3, 6],
  湖南: [5, 6],
  福建: [7, 6],
  台湾: [8, 6],
  广西: [4, 7],
  广东: [6, 7],
  海南: [5, 8],
}

export type Tile = Readonly<{ key: string; column: number; row: number }>

/** A square for each area. Provinces stand as on a map once most of the areas are such; all others in the order they come in, which is that of their codes. */
export function tilesOf(areas: readonly Readonly<{ key: string; name: string }>[]): Tile[] {
  const placed = areas.map(({ key, name }) => ({
    key,
    at: Object.entries(provinces).find(([of]) => name.startsWith(of))?.[1],
  }))
  const known = new Set(placed.flatMap(({ at }) => (at ? [at.join()] : [])))
  const asMap = known.size > areas.length / 2 && known.size === placed.filter(({ at }) => at).length && areas.length > 8
  const width = asMap ? 9 : Math.max(1, Math.ceil(Math.sqrt(areas.length * 1.5)))
  let next = asMap ? 9 * width : 0
  return placed.map(({ key, at }) => {
    if (asMap && at) return { key, column: at[0], row: at[1] }
    const n = next++
    return { key, column: n % width, row: Math.floor(n / width) }
  })
}
