import { type KeyPair, pairOf } from './box.ts'
import { type Bytes, fromBase64, joined, random, toBase64, utf8 } from './bytes.ts'

/** Rounds of PBKDF2-SHA256: about a second on an office machine. */
const rounds = 1_200_000

async function stretched(passphrase: string, salt: Bytes): Promise<CryptoKey> {
  const word = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(how, word, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** A holder's key closed by a passphrase of his own: what the server keeps of it. */
export async function close(pair: KeyPair, passphrase: string): Promise<string> {
  const [salt, nonce] = [random(16), random(12)]
  const key = await stretched(passphrase, salt)
  const closed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: pair.public },
    key,
    pair.secret,
  )
  return toBase64(joined(pair.public, salt, nonce, new Uint8Array(closed)))
}

/** Opens a holder's key; throws for another passphrase. */
export async function reopen(closed: string, passphrase: string): Promise<KeyPair> {
  const bytes = fromBase64(closed)
  const key = await stretched(passphrase, bytes.slice(32, 48))
  const how = { name: 'AES-GCM', iv: bytes.slice(48, 60), additionalData: bytes.slice(0, 32) }
  return pairOf(new Uint8Array(await crypto.subtle.decrypt(how, key, bytes.slice(60))))
}

/** The recovery sheet: the secret itself in eight groups of eight hexadecimal digits. */
export const recoveryWords = (pair: KeyPair): string =>
  (
    [...pair.secret]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .match(/.{8}/g) ?? []
  ).join(' ')

/** The key that a recovery sheet says; null where it is not 64 hexadecimal digits. */
export async function fromRecovery(typed: string): Promise<KeyPair | null> {
  const digits = typed.replace(/\s/g, '').toLowerCase()
  if (!/^[0-9a-f]{64}$/.test(digits)) return null
  return pairOf(new Uint8Array((digits.match(/../g) as string[]).map((pair) => Number.parseInt(pair, 16))))
}
