import { paragraphs, proseOf } from './feedback.ts'
import type { Flow, Run } from './flow.ts'
import { isNamed } from './headings.ts'
import { itemOf } from './items.ts'
import { isRunInFinding, roleOf } from './roles.ts'
import { addSection, pathOf, type Sorted } from './sorting.ts'
import { type Block, headOf } from './tree.ts'
import type { Zone } from './zones.ts'

/** Walks a rectification report: headings, words that belong to no item, and items. */
export function reportOf(flow: Flow, sorted: Sorted, chain: readonly Block[], zone: Zone): void {
  const block = chain.at(-1) as Block
  const path = pathOf(flow, chain)
  let from = block.from
  for (const part of block.parts) {
    if (part.type === 'block') {
      inner(flow, sorted, [...chain, part.block], zone)
      continue
    }
    for (const run of paragraphs(flow, part.run)) {
      addSection(flow, sorted, path, run, part.type === 'label' ? part.rule : 'prose', Math.min(from, run[0]))
      from = run[1]
    }
  }
  if (block.style !== 'root' && block.parts[0]?.type === 'block') headless(flow, sorted, path, [block.from, block.to])
}

/** A mark with nothing behind it but other blocks still has its place. */
function headless(flow: Flow, sorted: Sorted, path: string[], run: Run): void {
  addSection(flow, sorted, path, run, 'mark')
}

function inner(flow: Flow, sorted: Sorted, chain: readonly Block[], above: Zone): void {
  const block = chain.at(-1) as Block
  const parent = chain.at(-2) as Block
  const atTop = parent.style === 'root'
  const runIn = block.style === 'is' || block.style === 'ord'
  const atItems = isRunInFinding(flow, block) && !(atTop && !isNamed(headOf(flow, block)) && block.labels.size === 0)
  if (runIn && !atItems) return proseOf(flow, sorted, chain, 'prose-run-in')
  const { role, zone, rule } = roleOf(flow, block, parent, above)
  if (role === 'item') itemOf(flow, sorted, chain, rule)
  else if (role === 'group') reportOf(flow, sorted, chain, zone)
  else proseOf(flow, sorted, chain, rule)
}
