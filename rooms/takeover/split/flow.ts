import { furnitureAround, furnitureRule } from './furniture.ts'
import { joinOf, widthOf } from './joins.ts'
import { shadowOf } from './shadow.ts'
import type { Leftover, Line, Place, Why } from './shape.ts'

/** A run of characters of the flow, half-open. */
export type Run = readonly [from: number, to: number]

/**
 * The text as one string without furniture and without the line breaks that only broke sentences; paragraphs end in `\n`. `text` is the
 * original, `shadow` what rules read, sign for sign.
 */
export type Flow = {
  text: string
  shadow: string
  /** The place of every character: number of its line and the column. */
  lineAt: Int32Array
  columnAt: Int32Array
}

type Piece = { line: number; column: number; text: string; shadow: string }

/** Puts lines together into a flow; gives also what is furniture. */
export function flowOf(lines: readonly Line[]): { flow: Flow; leftover: Leftover[]; why: Why[] } {
  const leftover: Leftover[] = []
  const why: Why[] = []
  const pieces: Piece[] = []
  const blankBefore = new Set<number>()
  let blank = false
  let pageBroke = false
  for (const { number, text } of lines) {
    const shadow = shadowOf(text)
    const column = shadow.length - shadow.trimStart().length
    const end = shadow.trimEnd().length
    if (end <= column) {
      blank = !pageBroke
      continue
    }
    const leave = (from: number, to: number, rule: string) => {
      const piece = text.slice(from, to)
      if (piece.trim() === '') return
      leftover.push({ line: number, text: piece, at: [{ line: number, from, to }] })
      why.push({ line: number, rule, cut: piece.slice(0, 20) })
    }
    const rule = furnitureRule(shadow.slice(column, end))
    if (rule) {
      leave(column, end, rule)
      pageBroke = rule === 'furniture-page'
      blank &&= !pageBroke
      continue
    }
    const around = end - column > 200 ? furnitureAround(shadow.slice(column, end)) : { front: 0, end: 0 }
    leave(column, column + around.front, 'furniture-front')
    leave(end - around.end, end, 'furniture-end')
    const from = column + around.front
    const to = end - around.end
    if (blank) blankBefore.add(pieces.length)
    blank = false
    pageBroke = false
    pieces.push({ line: number, column: from, text: text.slice(from, to), shadow: shadow.slice(from, to) })
  }
  const spaced = blankBefore.size > pieces.length * 0.8
  return { flow: joined(pieces, spaced ? new Set() : blankBefore), leftover, why }
}

/** Lays the pieces end to end; a blank line between two always ends a paragraph, unless the sentence plainly goes on. */
function joined(pieces: readonly Piece[], blankBefore: ReadonlySet<number>): Flow {
  const width = widthOf(pieces.map((piece) => piece.shadow.length))
  const size = pieces.reduce((sum, piece) => sum + piece.text.length + 1, 0)
  const lineAt = new Int32Array(size)
  const columnAt = new Int32Array(size)
  const texts: string[] = []
  const shadows: string[] = []
  let at = 0
  let running = false
  pieces.forEach((piece, n) => {
    const above = pieces[n - 1]
    if (above) {
      const join = joinOf(above.shadow.trim(), piece.shadow.trim(), width, running)
      const apart = join === 'paragraph' || (blankBefore.has(n) && !/[,、]$/.test(above.shadow))
      running = !apart && (running || /[。,;]/.test(above.shadow))
      if (apart) {
        lineAt[at] = above.line
        columnAt[at] = above.column + above.text.length
        at++
        texts.push('\n')
        shadows.push('\n')
      }
    }
    for (let n = 0; n < piece.text.length; n++) {
      lineAt[at] = piece.line
      columnAt[at] = piece.column + n
      at++
    }
    texts.push(piece.text)
    shadows.push(piece.shadow)
  })
  return { text: texts.join(''), shadow: shadows.join(''), lineAt, columnAt }
}

/** The run without white space at its ends. */
export function trimmed({ shadow }: Flow, [from, to]: Run): Run {
  let a = from
  let b = to
  while (a < b && /\s/.test(shadow[a] as string)) a++
  while (b > a && /\s/.test(shadow[b - 1] as string)) b--
  return [a, b]
}

/** The words of the original in these runs. */
export function textOf(flow: Flow, runs: readonly Run[]): string {
  return runs
    .map((run) => flow.text.slice(...trimmed(flow, run)))
    .filter((text) => text !== '')
    .join('\n')
}

/** The places in the original of these runs, one a line. */
export function placesOf(flow: Flow, runs: readonly Run[]): Place[] {
  const places: Place[] = []
  for (const run of runs) {
    const [from, to] = trimmed(flow, run)
    for (let n = from; n < to; n++) {
      if (flow.shadow[n] === '\n') continue
      const line = flow.lineAt[n] as number
      const column = flow.columnAt[n] as number
      const last = places.at(-1)
      if (last && last.line === line && last.to === column) last.to++
      else places.push({ line, from: column, to: column + 1 })
    }
  }
  return places
}
