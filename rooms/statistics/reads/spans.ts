import { addDays, type Day } from '../../../core/pure/days.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { spansBefore } from '../rules/map.ts'
import type { Cell } from '../rules/measures.ts'
import { cellsOf, monthsOf } from './cells.ts'

type Span = Readonly<{ from_month?: string | undefined; until_month?: string | undefined; round?: string | undefined }>
type Days = Readonly<{ from_day?: string | undefined; until_day?: string | undefined }>

/** The figures of a span of months or days, or of one round in months. What falls due counts up to today only. */
export async function spanCells(eyes: Reader, span: Span & Days, today: string): Promise<Cell[]> {
  const whole = monthsOf(span)
  const months = {
    from: span.from_day ?? whole.from,
    before: span.until_day ? addDays(span.until_day as Day, 1) : whole.before,
  }
  const of = span.round === undefined ? undefined : { side: 'round' as const, key: span.round }
  const cells = await cellsOf(eyes, months, of)
  const later = `${today.slice(0, 7)}-01`
  if (of || months.before <= later) return cells
  const due = await cellsOf(eyes, { from: months.from, before: today })
  return [...cells.filter(({ measure }) => !isDue(measure)), ...due.filter(({ measure }) => isDue(measure))]
}

const isDue = (measure: string) => measure === 'tasksDue' || measure === 'tasksInTime'

/** The span of the same length that ended where this one begins; null for all time and for a round. */
export function spanBefore({ from_month: from, until_month: until, round }: Span): Span | null {
  if (round !== undefined || from === undefined || until === undefined) return null
  return spansBefore(from, until, 2)[0] ?? null
}
