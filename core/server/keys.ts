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

type Ring = { version: 1; profile: Profile; from: KeySource['from']; stretching?: Stretching; wrapped: string }

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
  return keyringOf(await openRing(kept, source), kept.profile, source.unprotected ?? false)
}

/**
 * Closes the ring by another source from now on, such as a passphrase instead of the laptop's key file. The
 * key-encryption key stays, so nothing need be wrapped again; whoever had copied ring and old key keeps what he had.
 */
export async function changeSource(ring: string, { from, to }: { from: KeySource; to: KeySource }): Promise<void> {
  const kept = await readRing(ring)
  if (!kept) throw new Refused(refuse('keys.no-ring', { path: ring }))
  await writeRing(ring, await closeRing(await openRing(kept, from), to, kept.profile), 'replace')
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

const inspectionContext = (inspection: string) => `inspection ${inspection}`
const contextBytes = (context: string) => Buffer.from(`mingcha key 1\0${context}`)
const ringContext = 'ring'

function keyringOf(key: Buffer, profile: Profile, unprotected: boolean): Keyring {
  const box = sealer(profile, key)
  return {
    profile,
    unprotected,
    wrap: async (plain, context) => box.seal(contextBytes(context), plain),
    unwrap: async (wrapped, context) => unwrapped(profile, key, wrapped, context),
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
