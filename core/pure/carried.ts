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

/** Bytes of one sealed piece of a photo, and of one request that carries it. */
export const pieceSize = 256 * 1024

/** Header of a file that comes whole in one request: how it begins and the key under which it is finished, as JSON in percent signs. */
export const wholeHeader = 'mingcha-file'

/** That header as it is sent. `start`: the input of the command by which an upload begins; `finish`: the key of the one that ends it. */
export const wholeAs = (said: Readonly<{ start: Readonly<Record<string, unknown>>; finish: string }>) => ({
  [wholeHeader]: encodeURIComponent(JSON.stringify(said)),
})

/** What stands in that header, not looked at yet; undefined where nothing can be read. */
export function wholeIn(headers: Headers): unknown {
  const said = headers[wholeHeader]
  if (typeof said !== 'string' || said.length > 6_000) return undefined
  try {
    return JSON.parse(decodeURIComponent(said))
  } catch {
    return undefined
  }
}
