const digits = '〇一二三四五六七八九'
const banker = '零壹贰叁肆伍陆柒捌玖'
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'

/** A sign out of a row of signs in the character set that begins with `first`; beyond the row the plain number. */
const outOf = (first: number, count: number) => (n: number) =>
  n >= 1 && n <= count ? String.fromCodePoint(first + n - 1) : String(n)
const among = (signs: string) => (n: number) => signs[n - 1] ?? String(n)

/** A number in Chinese words: 十一, 一百一十, 一百零一. `signs` are the ten digits, `units` ten, hundred, thousand. */
function inWords(n: number, signs: string, [ten, hundred, thousand]: string, first = ''): string {
  if (n < 0 || n > 9_999) return String(n)
  if (n === 0) return signs[0] as string
  let words = ''
  let gap = false
  for (const [size, unit] of [
    [1000, thousand],
    [100, hundred],
    [10, ten],
    [1, ''],
  ] as const) {
    const digit = Math.floor(n / size) % 10
    if (digit === 0) {
      gap = words !== ''
      continue
    }
    words += (gap ? '零' : '') + (digit === 1 && size === 10 && words === '' ? first : signs[digit]) + unit
    gap = false
  }
  return words
}

const inDigits = (n: number) => [...String(n)].map((digit) => digits[Number(digit)] ?? digit).join('')

/** Up to ninety-nine in words, then digit by digit. */
const counted = (n: number) => (n > 99 ? inDigits(n) : inWords(n, digits, '十百千'))
const countedThousand = (n: number) => inWords(n, digits, '十百千')
const legal = (n: number) => inWords(n, banker, '拾佰仟', '壹')

function roman(n: number): string {
  if (n < 1 || n > 3_999) return String(n)
  const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
  const signs = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I']
  let rest = n
  return values
    .map((value, at) => {
      const times = Math.floor(rest / value)
      rest -= times * value
      return (signs[at] as string).repeat(times)
    })
    .join('')
}

/** A … Z, AA, BB … as word processors letter. */
const lettered = (n: number) =>
  n < 1 || n > 780 ? String(n) : String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))

const fullWidth = (n: number) => String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** ECMA-376 17.18.59: the formats of numbers that Chinese and Western templates use. */
const formats: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: outOf(0x2460, 20),
  decimalEnclosedCircleChinese: outOf(0x2460, 20),
  decimalEnclosedParen: outOf(0x2474, 20),
  decimalEnclosedFullstop: outOf(0x2488, 20),
  ideographEnclosedCircle: outOf(0x3280, 10),
  chineseCounting: counted,
  taiwaneseCounting: counted,
  japaneseCounting: countedThousand,
  chineseCountingThousand: countedThousand,
  taiwaneseCountingThousand: countedThousand,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  ideographDigital: inDigits,
  japaneseDigitalTenThousand: inDigits,
  taiwaneseDigital: inDigits,
  ideographTraditional: among(stems),
  ideographZodiac: among(branches),
  ideographZodiacTraditional: (n) =>
    n < 1 || n > 60 ? String(n) : `${stems[(n - 1) % 10] ?? ''}${branches[(n - 1) % 12] ?? ''}`,
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: lettered,
  lowerLetter: (n) => lettered(n).toLowerCase(),
  none: () => '',
  bullet: () => '',
}

/** A number as a list shows it; a format that is not known here shows the plain number. */
export const numberIn = (format: string, n: number): string => (formats[format] ?? String)(n)
