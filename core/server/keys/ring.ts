import { createHash, randomBytes } from 'node:crypto'
import { link, open, readFile, rename, rm } from 'node:fs/promises'
import { Refused, refuse } from '../../pure/refusal.ts'
import { keyLength, type Profile } from '../files/seal.ts'
import { askCommand } from './command.ts'
import { type KeySource, keyFromBase64, keyFromFile, longEnough } from './source.ts'
import { newStretching, type Stretching, stretch } from './stretching.ts'
import { openUnder, wrapUnder } from './wrap.ts'

/**
 * The key-encryption key as it lies on disk. `print` tells two of them apart without opening either; rings of version 1 have none.
 * `previous`: during a rotation the key-encryption key before this one, under this one.
 */
export type Ring = {
  version: 1 | 2
  profile: Profile
  from: KeySource['from']
  stretching?: Stretching
  print?: string
  wrapped: string
  previous?: string
}

const ringContext = 'ring'
const previousContext = 'ring before'

const printOf = (key: Buffer): string =>
  createHash('sha256').update('mingcha print of a key\0').update(key).digest('hex').slice(0, 16)

/** Closes a key by a source, always by the newest means there are. Refuses what the source refuses. */
export async function closeRing(key: Buffer, source: KeySource, profile: Profile, before?: Buffer): Promise<Ring> {
  const ring = { version: 2, profile, from: source.from } as const
  const last = {
    print: printOf(key),
    ...(before && { previous: wrapUnder(profile, key, previousContext, before).toString('base64') }),
  }
  if (source.from === 'command') {
    const question = { do: 'wrap', context: ringContext, bytes: key } as const
    const wrapped = await askCommand(source.command, question, source.timeoutMs)
    return { ...ring, wrapped: wrapped.toString('base64'), ...last }
  }
  if (source.from === 'passphrase') longEnough(source.passphrase)
  const stretching = source.from === 'passphrase' ? newStretching() : undefined
  const box = wrapUnder(profile, await localKey(source, stretching), ringContext, key)
  return { ...ring, ...(stretching && { stretching }), wrapped: box.toString('base64'), ...last }
}

async function openRing(ring: Ring, source: KeySource): Promise<Buffer> {
  if (ring.from !== source.from) throw new Refused(refuse('keys.other-source', { from: ring.from, given: source.from }))
  const wrapped = Buffer.from(ring.wrapped, 'base64')
  const key =
    source.from === 'command'
      ? await askCommand(source.command, { do: 'unwrap', context: ringContext, bytes: wrapped }, source.timeoutMs)
      : openUnder(await localKey(source, ring.stretching), ringContext, wrapped)
  const right = key?.length === keyLength && (ring.print === undefined || ring.print === printOf(key))
  if (!key || !right) throw new Refused(refuse('keys.wrong-key', { from: source.from }))
  return key
}

/** The ring's key, and during a rotation the one before it. Refuses `keys.other-source`, `keys.wrong-key`, `keys.ring-broken`. */
export async function keysOf(ring: Ring, source: KeySource): Promise<[Buffer, ...Buffer[]]> {
  const key = await openRing(ring, source)
  if (ring.previous === undefined) return [key]
  const before = openUnder(key, previousContext, Buffer.from(ring.previous, 'base64'))
  if (!before) throw new Refused(refuse('keys.ring-broken'))
  return [key, before]
}

/** Whether a ring that was read again holds the keys already opened, closed anew by another passphrase or not. */
export const holds = (ring: Ring, [key, before]: readonly Buffer[], known: Ring): boolean =>
  ring.print === undefined
    ? ring.wrapped === known.wrapped && ring.previous === known.previous
    : key !== undefined && ring.print === printOf(key) && (ring.previous === undefined || before !== undefined)

async function localKey(source: Exclude<KeySource, { from: 'command' }>, stretching?: Stretching): Promise<Buffer> {
  if (source.from === 'file') return keyFromFile(source)
  if (source.from === 'environment') return keyFromBase64(source.value)
  if (!stretching) throw new Refused(refuse('keys.ring-broken'))
  return stretch(source.passphrase, stretching)
}

/** The ring at a path, or undefined where there is none. Refuses `keys.ring-broken`. */
export async function readRing(path: string): Promise<Ring | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  if (text === undefined) return undefined
  try {
    const ring = JSON.parse(text) as Ring
    const known = [1, 2].includes(ring.version) && (ring.profile === 'aes' || ring.profile === 'sm')
    if (known && typeof ring.wrapped === 'string') return ring
  } catch {
    // falls through to the refusal: no JSON is as broken as wrong JSON
  }
  throw new Refused(refuse('keys.ring-broken', { path }))
}

/** As `readRing`. Refuses `keys.no-ring` too. */
export async function mustRead(path: string): Promise<Ring> {
  const kept = await readRing(path)
  if (!kept) throw new Refused(refuse('keys.no-ring', { path }))
  return kept
}

/** Whole or not at all; a new ring never replaces one that another process has just made. */
export async function writeRing(path: string, ring: Ring, how: 'new' | 'replace'): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(`${JSON.stringify(ring, undefined, 2)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  if (how === 'replace') return rename(draft, path)
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft)
}
