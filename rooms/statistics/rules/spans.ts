import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { yearOf } from './map.ts'
import { type ReportName, sectionsOf } from './reports.ts'

type Span = Readonly<{ from_month?: string | undefined; until_month?: string | undefined; round?: string | undefined }>

/** Whether a span of months is all time or one calendar year. */
const isWhole = ({ from_month: from, until_month: until }: Span): boolean =>
  from === undefined || until === undefined ? from === until : yearOf(from, until) !== null

/**
 * What a reader of counts alone may not ask (small cells, domain 7.5): one round by itself (`statistics.one-round`), which may be one unit; and counts divided by
 * area, round or kind over other spans than a year or all time (`statistics.whole-years`), for two spans that differ by a month tell that month.
 */
export function asksOfCounts(span: Span, divided: boolean): true | Refusal {
  if (span.round !== undefined) return refuse('statistics.one-round', { field: 'round' })
  return divided && !isWhole(span) ? refuse('statistics.whole-years', { field: 'from_month' }) : true
}

/** Whether something is divided by time, and not by what it is about. */
export const isTime = (by: string): boolean => ['week', 'month', 'year'].includes(by)

/** Whether a report has counts divided by area, round or kind. */
export const isDivided = (report: ReportName): boolean =>
  sectionsOf(report).some((section) => 'by' in section && !isTime(section.by))
