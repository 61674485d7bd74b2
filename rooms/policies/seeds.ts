import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Day } from '../../core/pure/days.ts'
import type { Bound, CalendarDay, Category, Competence, Limit, Series } from './contract.ts'
import { firstLimits } from './seeds/limits.ts'
import { firstPatterns } from './seeds/series.ts'
import { firstWords } from './seeds/words.ts'
import { firstBounds, firstCompetences } from './seeds/working.ts'

/** Everything that is put in place at setting up begins on this day, so that earlier rounds can be brought in. */
const beginning = '2000-01-01' as Day

/** The first year of the calendar that is put in place. */
const firstYear = '2020'

/** The holidays and shifted working days the State Council has published, as chinese-days lists them, from 2020 on. */
function publishedDays(): { day: Day; working: boolean; name: string }[] {
  const path = createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json')
  const { holidays, workdays } = JSON.parse(readFileSync(path, 'utf8')) as Record<
    'holidays' | 'workdays',
    Record<string, string>
  >
  const days = (list: Record<string, string>, working: boolean) =>
    Object.entries(list).map(([day, text]) => ({ day: day as Day, working, name: text.split(',')[1] ?? text }))
  return [...days(holidays, false), ...days(workdays, true)].filter(({ day }) => day >= firstYear)
}

/** What an empty house begins with, as rows of one authority. */
export function seeds(authority: string, newId: () => string) {
  const row = () => ({ id: newId(), authority, version: 1 })
  const unconfirmed = { confirmedBy: null, confirmedOn: null, document: null }
  return {
    limits: firstLimits.map((limit): Limit => ({ ...row(), ...limit, ...unconfirmed, fromDay: beginning })),
    words: firstWords.map(
      (word, place): Category => ({ ...row(), ...word, place, fromDay: beginning, untilDay: null }),
    ),
    series: firstPatterns.map((series): Series => ({ ...row(), ...series })),
    bounds: firstBounds.map((one): Bound => ({ ...row(), ...one, fromDay: beginning })),
    competences: firstCompetences.map((one): Competence => ({ ...row(), ...one, fromDay: beginning })),
    days: publishedDays().map((day): CalendarDay => ({ ...row(), ...day })),
  }
}
