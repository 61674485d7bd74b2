import { randomBytes, scrypt } from 'node:crypto'
import { link, open, readFile, realpath, rm, stat } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { Refused, refuse } from '../../pure/refusal.ts'
import { keyLength } from '../files/seal.ts'

/** Where the key comes from that opens the keyring. `command` keeps it outside altogether (see command.ts). */
export type KeySource =
  | { from: 'passphrase'; passphrase: string }
  | { from: 'file'; path: string; dataRoot: string; iKnow?: boolean }
  | { from: 'environment'; value: string }
  | { from: 'command'; command: readonly [string, ...string[]]; timeoutMs?: number }

/** How a passphrase was stretched; kept beside what it opens, so that the cost can rise without losing old rings. */
export type Stretching = { N: number; r: number; p: number; salt: string }

const hardest = { N: 2 ** 20, r: 16, p: 4 }
const shortestPassphrase = 12

/** Parameters for a new passphrase: 128 MiB and about half a second on an office machine. */
export const newStretching = (): Stretching => ({ N: 2 ** 17, r: 8, p: 1, salt: randomBytes(16).toString('base64') })

/** Refuses `keys.passphrase-short` under 12 characters. Asked only when a passphrase is set, never when it is used. */
export function longEnough(passphrase: string): void {
  if ([...passphrase.normalize('NFKC')].length < shortestPassphrase) {
    throw new Refused(refuse('keys.passphrase-short', { least: shortestPassphrase }))
  }
}

/** The key of a passphrase (scrypt over its NFKC form). Refuses `keys.ring-broken` for parameters no one here wrote. */
export async function stretch(passphrase: string, { N, r, p, salt }: Stretching): Promise<Buffer> {
  const powerOfTwo = Number.isInteger(N) && N >= 2 ** 14 && N <= hardest.N && (N & (N - 1)) === 0
  const sane = [r, p].every((value) => Number.isInteger(value) && value >= 1) && r <= hardest.r && p <= hardest.p
  const salty = Buffer.from(String(salt), 'base64')
  if (!powerOfTwo || !sane || salty.length < 16) throw new Refused(refuse('keys.ring-broken'))
  const run = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt)
  return run(passphrase.normalize('NFKC'), salty, keyLength, { N, r, p, maxmem: 256 * N * r })
}

/** 32 bytes written in base64. Refuses `keys.malformed`. */
export function keyFromBase64(text: string): Buffer {
  const trimmed = text.trim()
  const key = Buffer.from(trimmed, 'base64')
  if (key.length !== keyLength || key.toString('base64') !== trimmed) {
    throw new Refused(refuse('keys.malformed', { bytes: keyLength }))
  }
  return key
}

/**
 * The key in a file. Refuses `keys.beside-data` when the file lies in the data directory or in the same folder as it
 * (whoever carries off the one has the other) unless the caller says `iKnow`; `keys.open-to-others` when its mode lets
 * other accounts read it; `keys.no-file`, `keys.malformed`.
 */
export async function keyFromFile({ path, dataRoot, iKnow }: { path: string; dataRoot: string; iKnow?: boolean }) {
  const about = await stat(path).catch(() => undefined)
  if (!about?.isFile() || about.size > 1024) throw new Refused(refuse('keys.no-file', { path }))
  if (!iKnow && (await liesBeside(path, dataRoot))) throw new Refused(refuse('keys.beside-data', { path, dataRoot }))
  if (process.platform !== 'win32' && (about.mode & 0o077) !== 0) {
    throw new Refused(refuse('keys.open-to-others', { path }))
  }
  return keyFromBase64(await readFile(path, 'utf8'))
}

/** Makes a key file of mode 0600 unless there is one already, which is then left as it is. Of several at once one wins. */
export async function ensureKeyFile(path: string): Promise<void> {
  if (await stat(path).catch(() => undefined)) return
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(`${randomBytes(keyLength).toString('base64')}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft)
}

async function liesBeside(path: string, dataRoot: string): Promise<boolean> {
  const real = (place: string) => realpath(place).catch(() => resolve(place))
  const [folder, root] = [dirname(await real(path)), await real(dataRoot)]
  return folder === root || folder.startsWith(root + sep) || folder === dirname(root)
}
