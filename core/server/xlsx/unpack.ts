import { inflateRawSync } from 'node:zlib'

/** Why a file was not read. Each room words it in its own texts. */
export type Unreadable =
  | 'empty'
  | 'encrypted'
  | 'broken'
  | 'bomb'
  | 'not-a-table'
  | 'encoding'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long'
  | 'too-large'
  | 'too-long'
  | 'busy'

/** A file that cannot be read, on its way out of the reader. */
export class CannotRead extends Error {
  readonly reason: Unreadable
  constructor(reason: Unreadable) {
    super(reason)
    this.reason = reason
  }
}

const END = 0x0605_4b50
const ENTRY = 0x0201_4b50
const LOCAL = 0x0403_4b50

/**
 * Goes through an archive before anything trusts it: at most `entries` files, really inflating to at most `bytes` in all
 * (what the directory declares is not believed), and none of them encrypted. Throws CannotRead.
 */
export function checkArchive(archive: Buffer, most: Readonly<{ entries: number; bytes: number }>): void {
  const end = endOf(archive)
  const count = archive.readUInt16LE(end + 10)
  if (count > most.entries) throw new CannotRead('bomb')
  let at = archive.readUInt32LE(end + 16)
  let left = most.bytes
  for (let n = 0; n < count; n++) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== ENTRY) throw new CannotRead('broken')
    left -= inflatedSize(archive, at, left)
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
}

function endOf(archive: Buffer): number {
  for (let at = archive.length - 22; at >= 0 && at >= archive.length - 65_557; at--) {
    if (archive.readUInt32LE(at) === END) return at
  }
  throw new CannotRead('broken')
}

function inflatedSize(archive: Buffer, entry: number, left: number): number {
  if ((archive.readUInt16LE(entry + 8) & 1) === 1) throw new CannotRead('encrypted')
  const method = archive.readUInt16LE(entry + 10)
  const packed = archive.readUInt32LE(entry + 20)
  const local = archive.readUInt32LE(entry + 42)
  if (local + 30 > archive.length || archive.readUInt32LE(local) !== LOCAL) throw new CannotRead('broken')
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  if (start + packed > archive.length) throw new CannotRead('broken')
  if (method === 0) {
    if (packed > left) throw new CannotRead('bomb')
    return packed
  }
  if (method !== 8) throw new CannotRead('broken')
  try {
    return inflateRawSync(archive.subarray(start, start + packed), { maxOutputLength: Math.max(1, left) }).length
  } catch (error) {
    throw new CannotRead((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'broken')
  }
}
