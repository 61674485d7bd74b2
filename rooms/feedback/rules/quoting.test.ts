import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareOf, wordsAt, wordsOf } from './bare.ts'
import { comparing, fewestWords, type Quote, sameWords, type Secret } from './quoting.ts'

/** The plain form of the rule: every piece of the secret is looked for at every sign of the text. */
function plainly(texts: readonly string[], plain: readonly string[], secret: Secret): Quote[] {
  const names = plain.map((name) => bareOf(name, true).text).filter((name) => name.length >= 2)
  const runs = secret.texts.flatMap((text) =>
    names.reduce((all, name) => all.flatMap((run) => run.split(name)), [bareOf(text, true).text]),
  )
  const pieces = new Set<string>()
  for (const run of runs) {
    if (run.length >= fewestWords && run.length < sameWords) pieces.add(run)
    for (let n = 0; n + sameWords <= run.length; n++) pieces.add(run.slice(n, n + sameWords))
  }
  return texts.flatMap((text, place) => {
    const bare = bareOf(text, true)
    const signs = [...bare.text].map(() => false)
    const starts: { from: number; until: number }[] = []
    for (let from = 0; from < signs.length; from++)
      for (const piece of pieces)
        if (bare.text.startsWith(piece, from)) starts.push({ from, until: from + piece.length })
    const found: { from: number; until: number }[] = []
    for (const { from, until } of starts) {
      const before = found.at(-1)
      if (before && from <= before.until) before.until = Math.max(before.until, until)
      else found.push({ from, until })
    }
    return found.map(({ from, until }) => ({ place, text: wordsAt(text, bare, from, until) }))
  })
}

/** Few signs, so that texts have much in common by chance; names of bodies, blanks and marks between. */
const text = fc
  .array(fc.constantFrom('镇', '农', '机', '站', 'ａ', '，', '\u3000', '村委会'), { maxLength: 60 })
  .map((signs) => signs.join(''))

test('what a text has in common with a secret is what is found by looking for every piece of it at every sign', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 4 }),
      fc.array(text, { maxLength: 3 }),
      fc.boolean(),
      (texts, says, cut) => {
        const plain = cut ? ['村委会'] : []
        const quotes = texts.map((one) => one + (says[0] ?? '').slice(3))
        const secret = { number: '', texts: says }
        expect(comparing(quotes, plain)(secret)).toEqual(plainly(quotes, plain, secret))
      },
    ),
    { seed: 20261123, numRuns: 400 },
  )
})

test('the words of a text are the same with and without their places', () => {
  const signs = fc.array(
    fc.oneof(
      fc.constantFrom('ﬁ', '①', '㍿', 'Ⅷ', 'É', '〔', '·', '𠮷', '９', 'Z', '\u200b'),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  fc.assert(
    fc.property(signs, (given) => {
      const text = given.join('')
      expect(wordsOf(text)).toBe(bareOf(text, true).text)
    }),
    { seed: 20261123, numRuns: 400 },
  )
})
