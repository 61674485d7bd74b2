import { rm } from 'node:fs/promises'
import { Refused, refuse } from '../pure/refusal.ts'
import { type ByteSource, openChunks } from './files/chunks.ts'
import { finishedPath, openFinished, sourceOf } from './files/disk.ts'
import { type Keyring, openFileKey, type WrappedFileKey } from './keys.ts'

/** A finished file, opened: plaintext by range. Close it when done. */
export type StoredFile = ByteSource & { close(): Promise<void> }

/**
 * Opens a finished file by its id and wrapped key. Refuses `files.missing` (not on this disk), `files.damaged` (cut,
 * changed or another file) and `keys.cannot-unwrap` (its key was destroyed).
 */
export async function openStored(root: string, keyring: Keyring, id: string, key: WrappedFileKey): Promise<StoredFile> {
  const fileKey = await openFileKey(keyring, id, key)
  const file = await openFinished(root, id)
  if (!file) throw new Refused(refuse('files.missing', { id }))
  try {
    const plain = await openChunks(await sourceOf(file), fileKey)
    return { ...plain, close: () => file.close() }
  } catch (error) {
    await file.close()
    throw error
  }
}

/**
 * Removes a finished file from disk. What makes destruction final is that its key is destroyed with its row; this frees
 * the space. No error when the file is gone already.
 */
export const destroyStored = (root: string, id: string): Promise<void> => rm(finishedPath(root, id), { force: true })
