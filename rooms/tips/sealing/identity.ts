import { type KeyPair, seal, unseal } from './box.ts'
import { type Bytes, fromBase64, joined, random, textOf, toBase64, utf8 } from './bytes.ts'
import { join, split } from './shares.ts'

/** Who somebody says he is; any of it may be empty. */
export type Identity = Readonly<{ name: string; phone: string; idNumber: string; address: string; moved: string }>

/** A holder as those who seal know him: his id and his public key, base64url. */
export type HolderKey = Readonly<{ id: string; key: string }>

/** An identity as it is kept: under a random key, which lies in three shares, each sealed to one holder in the order of their seats. */
export type IdentityBox = Readonly<{ holders: readonly string[]; sealed: string; shares: readonly string[] }>

const purpose = (tip: string) => `share of ${tip}`

/** Seals an identity to three holders, of whom two together open it. `tip`: the public key of the tip it is of, which it is bound to. */
export async function sealIdentity(
  identity: Identity,
  holders: readonly HolderKey[],
  tip: string,
): Promise<IdentityBox> {
  if (holders.length !== 3) throw new Error('an identity is sealed to three holders')
  const secret = random(32)
  const nonce = random(12)
  const key = await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt'])
  const plain = utf8(JSON.stringify(identity).padEnd(1024))
  const how = { name: 'AES-GCM', iv: nonce, additionalData: utf8(`identity of ${tip}`) }
  const sealed = toBase64(joined(nonce, new Uint8Array(await crypto.subtle.encrypt(how, key, plain))))
  const shares = await Promise.all(
    split(secret).map((share, n) => seal(fromBase64((holders[n] as HolderKey).key), share, purpose(tip))),
  )
  return { holders: holders.map(({ id }) => id), sealed, shares }
}

/** A holder's own share, opened with his key. */
export const shareOf = (pair: KeyPair, sealed: string, tip: string): Promise<Bytes> =>
  unseal(pair, sealed, purpose(tip))

/** A share handed on to another: sealed to his key, for the same tip. */
export const handOn = (share: Bytes, to: Bytes, tip: string): Promise<string> => seal(to, share, purpose(tip))

/** Opens an identity with two shares. Throws where they are not of this identity, or it is not of this tip. */
export async function openIdentity(sealed: string, one: Bytes, two: Bytes, tip: string): Promise<Identity> {
  const bytes = fromBase64(sealed)
  const key = await crypto.subtle.importKey('raw', join(one, two), 'AES-GCM', false, ['decrypt'])
  const how = { name: 'AES-GCM', iv: bytes.slice(0, 12), additionalData: utf8(`identity of ${tip}`) }
  return JSON.parse(textOf(new Uint8Array(await crypto.subtle.decrypt(how, key, bytes.slice(12))))) as Identity
}
