import { demandsOf, keyOf, type Named, type Question } from './demands.ts'

/** Whether there is any placement once these demands are left out; null when the time ran out before it was known. */
export type Feasible = (dropped: ReadonlySet<string>) => Promise<boolean | null>

/** Demands that cannot be met together. `least`: none of them can be left out of the conflict; otherwise time ran out before all were tried. */
export type Conflict = Readonly<{ demands: readonly Named[]; least: boolean }>

/**
 * The smallest set of demands, in the sense that none of it can be left out, that already has no placement: a deletion filter. First
 * whole kinds are left out, then, within the kinds that are left, blocks of teams, halved until one demand is left. What stays
 * unanswered is kept. Call it for a question that has no placement.
 */
export async function conflictIn(question: Question, feasible: Feasible): Promise<Conflict> {
  const all = demandsOf(question)
  const out = new Set<string>()
  let least = true
  /** Leaves a block out for good if the rest still has no placement. */
  const leave = async (block: readonly Named[]): Promise<boolean> => {
    const answer = await feasible(new Set([...out, ...block.map(keyOf)]))
    if (answer === null) least = false
    if (answer !== false) return false
    for (const one of block) out.add(keyOf(one))
    return true
  }
  const halve = async (block: readonly Named[]): Promise<void> => {
    if (block.length === 0 || (await leave(block)) || block.length === 1) return
    const half = Math.ceil(block.length / 2)
    await halve(block.slice(0, half))
    await halve(block.slice(half))
  }
  const kinds = Map.groupBy(all, (one) => `${one.kind}:${one.quota}`)
  const kept: (readonly Named[])[] = []
  for (const block of kinds.values()) if (!(await leave(block))) kept.push(block)
  for (const block of kept) if (block.length > 1) await halve(block)
  return { demands: all.filter((one) => !out.has(keyOf(one))), least }
}
