import { accept } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { figureTable, shownMeasures } from '../contract.ts'
import { together } from '../rules/measures.ts'
import { asksOfCounts } from '../rules/spans.ts'
import { suppress } from '../rules/suppress.ts'
import { cellsBy, idsBy, type KeyedCell, monthsOf } from './cells.ts'
import { definitionOf, measureWords, namedKeys, partNames, sayKeys } from './names.ts'

/** A table of counts by area, round, kind, month or year. The superior does not see small cells of areas, rounds and kinds. */
export const readingTable = ask(figureTable, async ({ eyes, actor, input, today }) => {
  const measures = shownMeasures(input.measures)
  const [by, months] = [input.by, monthsOf(input)]
  const mindful = actor.hat === 'superior' && by !== 'month' && by !== 'year'
  if (mindful) accept(asksOfCounts(input, true))
  // Asked in one breath: a page of a nation is otherwise three waits and little else.
  const [cells, partName, named] = await Promise.all([
    cellsBy(eyes, by, months, measures),
    partNames(eyes, actor.hat),
    by === 'area' || by === 'round' ? namedKeys(eyes, by, idsBy(by, months, measures)) : new Map<string, string>(),
  ])
  const name = sayKeys(by, [...new Set(cells.map(({ key }) => key))], named)
  const hidden = mindful ? hiddenOf(cells) : new Set<string>()
  const rows = cells
    .toSorted((a, b) => name.place(a.key) - name.place(b.key))
    .map((cell) => ({
      key: cell.key,
      name: name(cell.key),
      measure: cell.measure,
      part: cell.part,
      partName: partName(cell.measure, cell.part),
      n: hidden.has(at(cell)) ? null : cell.n,
      words: measureWords(cell.measure),
      definition: definitionOf(cell.measure),
    }))
  const totals = together(cells).map(({ measure, part, n }) => ({ measure, part, n }))
  return { rows, count: rows.length, totals, asOf: today }
})

const at = ({ key, measure, part }: KeyedCell) => `${key} ${measure} ${part}`

/** Which cells are hidden, measure by measure: the parts of one measure and its keys are a table with margins. */
function hiddenOf(cells: readonly KeyedCell[]): Set<string> {
  const hidden = new Set<string>()
  for (const measure of new Set(cells.map((cell) => cell.measure))) {
    const mine = cells.filter((cell) => cell.measure === measure)
    const parts = [...new Set(mine.map(({ part }) => part))]
    const counts = new Map(mine.map((cell) => [at(cell), BigInt(cell.n)]))
    const lines = [...new Set(mine.map(({ key }) => key))].map((key) => ({
      key,
      values: parts.map((part) => counts.get(at({ key, measure, part, n: '0' })) ?? 0n),
    }))
    for (const { key, values } of suppress(lines))
      for (const [n, value] of values.entries())
        if (value === null) hidden.add(at({ key, measure, part: parts[n] as string, n: '0' }))
  }
  return hidden
}
