import type { Piece, Role, Stretch } from '../nouns.ts'

type List = readonly Piece[]

/** The list with the piece at `n` changed. */
const changed = (pieces: List, n: number, more: Partial<Piece>): List =>
  pieces.map((piece, at) => (at === n ? { ...piece, ...more } : piece))

/** Makes a piece an item, a measure, a status, a section or leftover. What was an item loses what only items have. */
export function become(pieces: List, n: number, role: Role): List {
  if (pieces[n] === undefined || pieces[n].role === role) return pieces
  const bare = role === 'item' ? {} : { status: null, category: '' as const }
  const above = pieces.slice(0, n).findLast((piece) => piece.path.length > 0)
  const path = role === 'item' && pieces[n].path.length === 0 ? [...(above?.path ?? [])] : pieces[n].path
  return changed(pieces, n, { role, path, ...bare })
}

/** Puts a piece to the end of the one before it, which stays what it is. */
export function mergeUp(pieces: List, n: number): List {
  const [above, piece] = [pieces[n - 1], pieces[n]]
  if (above === undefined || piece === undefined) return pieces
  const one = { ...above, at: [...above.at, ...piece.at], status: above.status ?? piece.status }
  return [...pieces.slice(0, n - 1), one, ...pieces.slice(n + 1)]
}

/**
 * Cuts a piece in two at a place of the original: what begins there is a piece of the same kind. A place at its beginning, at its end or
 * outside of it cuts nothing.
 */
export function cut(pieces: List, n: number, line: number, column: number): List {
  const piece = pieces[n]
  const there = piece?.at.findIndex(([at, from, to]) => at === line && from <= column && column < to) ?? -1
  const whole = piece?.at[there]
  if (piece === undefined || whole === undefined) return pieces
  const [, from, to] = whole
  const head: Stretch[] = [...piece.at.slice(0, there), ...(column > from ? [[line, from, column] as Stretch] : [])]
  const tail: Stretch[] = [[line, column, to], ...piece.at.slice(there + 1)]
  if (head.length === 0) return pieces
  return [...pieces.slice(0, n), { ...piece, at: head }, { ...piece, at: tail, status: null }, ...pieces.slice(n + 1)]
}

/** Changes places with the piece before or after it. */
export function move(pieces: List, n: number, by: -1 | 1): List {
  const [piece, other] = [pieces[n], pieces[n + by]]
  if (piece === undefined || other === undefined) return pieces
  const list = [...pieces]
  list[n] = other
  list[n + by] = piece
  return list
}

export const say = (pieces: List, n: number, more: Pick<Partial<Piece>, 'status' | 'category' | 'path'>): List =>
  changed(pieces, n, more)

/** What was done to a list and can be undone; at most so many steps are remembered. */
export type History = Readonly<{ past: readonly List[]; now: List; future: readonly List[] }>
const STEPS = 200

export const begun = (now: List): History => ({ past: [], now, future: [] })

/** The next state of a list; one that is the same is no step. */
export const step = (history: History, next: List): History =>
  next === history.now ? history : { past: [...history.past, history.now].slice(-STEPS), now: next, future: [] }

export function undo({ past, now, future }: History): History {
  const last = past.at(-1)
  return last === undefined ? { past, now, future } : { past: past.slice(0, -1), now: last, future: [now, ...future] }
}

export function redo({ past, now, future }: History): History {
  const [next, ...rest] = future
  return next === undefined ? { past, now, future } : { past: [...past, now], now: next, future: rest }
}
