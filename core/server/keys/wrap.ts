import { Refused, refuse } from '../../pure/refusal.ts'
import { type Profile, profileOfCode, profileCode, sealer } from '../files/seal.ts'

const magic = Buffer.from('MCHW')
const version = 2
const headerLength = 6

/** What a wrapped key is bound to: another context opens nothing. A header of its own says so for each algorithm. */
const bound = (header: Buffer, context: string) =>
  Buffer.concat([Buffer.from('mingcha key 2\0'), header, Buffer.from(context)])

/** Before there were headers: what was wrapped then carries none and goes on opening. */
const boundBefore = (context: string) => Buffer.from(`mingcha key 1\0${context}`)

/** Wraps a key under another: `MCHW`, version, algorithm, then the box. The header is bound to the box, so that none can be given another. */
export function wrapUnder(profile: Profile, under: Buffer, context: string, key: Buffer): Buffer {
  const header = Buffer.concat([magic, Buffer.from([version, profileCode(profile)])])
  return Buffer.concat([header, sealer(profile, under).seal(bound(header, context), key)])
}

/** By which algorithm a key was wrapped, as its header says; undefined where it carries none. */
export function algorithmOf(wrapped: Buffer): Profile | undefined {
  const known = wrapped.subarray(0, magic.length).equals(magic) && wrapped[4] === version
  return known ? profileOfCode(wrapped[5]) : undefined
}

/** The key that was wrapped under `under`, or undefined when key, context or any byte is another. Also what was wrapped before there were headers. */
export function openUnder(under: Buffer, context: string, wrapped: Buffer): Buffer | undefined {
  const profile = algorithmOf(wrapped)
  const header = wrapped.subarray(0, headerLength)
  const plain = profile && sealer(profile, under).open(bound(header, context), wrapped.subarray(headerLength))
  if (plain) return plain
  for (const before of ['aes', 'sm'] as const) {
    const found = sealer(before, under).open(boundBefore(context), wrapped)
    if (found) return found
  }
  return undefined
}

/** As `openUnder`. Refuses `keys.cannot-unwrap`. */
export function mustOpenUnder(under: Buffer, context: string, wrapped: Buffer): Buffer {
  const plain = openUnder(under, context, wrapped)
  if (!plain) throw new Refused(refuse('keys.cannot-unwrap'))
  return plain
}
