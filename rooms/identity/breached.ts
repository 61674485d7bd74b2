import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { passwordAsTyped } from './rules/password.ts'

/** Whether a password is on a list of those that everyone tries. */
export type Breached = (password: string) => Promise<boolean>

/** Bytes of each hash in our own list: of good passwords fewer than one in a million is refused by chance. */
export const kept = 5

/**
 * What is looked up for a password: itself and in small letters, also with the usual signs for letters put back ('p@ssw0rd').
 * SHA-1, because the public lists have it; it guards nothing here.
 */
export function hashesOf(password: string): Buffer[] {
  const plain = passwordAsTyped(password)
  const low = plain.toLowerCase()
  // Signs at the end are numbers and marks, not letters in disguise.
  const end = /[^\p{L}]*$/u.exec(low)?.[0] ?? ''
  const front = low.slice(0, low.length - end.length)
  const back = front.replaceAll(/[@4]/g, 'a').replaceAll('0', 'o').replaceAll(/[$5]/g, 's').replaceAll('3', 'e')
  return [...new Set([plain, low, back + end, back.replaceAll(/[1!]/g, 'i') + end])].map((one) =>
    createHash('sha1').update(one).digest(),
  )
}

let own: Buffer | undefined

/** Our own list (breached/list.bin, made by breached/make.ts): sorted hashes, cut to `kept` bytes. */
export const onOurList: Breached = async (password) => {
  own ??= readFileSync(join(import.meta.dirname, 'breached/list.bin'))
  const list = own
  return hashesOf(password).some((hash) => isAmong(list, hash.subarray(0, kept)))
}

function isAmong(list: Buffer, wanted: Buffer): boolean {
  let [low, high] = [0, list.length / kept]
  while (low < high) {
    const middle = (low + high) >> 1
    const order = list.compare(wanted, 0, kept, middle * kept, (middle + 1) * kept)
    if (order === 0) return true
    if (order < 0) low = middle + 1
    else high = middle
  }
  return false
}

/**
 * Our list and a larger one of the office's: a text file of lines `SHA1:count`, sorted by hash, as Have I Been Pwned gives it out. It is
 * searched where it lies, so that 40 GB cost no memory. Throws when the file cannot be read or does not begin like one.
 */
export async function openBreached(path: string | undefined): Promise<Breached> {
  if (!path) return onOurList
  const file = await open(path, 'r')
  const { size } = await file.stat()
  if (!/^[0-9A-F]{40}(:|\r?\n|$)/.test(await lineAt(file, 0))) {
    await file.close()
    throw new Error(`${path}: not a list of SHA-1 hashes, one a line, sorted`)
  }
  return async (password) => {
    if (await onOurList(password)) return true
    for (const hash of hashesOf(password)) {
      if (await isInFile(file, size, hash.toString('hex').toUpperCase())) return true
    }
    return false
  }
}

/** The first whole line that begins at or after a place. */
async function lineAt(file: FileHandle, at: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, Math.max(0, at - 1))
  const text = buffer.toString('latin1', 0, bytesRead)
  const from = at === 0 ? 0 : text.indexOf('\n') + 1
  return at !== 0 && from === 0 ? '' : text.slice(from)
}

async function isInFile(file: FileHandle, size: number, wanted: string): Promise<boolean> {
  let [low, high] = [0, size]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const line = (await lineAt(file, middle)).slice(0, 40).toUpperCase()
    if (line === wanted) return true
    if (line !== '' && line < wanted) low = middle + 1
    else high = middle
  }
  return (await lineAt(file, low)).slice(0, 40).toUpperCase() === wanted
}
