import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '../../../core/server/tables.ts'
import type { Cell, Measure } from '../rules/measures.ts'

/** The first day of the first month and the first day after the last, of a span of months; without a month, of all time. */
export type Months = Readonly<{ from: string; before: string }>

export function monthsOf(
  input: Readonly<{ from_month?: string | undefined; until_month?: string | undefined }>,
): Months {
  const { from_month: from, until_month: until } = input
  return { from: from ? `${from}-01` : '0001-01-01', before: until ? dayAfter(until) : '9999-12-31' }
}

/** Sums of whole years and of all time are kept besides those of months: the fewest rows that make up the span. */
const grainOf = ({ from, before }: Months): '' | '.year' | '.all' => {
  if (from === '0001-01-01' && before === '9999-12-31') return '.all'
  const yearly = (day: string) => day.endsWith('-01-01') || day === '9999-12-31'
  return yearly(from) && yearly(before) && from !== '0001-01-01' ? '.year' : ''
}

function dayAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`
}

/**
 * The figures of a span, or of one area, round or kind in it. What is folded and what is not are summed in one statement: a delta that is
 * folded meanwhile is in the one or in the other, never in both or in none (traps 37).
 */
export async function cellsOf(
  eyes: Reader,
  months: Months,
  of?: Readonly<{ side: 'area' | 'round' | 'kind'; key: string }>,
): Promise<Cell[]> {
  const { from, before } = months
  const folded = of
    ? sql`select measure, part, n from statistics_cell where side = ${of.side + grainOf(months)} and key = ${of.key}
        and month >= ${from}::date and month < ${before}::date`
    : sql`select measure, part, n from statistics_total where day >= ${from}::date and day < ${before}::date`
  const mine = of ? sql`and ${keyOf(of.side)} = ${of.key}` : sql``
  const { rows } = await sql<Cell>`
    select measure, part, sum(n)::text as n from (
      ${folded} union all
      select measure, part, n from statistics_delta where day >= ${from}::date and day < ${before}::date ${mine}
    ) counted group by measure, part having sum(n) <> 0 order by measure, part`.execute(eyes as never)
  return rows
}

const keyOf = (side: 'area' | 'round' | 'kind') =>
  side === 'kind' ? sql`kind` : sql`coalesce(${sql.ref(side)}::text, '')`

export type KeyedCell = Cell & Readonly<{ key: string }>

const inTime = { week: 'IYYY-"W"IW', month: 'YYYY-MM', year: 'YYYY' } as const
const isOfTime = (by: string): by is keyof typeof inTime => by in inTime

/** The figures of a span divided by area, round or kind, or by week (ISO), month or year, in one statement like the others. */
export async function cellsBy(
  eyes: Reader,
  by: 'area' | 'round' | 'kind' | 'week' | 'month' | 'year',
  months: Months,
  measures: readonly Measure[],
): Promise<KeyedCell[]> {
  const { from, before } = months
  const wanted = sql`any (${measures as Measure[]}::text[])`
  const sided = !isOfTime(by)
  const time = sided ? sql`''` : sql`to_char(day, ${inTime[by]})`
  const folded = sided
    ? sql`select key, measure, part, n from statistics_cell where side = ${by + grainOf(months)} and measure = ${wanted}
        and month >= ${from}::date and month < ${before}::date`
    : sql`select ${time} as key, measure, part, n from statistics_total where measure = ${wanted}
        and day >= ${from}::date and day < ${before}::date`
  const { rows } = await sql<KeyedCell>`
    select key, measure, part, sum(n)::text as n from (
      ${folded} union all
      select ${sided ? keyOf(by) : time} as key, measure, part, n from statistics_delta
      where measure = ${wanted} and day >= ${from}::date and day < ${before}::date
    ) counted group by key, measure, part having sum(n) <> 0 order by key, measure, part`.execute(eyes as never)
  return rows
}

/** The ids of the areas or rounds that such a table has, as an SQL array: for what goes with it and need not wait for it. */
export function idsBy(by: 'area' | 'round', months: Months, measures: readonly Measure[]): RawBuilder<unknown> {
  const { from, before } = months
  const wanted = sql`any (${measures as Measure[]}::text[])`
  return sql`array(
    select nullif(key, '')::uuid from statistics_cell where side = ${by + grainOf(months)} and measure = ${wanted}
      and month >= ${from}::date and month < ${before}::date
    union select ${sql.ref(by)} from statistics_delta where measure = ${wanted} and day >= ${from}::date and day < ${before}::date)`
}
