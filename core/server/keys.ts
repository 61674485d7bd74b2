import { randomBytes } from 'node:crypto'
import { Refused, refuse } from '../pure/refusal.ts'
import { answersRight } from './files/known-answers.ts'
import { keyLength, type Profile } from './files/seal.ts'
import { closeRing, holds, keysOf, mustRead, type Ring, readRing, writeRing } from './keys/ring.ts'
import { ensureKeyFile, type KeySource } from './keys/source.ts'
import { mustOpenUnder, openUnder, wrapUnder } from './keys/wrap.ts'

export type { Profile } from './files/seal.ts'
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

/** Advisory lock of the database: shared while a key is wrapped and kept, alone while all are wrapped anew. */
export const wrapping = 5201317

/**
 * Opens the keyring, making it where `mayCreate` allows. `profile`: by which algorithm keys are wrapped and files encrypted from now on, if not by
 * that of the ring; what is there opens by its own. Refuses `keys.self-test-failed` when the machine's cryptography gives wrong answers, `keys.no-ring`,
 * `keys.ring-broken`, `keys.other-source` when the ring was closed by another kind of source, `keys.wrong-key`, and what the source refuses.
 */
export async function openKeyring({ ring, source, mayCreate, profile }: KeyringOptions): Promise<Keyring> {
  let kept = await readRing(ring)
  if (!answersRight([kept?.profile ?? 'aes', profile ?? 'aes'])) throw new Refused(refuse('keys.self-test-failed'))
  if (!kept) {
    if (!mayCreate) throw new Refused(refuse('keys.no-ring', { path: ring }))
    await writeRing(ring, await closeRing(newKey(), source, profile ?? 'aes'), 'new')
    kept = await readRing(ring)
  }
  if (!kept) throw new Refused(refuse('keys.no-ring', { path: ring }))
  return keyringOf({ ring, source, profile: profile ?? kept.profile }, await keysOf(kept, source), kept)
}

/** How a ring is closed, without opening it; undefined where there is none. Refuses `keys.ring-broken`. */
export async function aboutRing(ring: string) {
  const kept = await readRing(ring)
  if (!kept) return undefined
  const stretched = kept.from === 'passphrase' ? (kept.stretching?.by ?? 'scrypt') : null
  return { from: kept.from, profile: kept.profile, stretched, rotating: kept.previous !== undefined } as const
}

/**
 * Begins a rotation: a new key-encryption key stands in the ring, the one before it under it, so that whatever is still wrapped by that opens. Goes on
 * with a rotation that was broken off. Gives a ring that opens both and wraps by the new. Refuses as `openKeyring`.
 */
export async function beginRotation(ring: string, source: KeySource, profile?: Profile): Promise<Keyring> {
  const kept = await mustRead(ring)
  const [key] = await keysOf(kept, source)
  if (kept.previous === undefined)
    await writeRing(ring, await closeRing(newKey(), source, profile ?? kept.profile, key), 'replace')
  return openKeyring({ ring, source, ...(profile && { profile }) })
}

/** Ends a rotation: the key before is forgotten, and what it alone opens is lost. So only when nothing is wrapped by it any more. */
export async function endRotation(ring: string, source: KeySource): Promise<void> {
  const { previous: _, ...kept } = await mustRead(ring)
  await keysOf(kept, source)
  await writeRing(ring, kept, 'replace')
}

/** Whether a rotation was begun and not ended. Refuses `keys.no-ring`, `keys.ring-broken`. */
export const rotating = async (ring: string): Promise<boolean> => (await mustRead(ring)).previous !== undefined

/**
 * Closes the ring by another source from now on, such as a passphrase instead of the laptop's key file, or by the same one with the means of today. The
 * key-encryption key stays, so nothing need be wrapped again; whoever had copied ring and old key keeps what he had.
 */
export async function changeSource(
  ring: string,
  { from, to, profile }: { from: KeySource; to: KeySource; profile?: Profile | undefined },
): Promise<void> {
  const kept = await mustRead(ring)
  const [key, before] = await keysOf(kept, from)
  await writeRing(ring, await closeRing(key, to, profile ?? kept.profile, before), 'replace')
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
    fileKey: wrapUnder(keyring.profile, under, `file ${file}`, newKey()),
  }
}

/** The file's key, through the chain. Refuses `keys.cannot-unwrap`: once the inspection's key is gone, for ever. */
export async function openFileKey(keyring: Keyring, file: string, wrapped: WrappedFileKey): Promise<Buffer> {
  const under = await keyring.unwrap(wrapped.inspectionKey, inspectionContext(wrapped.inspection))
  return mustOpenUnder(under, `file ${file}`, wrapped.fileKey)
}

/** What an inspection's wrapped key is bound to. */
export const inspectionContext = (inspection: string) => `inspection ${inspection}`

/** The ring may be rotated by another process meanwhile: before wrapping, and when a key does not open, it is read again. */
function keyringOf(
  { ring, source, profile }: Required<Pick<KeyringOptions, 'ring' | 'source' | 'profile'>>,
  opened: [Buffer, ...Buffer[]],
  read: Ring,
): Keyring {
  let [keys, known] = [opened, read]
  const changed = async () => {
    const kept = await mustRead(ring)
    if (holds(kept, keys, known)) return false
    keys = await keysOf(kept, source)
    known = kept
    return true
  }
  const open = (wrapped: Buffer, context: string) => {
    for (const key of keys) {
      const plain = openUnder(key, context, wrapped)
      if (plain) return plain
    }
    return undefined
  }
  return {
    profile,
    unprotected: source.unprotected ?? false,
    wrap: async (plain, context) => {
      await changed()
      return wrapUnder(profile, keys[0], context, plain)
    },
    wraps: (wrapped, context) => openUnder(keys[0], context, wrapped) !== undefined,
    unwrap: async (wrapped, context) => {
      const plain = open(wrapped, context) ?? ((await changed()) ? open(wrapped, context) : undefined)
      if (!plain) throw new Refused(refuse('keys.cannot-unwrap'))
      return plain
    },
  }
}
