/** Full and half width made one, blanks and what cannot be seen taken out; signs beyond the BMP stay whole. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, '')

const signs = (text: string): number => [...text].length

/** Words that say the same thing of an organisation, and the one that stands for all of them; the first that fits counts. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?:社区)*(?:居民委员会|居委会|居民委)$|(?:社区)+$/, '社区'],
  [/嘎查(?:村)*(?:村?民?委员会|村?委会)?$/, '嘎查'],
  [/村*(?:村民委员会|村委会|村民委)$|村+$/, '村'],
  [/街道(?:办事处|办|党工委)?$/, '街道'],
  [/镇(?:人民政府|政府|党委)$/, '镇'],
  [/乡(?:人民政府|政府|党委)$/, '乡'],
]

/**
 * The name by which two spellings are one organisation: 张庄村民委员会, 张庄村委会, 张庄村 and 濮阳县张庄村 (within 濮阳县) give 张庄村;
 * 御井居委会 and 御井社区居民委员会 give 御井社区. A village and a community of one name stay two. `within` are names of areas above.
 */
export function keyOf(name: string, within: readonly string[] = []): string {
  let key = plain(name)
  for (const area of within) {
    const prefix = plain(area)
    if (prefix !== '' && key.startsWith(prefix) && signs(key) - signs(prefix) >= 2) key = key.slice(prefix.length)
  }
  for (const [ending, word] of spellings) {
    const stem = key.replace(ending, '')
    if (stem !== key) return stem === '' ? key : `${stem}${word}`
  }
  return key
}

const neutral = new Set(['村民', '民委', '委员', '员会', '村委', '委会', '居民', '居委', '区居', '社区'])

/** Pairs of neighbouring signs of a name by code point, without those that half the register shares. */
export function gramsOf(text: string): string[] {
  const all = [...plain(text).toLowerCase()]
  const pairs = all.slice(1).map((sign, n) => `${all[n]}${sign}`)
  return [...new Set(pairs)].filter((pair) => !neutral.has(pair))
}
