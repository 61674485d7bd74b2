import { createHmac, timingSafeEqual } from 'node:crypto'

/** Digits and letters that cannot be taken for each other (Crockford). */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** The two who let a code out: who applied for it, and who approved it. */
export type Half = 'first' | 'second'

/**
 * One half of the one-time code of a reset, 60 bits as 'xxxx-xxxx-xxxx': computed from this installation's secret, so that it lies nowhere.
 * Whoever carries off the database has no codes; neither of the two administrators has more than his own half.
 */
export function halfOf(secret: string, reset: string, half: Half): string {
  const bytes = createHmac('sha256', secret).update(`reset:${half}:${reset}`).digest().subarray(0, 8)
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const signs = (bits.match(/.{5}/g) ?? []).map((five) => letters[Number.parseInt(five, 2)])
  return (signs.join('').match(/.{4}/g) ?? []).join('-')
}

/** The whole code, 120 bits: what its owner types, the two halves one after the other. */
export const codeOf = (secret: string, reset: string): string =>
  `${halfOf(secret, reset, 'first')}-${halfOf(secret, reset, 'second')}`

/** Whether what was typed is the code of this reset; case, spaces, dashes and the letters o, i, l do not matter. */
export function isCodeOf(secret: string, reset: string, typed: string): boolean {
  const plain = typed.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1')
  const right = codeOf(secret, reset).replaceAll('-', '')
  return Buffer.byteLength(plain) === right.length && timingSafeEqual(Buffer.from(plain), Buffer.from(right))
}

/** What a page must send back with every change (header `mingcha-token`): bound to the session, computed, kept nowhere. */
export const csrfOf = (secret: string, token: string): string =>
  createHmac('sha256', secret).update(`csrf:${token}`).digest('base64url')
