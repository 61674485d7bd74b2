import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, daysBetween } from '../../core/pure/days.ts'
import { isRefusal } from '../../core/pure/refusal.ts'
import { type Category, type Drawn, type Limit, seriesCodes, vocabularies } from './contract.ts'
import {
  askedFirst,
  type Calendar,
  confirm,
  dueOn,
  endWord,
  fromVocabulary,
  inForce,
  isWorking,
  numberAs,
  under,
  voidNumber,
} from './rules.ts'
import { seeds } from './seeds.ts'

const day = (text: string) => text as Day
let made = 0
const planted = seeds('authority', () => `id-${made++}`)
const calendar: Calendar = {
  exceptions: new Map(planted.days.map((one) => [one.day, one.working])),
  years: new Set(planted.days.map((one) => one.day.slice(0, 4))),
}
const limit = (amount: number, unit: Limit['unit'], more: object = {}) =>
  ({ amount, unit, direction: 'after', confirmedOn: day('2026-01-01'), ...more }) as Limit
const due = (...[amount, unit, start, more]: [number, Limit['unit'], string, object?]) =>
  dueOn(limit(amount, unit, more), day(start), calendar)

test('months end with the month', () => {
  expect(due(1, 'month', '2026-01-31').day).toBe('2026-02-28')
  expect(due(3, 'month', '2026-11-30').day).toBe('2027-02-28')
  expect(due(1, 'month', '2026-03-31', { direction: 'before' }).day).toBe('2026-02-28')
})

test('working days leap over the Spring Festival and count the Saturdays worked for it', () => {
  // 2026: 15 to 23 February off, Saturdays 14 and 28 February worked.
  expect(due(1, 'workday', '2026-02-13')).toEqual({ day: '2026-02-14', provisional: false })
  expect(due(2, 'workday', '2026-02-13').day).toBe('2026-02-24')
  expect(due(6, 'workday', '2026-02-13').day).toBe('2026-02-28')
  expect(due(2, 'workday', '2026-02-25', { direction: 'before' }).day).toBe('2026-02-14')
})

test('what no document confirms is provisional; so is what runs into a year without published holidays', () => {
  expect(due(3, 'month', '2026-03-02', { confirmedOn: null }).provisional).toBe(true)
  expect(due(3, 'workday', '2026-12-30').provisional).toBe(true)
  expect(due(3, 'day', '2026-12-30').provisional).toBe(false)
})

test('counting forth and back by working days meets on the same day, between worked days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 60 }), (offset, amount) => {
      const start = addDays(day('2020-02-01'), offset)
      fc.pre(isWorking(calendar, start))
      const forth = dueOn(limit(amount, 'workday'), start, calendar).day
      expect(isWorking(calendar, forth)).toBe(true)
      expect(daysBetween(start, forth)).toBeGreaterThanOrEqual(amount)
      expect(dueOn(limit(amount, 'workday', { direction: 'before' }), forth, calendar).day).toBe(start)
    }),
  )
})

test('the version in force is the latest that has begun', () => {
  const versions = [{ fromDay: day('2000-01-01') }, { fromDay: day('2026-04-01') }, { fromDay: day('2025-01-01') }]
  expect(inForce(versions, day('2026-03-31'))?.fromDay).toBe('2025-01-01')
  expect(inForce(versions, day('2026-04-01'))?.fromDay).toBe('2026-04-01')
  expect(inForce(versions, day('1999-12-31'))).toBeNull()
})

test('a limit is confirmed once, by a document that exists', () => {
  const open = { ...planted.limits[0], confirmedOn: null } as Limit
  expect(confirm(open, 'p', day('2026-03-02'), '青巡〔2026〕1号', day('2026-03-01'))).toMatchObject({
    refused: 'policies.not-yet',
  })
  const confirmed = confirm(open, 'p', day('2026-03-01'), '青巡〔2026〕1号', day('2026-03-01'))
  expect(confirmed).toMatchObject({ confirmedBy: 'p', document: '青巡〔2026〕1号' })
  if (isRefusal(confirmed)) throw new Error(confirmed.refused)
  expect(confirm(confirmed, 'p', day('2026-03-01'), 'x', day('2026-03-01'))).toMatchObject({
    refused: 'policies.confirmed-already',
  })
})

