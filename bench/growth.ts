import type { Ground } from './ground.ts'
import { byRatio, type Result } from './measure.ts'
import { ranked } from './walls.ts'

/** What ten times as many rows cost: each list behind the walls, page and count together, on both grounds. */
export async function growth(small: Ground, large: Ground): Promise<Result[]> {
  const results: Result[] = []
  for (const who of ['member', 'office', 'discipline'] as const) {
    const before = new Map((await ranked(small, who)).map(({ list, ms }) => [list.name, ms]))
    const after = await ranked(large, who)
    for (const { list, ms } of after) {
      results.push(
        byRatio(
          `${who}, ${list.query} ${list.name}: ${small.rows} → ${large.rows} rows`,
          before.get(list.name) as number,
          ms,
          null,
        ),
      )
    }
  }
  return results
}
