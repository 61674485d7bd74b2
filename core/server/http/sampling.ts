/** One thing that was refused: who tried (a session or an address), which refusal, of what. */
export type Try = Readonly<{ who: string; code: string; what: string }>

/** A try to be written down, and how often it came. */
export type Sampled<T> = Readonly<{ first: T; times: number }>

/** One minute; in it so many different tries of one who tries, and of all together. What is beyond is counted as one. */
export const limits = { windowMs: 60_000, perWho: 5, all: 60 } as const

type Kept<T> = { first: T; more: number }

/**
 * Keeps a flood of refused tries from filling the disk, without losing that there was one: the first of its kind in a minute is written at once,
 * the same again is counted and told at the minute's end; whoever tries more than five different things in a minute is counted
 * from there on, and so is everybody beyond sixty. At most 2 × 60 + 1 records a minute leave it, whatever comes in.
 */
export class Sampling<T extends Try> {
  #opened = 0
  #kept = new Map<string, Kept<T>>()
  #perWho = new Map<string, number>()
  #beyond: Kept<T> | null = null

  /** Takes a try; gives it back if it is to be written now, else null. `now` in milliseconds. */
  take(one: T, now: number): Sampled<T> | null {
    if (this.#kept.size === 0 && !this.#beyond) this.#opened = now
    const key = `${one.who}\n${one.code}\n${one.what}`
    const before = this.#kept.get(key)
    if (before) {
      before.more++
      return null
    }
    const mine = this.#perWho.get(one.who) ?? 0
    if (mine >= limits.perWho || this.#kept.size >= limits.all) {
      this.#beyond ??= { first: one, more: 0 }
      this.#beyond.more++
      return null
    }
    this.#perWho.set(one.who, mine + 1)
    this.#kept.set(key, { first: one, more: 0 })
    return { first: one, times: 1 }
  }

  /** What is to be written when a minute is over: the same again, and in one what was beyond the limits. Empty before that. */
  due(now: number): { again: Sampled<T>[]; beyond: number } {
    if (now - this.#opened < limits.windowMs) return { again: [], beyond: 0 }
    const again = [...this.#kept.values()].flatMap(({ first, more }) => (more > 0 ? [{ first, times: more }] : []))
    const beyond = this.#beyond?.more ?? 0
    this.#kept = new Map()
    this.#perWho = new Map()
    this.#beyond = null
    return { again, beyond }
  }
}
