import { posix } from 'node:path'
import { bytesOf } from '../../../../core/server/files/chunks.ts'
import { broken } from '../../../../core/server/files/kinds/limits.ts'
import { type Budget, inflate, readEntries } from '../../../../core/server/files/kinds/zip.ts'
import { packageLimits } from '../limits.ts'
import { type Attributes, type Listener, xmlReader } from './xml.ts'

/** A relationship of a part: its kind (the last word of its type) and the part it leads to. */
export type Relation = Readonly<{ kind: string; target: string }>

/** An Open Packaging file, read part by part under one budget for all that is unpacked. */
export type Package = Readonly<{
  names: readonly string[]
  /** Reads a part as XML; nothing when there is no such part. Refuses what `xmlReader` and `inflate` refuse. */
  listen(part: string, listener: Listener): Promise<void>
  relations(part: string): Promise<readonly Relation[]>
}>

/** Opens a package. Refuses `files.broken`, `files.truncated`, `files.encrypted`, `files.bomb` as `readEntries` does. */
export async function openPackage(bytes: Buffer): Promise<Package> {
  const source = bytesOf(bytes)
  const entries = await readEntries(source, packageLimits)
  const byName = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/').toLowerCase(), entry]))
  const budget: Budget = { inflated: 0 }
  const listen = async (part: string, listener: Listener) => {
    const entry = byName.get(part.toLowerCase())
    if (!entry) return
    const reader = xmlReader(listener)
    await inflate(source, entry, packageLimits, budget, (piece) => reader.take(piece))
    reader.end()
  }
  const relations = async (part: string) => {
    const found: Relation[] = []
    const folder = posix.dirname(part)
    const open = (name: string, { Type = '', Target = '', TargetMode }: Attributes) => {
      if (!name.endsWith('Relationship') || TargetMode === 'External') return
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
      found.push({ kind: Type.slice(Type.lastIndexOf('/') + 1), target })
    }
    const list = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
    await listen(list, { open, close: () => undefined, text: () => undefined })
    return found
  }
  return { names: entries.map(({ name }) => name), listen, relations }
}

/** The part where the package begins. Refuses `files.broken` when none is named. */
export async function mainPart(file: Package): Promise<string> {
  const main = (await file.relations('')).find(({ kind }) => kind === 'officeDocument')
  if (!main) throw broken('no-document')
  return main.target
}
