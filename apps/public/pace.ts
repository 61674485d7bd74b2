/** Satisfaction sheets of one page that are counted in one minute. */
export const sheetsAMinute = 20

/** Pages remembered at once; there are never so many published. */
const MOST = 10_000

/**
 * The pace of satisfaction sheets, page by page: so many in a minute and no more, whoever sends them. It knows nobody (decision 0065: no name, no address, no
 * cookie), so it hinders a hundred clicks and not a village; the minute and its count live in memory and go with the minute. `clock`: milliseconds.
 */
export function openPace(clock: () => number = Date.now) {
  let minute = -1
  const counted = new Map<string, number>()
  return {
    /** Whether one more sheet of a page may be counted now; if so, it is. */
    takes(slug: string): boolean {
      const now = Math.floor(clock() / 60_000)
      if (now !== minute || counted.size >= MOST) counted.clear()
      minute = now
      const before = counted.get(slug) ?? 0
      if (before >= sheetsAMinute) return false
      counted.set(slug, before + 1)
      return true
    },
  }
}
export type Pace = ReturnType<typeof openPace>
