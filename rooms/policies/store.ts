import { sql } from 'kysely'
import { addDays, type Day } from '../../core/pure/days.ts'
import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { CalendarDay, Category, Limit, Series, SeriesCode } from './contract.ts'
import { type Calendar, type Due, dueOn, inForce, isWorking, numberAs } from './rules.ts'

export type Hand = Tx<'policies'>

/** The limit `code` as it stands on a day; undefined before its first version. */
export const limitOn = (reader: Reader, authority: string, code: string, day: Day): Promise<Limit | undefined> =>
  reader
    .selectFrom('policiesLimit')
    .selectAll()
    .where('authority', '=', authority)
    .where('code', '=', code)
    .where('fromDay', '<=', day)
    .orderBy('fromDay', 'desc')
    .limit(1)
    .executeTakeFirst()

/**
 * The day the limit `code` is due when its clock starts on `start`, by the value in force on that day. No day when there is no such
 * limit. For rooms below with `asRoom('policies')`.
 */
export async function dueDay(
  reader: Reader,
  authority: string,
  code: string,
  start: Day,
): Promise<Due | { day: null; provisional: true }> {
  const limit = await limitOn(reader, authority, code, start)
  if (!limit) return { day: null, provisional: true }
  const span = limit.unit === 'workday' ? limit.amount * 4 + 30 : 0
  const [first, last] = limit.direction === 'after' ? [start, addDays(start, span)] : [addDays(start, -span), start]
  return dueOn(limit, start, span > 0 ? await calendarBetween(reader, authority, first, last) : noDays)
}

/** A clock that started: which limit it runs by, and the day that was fixed for it when it started, if one was. */
export type Begun = Readonly<{ code: string; start: Day | null; due?: Day | null }>

/**
 * The days many clocks are due, in the order of what was asked, from one look at limits and calendar: as was fixed when it started, else by the limit in
 * force on the day it started (as `dueDay`); provisional while the office has not confirmed that limit.
 */
export async function dueDays(
  reader: Reader,
  authority: string,
  begun: readonly Begun[],
): Promise<{ day: Day | null; provisional: boolean }[]> {
  const days = begun.flatMap(({ start }) => (start === null ? [] : [start])).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return begun.map(({ due }) => ({ day: due ?? null, provisional: true }))
  const limits = await reader.selectFrom('policiesLimit').selectAll().where('authority', '=', authority).execute()
  const span = Math.max(0, ...limits.map(({ unit, amount }) => (unit === 'workday' ? amount * 4 + 30 : 0)))
  const calendar =
    span > 0 ? await calendarBetween(reader, authority, addDays(first, -span), addDays(last, span)) : noDays
  const byCode = Map.groupBy(limits, ({ code }) => code as string)
  return begun.map(({ code, start, due }) => {
    const limit = start === null ? null : inForce(byCode.get(code) ?? [], start)
    if (due) return { day: due, provisional: !limit || limit.confirmedOn === null }
    return limit && start ? dueOn(limit, start, calendar) : { day: null, provisional: true }
  })
}

/**
 * The last day that lies within the limit `code` from today, by the value in force today: what is due up to then is near. Today itself
 * when there is no such limit.
 */
export async function nearUntil(reader: Reader, authority: string, code: string, today: Day): Promise<Day> {
  const limit = await limitOn(reader, authority, code, today)
  if (!limit) return today
  const span = limit.unit === 'workday' ? limit.amount * 4 + 30 : 0
  const calendar = span > 0 ? await calendarBetween(reader, authority, today, addDays(today, span)) : noDays
  return dueOn({ ...limit, direction: 'after' }, today, calendar).day
}

const noDays: Calendar = { exceptions: new Map(), years: new Set() }

/** The office's calendar for the years from one day to another. */
export async function calendarBetween(reader: Reader, authority: string, first: Day, last: Day): Promise<Calendar> {
  const rows = await reader
    .selectFrom('policiesDay')
    .select(['day', 'working'])
    .where('authority', '=', authority)
    .where('day', '>=', `${first.slice(0, 4)}-01-01` as Day)
    .where('day', '<=', `${last.slice(0, 4)}-12-31` as Day)
    .execute()
  return {
    exceptions: new Map(rows.map(({ day, working }) => [day, working])),
    years: new Set(rows.map(({ day }) => day.slice(0, 4))),
  }
}

