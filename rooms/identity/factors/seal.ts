import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'mingcha second factor', 32))

/** Encrypts a TOTP secret under the installation's secret, bound to its factor's id: whoever has the database alone has no codes. */
export function sealFactor(secret: string, factor: string, plain: Buffer): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce).setAAD(Buffer.from(factor))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The secret again; throws when it was sealed for another factor or under another secret. */
export function openFactor(secret: string, factor: string, sealed: Buffer): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', keyOf(secret), sealed.subarray(0, 12)).setAAD(Buffer.from(factor))
  cipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([cipher.update(sealed.subarray(12, -16)), cipher.final()])
}

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** Eight recovery codes of 120 bits each, as six groups of four; shown once, kept only as hashes. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: 8 }, () => {
    const signs = [...randomBytes(24)].map((byte) => letters[byte & 31]).join('')
    return (signs.match(/.{4}/g) ?? []).join('-')
  })

/** What is kept of a recovery code; case, spaces, dashes and the letters o, i, l do not matter. */
export const hashOfRecovery = (typed: string): Buffer =>
  createHash('sha256')
    .update(`recovery:${typed.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1')}`)
    .digest()
