/** A piece of text on a page: its left end, its baseline from the top, its width and height, all in points. */
export type Piece = Readonly<{ text: string; x: number; y: number; width: number; height: number }>

/** A row of a page as it is seen: its text, where it begins and ends, its baseline and its height. */
export type Row = Readonly<{ text: string; left: number; right: number; y: number; height: number }>

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/

/** Gaps, in heights of the letters: what parts words, and what parts the cells of a table. */
const WORDS = 0.15
const CELLS = 1.3

/**
 * The rows of a page from its pieces: from top to bottom, each from left to right; of a page in two columns first the
 * left one. Pieces printed twice in the same place to look bold count once.
 */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const seen = pieces.filter(({ text }) => text.trim() !== '')
  const middle = middleOf(seen)
  if (middle === undefined) return rowsDown(seen)
  return [...rowsDown(seen.filter(({ x }) => x < middle)), ...rowsDown(seen.filter(({ x }) => x >= middle))]
}

function rowsDown(pieces: readonly Piece[]): Row[] {
  const down = pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)
  const rows: Piece[][] = []
  for (const piece of down) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row && first && Math.abs(piece.y - first.y) < 0.5 * Math.max(piece.height, first.height)) row.push(piece)
    else rows.push([piece])
  }
  return rows.map(rowFrom)
}

function rowFrom(pieces: readonly Piece[]): Row {
  const across = pieces.toSorted((a, b) => a.x - b.x)
  let text = ''
  let last: Piece | undefined
  for (const piece of across) {
    if (last && isSamePlace(last, piece)) continue
    text += (last ? between(text, last, piece) : '') + piece.text
    last = piece
  }
  const [first] = across as [Piece]
  const right = Math.max(...across.map(({ x, width }) => x + width))
  const height = Math.max(...across.map((piece) => piece.height))
  return { text: text.trim(), left: first.x, right, y: first.y, height }
}

const isSamePlace = (a: Piece, b: Piece) =>
  a.text === b.text && Math.abs(a.x - b.x) < 0.2 * a.height && Math.abs(a.y - b.y) < 0.2 * a.height

function between(before: string, last: Piece, next: Piece): string {
  const gap = (next.x - last.x - last.width) / Math.max(1, Math.min(last.height, next.height))
  if (gap > CELLS) return '\t'
  const isWide = wide.test(before.at(-1) ?? '') && wide.test(next.text[0] ?? '')
  return gap > WORDS && !isWide && !/\s$/.test(before) && !/^\s/.test(next.text) ? ' ' : ''
}

/** Where the gap between two columns of running text lies; undefined when the page has one column. */
function middleOf(pieces: readonly Piece[]): number | undefined {
  if (pieces.length < 20) return undefined
  const left = Math.min(...pieces.map(({ x }) => x))
  const right = Math.max(...pieces.map(({ x, width }) => x + width))
  const middle = (left + right) / 2
  const across = pieces.filter(({ x, width }) => x < middle - 2 && x + width > middle + 2).length
  const columnWidth = (right - left) / 2
  const full = (side: readonly Piece[]) => side.filter(({ width }) => width > 0.7 * columnWidth).length
  const [before, after] = [pieces.filter(({ x }) => x < middle), pieces.filter(({ x }) => x >= middle)]
  return across <= pieces.length / 50 && full(before) >= 5 && full(after) >= 5 ? middle : undefined
}
