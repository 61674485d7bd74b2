import { CannotRead } from './unpack.ts'

/** Reads text as offices save it: UTF-8 with or without a mark, UTF-16 with a mark or plainly recognisable, otherwise GB18030. */
export function decodeText(bytes: Buffer): string {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode('utf-8', bytes.subarray(3))
  if (a === 0xff && b === 0xfe) return decode('utf-16le', bytes.subarray(2))
  if (a === 0xfe && b === 0xff) return decode('utf-16be', bytes.subarray(2))
  const guess = zerosOf(bytes)
  if (guess) return decode(guess, bytes)
  if (bytes.includes(0)) throw new CannotRead('not-a-table')
  return tryDecode('utf-8', bytes) ?? decode('gb18030', bytes)
}

/** Without a mark, UTF-16 shows in the zero halves of separators, digits and line ends: all on one side, and not a few. */
function zerosOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 8192)
  let even = 0
  let odd = 0
  for (let n = 0; n < sample.length; n++) {
    if (sample[n] !== 0) continue
    if (n % 2 === 0) even++
    else odd++
  }
  const enough = Math.max(2, sample.length / 100)
  if (odd >= enough && even === 0) return 'utf-16le'
  if (even >= enough && odd === 0) return 'utf-16be'
  return null
}

function tryDecode(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function decode(encoding: string, bytes: Buffer): string {
  const text = tryDecode(encoding, bytes)
  if (text === null) throw new CannotRead('encoding')
  return text
}
