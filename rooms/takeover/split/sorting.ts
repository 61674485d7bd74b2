import { type Flow, placesOf, type Run, textOf, trimmed } from './flow.ts'
import type { Item, Section, Split, Why } from './shape.ts'
import { totalsOf } from './totals.ts'
import type { Block } from './tree.ts'

/** Where pieces are collected while the tree is walked. */
export type Sorted = Pick<Split, 'sections' | 'items' | 'totals'> & { why: Why[] }

/** Says in the trace which rule cut the piece that begins here. */
export function tell(flow: Flow, sorted: Sorted, run: Run, rule: string): void {
  const [from] = trimmed(flow, run)
  sorted.why.push({
    line: flow.lineAt[from] ?? 0,
    rule,
    cut: flow.text.slice(from, from + 20).split('\n')[0] as string,
  })
}

/** The marks above and of a block, as they stand; blocks without a mark add nothing. */
export function pathOf(flow: Flow, chain: readonly Block[]): string[] {
  return chain.map(({ shown }) => flow.text.slice(...shown).replace(/\s/g, '')).filter((mark) => mark !== '')
}

/** Adds words that belong to no item: a heading, a paragraph or a label. Totals stated in them are noted. */
export function addSection(flow: Flow, sorted: Sorted, path: string[], run: Run, rule: string, from = run[0]): void {
  const heading = textOf(flow, [run])
  if (heading === '') return
  const section: Section = { path, heading, at: placesOf(flow, [[from, run[1]]]) }
  sorted.sections.push(section)
  tell(flow, sorted, run, rule)
  if (!rule.startsWith('label')) addTotals(flow, sorted, run)
}

/** Notes the totals stated in these words. */
export function addTotals(flow: Flow, sorted: Sorted, run: Run): void {
  for (const { total, rule: by } of totalsOf(flow, run)) {
    sorted.totals.push(total)
    sorted.why.push({ line: total.at[0]?.line ?? 0, rule: by, cut: total.text.slice(0, 20) })
  }
}

/** An item of these runs; `from` is where its mark stands. */
export function addItem(
  flow: Flow,
  sorted: Sorted,
  item: Omit<Item, 'finding' | 'measures' | 'statusText' | 'at' | 'measuresAt' | 'statusAt'> & {
    finding: readonly Run[]
    measures: readonly (readonly Run[])[]
    statusRuns: readonly Run[]
    from: number
  },
  rule: string,
): void {
  const { path, finding, measures, statusRuns, status, from } = item
  const [first, ...rest] = finding
  const at: Run[] = first ? [[from, first[1]], ...rest] : []
  const kept = measures.filter((runs) => textOf(flow, runs) !== '')
  sorted.items.push({
    path,
    finding: textOf(flow, finding),
    measures: kept.map((runs) => textOf(flow, runs)),
    status,
    statusText: statusRuns.length > 0 ? textOf(flow, statusRuns) : null,
    at: placesOf(flow, at),
    measuresAt: kept.map((runs) => placesOf(flow, runs)),
    statusAt: placesOf(flow, statusRuns),
  })
  tell(flow, sorted, first ?? [from, from + 1], rule)
}