test('a vocabulary has two levels and no more', () => {
  const word = (more: Partial<Category>) =>
    ({ vocabulary: 'finding', parent: null, untilDay: null, ...more }) as Category
  expect(under(word({}), 'finding', day('2026-01-01'))).toBeNull()
  expect(under(word({ parent: 'x' }), 'finding', day('2026-01-01'))).toMatchObject({ refused: 'policies.two-levels' })
  for (const parent of [undefined, word({ vocabulary: 'powers' }), word({ untilDay: day('2025-12-31') })]) {
    expect(under(parent, 'finding', day('2026-01-01'))).toMatchObject({ refused: 'policies.no-such-parent' })
  }
  expect(endWord(word({ fromDay: day('2026-01-01') }), day('2025-12-31'))).toMatchObject({
    refused: 'policies.ends-before',
  })
  expect(endWord(word({ untilDay: day('2025-12-31') }), day('2026-01-31'))).toMatchObject({
    refused: 'policies.ended-already',
  })
})

test('a new house has every limit of domain 2.0, the one for amber, those of climbing and extending, each cited, none confirmed', () => {
  const codes = planted.limits.map((one) => one.code)
  const numbered = Array.from({ length: 33 }, (_, n) => `T${String(n + 1).padStart(2, '0')}`)
  expect(codes).toEqual([...numbered, 'T38', 'T41', 'T42', 'T43'])
  for (const one of planted.limits)
    expect([one.confirmedBy, one.confirmedOn, one.document, one.citation.length > 5]).toEqual([null, null, null, true])
  expect(codes).toEqual(expect.arrayContaining([...askedFirst]))
})

test('a new house has every vocabulary with codes of its own, every series, and the published calendars', () => {
  const codes = planted.words.map((word) => word.code)
  expect(new Set(codes).size).toBe(codes.length)
  expect(new Set(planted.words.map((word) => word.vocabulary))).toEqual(new Set(vocabularies))
  for (const { parent } of planted.words) if (parent) expect(codes).toContain(parent)
  expect(planted.series.map((one) => one.code).toSorted()).toEqual([...seriesCodes].toSorted())
  expect([...calendar.years].toSorted()).toEqual(['2020', '2021', '2022', '2023', '2024', '2025', '2026'])
  expect(calendar.exceptions.get(day('2026-10-01'))).toBe(false)
})

test('a number is printed as its series says', () => {
  expect(numberAs('巡察通知〔{year}〕{number}号', 2026, 3)).toBe('巡察通知〔2026〕3号')
})

test('what is chosen stands in its vocabulary and under its own category; what is kept as it was stays', () => {
  const words = (category: string, subcategory = '', content = '') => ({ category, subcategory, content })
  const said = (chosen: ReturnType<typeof words>, before?: ReturnType<typeof words>) => {
    const is = fromVocabulary(planted.words, chosen, before)
    return isRefusal(is) ? is.refused : 'done'
  }
  expect(said(words('style'))).toBe('done')
  expect(said(words('style', 'style.cars', 'luoshi.governance'))).toBe('done')
  expect(said(words('style', 'style.cars', 'jujiao.members'))).toBe('done')
  // 三个聚焦 (S3-11) beside 四聚焦 and 四个落实.
  expect(said(words('style', 'style.cars', 'sanjujiao.members'))).toBe('done')
  expect(said(words(''))).toBe('policies.no-such-category')
  expect(said(words('style.cars'))).toBe('policies.no-such-category')
  expect(said(words('style', 'assets.slips'))).toBe('policies.not-under')
  expect(said(words('style', '', 'jilv.work'))).toBe('policies.no-such-content')
  expect(said(words('gone', 'gone.too', 'gone.three'), words('gone', 'gone.too', 'gone.three'))).toBe('done')
  expect(said(words('style', 'gone.too'), words('gone', 'gone.too'))).toBe('policies.not-under')
})

test('a number drawn for a paper is made void once; one that came with a thing stands with it (numbering of papers)', () => {
  const on = '2026-03-02' as Day
  const drawn = { paper: 'entryNotice', text: '巡察通知〔2026〕2号', voidedOn: null } as Drawn
  expect(voidNumber(drawn, 'a', on, '重新取号')).toMatchObject({ voidReason: '重新取号', voidedOn: on })
  expect(voidNumber({ ...drawn, voidedOn: on }, 'a', on, '')).toMatchObject({ refused: 'policies.void-already' })
  expect(voidNumber({ ...drawn, paper: '' }, 'a', on, '')).toMatchObject({ refused: 'policies.number-stands' })
})
