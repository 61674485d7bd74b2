/** The ways blocks are numbered. `is` is the run-in 一是; `para` a paragraph that begins with its finding; `head` a heading without a mark. */
export type Style =
  | 'part'
  | 'cn'
  | 'cnp'
  | 'num'
  | 'dot'
  | 'nump'
  | 'numr'
  | 'circ'
  | 'wen'
  | 'ord'
  | 'is'
  | 'para'
  | 'head'

/** How a place begins: at a line, after a stop or a space, or amid words. */
export type Strength = 'line' | 'stop' | 'mid'

/** `sep` is the sign that parts the number from the words: 、 of 1、 and . of 1. where they are two levels. */
export type Mark = {
  style: Style
  n: number
  sep: string
  shown: [number, number]
  from: number
  to: number
  strength: Strength
}

const numerals = '一二三四五六七八九十'
const CN = `[${numerals}百]{1,4}`

/** `next` must match what follows the mark, `least` is the weakest beginning it may stand at. */
type Form = { style: Style; mark: RegExp; next: RegExp; least: Strength; example: string }

const notNumber = /[^0-9.\n]|\n/y
const text = /\s*[^\s\d]/y
const forms: readonly Form[] = [
  {
    style: 'wen',
    mark: /(?:反馈|具体|存在|整改|主要)?问题\s*(\d{1,3})(?!\d)\s*[:.、]?/y,
    next: /[^个条项类大多余%\d]/y,
    least: 'line',
    example: '问题1理论学习不深入',
  },
  {
    style: 'wen',
    mark: new RegExp(`(?:反馈|具体|存在|整改|主要)?问题\\s*(${CN})\\s*[:.、 ]`, 'y'),
    next: text,
    least: 'line',
    example: '问题一：学习不深入',
  },
  {
    style: 'wen',
    mark: new RegExp(`第\\s*(\\d{1,3}|${CN})\\s*个?(?:反馈)?问题\\s*[:,.、 ]?`, 'y'),
    next: text,
    least: 'line',
    example: '第1个问题：…',
  },
  {
    style: 'part',
    mark: new RegExp(`第(\\d{1,2}|${CN})(?:部分|大类|章|类问题)\\s*[:,.、 ]?`, 'y'),
    next: text,
    least: 'line',
    example: '第一部分 整改情况',
  },
  {
    style: 'ord',
    mark: new RegExp(`(?:其|第)([${numerals}])[,、:]`, 'y'),
    next: text,
    least: 'stop',
    example: '其一，…',
  },
  {
    style: 'is',
    mark: new RegExp(`([${numerals}]{1,3})(?:是|要)(?!否)`, 'y'),
    next: /\s*\S/y,
    least: 'stop',
    example: '一是加强学习；二是…',
  },
  {
    style: 'cn',
    mark: new RegExp(`(${CN})\\s*[、.]`, 'y'),
    next: new RegExp(`\\s*[^\\s${numerals}]`, 'y'),
    least: 'mid',
    example: '一、整改工作组织情况',
  },
  {
    style: 'cn',
    mark: new RegExp(`(${CN})\\s*,`, 'y'),
    next: new RegExp(`\\s*[^\\s${numerals}]`, 'y'),
    least: 'line',
    example: '三, 下一步打算（标点全变半角）',
  },
  {
    style: 'cnp',
    mark: new RegExp(`\\(\\s*(${CN})\\s*\\)[、.:]?`, 'y'),
    next: /\s*\S/y,
    least: 'mid',
    example: '（一）关于…',
  },
  { style: 'cnp', mark: new RegExp(`(${CN})\\)[、.:]?`, 'y'), next: text, least: 'line', example: '一）关于…' },
  { style: 'cnp', mark: /([㈠-㈩])[、.]?/y, next: text, least: 'stop', example: '㈠关于…' },
  {
    style: 'dot',
    mark: /\d{1,2}\.(\d{1,2})(?:\.\d{1,2})?[.、 ]*/y,
    next: /[^\d\s.、,;:。)%万亿元倍年月日号个公平米亩吨千百]/y,
    least: 'line',
    example: '1.1 学习不深入',
  },
  {
    style: 'num',
    mark: /(\d{1,3})\s*[.、]\s*/y,
    next: /[^\d\s.、,;%]|(?:19|20)\d\d(?:年|[-~至.—])/y,
    least: 'mid',
    example: '1.关于…',
  },
  {
    style: 'num',
    mark: /(\d{1,3})(?:。|:(?!\d))/y,
    next: notNumber,
    least: 'line',
    example: '1。关于…（标点全变全角）',
  },
  { style: 'num', mark: /([⒈-⒛])/y, next: text, least: 'stop', example: '⒈关于…' },
  {
    style: 'nump',
    mark: /\(\s*(\d{1,3})\s*\)[、.:]?/y,
    next: /\s*[^\s个条项份件户名人]/y,
    least: 'mid',
    example: '（1）对于…',
  },
  { style: 'nump', mark: /([⑴-⒇])/y, next: text, least: 'mid', example: '⑴对于…' },
  { style: 'numr', mark: /(\d{1,3})\)[、.:]?/y, next: text, least: 'line', example: '1）对于…' },
  { style: 'circ', mark: /([①-⑳])[、.]?/y, next: /\s*\S/y, least: 'mid', example: '①3个支部换届' },
]

