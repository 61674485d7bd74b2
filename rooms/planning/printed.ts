import { fill } from '../../core/pure/texts.ts'
import type { Ground } from './contract.ts'
import { definitionsOf } from './rules.ts'
import { zh } from './texts/zh.ts'

/** What the figures count (口径), as official tables print it: in Chinese, in one cell. */
export function printedOf(ground: Ground): string {
  const { words } = zh
  return definitionsOf(ground)
    .map(({ key, facts }) => {
      const { finished, heirs } = facts as { finished?: Ground['definition']['finished']; heirs?: 'yes' | 'no' }
      const coded = {
        ...(finished ? { finished: words[`finished.${finished}`] } : {}),
        ...(heirs ? { heirs: words[`heirs.${heirs}`] } : {}),
      }
      return fill(words[key], { ...facts, ...coded })
    })
    .join('')
}
