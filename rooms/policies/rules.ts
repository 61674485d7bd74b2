import { addDays, addMonths, type Day } from '../../core/pure/days.ts'
import { type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { Category, Drawn, Limit } from './contract.ts'

/** The limits setup asks the office to confirm first: notice, plan, concentrated rectification, its report, publication (design 7). */
export const askedFirst: readonly string[] = ['T01', 'T09', 'T11', 'T12', 'T14']

/** Days that are not as their weekday says, and the years of which they are known. */
export type Calendar = Readonly<{ exceptions: ReadonlyMap<Day, boolean>; years: ReadonlySet<string> }>

const weekdays = (day: Day): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** Whether a day is worked: as the calendar says, else Monday to Friday. */
export const isWorking = (calendar: Calendar, day: Day): boolean => calendar.exceptions.get(day) ?? weekdays(day)

/** A day counted by a limit; provisional (暂定) when the limit is not confirmed or a year it runs through is not published yet. */
export type Due = Readonly<{ day: Day; provisional: boolean }>

/**
 * The day a limit is due: calendar months clamped to the end of the month, calendar days, or working days (the start itself not counted),
 * after the start or before it. Ends after ten years of days off, so that an odd calendar cannot hang.
 */
export function dueOn(
  limit: Pick<Limit, 'amount' | 'unit' | 'direction' | 'confirmedOn'>,
  start: Day,
  calendar: Calendar,
): Due {
  const { amount, unit, direction } = limit
  const sign = direction === 'after' ? 1 : -1
  const unconfirmed = limit.confirmedOn === null
  if (unit === 'month') return { day: addMonths(start, sign * amount), provisional: unconfirmed }
  if (unit === 'day') return { day: addDays(start, sign * amount), provisional: unconfirmed }
  let [day, left, unpublished] = [start, amount, false]
  for (let guard = 0; left > 0 && guard < 3660; guard++) {
    day = addDays(day, sign)
    unpublished ||= !calendar.years.has(day.slice(0, 4))
    if (isWorking(calendar, day)) left--
  }
  return { day, provisional: unconfirmed || unpublished }
}

/** Of the versions of one limit the one in force on a day; null before the first. */
export const inForce = <T extends { fromDay: Day }>(versions: readonly T[], day: Day): T | null =>
  versions
    .filter((one) => one.fromDay <= day)
    .reduce<T | null>((last, one) => (last && last.fromDay > one.fromDay ? last : one), null)

/** Confirms a limit; refuses what was confirmed already and a day that has not come. */
export function confirm(limit: Limit, by: string, on: Day, document: string, today: Day): Limit | Refusal {
  if (limit.confirmedOn !== null) return refuse('policies.confirmed-already', { document: limit.document })
  if (on > today) return refuse('policies.not-yet', { day: on })
  return { ...limit, confirmedBy: by, confirmedOn: on, document }
}

/** Whether a word may stand under another: of the same vocabulary, still in use, and itself under none (two levels). */
export function under(parent: Category | undefined, vocabulary: Category['vocabulary'], fromDay: Day): Refusal | null {
  if (!parent || parent.vocabulary !== vocabulary) return refuse('policies.no-such-parent')
  if (parent.parent !== null) return refuse('policies.two-levels')
  return parent.untilDay !== null && parent.untilDay < fromDay ? refuse('policies.no-such-parent') : null
}

/** Ends a word of a vocabulary. Refuses one that has ended, and a day before it began. */
export function endWord(word: Category, untilDay: Day): Category | Refusal {
  if (word.untilDay !== null) return refuse('policies.ended-already', { day: word.untilDay })
  return untilDay < word.fromDay ? refuse('policies.ends-before') : { ...word, untilDay }
}

/** A number as its paper prints it: '青巡发〔2026〕3号'. */
export const numberAs = (pattern: string, year: number, number: number): string =>
  pattern.replaceAll('{year}', String(year)).replaceAll('{number}', String(number))

/** What is chosen from the vocabularies for one thing; empty where nothing is. */
export type Words = Readonly<{ category: string; subcategory: string; content: string }>

const contents: readonly Category['vocabulary'][] = ['fourImplementations', 'fourFocuses', 'threeFocuses']

/**
 * Whether what was chosen stands in the vocabularies: `known` are the words in use that day, of those chosen. A category is a word of the
 * first level of findings, a subcategory one under it. What is kept as it was `before` stays, also once its word has ended.
 */
export function fromVocabulary(known: readonly Category[], words: Words, before?: Words): true | Refusal {
  const find = (code: string) => known.find((one) => one.code === code)
  const top = find(words.category)
  const kept = (name: keyof Words) => before !== undefined && before[name] === words[name]
  if (!kept('category') && (top?.vocabulary !== 'finding' || top.parent !== null)) {
    return refuse('policies.no-such-category', { category: words.category })
  }
  const sub = find(words.subcategory)
  const misplaced = sub?.vocabulary !== 'finding' || sub.parent !== words.category
  if (words.subcategory !== '' && !(kept('category') && kept('subcategory')) && misplaced) {
    return refuse('policies.not-under', { category: words.category, subcategory: words.subcategory })
  }
  const content = find(words.content)
  if (words.content !== '' && !kept('content') && (!content || !contents.includes(content.vocabulary))) {
    return refuse('policies.no-such-content', { content: words.content })
  }
  return true
}

/**
 * Says of a number that it is not used, with the reason. Refuses `policies.void-already`, and of a number that came with the thing it stands on
 * `policies.number-stands`: that thing bears it, whatever becomes of it.
 */
export function voidNumber(drawn: Drawn, by: string, on: Day, reason: string): Drawn | Refusal {
  if (drawn.paper === '') return refuse('policies.number-stands', { number: drawn.text })
  if (drawn.voidedOn !== null) return refuse('policies.void-already', { day: drawn.voidedOn })
  return { ...drawn, voidReason: reason, voidedBy: by, voidedOn: on }
}
