import { expect, test } from 'vitest'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { reportNames } from './reports.ts'
import { asksOfCounts, isDivided } from './spans.ts'

const said = (value: unknown) => (isRefusal(value) ? value.refused : value)

test.each([
  ['all time', {}, true],
  ['a year', { from_month: '2026-01', until_month: '2026-12' }, true],
  ['two years', { from_month: '2025-01', until_month: '2026-12' }, 'statistics.whole-years'],
  ['five months', { from_month: '2026-01', until_month: '2026-05' }, 'statistics.whole-years'],
  ['since a month', { from_month: '2026-01' }, 'statistics.whole-years'],
  ['until a month', { until_month: '2026-12' }, 'statistics.whole-years'],
  ['one round', { round: 'a' }, 'statistics.one-round'],
])('who reads counts alone asks for %s', (_, span, answer) => {
  expect(said(asksOfCounts(span, true))).toBe(answer)
  expect(said(asksOfCounts(span, false))).toBe('round' in span ? answer : true)
})

test('reports with counts by area, round or kind are these', () => {
  expect(reportNames.filter(isDivided)).toEqual(['year', 'rectification', 'villages'])
})
