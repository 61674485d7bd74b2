import type { Refusal } from '../../core/pure/refusal.ts'
import { fill, type Sentence } from '../../core/pure/texts.ts'
import { en } from '../../core/server/engine/texts/en.ts'
import { zh } from '../../core/server/engine/texts/zh.ts'

/**
 * A refusal as lines for a terminal: the sentence and what to do, Chinese then English, then the code.
 * Knows the engine's sentences; of others it gives the code and the facts.
 */
export function sayRefusal({ refused, facts }: Refusal): string {
  const key = refused.replace(/^engine\./, '')
  const spoken = [zh, en].flatMap(({ refusals }) => {
    const sentence: Sentence | undefined = Object.hasOwn(refusals, key)
      ? refusals[key as keyof typeof refusals]
      : undefined
    return sentence ? [fill(sentence.says, facts), fill(sentence.todo, facts)] : []
  })
  return [...spoken, spoken.length > 0 ? `(${refused})` : `${refused} ${JSON.stringify(facts)}`].join('\n')
}
