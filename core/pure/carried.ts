import * as z from 'zod'
import { Instant } from './days.ts'

/** Header of a command made without network: the device's time and its own count, `2026-11-22T03:00:00.000Z 17`. */
export const madeHeader = 'mingcha-made'
/** Header of a command made without network: the keys of the commands it comes after, comma-separated. */
export const afterHeader = 'mingcha-after'

const Made = z.strictObject({ at: Instant, count: z.int().min(1).max(1_000_000_000) })
const After = z.array(z.string().min(8).max(100)).max(20)

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads both headers; undefined where one of them is no such thing. */
export function carriedIn(headers: Headers) {
  const [made, after] = [headers[madeHeader], headers[afterHeader]]
  const [at, count] = String(made ?? '').split(' ')
  const said = made === undefined ? null : Made.safeParse({ at, count: Number(count) })
  const keys = After.safeParse(after === undefined ? [] : String(after).split(','))
  if ((said !== null && !said.success) || !keys.success) return undefined
  return { made: said?.data ?? null, after: keys.data }
}

/** Both headers as they are sent. */
export const carriedAs = (made: Readonly<{ at: string; count: number }>, after: readonly string[]) => ({
  [madeHeader]: `${made.at} ${made.count}`,
  ...(after.length > 0 ? { [afterHeader]: after.join(',') } : {}),
})
