import { randomBytes } from 'node:crypto'
import { link, open, readFile, rename, rm } from 'node:fs/promises'
import { Refused, refuse } from '../pure/refusal.ts'
import { answersRight } from './files/known-answers.ts'
import { keyLength, type Profile, sealer } from './files/seal.ts'
import { askCommand } from './keys/command.ts'
import {
  ensureKeyFile,
  type KeySource,
  keyFromBase64,
  keyFromFile,
  longEnough,
  newStretching,
  type Stretching,
  stretch,
} from './keys/source.ts'

export type { KeySource } from './keys/source.ts'

/** Wraps and unwraps keys under the key-encryption key. `context` is bound to the wrapped key: another opens nothing. */
export type Keyring = {
  readonly profile: Profile
  /** Opened by a key that lies on the same machine for anyone to take: screens and doctor say "set a passphrase". */
  readonly unprotected: boolean
  wrap(key: Buffer, context: string): Promise<Buffer>
  /** Whether a wrapped key opens by the key that wraps now, and not by one before it. */
  wraps(wrapped: Buffer, context: string): boolean
  /** Refuses `keys.cannot-unwrap` for another key, another context or changed bytes. */
  unwrap(wrapped: Buffer, context: string): Promise<Buffer>
}

/** `ring`: where the wrapped key-encryption key is kept (it belongs in backups; alone it opens nothing). */
export type KeyringOptions = {
  ring: string
  source: KeySource & { unprotected?: boolean }
  /** Make a ring when there is none. Say so only where nothing was encrypted yet: a lost ring is not a new one. */
  mayCreate?: boolean
  profile?: Profile
}

/** `previous`: during a rotation the key-encryption key before this one, under this one. */
type Ring = {
  version: 1
  profile: Profile
  from: KeySource['from']
  stretching?: Stretching
  wrapped: string
  previous?: string
}

/** Advisory lock of the database: shared while a key is wrapped and kept, alone while all are wrapped anew. */
export const wrapping = 5201317

/**
 * Opens the keyring, making it where `mayCreate` allows. Refuses `keys.self-test-failed` when the machine's cryptography
 * gives wrong answers, `keys.no-ring`, `keys.ring-broken`, `keys.other-source` when the ring was closed by another kind
 * of source, `keys.wrong-key`, and what the source refuses.
 */
export async function openKeyring({ ring, source, mayCreate, profile = 'aes' }: KeyringOptions): Promise<Keyring> {
  let kept = await readRing(ring)
  if (!answersRight(kept?.profile ?? profile)) throw new Refused(refuse('keys.self-test-failed'))
  if (!kept) {
    if (!mayCreate) throw new Refused(refuse('keys.no-ring', { path: ring }))
    await writeRing(ring, await closeRing(newKey(), source, profile), 'new')
    kept = await readRing(ring)
  }
  if (!kept) throw new Refused(refuse('keys.no-ring', { path: ring }))
  return keyringOf(ring, source, await keysOf(kept, source), kept)
}

/**
 * Begins a rotation: a new key-encryption key stands in the ring, the one before it under it, so that whatever is still wrapped by that opens. Goes on
 * with a rotation that was broken off. Gives a ring that opens both and wraps by the new. Refuses as `openKeyring`.
 */
export async function beginRotation(ring: string, source: KeySource): Promise<Keyring> {
  const kept = await mustRead(ring)
  const [key] = await keysOf(kept, source)
  if (kept.previous === undefined) {
    const next = newKey()
    const previous = sealer(kept.profile, next).seal(contextBytes(previousContext), key)
    const closed = await closeRing(next, source, kept.profile)
    await writeRing(ring, { ...closed, previous: previous.toString('base64') }, 'replace')
  }
  return openKeyring({ ring, source })
}

/** Ends a rotation: the key before is forgotten, and what it alone opens is lost. So only when nothing is wrapped by it any more. */
export async function endRotation(ring: string, source: KeySource): Promise<void> {
  const { previous: _, ...kept } = await mustRead(ring)
  await keysOf(kept, source)
  await writeRing(ring, kept, 'replace')
}

