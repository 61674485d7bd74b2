/** A blank, a break or a mark nobody sees: names are written with them, and hide behind them. */
const blank = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202f\u2060\u3000\ufeff·•・‧]/u
const opens = /[〔［【（([]/u
const closes = /[〕］】）)\]]/u
const word = /[\p{L}\p{N}]/u
/** Whatever is not itself (see `isItself`). */
const other = /[^\u4e00-\u9fff0-9a-z]/gu

/** A text without blanks, in one width and one kind of bracket; `at`: where each of its characters stands in the original. */
export type Bare = Readonly<{ text: string; at: readonly number[] }>

/** Most signs of a text: ideographs, digits and small letters are words and stand for themselves in every width and case. */
const isItself = (code: number) =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)

const even = (sign: string): string =>
  opens.test(sign) ? '[' : closes.test(sign) ? ']' : sign.normalize('NFKC').toLowerCase()

const isWord = (sign: string) => word.test(sign)

/** `wordsOnly`: of letters and digits alone. */
export function bareOf(text: string, wordsOnly = false): Bare {
  let bare = ''
  const at: number[] = []
  let place = 0
  for (const sign of text) {
    if (isItself(sign.charCodeAt(0))) {
      bare += sign
      at.push(place)
    } else if (!blank.test(sign)) {
      for (const one of even(sign)) {
        if (blank.test(one) || (wordsOnly && !isWord(one))) continue
        bare += one
        for (let n = 0; n < one.length; n++) at.push(place)
      }
    }
    place += sign.length
  }
  return { text: bare, at }
}

/** The same of a text whose places nobody asks for: its letters and digits, one after the other. */
export const wordsOf = (text: string): string => text.replace(other, (sign) => [...even(sign)].filter(isWord).join(''))

/** The original words between two places of a bare text. */
export function wordsAt(text: string, { at }: Bare, from: number, until: number): string {
  const start = at[from] as number
  const last = at[until - 1] as number
  return text.slice(start, last + String.fromCodePoint(text.codePointAt(last) as number).length)
}

/** Where `sought`, itself bare, stands in a text, as it is written there; each wording once. Fewer than two signs stand nowhere. */
export function standing(text: string, bare: Bare, sought: string): string[] {
  if (sought.length < 2) return []
  const found = new Set<string>()
  for (let at = bare.text.indexOf(sought); at >= 0; at = bare.text.indexOf(sought, at + 1)) {
    found.add(wordsAt(text, bare, at, at + sought.length))
  }
  return [...found]
}
