import { feedbackOf } from './feedback.ts'
import { flowOf } from './flow.ts'
import { holesIn } from './holes.ts'
import { kindOf } from './kinds.ts'
import { ledgerOf } from './ledger.ts'
import { reportOf } from './report.ts'
import type { Kind, Line, Split, Why } from './shape.ts'
import type { Sorted } from './sorting.ts'
import { tokensOf } from './tokens.ts'
import { treeOf } from './tree.ts'

export type { Item, Kind, Leftover, Line, Place, Section, Split, Status, Total, Why } from './shape.ts'

/** A text as numbered lines. Takes any line ends, also a byte order mark at the front. */
export function linesOf(text: string): Line[] {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  return plain.split(/\r\n|[\n\r\f\u2028\u2029]/).map((line, n) => ({ number: n + 1, text: line }))
}

/**
 * Splits a rectification report, a feedback opinion or a ledger into sections, items, stated totals and what is left over, each piece with
 * its places. Nothing is lost and nothing is guessed: furniture is in `leftover`, words that belong to no item are sections, a status
 * without a word for it is `null`. `why` names the rule of each cut. Takes time in proportion to the text.
 */
export function split(lines: Line[], options: { kind?: Kind } = {}): { split: Split; why: Why[] } {
  if (options.kind === undefined || options.kind === 'ledger') {
    const rows = ledgerOf(lines, options.kind === 'ledger')
    if (rows) return rows
  }
  const { flow, leftover, why } = flowOf(lines)
  const tokens = tokensOf(flow)
  const { kind, rule } = options.kind ? { kind: options.kind, rule: 'kind-told' } : kindOf(flow, tokens)
  const sorted: Sorted = {
    sections: [],
    items: [],
    totals: [],
    why: [...why, { line: lines[0]?.number ?? 0, rule, cut: '' }],
  }
  const root = treeOf(flow, tokens)
  if (kind === 'feedback') feedbackOf(flow, sorted, [root], 'unknown')
  else reportOf(flow, sorted, [root], 'unknown')
  const { sections, items, totals } = sorted
  const found: Split = { kind, sections, items, totals, leftover }
  for (const { text, at } of holesIn(lines, found)) {
    sections.push({ path: [], heading: text, at })
    sorted.why.push({ line: at[0]?.line ?? 0, rule: 'between', cut: text.slice(0, 20) })
  }
  return { split: found, why: sorted.why.toSorted((a, b) => a.line - b.line) }
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
