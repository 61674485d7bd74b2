import type { Line, Place, Split } from './shape.ts'

/** All places of a split. */
const placesIn = ({ sections, items, totals, leftover }: Split): Place[][] => [
  ...sections.map(({ at }) => at),
  ...items.flatMap(({ at, measuresAt, statusAt }) => [at, ...measuresAt, statusAt]),
  ...totals.map(({ at }) => at),
  ...leftover.map(({ at }) => at),
]

/**
 * Characters that no piece holds, each run with its place: marks with nothing behind them, a sign between two findings of a list. They
 * become sections, so that nothing is lost whatever the rules above did.
 */
export function holesIn(lines: readonly Line[], split: Split): { text: string; at: Place[] }[] {
  const held = new Map(lines.map(({ number, text }) => [number, new Uint8Array(text.length)]))
  for (const places of placesIn(split)) for (const { line, from, to } of places) held.get(line)?.fill(1, from, to)
  return lines.flatMap(({ number, text }) => {
    const mine = held.get(number) as Uint8Array
    const runs: { text: string; at: Place[] }[] = []
    let from = -1
    for (let n = 0; n <= text.length; n++) {
      const open = n < text.length && mine[n] === 0
      if (open && from < 0 && !/\s/.test(text[n] as string)) from = n
      if (open || from < 0) continue
      const piece = text.slice(from, n).trimEnd()
      runs.push({ text: piece, at: [{ line: number, from, to: from + piece.length }] })
      from = -1
    }
    return runs
  })
}
