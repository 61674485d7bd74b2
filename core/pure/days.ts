import * as z from 'zod'

/**
 * A calendar day 'YYYY-MM-DD' from 1900 to 2999, so that no limit counted from it leaves four digits, without zone or time. "Today" is
 * decided by policy (Asia/Shanghai), not by a machine.
 */
export const Day = z.iso
  .date()
  .refine((day) => day >= '1900-01-01' && day <= '2999-12-31')
  .brand('Day')
export type Day = z.infer<typeof Day>

/** An instant in UTC, 'YYYY-MM-DDTHH:MM:SS.mmmZ', as a string on every wire. */
export const Instant = z.iso.datetime({ precision: 3 }).brand('Instant')
export type Instant = z.infer<typeof Instant>

const MS_A_DAY = 86_400_000
const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const dayAt = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day

/** `count` calendar days later (earlier if negative). */
export const addDays = (day: Day, count: number): Day => dayAt(utc(day) + count * MS_A_DAY)

/** Calendar days from `a` to `b`; negative when b is earlier. */
export const daysBetween = (a: Day, b: Day): number => Math.round((utc(b) - utc(a)) / MS_A_DAY)

/** `count` calendar months later, clamped to the end of the month: 31 January + 1 month = 28 or 29 February (domain 2.0). */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate()
  return dayAt(Date.UTC(year, month - 1 + count, Math.min(date, last)))
}

/**
 * The `count`-th working day after `day`. `isWorking` answers from the office's calendar (holidays and shifted working days).
 * Refuses nothing; ends after ten years so that an empty calendar cannot hang.
 */
export function addWorkingDays(day: Day, count: number, isWorking: (day: Day) => boolean): Day {
  let at = day
  for (let left = count, guard = 0; left > 0 && guard < 3660; guard++) {
    at = addDays(at, 1)
    if (isWorking(at)) left--
  }
  return at
}

/** The calendar day of an instant in a fixed offset from UTC; Asia/Shanghai has been +480 minutes without summer time since 1992. */
export const dayOf = (instant: Instant, offsetMinutes = 480): Day => dayAt(Date.parse(instant) + offsetMinutes * 60_000)
