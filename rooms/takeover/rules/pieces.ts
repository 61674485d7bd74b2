import type { Piece, StatedTotal, Stretch } from '../nouns.ts'
import type { Line, Place, Split } from '../split/split.ts'
import { countsWhat } from './sums.ts'

const stretch = ({ line, from, to }: Place): Stretch => [line, from, to]
const before = (a: Stretch, b: Stretch): number => a[0] - b[0] || a[1] - b[1]
const first = (piece: Piece): Stretch => piece.at[0] as Stretch
const inOrder = (at: readonly Place[]): Stretch[] => at.map(stretch).sort(before)

const pieceOf = (role: Piece['role'], at: readonly Place[], more: Partial<Piece> = {}): Piece[] =>
  at.length === 0 ? [] : [{ role, at: inOrder(at), path: [], status: null, category: '', ...more }]

/** The same stretch of text stands in another piece already. */
const within = (at: readonly Place[], others: readonly Place[]): boolean =>
  at.every((one) => others.some((other) => other.line === one.line && other.from <= one.from && one.to <= other.to))

/** Marks of a path as a form takes them: at most ten, none longer than a line. */
const marks = (path: readonly string[]): string[] =>
  path
    .map((mark) => mark.trim().slice(0, 100))
    .filter((mark) => mark !== '')
    .slice(0, 10)

/**
 * A split as the list of pieces a person corrects, in the order of the original. What belongs to an item follows it, also where the document
 * says it elsewhere; a section or a leftover stands before the first piece that comes after it.
 */
export function piecesOf(split: Split): Piece[] {
  const groups = split.items
    .map((item) => {
      const placed = [...item.at, ...item.measuresAt.flat()]
      const rest = [
        ...item.measuresAt.flatMap((at) => pieceOf('measure', at)),
        ...(within(item.statusAt, placed) ? [] : pieceOf('status', item.statusAt)),
      ].sort((a, b) => before(first(a), first(b)))
      const itself = pieceOf('item', item.at, { path: marks(item.path), status: item.status })
      return [...itself, ...rest]
    })
    .filter((group) => group.length > 0)
    .sort((a, b) => before(first(a[0] as Piece), first(b[0] as Piece)))
  const between = [
    ...split.sections.flatMap(({ at, path }) => pieceOf('section', at, { path: marks(path) })),
    ...split.leftover.flatMap(({ at }) => pieceOf('leftover', at)),
  ].sort((a, b) => before(first(a), first(b)))
  const list: Piece[] = []
  let next = 0
  for (const piece of groups.flat()) {
    for (; next < between.length && before(first(between[next] as Piece), first(piece)) < 0; next++)
      list.push(between[next] as Piece)
    list.push(piece)
  }
  return [...list, ...between.slice(next)]
}

/** The totals of a split, each with what its unit usually counts; a person says so where it does not. */
export const totalsOf = (split: Split): StatedTotal[] =>
  split.totals.slice(0, 200).map(({ value, unit, text, at }) => ({
    value: Math.max(0, Math.min(1_000_000_000, Math.trunc(value))),
    unit: unit.slice(0, 50),
    text: text.slice(0, 2_000),
    at: inOrder(at).slice(0, 100),
    counts: countsWhat(unit, text),
  }))

/** Lines by their number. */
export const byNumber = (lines: readonly Line[]): ReadonlyMap<number, string> =>
  new Map(lines.map(({ number, text }) => [number, text]))

const wordAtEnd = /[A-Za-z0-9]$/
const wordAtStart = /^[A-Za-z0-9]/

/** The words of a piece: its stretches put together; a line break within it is no break, but two words in Latin letters keep their space. */
export function textOf(at: readonly Stretch[], lines: ReadonlyMap<number, string>): string {
  let text = ''
  let last = 0
  for (const [line, from, to] of at) {
    const part = (lines.get(line) ?? '').slice(from, to)
    const gap = last !== 0 && last !== line && wordAtEnd.test(text) && wordAtStart.test(part.trimStart())
    text += `${gap ? ' ' : ''}${last === line ? part : part.trimStart()}`
    last = line
  }
  return text.trim()
}

/** The stretches a list of pieces covers, by line and joined where they touch. */
function covered(pieces: readonly Piece[]): Map<number, [number, number][]> {
  const found = new Map<number, [number, number][]>()
  for (const { at } of pieces)
    for (const [line, from, to] of at) found.set(line, [...(found.get(line) ?? []), [from, to]])
  for (const [line, spans] of found) {
    spans.sort((a, b) => a[0] - b[0])
    const joined: [number, number][] = []
    for (const [from, to] of spans) {
      const last = joined.at(-1)
      if (last && from <= last[1]) last[1] = Math.max(last[1], to)
      else joined.push([from, to])
    }
    found.set(line, joined)
  }
  return found
}

/** The first line of which corrected pieces have lost something that stood in a piece; null when nothing is lost. */
export function lostLine(
  was: readonly Piece[],
  now: readonly Piece[],
  lines: ReadonlyMap<number, string>,
): number | null {
  const kept = covered(now)
  for (const [line, spans] of covered(was)) {
    const text = lines.get(line) ?? ''
    for (const [from, to] of spans) {
      for (let at = from; at < to; at++) {
        if (text[at]?.trim() === '') continue
        if (!(kept.get(line) ?? []).some(([start, end]) => start <= at && at < end)) return line
      }
    }
  }
  return null
}

/** A stretch that is not of the original: no such line, or beyond its end. */
export const strangeLine = (pieces: readonly Piece[], lines: ReadonlyMap<number, string>): number | null =>
  pieces.flatMap(({ at }) => at).find(([line, from, to]) => from >= to || to > (lines.get(line)?.length ?? -1))?.[0] ??
  null
