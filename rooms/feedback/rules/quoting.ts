import { type Bare, bareOf, wordsAt, wordsOf } from './bare.ts'

/** So many characters in a row that a lead or tip says too are its words and no accident; of a shorter one so many are enough. */
export const sameWords = 12
export const fewestWords = 8
/** Of twelve signs in a row six stand where a confidence is cut into sixes: what has none of its sixes in common has no twelve. */
const half = sameWords / 2

type At = Readonly<{ place: number; from: number }>
type Windows = ReadonlyMap<string, readonly At[]>

/** Something that was told in confidence: its number and what it says. */
export type Secret = Readonly<{ number: string; texts: readonly string[] }>
/** Words of a text that a secret says too: the place, and as they are written there. */
export type Quote = Readonly<{ place: number; text: string }>

/** Every run of so many signs in some texts, and where it stands. */
function windowsOf(texts: readonly string[], long: number): Windows {
  const found = new Map<string, At[]>()
  for (const [place, text] of texts.entries())
    for (let from = 0; from + long <= text.length; from++) {
      const piece = text.slice(from, from + long)
      const before = found.get(piece)
      if (before) before.push({ place, from })
      else found.set(piece, [{ place, from }])
    }
  return found
}

/** A text as runs of letters and digits alone, cut where the name of a body stood. */
const runsOf = (text: string, plain: readonly string[]): string[] =>
  plain.reduce((runs, name) => runs.flatMap((run) => run.split(name)), [wordsOf(text)])

/**
 * Compares texts that go out with one secret after the other: the texts are made bare and cut into pieces once, so that a secret costs what it is long and
 * the texts cost nothing more. `plain`: names of bodies, which say nothing. Gives what each text has in common with a secret, word for word.
 */
export function comparing(texts: readonly string[], plain: readonly string[]): (secret: Secret) => Quote[] {
  const bares = texts.map((text) => bareOf(text, true))
  const names = plain.map(wordsOf).filter((name) => name.length >= 2)
  const windows = new Map<number, Windows>()
  const at = (piece: string): readonly At[] => {
    let known = windows.get(piece.length)
    if (!known) {
      known = windowsOf(
        bares.map(({ text }) => text),
        piece.length,
      )
      windows.set(piece.length, known)
    }
    return known.get(piece) ?? []
  }
  return (secret) => {
    const pieces = new Set<string>()
    const common = (piece: string) => {
      if (at(piece).length > 0) pieces.add(piece)
    }
    for (const run of secret.texts.flatMap((text) => runsOf(text, names))) {
      if (run.length >= fewestWords && run.length < sameWords) common(run)
      for (let six = 0; six + half <= run.length; six += half) {
        if (at(run.slice(six, six + half)).length === 0) continue
        const last = Math.min(six, run.length - sameWords)
        for (let n = Math.max(0, six - half); n <= last; n++) common(run.slice(n, n + sameWords))
      }
    }
    const found = [...pieces].flatMap((piece) => at(piece).map((one) => ({ ...one, until: one.from + piece.length })))
    return joined(found).map(({ place, from, until }) => ({
      place,
      text: wordsAt(texts[place] as string, bares[place] as Bare, from, until),
    }))
  }
}

type Span = At & { until: number }

/** Spans that touch each other are one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const span of spans.toSorted((a, b) => a.place - b.place || a.from - b.from)) {
    const before = all.at(-1)
    if (before && before.place === span.place && span.from <= before.until)
      before.until = Math.max(before.until, span.until)
    else all.push({ ...span })
  }
  return all
}
