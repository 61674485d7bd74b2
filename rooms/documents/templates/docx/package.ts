import { posix } from 'node:path'
import { Refused, refuse } from '../../../../core/pure/refusal.ts'
import { bytesOf } from '../../../../core/server/files/chunks.ts'
import { isCompound, isZip } from '../../../../core/server/files/kind.ts'
import { type Budget, inflate, readEntries, type ZipEntry } from '../../../../core/server/files/kinds/zip.ts'
import { LARGEST, largestPart, packageLimits } from './limits.ts'
import { elements, type Element, treeOf } from './tree.ts'

/** A relationship of a part: by which id the part names it, of what kind, and the part it leads to. */
export type Relation = Readonly<{ id: string; kind: string; target: string }>

/** A package unpacked: its parts by their names, and what each leads to. */
export type Package = Readonly<{
  main: string
  bytes(part: string): Buffer | undefined
  tree(part: string): Element | undefined
  relations(part: string): readonly Relation[]
}>

const no = (code: string, facts: Readonly<Record<string, string | number>> = {}) =>
  new Refused(refuse(`documents.template-${code}`, facts))

/**
 * Unpacks a DOCX. Refuses what `readEntries` and `inflate` refuse (`files.*`), `documents.template-too-large`, `-not-word`, `-macros` for anything
 * declared to hold macros, `-outside` for whatever leads out of the file, and what `treeOf` refuses.
 */
export async function openTemplate(file: Buffer): Promise<Package> {
  if (file.length > LARGEST) throw no('too-large', { mostMB: LARGEST / 1024 / 1024 })
  if (isCompound(file)) throw no('encrypted')
  if (!isZip(file)) throw no('not-word')
  const parts = await unpacked(file)
  const tree = (part: string) => {
    const bytes = parts.get(part.toLowerCase())
    if (bytes && bytes.length > largestPart) throw no('bomb', { what: part })
    return bytes && treeOf(bytes)
  }
  noMacros(tree('[content_types].xml'), [...parts.keys()])
  const relations = (part: string) => relationsOf(part, tree)
  for (const name of parts.keys()) if (name.endsWith('.rels')) inside(name, tree(name) as Element)
  const main = relations('').find(({ kind }) => kind === 'officeDocument')?.target
  if (main === undefined || !parts.has(main.toLowerCase())) throw no('not-word')
  return { main, tree, relations, bytes: (part) => parts.get(part.toLowerCase()) }
}

async function unpacked(file: Buffer): Promise<Map<string, Buffer>> {
  const source = bytesOf(file)
  const entries = await readEntries(source, packageLimits)
  const budget: Budget = { inflated: 0 }
  const parts = new Map<string, Buffer>()
  const read = async (entry: ZipEntry) => {
    const pieces: Buffer[] = []
    await inflate(source, entry, packageLimits, budget, (piece) => void pieces.push(piece))
    return Buffer.concat(pieces)
  }
  for (const entry of entries) {
    const name = entry.name.replaceAll('\\', '/').toLowerCase()
    if (parts.has(name)) throw no('broken')
    parts.set(name, await read(entry))
  }
  return parts
}

/** No part is declared to hold macros, or named as one that does. */
function noMacros(types: Element | undefined, names: readonly string[]): void {
  if (!types) throw no('not-word')
  const declared = elements(types).map(({ attributes }) => attributes['ContentType'] ?? '')
  const bad = /macroenabled|vbaproject|vbadata|macrosheet|keymapcustomizations/i
  if (declared.some((type) => bad.test(type)) || names.some((name) => /vba(project|data)/i.test(name)))
    throw no('macros')
  if (!declared.some((type) => type.endsWith('wordprocessingml.document.main+xml'))) throw no('not-word')
}

/** Nothing of a package may lead out of it: not to a picture, a template, a page or a share. */
function inside(part: string, list: Element): void {
  for (const { attributes } of elements(list)) {
    const { Target: target = '', TargetMode: mode = 'Internal', Type: type = '' } = attributes
    const out = mode !== 'Internal' || /^[a-z][a-z0-9+.-]*:|^\\\\|^\/\/|[\0?#]/i.test(target) || target.includes('\\')
    if (out) throw no('outside', { what: `${lastWord(type)} → ${target}`.slice(0, 120) })
    if (resolved(part.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2'), target).startsWith('..')) throw no('broken')
  }
}

const lastWord = (type: string) => type.slice(type.lastIndexOf('/') + 1)
const resolved = (part: string, target: string) =>
  target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target)

function relationsOf(part: string, tree: (part: string) => Element | undefined): Relation[] {
  const list = tree(posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`))
  return (list ? elements(list) : []).map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
    id: Id,
    kind: lastWord(Type),
    target: resolved(part, Target),
  }))
}
