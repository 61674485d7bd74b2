import { randomBytes } from 'node:crypto'
import { link, open, realpath, rm, stat } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { Refused, refuse } from '../../pure/refusal.ts'
import { keyLength } from '../files/seal.ts'

/** Where the key comes from that opens the keyring. `command` keeps it outside altogether (see command.ts). */
export type KeySource =
  | { from: 'passphrase'; passphrase: string }
  | { from: 'file'; path: string; dataRoot: string; iKnow?: boolean | undefined }
  | { from: 'environment'; value: string }
  | { from: 'command'; command: readonly [string, ...string[]]; timeoutMs?: number }

const shortestPassphrase = 12

/** Refuses `keys.passphrase-short` under 12 characters. Asked only when a passphrase is set, never when it is used. */
export function longEnough(passphrase: string): void {
  if ([...passphrase.normalize('NFKC')].length < shortestPassphrase) {
    throw new Refused(refuse('keys.passphrase-short', { least: shortestPassphrase }))
  }
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

type Secret = Readonly<{ path: string; dataRoot: string; iKnow?: boolean | undefined }>

/**
 * The key in a file. Refuses `keys.beside-data` when the file lies in the data directory or in the same folder as it
 * (whoever carries off the one has the other) unless the caller says `iKnow`; `keys.open-to-others` when its mode lets
 * other accounts read it; `keys.no-file`, `keys.malformed`.
 */
export const keyFromFile = async (secret: Secret): Promise<Buffer> => keyFromBase64(await secretFromFile(secret))

/** The passphrase in a file, without the end of its line. Refuses as `keyFromFile`. */
export const passphraseFromFile = async (secret: Secret): Promise<string> =>
  (await secretFromFile(secret)).replace(/\r?\n$/, '')

/** What was looked at is what is read: the file is opened once, and a link is followed to where it leads. */
async function secretFromFile({ path, dataRoot, iKnow }: Secret): Promise<string> {
  const file = await open(path, 'r').catch(() => undefined)
  if (!file) throw new Refused(refuse('keys.no-file', { path }))
  try {
    const about = await file.stat()
    if (!about.isFile() || about.size > 1024) throw new Refused(refuse('keys.no-file', { path }))
    if (!iKnow && (await liesBeside(path, dataRoot))) throw new Refused(refuse('keys.beside-data', { path, dataRoot }))
    if (process.platform !== 'win32' && (about.mode & 0o077) !== 0) {
      throw new Refused(refuse('keys.open-to-others', { path }))
    }
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
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

/** Whether a file lies in a data directory or in the folder that holds it, wherever links lead. */
export async function liesBeside(path: string, dataRoot: string): Promise<boolean> {
  const real = (place: string) => realpath(place).catch(() => resolve(place))
  const [folder, root] = [dirname(await real(path)), await real(dataRoot)]
  return folder === root || folder.startsWith(root + sep) || folder === dirname(root)
}