/** The number a mark says: 十二 → 12, ③ → 3. */
export function numberOf(words: string): number {
  const code = words.charCodeAt(0)
  for (const first of ['①', '⑴', '⒈', '㈠']) {
    const n = code - first.charCodeAt(0)
    if (n >= 0 && n < 20 && words.length === 1 && !numerals.includes(words)) return n + 1
  }
  if (/^\d/.test(words)) return Number(words)
  const hundred = words.indexOf('百')
  const rest = words.slice(hundred + 1)
  const ten = rest.indexOf('十')
  const digit = (sign: string | undefined) => (sign ? numerals.indexOf(sign) + 1 : 0)
  const tens = ten < 0 ? 0 : ten === 0 ? 1 : digit(rest[ten - 1])
  return (hundred < 0 ? 0 : digit(words[hundred - 1]) * 100) + tens * 10 + digit(ten < 0 ? rest[0] : rest[ten + 1])
}

const rank: Readonly<Record<Strength, number>> = { mid: 0, stop: 1, line: 2 }

/** The mark that begins here in the shadow, or none. Whether it continues a level is decided where the tree is built. */
export function markAt(shadow: string, from: number, strength: Strength): Mark | undefined {
  for (const { style, mark, next, least } of forms) {
    if (rank[strength] < rank[least]) continue
    mark.lastIndex = from
    const match = mark.exec(shadow)
    if (!match) continue
    next.lastIndex = mark.lastIndex
    const digits = match[1] as string
    if (
      !next.test(shadow) &&
      !(strength === 'line' && /^\s*(?:\n|$)/.test(shadow.slice(mark.lastIndex, mark.lastIndex + 3)))
    )
      continue
    if (numberOf(digits) === 0) continue
    const at = match.index + match[0].indexOf(digits)
    const sep = match[0].trim().at(-1) as string
    return { style, n: numberOf(digits), sep, shown: shownOf(style, match, at), from, to: mark.lastIndex, strength }
  }
  return undefined
}

/** The part of the mark that stands in a path: 一 of 一、, but all of （一）, 问题1 and 一是. */
function shownOf(style: Style, match: RegExpExecArray, at: number): [number, number] {
  const digits = match[1] as string
  if (style === 'cn' || style === 'num') return [at, at + digits.length]
  const whole = match[0].replace(/(?<=.)[、.:,\s]+$/, '')
  return [match.index, match.index + whole.length]
}
