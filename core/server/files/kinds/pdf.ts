import type { ByteSource } from '../chunks.ts'
import { broken, encrypted, truncated } from './limits.ts'
import { pieces } from './window.ts'

/**
 * Refuses a PDF without its end (`files.truncated`), without its table of contents (`files.broken`), or with a password
 * or rights on it (`files.encrypted`: the trailer, or the stream in its place, names /Encrypt in the clear).
 */
export async function judgePdf(source: ByteSource): Promise<void> {
  const from = Math.max(0, source.size - 4096)
  const end = (await source.read(from, source.size - from)).toString('latin1')
  if (!end.includes('%%EOF')) throw truncated()
  const table = /startxref\s+(\d{1,15})\s/.exec(end)
  if (!table) throw broken('pdf')
  if (Number(table[1]) >= source.size) throw truncated()
  for await (const piece of pieces(source, 0, source.size, 64)) {
    if (/\/Encrypt(\s*<<|\s+\d{1,10}\s+\d{1,5}\s+R)/.test(piece.toString('latin1'))) throw encrypted()
  }
}
