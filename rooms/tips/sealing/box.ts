import { type Bytes, derived, fromBase64, joined, random, toBase64, utf8 } from './bytes.ts'

/** An X25519 key: 32 bytes to seal to, 32 bytes to open with. */
export type KeyPair = Readonly<{ public: Bytes; secret: Bytes }>

/** What stands before the 32 secret bytes in PKCS#8, the only form in which WebCrypto takes them. */
const pkcs8 = new Uint8Array([0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20])
const X25519 = { name: 'X25519' } as const

const secretKey = (secret: Bytes) =>
  crypto.subtle.importKey('pkcs8', joined(pkcs8, secret), X25519, true, ['deriveBits'])

/** The pair that 32 secret bytes make. */
export async function pairOf(secret: Bytes): Promise<KeyPair> {
  const { x } = await crypto.subtle.exportKey('jwk', await secretKey(secret))
  return { public: fromBase64(x as string), secret }
}

export const newPair = (): Promise<KeyPair> => pairOf(random(32))

/** Whether this machine or browser can do what sealing takes: X25519 came to browsers in 2024 and 2025, and only over https. */
export async function canSeal(): Promise<boolean> {
  try {
    const pair = await newPair()
    return (await unseal(pair, await seal(pair.public, utf8('?'), 'trial'), 'trial')).length === 1
  } catch {
    return false
  }
}

async function agreed(secret: Bytes, other: Bytes, ephemeral: Bytes, to: Bytes, purpose: string): Promise<CryptoKey> {
  const theirs = await crypto.subtle.importKey('raw', other, X25519, false, [])
  const bits = await crypto.subtle.deriveBits({ name: 'X25519', public: theirs }, await secretKey(secret), 256)
  const key = await derived(new Uint8Array(bits), joined(ephemeral, to), `box ${purpose}`)
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/**
 * Seals bytes to a public key: a key for this box alone (X25519, HKDF), AES-256-GCM, ephemeral key ‖ nonce ‖ ciphertext as base64url. Whoever
 * sealed it cannot open it again. `purpose` is bound to it: opened for another it does not open.
 */
export async function seal(to: Bytes, plain: Bytes, purpose: string): Promise<string> {
  const once = await newPair()
  const nonce = random(12)
  const key = await agreed(once.secret, to, once.public, to, purpose)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain)
  return toBase64(joined(once.public, nonce, new Uint8Array(sealed)))
}

/** Opens what was sealed to this pair for this purpose; throws for any other. */
export async function unseal(pair: KeyPair, sealed: string, purpose: string): Promise<Bytes> {
  const bytes = fromBase64(sealed)
  const ephemeral = bytes.slice(0, 32)
  const key = await agreed(pair.secret, ephemeral, ephemeral, pair.public, purpose)
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes.slice(32, 44) }, key, bytes.slice(44)))
}
