/** A quarter of an hour: as long as what was opened stays open (design 5). */
const lasting = 15 * 60_000
/** More of them are not kept in mind; who is forgotten is noted once more, never once less. */
const most = 20_000

/**
 * Keeps readings from filling the log: the same by the same is written once in a quarter of an hour. Who comes while it is being written waits for it; what
 * could not be written is not remembered, so that nothing is read without its record.
 */
export class Once {
  #done = new Map<string, { until: number; writing: Promise<void> }>()

  /** Does `write` unless this very thing was done less than fifteen minutes before `now` (milliseconds). */
  async do(key: string, now: number, write: () => Promise<void>): Promise<void> {
    const before = this.#done.get(key)
    if (before && before.until > now) return before.writing
    this.#done.delete(key)
    for (const oldest of this.#done.keys()) {
      if (this.#done.size < most && (this.#done.get(oldest)?.until ?? 0) > now) break
      this.#done.delete(oldest)
    }
    const writing = write()
    this.#done.set(key, { until: now + lasting, writing })
    try {
      await writing
    } catch (error) {
      this.#done.delete(key)
      throw error
    }
  }
}
