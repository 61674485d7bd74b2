import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { bytesOf } from '../../../core/server/files/chunks.ts'
import { inspect } from '../../../core/server/files/kinds/inspect.ts'
import { officeLimits } from '../../../core/server/files/kinds/limits.ts'
import { madeZip } from '../../../core/server/files/kinds/made.fixture.ts'
import { inflate, readEntries } from '../../../core/server/files/kinds/zip.ts'
import { sheetsOf } from '../../../core/server/xlsx/table.ts'
import { CannotRead } from '../../../core/server/xlsx/unpack.ts'
import { mutated, torn } from '../../../core/test/mutate.ts'
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

/** The parts of an archive, each of which may be torn as the markup it is. */
async function partsOf(archive: Buffer): Promise<{ name: string; content: string }[]> {
  const entries = await readEntries(bytesOf(archive), officeLimits)
  const parts: { name: string; content: string }[] = []
  for (const entry of entries) {
    const pieces: Buffer[] = []
    await inflate(bytesOf(archive), entry, officeLimits, { inflated: 0 }, (piece) => void pieces.push(piece))
    parts.push({ name: entry.name, content: Buffer.concat(pieces).toString() })
  }
  return parts
}

async function structured(file: Buffer): Promise<fc.Arbitrary<Buffer>> {
  if (file.readUInt32LE(0) !== 0x04034b50)
    return torn(file.toString('latin1')).map((text) => Buffer.from(text, 'latin1'))
  const parts = await partsOf(file)
  return fc
    .nat({ max: parts.length - 1 })
    .chain((n) =>
      torn(parts[n]?.content ?? '').map((content) =>
        madeZip(parts.map((part, m) => (m === n ? { ...part, content } : part))),
      ),
    )
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
