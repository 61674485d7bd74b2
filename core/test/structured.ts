import fc from 'fast-check'
import { bytesOf } from '../server/files/chunks.ts'
import { officeLimits } from '../server/files/kinds/limits.ts'
import { madeZip } from '../server/files/kinds/made.fixture.ts'
import { inflate, readEntries } from '../server/files/kinds/zip.ts'
import { torn } from './mutate.ts'

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

/** A good file torn where its form is: an archive in one of its parts, all else as the text it is. */
export async function structured(file: Buffer): Promise<fc.Arbitrary<Buffer>> {
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