/** Whether a day is worked at the office. */
export const isWorkingDay = async (reader: Reader, authority: string, day: Day): Promise<boolean> =>
  isWorking(await calendarBetween(reader, authority, day, day), day)

/** A word of a vocabulary in use on a day, by its code. */
export const categoryOn = (reader: Reader, authority: string, code: string, day: Day): Promise<Category | undefined> =>
  reader
    .selectFrom('policiesCategory')
    .selectAll()
    .where('authority', '=', authority)
    .where('code', '=', code)
    .where('fromDay', '<=', day)
    .where((e) => e.or([e('untilDay', 'is', null), e('untilDay', '>=', day)]))
    .executeTakeFirst()

/**
 * Draws the next number of a series in a year, without gaps and for one act at a time: others wait until the act that drew it commits,
 * and get the same number when it fails. Any room's hand may draw.
 */
export async function drawNumber(
  tx: Reader,
  authority: string,
  code: SeriesCode,
  year: number,
): Promise<{ number: number; text: string }> {
  const { rows } = await sql<{ number: number; pattern: string }>`
    select number, pattern from mingcha.draw_number(${authority}, ${code}, ${year})`.execute(tx as never)
  const { number, pattern } = one(rows)
  return { number, text: numberAs(pattern, year, number) }
}

export async function addLimit(tx: Hand, limit: Limit): Promise<Limit> {
  await tx.insertInto('policiesLimit').values(limit).execute()
  return limit
}

export const saveConfirmation = (tx: Hand, limit: Limit): Promise<Limit> =>
  saveSeen(tx, 'policiesLimit', limit, ['confirmedBy', 'confirmedOn', 'document'])

export async function addWord(tx: Hand, word: Category): Promise<Category> {
  await tx.insertInto('policiesCategory').values(word).execute()
  return word
}

/** A word by its code, in use or ended. */
export const wordOf = (reader: Reader, authority: string, code: string): Promise<Category | undefined> =>
  reader
    .selectFrom('policiesCategory')
    .selectAll()
    .where('authority', '=', authority)
    .where('code', '=', code)
    .executeTakeFirst()

/** The place behind the last word of a vocabulary; with a parent, beside the last of those under it. */
export async function nextPlace(
  tx: Hand,
  authority: string,
  vocabulary: Category['vocabulary'],
  parent: string | null,
): Promise<number> {
  let words = tx.selectFrom('policiesCategory').where('authority', '=', authority).where('vocabulary', '=', vocabulary)
  if (parent !== null) words = words.where((e) => e.or([e('parent', '=', parent), e('code', '=', parent)]))
  const { last } = await words.select((e) => e.fn.max('place').as('last')).executeTakeFirstOrThrow()
  return parent === null ? (last ?? 0) + 1 : (last ?? 0)
}

export const saveEndOfWord = (tx: Hand, word: Category): Promise<Category> =>
  saveSeen(tx, 'policiesCategory', word, ['untilDay'])

export const savePattern = (tx: Hand, series: Series): Promise<Series> =>
  saveSeen(tx, 'policiesSeries', series, ['pattern'])

/** Says of a day whether it is worked, whatever was said of it before. */
export async function keepDay(tx: Hand, day: Omit<CalendarDay, 'version'>): Promise<CalendarDay> {
  const { working, name } = day
  return tx
    .insertInto('policiesDay')
    .values({ ...day, version: 1 })
    .onConflict((c) =>
      c
        .columns(['authority', 'day'])
        .doUpdateSet((e) => ({ working, name, version: e('policiesDay.version', '+', 1) })),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** What an empty house begins with; see seeds/. */
export async function plant(
  tx: Hand,
  seeds: Readonly<{
    limits: readonly Limit[]
    words: readonly Category[]
    series: readonly Series[]
    days: readonly CalendarDay[]
  }>,
): Promise<void> {
  await tx
    .insertInto('policiesLimit')
    .values([...seeds.limits])
    .execute()
  await tx
    .insertInto('policiesCategory')
    .values([...seeds.words])
    .execute()
  await tx
    .insertInto('policiesSeries')
    .values([...seeds.series])
    .execute()
  await tx
    .insertInto('policiesDay')
    .values([...seeds.days])
    .execute()
}
