/** The encodings texts come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** Control characters no text has: all but tab, line feed, vertical tab (a line break in word processors), form feed, carriage return. */
const controls = /[\u0000-\u0008\u000e-\u001f\u007f]/ // oxlint-disable-line no-control-regex -- that is the question
/** What Chinese and Western texts are made of. */
const usual =
  /[\t\n\f\r\u0020-\u007e\u00b7\u2010-\u203b\u2103\u2160-\u217b\u2460-\u24ff\u25a0-\u25ff\u3000-\u303f\u3200-\u32ff\u4e00-\u9fff\uff00-\uff65\uffe5]/g
const SAMPLE = 64 * 1024
const ENOUGH = 0.7

/**
 * Reads a text as offices save it: by its mark (UTF-8, UTF-16), else UTF-8, else whichever of GB18030 and UTF-16 gives
 * mostly signs that texts are made of. Gives nothing when it is no text in any of them.
 */
export function decodeText(bytes: Buffer): { text: string; encoding: Encoding } | undefined {
  const marked = markOf(bytes)
  if (marked) {
    const text = decoded(marked[0], bytes.subarray(marked[1]))
    return text === undefined ? undefined : { text, encoding: marked[0] }
  }
  const plain = decoded('utf-8', bytes)
  if (plain !== undefined) return { text: plain, encoding: 'utf-8' }
  const others = (['gb18030', 'utf-16le', 'utf-16be'] as const)
    .map((encoding) => ({ encoding, share: shareOf(encoding, bytes) }))
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.share - a.share)
  for (const { encoding } of others) {
    const text = decoded(encoding, bytes)
    if (text !== undefined) return { text, encoding }
  }
  return undefined
}

function markOf([a, b, c]: Buffer): [Encoding, number] | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return ['utf-8', 3]
  if (a === 0xff && b === 0xfe) return ['utf-16le', 2]
  return a === 0xfe && b === 0xff ? ['utf-16be', 2] : undefined
}

function decoded(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return controls.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

/** The share of usual signs in the beginning, read in this encoding. */
function shareOf(encoding: Encoding, bytes: Buffer): number {
  if (encoding !== 'gb18030' && bytes.length % 2 === 1) return 0
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE), { stream: bytes.length > SAMPLE })
  return text === '' || controls.test(text) ? 0 : (text.match(usual)?.length ?? 0) / text.length
}
