import { type Refusal, Refused, refuse } from '../../../pure/refusal.ts'
import type { ByteSource } from '../chunks.ts'
import { endingOf, isCompound, isKnownEnding, isZip, type Kind, kindNamed, kindOf, mimeOf } from '../kind.ts'
import { judgeZip, namesInZip } from './archive.ts'
import { judgeImage } from './image.ts'
import { broken, type FileLimits } from './limits.ts'
import { judgeMedia } from './media.ts'
import { readCompound } from './office97.ts'
import { judgePdf } from './pdf.ts'
import { textReader } from './text.ts'
import { pieces } from './window.ts'

/** A file that may be filed: its kind by content and name, and the MIME type to serve it under. */
export type Checked = { kind: Kind; type: string }

/**
 * Looks at a whole file. To be run where it may die: `checkFile` does. Refuses what `checkFile` refuses, except what
 * befalls the process.
 */
export async function inspect(source: ByteSource, name: string, limits: FileLimits): Promise<Checked | Refusal> {
  if (source.size === 0) return refuse('files.empty')
  if (source.size > limits.maxBytes) return refuse('files.too-large', { size: source.size, most: limits.maxBytes })
  try {
    return await judge(source, endingOf(name), limits)
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    if (error instanceof RangeError || error instanceof TypeError) return broken('unreadable').refusal
    throw error
  }
}

async function judge(source: ByteSource, ending: string, limits: FileLimits): Promise<Checked | Refusal> {
  const head = await source.read(0, 4096)
  const entries = isZip(head)
    ? await namesInZip(source, limits)
    : isCompound(head)
      ? await readCompound(source, limits)
      : undefined
  if (isZip(head) && entries?.length === 0) return refuse('files.empty')
  const content = kindOf(head, entries)
  if (!isKnownEnding(ending)) return refuse('files.unknown-kind', { ending, is: content ?? null })
  const kind = content && kindNamed(content, ending)
  if (!content || !kind) return refuse('files.not-what-its-name-says', { ending, is: content ?? null })
  if (isZip(head)) await judgeZip(source, limits)
  if (content === 'txt' && !(await isText(source))) return refuse('files.not-what-its-name-says', { ending, is: null })
  if (content === 'pdf') await judgePdf(source)
  await judgeImage(source, content, limits)
  await judgeMedia(source, content)
  return { kind, type: mimeOf(kind) }
}

async function isText(source: ByteSource): Promise<boolean> {
  const reader = textReader(await source.read(0, 2))
  for await (const piece of pieces(source)) if (!reader.take(piece)) return false
  return reader.end() !== undefined
}
