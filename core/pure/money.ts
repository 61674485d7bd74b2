import * as z from 'zod'

/** Money is a whole number of fen (分) as a decimal string on the wire: no rounding, no 2^53. */
export const Fen = z
  .string()
  .regex(/^(0|[1-9][0-9]{0,15})$/)
  .brand('Fen')
export type Fen = z.infer<typeof Fen>

/** 万元 with up to six decimals, as offices write it, into fen. Gives null for what is not such a number. */
export function fenFromWan(text: string): Fen | null {
  const found = /^(\d{1,10})(?:\.(\d{1,6}))?$/.exec(text.trim().replaceAll(',', ''))
  if (!found) return null
  const fen = BigInt(found[1] ?? '0') * 1_000_000n + BigInt((found[2] ?? '').padEnd(6, '0'))
  return fen.toString() as Fen
}

/** Fen as 万元 with two decimals, rounded half up, as ledgers print it (domain 6.1). */
export function wanFromFen(fen: Fen): string {
  const hundredths = (BigInt(fen) + 5_000n) / 10_000n
  return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}`
}

/** The sum of money, exact. */
export const sumFen = (parts: readonly Fen[]): Fen =>
  parts.reduce((sum, fen) => sum + BigInt(fen), 0n).toString() as Fen
