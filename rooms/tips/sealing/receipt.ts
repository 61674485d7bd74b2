import { type KeyPair, pairOf } from './box.ts'
import { type Bytes, derived, random, sha256, toBase64, utf8 } from './bytes.ts'

/** Digits of a receipt: 34 of them are 112.9 bits, more than anybody can try. */
export const receiptLength = 34

/** A new receipt: 34 decimal digits, each as likely as any other. */
export function newReceipt(): string {
  let digits = ''
  while (digits.length < receiptLength)
    for (const byte of random(64)) if (byte < 250 && digits.length < receiptLength) digits += String(byte % 10)
  return digits
}

const fullWidth = /[\uff10-\uff19]/g

/** The digits of a receipt as somebody copied it, with blanks, dashes or full-width digits; null where they are not 34. */
export function receiptFrom(typed: string): string | null {
  const digits = typed
    .replace(fullWidth, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\s\-–—.,，。、_]/g, '')
  return /^\d{34}$/.test(digits) ? digits : null
}

/** A receipt as it is printed: groups of four, the last of six. */
export const receiptAsPrinted = (receipt: string): string =>
  receipt.replace(
    /^(.{28})(.{6})$/,
    (_, head: string, tail: string) => `${head.replace(/(.{4})/g, '$1 ')}${tail.slice(0, 3)} ${tail.slice(3)}`,
  )

/**
 * What follows from a receipt. `locator`: by which it is found, tells nothing of the rest. `pair`: what answers are sealed to. `salt`: what
 * makes the hash of a filing unguessable.
 */
export type Bearer = Readonly<{ locator: string; pair: KeyPair; salt: Bytes }>

export async function bearerOf(receipt: string): Promise<Bearer> {
  const secret = utf8(receipt)
  const none = new Uint8Array(0)
  return {
    locator: toBase64(await derived(secret, none, 'locator')),
    pair: await pairOf(await derived(secret, none, 'tipster')),
    salt: await derived(secret, none, 'filing', 16),
  }
}

/**
 * The receipt that follows from a form (its seed, 32 random bytes) and what was written in it: the same form sent twice is one tip, and another text in it
 * is another.
 */
export async function receiptFor(seed: Bytes, said: Bytes): Promise<string> {
  const stream = await derived(seed, await sha256(said), 'receipt', 160)
  const digits = [...stream].filter((byte) => byte < 250).map((byte) => byte % 10)
  return digits.slice(0, receiptLength).join('')
}
