import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { bytesOf } from '../../../core/server/files/chunks.ts'
import { inspect } from '../../../core/server/files/kinds/inspect.ts'
import { officeLimits } from '../../../core/server/files/kinds/limits.ts'
import { sheetsOf } from '../../../core/server/xlsx/table.ts'
import { CannotRead } from '../../../core/server/xlsx/unpack.ts'
import { mutated } from '../../../core/test/mutate.ts'
import { structured } from '../../../core/test/structured.ts'
import { answerTo } from './answer.ts'

/** To be run apart: mutates one good file many times and gives it to one of the parsers, counting what each said. */
type Outcomes = Record<string, number>

const [parser = '', name = '', seed = '1', runs = '1'] = process.argv.slice(2)
const good = await buffer(process.stdin)

const parsers: Readonly<Record<string, (bytes: Buffer) => Promise<string>>> = {
  reading: async (bytes) => {
    const answer = await answerTo(bytes, name)
    return 'refused' in answer ? answer.refused : 'read'
  },
  upload: async (bytes) => {
    const answer = await inspect(bytesOf(bytes), name, officeLimits)
    return 'refused' in answer ? answer.refused : 'read'
  },
  table: (bytes) =>
    sheetsOf(bytes).then(
      () => 'read',
      (error: unknown) => (error instanceof CannotRead ? error.reason : `broken by ${(error as Error).name}`),
    ),
}

const outcomes: Outcomes = {}
let slowest = 0
process.on('unhandledRejection', () => {
  outcomes['unheard'] = (outcomes['unheard'] ?? 0) + 1
})
const arbitrary = fc.oneof(mutated(good), await structured(good))
for (const file of fc.sample(arbitrary, { numRuns: Number(runs), seed: Number(seed) })) {
  const began = performance.now()
  const said = (await parsers[parser]?.(file)) ?? 'no such parser'
  slowest = Math.max(slowest, performance.now() - began)
  outcomes[said] = (outcomes[said] ?? 0) + 1
}
process.stdout.end(JSON.stringify({ outcomes, slowest: Math.round(slowest) }))
