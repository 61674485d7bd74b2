import type { Refusal } from '../../core/pure/refusal.ts'
import { fill, languages } from '../../core/pure/texts.ts'
import { sentencesOf } from '../../core/server/http/sentences.ts'

const sentences = sentencesOf([])

/**
 * A refusal as lines for a terminal: the sentence and what to do, Chinese then English, then the code. Knows the sentences of the engine
 * and of the foundation (keys, migrations); of others, which no command meets, it gives the code and the facts.
 */
export function sayRefusal({ refused, facts }: Refusal): string {
  const spoken = languages.flatMap((language) => {
    const sentence = sentences(language, refused)
    return sentence ? [fill(sentence.says, facts), fill(sentence.todo, facts)] : []
  })
  return [...spoken, spoken.length > 0 ? `(${refused})` : `${refused} ${JSON.stringify(facts)}`].join('\n')
}
