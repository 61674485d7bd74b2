import { Converter } from 'opencc-js/t2cn'

/** Signs that say the same in full and in half width, written one way. */
const signs = new Map(
  Object.entries({
    '。': '。',
    '｡': '。',
    '．': '.',
    '﹒': '.',
    '：': ':',
    '∶': ':',
    '﹕': ':',
    '；': ';',
    '﹔': ';',
    '，': ',',
    '､': '、',
    '﹑': '、',
    '！': '!',
    '？': '?',
    '「': '“',
    '」': '”',
    '『': '“',
    '』': '”',
    '﹁': '“',
    '﹂': '”',
    '〝': '“',
    '〞': '”',
    '〔': '[',
    '〕': ']',
    '【': '[',
    '】': ']',
    '［': '[',
    '］': ']',
    '（': '(',
    '）': ')',
    '﹙': '(',
    '﹚': ')',
    '＂': '"',
    '％': '%',
    '～': '~',
    '\u00a0': ' ',
    '\u3000': ' ',
    '\t': ' ',
    '\u2002': ' ',
    '\u2003': ' ',
    '\u2009': ' ',
    '\u200b': ' ',
    '\ufeff': ' ',
  }),
)

const simplified = Converter({ from: 't', to: 'cn' })
const known = new Map<string, string>()

/** The sign of the shadow for one sign of the text: always exactly one, so that places in the shadow are places in the text. */
function shadowSign(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code >= 0xff10 && code <= 0xff5a) return signs.get(sign) ?? String.fromCharCode(code - 0xfee0)
  if (code < 0x3400 || code > 0x9fff) return signs.get(sign) ?? sign
  const plain = simplified(sign)
  return plain.length === 1 ? plain : sign
}

/**
 * Whether the half-width point here stands where a full stop would (已整改完成.): behind a word, and neither behind a numeral that may be a
 * mark (一.) nor before more of a number, an address or an ellipsis.
 */
function endsSentence(text: string, n: number): boolean {
  const before = text[n - 1] ?? ''
  const after = text[n + 1] ?? ''
  if (/[\dA-Za-z.]/.test(after)) return /[\u4e00-\u9fff]/.test(before) && /\d/.test(after) && !isNumeral(before)
  return /[\u4e00-\u9fff)）”’"'%％》]/.test(before) && !isNumeral(before)
}

const isNumeral = (sign: string) => '一二三四五六七八九十百'.includes(sign)

/**
 * The text as the rules read it: half-width signs and digits, one kind of brackets and quotes, simplified characters. Made sign by sign, so
 * its length is the length of the text (`（１）關於` stands as `(1)关于`).
 */
export function shadowOf(text: string): string {
  const out: string[] = []
  for (let n = 0; n < text.length; n++) {
    const sign = text[n] as string
    let plain = known.get(sign)
    if (plain === undefined) {
      plain = shadowSign(sign)
      known.set(sign, plain)
    }
    out.push(plain === '.' && endsSentence(text, n) ? '。' : plain)
  }
  return out.join('')
}
