import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Keyring } from '../keys.ts'
import { openSigner } from '../log/signer.ts'

/** Sixteen signs that only this house can have made for a text: 80 bits, in digits and capitals without I, L, O and U. */
export type Mark = (text: string) => Promise<string>

/** A version of a paper: which kind, about which thing, and the SHA-256 of what it says. */
export type PaperVersion = Readonly<{ kind: string; about: string; hash: string }>

/** How a printed version is known again: `text` in the QR code on each of its pages, `short` in letters beside it, for scans no code is found on. */
export type PaperCode = Readonly<{ text: string; short: string }>

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Ten bytes as sixteen signs. */
function written(bytes: Buffer): string {
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  return Array.from({ length: 16 }, (_, n) => signs[Number((bits >> BigInt(75 - 5 * n)) & 31n)]).join('')
}

/** The first ten bytes of the SHA-256 of a signature, which for the same text is always the same (RFC 8032). */
export function markOf(sign: (text: Buffer) => Buffer, text: string): string {
  return written(
    createHash('sha256')
      .update(sign(Buffer.from(text)))
      .digest()
      .subarray(0, 10),
  )
}

/** Marks by the key of the log: it lies in the database under the office's ring and comes back with a backup. Opened with the first paper. */
export function marker(pool: pg.Pool, keyring: Keyring): Mark {
  let opened: ReturnType<typeof openSigner> | undefined
  return async (text) => {
    opened ??= openSigner(pool, keyring).catch((error: unknown) => {
      opened = undefined
      throw error
    })
    const { keys } = await opened
    const [key] = keys
    if (!key) throw new Error('the log has no key')
    return markOf(key.sign, text)
  }
}

const bound = ({ kind, about, hash }: PaperVersion): string => `mingcha paper\n${kind}\n${about}\n${hash}\n`
const groups = (mark: string): string => mark.replace(/(.{4})(?=.)/g, '$1-')
const short64 = (hex: string): string => Buffer.from(hex.replaceAll('-', ''), 'hex').toString('base64url')

/** What stands on a version of a paper when it is printed. */
export async function codeFor(mark: Mark, version: PaperVersion): Promise<PaperCode> {
  const said = await mark(bound(version))
  const { kind, about, hash } = version
  return { text: `mingcha:p:${kind}:${short64(about)}:${short64(hash)}:${said}`, short: groups(said) }
}

/** What the QR code of a printed paper says; undefined for any other text. Whether the mark is ours is not looked at. */
export function paperIn(text: string): (PaperVersion & { mark: string }) | undefined {
  const found = /^mingcha:p:([A-Za-z]{1,40}):([\w-]{22}):([\w-]{43}):([0-9A-HJKMNP-TV-Z]{16})$/.exec(text)
  if (!found) return undefined
  const [, kind = '', about = '', hash = '', mark = ''] = found
  const hex = (part: string) => Buffer.from(part, 'base64url').toString('hex')
  const id = hex(about).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { kind, about: id, hash: hex(hash), mark }
}

/** A short code as somebody typed it off the paper: without spaces and dashes, with the letters for which digits are easily read as those digits. */
export const typedMark = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
