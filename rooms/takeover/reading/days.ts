/** A day read from a cell: the day itself, or the last day of the month, quarter or half that is named. */
export type ReadDay = Readonly<{ day: string; exact: boolean }>

/** Why no day was read: there is none, none that exists, or its year is not said. */
export type NoDay = 'none' | 'not-a-day' | 'no-year'

const half = (text: string) =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\s　]/g, '')
    .replace(/[（(].*?[）)]$/, '')
    .replace(/^(于|截至|截止|完成时限[:：]?)/, '')
    .replace(/(之?前|以前|内|止|完成)+$/, '')

const MS_A_DAY = 86_400_000
/** Days a spreadsheet counts that are taken for dates: 2000 to 2099. */
const SERIALS = { first: 36_526, last: 73_050 }

/** The calendar day a spreadsheet's number stands for, in its way of counting; nothing outside 2000 to 2099. */
export function dayOfSerial(serial: number, epoch: 1900 | 1904): string | undefined {
  const since1900 = Math.floor(serial) + (epoch === 1904 ? 1_462 : 0)
  if (since1900 < SERIALS.first || since1900 > SERIALS.last) return undefined
  return new Date(Date.UTC(1899, 11, 30) + since1900 * MS_A_DAY).toISOString().slice(0, 10)
}

/**
 * Reads a day as ledgers write it: 2026.3.5, 2026/3/5, 2026-03-05, 20260305, 2026年3月5日, 2026年3月 and 2026年3月底 (its
 * last day), 2026年底, 2026年上半年, 2026年第一季度; without a year (3月底, 3月5日) in `year`. Nothing is guessed: what lost
 * digits or names no day says so.
 */
export function dayIn(text: string, year?: number): ReadDay | NoDay {
  const plain = half(text)
  if (plain === '' || /^[-—－/／无]+$/.test(plain)) return 'none'
  const whole = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?$/.exec(plain) ?? /^(20\d\d)(\d\d)(\d\d)$/.exec(plain)
  if (whole) return real(Number(whole[1]), Number(whole[2]), Number(whole[3]), true)
  const month = /^(\d{4})[-./年](\d{1,2})(月份?)?(底|末)?$/.exec(plain)
  if (month) return real(Number(month[1]), Number(month[2]), 0, false)
  const part = /^(\d{4})年(底|末|年底|上半年|下半年|第?[一二三四1-4]季度)$/.exec(plain)
  if (part) return real(Number(part[1]), lastMonth(part[2] as string), 0, false)
  const yearless = /^(\d{1,2})[月.](?:(\d{1,2})[日号]?|份?[底末]?)$/.exec(plain)
  if (!yearless) return 'not-a-day'
  if (year === undefined) return 'no-year'
  return real(year, Number(yearless[1]), Number(yearless[2] ?? 0), yearless[2] !== undefined)
}

function lastMonth(part: string): number {
  const quarter = /[一二三四1-4](?=季度)/.exec(part)?.[0]
  if (quarter) return 3 * (Number(quarter) || '一二三四'.indexOf(quarter) + 1)
  return part === '上半年' ? 6 : 12
}

/** A day of the calendar; day 0 stands for the last of the month. */
function real(year: number, month: number, day: number, exact: boolean): ReadDay | 'not-a-day' {
  if (year < 1949 || year > 2099 || month < 1 || month > 12) return 'not-a-day'
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day > last || (exact && day < 1)) return 'not-a-day'
  const two = (n: number) => String(n).padStart(2, '0')
  return { day: `${year}-${two(month)}-${two(exact ? day : last)}`, exact }
}
