import { Refused, refuse } from '../../../core/pure/refusal.ts'
import { bytesOf } from '../../../core/server/files/chunks.ts'
import { isCompound, isZip, kindOf } from '../../../core/server/files/kind.ts'
import { openCompound } from '../../../core/server/files/kinds/compound.ts'
import { encrypted } from '../../../core/server/files/kinds/limits.ts'
import { exactly } from '../../../core/server/files/kinds/window.ts'
import { readEntries } from '../../../core/server/files/kinds/zip.ts'
import { packageLimits } from './limits.ts'
import type { KindOfFile } from './reading.ts'

const unknown = (is: string) => new Refused(refuse('takeover.unknown-kind', { is }))

/**
 * The kind of a file by what is inside; the name decides only between kinds that share their inside (.doc and .wps).
 * Refuses `takeover.unknown-kind`, `files.encrypted`, and what opening a container refuses. A file with macros has a kind.
 */
export async function kindInside(bytes: Buffer, ending: string): Promise<KindOfFile> {
  const head = bytes.subarray(0, 4096)
  if (isZip(head)) {
    const names = (await readEntries(bytesOf(bytes), packageLimits)).map(({ name }) => name)
    const kind = kindOf(head, names)
    if (kind === 'docx' || kind === 'xlsx') return kind
    throw unknown(kind ?? 'zip')
  }
  if (isCompound(head)) return compoundKind(bytes, ending)
  if (/^\s*\{\\rtf/.test(head.toString('latin1', 0, 64))) return 'rtf'
  if (/^[\s\ufeff]*(<!doctype html|<html|<\?xml)/i.test(head.toString('utf8', 0, 512))) throw unknown('html')
  const kind = kindOf(head)
  if (kind === 'pdf') return 'pdf'
  if (kind !== undefined && kind !== 'txt') throw unknown(kind)
  return 'txt'
}

async function compoundKind(bytes: Buffer, ending: string): Promise<KindOfFile> {
  const compound = await openCompound(bytesOf(bytes), packageLimits)
  const outer = new Set(compound.entries.filter((one) => one.outermost).map(({ name }) => name))
  if (outer.has('EncryptedPackage') || outer.has('EncryptionInfo')) throw encrypted()
  const word = await compound.stream('WordDocument')
  if (word) {
    if ((await exactly(word, 0, 12)).readUInt16LE(10) & 0x0100) throw encrypted()
    return ending.startsWith('wp') ? 'wps' : 'doc'
  }
  if (outer.has('Workbook') || outer.has('Book')) return ending.startsWith('et') ? 'et' : 'xls'
  throw unknown('compound')
}

/** Endings a file of each kind rightly has. */
const endings: Readonly<Record<KindOfFile, readonly string[]>> = {
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  doc: ['doc', 'dot'],
  wps: ['wps', 'wpt'],
  rtf: ['rtf'],
  pdf: ['pdf'],
  txt: ['txt', 'text', 'csv', ''],
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  xls: ['xls', 'xlt'],
  et: ['et', 'ett'],
}

/** Whether the name says something else than the inside. A WPS name on a Microsoft inside is usual. */
export const isMislabelled = (kind: KindOfFile, ending: string): boolean =>
  ending !== '' &&
  !endings[kind].includes(ending) &&
  !(kind === 'docx' && ending === 'wps') &&
  !(kind === 'xlsx' && ending === 'et')
