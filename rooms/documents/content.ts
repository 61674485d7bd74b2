import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { streamOf } from '../../core/server/files/chunks.ts'
import { type Kind, mimeOf } from '../../core/server/files/kind.ts'
import { textReader } from '../../core/server/files/kinds/text.ts'
import type { StoredFile } from '../../core/server/files.ts'

/** Kinds a browser shows by itself without running anything of theirs; all others are only downloaded. */
export const shownInline: readonly string[] = ['png', 'jpeg', 'gif', 'webp', 'bmp', 'pdf', 'txt', 'csv']

/** What a page may do that shows one file: nothing, in an origin of its own. Chromium's PDF reader opens in it all the same. */
const policy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"

/** `attachment` or `inline` with the file's name in UTF-8 (RFC 6266, RFC 8187) and a plain one for old readers. */
export function disposition(name: string, inline: boolean): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/**
 * One range of a `Range` header as [start, end), the whole without one or with one we do not know, undefined when it lies outside.
 * Of several ranges the whole is given, as RFC 9110 allows.
 */
export function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number; part: boolean } | undefined {
  const whole = { start: 0, end: size, part: false }
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '')
  if (!found || (found[1] === '' && found[2] === '')) return whole
  const [from, to] = [found[1] ?? '', found[2] ?? '']
  if (from === '') {
    const last = Number(to)
    return last === 0 ? undefined : { start: Math.max(0, size - last), end: size, part: true }
  }
  const start = Number(from)
  const end = to === '' ? size : Math.min(size, Number(to) + 1)
  return start >= size || end <= start ? undefined : { start, end, part: true }
}

/** Sends an opened file, decrypting as it goes, and closes it. Refuses `doorway.bad-input` for a range outside the file. */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: { name: string; kind: string; sha256: string | null },
  stored: StoredFile,
  inline: boolean,
): Promise<FastifyReply> {
  const range = rangeOf(request.headers.range, stored.size)
  if (!range) {
    await stored.close()
    return reply.code(416).header('content-range', `bytes */${stored.size}`).send()
  }
  const shown = inline && shownInline.includes(file.kind)
  if (inline && !shown) {
    await stored.close()
    throw new Refused(refuse('documents.no-preview', { kind: file.kind }))
  }
  const { start, end, part } = range
  reply
    .code(part ? 206 : 200)
    .type(await typeOf(file.kind, stored, shown))
    .header('content-length', end - start)
    .header('accept-ranges', 'bytes')
    .header('content-disposition', disposition(file.name, shown))
    .header('content-security-policy', policy)
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, no-store')
  if (part) reply.header('content-range', `bytes ${start}-${end - 1}/${stored.size}`)
  return reply.send(Readable.from(closing(stored, start, end)))
}

async function* closing(stored: StoredFile, start: number, end: number): AsyncGenerator<Buffer> {
  try {
    yield* streamOf(stored, start, end)
  } finally {
    await stored.close()
  }
}

/** The MIME type; a table is shown as the text it is, and a text in the encoding its beginning has. */
async function typeOf(kind: string, stored: StoredFile, shown: boolean): Promise<string> {
  if (kind !== 'txt' && kind !== 'csv') return mimeOf(kind as Kind)
  const head = await stored.read(0, 64 * 1024)
  const reader = textReader(head)
  reader.take(head)
  return `${shown ? 'text/plain' : mimeOf(kind)}; charset=${reader.fitting() ?? 'utf-8'}`
}
