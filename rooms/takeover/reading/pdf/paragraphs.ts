import type { LooseLine } from '../reading.ts'
import type { Row } from './rows.ts'

/** A page: its number from 1, its height in points, its rows from the top. */
export type Page = Readonly<{ number: number; height: number; rows: readonly Row[] }>

const pageNumber = /^[-—–－\s]*(第\s*)?(\d{1,4}|[ivxIVX]{1,6})(\s*页)?([\s,，/／]*(共\s*)?\d{1,4}\s*页?)?[-—–－\s]*$/
/** What begins a piece of its own wherever it stands. */
const begins =
  /^([一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}([、．]|\.(?!\d))|[①-⑳]|第[一二三四五六七八九十\d]{1,3}[章节条部]|[-•●■◆])/

/** The edge of a page, as a share of its height, in which page numbers stand. */
const EDGE = 0.12

/**
 * Joins the rows of a text into lines as they were before the page cut them: a row that reaches the right edge goes on
 * in the next one, unless that is indented, much larger or smaller, or begins with a number of its own. Page numbers
 * are left out. Gives whether any were.
 */
export function joinedLines(pages: readonly Page[]): { lines: LooseLine[]; leftOut: boolean } {
  const edges = edgesOf(pages.flatMap(({ rows }) => rows))
  const lines: { text: string; page: number; last: Row }[] = []
  let leftOut = false
  for (const page of pages)
    for (const row of page.rows) {
      if (isPageNumber(row, page)) {
        leftOut = true
        continue
      }
      const line = lines.at(-1)
      if (line && goesOn(line.last, row, edges)) {
        line.text = joined(line.text, row.text)
        line.last = row
      } else lines.push({ text: row.text, page: page.number, last: row })
    }
  return { lines: lines.map(({ text, page }) => ({ text, page })), leftOut }
}

const isPageNumber = ({ text, y }: Row, { height }: Page) =>
  (y < height * EDGE || y > height * (1 - EDGE)) && pageNumber.test(text)

/** Where running text begins and ends on the page: the left and right that most long rows share. */
function edgesOf(rows: readonly Row[]): { left: number; right: number } {
  const widest = Math.max(0, ...rows.slice(0, 5_000).map(({ left, right }) => right - left))
  const long = rows.filter(({ left, right }) => right - left > 0.8 * widest)
  const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
  return { left: middle(long.map(({ left }) => left)), right: middle(long.map(({ right }) => right)) }
}

function goesOn(last: Row, next: Row, edges: { left: number; right: number }): boolean {
  const em = last.height
  const isCell = last.text.includes('\t') || next.text.includes('\t')
  if (isCell || Math.abs(next.height - em) > 0.2 * em) return false
  const isFull = last.right > edges.right - 1.6 * em
  const isFlush = next.left < edges.left + 0.8 * em
  return isFull && isFlush && !begins.test(next.text)
}

/** Puts two rows together: a word cut by a hyphen becomes whole, Western words keep a space, Chinese needs none. */
function joined(before: string, after: string): string {
  if (/[a-z]-$/.test(before) && /^[a-z]/.test(after)) return before.slice(0, -1) + after
  return /[!-~]$/.test(before) && /^[A-Za-z(]/.test(after) ? `${before} ${after}` : before + after
}
