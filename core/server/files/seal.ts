import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'

/** The two sets of ciphers: international, and national (GB/T 32907 SM4 with GB/T 32905 SM3). */
export type Profile = 'aes' | 'sm'

const profiles: readonly Profile[] = ['aes', 'sm']

/** The byte by which headers name an algorithm; 0 is none. */
export const profileCode = (profile: Profile): number => profiles.indexOf(profile) + 1
export const profileOfCode = (code: number | undefined): Profile | undefined => profiles[(code ?? 0) - 1]

export const keyLength = 32
export const nonceLength = 12
export const tagLength = 16

/** How much longer a box is than what lies in it. */
export const boxOverhead = nonceLength + tagLength

/** Seals and opens boxes under one key. A box is nonce ‖ ciphertext ‖ tag; `about` is bound to it but not stored. */
export type Sealer = {
  seal(about: Buffer, plain: Buffer): Buffer
  /** The plaintext, or undefined when key, `about` or any byte of the box is not the right one. */
  open(about: Buffer, box: Buffer): Buffer | undefined
}

/** A sealer of the profile. `key` has 32 bytes; the nonce is random for every box, so no box may ever repeat one. */
export function sealer(profile: Profile, key: Buffer): Sealer {
  if (key.length !== keyLength) throw new Error(`a key has ${keyLength} bytes, not ${key.length}`)
  return profile === 'aes' ? aesSealer(key) : smSealer(key)
}

function aesSealer(key: Buffer): Sealer {
  return {
    seal(about, plain) {
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength }).setAAD(about)
      const body = [cipher.update(plain), cipher.final()]
      return Buffer.concat([nonce, ...body, cipher.getAuthTag()])
    },
    open(about, box) {
      if (box.length < boxOverhead) return undefined
      const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, nonceLength), { authTagLength: tagLength })
      decipher.setAAD(about).setAuthTag(box.subarray(box.length - tagLength))
      const plain = decipher.update(box.subarray(nonceLength, box.length - tagLength))
      try {
        decipher.final()
        return plain
      } catch {
        return undefined
      }
    },
  }
}

/** Encrypt, then authenticate: Node's OpenSSL has no SM4-GCM. The counter starts at zero behind the nonce. */
function smSealer(key: Buffer): Sealer {
  const derived = Buffer.from(hkdfSync('sm3', key, Buffer.alloc(0), 'mingcha sm4-ctr hmac-sm3', 48))
  const [cipherKey, macKey] = [derived.subarray(0, 16), derived.subarray(16)]
  const counterFrom = (nonce: Buffer) => Buffer.concat([nonce, Buffer.alloc(16 - nonceLength)])
  const tagOf = (about: Buffer, body: Buffer) => {
    const length = Buffer.alloc(8)
    length.writeBigUInt64BE(BigInt(about.length))
    return createHmac('sm3', macKey).update(length).update(about).update(body).digest().subarray(0, tagLength)
  }
  return {
    seal(about, plain) {
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv('sm4-ctr', cipherKey, counterFrom(nonce))
      const body = Buffer.concat([nonce, cipher.update(plain), cipher.final()])
      return Buffer.concat([body, tagOf(about, body)])
    },
    open(about, box) {
      if (box.length < boxOverhead) return undefined
      const body = box.subarray(0, box.length - tagLength)
      if (!timingSafeEqual(tagOf(about, body), box.subarray(box.length - tagLength))) return undefined
      const decipher = createDecipheriv('sm4-ctr', cipherKey, counterFrom(body.subarray(0, nonceLength)))
      return Buffer.concat([decipher.update(body.subarray(nonceLength)), decipher.final()])
    },
  }
}
