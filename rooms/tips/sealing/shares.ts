import { type Bytes, joined, random } from './bytes.ts'

/** Logarithms in the field of 256 elements (x⁸ + x⁴ + x³ + x + 1, generator 3). */
const exp = new Uint8Array(510)
const log = new Uint8Array(256)
for (let power = 0, value = 1; power < 255; power++) {
  exp[power] = exp[power + 255] = value
  log[value] = power
  value ^= (value << 1) ^ (value & 0x80 ? 0x11b : 0)
  value &= 0xff
}
const at = (table: Uint8Array, n: number): number => table[n] as number
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : at(exp, at(log, a) + at(log, b)))
const over = (a: number, b: number): number => (a === 0 ? 0 : at(exp, at(log, a) + 255 - at(log, b)))

/** The seats of the three holders. */
export const seats = [1, 2, 3] as const

/**
 * Splits a secret into three shares of which any two give it back and any one tells nothing (Shamir: a line through the secret at 0 for every
 * byte). A share is its seat and as many bytes as the secret has.
 */
export function split(secret: Bytes): [Bytes, Bytes, Bytes] {
  const slope = random(secret.length)
  return seats.map((seat) =>
    joined(
      new Uint8Array([seat]),
      secret.map((byte, n) => byte ^ times(at(slope, n), seat)),
    ),
  ) as [Bytes, Bytes, Bytes]
}

/** Where the line through two shares passes at `seat`: 0 is the secret, another seat its share, made again. Throws for two of one seat. */
function lineAt(a: Bytes, b: Bytes, seat: number): Bytes {
  const [one, two] = [at(a, 0), at(b, 0)]
  if (one === two || a.length !== b.length) throw new Error('two shares of different seats are needed')
  const weightOne = over(seat ^ two, one ^ two)
  const weightTwo = over(seat ^ one, one ^ two)
  return a.slice(1).map((byte, n) => times(byte, weightOne) ^ times(at(b, n + 1), weightTwo))
}

/** The secret of which these are two shares. */
export const join = (a: Bytes, b: Bytes): Bytes => lineAt(a, b, 0)

/** The share of another seat, made again by the other two when a holder leaves. */
export const remade = (a: Bytes, b: Bytes, seat: (typeof seats)[number]): Bytes =>
  joined(new Uint8Array([seat]), lineAt(a, b, seat))
