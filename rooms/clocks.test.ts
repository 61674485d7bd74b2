import { expect, test } from 'vitest'
import { addDays, type Day } from '../core/pure/days.ts'
import { lightOf } from '../core/server/desk.ts'
import type { CalendarDay } from './policies/contract.ts'
import { type Calendar, dueOn } from './policies/rules.ts'
import { seeds } from './policies/seeds.ts'
import { daysLate, levelOf } from './oversight/rules/ladder.ts'

let n = 0
const planted = seeds('a', () => `${n++}`)
const calendar: Calendar = {
  exceptions: new Map(planted.days.map(({ day, working }: CalendarDay) => [day, working])),
  years: new Set(planted.days.map(({ day }) => day.slice(0, 4))),
}
const start = '2026-03-02' as Day
const climbs = { group: 15, committee: 30 }

/** The day each clock of domain 2.0 is due when it starts on Monday 2 March 2026, reckoned by hand. */
const due: Readonly<Record<string, string>> = {
  T01: '2026-02-20',
  T02: '2026-03-05',
  T03: '2026-05-02',
  T04: '2026-02-27',
  T05: '2026-03-02',
  T06: '2026-04-01',
  T07: '2026-04-02',
  T08: '2026-03-23',
  T09: '2026-04-02',
  T10: '2026-04-02',
  T11: '2026-06-02',
  T12: '2026-06-02',
  T13: '2026-06-02',
  T14: '2026-04-02',
  T15: '2026-06-02',
  T16: '2026-06-02',
  T17: '2026-03-16',
  T18: '2026-04-02',
  T19: '2026-03-23',
  T20: '2026-04-02',
  T21: '2026-03-23',
  T22: '2026-03-23',
  T23: '2026-03-09',
  T24: '2026-03-09',
  T25: '2026-06-02',
  T26: '2026-03-16',
  T27: '2026-04-02',
  T28: '2027-03-02',
  T29: '2026-06-02',
  T30: '2026-03-16',
  T31: '2026-04-02',
  T32: '2031-03-02',
}

test.each(Object.entries(due))(
  '%s is due on %s; amber from three days before, red the day after, then it climbs',
  (code, by) => {
    const limit = planted.limits.find((one) => one.code === code)
    if (!limit) throw new Error(code)
    const { day, provisional } = dueOn(limit, start, calendar)
    expect([day, provisional]).toEqual([by, true])
    const seen = [-4, -3, 0, 1, 14, 15, 29, 30].map((days) => {
      const today = addDays(day, days)
      return `${lightOf(day, today, 3)} ${levelOf(daysLate(day, today), climbs)}`
    })
    expect(seen).toEqual([
      'plain owner',
      'amber owner',
      'amber owner',
      'red office',
      'red office',
      'red leadingGroup',
      'red leadingGroup',
      'red committee',
    ])
    expect(lightOf(null, addDays(day, 99), 3)).toBe('new')
  },
)
