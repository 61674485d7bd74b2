import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** RFC 6238 as every authenticator app knows it: SHA-1, 30 seconds, six digits; 20 random bytes of secret. */
const seconds = 30
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export const newTotpSecret = (): Buffer => randomBytes(20)

/** The step of 30 seconds an instant (milliseconds) lies in. */
export const stepAt = (ms: number): number => Math.floor(ms / 1000 / seconds)

/** The six digits of a step (RFC 4226 truncation). */
export function totpCode(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const from = (mac[19] as number) & 15
  const number = (mac.readUInt32BE(from) & 0x7fffffff) % 1_000_000
  return String(number).padStart(6, '0')
}

/**
 * The step whose code was typed, now or one step around (clocks of phones differ); null when it is none of them or not after `last`: a
 * code opens once (RFC 6238 5.2).
 */
export function stepOfCode(secret: Buffer, typed: string, now: number, last: number): number | null {
  const plain = typed.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(plain)) return null
  const here = stepAt(now)
  const right = [here - 1, here, here + 1].filter(
    (step) => step > last && timingSafeEqual(Buffer.from(totpCode(secret, step)), Buffer.from(plain)),
  )
  return right[0] ?? null
}

/** A secret as it is typed into an app (RFC 4648 base32). */
export const base32 = (bytes: Buffer): string =>
  (
    [...bytes]
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('')
      .match(/.{1,5}/g) ?? []
  )
    .map((bits) => letters[Number.parseInt(bits.padEnd(5, '0'), 2)])
    .join('')

/** What the QR code says: where, who, and the secret. */
export const totpUri = (secret: Buffer, username: string, authority: string): string => {
  const label = `${encodeURIComponent(authority)}:${encodeURIComponent(username)}`
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(authority)}`
}