/** Whether a rotation was begun and not ended. Refuses `keys.no-ring`, `keys.ring-broken`. */
export const rotating = async (ring: string): Promise<boolean> => (await mustRead(ring)).previous !== undefined

async function mustRead(ring: string): Promise<Ring> {
  const kept = await readRing(ring)
  if (!kept) throw new Refused(refuse('keys.no-ring', { path: ring }))
  return kept
}

/**
 * Closes the ring by another source from now on, such as a passphrase instead of the laptop's key file. The
 * key-encryption key stays, so nothing need be wrapped again; whoever had copied ring and old key keeps what he had.
 */
export async function changeSource(ring: string, { from, to }: { from: KeySource; to: KeySource }): Promise<void> {
  const { previous, ...kept } = await mustRead(ring)
  const closed = await closeRing(await openRing(kept, from), to, kept.profile)
  await writeRing(ring, { ...closed, ...(previous !== undefined && { previous }) }, 'replace')
}

/**
 * The source of a laptop started without any setting: a key file (mode 0600) made at first start where the caller says.
 * This is `iKnow`, said by the caller: the key may lie beside the data and protects against nobody who has the disk.
 */
export async function laptopKey({ path, dataRoot }: { path: string; dataRoot: string }) {
  await ensureKeyFile(path)
  return { from: 'file', path, dataRoot, iKnow: true, unprotected: true } as const
}

/** A fresh random key of 32 bytes. */
export const newKey = (): Buffer => randomBytes(keyLength)

/** A new key for an inspection (or for the body whose papers lie outside any), wrapped; the row to keep and to destroy. */
export async function newInspectionKey(keyring: Keyring, inspection: string): Promise<Buffer> {
  return keyring.wrap(newKey(), inspectionContext(inspection))
}

/** What a file's row keeps: whose inspection's key, that key wrapped by the ring, the file's key wrapped by that. */
export type WrappedFileKey = { inspection: string; inspectionKey: Buffer; fileKey: Buffer }

/** A new key for a file, wrapped by its inspection's key. Refuses `keys.cannot-unwrap`. */
export async function newFileKey(
  keyring: Keyring,
  file: string,
  { inspection, inspectionKey }: Pick<WrappedFileKey, 'inspection' | 'inspectionKey'>,
): Promise<WrappedFileKey> {
  const under = await keyring.unwrap(inspectionKey, inspectionContext(inspection))
  return {
    inspection,
    inspectionKey,
    fileKey: sealer(keyring.profile, under).seal(contextBytes(`file ${file}`), newKey()),
  }
}

/** The file's key, through the chain. Refuses `keys.cannot-unwrap`: once the inspection's key is gone, for ever. */
export async function openFileKey(keyring: Keyring, file: string, wrapped: WrappedFileKey): Promise<Buffer> {
  const under = await keyring.unwrap(wrapped.inspectionKey, inspectionContext(wrapped.inspection))
  return unwrapped(keyring.profile, under, wrapped.fileKey, `file ${file}`)
}

/** What an inspection's wrapped key is bound to. */
export const inspectionContext = (inspection: string) => `inspection ${inspection}`
const contextBytes = (context: string) => Buffer.from(`mingcha key 1\0${context}`)
const ringContext = 'ring'

const previousContext = 'ring before'

/** The ring's key, and during a rotation the one before it. */
async function keysOf(kept: Ring, source: KeySource): Promise<[Buffer, ...Buffer[]]> {
  const key = await openRing(kept, source)
  if (kept.previous === undefined) return [key]
  const before = sealer(kept.profile, key).open(contextBytes(previousContext), Buffer.from(kept.previous, 'base64'))
  if (!before) throw new Refused(refuse('keys.ring-broken'))
  return [key, before]
}

