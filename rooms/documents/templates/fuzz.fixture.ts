import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { mutated } from '../../../core/test/mutate.ts'
import { structured } from '../../../core/test/structured.ts'
import type { Blank } from './blanks.ts'
import { verdictOf } from './verdict.ts'

/** To be run apart: mutates one good template many times and has each read, counting what was said of it. */
const [blanks = '[]', seed = '1', runs = '1'] = process.argv.slice(2)
const good = await buffer(process.stdin)
const outcomes: Record<string, number> = {}
let slowest = 0
const arbitrary = fc.oneof(mutated(good), await structured(good))
for (const file of fc.sample(arbitrary, { numRuns: Number(runs), seed: Number(seed) })) {
  const began = performance.now()
  const verdict = await verdictOf(file, JSON.parse(blanks) as readonly Blank[], true).catch(
    (error: unknown) => ({ refused: `broken by ${(error as Error).name}` }) as const,
  )
  slowest = Math.max(slowest, performance.now() - began)
  const said = 'refused' in verdict ? verdict.refused : 'taken'
  outcomes[said] = (outcomes[said] ?? 0) + 1
}
process.stdout.end(JSON.stringify({ outcomes, slowest: Math.round(slowest) }))
