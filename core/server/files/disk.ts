import { constants } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ByteSource } from './chunks.ts'

/** A random id (uuid v4), the only thing a file's place on disk tells. */
export const isFileId = (id: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)

const unfinished = '.part'

/** Where a finished file lies: two levels of 256 folders, so that none grows too wide. */
export function finishedPath(root: string, id: string): string {
  if (!isFileId(id)) throw new Error('not the id of a file')
  return join(root, id.slice(0, 2), id.slice(2, 4), id)
}

export const partPath = (root: string, id: string): string => finishedPath(root, id) + unfinished

/** Opens an unfinished file for reading and writing; `make` makes it (0600, folders 0700). Undefined when there is none. */
export async function openPart(root: string, id: string, make: boolean): Promise<FileHandle | undefined> {
  const path = partPath(root, id)
  if (make) await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  return open(path, constants.O_RDWR | (make ? constants.O_CREAT : 0), 0o600).catch(absent)
}

/** The unfinished file becomes the finished one: whole on disk before its name changes, the name before anyone is told. */
export async function finishPart(root: string, id: string): Promise<void> {
  await rename(partPath(root, id), finishedPath(root, id))
  if (process.platform === 'win32') return
  const folder = await open(dirname(finishedPath(root, id)), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

export const removePart = (root: string, id: string): Promise<void> => rm(partPath(root, id), { force: true })

/** Opens a finished file for reading. Undefined when there is none. */
export const openFinished = (root: string, id: string): Promise<FileHandle | undefined> =>
  open(finishedPath(root, id), 'r').catch(absent)

/** An open file as bytes with random access. */
export async function sourceOf(file: FileHandle): Promise<ByteSource> {
  const { size } = await file.stat()
  return {
    size,
    async read(position, length) {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - position)))
      for (let got = 0; got < buffer.length; ) {
        const { bytesRead } = await file.read(buffer, got, buffer.length - got, position + got)
        if (bytesRead === 0) return buffer.subarray(0, got)
        got += bytesRead
      }
      return buffer
    },
  }
}

/** Ids of unfinished files last written before `before` (milliseconds of the epoch). */
export async function partsBefore(root: string, before: number): Promise<string[]> {
  const names = await readdir(root, { recursive: true }).catch(absent)
  const ids: string[] = []
  for (const name of names ?? []) {
    const id = name.slice(-36 - unfinished.length, -unfinished.length)
    if (!name.endsWith(unfinished) || !isFileId(id)) continue
    const about = await stat(partPath(root, id)).catch(absent)
    if (about && about.mtimeMs < before) ids.push(id)
  }
  return ids
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
