import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { apart, turns } from '../../../core/server/apart.ts'
import { endingOf } from '../../../core/server/files/kind.ts'
import type { Foreign } from './answer.ts'
import { isMislabelled } from './inside.ts'
import { LARGEST, readingBounds } from './limits.ts'
import { changedByOffice } from './office.ts'
import type { KindOfFile, Reading } from './reading.ts'

export type { GridCell, GridSheet, KindOfFile, Line, Reading, ReadingWarning } from './reading.ts'

const child = join(import.meta.dirname, 'child.ts')
const inTurn = turns(2, 16)

/** A file to read: where it lies, or its bytes and the name they came under (pasted text: a name ending in .txt). */
export type FileToRead = string | Readonly<{ name: string } & ({ bytes: Uint8Array } | { path: string })>

/**
 * Reads a file an office brings into lines. It is opened in a process of its own: 1 GB of heap, 1.8 GB resident, 90 s,
 * no file but the program, two at a time; .doc, .wps, .rtf, .xls and .et go through LibreOffice first. What counts is
 * what is inside, not the name. Refuses `takeover.` + empty, too-large (over 200 MB), broken, encrypted, bomb,
 * unknown-kind, not-text, no-text-layer (a scan), too-many-pages, too-much-text, too-many-cells, too-long,
 * too-much-memory, reader-died, busy, no-office, cannot-convert.
 */
export async function readLines(file: FileToRead): Promise<Reading | Refusal> {
  const name = typeof file === 'string' ? basename(file) : file.name
  const bytes = await bytesOf(file)
  if (isRefusal(bytes)) return bytes
  const answer = await readApart(bytes, name)
  if (isRefusal(answer) || !('foreign' in answer)) return answer
  return throughOffice(bytes, name, answer.foreign)
}

/** The refusal of a file by the size announced, before it comes; nothing when it may come. */
export const refusalOfSize = (size: number): Refusal | undefined =>
  size > LARGEST ? refuse('takeover.too-large', { mostMB: LARGEST / 1024 / 1024 }) : undefined

async function bytesOf(file: FileToRead): Promise<Uint8Array | Refusal> {
  if (typeof file !== 'string' && 'bytes' in file) return refusalOfSize(file.bytes.length) ?? file.bytes
  const handle = await open(typeof file === 'string' ? file : file.path).catch(() => undefined)
  if (!handle) return refuse('takeover.no-file')
  try {
    const about = await handle.stat()
    if (!about.isFile()) return refuse('takeover.no-file')
    return refusalOfSize(about.size) ?? (await handle.readFile())
  } finally {
    await handle.close()
  }
}

async function readApart(bytes: Uint8Array, name: string): Promise<Reading | Foreign | Refusal> {
  const answer = await inTurn(() => apart(child, bytes, readingBounds, [name]))
  if (answer === 'busy') return refuse('takeover.busy')
  if ('said' in answer) return answer.said as Reading | Foreign | Refusal
  if (answer.fell === 'time') return refuse('takeover.too-long', { seconds: readingBounds.seconds })
  return answer.fell === 'memory' ? refuse('takeover.too-much-memory') : refuse('takeover.reader-died')
}

async function throughOffice(bytes: Uint8Array, name: string, kind: KindOfFile): Promise<Reading | Refusal> {
  const changed = await changedByOffice(bytes, kind)
  if (isRefusal(changed)) return changed
  const answer = await readApart(changed, '')
  if (isRefusal(answer)) return answer
  if ('foreign' in answer) return refuse('takeover.cannot-convert')
  const warnings = new Set(answer.warnings).add('converted')
  if (isMislabelled(kind, endingOf(name))) warnings.add('mislabelled')
  return { ...answer, kindOfFile: kind, warnings: [...warnings] }
}
