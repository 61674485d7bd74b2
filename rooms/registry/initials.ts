import { pinyin } from 'pinyin-pro'
import { gramsOf, plain } from './rules/name.ts'

/** Names are found by at most so many ways of reading them. */
const MOST_READINGS = 8

/**
 * First letters of the pinyin of a name, in lower case: the usual reading of the whole first, then readings of single signs that have
 * several, at most eight, divided by blanks. Letters and digits stand for themselves; what has no reading is left out.
 */
export function initialsOf(name: string): string {
  const signs = [...plain(name)]
  const usual = pinyin(signs.join(''), { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' })
  const firsts = signs.map((sign) => lettersOf(sign))
  let readings = ['']
  for (const letters of firsts) {
    if (letters.length === 0) continue
    const more = readings.flatMap((start) => letters.map((letter) => start + letter))
    readings = more.length > MOST_READINGS ? readings.map((start) => start + letters[0]) : more
  }
  const whole = usual
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  return [...new Set([whole, ...readings])]
    .filter((one) => one !== '')
    .slice(0, MOST_READINGS)
    .join(' ')
}

function lettersOf(sign: string): string[] {
  if (/[a-z0-9]/i.test(sign)) return [sign.toLowerCase()]
  const all = pinyin(sign, { pattern: 'first', toneType: 'none', type: 'array', multiple: true })
  return [...new Set(all)].map((letter) => letter.toLowerCase()).filter((letter) => /^[a-z]$/.test(letter))
}

/** Everything by which an organisation is found: pairs of signs of its name and of its initials. */
export const gramsFor = (name: string, initials: string): string[] => [
  ...new Set([...gramsOf(name), ...initials.split(' ').flatMap(gramsOf)]),
]
