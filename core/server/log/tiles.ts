import { fold, leafHash, WIDTH } from './tree.ts'

/** A file of the log as it lies in an export and behind HTTP: its path and its bytes. */
export type LogFile = readonly [path: string, bytes: Buffer]

/** Where C2SP tlog-tiles puts a tile: `tile/<level>/<number>` in groups of three digits, `.p/<width>` while it is not full. */
export function tilePath(level: number | 'entries', tile: number, width = WIDTH): string {
  const digits = String(tile)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) as string[]
  const name = groups.map((group, n) => (n < groups.length - 1 ? `x${group}` : group)).join('/')
  return `tile/${level}/${name}${width === WIDTH ? '' : `.p/${width}`}`
}

/** Reads such a path; undefined for anything that is not exactly one. */
export function tileAt(path: string): { level: number | 'entries'; number: number; width: number } | undefined {
  const found = /^tile\/(entries|[0-7])\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path)
  if (!found) return undefined
  const level = found[1] === 'entries' ? ('entries' as const) : Number(found[1])
  const number = Number((found[2] as string).replace(/[x/]/g, ''))
  const width = Number(found[3] ?? WIDTH)
  return tilePath(level, number, width) === path && width >= 1 ? { level, number, width } : undefined
}

/** A bundle of entries: each with its length in two bytes, high first. */
export const bundle = (entries: readonly Buffer[]): Buffer =>
  Buffer.concat(entries.flatMap((entry) => [Buffer.from([entry.length >> 8, entry.length & 255]), entry]))

/**
 * Cuts a log into its files as the entries come: a bundle of entries and a tile of hashes for every 256, tiles above them, and at the
 * end whatever is not full.
 */
export class Tiling {
  #entries: Buffer[] = []
  readonly #hashes: Buffer[][] = [[]]
  readonly #full: number[] = [0]

  /** Takes the next entry; gives the files that are full with it. */
  add(entry: Buffer): LogFile[] {
    this.#entries.push(entry)
    return this.#put(0, leafHash(entry))
  }

  /** The files that are not full, when there are no more entries. */
  end(): LogFile[] {
    return this.#hashes.flatMap((hashes, level) => (hashes.length > 0 ? this.#files(level) : []))
  }

  #put(level: number, hash: Buffer): LogFile[] {
    const hashes = (this.#hashes[level] ??= [])
    this.#full[level] ??= 0
    hashes.push(hash)
    if (hashes.length < WIDTH) return []
    const files = this.#files(level)
    const root = fold(hashes)
    this.#hashes[level] = []
    this.#full[level]++
    if (level === 0) this.#entries = []
    return [...files, ...this.#put(level + 1, root)]
  }

  #files(level: number): LogFile[] {
    const hashes = this.#hashes[level] as Buffer[]
    const number = this.#full[level] as number
    const tile: LogFile = [tilePath(level, number, hashes.length), Buffer.concat(hashes)]
    if (level > 0) return [tile]
    return [[tilePath('entries', number, hashes.length), bundle(this.#entries)], tile]
  }
}
