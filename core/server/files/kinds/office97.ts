import type { ByteSource } from '../chunks.ts'
import { type Compound, openCompound } from './compound.ts'
import { encrypted, type FileLimits, macros } from './limits.ts'
import { exactly, windowed } from './window.ts'

const macroNames = ['VBA', '_VBA_PROJECT', '_VBA_PROJECT_CUR', 'MACROS', 'VBAPROJECT']
const mostRecords = 1_000_000

/**
 * Opens a compound file and refuses what no office may file: `files.encrypted` (a password on the file, in the old
 * formats or around OOXML), `files.macros` (VBA, Excel 4.0 macro sheets). Gives the names of the outermost streams.
 */
export async function readCompound(source: ByteSource, limits: FileLimits): Promise<string[]> {
  const compound = await openCompound(windowed(source), limits)
  const outermost = compound.entries
    .filter((entry) => entry.outermost && entry.type === 'stream')
    .map(({ name }) => name)
  if (outermost.includes('EncryptedPackage') || outermost.includes('EncryptionInfo')) throw encrypted()
  await judgeWord(compound)
  for (const name of ['Workbook', 'Book']) await judgeSheets(await compound.stream(name))
  await judgeSlides(compound)
  if (compound.entries.some(({ name }) => macroNames.includes(name.toUpperCase()))) throw macros()
  return outermost
}

/** [MS-DOC] 2.5.2: bit 8 of the flags at the tenth byte says the document is encrypted or obfuscated. */
async function judgeWord(compound: Compound): Promise<void> {
  const stream = await compound.stream('WordDocument')
  if (stream && (await exactly(stream, 0, 12)).readUInt16LE(10) & 0x0100) throw encrypted()
}

/** [MS-XLS]: FILEPASS in the globals is a password; a BOUNDSHEET of type 1 is a macro sheet, of type 6 a VBA module. */
async function judgeSheets(stream: ByteSource | undefined): Promise<void> {
  if (!stream) return
  const records = windowed(stream)
  for (let at = 0, seen = 0; at + 4 <= stream.size && seen < mostRecords; seen++) {
    const head = await exactly(records, at, 4)
    const [type, length] = [head.readUInt16LE(0), head.readUInt16LE(2)]
    if (type === 0x002f) throw encrypted()
    if (type === 0x0085 && length > 5) {
      const kind = (await exactly(records, at + 4, 6))[5]
      if (kind === 1 || kind === 6) throw macros()
    }
    if (type === 0x000a) return
    at += 4 + length
  }
}

/** [MS-PPT]: the token in "Current User" says encrypted; a VBAInfoAtom says whether there are macros. */
async function judgeSlides(compound: Compound): Promise<void> {
  const user = await compound.stream('Current User')
  if (user && user.size >= 16 && (await user.read(12, 4)).readUInt32LE(0) === 0xf3d1c4df) throw encrypted()
  const stream = await compound.stream('PowerPoint Document')
  if (!stream) return
  const records = windowed(stream)
  for (let at = 0, seen = 0; at + 8 <= stream.size && seen < mostRecords; seen++) {
    const head = await exactly(records, at, 8)
    const isContainer = ((head[0] ?? 0) & 0x0f) === 0x0f
    const [type, length] = [head.readUInt16LE(2), head.readUInt32LE(4)]
    if (type === 0x0400 && length >= 8 && (await exactly(records, at + 8, 8)).readUInt32LE(4) !== 0) throw macros()
    at += isContainer ? 8 : 8 + length
  }
}
