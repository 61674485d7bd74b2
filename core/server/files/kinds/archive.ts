import { bytesOf, type ByteSource } from '../chunks.ts'
import { isCompound, isZip, kindOf } from '../kind.ts'
import { bomb, type FileLimits, macros } from './limits.ts'
import { readCompound } from './office97.ts'
import { windowed } from './window.ts'
import { type Budget, inflate, readEntries, type ZipEntry } from './zip.ts'

const mostContentTypes = 8 * 1024 * 1024

/** The names of a ZIP's entries; see `readEntries` for what is refused. */
export async function namesInZip(source: ByteSource, limits: FileLimits): Promise<string[]> {
  return (await readEntries(windowed(source), limits)).map(({ name }) => name)
}

/**
 * Inflates everything in a ZIP (OOXML and OFD are such), throwing it away, and looks into archives and compound files
 * inside. Refuses `files.bomb`, `files.broken`, `files.encrypted`, and `files.macros` in anything that is OOXML.
 */
export async function judgeZip(
  source: ByteSource,
  limits: FileLimits,
  depth = 0,
  budget: Budget = { inflated: 0 },
): Promise<void> {
  const file = windowed(source)
  const entries = await readEntries(file, limits)
  const kind = kindOf(
    Buffer.from('PK\x03\x04'),
    entries.map(({ name }) => name),
  )
  const isOffice = kind === 'docx' || kind === 'xlsx' || kind === 'pptx'
  if (isOffice && entries.some(({ name }) => /vbaproject\.bin$|(^|\/)(macrosheets|dialogsheets)\//i.test(name)))
    throw macros()
  for (const entry of entries) {
    const content = await worthKeeping(file, entry, limits, budget, isOffice)
    if (!content) continue
    if (isCompound(content)) await readCompound(bytesOf(content), limits)
    else if (!isZip(content)) judgeContentTypes(content)
    else if (depth + 1 >= limits.maxDepth) throw bomb('nested')
    else await judgeZip(bytesOf(content), limits, depth + 1, budget)
  }
}

/** Inflates an entry; gives its content when that must be looked into: a container, or the list of an OOXML's parts. */
async function worthKeeping(file: ByteSource, entry: ZipEntry, limits: FileLimits, budget: Budget, isOffice: boolean) {
  const isList = isOffice && entry.name === '[Content_Types].xml'
  if (isList && entry.size > mostContentTypes) throw bomb('inflated')
  const kept: Buffer[] = []
  let keep: boolean | undefined = isList || undefined
  await inflate(file, entry, limits, budget, (piece) => {
    keep ??= piece.length >= 8 && (isZip(piece) || isCompound(piece))
    if (!keep) return
    if (entry.size > limits.maxNested) throw bomb('nested')
    kept.push(piece)
  })
  return keep ? Buffer.concat(kept) : undefined
}

/** A part may bear any name: what counts is the type its package declares. */
function judgeContentTypes(list: Buffer): void {
  const text = new TextDecoder(
    list[0] === 0xff || list[1] === 0 ? 'utf-16le' : list[0] === 0xfe ? 'utf-16be' : 'utf-8',
  ).decode(list)
  const plain = text.replace(/&#(x[0-9a-f]{1,6}|[0-9]{1,7});/gi, (_all, code: string) => {
    const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 10)
    return point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
  if (/macroenabled|vbaproject|macrosheet/i.test(plain)) throw macros()
}
