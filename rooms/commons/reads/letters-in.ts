import { ask } from '../../../core/server/ask.ts'
import * as say from '../contract.ts'
import { answersItself, lettersOf } from '../letters-in.ts'

export const readingLettersIn = ask(say.lettersIn, async ({ eyes, input, actor, today }) => ({
  letters: await lettersOf(eyes, input.about),
  // Who has which hat is the office's to see.
  itself: actor.hat !== 'office' || (await answersItself(eyes, input.body, today)),
}))