/** The ring may be rotated by another process meanwhile: before wrapping, and when a key does not open, it is read again. */
function keyringOf(
  ring: string,
  source: KeySource & { unprotected?: boolean },
  opened: [Buffer, ...Buffer[]],
  read: Ring,
): Keyring {
  let [keys, known] = [opened, read]
  const { profile } = read
  const changed = async () => {
    const kept = await mustRead(ring)
    if (kept.wrapped === known.wrapped && kept.previous === known.previous) return false
    keys = await keysOf(kept, source)
    known = kept
    return true
  }
  const open = (wrapped: Buffer, context: string) => {
    for (const key of keys) {
      const plain = sealer(profile, key).open(contextBytes(context), wrapped)
      if (plain) return plain
    }
    return undefined
  }
  return {
    profile,
    unprotected: source.unprotected ?? false,
    wrap: async (plain, context) => {
      await changed()
      return sealer(profile, keys[0]).seal(contextBytes(context), plain)
    },
    wraps: (wrapped, context) => sealer(profile, keys[0]).open(contextBytes(context), wrapped) !== undefined,
    unwrap: async (wrapped, context) => {
      const plain = open(wrapped, context) ?? ((await changed()) ? open(wrapped, context) : undefined)
      if (!plain) throw new Refused(refuse('keys.cannot-unwrap'))
      return plain
    },
  }
}

function unwrapped(profile: Profile, under: Buffer, wrapped: Buffer, context: string): Buffer {
  const plain = sealer(profile, under).open(contextBytes(context), wrapped)
  if (!plain) throw new Refused(refuse('keys.cannot-unwrap'))
  return plain
}

async function closeRing(key: Buffer, source: KeySource, profile: Profile): Promise<Ring> {
  const ring = { version: 1, profile, from: source.from } as const
  if (source.from === 'command') {
    const question = { do: 'wrap', context: ringContext, bytes: key } as const
    const wrapped = await askCommand(source.command, question, source.timeoutMs)
    return { ...ring, wrapped: wrapped.toString('base64') }
  }
  if (source.from === 'passphrase') longEnough(source.passphrase)
  const stretching = source.from === 'passphrase' ? newStretching() : undefined
  const box = sealer(profile, await localKey(source, stretching)).seal(contextBytes(ringContext), key)
  return { ...ring, ...(stretching && { stretching }), wrapped: box.toString('base64') }
}

async function openRing(ring: Ring, source: KeySource): Promise<Buffer> {
  if (ring.from !== source.from) throw new Refused(refuse('keys.other-source', { from: ring.from, given: source.from }))
  const wrapped = Buffer.from(ring.wrapped, 'base64')
  const key =
    source.from === 'command'
      ? await askCommand(source.command, { do: 'unwrap', context: ringContext, bytes: wrapped }, source.timeoutMs)
      : sealer(ring.profile, await localKey(source, ring.stretching)).open(contextBytes(ringContext), wrapped)
  if (key?.length !== keyLength) throw new Refused(refuse('keys.wrong-key', { from: source.from }))
  return key
}

async function localKey(source: Exclude<KeySource, { from: 'command' }>, stretching?: Stretching): Promise<Buffer> {
  if (source.from === 'file') return keyFromFile(source)
  if (source.from === 'environment') return keyFromBase64(source.value)
  if (!stretching) throw new Refused(refuse('keys.ring-broken'))
  return stretch(source.passphrase, stretching)
}

async function readRing(path: string): Promise<Ring | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  if (text === undefined) return undefined
  try {
    const ring = JSON.parse(text) as Ring
    const known = ring.version === 1 && (ring.profile === 'aes' || ring.profile === 'sm')
    if (known && typeof ring.wrapped === 'string') return ring
  } catch {
    // falls through to the refusal: no JSON is as broken as wrong JSON
  }
  throw new Refused(refuse('keys.ring-broken', { path }))
}

/** Whole or not at all; a new ring never replaces one that another process has just made. */
async function writeRing(path: string, ring: Ring, how: 'new' | 'replace'): Promise<void> {
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
