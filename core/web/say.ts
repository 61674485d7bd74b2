import { daysBetween, type Day, dayOf, type Instant } from '../pure/days.ts'
import type { Language } from '../pure/texts.ts'

/** The signs between words, and what stands aside in brackets, as each language writes them. `pause` is between things of a list (顿号), `gap` between two sentences. */
export const signs = {
  zh: {
    colon: '：',
    comma: '，',
    gap: '',
    pause: '、',
    semicolon: '；',
    stop: '。',
    aside: (said: string | number) => `（${said}）`,
  },
  en: {
    colon: ': ',
    comma: ', ',
    gap: ' ',
    pause: ', ',
    semicolon: '; ',
    stop: '. ',
    aside: (said: string | number) => ` (${said})`,
  },
} as const satisfies Record<Language, Signs>
export type Signs = Readonly<
  Record<'colon' | 'comma' | 'gap' | 'pause' | 'semicolon' | 'stop', string> & { aside(said: string | number): string }
>

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const two = (n: number) => String(n).padStart(2, '0')

/** A day as offices write it: 2026年11月21日, or 21 Nov 2026. */
export function sayDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  if (language === 'zh') return `${year}年${month}月${date}日`
  return `${date} ${monthNames[month - 1]} ${year}`
}

/** A day as one types it: as `sayDay` writes it in either language, or in digits (2026-11-21, 20261121); null where it is none. */
export function readDay(text: string): Day | null {
  const plain = text.trim()
  const [, year, month, date] = /^(\d{4})(?:年|-|\/|\.)?(\d{1,2})(?:月|-|\/|\.)?(\d{1,2})日?$/.exec(plain) ?? []
  const [, day, name, of] = /^(\d{1,2}) ([A-Za-z]{3}) (\d{4})$/.exec(plain) ?? []
  const named = name === undefined ? -1 : monthNames.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1
  const [y, m, d] = named > 0 ? [of, String(named), day] : [year, month, date]
  if (!y || !m || !d) return null
  const said = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  const at = new Date(`${said}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(said) ? (said as Day) : null
}

/** Months and quarters within a text, as people write them: 2025-01—2025-03 is 2025年1月—2025年3月, 2025-Q1 is 2025年第1季度. */
export function sayMonths(text: string, language: Language): string {
  return text
    .replace(/\b(\d{4})-(0[1-9]|1[0-2])\b(?!-\d)/g, (_, year: string, month: string) =>
      language === 'zh' ? `${year}年${Number(month)}月` : `${monthNames[Number(month) - 1]} ${year}`,
    )
    .replace(/\b(\d{4})-Q([1-4])\b/g, (_, year: string, quarter: string) =>
      language === 'zh' ? `${year}年第${quarter}季度` : `Q${quarter} ${year}`,
    )
}

/** An instant as day and minute in the office's time (Asia/Shanghai), whatever the zone of the machine. */
export function sayInstant(instant: string, language: Language): string {
  const there = new Date(Date.parse(instant) + 480 * 60_000)
  return `${sayDay(there.toISOString().slice(0, 10), language)} ${two(there.getUTCHours())}:${two(there.getUTCMinutes())}`
}

/** Today at the office. */
export const today = (): Day => dayOf(new Date().toISOString() as Instant)

/** Days from today to a day; negative when it has passed. */
export const daysLeft = (due: string, from: string = today()): number => daysBetween(from as Day, due as Day)

/** Fen as money people read: below one 万 in 元 with two decimals, else in 万元; the unit is always said. */
export function sayMoney(fen: string, words: { yuan: string; wan: string }): string {
  const value = BigInt(fen)
  const grouped = (whole: bigint) => String(whole).replace(/\B(?=(\d{3})+$)/g, ',')
  if (value < 1_000_000n) return `${grouped(value / 100n)}.${two(Number(value % 100n))} ${words.yuan}`
  const digits = String(value % 1_000_000n)
    .padStart(6, '0')
    .replace(/0{1,4}$/, '')
  return `${grouped(value / 1_000_000n)}.${digits} ${words.wan}`
}
